"""The kinds of pages that the site has: one table for all who ask.

In: nothing. Out: KINDS. Must not know records or how a page is made, only the names of
the functions that make it. Generation, paper, navigation, redirects, the page for missing
addresses, the ignore list and the tests read this table: a new kind of page is a view, a
template and one row here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from sitegen import urls


@dataclass(frozen=True, kw_only=True)
class PageKind:
    """One kind of page; its template is called as it is.

    path: from the site's root, with a gap for each id of the record; of: the kind of
    record that has a page each, "" for a page that stands alone. view: module and
    function below sitegen.pages, "" for a page written by hand in docs; paper: the same
    below sitegen.paper for what can be printed as a briefing. title: its name in the
    navigation, which has the kinds in this order, "" for none; first: the name of an
    index above what it lists there. index: the kind whose page lists the pages of this
    one; is_leaf: the navigation lists them there, if there is room. book: what the names of its files for the
    office begin with, "" where there are none.
    """

    name: str
    path: str
    of: str = ""
    view: str = ""
    paper: str = ""
    title: str = ""
    first: str = ""
    index: str = "home"
    is_leaf: bool = False
    book: str = ""

    def workbook(self, path: str) -> str:
        """The tables that stand beside the page at the path."""
        return urls.workbook_file(path, self.book)

    def word(self, path: str) -> str:
        """The page as a Word file, beside it."""
        return urls.word_file(path, self.book)

    def calendar(self, path: str) -> str:
        """The calendar beside it."""
        return urls.calendar_file(path, self.book)

    @property
    def template(self) -> str:
        """The page's template, below the folder of templates."""
        return f"pages/{self.name}.md.jinja"

    @property
    def section(self) -> str:
        """The first folder of its paths, "" for the home page."""
        return self.path.partition("/")[0]


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
        title="成效数字",
        index="practices",
        is_leaf=True,
    ),
    PageKind(
        name="compare",
        path=urls.COMPARE,
        view="compare:compare_page",
        title="对照",
        first="各地对照",
    ),
    PageKind(
        name="deadlines",
        path=urls.DEADLINES,
        view="deadlines:deadlines_page",
        title="时限",
    ),
    PageKind(
        name="wording",
        path=urls.WORDING,
        view="wording:wording_page",
        title="各地改写",
        index="compare",
        is_leaf=True,
    ),
    PageKind(
        name="differences",
        path=urls.DIFFERENCES,
        view="differences:differences_page",
        title="分工不同",
        index="compare",
        is_leaf=True,
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
