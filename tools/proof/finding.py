"""What the proof has to say: one finding per disagreement, in the editor's words.

In: nothing. Out: `Place`, `Finding`. Must not know how a disagreement is found.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Place:
    """A field of a record: its file, its path in the file, and the record's id."""

    file: str
    path: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One disagreement: where in the source or the record, what, and what to do."""

    code: str
    message: str
    place: Place | None
    source: tuple[str, int, int] | None = None
    details: tuple[tuple[str, str], ...] = ()


Locate = Callable[[Place], str]


def file_of(place: Place) -> str:
    """The record's file, when the lines of its fields are not at hand."""
    return place.file


def render(finding: Finding, locate: Locate = file_of) -> str:
    """The finding as printed: the place first, then what stands where, then advice."""
    head = f"{finding.code}  {finding.message}"
    record = "" if finding.place is None else _record(finding.place, locate)
    details = finding.details
    if finding.source is None:
        head = f"{record}: {head}"
    else:
        file, line, column = finding.source
        head = f"{file}:{line}:{column}: {head}"
        details = (("位置", record), *details) if record else details
    return "\n".join([head, *(f"    {name}  {text}" for name, text in details)])


def _record(place: Place, locate: Locate) -> str:
    """The record's place: file and line, field, and id."""
    name = f"（{place.name}）" if place.name else ""
    return f"{locate(place)} {place.path}{name}"


def excerpt(text: str, limit: int = 60) -> str:
    """The text in quotation brackets, its middle left out when it is long."""
    if not text:
        return "（空）"
    if len(text) <= limit:
        return f"「{text}」"
    half = limit // 2 - 1
    return f"「{text[:half]}…{text[-half:]}」（共 {len(text)} 字）"
