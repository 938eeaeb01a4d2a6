"""The open data of what follows from the records: true to them, and as its schema says."""

from __future__ import annotations

import html
import json
from itertools import combinations
from typing import Any

import jsonschema
import pytest

from tests.records import ASSIGNMENTS, LOCALITIES, MEASURES, REFERENCES
from tests.views.datasets import MINIMAL, REAL, rendered

NAMES = tuple(
    path.removeprefix("api/v1/").removesuffix(".json")
    for path in rendered(REAL)
    if path.startswith("api/v1/") and not path.endswith(".schema.json")
)
TEXTS = {
    (measure, practice["city"], field): practice[field].replace("\n\n", "\n")
    for measure, practice in REFERENCES
    for field in ("text", "results")
    if field in practice
}
UNIT_LINES = {
    unit["id"]: unit["line"] for place in LOCALITIES for unit in place["units"]
}


def _file(name: str) -> Any:
    return json.loads(rendered(REAL)[f"api/v1/{name}.json"])


@pytest.mark.parametrize("data", [REAL, MINIMAL], ids=["real", "invented"])
@pytest.mark.parametrize("name", NAMES)
def test_a_file_is_as_its_schema_says(name: str, data: Any) -> None:
    """The schema is published beside the file and holds for each of its records."""
    files = rendered(data)
    schema = json.loads(files[f"api/v1/{name}.schema.json"])

    jsonschema.Draft7Validator.check_schema(schema)
    jsonschema.validate(json.loads(files[f"api/v1/{name}.json"]), schema)


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_has_exactly_the_fields_of_its_file(name: str) -> None:
    """None more, none less, in the file's order; another field breaks the schema."""
    schema = _file(f"{name}.schema")["items"]
    (fields,) = {tuple(record) for record in _file(name)}

    assert list(fields) == list(schema["properties"])
    assert list(fields) == schema["required"]
    assert schema["additionalProperties"] is False


def test_every_figure_is_there_with_its_very_words() -> None:
    """As many as the records have, each quote in the field that it names."""
    figures = _file("figures")
    recorded = sum(len(practice.get("figures", ())) for _, practice in REFERENCES)
    foreign = [
        figure["quote"]
        for figure in figures
        if figure["quote"]
        not in TEXTS[figure["measure"], figure["city"], figure["field"]]
    ]

    assert (recorded, []) == (len(figures), foreign)


def test_a_forecast_is_no_result() -> None:
    """预计 and 承诺 tell what is to be, not what was done."""
    wrong = [
        figure["quote"]
        for figure in _file("figures")
        if figure["is_result"] and any(w in figure["quote"] for w in ("预计", "承诺"))
    ]

    assert [] == wrong


def test_a_best_case_is_no_upper_limit() -> None:
    """最快 is what can happen at best, and is told as such wherever it is printed."""
    bounds = {f["bound"] for f in _file("figures") if "最快" in f["quote"]}

    assert {"best_case"} == bounds


def test_each_place_that_differs_is_told_with_both_sides() -> None:
    """Every part of a recorded difference of practices, titles and headings."""
    rows = [row for _, row in ASSIGNMENTS if "wording" in row]
    headings = [s for place in LOCALITIES for s in place["sections"] if "wording" in s]
    titles = [
        variant
        for measure in MEASURES
        for variant in measure.get("title_variants", ())
        for _ in variant["used_in"]
        if "wording" in variant
    ]
    parts = [
        (part.get("official"), part.get("local"), part["kind"])
        for record in (*rows, *headings, *titles)
        for part in record["wording"]["parts"]
    ]
    told = [(w["official"], w["local"], w["kind"]) for w in _file("wording")]

    assert sorted(parts, key=str) == sorted(told, key=str)


def test_a_relation_quotes_both_texts() -> None:
    """The words stand in the title or the practice of each of the two measures."""
    texts = {m["id"]: m["title"] + "\n" + m["practice"]["text"] for m in MEASURES}
    foreign = [
        relation
        for relation in _file("relations")
        if relation["words"] not in texts[relation["measure"]]
        or relation["related_words"] not in texts[relation["related"]]
    ]

    assert [] == foreign


def test_two_places_of_a_difference_have_no_line_in_common() -> None:
    """Several leads in one place are no contradiction if the other place is among them."""
    for difference in _file("differences"):
        kept = [
            {UNIT_LINES[unit] for unit in place["units"]}
            for place in difference["places"]
            if place["units"]
            and (difference["basis"] == "order" or place["basis"] != "order")
        ]

        assert any(one.isdisjoint(other) for one, other in combinations(kept, 2))


def test_a_measure_whose_leads_are_said_to_differ_does_differ() -> None:
    """A note in the records on how places part stands on a measure where they do."""
    noted = {measure["id"] for measure in MEASURES if "difference_note" in measure}

    assert noted <= {difference["measure"] for difference in _file("differences")}


def test_a_limit_of_a_whole_list_is_told_once() -> None:
    """Each printed part is one record, however many rows it holds for."""
    cells = {
        (place, row["measure"]): row["deadline"]
        for place, row in ASSIGNMENTS
        if "deadline" in row
    }
    parts = [
        part
        for (place, _), cell in cells.items()
        for part in cells.get((place, cell.get("shared_with")), cell)["parts"]
    ]
    of_lists = [
        part
        for place in LOCALITIES
        for limit in place.get("list_deadlines", ())
        for part in limit["parts"]
    ]
    limits = _file("deadlines")

    assert len(of_lists) == sum(limit["measure"] is None for limit in limits)
    assert len(parts) + len(of_lists) == len(limits)


def test_limits_stand_in_the_order_of_their_days() -> None:
    """Soonest first, those without a day last."""
    days = [limit["last_day"] or "9999" for limit in _file("deadlines")]

    assert sorted(days) == days


def test_a_difference_is_told_in_words_too() -> None:
    """Who hears the page of wordings hears both sides, not only struck and underlined."""
    page = html.unescape(rendered(REAL)["wording/index.md"])
    parts = json.loads(rendered(REAL)["api/v1/wording.json"])
    missing = [
        (part["official"], part["local"])
        for part in parts
        if f"正式文本作{part['official'] or '〔无〕'}，该地作{part['local'] or '〔无〕'}。"
        not in page
    ]

    assert parts
    assert [] == missing
