"""The headings of a locality's table fit its rows.

In: the index. Out: findings. Must not know what stands in a row.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from sitegen.checks.coverage import lacks_rows
from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping, Scalar

Key = tuple[str | None, str | None]
PRINTED_COUNT = re.compile(r"（([0-9]+)项）")


def row_has_its_section(index: Index) -> Iterator[Finding]:
    """Every row stands under a heading for its list and indicator."""
    for _, locality in index.readable_localities():
        known = {_key(section) for section in locality.mappings("sections")}
        for scalar, key in _rows(index, locality):
            if key not in known:
                message = (
                    f"sections 里没有“{key[0]}”的指标“{key[1]}”"
                    f"（见 {locality.place_of('sections')}）；补上标题。"
                )
                yield scalar.place, message


def section_has_rows_and_comes_once(index: Index) -> Iterator[Finding]:
    """A heading stands once and heads at least one row."""
    for _, locality in index.readable_localities():
        used = {key for _, key in _rows(index, locality)}
        seen: dict[Key, Mapping] = {}
        for section in locality.mappings("sections"):
            key = _key(section)
            first = seen.setdefault(key, section)
            where = section.place_of("indicator")
            if first is not section:
                yield where, f"这个标题已在 {first.place_of('indicator')}；删去一个。"
            elif key not in used and index.is_placed(locality):
                yield where, "这个标题下没有任务；补上任务，或删去标题。"


def rows_follow_the_sections(index: Index) -> Iterator[Finding]:
    """Rows come in the order of the headings, all of a heading together."""
    for _, locality in index.readable_localities():
        order = [_key(section) for section in locality.mappings("sections")]
        last = 0
        for scalar, key in _rows(index, locality):
            position = order.index(key) if key in order else last
            if position < last:
                message = (
                    f"“{key[0]}”“{key[1]}”的标题排在上一行的标题之前；按印出的顺序排。"
                )
                yield scalar.place, message
            last = max(last, position)


def heading_counts_its_rows(index: Index) -> Iterator[Finding]:
    """The number that a heading prints is that of its rows, or is corrected."""
    for _, locality in index.readable_localities():
        counts = Counter(key for _, key in _rows(index, locality))
        partial = {
            entry.text("list")
            for entry in locality.mappings("coverage")
            if lacks_rows(index, entry)
        }
        for section in locality.mappings("sections"):
            heading = section.scalar("heading_as_printed")
            printed = PRINTED_COUNT.search(heading.value) if heading else None
            found = counts[_key(section)]
            if heading is None or printed is None or section.text("list") in partial:
                continue
            is_wrong = int(printed[1]) != found and index.is_placed(locality)
            if is_wrong and not _is_corrected(section):
                message = (
                    f"标题印“{printed[0]}”，下面有 {found} 条任务；"
                    "核对任务，若是文件印错，用 corrections 写明。"
                )
                yield heading.place, message


def section_has_its_table(index: Index) -> Iterator[Finding]:
    """A heading stands in a part where a document of the locality prints its list."""
    for _, locality in index.readable_localities():
        documents = [index.document(each) for each in locality.texts("documents")]
        parts = {
            part.text("id")
            for document in documents
            for part in (document.mappings("parts") if document else ())
        }
        covered = {entry.text("list") for entry in locality.mappings("coverage")}
        for section in locality.mappings("sections"):
            list_id, part = section.scalar("list"), section.scalar("part")
            if list_id is None or part is None or part.value not in parts:
                continue
            if list_id.value not in covered:
                continue
            if index.table_document(locality, list_id.value, part.value) is None:
                message = (
                    f"本地区来源文件的“{part.value}”里没有“{list_id.value}”的表；"
                    "改 part，或在文件的 body 里补上表。"
                )
                yield part.place, message


def _key(section: Mapping) -> Key:
    return section.text("list"), section.text("indicator")


def _rows(index: Index, locality: Mapping) -> Iterator[tuple[Scalar, Key]]:
    """The measures a locality assigns, with their lists and indicators."""
    for row in locality.mappings("assignments"):
        scalar = row.scalar("measure")
        place = index.place_of(scalar.value) if scalar else None
        if scalar and place:
            yield scalar, place


def _is_corrected(section: Mapping) -> bool:
    return any(
        note.text("field") == "heading" for note in section.mappings("corrections")
    )


CHECKS = (
    Check("E421", "每条任务都有指标标题", row_has_its_section),
    Check("E422", "标题不重复，下面有任务", section_has_rows_and_comes_once),
    Check("E423", "任务按标题的顺序排列", rows_follow_the_sections),
    Check("E424", "标题印的项数与任务数相同，或已勘误", heading_counts_its_rows),
    Check("E425", "标题所在的部分印有该清单的表", section_has_its_table),
)
