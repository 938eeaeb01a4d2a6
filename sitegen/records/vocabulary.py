"""The controlled vocabularies.

In: nothing. Out: frozen types. Must not know YAML, files, URLs or HTML.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Term:
    """One entry of a controlled vocabulary, in the site's own words."""

    id: str
    name: str
    definition: str | None = None


@dataclass(frozen=True, kw_only=True)
class MeasureList:
    """One of the four official lists, with its number of measures."""

    id: str
    name: str
    heading: str
    count: int
    level: Literal["national", "provincial"]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """A field of the business environment that measures are grouped by."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Line:
    """What a unit does anywhere; joins the units of different localities."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class City:
    """Beijing or Shanghai, whose practices are the reference."""

    id: Literal["beijing", "shanghai"]
    name: str
    short_name: str
    code: str


@dataclass(frozen=True, kw_only=True)
class Vocabularies:
    """The controlled vocabularies, each in authored order."""

    lists: tuple[MeasureList, ...]
    indicators: tuple[Indicator, ...]
    lines: tuple[Line, ...]
    cities: tuple[City, ...]
    roles: tuple[Term, ...]
    role_bases: tuple[Term, ...]
    deadline_kinds: tuple[Term, ...]
    statuses: tuple[Term, ...]
    certainties: tuple[Term, ...]
