"""A grid as the lines of a task table: headings of columns, titles, rows.

In: a grid, and the columns of the table that it may continue. Out: columns and lines in
printed order, each cell's text untouched. Must not know measures or records.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tools.importing.contents import Cell, Grid
from tools.importing.continued import joined
from tools.importing.headers import fields_of
from tools.importing.printed import Column, Line, Names, Row, Table, Title
from tools.proof.fold import fold


def table_of(grid: Grid, before: Table | None) -> Table | None:
    """The task table in the grid; None where it is another kind of table."""
    found = _headings(grid)
    if found is None:
        is_continued = before is not None and _width(before) == grid.width
        if before is None or not is_continued:
            return None
        lines = tuple(joined(list(_lines(grid, 0, before.columns)), before.columns))
        return Table(columns=before.columns, lines=lines)
    first, last, named = found
    columns = _told(grid, last + 1, named)
    above = [
        Title(text)
        for number, row in enumerate(grid.rows[:first])
        for text in _said(row, number)
    ]
    upper = _upper(grid, first, last)
    names = Names(tuple(column.name for column in columns))
    below = joined(list(_lines(grid, last + 1, columns)), columns)
    return Table(columns=columns, lines=(*above, *upper, names, *below))


def _width(table: Table) -> int:
    return max((column.last for column in table.columns), default=-1) + 1


def _headings(grid: Grid) -> tuple[int, int, tuple[Column, ...]] | None:
    """The first and the last row of the headings, and the columns."""
    for number, row in enumerate(grid.rows[:40]):
        depth = max((c.row + c.rows - 1 for c in row if c.text.strip()), default=number)
        last = depth if depth - number < 3 else number
        for bottom in dict.fromkeys((last, number)):
            cells = _distinct(grid.rows[bottom]) if bottom < len(grid.rows) else []
            fields = fields_of([cell.text for cell in cells])
            if fields is not None:
                columns = tuple(
                    Column(
                        field=field,
                        name="".join(cell.text.split()),
                        first=cell.column,
                        last=cell.column + cell.columns - 1,
                    )
                    for field, cell in zip(fields, cells, strict=True)
                )
                return number, bottom, columns
    return None


def _told(grid: Grid, start: int, columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """The columns that hold something; a first one of numbers without a heading is row."""
    kept = []
    for column in columns:
        said = [
            fold(row[column.first].text).text
            for row in grid.rows[start:]
            if row[column.first].text.strip() and _is_within(row[column.first], column)
        ]
        if not said and not column.name:
            continue
        numbers = sum(text.isdigit() for text in said)
        is_row = column is columns[0] and not column.name and numbers > len(said) // 2
        kept.append(replace(column, field="row") if is_row else column)
    return tuple(kept)


def _is_within(cell: Cell, column: Column) -> bool:
    end = cell.column + cell.columns - 1
    return column.first <= cell.column and end <= column.last


def _upper(grid: Grid, first: int, last: int) -> list[Names]:
    """Headings over several columns that have headings of their own."""
    kept = {id(cell) for cell in grid.rows[last]}
    rows = [_distinct(row) for row in grid.rows[first:last]]
    names = [
        cell.text for row in rows for cell in row if id(cell) not in kept and cell.text
    ]
    return (
        [Names(tuple(dict.fromkeys(names)), "上一层的栏名，下面另有栏名")]
        if names
        else []
    )


def _lines(grid: Grid, start: int, columns: tuple[Column, ...]) -> Iterator[Line]:
    names = tuple(fold(column.name).text for column in columns)
    for number in range(start, len(grid.rows)):
        row = grid.rows[number]
        said = _said(row, number)
        texts = tuple(_text(row, column, number) for column in columns)
        if not said and not any(texts):
            continue
        if tuple(fold(text).text for text in texts) == names:
            yield Names(texts, "换页后重复的表头")
        elif len(said) == 1 and _is_title(row, number, columns):
            yield Title(said[0])
        else:
            merged = frozenset(
                position
                for position, column in enumerate(columns)
                if row[column.first].row < number and row[column.first].text.strip()
            )
            yield Row(texts=texts, merged=merged)


def _is_title(row: tuple[Cell, ...], number: int, columns: tuple[Column, ...]) -> bool:
    """One text over several columns, or alone in the first two of them."""
    cell = next(each for each in row if each.text.strip())
    is_number = fold(cell.text).text.isdigit()
    begins = cell.column <= columns[min(1, len(columns) - 1)].first
    is_alone = sum(bool(each.text.strip()) for each in set(row)) == 1
    is_wide = cell.columns > 1 or begins
    return cell.row == number and is_alone and is_wide and begins and not is_number


def _distinct(row: tuple[Cell, ...]) -> list[Cell]:
    """The cells of a row, each once."""
    return list({id(cell): cell for cell in row}.values())


def _said(row: tuple[Cell, ...], number: int) -> list[str]:
    """The texts that begin in the row."""
    return [
        cell.text.strip("\n")
        for cell in _distinct(row)
        if cell.text.strip() and cell.row == number
    ]


def _text(row: tuple[Cell, ...], column: Column, number: int) -> str:
    """The text that the row itself has in the column."""
    cells = _distinct(row[column.first : column.last + 1])
    return "\n".join(
        c.text.strip("\n ") for c in cells if c.text.strip() and c.row == number
    )
