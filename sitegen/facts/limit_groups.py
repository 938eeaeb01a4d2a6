"""Every time limit of the site under its date and kind.

In: a catalogue. Out: groups, soonest first. Must not know how pages or paper show them.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.facts.deadlines import Limit, all_limits
from sitegen.facts.limits import limit_name


@dataclass(frozen=True, kw_only=True)
class LimitGroup:
    """The limits of one date and kind."""

    name: str
    limits: tuple[Limit, ...]


def limit_groups(catalogue: Catalogue) -> tuple[LimitGroup, ...]:
    """In the order of the days; limits without one by kind, in the vocabulary's order."""
    kinds = [kind.id for kind in catalogue.words.deadline_kinds]
    groups: dict[tuple[str, int, str], list[Limit]] = {}
    for limit in all_limits(catalogue):
        day = limit.day.isoformat() if limit.day else "9999"
        key = (day, kinds.index(limit.part.kind), limit.part.by or "")
        groups.setdefault(key, []).append(limit)
    return tuple(
        LimitGroup(
            name=limit_name(by, catalogue.words.deadline_kinds[kind]),
            limits=tuple(groups[day, kind, by]),
        )
        for day, kind, by in sorted(groups)
    )
