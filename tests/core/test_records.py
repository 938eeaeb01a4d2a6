"""The real records hold to every rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.validate import validate

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The model of the real records."""
    raw, _ = read_dataset(DATA)
    return build_registry(raw)


def test_records_have_no_problem() -> None:
    """Reader and checks find nothing."""
    raw, problems = read_dataset(DATA)

    actual = render((*problems, *validate(raw)))

    assert "" == actual


def test_all_measures_and_reference_practices_are_there(registry: Registry) -> None:
    """58 measures; 28 texts of Beijing and 31 of Shanghai, 37 of them with results."""
    practices = [
        practice
        for measure in registry.measures
        for practice in measure.reference_practices
    ]

    actual = (
        len(registry.measures),
        sum(practice.city == "beijing" for practice in practices),
        sum(practice.city == "shanghai" for practice in practices),
        sum(practice.results is not None for practice in practices),
    )

    assert (58, 28, 31, 37) == actual


@pytest.mark.parametrize(
    ("locality", "rows"),
    [
        ("zhuhai", 36),
        ("huainan", 36),
        ("zhuzhou", 36),
        ("shantou", 58),
        ("guangdong", 58),
    ],
)
def test_all_assignments_are_there(
    registry: Registry, locality: str, rows: int
) -> None:
    """A locality has a row for every measure of the lists that its document covers."""
    actual = len(registry.locality_by_id[locality].assignments)

    assert rows == actual
