"""Every page path of the site, in one place; the anchors are in sitegen.anchors.

In: ids of records. Out: site-root-relative paths ("measures/guojia-fuzhi-01/"). Must not
know records, titles or files. Paths are an interface: a removed one needs a redirect.
"""

from __future__ import annotations

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
    """A page that stands alone goes by its prefix."""
    *above, own, _ = path.split("/")
    return f"{path}{prefix}-{own}" if above else f"{path}{prefix}"


def table_file(name: str) -> str:
    """A file of the tables of the whole site."""
    return f"{TABLES}{name}"
