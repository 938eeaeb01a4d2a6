"""The calendars of all places, units and lines hold the limits of the records."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from icalendar import Calendar

from sitegen.records.dates import last_day
from tests.office.conftest import Office

Parsed = dict[str, Calendar]


@pytest.fixture(scope="module")
def parsed(office: Office) -> Parsed:
    """Every calendar as a library reads it, by path."""
    return {p: Calendar.from_ical(c) for p, c in office.ending(".ics").items()}


def test_a_parser_finds_no_fault(office: Office, parsed: Parsed) -> None:
    """Nor is any line longer than 75 octets or cut inside a character."""
    for path, calendar in parsed.items():
        events = calendar.walk("VEVENT")

        assert events, path
        assert [] == calendar.errors, path
        assert [] == [error for event in events for error in event.errors], path
    for path, content in office.ending(".ics").items():
        lines = content.split(b"\r\n")
        assert max(map(len, lines)) <= 75, path
        assert all(line.decode("utf-8") is not None for line in lines), path


def test_a_place_has_every_limit_with_a_date_once(
    office: Office, parsed: Parsed
) -> None:
    """On the last day that the words can mean; a limit of a list once, not for each row."""
    for place in office.catalogue.registry.localities:
        cells = [row.deadline for row in place.assignments if row.deadline]
        of_rows = [cell for cell in cells if not cell.from_list]
        of_lists = list(dict.fromkeys(cell for cell in cells if cell.from_list))
        wanted = [
            date.fromisoformat(last_day(part.by))
            for cell in of_rows + of_lists
            for part in cell.parts
            if part.by
        ]
        path = f"localities/{place.id}/diqu-{place.id}-shixian.ics"
        events = parsed[path].walk("VEVENT") if path in parsed else []

        assert sorted(wanted) == sorted(event.decoded("DTSTART") for event in events)


def test_an_event_is_the_same_in_every_calendar(parsed: Parsed) -> None:
    """Whoever takes in two calendars has no limit twice."""
    known: dict[str, bytes] = {}
    for path, calendar in parsed.items():
        events = calendar.walk("VEVENT")
        names = [str(event["UID"]) for event in events]

        assert len(set(names)) == len(names), path
        for name, event in zip(names, events, strict=True):
            assert known.setdefault(name, event.to_ical()) == event.to_ical(), path


def test_a_unit_has_no_limit_of_other_items(parsed: Parsed) -> None:
    """淮南's item 4 of 借鉴 is 市数据资源局's alone; so is its limit."""
    wanted = "第4项2020年3月底前完成"
    holders = {
        path.split("/")[3]
        for path, calendar in parsed.items()
        if "/huainan/units/" in path
        and any(wanted in str(e["DESCRIPTION"]) for e in calendar.walk("VEVENT"))
    }

    assert {"huainan-shuju-ziyuan"} == holders


def test_an_event_names_only_who_is_bound(parsed: Parsed) -> None:
    """淮南's item 4 is nobody's but 市数据资源局's, who has items 1 to 3 beside others."""
    events = {
        str(event["UID"]).partition("@")[0]: str(event["DESCRIPTION"])
        for event in parsed["localities/huainan/diqu-huainan-shixian.ics"].walk(
            "VEVENT"
        )
    }
    first, second = (events[f"huainan-guojia-fuzhi-01-{part}"] for part in (1, 2))

    assert "责任单位：负责：市数据资源局（第4项）\n" in second
    assert "市数据资源局（第4项）" not in first
    assert "市数据资源局（1-3项）" in first


def test_of_alternatives_each_says_that_one_holds(
    office: Office, parsed: Parsed
) -> None:
    """Nobody takes two events for two limits, nor two rows of the table."""
    wanted = {
        f"{place.id}-{row.source.list if cell.from_list else row.measure}-{number}"
        for place in office.catalogue.registry.localities
        for row in place.assignments
        if (cell := row.deadline)
        for number, part in enumerate(cell.parts, start=1)
        if part.alternative
    }
    events = (e for calendar in parsed.values() for e in calendar.walk("VEVENT"))
    told = {
        str(event["UID"]).partition("@")[0]
        for event in events
        if "几个时限依条件只取其一。" in str(event["DESCRIPTION"])
    }

    assert wanted
    assert wanted == told


def test_what_softens_a_limit_stands_in_the_title(
    office: Office, parsed: Parsed
) -> None:
    """Softener and condition, wherever the record has them."""
    titles = {
        str(event["UID"]).partition("@")[0]: str(event["SUMMARY"])
        for calendar in parsed.values()
        for event in calendar.walk("VEVENT")
    }
    for place in office.catalogue.registry.localities:
        for row in place.assignments:
            cell = row.deadline
            if cell is None:
                continue
            name = row.source.list if cell.from_list else row.measure
            for number, part in enumerate(cell.parts, start=1):
                title = titles.get(f"{place.id}-{name}-{number}", "")
                for words in (part.softener, part.condition):
                    assert not (words and part.by) or words in title.partition("）")[0]


def test_conditions_of_single_rows_stand_with_the_limit_of_their_list(
    parsed: Parsed,
) -> None:
    """株洲: four rows depend on another system's progress; the title says which."""
    events = {
        str(event["UID"]).partition("@")[0]: event
        for event in parsed["localities/zhuzhou/diqu-zhuzhou-shixian.ics"].walk(
            "VEVENT"
        )
    }
    text = "：根据国际贸易“单一窗口”国家标准版开发建设进度"

    assert {
        "zhuzhou-guojia-fuzhi-1": "（原则上，第10项另有条件）株洲市：国家复制推广各项",
        "zhuzhou-guojia-jiejian-1": "（原则上，已具备相关条件的，第16、18、20项另有条件）株洲市：国家借鉴各项",
        "zhuzhou-guojia-jiejian-2": "（原则上，暂不具备相关条件的，第16、18、20项另有条件）株洲市：国家借鉴各项",
    } == {name: str(event["SUMMARY"]) for name, event in events.items()}
    for name, rows in (
        ("zhuzhou-guojia-fuzhi-1", ["国家复制推广第10项"]),
        ("zhuzhou-guojia-jiejian-2", [f"国家借鉴第{n}项" for n in (16, 18, 20)]),
    ):
        lines = str(events[name]["DESCRIPTION"]).splitlines()
        assert rows == [
            line.removeprefix("条件：").removesuffix(text)
            for line in lines
            if line.endswith(text)
        ]


def test_reminders_only_for_days_after_the_calendars_own(
    office: Office, parsed: Parsed
) -> None:
    """Seven days before; a limit that was past when the site was published reminds nobody."""
    registry = office.catalogue.registry
    releases = registry.changes.releases if registry.changes else ()
    said = [registry.site.published, *(release.date for release in releases)]
    own = date.fromisoformat(max(day for day in said if day))
    for path, calendar in parsed.items():
        for event in calendar.walk("VEVENT"):
            alarms = [a.decoded("TRIGGER") for a in event.walk("VALARM")]
            wanted = [timedelta(days=-7)] if event.decoded("DTSTART") > own else []

            assert wanted == alarms, path
