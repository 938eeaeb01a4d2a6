"""The vocabularies, pinyin readings and redirects, from marked values to the model.

In: the checked files of these. Out: Vocabularies, Readings, Redirects. Must not know the
records that use them.
"""

from __future__ import annotations

from typing import Literal, cast

from sitegen.reading.marked import Mapping
from sitegen.records import (
    City,
    Indicator,
    Line,
    MeasureList,
    Reading,
    Redirect,
    Term,
    Vocabularies,
)


def vocabularies(root: Mapping) -> Vocabularies:
    """Every vocabulary in authored order."""
    return Vocabularies(
        lists=tuple(_list(entry) for entry in root.mappings("lists")),
        indicators=tuple(
            Indicator(
                id=entry.said("id"),
                name=entry.said("name"),
                aliases=entry.texts("aliases"),
            )
            for entry in root.mappings("indicators")
        ),
        lines=tuple(
            Line(
                id=entry.said("id"),
                name=entry.said("name"),
                aliases=entry.texts("aliases"),
            )
            for entry in root.mappings("lines")
        ),
        cities=tuple(_city(entry) for entry in root.mappings("cities")),
        roles=_terms(root, "roles"),
        role_bases=_terms(root, "role_bases"),
        deadline_kinds=_terms(root, "deadline_kinds"),
        statuses=_terms(root, "statuses"),
        certainties=_terms(root, "certainties"),
    )


def _list(entry: Mapping) -> MeasureList:
    return MeasureList(
        id=entry.said("id"),
        name=entry.said("name"),
        heading=entry.said("heading"),
        count=entry.number("count"),
        level=cast(Literal["national", "provincial"], entry.said("level")),
        aliases=entry.texts("aliases"),
    )


def _city(entry: Mapping) -> City:
    return City(
        id=cast(Literal["beijing", "shanghai"], entry.said("id")),
        name=entry.said("name"),
        short_name=entry.said("short_name"),
        code=entry.said("code"),
    )


def _terms(root: Mapping, key: str) -> tuple[Term, ...]:
    return tuple(
        Term(
            id=entry.said("id"),
            name=entry.said("name"),
            definition=entry.text("definition"),
        )
        for entry in root.mappings(key)
    )


def readings(root: Mapping | None) -> tuple[Reading, ...]:
    """Every reading in authored order; none without the file."""
    return tuple(
        Reading(
            phrase=entry.said("phrase"),
            pinyin=entry.said("pinyin"),
            also=entry.texts("also"),
        )
        for entry in (root.mappings("readings") if root else ())
    )


def redirects(root: Mapping | None) -> tuple[Redirect, ...]:
    """Every redirect in authored order; none without the file."""
    return tuple(
        Redirect(
            origin=entry.said("from"),
            target=entry.said("to"),
            reason=entry.said("reason"),
        )
        for entry in (root.mappings("redirects") if root else ())
    )
