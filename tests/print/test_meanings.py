"""A sheet explains the words of this site that stand on it, and only those."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.paper import build_briefings
from sitegen.paper.material import Material
from sitegen.paper.structure import Briefing, Paragraph, Section, Table
from sitegen.paper.words import read_words
from tests.print.conftest import REGISTRY
from tests.site.project import ROOT

MEANINGS = {
    "未注明": ("没有写明它是牵头、统筹、配合还是负责", "未注明：文件没有写职责"),
    "唯一单位": (
        "没有写它的职责",
        "只列了这个单位，没有写牵头或统筹",
        "文件只列这个单位，没有写牵头或统筹",
    ),
    "按排序规则": ("排在第一位的为牵头部门", "按排序规则：文件写明按次序定职责"),
}
"""By word what explains it on a whole briefing, and on one sheet."""
SAID_TO_BE_LEFT_OUT = "用语的意思（见网页“说明”）"


@pytest.fixture(scope="module")
def sheets() -> tuple[Briefing, ...]:
    """Every briefing of the site, and its other arrangements."""
    words = read_words(ROOT / "theme/templates")
    material = Material(catalogue=build_catalogue(REGISTRY), words=words)
    return tuple(
        sheet
        for whole in build_briefings(material)
        for sheet in (whole, *(one.briefing for one in whole.variants))
    )


def _texts(section: Section) -> Iterator[str]:
    yield section.heading
    for block in section.blocks:
        if isinstance(block, Paragraph):
            yield block.text
        if isinstance(block, Table):
            yield from (cell for row in block.rows for cell in row.cells)
    for part in section.sections:
        yield from _texts(part)


def _body(sheet: Briefing) -> str:
    return "\n".join(text for part in sheet.sections for text in _texts(part))


def _closing(sheet: Briefing) -> str:
    said = (p for p in sheet.closing if isinstance(p, Paragraph) and p.label == "用语")
    return "\n".join(part.text for part in said)


@pytest.mark.parametrize("word", list(MEANINGS))
def test_a_word_that_stands_on_a_sheet_is_explained_on_it(
    sheets: tuple[Briefing, ...], word: str
) -> None:
    """In the text or at the end; a full single sheet says that it is not."""
    unexplained = [
        (sheet.kind, sheet.path)
        for sheet in sheets
        if word in _body(sheet)
        and SAID_TO_BE_LEFT_OUT not in sheet.left_out
        and not any(one in _body(sheet) + _closing(sheet) for one in MEANINGS[word])
    ]

    assert [] == unexplained


@pytest.mark.parametrize("word", list(MEANINGS))
def test_a_word_that_stands_on_no_line_of_a_sheet_is_not_explained(
    sheets: tuple[Briefing, ...], word: str
) -> None:
    """The end of a sheet is no glossary."""
    needless = [
        (sheet.kind, sheet.path)
        for sheet in sheets
        if f"{word}：" in _closing(sheet) and word not in _body(sheet)
    ]

    assert [] == needless
