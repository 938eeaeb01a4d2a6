"""What code must know of a term stands in the data: a new term is a data edit."""

from __future__ import annotations

from pathlib import Path

from sitegen.facts.catalogue import build_catalogue
from sitegen.facts.units import units_facts
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from tests.core.broken import minimal_copy, report

ROLE_THAT_LEADS = (
    {
        "file": "data/vocabularies.yaml",
        "replace": "  - id: coordinate\n",
        "with": "  - id: host\n    name: 主办\n    leads: true\n  - id: coordinate\n",
    },
    {
        "file": "data/localities/yunxi.yaml",
        "replace": "as_printed: 云溪供电局\n"
        "      members:\n        - unit: yunxi-gongdian\n          role: unspecified\n",
        "with": "as_printed: 云溪供电局主办\n"
        "      members:\n        - unit: yunxi-gongdian\n          role: host\n",
    },
)
KIND_WITH_A_YEAR = {
    "file": "data/vocabularies.yaml",
    "replace": "  - id: ongoing\n",
    "with": "  - id: within\n    name: 年内\n    precision: year\n  - id: ongoing\n",
}


def limit(by: str) -> dict[str, str]:
    """A time limit of the new kind, with this date."""
    return {
        "file": "data/localities/yunxi.yaml",
        "replace": "- as_printed: 持续推进\n          kind: ongoing\n",
        "with": "- as_printed: 持续推进\n          kind: within\n"
        f'          by: "{by}"\n',
    }


def test_a_role_that_leads_is_added_in_the_data_alone(tmp_path: Path) -> None:
    """A new role passes the checks, and its units are shown as leading."""
    data = minimal_copy(tmp_path, *ROLE_THAT_LEADS)
    raw, _ = read_dataset(data)
    catalogue = build_catalogue(build_registry(raw))
    row = catalogue.registry.assignment_by_place["guojia-fuzhi-03", "yunxi"]

    facts = units_facts(catalogue, row.units, "guojia-fuzhi")

    assert "" == report(data)
    assert ["主办"] == [group.role.name for group in facts.groups if group.role.leads]


def test_a_kind_of_time_limit_brings_its_precision(tmp_path: Path) -> None:
    """A date as precise as the data says of a new kind is no problem."""
    actual = report(minimal_copy(tmp_path, KIND_WITH_A_YEAR, limit("2020")))

    assert "E442" not in actual


def test_a_date_of_another_precision_is_a_problem(tmp_path: Path) -> None:
    """A new kind is held to the precision that the data gives it."""
    actual = report(minimal_copy(tmp_path, KIND_WITH_A_YEAR, limit("2020-03")))

    assert "E442" in actual
    assert "“within”的日期写作" in actual


def test_a_span_is_as_precise_as_its_words(tmp_path: Path) -> None:
    """From day to day as well as from month to month, by the reader and by the rules."""
    span = {
        "file": "data/localities/yunxi.yaml",
        "replace": "as_printed: 持续推进\n      parts:\n"
        "        - as_printed: 持续推进\n          kind: ongoing\n",
        "with": "as_printed: 2020年3月1日至6月30日\n      parts:\n"
        "        - as_printed: 2020年3月1日至6月30日\n          kind: span\n"
        '          since: "2020-03-01"\n          by: "2020-06-30"\n',
    }

    assert "" == report(minimal_copy(tmp_path, span))
