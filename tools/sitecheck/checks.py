"""The public list of checks on a built site: one small function, one rule, one code.

In: a `Site`. Out: every problem in it. Must not know the disk or the records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sitegen.problems import Problem
from tools.sitecheck import active, links, outside, structure
from tools.sitecheck.found import Page
from tools.sitecheck.site import Site

Check = Callable[[Site, Page], Iterator[Problem]]

PAGE_CHECKS: tuple[Check, ...] = (
    links.missing_target,
    links.missing_anchor,
    links.absolute_path,
    links.directory_target,
    structure.repeated_id,
    structure.one_main_heading,
    structure.language,
    structure.table_caption,
    outside.outside_load,
    outside.inline_request,
    active.inline_handler,
    active.script_address,
    active.base_address,
)


def problems_of(site: Site) -> tuple[Problem, ...]:
    """Everything the checks find in a site."""
    found = list(links.unreachable(site))
    for page in site.pages:
        for check in PAGE_CHECKS:
            found += check(site, page)
    for style in site.styles:
        found += outside.style_requests(style.path, style.text)
    for script in site.scripts:
        found += outside.script_requests(script.path, script.text)
    return tuple(found)
