"""A workbook to be filled in by hand where a place has no file that can be imported.

In: nothing. Out: the workbook, whose headings the import knows. Must not know records.
"""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

COLUMNS = (
    ("序号", 7, "照原件的编号；原件没有编号的，按次序写 1、2、3。"),
    ("改革举措", 24, "照原件的名称，一字不改。"),
    (
        "主要做法",
        48,
        "照原件；分段的，在单元格里换行（Alt+Enter）。原件没有这一栏的，删去整栏。",
    ),
    (
        "责任单位",
        36,
        "照原件，连同“牵头”“配合”“负责”等字和标点。几行合并的，合并单元格。",
    ),
    ("工作措施", 48, "照原件，一项一行，连同编号。原件没有这一栏的，删去整栏。"),
    ("完成时限", 20, "照原件的文字，不要改成日期格式。"),
    ("备注", 20, "照原件。原件没有这一栏的，删去整栏。"),
)
NOTES = (
    "第一行写文件的标题，第二行是栏名。",
    "清单或指标的标题（如“（一）开办企业（5项）”）单独占一行，写在第一栏，横向合并整行。",
    "原件另有的栏可以加在右边；“联系人”一类本站不公布的栏，导入时不进记录。",
    "填好后运行：make import ARGS='这个文件 --place 地区id --name 全称 --code 区划代码 --document 文件id'",
)
ROWS = 40
THIN = Side(style="thin", color="808080")


def template() -> Workbook:
    """The sheet to fill in, and a sheet that says how."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "任务分工表"
    sheet.append(["（在这里写文件的标题）"])
    sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(COLUMNS))
    sheet.append([name for name, _, _ in COLUMNS])
    for number, (_, width, _) in enumerate(COLUMNS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    _dress(sheet)
    notes = book.create_sheet("说明")
    for name, _, note in COLUMNS:
        notes.append([name, note])
    for note in NOTES:
        notes.append(["", note])
    notes.column_dimensions["A"].width = 14
    notes.column_dimensions["B"].width = 96
    return book


def _dress(sheet: Worksheet) -> None:
    """Borders and wrapping for the rows to fill in, as text and not as dates."""
    sheet["A1"].font = Font(bold=True, size=14)
    sheet["A1"].alignment = Alignment(horizontal="center")
    for row in sheet.iter_rows(min_row=2, max_row=ROWS + 2, max_col=len(COLUMNS)):
        for cell in row:
            cell.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.number_format = "@"
    for cell in sheet[2]:
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="E7E6E6")
    sheet.freeze_panes = "C3"
