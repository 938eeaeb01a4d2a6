"""A document's record is complete for its kind, and its tables are those of its locality.

In: the index. Out: findings. Must not know the extracted files.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

OF_A_SOURCE = ("locality", "file", "parts", "body")
OF_A_CITED = ("cited_in",)
UNPUBLISHED = "unpublished"
NAMES = {
    "locality": "locality（哪个地区的文件）",
    "file": "file（提取文本的文件名，导入时写出）",
    "parts": "parts（文件的各部分）",
    "body": "body（文件印出的全部文字）",
    "cited_in": "cited_in（哪些文件引用了它）",
}


def document_fits_its_kind(index: Index) -> Iterator[Finding]:
    """A source has a locality, file, parts and body; a cited document what cites it."""
    for _, document in index.readable_documents():
        kind = document.scalar("kind")
        if kind is None or kind.value not in ("source", "cited"):
            continue
        is_source = kind.value == "source"
        needed, refused = (OF_A_SOURCE, OF_A_CITED)[:: 1 if is_source else -1]
        for key in needed:
            if key not in document.values:
                yield (
                    kind.place,
                    f"kind 为 {kind.value} 的文件要有 {NAMES[key]}；补上。",
                )
        for key in refused:
            if key in document.values:
                message = f"kind 为 {kind.value} 的文件不写 {key}；删去，或改 kind。"
                yield document.keys[key], message


def list_has_one_table(index: Index) -> Iterator[Finding]:
    """A document prints a list in one table, and a table no column twice.

    Several columns of units are told apart by their names; of what is not published
    there may be any number.
    """
    for _, document in index.readable_documents():
        seen: dict[str, Mapping] = {}
        for table in document.mappings("body"):
            scalar = table.scalar("list")
            first = seen.setdefault(scalar.value, table) if scalar else table
            if scalar and first is not table:
                message = (
                    f"“{scalar.value}”的表已在 {first.place_of('list')}；删去一个。"
                )
                yield scalar.place, message
            yield from _repeated_columns(table)


def _repeated_columns(table: Mapping) -> Iterator[Finding]:
    columns: set[tuple[str, str | None]] = set()
    for column in table.mappings("columns"):
        field = column.scalar("field")
        if field is None or field.value == UNPUBLISHED:
            continue
        is_named = field.value == "units"
        key = field.value, column.text("name") if is_named else None
        if key in columns:
            how = "各写不同的 name" if is_named else "删去一个"
            yield field.place, f"这张表已有“{field.value}”栏；{how}。"
        columns.add(key)


def table_is_of_a_covered_list(index: Index) -> Iterator[Finding]:
    """A table's list is covered by the document's locality."""
    for document_id, document in index.readable_documents():
        locality_id = document.text("locality") or ""
        locality = index.localities.get(locality_id)
        if locality is None or document_id not in locality.texts("documents"):
            continue
        covered = {entry.text("list") for entry in locality.mappings("coverage")}
        for table in document.mappings("body"):
            scalar = table.scalar("list")
            is_known = scalar is not None and scalar.value in index.terms["lists"]
            if scalar and is_known and scalar.value not in covered:
                where = locality.place_of("coverage")
                message = f"“{locality_id}”的 coverage（{where}）没有这张清单；补上。"
                yield scalar.place, message


CHECKS = (
    Check("E461", "来源文件与所引文件各有应有的项", document_fits_its_kind),
    Check("E462", "一张清单在文件里一张表，栏不重复", list_has_one_table),
    Check("E463", "表的清单是地区所覆盖的", table_is_of_a_covered_list),
)
