"""The editors' schemas and the field reference say what the checks hold to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from sitegen.reading import read_dataset
from sitegen.records import vocabularies_of
from sitegen.records.kinds import KINDS
from sitegen.reference import (
    field_manual,
    field_reference,
    field_tables,
    rule_reference,
)
from sitegen.schema import schemas
from tests.core.broken import MINIMAL

ROOT = Path(__file__).parents[2]
SCHEMAS = ROOT / "schemas"
RECORDS = sorted(
    path.relative_to(ROOT).as_posix() for path in (ROOT / "data").rglob("*.yaml")
)


@pytest.fixture(scope="module")
def generated() -> dict[str, str]:
    """The schemas that the declared shape and the vocabularies give."""
    raw, _ = read_dataset(ROOT / "data")
    return schemas(vocabularies_of(raw))


def schema(kind: str) -> dict[str, Any]:
    """The schema file of a kind."""
    text = (SCHEMAS / f"{kind}.schema.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def test_schema_files_are_as_generated(generated: dict[str, str]) -> None:
    """The files under schemas/ are what `make schemas` writes, no more and no less."""
    actual = {
        path.name: path.read_text(encoding="utf-8") for path in SCHEMAS.glob("*.json")
    }

    assert generated == actual


@pytest.mark.parametrize("kind", KINDS)
def test_schema_is_valid_draft_7(kind: str) -> None:
    """Editors that know draft-07 can use the schema."""
    Draft7Validator.check_schema(schema(kind))


@pytest.mark.parametrize("record", RECORDS)
def test_record_agrees_with_the_schema_that_it_names(record: str) -> None:
    """A record without problems shows none in an editor."""
    path = ROOT / record
    text = path.read_text(encoding="utf-8")
    named = text.partition("\n")[0].partition("$schema=")[2]
    rules = json.loads((path.parent / named).read_text(encoding="utf-8"))

    errors = [
        error.message
        for error in Draft7Validator(rules).iter_errors(yaml.safe_load(text))
    ]

    assert [] == errors


@pytest.mark.parametrize(
    ("found", "instead"),
    [
        ("role: coordinate", "role: boss"),
        ("row: 3", "row: drei"),
        ("name: 云溪市", "title: 云溪市"),
        ('by: "2020-03"', 'by: "2020-3"'),
        ("collective: true", "collective: false"),
        ("level: prefecture\n", ""),
    ],
)
def test_schema_tells_what_the_checks_would(found: str, instead: str) -> None:
    """An editor marks an unknown term, key or form, and a missing key."""
    text = (MINIMAL / "localities" / "yunxi.yaml").read_text(encoding="utf-8")

    rules = Draft7Validator(schema("locality"))

    assert rules.is_valid(yaml.safe_load(text))
    assert not rules.is_valid(yaml.safe_load(text.replace(found, instead)))


def test_every_key_is_described_in_the_schema() -> None:
    """Editors show a Chinese description at every key."""

    def undescribed(node: Any) -> list[str]:
        if isinstance(node, list):
            return [key for item in node for key in undescribed(item)]
        if not isinstance(node, dict):
            return []
        properties = node.get("properties", {})
        missing = [
            key
            for key, value in properties.items()
            if "description" not in value and "const" not in value
        ]
        return missing + undescribed(list(node.values()))

    actual = [undescribed(schema(kind)) for kind in KINDS]

    assert [[]] * len(KINDS) == actual


def test_the_field_manual_is_as_generated() -> None:
    """schemas/FIELDS.md is what `make schemas` writes."""
    actual = (SCHEMAS / "FIELDS.md").read_text(encoding="utf-8")

    assert field_manual() == actual


def test_field_reference_has_a_table_a_record() -> None:
    """The reference of a kind starts with its outermost record, in canonical order."""
    tables = field_tables("measures")

    actual = [(table.title, [row.key for row in table.rows]) for table in tables]

    expected = [
        ("改革举措目录", ["lists"]),
        ("一张清单", ["list", "indicators"]),
        ("清单中的一个指标", ["indicator", "measures"]),
    ]
    assert expected == actual


def test_field_reference_says_what_a_key_means_and_whether_it_must_be_there() -> None:
    """A line has key, meaning, whether it is required, and an example."""
    lines = field_reference().splitlines()

    assert "| `row` | 表中印的序号 | 是 | `4` |" in lines
    assert (
        "| `collective` | 指一类单位而不是一个单位，如“各县区政府” | 否 | `true` |"
        in lines
    )


def test_rule_reference_escapes_the_bar_of_a_table() -> None:
    """A rule that names “|-” stays in its cell."""
    lines = rule_reference().splitlines()

    assert "| E114 | 多段文字用“\\|-”，段间空一行 |" in lines
