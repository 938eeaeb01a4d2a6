"""What an indicator's heading gives a unit.

In: a section, the unit in it, a catalogue. Out: HeadingDuty. Must not know the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.catalogue import Catalogue
from sitegen.pages.assignment import CorrectionView, citation, correction_views
from sitegen.pages.links import indicator_link
from sitegen.pages.page import Citation, Link
from sitegen.records import AssignedUnit, Section, Term


@dataclass(frozen=True, kw_only=True)
class HeadingDuty:
    """An indicator's heading that names the unit, with the role it has there."""

    indicator: Link
    list_name: str
    heading: str
    role: Term
    as_printed: str
    corrections: tuple[CorrectionView, ...]
    citation: Citation


def heading_duty(
    catalogue: Catalogue, section: Section, member: AssignedUnit
) -> HeadingDuty:
    """The heading, with the unit's role in it and where it is printed."""
    assert section.units is not None
    indicator = catalogue.indicator_by_id[section.indicator]
    return HeadingDuty(
        indicator=indicator_link(indicator),
        list_name=catalogue.list_by_id[section.list].name,
        heading=section.heading_as_printed,
        role=catalogue.words.role_by_id[member.role],
        as_printed=section.units.as_printed,
        corrections=correction_views(section.corrections),
        citation=citation(catalogue, section.source),
    )
