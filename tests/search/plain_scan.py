"""Every text of the records with its page, and a scan that could not be plainer.

Written against the model alone, so that it shares nothing with the search index.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.records import Assignment, Locality, Measure, Registry


@dataclass(frozen=True, kw_only=True)
class Text:
    """A text, and the page where one reads it."""

    page: str
    text: str


def letters_and_digits(text: str) -> str:
    """The text without blanks, signs, and differences of width and case."""
    normal = unicodedata.normalize("NFKC", text).lower()
    return "".join(sign for sign in normal if unicodedata.category(sign)[0] in "LN")


def pages_with(texts: tuple[Text, ...], query: str) -> list[str]:
    """The pages with a text that contains the query, sorted."""
    wanted = letters_and_digits(query)
    return sorted(
        {each.page for each in texts if wanted in letters_and_digits(each.text)}
    )


def texts_of(registry: Registry) -> tuple[Text, ...]:
    """Every name and every text of the records."""
    return tuple(
        Text(page=page, text=text)
        for page, texts in _texts(registry)
        for text in texts
        if text
    )


def _texts(registry: Registry) -> Iterator[tuple[str, list[str | None]]]:
    vocabularies = registry.vocabularies
    for line in vocabularies.lines:
        yield f"departments/{line.id}/", [line.name, *line.aliases]
    for each in vocabularies.lists:
        yield "measures/", [each.name, each.heading, *each.aliases]
    for indicator in vocabularies.indicators:
        yield f"indicators/{indicator.id}/", [indicator.name, *indicator.aliases]
    for city in vocabularies.cities:
        yield f"practices/{city.id}/", [city.name, city.short_name, city.code]
    for measure in registry.measures:
        yield f"measures/{measure.id}/", _measure_texts(measure)
    for locality in registry.localities:
        yield from _locality_texts(locality)
    for document in registry.documents:
        names = [document.title, document.short_title, document.number]
        paragraphs = [block.text for block in document.body]
        yield f"documents/{document.id}/", [*names, *document.issuers, *paragraphs]


def _measure_texts(measure: Measure) -> list[str | None]:
    texts: list[str | None] = [measure.title, measure.practice.text]
    texts += [variant.title for variant in measure.title_variants]
    for practice in measure.reference_practices:
        texts += ["\n".join(practice.paragraphs), practice.results]
    return texts


def _locality_texts(locality: Locality) -> Iterator[tuple[str, list[str | None]]]:
    page = f"localities/{locality.id}/"
    yield page, [locality.name, locality.short_name, locality.code]
    cells = {assignment.units.as_printed for assignment in locality.assignments}
    for section in locality.sections:
        if section.units is not None and section.units.as_printed not in cells:
            yield page, [section.units.as_printed]
    for unit in locality.units:
        yield f"{page}units/{unit.id}/", [unit.name, *unit.aliases, *unit.called]
    for assignment in locality.assignments:
        yield f"measures/{assignment.measure}/", _assignment_texts(assignment)


def _assignment_texts(assignment: Assignment) -> list[str | None]:
    deadline = assignment.deadline.as_printed if assignment.deadline else None
    return [
        assignment.units.as_printed,
        *assignment.actions,
        deadline,
        assignment.remark,
        assignment.practice_as_printed,
    ]
