"""What a cell was read as, against the cell: nothing in it is left unread.

In: the registry and one document. Out: a finding for words of a cell that are neither a
unit nor a duty, or in no time limit. Must not know the source: that the cells agree with
it is proved elsewhere, and that nothing was read into them the checks have seen to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.records import DeadlineCell, Document, Locality, Registry, UnitsCell
from tools.proof.absent import in_locality
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.fold import fold

_READ = "|"
"""Stands for a stretch of a cell that was read as something."""
_BETWEEN = r"[|、,;。]"
_DUTY_WORDS = re.compile(
    rf"(?:{_BETWEEN}|牵头|统筹|配合|负责|按职[责能](?:分工)?"
    r"|等|及|各|其他|有关|相关|市直|部门|单位|由|第|项|[0-9-])*"
)
_PAUSES = re.compile(f"{_BETWEEN}*")


def reading_findings(registry: Registry, document: Document) -> Iterator[Finding]:
    """The readings of every cell that the document prints."""
    for locality in registry.localities:
        for index, section in enumerate(locality.sections):
            if section.units is not None and section.source.document == document.id:
                place = in_locality(
                    locality, f"sections[{index}].units", section.indicator
                )
                yield from _units_findings(place, section.units)
        yield from _row_findings(locality, document)


def _row_findings(locality: Locality, document: Document) -> Iterator[Finding]:
    """The units and time limits that the rows themselves print."""
    for index, assignment in enumerate(locality.assignments):
        if assignment.source.document != document.id:
            continue
        path, name = f"assignments[{index}]", assignment.measure
        units, deadline = assignment.units, assignment.deadline
        if assignment.units_level == "row" and units.shared_with is None:
            place = in_locality(locality, f"{path}.units", name)
            yield from _units_findings(place, units)
        if deadline is not None and not deadline.from_list:
            place = in_locality(locality, f"{path}.deadline", name)
            yield from _deadline_findings(place, deadline)


def _units_findings(place: Place, cell: UnitsCell) -> Iterator[Finding]:
    """The units of a cell, and what it says beside them."""
    names = [member.as_printed for member in cell.members]
    if cell.addendum_as_printed is not None:
        names.append(cell.addendum_as_printed)
    rest = _unread(cell.as_printed, names)
    if not _DUTY_WORDS.fullmatch(rest):
        yield _unread_finding("P304", place, rest, "不是登记的单位，也不是分工用语")


def _deadline_findings(place: Place, cell: DeadlineCell) -> Iterator[Finding]:
    """The parts of a time limit, which are all of it."""
    parts = [part.as_printed for part in cell.parts]
    rest = _unread(cell.as_printed, parts)
    if not _PAUSES.fullmatch(rest):
        yield _unread_finding("P305", place, rest, "没有归入任何一项时限（parts）")


def _unread(cell: str, read: Iterable[str]) -> str:
    """The cell with everything that was read out of it replaced by a mark, once each."""
    rest = fold(cell).text
    for text in sorted((fold(text).text for text in read), key=len, reverse=True):
        rest = rest.replace(text, _READ, 1)
    return rest


def _unread_finding(code: str, place: Place, rest: str, message: str) -> Finding:
    """Words of a cell that nothing in the record accounts for."""
    return Finding(
        code=code,
        message=f"这一格中有文字{message}",
        place=place,
        details=(
            ("余下", excerpt(rest)),
            ("处理", "“|”处已归入记录；把其余文字中漏掉的补入记录"),
        ),
    )
