"""The office files of the real records, made once, and the tables they are made from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain

import pytest

from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.office.files import office_files
from sitegen.office.material import Material
from sitegen.office.tables import Collection, collect
from sitegen.office.words import read_words
from sitegen.open_data import api_files, api_paths
from tests.contents import bytes_of
from tests.views.datasets import REAL, TEMPLATES, read_registry


@dataclass(frozen=True, kw_only=True)
class Office:
    """Every file as bytes, by its path below docs."""

    catalogue: Catalogue
    material: Material
    collection: Collection
    files: dict[str, bytes]

    def ending(self, suffix: str) -> dict[str, bytes]:
        """The files of one form."""
        return {p: c for p, c in self.files.items() if p.endswith(suffix)}


@pytest.fixture(scope="session")
def make_office() -> Callable[[], Office]:
    """Make all files anew."""

    def make() -> Office:
        registry = read_registry(REAL)
        catalogue = build_catalogue(registry)
        material = Material(catalogue=catalogue, words=read_words(TEMPLATES / "office"))
        office = office_files(catalogue, TEMPLATES, api_paths())
        return Office(
            catalogue=catalogue,
            material=material,
            collection=collect(material),
            files=bytes_of(chain(api_files(catalogue), office)),
        )

    return make


@pytest.fixture(scope="session")
def office(make_office: Callable[[], Office]) -> Office:
    """All files."""
    return make_office()
