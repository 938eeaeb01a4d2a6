"""Web, paper, search and open data say the same of one row: one question, put to all."""

from __future__ import annotations

import functools
import html
import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sitegen.records import Assignment, Unit
from tests.views.datasets import REAL, read_registry, rendered, structures

REGISTRY = read_registry(REAL)
ASSIGNMENTS = tuple(REGISTRY.assignment_by_place.values())
UNITS = tuple(unit for place in REGISTRY.localities for unit in place.units)


def _texts(value: Any) -> Iterator[str]:
    """Every text of a structure."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _texts(part)


def _chosen(sections: list[dict[str, Any]], choice: str) -> Iterator[str]:
    """The texts of the sections that a reader chooses by this key."""
    for section in sections:
        if section.get("choice") == choice:
            yield from _texts(section)
        else:
            yield from _chosen(section["sections"], choice)


@functools.cache
def _paper(path: str) -> dict[str, Any]:
    structure: dict[str, Any] = json.loads(structures(REAL)[f"{path}briefing.json"])
    return structure


def answers(assignment: Assignment) -> dict[str, str]:
    """What the measure's page and its paper say of the locality."""
    path = f"measures/{assignment.measure}/"
    page = html.unescape(rendered(REAL)[f"{path}index.md"])
    block = page.split(f"{{: #{assignment.locality} }}")[1].split("\n### ")[0]
    paper = "\n".join(_chosen(_paper(path)["sections"], assignment.locality))
    return {
        "web": re.sub(r"<[^>]+>", "", block.split("\n## ")[0]),
        "paper": paper,
        "json": "\n".join(_texts(_open_data(assignment))),
        "search": _found(),
    }


def _open_data(assignment: Assignment) -> list[Any]:
    """The row in the open data, and the heading above it."""
    section = assignment.section
    row, place = (assignment.measure, assignment.locality), assignment.locality
    heading = (place, section.list, section.indicator, section.heading_as_printed)
    return [
        _rows("assignments", "measure", "locality")[row],
        _rows("headings", "locality", "list", "indicator", "as_printed")[heading],
    ]


@functools.cache
def _rows(name: str, *keys: str) -> dict[tuple[str, ...], Any]:
    """The records of a file of the open data by these fields."""
    rows = json.loads(rendered(REAL)[f"api/v1/{name}.json"])
    return {tuple(row[key] for key in keys): row for row in rows}


@functools.cache
def _found() -> str:
    """All texts that search looks through."""
    index = (
        json.loads(text)
        for path, text in structures(REAL).items()
        if path.startswith("assets/search-index/")
    )
    return "\n".join(text for part in index for text in _texts(part))


def _collective(assignment: Assignment) -> list[str]:
    units = (REGISTRY.unit_by_id[m.unit] for m in assignment.units.members)
    return ["统称"] if any(unit.collective for unit in units) else []


def _states(assignment: Assignment) -> list[str]:
    names = {term.id: term.name for term in REGISTRY.vocabularies.statuses}
    status = assignment.status
    return [f"文件备注所写的状态：{names[status]}"] if status else []


def _parts(assignment: Assignment) -> list[str]:
    parts = assignment.deadline.parts if assignment.deadline else ()
    return [part.scope for part in parts if part.scope] if len(parts) > 1 else []


def _heading_units(assignment: Assignment) -> list[str]:
    cell = assignment.section.units
    if cell is None or assignment.units_level == "section":
        return []
    sides = (cell.members, assignment.units.members)
    heading, row = ({(m.unit, m.role) for m in members} for members in sides)
    return [cell.as_printed] if heading != row else []


def _sole(assignment: Assignment) -> list[str]:
    """A unit that a row names alone, without a role, is told as such."""
    cell, units = assignment.units, REGISTRY.unit_by_id
    named = {(member.unit, member.role) for member in cell.members}
    collective = any(units[unit].collective for unit, _ in named)
    is_alone = len(named) == 1 and not cell.open_ended and not collective
    return ["唯一单位"] if is_alone and {"unspecified"} == {r for _, r in named} else []


def _wordings(assignment: Assignment) -> list[str]:
    """Both sides of every place where the practice is worded otherwise."""
    parts = assignment.wording.parts if assignment.wording else ()
    return [text for part in parts for text in (part.official, part.local) if text]


QUESTIONS: dict[str, Callable[[Assignment], list[str]]] = {
    "collective units": _collective,
    "unnamed units": lambda a: ["没有写出名称的单位"] if a.units.open_ended else [],
    "further words": lambda a: [a.units.addendum_as_printed or ""],
    "heading units": _heading_units,
    "parts of a limit": _parts,
    "notes on a limit": lambda a: [a.deadline.note or ""] if a.deadline else [],
    "state in a remark": _states,
    "doubts": lambda a: [
        correction.reads for correction in a.corrections + a.section.corrections
    ],
    "other wording": _wordings,
    "other wording with nothing on a side": lambda a: [
        "〔无〕"
        for part in (a.wording.parts if a.wording else ())
        if not (part.official and part.local)
    ],
    "condition of a limit": lambda a: [a.units.condition or ""] if a.deadline else [],
    "sole units": _sole,
    "rules of order": lambda a: [
        "有2个以上责任单位的" for one in a.units.members if one.basis
    ],
    "notes": lambda a: [a.note or ""],
}


IN_PRINT = ("further words", "heading units", "condition of a limit")
IN_DATA = (*IN_PRINT, "notes on a limit", "doubts", "notes")
"""What search finds is print; the open data say the rest in fields of their own."""
ASKED = [
    *((question, output) for question in QUESTIONS for output in ("web", "paper")),
    *((question, "search") for question in IN_PRINT),
    *((question, "json") for question in IN_DATA),
]


@pytest.mark.parametrize(("question", "output"), ASKED)
def test_what_helps_to_read_a_row_is_said(question: str, output: str) -> None:
    """No output leaves out what another tells."""
    expected = [
        (assignment.locality, assignment.measure, text)
        for assignment in ASSIGNMENTS
        for text in QUESTIONS[question](assignment)
        if text
    ]
    missing = [
        (locality, measure, text)
        for locality, measure, text in expected
        if text not in answers(REGISTRY.assignment_by_place[measure, locality])[output]
    ]

    assert expected
    assert [] == missing


@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.id)
def test_web_and_paper_name_all_sister_units(unit: Unit) -> None:
    """The other units of the line, those of the own locality included."""
    path = f"localities/{unit.locality}/units/{unit.id}/"
    expected = [u.name for u in UNITS if u.line == unit.line and u != unit]
    sisters = rendered(REAL)[f"{path}index.md"].split("{: #sisters }")[1]
    web = re.findall(r'<li data-unit="[^"]+".*?<a [^>]*>([^<]+)</a>', sisters)
    paper = _chosen(_paper(path)["sections"], "sisters")
    named = [name for text in paper for name in re.findall(r"^(.+)（[^（]*）$", text)]

    assert (expected, expected) == ([html.unescape(name) for name in web], named)


def test_screen_and_paper_bear_the_same_title() -> None:
    """Every page that can be printed is called on paper what it is called above."""
    apart = []
    for path in structures(REAL):
        if path.endswith("briefing.json"):
            page = rendered(REAL)[path.replace("briefing.json", "index.md")]
            title = re.search(r"^# (.*) \{: #title[ .\w-]*\}$", page, re.MULTILINE)
            shown = html.unescape(re.sub(r"\\(.)", r"\1", title[1])) if title else ""
            if shown != json.loads(structures(REAL)[path])["title"]:
                apart.append(path)

    assert [] == apart


def test_conditions_of_rows_stand_with_the_limit_of_their_list() -> None:
    """The page of all limits says which rows set a condition to a list's limit."""
    page = html.unescape(rendered(REAL)["deadlines/index.md"])
    conditions = {
        assignment.units.condition
        for assignment in ASSIGNMENTS
        if assignment.units.condition and assignment.deadline
    }

    assert conditions
    assert [] == [words for words in conditions if words not in page]
    limits = json.loads(rendered(REAL)["api/v1/deadlines.json"])
    told = {one["condition"] for limit in limits for one in limit["row_conditions"]}
    of_lists = {a for a in ASSIGNMENTS if a.deadline and a.deadline.from_list}
    assert {a.units.condition for a in of_lists} - {None} == told


def test_of_alternatives_each_says_on_the_web_that_one_holds() -> None:
    """In the list of all limits and in that of the place, which show them apart."""
    for place in REGISTRY.localities:
        parts = {
            part
            for row in place.assignments
            for part in (row.deadline.parts if row.deadline else ())
            if part.alternative
        }
        page = rendered(REAL)[f"localities/{place.id}/index.md"]
        due = page.split("{: #by-deadline }")[-1]

        assert bool(parts) == ("几个时限依条件只取其一" in due)


def test_paper_says_what_an_unstated_role_means() -> None:
    """Web and paper of a unit define it wherever the unit has one."""
    meaning = "但没有写明它是牵头、统筹、配合还是负责。"
    apart = []
    for unit in UNITS:
        path = f"localities/{unit.locality}/units/{unit.id}/"
        page = rendered(REAL)[f"{path}index.md"].split("{: #sisters }")[0]
        is_unstated = "## 未注明" in page
        if (
            meaning in " ".join(_chosen(_paper(path)["sections"], "tasks"))
        ) != is_unstated:
            apart.append(unit.id)

    assert [] == apart
