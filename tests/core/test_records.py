"""The real records hold to every rule."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.validate import validate

DATA = Path(__file__).parents[2] / "data"
PROMISED = Path(__file__).parent / "promised.txt"


def test_records_have_no_problem() -> None:
    """Reader and checks find nothing."""
    raw, problems = read_dataset(DATA)

    actual = render(validate(raw, problems))

    assert "" == actual


def test_no_record_is_lost(bless: Callable[[Path, str], str]) -> None:
    """What was once recorded stays: a new place adds lines, none goes unnoticed."""
    raw, _ = read_dataset(DATA)
    actual = _recorded(build_registry(raw))

    blessed = bless(PROMISED, "".join(f"{line}\n" for line in actual))

    assert [] == sorted(set(blessed.splitlines()) - set(actual))


def _recorded(registry: Registry) -> list[str]:
    """A line a text of a city and a line a row of a place."""
    texts = [
        f"{practice.measure} {practice.city}" + " 成效" * (practice.results is not None)
        for measure in registry.measures
        for practice in measure.reference_practices
    ]
    rows = [
        f"{locality.id} {assignment.measure}"
        for locality in registry.localities
        for assignment in locality.assignments
    ]
    return sorted(texts + rows)
