"""Checks of links: every one leads to a file and anchor of the site, wherever it stands.

In: a `Site`, or one page of it. Out: problems S1xx. Must not know the disk or the
records.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.problems import Problem, did_you_mean
from tools.sitecheck.found import Page, Reference
from tools.sitecheck.site import ERROR_PAGE, Site, Target, resolve

BUILT_IN_ANCHORS = ("", "top")
"""Fragments that every browser understands without an element of that id."""


def _at(page: Page, reference: Reference, code: str, message: str) -> Problem:
    place, field = reference.place, f"{reference.tag}[{reference.attribute}]"
    return Problem(page.path, place.line, place.column, code, field, message)


def _inner_targets(page: Page) -> Iterator[tuple[Reference, Target]]:
    for reference in page.references:
        target = resolve(reference.url, page.path)
        if not target.is_outside and not target.is_opaque:
            yield reference, target


def missing_target(site: Site, page: Page) -> Iterator[Problem]:
    """S101: a link or load names a file that the site has."""
    for reference, target in _inner_targets(page):
        if target.path not in site.files:
            message = f"“{reference.url}”指向的文件 {target.path} 不存在。"
            yield _at(page, reference, "S101", message)


def missing_anchor(site: Site, page: Page) -> Iterator[Problem]:
    """S102: a link's fragment is the id of an element on the page it leads to."""
    for reference, target in _inner_targets(page):
        there = site.page_by_path.get(target.path)
        if there is None or target.fragment in BUILT_IN_ANCHORS:
            continue
        if target.fragment not in there.anchors:
            message = (
                f"“{reference.url}”的锚点 {target.fragment} 在 {there.path} 中没有"
            )
            hint = did_you_mean(target.fragment, there.anchors)
            yield _at(page, reference, "S102", message + hint)


def absolute_path(site: Site, page: Page) -> Iterator[Problem]:
    """S103: a link is relative, so that it works under a sub-path and from file://."""
    for reference, target in _inner_targets(page):
        if target.is_absolute and page.path != ERROR_PAGE:
            message = f"“{reference.url}”是绝对路径；请写成相对路径。"
            yield _at(page, reference, "S103", message)


def directory_target(site: Site, page: Page) -> Iterator[Problem]:
    """S104: a link names index.html, since file:// shows a folder as a listing."""
    for reference, target in _inner_targets(page):
        if target.is_directory and page.path != ERROR_PAGE:
            message = f"“{reference.url}”指向目录；请写出 index.html。"
            yield _at(page, reference, "S104", message)


def links_of(site: Site) -> dict[str, frozenset[str]]:
    """The pages that each page links to, by path."""
    return {
        page.path: frozenset(
            target.path
            for reference, target in _inner_targets(page)
            if reference.tag == "a" and target.path in site.page_by_path
        )
        for page in site.pages
    }


def unreachable(site: Site) -> Iterator[Problem]:
    """S105: every page can be reached from the home page by links."""
    links = links_of(site)
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        new = links.get(waiting.pop(), frozenset()) - reached
        reached |= new
        waiting += new
    for page in site.pages:
        if page.path in reached or page.path == ERROR_PAGE or page.is_redirect:
            continue
        message = "从首页出发没有链接可到此页；请在上级页面加链接。"
        yield Problem(page.path, 1, 1, "S105", "", message)
