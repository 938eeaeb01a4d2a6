"""Checks of what would run or lead astray: no text of a record becomes part of the page.

In: one page of a site. Out: problems S4xx. Must not know the disk or the records.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.problems import Problem
from tools.sitecheck.found import Page
from tools.sitecheck.site import Site

IGNORED = re.compile("[\x00-\x20]")
"""Browsers drop these from an address before they look at its scheme."""
RUNS = ("javascript:", "vbscript:", "data:text/html")


def inline_handler(site: Site, page: Page) -> Iterator[Problem]:
    """S401: no element has a handler in an attribute; scripts are files."""
    for field, place in page.handlers:
        message = "标签里写有脚本；多半是记录里的文字没有转义，请改模板。"
        yield Problem(page.path, place.line, place.column, "S401", field, message)


def script_address(site: Site, page: Page) -> Iterator[Problem]:
    """S402: no address runs a script or holds a page."""
    for reference in page.references:
        url = IGNORED.sub("", reference.url)
        if url.lower().startswith(RUNS):
            place, field = reference.place, f"{reference.tag}[{reference.attribute}]"
            message = f"地址“{url}”会运行脚本；请改用站内网页的地址。"
            yield Problem(page.path, place.line, place.column, "S402", field, message)


def base_address(site: Site, page: Page) -> Iterator[Problem]:
    """S403: no page changes where its links start from."""
    for place in page.bases:
        message = "base 会把本页的链接都引到别处；请删去。"
        yield Problem(page.path, place.line, place.column, "S403", "base", message)
