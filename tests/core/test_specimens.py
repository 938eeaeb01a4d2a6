"""Every rule of the public list reports its broken specimens exactly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from sitegen.checks import RULES
from tests.core.broken import minimal_copy, report

SPECIMENS = sorted(
    path
    for path in (Path(__file__).parents[1] / "specimens").iterdir()
    if path.is_dir()
)


@pytest.mark.parametrize("specimen", SPECIMENS, ids=lambda path: path.name)
def test_specimen_is_reported_exactly(
    specimen: Path, tmp_path: Path, bless: Callable[[Path, str], str]
) -> None:
    """A broken specimen gives exactly the problems written beside it."""
    changes = yaml.safe_load((specimen / "changes.yaml").read_text(encoding="utf-8"))

    actual = report(minimal_copy(tmp_path, *changes))

    assert bless(specimen / "expected.txt", actual) == actual


@pytest.mark.parametrize("specimen", SPECIMENS, ids=lambda path: path.name)
def test_specimen_breaks_the_rule_it_is_named_after(specimen: Path) -> None:
    """The problems of a specimen are of the code in its folder's name, all of them."""
    lines = (specimen / "expected.txt").read_text(encoding="utf-8").splitlines()[:-1]

    codes = {line.split(": ", 1)[1].split(" ", 1)[0] for line in lines}

    assert {specimen.name.partition("-")[0]} == codes


def test_every_rule_has_a_specimen_and_every_specimen_a_rule() -> None:
    """The public list and the specimens name the same codes."""
    with_specimen = {path.name.partition("-")[0] for path in SPECIMENS}

    assert sorted(rule.code for rule in RULES) == sorted(with_specimen)
