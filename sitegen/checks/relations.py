"""A relation between measures rests on the words of both.

In: the index. Out: findings. Must not know what the kinds of relation mean.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping


def relation_is_worded(index: Index) -> Iterator[Finding]:
    """The words of a relation stand in the title or the practice of their measure."""
    for _, measure in index.readable_measures():
        for relation in measure.mappings("relations"):
            related = index.measures.get(relation.text("related") or "")
            for key, owner in (("words", measure), ("related_words", related)):
                words = relation.scalar(key)
                if words and owner and not _says(owner, words.value):
                    named = owner.text("id")
                    message = (
                        f"“{named}”的名称和主要做法里没有“{words.value}”；照原文写。"
                    )
                    yield words.place, message


def relation_is_between_lists(index: Index) -> Iterator[Finding]:
    """A measure is related, once, to one of a list of another level."""
    for measure_id, measure in index.readable_measures():
        own, seen = _level(index, measure_id), set[str]()
        for relation in measure.mappings("relations"):
            related = relation.scalar("related")
            if related is None:
                continue
            other = _level(index, related.value)
            if own and other and own == other:
                message = (
                    f"“{related.value}”与本项在同一层级的清单里；关系只写与另一层级的。"
                )
                yield related.place, message
            if related.value in seen:
                yield related.place, f"与“{related.value}”的关系已经写了；合并成一条。"
            seen.add(related.value)


def _says(measure: Mapping, words: str) -> bool:
    practice = measure.mapping("practice")
    texts = [measure.text("title"), practice.text("text") if practice else None]
    return any(words in text for text in texts if text)


def _level(index: Index, measure_id: str) -> str | None:
    listed = index.listed_by_id.get(measure_id)
    term = index.term("lists", listed.list) if listed else None
    return term.text("level") if term else None


CHECKS = (
    Check("E481", "两项举措的关系以两边的原文为据", relation_is_worded),
    Check("E482", "关系在不同层级的清单之间，一对一条", relation_is_between_lists),
)
