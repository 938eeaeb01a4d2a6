"""A term that a record names stands in its vocabulary.

In: the index. Out: findings; a misspelt entry of a vocabulary is one, however many
records use the right word. Must not know what a term means.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from sitegen.checks.index import Index
from sitegen.checks.references import some
from sitegen.checks.rule import Check, Finding
from sitegen.problems import CERTAINLY_NOT_MEANT, did_you_mean
from sitegen.reading.marked import Mapping
from sitegen.records.kinds import KINDS
from sitegen.records.shape import Term

SEVERAL = 3
"""As many records do not misspell a term alike."""


def term_is_known(index: Index) -> Iterator[Finding]:
    """A term stands in its vocabulary."""
    fields = KINDS["vocabularies"].record.fields
    optional = {field.key for field in fields if not field.required}
    vocabularies = index.raw.root("vocabularies")
    misspelt = misspelt_terms(index)
    for (vocabulary, used), (entry, count) in misspelt.items():
        found = entry.scalar("id")
        if found:
            message = (
                f"记录里有 {count} 处写“{used}”，词表 {vocabulary} 里没有，"
                f"而“{found.value}”没有记录用到；是拼错就改为“{used}”。"
            )
            yield found.place, message
    for leaf, scalar in index.leaves:
        known = index.terms[leaf.vocabulary] if isinstance(leaf, Term) else {}
        if not isinstance(leaf, Term) or scalar.value in known:
            continue
        if (leaf.vocabulary, scalar.value) in misspelt:
            continue
        if known:
            message = (
                f"“{scalar.value}”不在词表 {leaf.vocabulary} 里，"
                f"可选：{some(known)}{did_you_mean(scalar.value, known)}"
            )
            yield scalar.place, message
        elif vocabularies and leaf.vocabulary in optional:
            message = f"词表里还没有 {leaf.vocabulary}；先在 {vocabularies.place.file} 里列出。"
            yield scalar.place, message


def misspelt_terms(index: Index) -> dict[tuple[str, str], tuple[Mapping, int]]:
    """Terms that several records use, each with the unused entry that is like it."""
    found = {}
    for vocabulary, counts in index.uses.items():
        known = index.terms[vocabulary]
        unused = sorted(set(known) - set(counts))
        for used, count in counts.items():
            alike = get_close_matches(used, unused, n=1, cutoff=CERTAINLY_NOT_MEANT)
            if used not in known and count >= SEVERAL and alike:
                found[vocabulary, used] = known[alike[0]], count
    return found


CHECKS = (Check("E305", "代码在词表里", term_is_known),)
