"""Changes of meaning in the real records are noticed by the rules, in a fixed sample."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest

from sitegen.reading import read_dataset
from sitegen.reading.marked import RawDataset, Scalar
from tools.mutation.judge import judge
from tools.mutation.mutants import mutants
from tools.mutation.tree import Mutant, changed

DATA = Path(__file__).parents[2] / "data"
PER_KIND = 3
SEED = 20191105
UNNOTICED = {
    "drop one of a document's duties": "2 of 24: a duty may oblige without 要 or 及时",
    "change a part's name": "5 of 9: a notice's own text has no printed label",
    "change an item of a limit": "1 of 10: a scope in words only a person reads",
    "drop an item of a limit": "2 of 10: the same",
}
"""Kinds of which some mutant passes, and why."""


@pytest.fixture(scope="module")
def records() -> RawDataset:
    """The real records."""
    return read_dataset(DATA)[0]


def sample(records: RawDataset) -> list[Mutant]:
    """A few mutants of each kind, the same at every run."""
    kinds: dict[str, list[Mutant]] = defaultdict(list)
    for mutant in mutants(records):
        kinds[mutant.kind].append(mutant)
    chance = random.Random(SEED)
    return [
        mutant
        for kind, found in sorted(kinds.items())
        if kind not in UNNOTICED
        for mutant in chance.sample(found, min(PER_KIND, len(found)))
    ]


def test_every_mutant_of_the_sample_is_noticed(records: RawDataset) -> None:
    """Some rule reports each change of a role, unit, date, kind, scope, item or fact."""
    missed = [
        f"{verdict.mutant.kind}: {verdict.mutant.place}"
        for verdict in judge(records, sample(records))
        if not verdict.codes
    ]

    assert [] == missed


def test_a_change_that_means_nothing_is_not_noticed(records: RawDataset) -> None:
    """The judge counts what a change adds, not what the cut records lack anyhow."""
    file = records.of_kind("locality")[0]
    assert file.root is not None
    name = file.root.values["short_name"]
    assert isinstance(name, Scalar)
    as_it_is = Mutant(
        kind="none", place="", file=file.path, changes={id(name): (name,)}
    )

    (verdict,) = judge(records, [as_it_is])

    assert verdict.codes == ()


def test_a_mutant_changes_only_its_node(records: RawDataset) -> None:
    """The records that a mutant is made of stay as they are."""
    mutant = next(each for each in mutants(records) if "exchange" in each.kind)

    mutated = changed(records, mutant)
    before = next(file for file in records.files if file.path == mutant.file)
    after = next(file for file in mutated.files if file.path == mutant.file)

    assert (before.root == read_again(mutant.file), after.root == before.root) == (
        True,
        False,
    )


def read_again(path: str) -> object:
    """The file's values, freshly read."""
    files = read_dataset(DATA)[0].files
    return next(file.root for file in files if file.path == path)
