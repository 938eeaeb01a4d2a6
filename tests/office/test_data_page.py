"""The page 数据 offers every table, by the name and the note that the tables have."""

from __future__ import annotations

import html
import re

from tests.office.conftest import Office
from tests.views.datasets import ROOT

PAGE = ROOT / "docs/data/index.md"
ROW = re.compile(
    r'<tr><th scope="row">([^<]*)</th><td>([^<]*)</td>'
    r'<td class="downloads"><a href="(tables/[^"]*)" [^>]*>Excel</a> '
    r'<a href="(tables/[^"]*)"'
)


def test_every_table_is_offered_by_topic(office: Office) -> None:
    """In the order of the tables; a new table that is missing here is found."""
    text = html.unescape(PAGE.read_text(encoding="utf-8"))

    assert [
        (t.title, t.note, f"tables/{name}.xlsx", f"tables/{name}.csv")
        for name, t in office.collection.tables.items()
    ] == ROW.findall(text)


def test_every_file_that_the_page_links_to_is_there(office: Office) -> None:
    """The archive, the workbook of all tables and the data package included."""
    text = PAGE.read_text(encoding="utf-8")
    linked = set(re.findall(r'(?:href="|\]\()(tables/[^")]*)', text))

    assert {f"data/{path}" for path in linked} <= set(office.files)
    assert {"tables/quanbu-shuju.zip", "tables/datapackage.json"} <= linked
