"""One locality on a measure's page, whether its documents hold the measure or not.

In: a measure, a locality and a catalogue. Out: a LocalityBlock. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import anchors
from sitegen.facts.answer import answer
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.levels import level_apart
from sitegen.facts.likeness import limit_key, parties
from sitegen.pages.answer import AnswerView, answer_view
from sitegen.pages.assignment import AssignmentView, assignment_view
from sitegen.pages.links import document_link, locality_link, measure_link
from sitegen.pages.page import Link, SitePath
from sitegen.pages.silence import SilenceView, silence_view
from sitegen.records import Locality, Measure


@dataclass(frozen=True, kw_only=True)
class LocalityBlock:
    """One locality; assignment is None where its documents do not hold the measure.

    anchors is empty where one page shows the locality with several measures. parties and
    limit_key: what is set against another place's, see facts.likeness.
    """

    anchor: str
    name: str
    level: str | None
    to_block: Link
    to_actions: SitePath
    page: Link
    anchors: dict[str, str]
    parties: str
    limit_key: str
    assignment: AssignmentView | None
    answer: AnswerView | None
    silence: SilenceView | None
    documents: tuple[Link, ...]

    @property
    def has_same_words(self) -> bool:
        """Whether the printed cell of units says no more than the units and roles."""
        units = self.assignment.units if self.assignment else None
        return units is not None and not (units.says_more or units.is_absent)


def locality_block(
    catalogue: Catalogue, measure: Measure, locality: Locality
) -> LocalityBlock:
    """The block with its anchors and links."""
    key = (measure.id, locality.id)
    row = catalogue.registry.assignment_by_place.get(key)
    is_in_source = row is not None
    documents = (catalogue.registry.document_by_id[i] for i in locality.documents)
    to_block = measure_link(measure, locality.id)
    return LocalityBlock(
        anchor=locality.id,
        name=locality.name,
        level=level_apart(catalogue, locality),
        to_block=Link(text=locality.name, href=to_block.href),
        to_actions=measure_link(
            measure, anchors.part_anchor(locality.id, anchors.ACTIONS)
        ).href,
        page=locality_link(locality, measure.id if is_in_source else ""),
        anchors={
            section: anchors.part_anchor(locality.id, section)
            for section in (
                anchors.UNITS,
                anchors.ACTIONS,
                anchors.DEADLINE,
                anchors.REMARK,
            )
        },
        parties=" ".join(parties(catalogue, row)) if row else "",
        limit_key=limit_key(row) if row else "",
        assignment=assignment_view(catalogue, *key) if is_in_source else None,
        answer=answer_view(answer(catalogue, *key)) if is_in_source else None,
        silence=None
        if is_in_source
        else silence_view(catalogue, measure.list, locality),
        documents=tuple(document_link(document) for document in documents),
    )
