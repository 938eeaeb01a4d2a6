"""What a kind of page is.

In: nothing. Out: PageKind, of which sitegen.page_kinds has the table.
"""

from __future__ import annotations

from dataclasses import dataclass

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
    one; is_leaf: the navigation lists them there, if there is room. book: what the names
    of its files for the office begin with, "" where there are none.
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
