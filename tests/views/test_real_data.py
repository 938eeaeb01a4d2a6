"""What must hold of the real records, whatever is corrected in them."""

from __future__ import annotations

import html
import json
import re
from typing import Any

import pytest

from tests.records import ASSIGNMENTS, DOCUMENTS, MEASURES, REFERENCES
from tests.views.datasets import REAL, ROOT, read_registry, render_all, rendered

FIELDS = {
    "measures": {
        "id",
        "list",
        "number",
        "indicator",
        "title",
        "title_variants",
        "practice",
        "source",
        "url",
    },
    "practices": {"measure", "city", "text", "results", "source", "url"},
    "assignments": {
        "measure",
        "locality",
        "row",
        "units_as_printed",
        "units",
        "open_ended",
        "actions",
        "deadline_as_printed",
        "deadlines",
        "remark",
        "status",
        "practice",
        "corrections",
        "source",
        "url",
    },
    "units": {"id", "locality", "name", "aliases", "line", "url"},
    "documents": {"id", "title", "number", "issuer", "date", "url"},
    "figures": {
        "measure",
        "city",
        "field",
        "quote",
        "what",
        "values",
        "unit",
        "comparison",
        "bound",
        "as_of",
        "is_result",
        "url",
    },
    "wording": {
        "measure",
        "locality",
        "field",
        "official",
        "local",
        "kind",
        "reason",
        "url",
    },
    "relations": {"measure", "related", "kind", "words", "related_words", "url"},
    "differences": {"measure", "basis", "places", "url"},
    "deadlines": {
        "locality",
        "measure",
        "as_printed",
        "kind",
        "by",
        "last_day",
        "softener",
        "condition",
        "scope",
        "units",
        "url",
    },
}
SCHEMAS = tuple(
    path.removeprefix("api/v1/").removesuffix(".schema.json")
    for path in rendered(REAL)
    if path.startswith("api/v1/") and path.endswith(".schema.json")
)
COUNTS = {
    "measures": len(MEASURES),
    "practices": len(REFERENCES),
    "assignments": len(ASSIGNMENTS),
    "documents": sum(document["kind"] == "source" for document in DOCUMENTS),
}


def _collection(name: str) -> list[dict[str, Any]]:
    records: list[dict[str, Any]] = json.loads(rendered(REAL)[f"api/v1/{name}.json"])
    return records


@pytest.mark.parametrize("name", COUNTS)
def test_nothing_is_missing_from_the_open_data(name: str) -> None:
    """As many as there are records of the kind; cited documents have pages only."""
    actual = len(_collection(name))

    assert COUNTS[name] == actual


@pytest.mark.parametrize("name", FIELDS)
def test_no_promised_field_is_gone(name: str) -> None:
    """The fields are an interface: those of the first v1 stay, others may be added."""
    missing = [FIELDS[name] - set(record) for record in _collection(name)]

    assert [] == [fields for fields in missing if fields]


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_is_explained_to_readers(name: str) -> None:
    """The data page describes each field of each file."""
    page = (ROOT / "docs/data/index.md").read_text(encoding="utf-8")
    section = page.split(f"{{: #{name} }}")[1].split("\n##")[0]
    explained = set(re.findall(r'<th scope="row"><code>(\w+)</code>', section))

    schema = json.loads(rendered(REAL)[f"api/v1/{name}.schema.json"])

    assert set(schema["items"]["properties"]) == explained


def test_37_of_the_reference_texts_have_results() -> None:
    """28 texts are Beijing's, 31 Shanghai's; 37 of all have a 成效."""
    practices = _collection("practices")
    cities = [practice["city"] for practice in practices]

    assert (28, 31) == (cities.count("beijing"), cities.count("shanghai"))
    assert 37 == sum(practice["results"] is not None for practice in practices)


def test_two_renderings_are_equal() -> None:
    """The same records give the same text, to the last character."""
    actual = render_all(read_registry(REAL))

    assert rendered(REAL) == actual


@pytest.mark.parametrize(
    "measure", read_registry(REAL).measures, ids=lambda measure: measure.id
)
def test_a_measure_page_holds_every_word_of_its_record(measure: Any) -> None:
    """Title, practice, city texts and results stand on the page as they are."""
    page = html.unescape(rendered(REAL)[f"measures/{measure.id}/index.md"])
    texts = [measure.practice.text]
    for practice in measure.reference_practices:
        texts += [*practice.paragraphs, practice.results or ""]

    assert [] == [text for text in texts if text not in page]


@pytest.mark.parametrize("path", sorted(p for p in rendered(REAL) if p.endswith(".md")))
def test_a_page_says_where_it_comes_from(path: str) -> None:
    """An editor who opens a generated page learns which record to edit."""
    second_line = rendered(REAL)[path].splitlines()[1]

    assert re.fullmatch(r"# 由 data/\S* 自动生成，请勿编辑。", second_line)


def test_the_navigation_has_at_most_a_hundred_leaves() -> None:
    """Every leaf costs on every page (see DESIGN: 3 × the time at 1,000 pages)."""
    navigation = rendered(REAL)[".nav.yml"]

    assert navigation.count("index.md") <= 100


def test_a_document_that_is_only_cited_is_not_said_to_omit_anything() -> None:
    """The site lacks its text, so it cannot know what is not stated there."""
    page = rendered(REAL)["documents/guobanhan-2019-89/index.md"]

    assert ("本站未收原文" in page, "原文未列" in page) == (True, False)


def test_a_cited_document_leads_to_the_lists_made_from_it() -> None:
    """The two national lists are what both documents that cite it print."""
    page = rendered(REAL)["documents/guobanhan-2019-89/index.md"]
    lists = re.findall(r"measures/index\.html#([\w-]+)", page)

    assert ["guojia-fuzhi", "guojia-jiejian"] == lists


def test_a_doubt_stands_in_the_cell_that_it_is_about() -> None:
    """典设设计 is in the actions of Zhuhai's row, and so is what we say of it."""
    page = rendered(REAL)["localities/zhuhai/index.md"]
    row = page.split('<tr id="guojia-jiejian-07">')[1].split("</tr>")[0]
    (cell,) = [cell for cell in row.split("<td") if "doubts" in cell]

    assert 'data-label="工作措施"' in cell


def test_a_limit_that_points_elsewhere_says_where() -> None:
    """上述要求 has nothing before it on the page, so the note says what it means."""
    page = rendered(REAL)["measures/guojia-jiejian-06/index.md"]

    assert "“上述要求”指同一通知上文对复制推广各项的要求" in page


def test_the_contents_of_a_locality_say_what_its_headings_say() -> None:
    """Each link at the top is worded as the heading it leads to."""
    page = rendered(REAL)["localities/zhuhai/index.md"]
    contents = page.split('<nav class="jump ')[1].split("</nav>")[0]
    links = re.findall(r'<a href="#([\w-]+)">(\w+)</a>', contents)
    headings = re.findall(r"^## (\w+) \{: #([\w-]+) \}$", page, re.MULTILINE)

    assert [(anchor, text) for text, anchor in headings] == links
