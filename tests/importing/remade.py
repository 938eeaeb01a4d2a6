"""A recorded place's table made again as a Word file, a workbook or a web page.

In: a place's record and its documents as plain values. Out: the printed blocks, and files
of them. Reads no program under test: the cells are the records' own `as_printed`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

import docx
import yaml
from openpyxl import Workbook

from tests.records import MEASURES, Record
from tests.site.project import ROOT

CATALOGUE: Record = yaml.load(
    (ROOT / "data/measures.yaml").read_text(encoding="utf-8"), yaml.CBaseLoader
)
PLACE_OF = {
    measure: (each["list"], indicator["indicator"])
    for each in CATALOGUE["lists"]
    for indicator in each["indicators"]
    for measure in indicator["measures"]
}
MEASURE = {measure["id"]: measure for measure in MEASURES}
LABELS = {"beijing": "北京市。", "shanghai": "上海市。"}


@dataclass
class Sheet:
    """A table: rows of texts; None: covered by the cell above, or on the left."""

    rows: list[list[str | None]] = field(default_factory=list)
    wide: set[int] = field(default_factory=set)

    def over_all(self, text: str, width: int) -> None:
        """A row of one text over the whole width."""
        self.wide.add(len(self.rows))
        self.rows.append([text, *[None] * (width - 1)])


Block = str | Sheet


def blocks_of(place: Record, document: Record) -> list[Block]:
    """The document as it is printed."""
    blocks: list[Block] = []
    body = document["body"]
    for number, block in enumerate(body):
        if block["kind"] != "table":
            blocks.append(block["text"])
            continue
        columns = block["columns"]
        names = [column.get("name", "") for column in columns]
        if any(names):
            blocks.append(Sheet(rows=[list(names)]))
        elif body[number - 1]["kind"] != "table":
            _over_nameless(
                blocks, len(columns), is_first=body[number - 2]["kind"] != "table"
            )
        sheet = blocks[-1]
        assert isinstance(sheet, Sheet)
        _rows(sheet, place, block, document["id"])
    return blocks


def _over_nameless(blocks: list[Block], width: int, *, is_first: bool) -> None:
    """The headings of the columns and that of the list stood before as paragraphs."""
    heading = blocks.pop()
    if is_first:
        names = blocks[-width:]
        del blocks[-width:]
        blocks.append(Sheet(rows=[[str(name) for name in names]]))
    sheet = blocks[-1]
    assert isinstance(sheet, Sheet)
    sheet.over_all(str(heading), width)


def _rows(sheet: Sheet, place: Record, block: Record, document: str) -> None:
    columns = block["columns"]
    fields = [column["field"] for column in columns]
    for section in place["sections"]:
        if (section["list"], section["part"]) != (block["list"], block["part"]):
            continue
        heading = section.get("heading_as_printed", "")
        if "units" in section:
            heading += f"责任单位：{section['units']['as_printed']}"
        if heading and "indicator" not in fields:
            sheet.over_all(heading, len(fields))
        for number, row in enumerate(_of_section(place, section)):
            texts = cell_texts(row, document, block["part"])
            texts["indicator"] = None if number else heading
            if fields.count("units") > 1:
                texts |= _by_label(texts.pop("units") or "")
            sheet.rows.append([_cell(texts, column) for column in columns])


def _by_label(printed: str) -> dict[str, str]:
    """Units that stood in several columns, by the names of these: 牵头单位：甲；配合单位：乙."""
    return dict(part.split("：", 1) for part in printed.split("；"))


def _cell(texts: dict[str, str | None], column: Record) -> str | None:
    """The text of a column's field, or of its name; what is unpublished says so."""
    if column["field"] == "unpublished":
        return "不公布"
    return texts.get(column["field"], texts.get(column.get("name", ""), ""))


def _of_section(place: Record, section: Record) -> Iterator[Record]:
    for row in place["assignments"]:
        if PLACE_OF[row["measure"]] == (section["list"], section["indicator"]):
            yield row


def cell_texts(row: Record, document: str, part: str) -> dict[str, str | None]:
    """What each cell of the row prints."""
    measure = MEASURE[row["measure"]]
    texts: dict[str, str | None] = {
        "row": row.get("row_as_printed", row["row"]),
        "title": title_of(measure, document, part),
        "practice": practice_of(row),
        "remark": row.get("remark", ""),
    }
    for key in ("units", "deadline"):
        cell = row.get(key, {})
        texts[key] = None if "shared_with" in cell else cell.get("as_printed", "")
    actions = row.get("actions", [])
    numbered = [f"{n}.{text}" for n, text in enumerate(actions, start=1)]
    texts["actions"] = "\n".join(numbered if len(actions) > 1 else actions)
    references = "".join(
        f"{LABELS[each['city']]}{each['text']}"
        + (f"成效：{each['results']}" if "results" in each else "")
        for each in measure.get("reference_practices", ())
    )
    texts["reference"] = f"{texts['practice']}{references}"
    return texts


def practice_of(row: Record) -> str:
    """The general text that the row prints."""
    if "practice_omitted" in row:
        return ""
    official: str = MEASURE[row["measure"]]["practice"]["text"]
    return str(row.get("practice_as_printed", official))


def title_of(measure: Record, document: str, part: str) -> str:
    """The title that the part of the document prints."""
    for variant in measure.get("title_variants", ()):
        if {"document": document, "part": part} in variant["used_in"]:
            return str(variant["title"])
    return str(measure["title"])


def as_word(blocks: list[Block], path: Path) -> Path:
    """A Word file with merged cells."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, str):
            document.add_paragraph(block)
            continue
        width = len(block.rows[0])
        table = document.add_table(len(block.rows), width)
        grid = [list(row.cells) for row in table.rows]
        for number, row in enumerate(block.rows):
            for column, text in enumerate(row):
                if text is None and number not in block.wide:
                    top = _top(block, number, column)
                    grid[top][column].merge(grid[number][column])
                elif text is not None:
                    cell = grid[number][column]
                    if number in block.wide:
                        cell = cell.merge(grid[number][width - 1])
                    first, *rest = text.split("\n")
                    cell.paragraphs[0].text = first
                    for line in rest:
                        cell.add_paragraph(line)
    document.save(str(path))
    return path


def as_workbook(blocks: list[Block], path: Path) -> Path:
    """One sheet, paragraphs in cells of their own, tables with merged ranges."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    at = 0
    for block in blocks:
        if isinstance(block, str):
            at += 1
            sheet.cell(at, 1, block)
            continue
        for number, row in enumerate(block.rows):
            for column, text in enumerate(row):
                if text:
                    sheet.cell(at + number + 1, column + 1, text)
        for number, column, height, width in _spans(block):
            sheet.merge_cells(
                start_row=at + number + 1,
                start_column=column + 1,
                end_row=at + number + height,
                end_column=column + width,
            )
        at += len(block.rows)
    book.save(path)
    return path


def as_web_page(blocks: list[Block], path: Path) -> Path:
    """A page with the paragraphs and tables, and words of the site around them."""
    lines = [
        "<!DOCTYPE html><html><head><meta charset='utf-8'><title>通知</title></head>"
    ]
    lines.append("<body><script>var a = 1;</script>")
    for block in blocks:
        if isinstance(block, str):
            lines.append(f"<p>{escape(block)}</p>")
            continue
        spans = {(n, c): (h, w) for n, c, h, w in _spans(block)}
        lines.append("<table>")
        for number, row in enumerate(block.rows):
            cells = []
            for column, text in enumerate(row):
                if text is None:
                    continue
                height, width = spans.get((number, column), (1, 1))
                inner = "".join(f"<p>{escape(line)}</p>" for line in text.split("\n"))
                cells.append(f'<td rowspan="{height}" colspan="{width}">{inner}</td>')
            lines.append(f"<tr>{''.join(cells)}</tr>")
        lines.append("</table>")
    path.write_text("\n".join([*lines, "</body></html>"]), encoding="utf-8")
    return path


def _top(sheet: Sheet, number: int, column: int) -> int:
    while sheet.rows[number][column] is None:
        number -= 1
    return number


def _spans(sheet: Sheet) -> Iterator[tuple[int, int, int, int]]:
    """Row, column, height and width of every merged cell."""
    for number in sheet.wide:
        yield number, 0, 1, len(sheet.rows[0])
    for column in range(len(sheet.rows[0])):
        for number, row in enumerate(sheet.rows):
            height = 1
            if row[column] is None or number in sheet.wide:
                continue
            for below in range(number + 1, len(sheet.rows)):
                if sheet.rows[below][column] is not None or below in sheet.wide:
                    break
                height += 1
            if height > 1:
                yield number, column, height, 1
