"""A calendar as an .ics file (RFC 5545).

In: a calendar. Out: bytes. Must not know records, clock or machine: the stamp of an event
is the date of the document that it comes from. Written directly: a library would be one
more dependency for the few lines that all-day events need; a parser holds them to the
standard in the tests.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from sitegen.calendars.event import Calendar, Event
from sitegen.characters import held

LONGEST = 75
"""Octets in a line without its end; what is longer goes on in the next behind a blank."""
REMINDER = "-P7D"


def ics_bytes(calendar: Calendar) -> bytes:
    """The whole file, lines folded between characters and ended by CRLF."""
    events = (
        _event_octets(event, event.day > calendar.up_to) for event in calendar.events
    )
    head = (folded(line) for line in _head(calendar))
    return b"".join((*head, *events, folded("END:VCALENDAR")))


def folded(line: str) -> bytes:
    """The line in pieces of at most 75 octets, none of which ends inside a character."""
    octets = line.encode()
    pieces: list[bytes] = []
    room = LONGEST
    while len(octets) > room:
        end = room
        while octets[end] & 0b1100_0000 == 0b1000_0000:
            end -= 1
        pieces.append(octets[:end])
        octets, room = octets[end:], LONGEST - 1
    return b"\r\n ".join([*pieces, octets]) + b"\r\n"


def escaped(text: str) -> str:
    """Text as a value: four signs are written out; controls are refused."""
    text = held(text)
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return text


def _head(calendar: Calendar) -> Iterator[str]:
    yield "BEGIN:VCALENDAR"
    yield "VERSION:2.0"
    yield "PRODID:-//reform-measures//sitegen//ZH"
    yield "CALSCALE:GREGORIAN"
    yield "METHOD:PUBLISH"
    yield f"X-WR-CALNAME:{escaped(calendar.name)}"
    yield f"X-WR-CALDESC:{escaped(calendar.description)}"


@lru_cache(maxsize=4096)
def _event_octets(event: Event, remind: bool) -> bytes:
    """Kept, since an event stands in the calendars of a place, of units and of lines."""
    return b"".join(folded(line) for line in _event(event, remind))


def _event(event: Event, remind: bool) -> Iterator[str]:
    """A day, not busy; a reminder only for a day that the sources do not know as past."""
    yield "BEGIN:VEVENT"
    yield f"UID:{event.uid}"
    yield f"DTSTAMP:{_day(event.as_of)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_day(event.day)}"
    yield f"DTEND;VALUE=DATE:{_day(event.day + timedelta(days=1))}"
    yield f"SUMMARY;LANGUAGE=zh-CN:{escaped(event.title)}"
    yield f"DESCRIPTION;LANGUAGE=zh-CN:{escaped(event.description)}"
    yield "CLASS:PUBLIC"
    yield "TRANSP:TRANSPARENT"
    if remind:
        yield "BEGIN:VALARM"
        yield "ACTION:DISPLAY"
        yield f"TRIGGER:{REMINDER}"
        yield f"DESCRIPTION:{escaped(event.title)}"
        yield "END:VALARM"
    yield "END:VEVENT"


def _day(day: date) -> str:
    return f"{day:%Y%m%d}"
