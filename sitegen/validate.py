"""The records against every rule.

In: the marked values of all files. Out: every problem in them, in one run and in order.
Must not know how files are read, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen.checks import run_checks
from sitegen.checks.shape import check_shape
from sitegen.problems import Problem, in_order
from sitegen.reading.marked import RawDataset


def validate(raw: RawDataset, known: Iterable[Problem] = ()) -> tuple[Problem, ...]:
    """Every problem of the records, by place; with those known from reading them."""
    return in_order(_problems(raw, known))


def _problems(raw: RawDataset, known: Iterable[Problem]) -> Iterator[Problem]:
    shapes = (problem for file in raw.files for problem in check_shape(file))
    found = (*known, *shapes)
    yield from found
    yield from run_checks(raw, found)
