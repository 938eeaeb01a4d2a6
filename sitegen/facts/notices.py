"""The duties that notices state beside the rows of their tables, and whom they reach.

In: a catalogue. Out: notice duties in the order of the documents, each with its units and
cities; those of a unit, a place, a document. Must not know how pages or paper show them.
A notice that says 各责任单位 means units which only reading finds: the group says how.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from sitegen.facts.catalogue import Catalogue
from sitegen.records import (
    Assignment,
    Document,
    Locality,
    Role,
    Source,
    Term,
    Unit,
)
from sitegen.records.statement import DutyGroup, GeneralDuty


@dataclass(frozen=True, kw_only=True)
class NoticeDuty:
    """One general duty.

    who: as the notice calls them, None where the sentence names nobody; group: how the
    notice's name was read, None for a single unit; certainty: how surely it is theirs,
    None where a single unit is named beyond doubt.
    """

    document: Document
    duty: GeneralDuty
    role: Role
    source: Source
    paragraph: int
    who: str | None
    group: DutyGroup | None
    units: tuple[Unit, ...]
    cities: tuple[Locality, ...]
    certainty: Term | None

    @property
    def is_named(self) -> bool:
        """The notice names one unit, not a group."""
        return self.group is None


@cache
def notice_duties(catalogue: Catalogue) -> tuple[NoticeDuty, ...]:
    """All of them."""
    return tuple(
        _duty(catalogue, document, duty)
        for document in catalogue.registry.documents
        for duty in document.duties
    )


def duties_of_unit(catalogue: Catalogue, unit: Unit) -> tuple[NoticeDuty, ...]:
    """Those that name the unit, then those of groups that it belongs to."""
    found = [each for each in notice_duties(catalogue) if unit in each.units]
    return tuple(sorted(found, key=lambda each: not each.is_named))


def duties_in_place(catalogue: Catalogue, place: Locality) -> tuple[NoticeDuty, ...]:
    """Those of the place itself or of units there."""
    return tuple(
        each
        for each in notice_duties(catalogue)
        if place in each.cities or any(unit.locality == place.id for unit in each.units)
    )


def duties_in_document(
    catalogue: Catalogue, document: Document
) -> tuple[NoticeDuty, ...]:
    """Those that the document states."""
    return tuple(each for each in notice_duties(catalogue) if each.document == document)


def _duty(catalogue: Catalogue, document: Document, duty: GeneralDuty) -> NoticeDuty:
    groups = {group.id: group for group in document.duty_groups}
    group = groups[duty.group] if duty.group else None
    unit = catalogue.registry.unit_by_id[duty.unit] if duty.unit else None
    named = duty.as_printed or (unit.name if unit else None)
    certainty = duty.certainty or (group.certainty if group else None)
    return NoticeDuty(
        document=document,
        duty=duty,
        role=catalogue.words.role_by_id[duty.role],
        source=Source(document=document.id, part=duty.part),
        paragraph=_paragraph(document, duty),
        who=group.as_printed if group else named,
        group=group,
        units=(unit,) if unit else tuple(_units(catalogue, group)),
        cities=_cities(catalogue, group),
        certainty=catalogue.certainty_by_id[certainty] if certainty else None,
    )


def _paragraph(document: Document, duty: GeneralDuty) -> int:
    """The number of the printed paragraph that holds the words, from 1."""
    return next(
        number
        for number, block in enumerate(document.body, start=1)
        if block.part == duty.part and duty.words in (block.text or "")
    )


def _cities(catalogue: Catalogue, group: DutyGroup | None) -> tuple[Locality, ...]:
    """The recorded cities of the province, not the province itself."""
    if group is None or group.cities_of is None:
        return ()
    return tuple(
        place
        for place in catalogue.registry.localities
        if place.province == group.cities_of and place.name != group.cities_of
    )


def _units(catalogue: Catalogue, group: DutyGroup | None) -> Iterator[Unit]:
    """The registered units that the group means, in the order of the register."""
    if group is None or group.units_of is None:
        return
    place = catalogue.registry.locality_by_id[group.units_of]
    is_all = group.in_list is None and not group.in_shared_rows
    is_all = is_all and group.with_role is None and group.without_role is None
    meant = {unit for row in place.assignments for unit in _of_row(row, group)}
    yield from (unit for unit in place.units if is_all or unit.id in meant)


def _of_row(row: Assignment, group: DutyGroup) -> Iterator[str]:
    """The units of a row that the group means by this row."""
    members = row.units.members
    is_shared = len({member.unit for member in members}) > 1
    if group.in_list not in (None, row.section.list):
        return
    if group.in_shared_rows and not is_shared:
        return
    for member in members:
        has = group.with_role in (None, member.role)
        if has and member.role != group.without_role:
            yield member.unit


def bounds(catalogue: Catalogue, each: NoticeDuty) -> tuple[tuple[str, str], ...]:
    """What the duty is limited to, when it is due and to whom it goes, named."""
    duty, lists = each.duty, catalogue.list_by_id
    status = catalogue.status_by_id[duty.status].name if duty.status else None
    found = (
        ("只就", duty.scope),
        ("清单", "、".join(lists[one].name for one in duty.lists)),
        ("备注", f"写明“{status}”的举措" if status else None),
        ("时限", duty.limit.as_printed if duty.limit else None),
        ("报送", duty.recipient.as_printed if duty.recipient else None),
    )
    return tuple((name, text) for name, text in found if text)


def reading(each: NoticeDuty) -> str:
    """Whom the notice's name was read to mean, how surely and why; and our note."""
    sure = f"（{each.certainty.name}）" if each.certainty else ""
    said = f"称“{each.who}”" if each.who else "这一句没有写是谁"
    if each.group is None:
        return f"{said}{sure}。" + (each.duty.note or "")
    notes = (each.group.note or "") + (each.duty.note or "")
    return f"{said}，指{_reach(each)}{sure}。{notes}"


def _reach(each: NoticeDuty) -> str:
    places = "、".join(place.short_name for place in each.cities)
    named = (
        [f"{each.group.cities_of}各市"] if each.group and each.group.cities_of else []
    )
    if places:
        named[0] += f"（本站收录{places}）"
    if each.units:
        named.append(f"本站登记的{len(each.units)}个单位")
    return "、".join(named) or "本站没有登记的单位"
