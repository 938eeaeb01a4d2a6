"""A locality's rows are exactly those of the lists it says it covers.

In: the index. Out: findings. Must not know what stands in a row.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping, Scalar, as_integer


def covered_list_is_complete(index: Index) -> Iterator[Finding]:
    """A list covered as a whole has a row for every measure."""
    for _, locality in index.readable_localities():
        for coverage in locality.mappings("coverage"):
            missing = _missing(index, locality, coverage.text("list"))
            extent = coverage.scalar("extent")
            if missing and extent and not lacks_rows(index, coverage):
                named = "、".join(missing[:5]) + ("等" if len(missing) > 5 else "")
                message = (
                    f"写明全部覆盖，却缺 {len(missing)} 项：{named}；"
                    "补上任务，或改为 partial 并写 note。"
                )
                yield extent.place, message


def partial_coverage_is_explained(index: Index) -> Iterator[Finding]:
    """A list covered in part lacks a measure and says why; a whole one needs no note."""
    for _, locality in index.readable_localities():
        for coverage in locality.mappings("coverage"):
            extent = coverage.scalar("extent")
            if extent is None:
                continue
            is_partial = lacks_rows(index, coverage)
            absent = coverage.scalar("absent")
            is_ours = index.says("silences", absent.value if absent else None, "ours")
            if is_partial and "note" not in coverage.values and not is_ours:
                message = (
                    "只覆盖一部分时，要用 note 写明缺什么、为什么；"
                    "本站还没有录完的写 absent: not-recorded。"
                )
                yield extent.place, message
            if absent and not is_partial:
                yield absent.place, "全部覆盖就没有缺项；删去 absent，或改 extent。"
            if not is_partial and "note" in coverage.values:
                yield (
                    coverage.keys["note"],
                    "全部覆盖不需要 note；删去，或改为 partial。",
                )
            is_known = coverage.text("list") in {entry.list for entry in index.listed}
            missing = _missing(index, locality, coverage.text("list"))
            if is_partial and is_known and not missing:
                yield extent.place, "写明只覆盖一部分，却一项不缺；改为 whole。"


def assignment_is_covered(index: Index) -> Iterator[Finding]:
    """An assignment's list is one that the locality says it covers."""
    for _, locality in index.readable_localities():
        covered = {entry.text("list") for entry in locality.mappings("coverage")}
        for scalar, list_id in _listed_rows(index, locality):
            if list_id not in covered:
                where = locality.place_of("coverage")
                message = f"coverage（{where}）没有“{list_id}”；补上，或删去这条任务。"
                yield scalar.place, message


def list_is_covered_once(index: Index) -> Iterator[Finding]:
    """A locality states once whether it covers a list, and its time limit."""
    for _, locality in index.readable_localities():
        for key in ("coverage", "list_deadlines"):
            seen: set[str] = set()
            for entry in locality.mappings(key):
                scalar = entry.scalar("list")
                if scalar and scalar.value in seen:
                    yield (
                        scalar.place,
                        f"“{scalar.value}”在 {key} 里已经有了；删去一条。",
                    )
                if scalar:
                    seen.add(scalar.value)


def measure_is_assigned_once(index: Index) -> Iterator[Finding]:
    """A locality has one assignment a measure."""
    for _, locality in index.readable_localities():
        seen: dict[str, Scalar] = {}
        for row in locality.mappings("assignments"):
            scalar = row.scalar("measure")
            first = seen.setdefault(scalar.value, scalar) if scalar else None
            if scalar and first and first is not scalar:
                message = f"“{scalar.value}”的任务已在 {first.place}；同一行录了两次的，删去一条；后来的文件改了这一行的，现在的写法记在前一条，原来的记在 superseded。"
                yield scalar.place, message


def rows_are_numbered_in_order(index: Index) -> Iterator[Finding]:
    """Rows of a list come as printed: 1, 2, 3 …; gaps only in a list covered in part."""
    for _, locality in index.readable_localities():
        partial = {
            entry.text("list")
            for entry in locality.mappings("coverage")
            if lacks_rows(index, entry)
        }
        last: dict[str, int] = {}
        for row in locality.mappings("assignments"):
            place = index.place_of(row.text("measure"))
            scalar, number = row.scalar("row"), as_integer(row.scalar("row"))
            if place is None or scalar is None or number is None:
                continue
            before = last.get(place[0], 0)
            if number <= before:
                message = (
                    f"行号 {number} 在“{place[0]}”里已用过或排错；上一行是 {before}。"
                )
                yield scalar.place, message
            elif number > before + 1 and place[0] not in partial:
                message = (
                    f"“{place[0]}”的行号应为 {before + 1}，找到 {number}；中间有缺。"
                )
                yield scalar.place, message
            last[place[0]] = number


def lacks_rows(index: Index, coverage: Mapping) -> bool:
    """Whether the list is said to be covered in part."""
    return index.says("extents", coverage.text("extent"), "lacks_rows")


def _listed_rows(index: Index, locality: Mapping) -> Iterator[tuple[Scalar, str]]:
    """The measures a locality assigns, with their lists."""
    for row in locality.mappings("assignments"):
        scalar = row.scalar("measure")
        place = index.place_of(scalar.value) if scalar else None
        if scalar and place:
            yield scalar, place[0]


def _missing(index: Index, locality: Mapping, list_id: str | None) -> list[str]:
    assigned = {row.text("measure") for row in locality.mappings("assignments")}
    return [
        entry.scalar.value
        for entry in index.listed
        if entry.list == list_id and entry.scalar.value not in assigned
    ]


CHECKS = (
    Check("E411", "写明全部覆盖的清单一项不缺", covered_list_is_complete),
    Check("E412", "只覆盖一部分的清单写明缺什么", partial_coverage_is_explained),
    Check("E413", "任务所属的清单写在 coverage 里", assignment_is_covered),
    Check("E414", "coverage 和 list_deadlines 里一张清单一条", list_is_covered_once),
    Check("E415", "一个地区一项举措一条任务", measure_is_assigned_once),
    Check("E416", "同一清单的行号从小到大，不重不漏", rows_are_numbered_in_order),
)
