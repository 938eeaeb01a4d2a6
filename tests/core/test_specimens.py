"""Every rule of the public list reports its broken specimens exactly.

A table of specimens names the places of the broken files by marks, so that a line more
in the minimal dataset renumbers nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from sitegen.checks import RULES
from tests.core.broken import broken_copy, placed, report

TABLES = sorted((Path(__file__).parents[1] / "specimens").glob("E*.yaml"))
SPECIMENS: dict[str, dict[str, Any]] = {
    name: specimen
    for table in TABLES
    for name, specimen in yaml.safe_load(table.read_text(encoding="utf-8")).items()
}


@pytest.mark.parametrize("name", SPECIMENS)
def test_specimen_is_reported_exactly(name: str, tmp_path: Path) -> None:
    """A broken specimen gives exactly the problems written beside it, where it marks."""
    data_dir, places = broken_copy(tmp_path, *SPECIMENS[name]["changes"])

    assert placed(SPECIMENS[name]["expected"], places) == report(data_dir)


@pytest.mark.parametrize("name", SPECIMENS)
def test_specimen_breaks_the_rule_it_is_named_after(name: str) -> None:
    """The problems of a specimen are of the code in its name, all of them."""
    lines = SPECIMENS[name]["expected"].splitlines()[:-1]

    codes = {line.split(": ", 1)[1].split(" ", 1)[0] for line in lines}

    assert {name.partition("-")[0]} == codes


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_no_specimen_is_named_twice(table: Path) -> None:
    """A name that stands twice in a table would hide its first specimen."""
    lines = table.read_text(encoding="utf-8").splitlines()
    names = [line for line in lines if line[:1] == "E"]

    assert sorted(set(names)) == names


def test_every_rule_has_a_specimen_and_every_specimen_a_rule() -> None:
    """The public list and the specimens name the same codes."""
    with_specimen = {name.partition("-")[0] for name in SPECIMENS}

    assert sorted(rule.code for rule in RULES) == sorted(with_specimen)
