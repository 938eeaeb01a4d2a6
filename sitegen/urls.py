"""Every page path and anchor of the site, in one place.

In: ids of records. Out: site-root-relative paths ("measures/guojia-fuzhi-01/"). Must not
know records, titles or files. Paths are an interface: a removed one needs a redirect.
"""

from __future__ import annotations

from enum import StrEnum

HOME = ""
MEASURES = "measures/"
INDICATORS = "indicators/"
LOCALITIES = "localities/"
DEPARTMENTS = "departments/"
PRACTICES = "practices/"
OUTCOMES = "results/"
WORDING = "wording/"
DIFFERENCES = "differences/"
COMPARE = "compare/"
DEADLINES = "deadlines/"
DOCUMENTS = "documents/"
SEARCH = "search/"
DATA = "data/"
BRIEFING = "briefing/"
ABOUT = "about/"
ACCESSIBILITY = "accessibility/"
LICENCES = "licences/"
UPDATES = "updates/"
CITE = "cite/"
FEED = f"{UPDATES}feed.xml"
ASSETS = "assets/"
API = "api/v1/"
TABLES = f"{DATA}tables/"
ALL_TABLES = f"{TABLES}quanbu-biaoge.xlsx"
ALL_DATA = f"{TABLES}quanbu-shuju.zip"

# The paths of records, with a gap for each id.
MEASURE = f"{MEASURES}{{}}/"
INDICATOR = f"{INDICATORS}{{}}/"
LOCALITY = f"{LOCALITIES}{{}}/"
UNIT = f"{LOCALITIES}{{}}/units/{{}}/"
LINE = f"{DEPARTMENTS}{{}}/"
CITY = f"{PRACTICES}{{}}/"
DOCUMENT = f"{DOCUMENTS}{{}}/"

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


def measure(measure_id: str) -> str:
    """The page of one measure."""
    return MEASURE.format(measure_id)


def indicator(indicator_id: str) -> str:
    """The page of one indicator across lists and localities."""
    return INDICATOR.format(indicator_id)


def locality(locality_id: str) -> str:
    """The page of one locality."""
    return LOCALITY.format(locality_id)


def unit(locality_id: str, unit_id: str) -> str:
    """The task sheet of one unit."""
    return UNIT.format(locality_id, unit_id)


def line(line_id: str) -> str:
    """The page of one department line across localities."""
    return LINE.format(line_id)


def city(city_id: str) -> str:
    """The page of all reference practices of Beijing or Shanghai."""
    return CITY.format(city_id)


def document(document_id: str) -> str:
    """The page of one source document."""
    return DOCUMENT.format(document_id)


def api_file(name: str) -> str:
    """The file of one JSON collection."""
    return f"{API}{name}.json"


def api_schema(name: str) -> str:
    """The JSON Schema of a collection, beside it."""
    return f"{API}{name}.schema.json"


def page_file(path: str) -> str:
    """The Markdown file, relative to the docs folder, of a page path."""
    return f"{path}index.md"


def briefing_script(path: str) -> str:
    """The script, beside a page, that holds the page as a briefing."""
    return f"{path}briefing.js"


def word_file(path: str, prefix: str) -> str:
    """The Word file of a page, beside it."""
    return f"{_office_file(path, prefix)}.docx"


def workbook_file(path: str, prefix: str) -> str:
    """The tables of a page, beside it: its name tells what it is wherever it is kept."""
    return f"{_office_file(path, prefix)}.xlsx"


def calendar_file(path: str, prefix: str) -> str:
    """The time limits of a page as a calendar, beside it."""
    return f"{_office_file(path, prefix)}-shixian.ics"


def _office_file(path: str, prefix: str) -> str:
    return f"{path}{prefix}-{path.split('/')[-2]}"


def table_file(name: str) -> str:
    """A file of the tables of the whole site."""
    return f"{TABLES}{name}"


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
