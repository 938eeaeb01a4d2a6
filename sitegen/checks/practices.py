"""Reference practices with the numbers that they hold, for the checks of figures.

In: the index. Out: each practice with its texts, numbers and records of them. Must not
judge any of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.checks.index import Index
from sitegen.checks.numbers import Number, numbers_in
from sitegen.reading.marked import Mapping, Scalar

FIELDS = ("text", "results")


@dataclass(frozen=True, kw_only=True)
class Practice:
    """How a city did a measure: what is printed, and what the record says of it."""

    measure: str
    city: str
    record: Mapping
    words: tuple[str, ...]

    @property
    def figures(self) -> tuple[Mapping, ...]:
        """The recorded figures."""
        return self.record.mappings("figures")

    def printed(self, field: str) -> str:
        """The printed text of a field, or nothing."""
        return self.record.text(field) or ""

    def numbers(self, text: str) -> list[Number]:
        """The numbers of a text of this practice."""
        return list(numbers_in(text, self.words))


def practices(index: Index) -> Iterator[Practice]:
    """Every reference practice of a readable measure."""
    words = number_words(index)
    for measure_id, measure in index.readable_measures():
        for record in measure.mappings("reference_practices"):
            yield Practice(
                measure=measure_id,
                city=record.text("city") or "",
                record=record,
                words=tuple(word.value for word in words),
            )


def number_words(index: Index) -> tuple[Scalar, ...]:
    """The words in which a numeral counts nothing."""
    vocabularies = index.raw.root("vocabularies")
    return vocabularies.scalars("number_words") if vocabularies else ()


def values_of(figure: Mapping) -> list[float]:
    """The recorded numbers, as far as they are written as numbers."""
    values = []
    for scalar in figure.scalars("values"):
        try:
            values.append(float(scalar.value))
        except ValueError:
            continue
    return values
