"""What a cell was read as, against the cell: nothing in it is left unread.

In: the registry and one document. Out: a finding for words of a cell that are neither a
unit nor a duty, or in no time limit. Must not know the source: that the cells agree with
it is proved elsewhere, and that nothing was read into them the checks have seen to.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from sitegen.printed.units import read_units
from sitegen.records import DeadlineCell, Document, Locality, Registry, UnitsCell
from tools.proof.absent import in_locality
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.fold import fold

_READ = "|"
"""Stands for a stretch of a cell that was read as something."""
_BETWEEN = r"[|、,;。]"
_BESIDE = (
    rf"{_BETWEEN}|:|按职[责能](?:分工)?|责任|主要|共同|具体|分别|机构|工作"
    r"|等|及|和|与|各|其他|有关|相关|市直|部门|单位|由|并|第|项|[0-9-]"
)
"""What stands between units and roles in any place."""
_PAUSES = re.compile(f"{_BETWEEN}*")


def reading_findings(registry: Registry, document: Document) -> Iterator[Finding]:
    """The readings of every cell that the document prints."""
    roles = {
        role.name: role.id for role in registry.vocabularies.roles if not role.unstated
    }
    for locality in registry.localities:
        for index, section in enumerate(locality.sections):
            if section.units is not None and section.source.document == document.id:
                place = in_locality(
                    locality, f"sections[{index}].units", section.indicator
                )
                yield from _units_findings(place, section.units, roles)
        yield from _row_findings(locality, document, roles)


def _row_findings(
    locality: Locality, document: Document, roles: Mapping[str, str]
) -> Iterator[Finding]:
    """The units and time limits that the rows themselves print."""
    for index, assignment in enumerate(locality.assignments):
        if assignment.source.document != document.id:
            continue
        path, name = f"assignments[{index}]", assignment.measure
        units, deadline = assignment.units, assignment.deadline
        if assignment.units_level == "row" and units.shared_with is None:
            place = in_locality(locality, f"{path}.units", name)
            yield from _units_findings(place, units, roles)
        if deadline is not None and not deadline.from_list:
            place = in_locality(locality, f"{path}.deadline", name)
            yield from _deadline_findings(place, deadline)


def _units_findings(
    place: Place, cell: UnitsCell, roles: Mapping[str, str]
) -> Iterator[Finding]:
    """The units of a cell, and what it says beside them; roles: word → id."""
    names = [member.as_printed for member in cell.members]
    if cell.open_ended:
        ends = read_units(cell.as_printed, roles).open_ends
        names += [end.as_printed for end in ends]
    if cell.addendum_as_printed is not None:
        names.append(cell.addendum_as_printed)
    rest = _unread(cell.as_printed, names)
    words = "|".join(re.escape(word) for word in roles)
    if not re.fullmatch(f"(?:{words}|{_BESIDE})*", rest):
        yield _unread_finding(
            "P304",
            place,
            rest,
            "没有读成单位或职责",
            "是单位的，补入 members，并在 units 登记；是职责的，在 data/vocabularies.yaml 的 "
            "roles 加上；是别的话，写进 addendum_as_printed",
        )


def _deadline_findings(place: Place, cell: DeadlineCell) -> Iterator[Finding]:
    """The parts of a time limit, which are all of it."""
    parts = [part.as_printed for part in cell.parts]
    rest = _unread(cell.as_printed, parts)
    if not _PAUSES.fullmatch(rest):
        yield _unread_finding(
            "P305",
            place,
            rest,
            "没有归入任何一项时限（parts）",
            "把漏掉的时限补入 parts，各项的 as_printed 连起来就是整栏",
        )


def _unread(cell: str, read: Iterable[str]) -> str:
    """The cell with everything that was read out of it replaced by a mark, once each."""
    rest = fold(cell).text
    for text in sorted((fold(text).text for text in read), key=len, reverse=True):
        rest = rest.replace(text, _READ, 1)
    return rest


def _unread_finding(
    code: str, place: Place, rest: str, message: str, advice: str
) -> Finding:
    """Words of a cell that nothing in the record accounts for."""
    return Finding(
        code=code,
        message=f"这一格中有文字{message}",
        place=place,
        details=(
            ("余下", excerpt(rest)),
            ("说明", "“|”处已归入记录"),
            ("处理", advice),
        ),
    )
