"""对照表 on paper: every cell has a source, every place a row or a reason."""

from __future__ import annotations

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.paper import build_briefings
from sitegen.paper.material import Material
from sitegen.paper.structure import Briefing, Paragraph, Section, Table
from sitegen.paper.words import read_words
from tests.views.datasets import REAL, TEMPLATES, read_registry

REGISTRY = read_registry(REAL)


@pytest.fixture(scope="module")
def tables() -> dict[str, Section]:
    """The section with the table, by the path of its page."""
    material = Material(
        catalogue=build_catalogue(REGISTRY), words=read_words(TEMPLATES)
    )
    variants: dict[str, Briefing] = {
        whole.path: one.briefing
        for whole in build_briefings(material)
        for one in whole.variants
        if one.key == "table"
    }
    return {path: one.sections[-1] for path, one in variants.items()}


def _said(section: Section) -> str:
    """All paragraphs and rows that reach across."""
    texts = [block.text for block in section.blocks if isinstance(block, Paragraph)]
    rows = next(block for block in section.blocks if isinstance(block, Table)).rows
    return "\n".join([*texts, *(row.cells[0] for row in rows)])


def test_every_cell_of_a_measure_is_cited(tables: dict[str, Section]) -> None:
    """The document of each row stands among the references, with the row's number."""
    for measure in REGISTRY.measures:
        first = tables[f"measures/{measure.id}/"].blocks[0]
        assert isinstance(first, Paragraph)
        cited = {(one.document, one.row) for one in first.references}
        for place in REGISTRY.localities:
            row = REGISTRY.assignment_by_place.get((measure.id, place.id))
            if row is None:
                continue
            title = REGISTRY.document_by_id[row.source.document].title

            assert any(
                title.replace("《", "〈").replace("》", "〉") in document
                and number in (row.source.row, None)
                for document, number in cited
            ), (measure.id, place.id)


def test_a_place_without_a_row_has_a_reason(tables: dict[str, Section]) -> None:
    """Of a single measure below the table, of a field in the measure's heading."""
    for path, section in tables.items():
        for place in REGISTRY.localities:
            assert place.short_name in _said(section), (path, place.id)
