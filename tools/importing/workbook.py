"""An Excel workbook as tables, with merged ranges.

In: the path of a .xlsx file and, where there are several sheets with a table, the name of
one. Out: its contents, or why there are none. Hidden rows are read too. Must not know
what a table is about.
"""

from __future__ import annotations

import datetime
import warnings
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from tools.importing.contents import (
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Contents,
    Refusal,
    grid_of,
)

BROKEN = (InvalidFileException, KeyError, ValueError, OSError, TypeError, SyntaxError)


def read_workbook(path: Path, sheet: str | None) -> Contents | Refusal:
    """Every sheet that holds something, or the one asked for."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(path, data_only=True)
    except BROKEN:
        return Refusal(
            "Excel 文件内部损坏，打不开；请用 Excel 或 WPS 打开，另存后再导入。"
        )
    sheets = [each for each in book.worksheets if sheet in (None, each.title)]
    if not sheets:
        names = "、".join(each.title for each in book.worksheets)
        return Refusal(f"没有工作表“{sheet}”；这个文件有：{names}。")
    for each in sheets:
        if each.max_row > MOST_ROWS or each.max_column > MOST_COLUMNS:
            size = f"{each.max_row} 行、{each.max_column} 列"
            return Refusal(
                f"工作表“{each.title}”有 {size}，最多读 {MOST_ROWS} 行、{MOST_COLUMNS} 列；"
                "请只留任务分工表，删去多余的行列，另存后再导入。"
            )
    grids = (grid_of(_cells(each), each.title) for each in sheets)
    found = tuple(grid for grid in grids if grid is not None)
    if not found:
        return Refusal("Excel 文件里没有文字；若内容是图片，请先做文字识别并校对。")
    return Contents(blocks=found)


def _cells(sheet: Worksheet) -> list[Cell]:
    """The cells from the first to the last with something in them."""
    spans = {
        (each.min_row, each.min_col): each.size for each in sheet.merged_cells.ranges
    }
    covered = {
        place
        for each in sheet.merged_cells.ranges
        for row in each.rows
        for place in row
    }
    cells = []
    for row in sheet.iter_rows():
        for cell in row:
            if cell.row is None or cell.column is None:
                continue
            place = (cell.row, cell.column)
            if place in covered and place not in spans:
                continue
            text = _text(cell.value, cell.number_format)
            size = spans.get(place, {"rows": 1, "columns": 1})
            cells.append(
                Cell(
                    text=text,
                    row=cell.row - 1,
                    column=cell.column - 1,
                    rows=size["rows"],
                    columns=size["columns"],
                )
            )
    return cells if any(cell.text for cell in cells) else []


def _text(value: Any, number_format: str) -> str:
    """The value as the sheet shows it; a date as documents write it."""
    if value is None:
        return ""
    if isinstance(value, datetime.datetime | datetime.date):
        has_day = "d" in number_format.lower()
        day = f"{value.day}日" if has_day else ""
        return f"{value.year}年{value.month}月{day}"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip("\n").replace("\r\n", "\n").replace("_x000D_", "")
