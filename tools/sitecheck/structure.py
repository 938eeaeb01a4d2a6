"""Checks of a page's structure: ids, the main heading, the language, table captions.

In: one page of a site. Out: problems S2xx. Must not know the disk or the records.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.problems import Problem
from tools.sitecheck.found import Page, Place
from tools.sitecheck.site import Site

START = Place(line=1, column=1)


def _at(page: Page, place: Place, code: str, field: str, message: str) -> Problem:
    return Problem(page.path, place.line, place.column, code, field, message)


def repeated_id(site: Site, page: Page) -> Iterator[Problem]:
    """S201: an id stands once on a page."""
    first: dict[str, Place] = {}
    for name, place in page.ids:
        if name in first:
            message = f"id 重复：“{name}”已用于第 {first[name].line} 行。"
            yield _at(page, place, "S201", "[id]", message)
        first.setdefault(name, place)


def one_main_heading(site: Site, page: Page) -> Iterator[Problem]:
    """S202: a page has exactly one h1."""
    if not page.headings:
        yield _at(page, START, "S202", "h1", "没有一级标题；应有且只有一个。")
    for place in page.headings[1:]:
        yield _at(page, place, "S202", "h1", "多余的一级标题；应有且只有一个。")


def language(site: Site, page: Page) -> Iterator[Problem]:
    """S203: a page says that it is in Chinese."""
    if not (page.language or "").startswith("zh"):
        found = page.language or "无"
        message = f"页面语言为“{found}”；应为 zh 或 zh-*。"
        yield _at(page, START, "S203", "html[lang]", message)


def table_caption(site: Site, page: Page) -> Iterator[Problem]:
    """S204: a table says in a caption what it shows."""
    for place in page.tables_without_caption:
        message = "表格没有 caption；请写明表格内容。"
        yield _at(page, place, "S204", "table", message)
