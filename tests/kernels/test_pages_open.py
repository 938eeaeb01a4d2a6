"""On every kernel, a page of every kind opens without an error."""

from __future__ import annotations

from tests.kernels.tours import Tour


def test_pages_open_without_an_error(tour: Tour) -> None:
    """No script fails and no file is missing."""
    assert len(tour.errors) > 10
    assert {path: [] for path in tour.errors} == tour.errors
