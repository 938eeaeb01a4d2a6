"""The table of results that a reader takes along: what is shown, and safe to open."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.search.conftest import ResultsPage
from tests.sheets.tables import HOSTILE, csv_cells

CSV = Path(__file__).parents[2] / "theme/browser/sheets/csv.js"


@pytest.fixture
def writer(modules: Callable[..., Page]) -> Page:
    """A page with the writer of CSV alone."""
    page = modules()
    page.add_script_tag(path=CSV)
    return page


def _download(results: ResultsPage) -> tuple[str, list[list[str]]]:
    with results.page.expect_download() as caught:
        results.page.get_by_role("button", name="下载表格").click()
    content = Path(caught.value.path()).read_bytes()
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    return caught.value.suggested_filename, rows


def test_hostile_texts_read_back(writer: Page) -> None:
    """The browser writes CSV as the generator does, a formula behind an apostrophe."""
    text = writer.evaluate(
        "texts => siteSheets.csv(texts.map((text) => [text, 1, 'x']))", list(HOSTILE)
    )

    assert [[t, "1", "x"] for t in HOSTILE] == csv_cells(text.encode())
    assert text.startswith("\ufeff\"'=HYPERLINK(")


def test_a_file_name_suits_every_system(writer: Page) -> None:
    """No sign that Windows refuses, and no endless name."""
    name = writer.evaluate(
        "siteSheets.fileName(['检索结果', 'a/b:c*?\"<>|', '长'.repeat(99)])"
    )

    assert name.startswith("检索结果-a b c -长长")
    assert 84 == len(name)


def test_the_table_is_what_is_shown(results_page: ResultsPage) -> None:
    """Query and filters in the name and the first rows; a row for each passage shown."""
    urls = results_page.open(q="不动产登记", locality="zhuhai")
    name, rows = _download(results_page)
    header = rows.index(["网页", "说明", "位置", "文字", "本站注", "网址"])
    body = rows[header + 1 :]

    assert "检索结果-不动产登记-珠海.csv" == name
    assert ["检索结果"] == rows[0]
    assert ["检索词：不动产登记"] == rows[1]
    assert [f"共{len(body)}行"] == rows[header - 2]
    assert urls == list(
        dict.fromkeys(
            row[5]
            .removeprefix(results_page.site)
            .partition("#")[0]
            .removesuffix("index.html")
            for row in body
        )
    )


def test_nothing_found_gives_a_sentence(results_page: ResultsPage) -> None:
    """No empty file: there is no table to take along."""
    results_page.open(q="没有这样的话")

    expect(results_page.page.locator("[data-search-status]")).to_have_text(
        "没有找到含有全部文字的内容。"
    )
    expect(results_page.page.get_by_role("button", name="下载表格")).to_have_count(0)
