"""Every anchor of the site's pages, in one place.

In: ids of records, numbers, paths. Out: fragments ("zhuhai-actions"), paths with one. Must
not know records or titles. Anchors are an interface, as paths are.
"""

from __future__ import annotations

from enum import StrEnum

# A locality's block on a measure page is anchored by the locality's id, a city's
# practice by the city's id, a section within a block by block-section. A measure's row
# on another page is anchored by the measure's id, a list by the list's id.
UNITS = "units"
ACTIONS = "actions"
DEADLINE = "deadline"
REMARK = "remark"
RESULTS = "results"


class Heading(StrEnum):
    """The anchors of the headings that pages have by themselves, not from records."""

    ACCESS = "access"
    BODY = "body"
    BY_DEADLINE = "by-deadline"
    BY_LETTER = "by-letter"
    BY_LINE = "by-line"
    BY_UNIT = "by-unit"
    CITE = "cite"
    CITED = "cited"
    CONTENTS = "contents"
    DEADLINES = "deadlines"
    DOCUMENTS = "documents"
    FURNITURE = "furniture"
    HEADINGS = "headings"
    INDICATORS = "indicators"
    NEIGHBOURS = "neighbours"
    NOTICES = "notices"
    NOT_STATED = "not-stated"
    OFFLINE = "offline"
    OVERVIEW = "overview"
    PRACTICE = "practice"
    PRINT = "print"
    READING = "reading"
    REFERENCE = "reference"
    RELATIONS = "relations"
    ROLES = "roles"
    SISTERS = "sisters"
    SOURCES = "sources"
    STATUSES = "statuses"
    TASKS = "tasks"
    TITLE = "title"
    TITLES = "titles"
    UNITS = "units"
    USE = "use"
    VARIANTS = "variants"
    WORDING = "wording"


def line_anchor(line_id: str) -> str:
    """The anchor of one department line's units on the finder page."""
    return f"line-{line_id}"


def letter_anchor(letter: str) -> str:
    """The anchor of one pinyin letter's units on the finder page."""
    return f"letter-{letter}"


def anchored(path: str, anchor: str) -> str:
    """The path with a fragment."""
    return f"{path}#{anchor}"


def part_anchor(block: str, section: str) -> str:
    """The anchor of a section inside a block: zhuhai + actions → zhuhai-actions."""
    return f"{block}-{section}"


def term_anchor(kind: str, term: str) -> str:
    """The anchor of a term's meaning on the page that explains the site."""
    return f"{kind}-{term}"


def paragraph_anchor(number: int) -> str:
    """The anchor of one printed paragraph on a document's page, counted from 1."""
    return f"paragraph-{number}"


def action_anchor(locality_id: str, number: int) -> str:
    """The anchor of one numbered action of a locality on a measure page."""
    return f"{locality_id}-action-{number}"
