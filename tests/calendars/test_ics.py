"""Calendar files hold to RFC 5545, as a parser reads them and octet by octet."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar as ParsedCalendar

from sitegen.calendars.event import Calendar, Event
from sitegen.calendars.ics import ics_bytes

WORDS = "（原则上）云溪市市场监管局牵头；分两项：\n一、“一网通办”,二、C:\\共享。" * 5
EVENT = Event(
    uid="yunxi-guojia-fuzhi-01-1@reform-measures",
    day=date(2020, 12, 31),
    title=WORDS[:60],
    description=WORDS,
    as_of=date(2020, 3, 1),
)
CALENDAR = Calendar(
    name="云溪市时限",
    description="虚构",
    events=(EVENT, Event(**{**vars(EVENT), "uid": "2@x", "day": date(2020, 6, 30)})),
    up_to=date(2020, 6, 30),
)


@pytest.fixture(scope="module")
def content() -> bytes:
    """The calendar's file."""
    return ics_bytes(CALENDAR)


@pytest.fixture(scope="module")
def parsed(content: bytes) -> ParsedCalendar:
    """The same, as read by a library."""
    return ParsedCalendar.from_ical(content)


def test_a_parser_reads_what_was_written(parsed: ParsedCalendar) -> None:
    """Texts with every sign that is written out, days without time."""
    event = parsed.walk("VEVENT")[0]

    assert "云溪市时限" == parsed["X-WR-CALNAME"]
    assert "yunxi-guojia-fuzhi-01-1@reform-measures" == event["UID"]
    assert (date(2020, 12, 31), date(2021, 1, 1)) == (
        event.decoded("DTSTART"),
        event.decoded("DTEND"),
    )
    assert (WORDS[:60], WORDS) == (event["SUMMARY"], event["DESCRIPTION"])
    assert "2020-03-01T00:00:00+00:00" == event.decoded("DTSTAMP").isoformat()
    assert [] == parsed.errors + event.errors


def test_a_reminder_only_where_the_day_is_yet_to_come(parsed: ParsedCalendar) -> None:
    """Seven days before, for days after those that the sources know."""
    alarms = [
        [alarm.decoded("TRIGGER") for alarm in event.walk("VALARM")]
        for event in parsed.walk("VEVENT")
    ]

    assert [[timedelta(days=-7)], []] == alarms


def test_lines_are_folded_between_characters(content: bytes) -> None:
    """At most 75 octets, CRLF, and each piece is whole Chinese characters."""
    lines = content.split(b"\r\n")

    assert b"" == lines[-1]
    assert max(map(len, lines)) in (73, 74, 75)
    assert all(line.decode() is not None for line in lines)
    assert b"\n" not in content.replace(b"\r\n", b"")


def test_the_same_calendar_gives_the_same_bytes(content: bytes) -> None:
    """No clock."""
    assert content == ics_bytes(CALENDAR)
