"""An all-day event and the calendar that holds it.

In: nothing. Out: the types. Must not know records or how a calendar is written.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True)
class Event:
    """One day on which something is due.

    uid: the same in every calendar that holds the event; as_of: the date of the document
    that says it.
    """

    uid: str
    day: date
    title: str
    description: str
    as_of: date


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """Events in order; up_to: the day of the calendar itself."""

    name: str
    description: str
    events: tuple[Event, ...]
    up_to: date
