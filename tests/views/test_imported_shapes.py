"""What tables of new places have and the first five have not, on every output."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil

import pytest

from tests.views.datasets import MINIMAL, every_output

EDITS = (
    (
        "localities/yunxi.yaml",
        "    row: 1\n",
        "    row: 1\n    row_as_printed: （一）\n",
    ),
    (
        "localities/yunxi.yaml",
        "当日办结。\n",
        '当日办结。\n    action_numbers:\n      - "1.1"\n      - "1.2"\n',
    ),
    ("localities/yunxi.yaml", "reads: 1.完善", "reads: 1.1完善"),
    (
        "localities/lanting.yaml",
        "    units:\n      shared_with: guojia-fuzhi-01\n",
        "    units_omitted: true\n",
    ),
    (
        "documents/yunxi-fengongbiao.yaml",
        "file: yunxi.txt\n",
        "file: yunxi.txt\nreplaced_by: lanting-2020-2\n",
    ),
)
NUMBERED = "1.1完善标准经营范围库。\n1.2各县区设立专窗，“银行开户”当日办结。"
END = "（已由《"


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Pages, open data, tables, calendars and papers of the changed records."""
    data = tmp_path_factory.mktemp("shapes") / "data"
    shutil.copytree(MINIMAL, data)
    for name, found, put in EDITS:
        path = data / name
        text = path.read_text(encoding="utf-8")
        assert 1 == text.count(found), found
        path.write_text(text.replace(found, put), encoding="utf-8", newline="\n")
    return every_output(data)


def _rows(outputs: dict[str, str]) -> list[dict[str, str]]:
    reader = csv.DictReader(io.StringIO(outputs["data/tables/assignments.csv"]))
    return [row for row in reader if row["地区"] == "云溪市"]


def test_tables_have_the_numbers_of_rows_and_actions_as_printed(
    outputs: dict[str, str],
) -> None:
    """（一） where it is cited, 1.1 and 1.2 before the actions."""
    first = _rows(outputs)[0]

    assert NUMBERED == first["工作措施"]
    assert first["出处"].endswith("第（一）项")


def test_open_data_have_them_too(outputs: dict[str, str]) -> None:
    """Beside the number that programs order by."""
    rows = json.loads(outputs["api/v1/assignments.json"])
    row = next(each for each in rows if each["locality"] == "yunxi")

    assert (1, "（一）") == (row["row"], row["row_as_printed"])
    assert ["1.1", "1.2"] == row["action_numbers"]


def test_calendars_cite_the_printed_row(outputs: dict[str, str]) -> None:
    """In the words of every event of the row."""
    calendar = outputs["localities/yunxi/diqu-yunxi-shixian.ics"]

    assert "第（一）项" in calendar
    assert "出处：云溪任务分工表第1项" not in calendar


@pytest.mark.parametrize(
    "path",
    [
        "documents/yunxi-fengongbiao/index.md",
        "documents/index.md",
        "localities/yunxi/index.md",
        "measures/guojia-fuzhi-01/index.md",
    ],
)
def test_pages_say_that_a_document_was_replaced(
    path: str, outputs: dict[str, str]
) -> None:
    """Wherever the document is cited, not on its own page alone."""
    assert "已由《" in outputs[path]


def test_the_table_of_documents_says_it(outputs: dict[str, str]) -> None:
    """In a column of its own, empty for every other document."""
    reader = csv.DictReader(io.StringIO(outputs["data/tables/documents.csv"]))
    ended = {row["文件代码"]: row["代替或失效"] for row in reader if row["代替或失效"]}

    assert ["yunxi-fengongbiao"] == list(ended)
    assert ended["yunxi-fengongbiao"].startswith("已由《")


def test_a_quotation_that_is_taken_along_says_it(outputs: dict[str, str]) -> None:
    """What 复制引文 puts behind the words, on every page that quotes the document."""
    pages = "".join(text for path, text in outputs.items() if path.endswith(".md"))
    taken = re.findall('data-quotation="([^"]+)"', pages)
    citing = [words for words in taken if "云溪市复制推广改革举措任务分工表》" in words]

    assert citing
    assert [] == [words for words in citing if END not in words]


def test_papers_say_it_in_their_sources(outputs: dict[str, str]) -> None:
    """A measure's and a place's briefing name the document with its end."""
    papers = [text for path, text in outputs.items() if path.endswith(".js")]
    citing = [text for text in papers if "云溪市复制推广改革举措任务分工表》" in text]

    assert citing
    assert [] == [text[:80] for text in citing if END not in text]


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("measures/guojia-fuzhi-02/index.md", "<dt>责任单位</dt>"),
        ("localities/lanting/index.md", '<td data-label="责任单位">'),
    ],
)
def test_pages_say_that_a_row_has_no_units(
    path: str, words: str, outputs: dict[str, str]
) -> None:
    """A cell that the document leaves empty is told by the kind of its silence."""
    page = outputs[path]
    row = page[page.index('id="lanting') :] if "measures" in path else page
    cells = [each.strip()[:120] for each in row.split(words)[1:]]

    assert any("文件没有写" in cell for cell in cells), cells


def test_data_say_that_a_row_has_no_units(outputs: dict[str, str]) -> None:
    """null for programs, 文件没有写 in tables, nobody's principal anywhere."""
    rows = json.loads(outputs["api/v1/assignments.json"])
    [row] = [r for r in rows if r["units_level"] == "none"]
    reader = csv.DictReader(io.StringIO(outputs["data/tables/assignments.csv"]))
    [cells] = [c for c in reader if c["责任单位栏原文"] == "文件没有写"]

    assert (None, []) == (row["units_as_printed"], row["units"])
    assert ["文件没有写"] * 2 == [
        cells["责任单位（按职责）"],
        cells["牵头、统筹或唯一单位"],
    ]


def test_papers_say_that_a_row_has_no_units(outputs: dict[str, str]) -> None:
    """Among the columns that the document leaves empty."""
    paper = outputs["measures/guojia-fuzhi-02/briefing.js"]

    assert "责任单位、工作措施" in paper
