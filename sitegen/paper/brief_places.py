"""The places of a measure as one sheet has room for them.

In: places in brief. Out: a compact table, and what must be said below it. Must not know
page kinds.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen.facts.brief import LimitBrief, PlaceBrief
from sitegen.facts.principals import GROUND_NAMES
from sitegen.facts.silences import Silence, not_written
from sitegen.paper.material import Material
from sitegen.paper.sheet import compact_table
from sitegen.paper.structure import Paragraph, Table
from sitegen.records import Locality


def place_table(material: Material, places: tuple[PlaceBrief, ...]) -> Table:
    """Place, lead or only unit, time limit, number of actions, own wording."""
    words = material.words
    rows = [
        (
            place.locality.short_name,
            lead_text(material, place),
            limit_text(material, place.limit),
            _actions(material, place),
            _wording(material, place),
        )
        for place in places
    ]
    headings = (
        words("brief_locality"),
        words("brief_lead"),
        words("brief_deadline"),
        words("brief_count"),
        words("brief_wording"),
    )
    return compact_table(headings, (3, 7, 6, 3, 3), rows)


def place_texts(
    material: Material,
    places: tuple[PlaceBrief, ...],
    silent: tuple[tuple[Locality, Silence], ...],
) -> Iterator[Paragraph]:
    """The whole wording of limits that the table shortens; places without a row."""
    words = material.words
    limits = ((place.locality.short_name, place.limit) for place in places)
    yield from limit_notes(material, limits)
    if silent:
        yield Paragraph(text=f"{silent_text(material, silent)}{words('full_stop')}")


def silent_text(
    material: Material, silent: tuple[tuple[Locality, Silence], ...]
) -> str:
    """淮南、株洲：不在发文范围；珠海：现有文件没有列."""
    words, grouped = material.words, dict[str, list[str]]()
    for locality, why in silent:
        grouped.setdefault(why.term.name, []).append(locality.short_name)
    return words("place_separator").join(
        words("brief_silent", places=words("list_separator").join(names), why=why)
        for why, names in grouped.items()
    )


def limit_notes(
    material: Material, limits: Iterable[tuple[str | None, LimitBrief]]
) -> Iterator[Paragraph]:
    """Each whole wording once, with the places that have it."""
    words, shared = material.words, dict[str, list[str]]()
    for place, limit in limits:
        if limit.whole is not None:
            shared.setdefault(limit.whole, []).append(place or "")
    for whole, places in shared.items():
        names = words("list_separator").join(dict.fromkeys(filter(None, places)))
        label = words("brief_limit_label", places=names) if names else None
        yield Paragraph(label=label or words("brief_limit_own"), text=whole)


def lead_text(material: Material, place: PlaceBrief) -> str:
    """牵头：甲、乙; where nobody leads, the first of each role and how many."""
    words, answer = material.words, place.answer
    if answer.is_absent:
        return material.not_stated
    grounds: dict[str, list[str]] = {}
    for one in place.principals:
        name = f"{one.name}（{one.scope}）" if one.scope else one.name
        grounds.setdefault(GROUND_NAMES[one.ground], []).append(name)
    is_open = answer.is_open_ended and not grounds
    if not grounds:
        for shown in answer.shown:
            names = [mention.name for mention in shown.mentions]
            if shown.is_shortened:
                names[-1] += words("brief_and_others", count=shown.count)
            grounds[shown.role.name] = names
    lines = (
        words("joined", name=ground, text=words("list_separator").join(names))
        for ground, names in grounds.items()
    )
    return "\n".join(lines) + (words("brief_open") if is_open else "")


def limit_text(material: Material, limit: LimitBrief) -> str:
    """In short; where there is a longer wording below, the mark that leads there."""
    text = material.words("place_separator").join(limit.short)
    if limit.whole is None:
        return text or material.not_stated
    return text + material.words("brief_mark")


def _actions(material: Material, place: PlaceBrief) -> str:
    count = len(place.assignment.actions)
    return (
        material.words("brief_actions", count=count) if count else _unwritten(material)
    )


def _wording(material: Material, place: PlaceBrief) -> str:
    if place.wording is not None:
        return place.wording.name
    if place.assignment.practice_omitted:
        return _unwritten(material)
    return material.words("brief_same")


def _unwritten(material: Material) -> str:
    return not_written(material.catalogue).mark
