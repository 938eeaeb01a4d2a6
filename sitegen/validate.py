"""The records against every rule.

In: the marked values of all files. Out: every problem in them, in one run and in order.
Must not know how files are read, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks import run_checks
from sitegen.checks.shape import check_shape
from sitegen.problems import Problem, in_order
from sitegen.reading.marked import RawDataset


def validate(raw: RawDataset) -> tuple[Problem, ...]:
    """Every problem of the records, by place."""
    return in_order(_problems(raw))


def _problems(raw: RawDataset) -> Iterator[Problem]:
    found = [problem for file in raw.files for problem in check_shape(file)]
    yield from found
    yield from run_checks(raw, found)
