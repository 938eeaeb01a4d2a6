"""Invented localities as data files, in the shape of the real ones.

In: the real registry, how many localities, a seed. Out: {path below data: text}. The
same seed gives the same files.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from sitegen.records import Measure, Registry
from tools.bench.national import Place, clauses_of, invent_places

DEADLINES = (
    ("2020年9月底前", "month", "2020-09"),
    ("2020年6月", "month", "2020-06"),
    ("2020年底前", "year_end", "2020"),
    ("持续推进", "ongoing", None),
)
HEADINGS = "一二三四五六七八九十"


def invent(registry: Registry, count: int, seed: int) -> dict[str, str]:
    """The files of the invented localities and their documents."""
    choose = random.Random(seed)
    clauses = clauses_of(registry.localities)
    files = {}
    for place in invent_places(count, choose):
        document = f"{place.id}-fangan"
        lines = (
            *locality_head(place, registry),
            *sections(registry),
            *assignments(place, registry, clauses, choose),
        )
        files[f"localities/{place.id}.yaml"] = text_of(lines)
        files[f"documents/{document}.yaml"] = text_of(
            document_lines(place, document, registry)
        )
    return files


def text_of(lines: Iterable[str]) -> str:
    """The lines as a file."""
    return "".join(f"{line}\n" for line in lines)


def locality_head(place: Place, registry: Registry) -> Iterator[str]:
    """The locality's own facts, what it covers, and its units."""
    yield "# yaml-language-server: $schema=../../schemas/locality.schema.json"
    yield f"id: {place.id}\nname: {place.short_name}市\nshort_name: {place.short_name}"
    yield f'code: "{place.code}"\nlevel: prefecture'
    yield f"province: {place.province}"
    yield f"documents:\n  - {place.id}-fangan\ncoverage:"
    for each in registry.vocabularies.lists:
        yield f"  - list: {each.id}\n    extent: whole"
    yield "units:"
    for unit_id, name, line in place.units:
        yield f"  - id: {unit_id}\n    name: {name}\n    line: {line}"


def by_section(registry: Registry) -> dict[tuple[str, str], list[Measure]]:
    """The measures under each heading, in official order."""
    headings: dict[tuple[str, str], list[Measure]] = {}
    for measure in registry.measures:
        headings.setdefault((measure.list, measure.indicator), []).append(measure)
    return headings


def sections(registry: Registry) -> Iterator[str]:
    """The headings of the table, numbered within each list."""
    names = {each.id: each.name for each in registry.vocabularies.indicators}
    numbers: dict[str, int] = {}
    yield "sections:"
    for (list_id, indicator), measures in by_section(registry).items():
        numbers[list_id] = numbers.get(list_id, 0) + 1
        ordinal = HEADINGS[numbers[list_id] - 1]
        heading = f"（{ordinal}）{names[indicator]}（{len(measures)}项）"
        yield f"  - list: {list_id}\n    indicator: {indicator}\n    part: table"
        yield f"    heading_as_printed: {heading}"


def assignments(
    place: Place, registry: Registry, clauses: list[str], choose: random.Random
) -> Iterator[str]:
    """One row a measure; every unit has its turn as the first of a row."""
    yield "assignments:"
    for number, measure in enumerate(registry.measures):
        first = place.units[number % len(place.units)]
        others = choose.sample(place.units, choose.randrange(4))
        units = [first, *(unit for unit in others if unit != first)]
        yield f"  - measure: {measure.id}\n    row: {measure.number}\n    units:"
        yield from cell(units)
        yield "    actions:"
        for _ in range(choose.randrange(1, 4)):
            yield f"      - {'，'.join(choose.sample(clauses, choose.randrange(2, 6)))}。"
        printed, kind, by = choose.choice(DEADLINES)
        yield f"    deadline:\n      as_printed: {printed}\n      parts:"
        yield f"        - as_printed: {printed}\n          kind: {kind}"
        if by is not None:
            yield f'          by: "{by}"'


def cell(units: list[tuple[str, str, str]]) -> Iterator[str]:
    """The printed cell and its members: the first leads where there are several."""
    names = [name for _, name, _ in units]
    helpers = f"，{'、'.join(names[1:])}按职责分工" if names[1:] else ""
    yield f"      as_printed: {names[0]}{'牵头' if helpers else ''}{helpers}负责。"
    yield "      members:"
    for place, (unit_id, _, _) in enumerate(units):
        role = "lead" if place == 0 and helpers else "responsible"
        yield f"        - unit: {unit_id}\n          role: {role}"


def document_lines(place: Place, document: str, registry: Registry) -> Iterator[str]:
    """The locality's document: a title, a number and four tables."""
    yield "# yaml-language-server: $schema=../../schemas/document.schema.json"
    yield f"id: {document}\nkind: source"
    yield f"title: {place.short_name}市复制推广借鉴改革举措任务分工方案"
    yield f"short_title: {place.short_name}方案"
    yield f"number: {place.short_name}办〔2020〕{int(place.code) % 700 + 1}号"
    yield f"locality: {place.id}\nfile: {place.id}.txt"
    yield "parts:\n  - id: table\n    name: 任务分工表\nbody:"
    for each in registry.vocabularies.lists:
        yield f"  - part: table\n    kind: table\n    list: {each.id}\n    columns:"
        for field in ("row", "title", "units", "actions", "deadline"):
            yield f"      - field: {field}"
