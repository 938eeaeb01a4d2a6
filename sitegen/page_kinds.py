"""The kinds of pages that the site has: one table for all who ask.

In: nothing. Out: KINDS. Must not know records or how a page is made, only the names of
the functions that make it. Generation, paper, navigation, redirects, the page for missing
addresses, the ignore list and the tests read this table: a new kind of page is a view, a
template and one row here.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from sitegen import urls
from sitegen.page_kind import PageKind

KINDS = (
    PageKind(name="home", path=urls.HOME, view="home:home_page", title="首页"),
    PageKind(
        name="measures",
        path=urls.MEASURES,
        view="home:measure_index_page",
        title="举措",
        first="全部举措",
    ),
    PageKind(
        name="measure",
        path=urls.MEASURE,
        of="measure",
        view="measure:measure_page",
        paper="measure:measure_briefing",
        index="measures",
        is_leaf=True,
        book="jucuo",
    ),
    PageKind(
        name="indicators",
        path=urls.INDICATORS,
        view="indicator:indicator_index_page",
        title="领域",
        first="全部领域",
    ),
    PageKind(
        name="indicator",
        path=urls.INDICATOR,
        of="indicator",
        view="indicator:indicator_page",
        paper="indicator:indicator_briefing",
        index="indicators",
        is_leaf=True,
        book="lingyu",
    ),
    PageKind(
        name="localities",
        path=urls.LOCALITIES,
        view="home:locality_index_page",
        title="地区",
        first="全部地区",
    ),
    PageKind(
        name="locality",
        path=urls.LOCALITY,
        of="locality",
        view="locality:locality_page",
        paper="locality:locality_briefing",
        index="localities",
        is_leaf=True,
        book="diqu",
    ),
    PageKind(
        name="unit",
        path=urls.UNIT,
        of="unit",
        view="unit:unit_page",
        paper="unit:unit_briefing",
        index="departments",
        book="danwei",
    ),
    PageKind(
        name="departments",
        path=urls.DEPARTMENTS,
        view="departments:departments_page",
        title="单位",
    ),
    PageKind(
        name="line",
        path=urls.LINE,
        of="line",
        view="line:line_page",
        paper="line:line_briefing",
        index="departments",
        book="tiaoxian",
    ),
    PageKind(
        name="practices",
        path=urls.PRACTICES,
        view="practices:practice_index_page",
        title="京沪做法",
        first="两市总览",
    ),
    PageKind(
        name="city",
        path=urls.CITY,
        of="city",
        view="city:city_page",
        paper="city:city_briefing",
        index="practices",
        is_leaf=True,
        book="zuofa",
    ),
    PageKind(
        name="results",
        path=urls.OUTCOMES,
        view="results:results_page",
        paper="results:results_briefing",
        title="成效数字",
        index="practices",
        is_leaf=True,
        book="chengxiao-shuzi",
    ),
    PageKind(
        name="compare",
        path=urls.COMPARE,
        view="compare:compare_page",
        paper="compare:compare_briefing",
        title="对照",
        book="duizhao",
        first="各地对照",
    ),
    PageKind(
        name="deadlines",
        path=urls.DEADLINES,
        view="deadlines:deadlines_page",
        paper="deadlines:deadlines_briefing",
        title="时限",
        book="shixian",
    ),
    PageKind(
        name="wording",
        path=urls.WORDING,
        view="wording:wording_page",
        paper="wording:wording_briefing",
        title="各地改写",
        index="compare",
        is_leaf=True,
        book="gaixie",
    ),
    PageKind(
        name="differences",
        path=urls.DIFFERENCES,
        view="differences:differences_page",
        paper="differences:differences_briefing",
        title="分工不同",
        index="compare",
        is_leaf=True,
        book="fengong-butong",
    ),
    PageKind(
        name="documents",
        path=urls.DOCUMENTS,
        view="document:document_index_page",
        title="文件",
        first="全部文件",
    ),
    PageKind(
        name="document",
        path=urls.DOCUMENT,
        of="document",
        view="document:document_page",
        paper="document:document_briefing",
        index="documents",
        is_leaf=True,
        book="wenjian",
    ),
    PageKind(name="search", path=urls.SEARCH),
    PageKind(name="briefing", path=urls.BRIEFING, index="measure"),
    PageKind(name="data", path=urls.DATA),
    PageKind(name="accessibility", path=urls.ACCESSIBILITY, index="about"),
    PageKind(name="licences", path=urls.LICENCES, index="about"),
    PageKind(
        name="updates", path=urls.UPDATES, view="updates:updates_page", index="about"
    ),
    PageKind(name="cite", path=urls.CITE, view="cite:cite_page", index="about"),
    PageKind(name="about", path=urls.ABOUT, view="about:about_page"),
)

SECTIONS = tuple(
    sorted(
        {kind.section for kind in KINDS if kind.section}
        | {path.partition("/")[0] for path in (urls.API, urls.ASSETS)}
    )
)
"""The folders that stand at the site's root."""


def maker(package: str, reference: str) -> Callable[..., Any]:
    """The function that a row of the table names as "module:function"."""
    module, name = reference.split(":")
    function: Callable[..., Any] = getattr(import_module(f"{package}.{module}"), name)
    return function


def kind_named(name: str) -> PageKind:
    """The row of the table."""
    return next(kind for kind in KINDS if kind.name == name)
