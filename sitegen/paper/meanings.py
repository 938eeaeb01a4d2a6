"""What the words of this site on a sheet mean, said on the sheet itself.

In: a briefing and the material. Out: the briefing, whose closing begins with the meanings
of those of our words that stand on it and are not explained there already. Must not know
page kinds. On paper nothing can be touched, and no page with meanings is at hand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sitegen.facts.citations import cite
from sitegen.facts.rules import StatedRule, stated_rules
from sitegen.facts.units import SOLE, SOLE_MEANING
from sitegen.paper.material import Material
from sitegen.paper.structure import Block, Briefing, Items, Paragraph, Section, Table


def with_meanings(material: Material, briefing: Briefing) -> Briefing:
    """The briefing and its other arrangements, each with what stands on it explained.

    A single sheet is left as it is: its own maker knows what it has room for.
    """
    words = material.words
    texts = "\n".join(_texts(briefing))
    variants = tuple(
        one
        if one.briefing.is_compact
        else replace(one, briefing=with_meanings(material, one.briefing))
        for one in briefing.variants
    )
    sole = words("sole_unit")
    meanings = [
        words("joined", name=name, text=text.rstrip(words("full_stop")))
        for name, text in _meanings(material, briefing)
        if name in texts and text not in texts and not (name == SOLE and sole in texts)
    ]
    said = words("meanings_separator").join(meanings) + words("full_stop")
    own = Paragraph(label=words("meanings_label"), text=said, is_own=True)
    first = (own,) if meanings else ()
    return replace(briefing, closing=(*first, *briefing.closing), variants=variants)


def _meanings(material: Material, briefing: Briefing) -> Iterator[tuple[str, str]]:
    """Every word of ours with its meaning, in short where a sheet must hold it all."""
    words, is_short = material.words, briefing.is_compact
    for role in material.catalogue.words.roles:
        if role.unstated:
            yield (
                role.name,
                words("meaning_unstated") if is_short else role.definition or "",
            )
    yield SOLE, words("meaning_sole") if is_short else SOLE_MEANING
    for rule in stated_rules(material.catalogue):
        short = words("meaning_order")
        yield rule.term.name, short if is_short else _rule(material, rule)


def _rule(material: Material, rule: StatedRule) -> str:
    """As the marks beside units explain it, to the letter: it is not said twice."""
    where = cite(material.catalogue.registry, rule.source)
    said = rule.rule.words.strip("（）")
    return material.words("meaning_rule", where=where, words=said)


def _texts(briefing: Briefing) -> Iterator[str]:
    """What readers read, but for the names of columns."""
    for section in briefing.sections:
        yield from _of_section(section)
    yield from _of_blocks(briefing.closing)


def _of_section(section: Section) -> Iterator[str]:
    yield section.heading
    yield from _of_blocks(section.blocks)
    for part in section.sections:
        yield from _of_section(part)


def _of_blocks(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.text
        elif isinstance(block, Items):
            yield from block.texts
        elif isinstance(block, Table):
            for row in block.rows:
                yield from row.cells
