"""The limits of a place, a unit or a line as calendars.

In: the table of limits and the material. Out: calendars. Must not know how a calendar is
written. A limit without a day makes no event.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from sitegen.calendars.event import Calendar, Event
from sitegen.facts.citations import latest_document, row_ranges
from sitegen.facts.deadlines import Limit, all_limits
from sitegen.office.books import PageBook, page_books, unrecorded_of
from sitegen.office.material import Material
from sitegen.office.tables import Collection
from sitegen.records.dates import last_day
from sitegen.sheets.table import Cell, Row, Table, values_by_key, words_of

KINDS = ("locality", "unit", "line")


def calendars(
    material: Material, collection: Collection
) -> Iterator[tuple[str, Calendar]]:
    """Each with the path of its file; none for who has no limit with a day."""
    events = _events(material, collection.tables["limits"])
    day = up_to(material)
    for page in page_books(material):
        if page.words.kind in KINDS:
            rows = collection.about("limits", page.record).rows
            named = frozenset[str]().union(*(row.about for row in rows))
            found = [events[row] for row in rows]
            lacking = unrecorded_of(material, named)
            calendar = _calendar(material, page, found, day, lacking)
            if calendar.events:
                yield page.kind.calendar(page.path), calendar


def _calendar(
    material: Material,
    page: PageBook,
    found: list[Event | None],
    day: date,
    lacking: str,
) -> Calendar:
    """The page's limits that have a day, soonest first; lacking: what is not recorded."""
    events = tuple(event for event in found if event)
    undated = len(found) - len(events)
    words = material.words
    said = words("undated", count=undated) if undated else ""
    return Calendar(
        name=words("calendar", name=page.title),
        description=words("calendar_text", undated=said) + lacking,
        events=events,
        up_to=day,
    )


def _events(material: Material, table: Table) -> dict[Row, Event | None]:
    """An event for each limit that has a day."""
    limits = {limit.id: limit for limit in all_limits(material.catalogue)}
    found: dict[Row, Event | None] = {}
    for row in table.rows:
        cells = values_by_key(table, row)
        limit = limits[words_of(cells["limit_id"])]
        found[row] = _event(material, row, cells, _bounds(material, limit))
    return found


def up_to(material: Material) -> date:
    """When the site was last published, or else the day up to which its sources go.

    Only days after it are yet to come for who takes the calendar in: a program would
    remind at once of what was due long before.
    """
    registry = material.catalogue.registry
    latest = latest_document(registry)
    releases = registry.changes.releases if registry.changes else ()
    said = [registry.site.published, *(release.date for release in releases)]
    known = [last_day(day) for day in said if day]
    if not known and latest and latest.date:
        known = [last_day(latest.date)]
    return date.fromisoformat(max(known)) if known else date.min


def _event(
    material: Material, row: Row, cells: Mapping[str, Cell], bounds: str
) -> Event | None:
    day = cells["last_day"]
    if not isinstance(day, date):
        return None
    texts = {key: words_of(cell) for key, cell in cells.items()}
    words = material.words
    is_row = isinstance(cells["number"], int)
    title = words(
        "event_title" if is_row else "event_list_title",
        bounds=bounds,
        **texts,
    )
    return Event(
        uid=words("event_id", limit=texts["limit_id"]),
        day=day,
        title=title,
        description=_description(material, texts),
        as_of=_as_of(material, row) or day,
    )


def _description(material: Material, texts: Mapping[str, str]) -> str:
    """The words and what bounds them, who, and where it stands; nothing that says 无."""
    words = material.words
    empty = {words("none"), words("whole")}
    said = [
        words(f"event_{key}", text=texts[key])
        for key in (
            "limit",
            "softener",
            "condition",
            "scope",
            "roles",
            "note",
            "citation",
            "url",
        )
        if texts[key] and texts[key] not in empty
    ]
    return "\n".join([*said, words("event_unknown")])


def _bounds(material: Material, limit: Limit) -> str:
    """（原则上，已具备相关条件的，第16、18项另有条件）: what the words add to the day."""
    words = material.words
    said = [text for text in (limit.part.softener, limit.condition) if text]
    if limit.row_conditions:
        measures = material.catalogue.registry.measure_by_id
        numbers = [measures[row.measure].number for row, _ in limit.row_conditions]
        said.append(words("event_rows", rows=row_ranges(numbers)))
    separator = words("event_bound_separator")
    return words("event_bounds", words=separator.join(said)) if said else ""


def _as_of(material: Material, row: Row) -> date | None:
    """The last day that the date of the row's document can mean."""
    documents = material.catalogue.registry.documents
    dates = (d.date for d in documents if f"document:{d.id}" in row.about)
    found = next((one for one in dates if one), None)
    return date.fromisoformat(last_day(found)) if found else None
