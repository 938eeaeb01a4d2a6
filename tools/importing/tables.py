"""Which of the tables in a file are the task table, and the file in pieces around them.

In: the contents of a file and the measures. Out: paragraphs and tables in order, or why
none can be chosen. Must not know rows beyond their titles.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tools.importing.catalogue import Entry
from tools.importing.contents import Contents, Grid, Refusal
from tools.importing.extract import Piece
from tools.importing.printed import Row, Table, Title
from tools.importing.table import table_of
from tools.proof.fold import fold

SAME = 2
"""Two tables that have so many measures in common are two versions of one."""


def chosen_tables(
    contents: Contents, known: Sequence[Entry], only: int | None
) -> tuple[Piece, ...] | Refusal:
    """The pieces of the file; another kind of table is read as paragraphs."""
    pieces: list[Piece] = []
    before: Table | None = None
    count = 0
    for block in contents.blocks:
        if isinstance(block, str):
            pieces.append(block)
            continue
        table = table_of(block, before)
        count += table is not None
        if table is not None and only in (None, count):
            before = table
            pieces += [line.text for line in _above(table)]
            pieces.append(replace(table, lines=table.lines[len(_above(table)) :]))
        elif table is None:
            pieces += _paragraphs(block)
    tables = [piece for piece in pieces if isinstance(piece, Table)]
    if not any(isinstance(line, Row) for table in tables for line in table.lines):
        return _none(contents, only, count)
    return _twice(tables, known) or tuple(pieces)


def _above(table: Table) -> tuple[Title, ...]:
    """Titles that stand in the grid before the headings of the columns."""
    found = []
    for line in table.lines:
        if not isinstance(line, Title):
            break
        found.append(line)
    return tuple(found)


def _paragraphs(grid: Grid) -> list[str]:
    cells = {id(cell): cell.text for row in grid.rows for cell in row}
    return [text.strip() for text in cells.values() if text.strip()]


def _none(contents: Contents, only: int | None, count: int) -> Refusal:
    if only is not None and count:
        return Refusal(f"没有第 {only} 张任务分工表；这个文件有 {count} 张。")
    if not contents.grids:
        return Refusal(
            "没有找到表格；任务分工表要有“改革举措”“责任单位”等栏名。"
            "若内容是图片，请先做文字识别；若是纯文本，栏与栏之间用制表符分开。"
        )
    firsts = [
        " ".join(cell.text[:8] for cell in grid.rows[0][:4]) for grid in contents.grids
    ]
    return Refusal(
        f"找到 {len(firsts)} 张表，都没有认出任务分工表的栏名（第一行是：{'；'.join(firsts[:3])}）。"
        "要有一栏“改革举措”或“主要做法”，一栏“责任单位”；请改栏名后再导入。"
    )


def _twice(tables: Sequence[Table], known: Sequence[Entry]) -> Refusal | None:
    """Two tables with the same measures: only a keeper knows which one is meant."""
    by_title = {title: e.measure for e in known for title in e.folded_titles}
    seen: list[set[str]] = []
    for number, table in enumerate(tables, start=1):
        places = table.positions("title")
        titles = {
            fold(line.texts[places[0]]).text
            for line in table.lines
            if isinstance(line, Row) and places
        }
        measures = {by_title[title] for title in titles if title in by_title}
        for other, earlier in enumerate(seen, start=1):
            if len(measures & earlier) >= SAME:
                return Refusal(
                    f"第 {other} 张表和第 {number} 张表列的是同样的举措；"
                    f"请用 --table {other} 或 --table {number} 选一张。"
                )
        seen.append(measures)
    return None
