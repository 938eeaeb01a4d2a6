"""What the HTML of every page tells those who cannot see how it looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import html

Pages = dict[str, html.HtmlElement]


@pytest.fixture(scope="module")
def pages(built_site: Path) -> Pages:
    """The main part of every page, by its path."""
    found: Pages = {}
    for file in sorted(built_site.rglob("*.html")):
        main = html.parse(str(file)).getroot().find(".//main")
        if main is not None:
            found[file.relative_to(built_site).as_posix()] = main
    return found


def test_rows_of_headings_are_heads_of_row_groups(pages: Pages) -> None:
    """A row that is a heading begins a body of its own and is the head of that body."""
    rows = [
        (path, row)
        for path, main in pages.items()
        for row in main.find_class("list-row")
    ]
    lone = [
        f"{path}: {row.text_content().strip()}"
        for path, row in rows
        if row.getparent().tag != "tbody"
        or row.getprevious() is not None
        or [cell.get("scope") for cell in row] != ["rowgroup"]
    ]

    assert rows
    assert [] == lone


def test_crumbs_end_with_the_page_itself(pages: Pages) -> None:
    """The last step, or what goes on in its line, says that it is the current page."""
    ends: dict[str, tuple[list[str | None], str | None]] = {}
    for path, main in pages.items():
        for crumbs in main.find_class("crumbs"):
            steps = list(crumbs.iter("li"))
            beside = crumbs.getnext()
            if beside is not None and beside.tag == "p":
                steps.append(beside)
            marks = [step.get("aria-current") for step in steps]
            ends[path] = (marks[:-1], marks[-1])

    assert len(ends) > 100
    assert {} == {
        path: (before, last)
        for path, (before, last) in ends.items()
        if any(before) or last != "page"
    }


def test_only_home_does_not_tell_where_it_is(pages: Pages) -> None:
    """Hand-written pages and the one for missing addresses have the way from home too."""
    silent = [path for path, main in pages.items() if not main.find_class("crumbs")]

    assert ["index.html"] == silent


def test_the_help_tells_how_to_be_rid_of_the_browsers_header(pages: Pages) -> None:
    """By the words that the print windows use, Firefox's too; 无障碍说明 leads there."""
    told = pages["about/index.html"].text_content()
    links = pages["accessibility/index.html"].xpath(".//@href")

    assert "取消“页眉和页脚”（火狐写作“打印页眉和页脚”）" in told
    assert any(link.endswith("about/index.html#print") for link in links)
