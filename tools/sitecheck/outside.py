"""Checks of requests: no page, style sheet or script asks another host for anything.

In: one page of a site, or the text of a style sheet or script. Out: problems S3xx. Must
not know the disk or the records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.problems import Problem
from tools.sitecheck.found import Page, Place
from tools.sitecheck.site import Site, resolve

STYLE_REQUEST = re.compile(
    r"""@import\s+(?!url)["']?(?P<imported>[^"';)\s]+)|url\(\s*["']?(?P<url>[^"')]*)"""
)
SCRIPT_REQUEST = re.compile(r"""["'`](?P<url>(?:(?:https?|wss?):)?//[\w.-]+[^"'`]*)""")
NAMESPACES = (
    "http://www.w3.org/",
    "http://schemas.openxmlformats.org/",
    "http://schemas.microsoft.com/office/",
    "http://purl.org/dc/",
)
"""Names of XML vocabularies, which nobody asks for: a Word file is full of them."""
THEME_SCRIPTS = "assets/javascripts/"
"""Material's own scripts name hosts they ask only for features that are off here; the
browser tests watch that they do not."""


START = Place(line=1, column=1)


def _position(text: str, offset: int, start: Place = START) -> Place:
    line = text.count("\n", 0, offset)
    column = offset - text.rfind("\n", 0, offset)
    if line == 0:
        column += start.column - 1
    return Place(line=start.line + line, column=column)


def style_requests(path: str, text: str, start: Place = START) -> Iterator[Problem]:
    """S302: a style sheet imports and draws nothing from another host."""
    for match in STYLE_REQUEST.finditer(text):
        url = match["imported"] or match["url"] or ""
        if resolve(url, path).is_outside:
            message = f"样式向其他主机请求“{url}”；请改用站内文件。"
            place = _position(text, match.start(), start)
            yield Problem(path, place.line, place.column, "S302", "url()", message)


def script_requests(path: str, text: str, start: Place = START) -> Iterator[Problem]:
    """S303: a script of ours names no other host."""
    if path.startswith(THEME_SCRIPTS):
        return
    for match in SCRIPT_REQUEST.finditer(text):
        url = match["url"]
        if not url.startswith(NAMESPACES):
            message = f"脚本中有其他主机的地址“{url}”；请改用站内文件。"
            place = _position(text, match.start("url"), start)
            yield Problem(path, place.line, place.column, "S303", "script", message)


def outside_load(site: Site, page: Page) -> Iterator[Problem]:
    """S301: a page loads nothing from another host."""
    for reference in page.references:
        if reference.loaded and resolve(reference.url, page.path).is_outside:
            message = f"向其他主机请求“{reference.url}”；请改用站内文件。"
            field = f"{reference.tag}[{reference.attribute}]"
            place = reference.place
            yield Problem(page.path, place.line, place.column, "S301", field, message)


def inline_request(site: Site, page: Page) -> Iterator[Problem]:
    """S302, S303: the styles and scripts inside a page ask no other host."""
    for inline in page.inlines:
        scan = style_requests if inline.kind == "style" else script_requests
        yield from scan(page.path, inline.text, inline.place)


def outside_links(site: Site) -> dict[str, int]:
    """The addresses that readers can follow to other hosts, with their number."""
    counts: dict[str, int] = {}
    for page in site.pages:
        for reference in page.references:
            if not reference.loaded and resolve(reference.url, page.path).is_outside:
                counts[reference.url] = counts.get(reference.url, 0) + 1
    return dict(sorted(counts.items()))
