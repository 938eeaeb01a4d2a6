"""The field reference: what every key means, for those who keep the records.

In: the declared shape. Out: a table a record, as rows of plain text, and all of them as
Markdown. Must not know where it is embedded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.checks import RULES
from sitegen.records.kinds import KINDS
from sitegen.records.shape import Either, Field, ListOf, Record, Shape


@dataclass(frozen=True, kw_only=True)
class FieldRow:
    """One key of a record; opens: the title of the record under it, if there is one."""

    key: str
    meaning: str
    required: bool
    example: str
    opens: str | None


@dataclass(frozen=True, kw_only=True)
class FieldTable:
    """The keys of one record in canonical order."""

    title: str
    rows: tuple[FieldRow, ...]


def field_tables(kind: str) -> tuple[FieldTable, ...]:
    """The tables of a kind of file, outermost record first, each record once."""
    tables = {}
    for record in _records(KINDS[kind].record):
        rows = tuple(_row(field) for field in record.fields)
        tables[record.title] = FieldTable(title=record.title, rows=rows)
    return tuple(tables.values())


def field_reference() -> str:
    """Every table of every kind as Markdown."""
    lines: list[str] = []
    for kind in KINDS.values():
        lines += [f"### `{kind.path}`", ""]
        for table in field_tables(kind.name):
            lines += [f"**{table.title}**", "", "| 键 | 含义 | 必需 | 例 |"]
            lines += ["|---|---|---|---|", *map(_line, table.rows), ""]
    return "\n".join(lines)


def rule_reference() -> str:
    """Every rule with its code as Markdown."""
    rows = [f"| {rule.code} | {_cell(rule.rule)} |" for rule in RULES]
    return "\n".join(["| 代码 | 规则 |", "|---|---|", *rows, ""])


def field_manual() -> str:
    """The whole reference as one Markdown file, fields first, then rules."""
    head = (
        "<!-- 由 sitegen/records 和 sitegen/checks 生成（make schemas），请勿编辑 -->"
    )
    parts = ["# 字段一览和检查规则", "## 字段", field_reference(), "## 检查规则"]
    return "\n\n".join([head, *parts, rule_reference()])


def _row(field: Field) -> FieldRow:
    opened = list(_opened(field.type))
    return FieldRow(
        key=field.key,
        meaning=field.meaning,
        required=field.required,
        example=field.example or "",
        opens="或".join(record.title for record in opened) or None,
    )


def _line(row: FieldRow) -> str:
    meaning = f"{row.meaning}；见“{row.opens}”" if row.opens else row.meaning
    example = f"`{row.example}`" if row.example else ""
    required = "是" if row.required else "否"
    return f"| `{row.key}` | {_cell(meaning)} | {required} | {example} |"


def _cell(text: str) -> str:
    """The text with the bars that would end a cell escaped."""
    return text.replace("|", "\\|")


def _opened(shape: Shape) -> Iterator[Record]:
    """The records that stand directly under a field."""
    if isinstance(shape, ListOf):
        yield from _opened(shape.item)
    elif isinstance(shape, Either):
        yield from (shape.otherwise, shape.then)
    elif isinstance(shape, Record):
        yield shape


def _records(record: Record) -> Iterator[Record]:
    yield record
    for field in record.fields:
        for opened in _opened(field.type):
            yield from _records(opened)
