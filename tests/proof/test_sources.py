"""The real records against the real documents, and one changed character in either.

Needs the folder of extracted texts: SOURCES, or ../shared/sources beside the project.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sitegen.reading import read_dataset
from sitegen.reading.marked import Mapping, Node, RawDataset, RawFile, Scalar, Sequence
from sitegen.records import Registry, build_registry
from sitegen.validate import validate
from tools.proof.fold import fold
from tools.proof.rebuild import document_items
from tools.proof.source import source_text
from tools.proof.verify import unclaimed, verify, verify_document

PROJECT = Path(__file__).parents[2]
SOURCES = PROJECT / os.environ.get("SOURCES", "../shared/sources")
pytestmark = pytest.mark.skipif(
    not SOURCES.is_dir(), reason=f"没有来源文件夹 {SOURCES}，五份文件的提取文本不在本机"
)
SEED = 376
SAMPLE = 80
CHANGED = "龘"
"""Stands nowhere in the documents."""
SOURCE_TEXTS = frozenset(
    {
        "title",
        "text",
        "results",
        "as_printed",
        "addendum_as_printed",
        "heading_as_printed",
        "practice_as_printed",
        "remark",
        "actions",
        "found",
        "printed",
        "aliases",
    }
)
"""The keys of data/ whose values are a document's words."""
NAMED = frozenset({"units", "columns"})
"""Below these keys a name is a document's word too."""


@pytest.fixture(scope="module")
def raw() -> RawDataset:
    """The real records."""
    dataset, problems = read_dataset(PROJECT / "data")
    assert not problems
    return dataset


@pytest.fixture(scope="module")
def registry(raw: RawDataset) -> Registry:
    """The real records as the proof sees them."""
    return build_registry(raw)


@pytest.fixture(scope="module")
def contents() -> dict[str, str]:
    """The real documents."""
    paths = sorted(SOURCES.glob("*.txt"))
    return {path.name: path.read_text(encoding="utf-8") for path in paths}


def test_the_records_prove_clean(registry: Registry, contents: dict[str, str]) -> None:
    """Nothing in the records disagrees with the documents, nor the other way."""
    verdicts = verify(registry, contents)

    assert [] == [finding for verdict in verdicts for finding in verdict.findings]


def test_all_five_documents_are_proved(
    registry: Registry, contents: dict[str, str]
) -> None:
    """Every file in the folder belongs to a document, and every document has its file."""
    files = sorted(verdict.file for verdict in verify(registry, contents))

    assert (
        ["guangdong.txt", "huainan.txt", "shantou.txt", "zhuhai.txt", "zhuzhou.txt"],
        (),
    ) == (files, unclaimed(registry, contents))


def test_every_character_of_the_documents_is_accounted_for(
    registry: Registry, contents: dict[str, str]
) -> None:
    """Text and furniture together are the whole file."""
    for verdict in verify(registry, contents):
        whole = len(source_text(verdict.file, contents[verdict.file]).folded)

        assert whole == verdict.text + verdict.furniture, verdict.file


def test_one_changed_character_in_a_record_is_found(
    raw: RawDataset, contents: dict[str, str]
) -> None:
    """A fixed sample of the texts in data/, one character of one text at a time.

    What the proof passes over the checks refuse, which come before it.
    """
    leaves = [leaf for file in raw.files for leaf in _leaves(file)]
    chance = random.Random(SEED)
    unnoticed = []
    for file, path in chance.sample(leaves, SAMPLE):
        damaged = _with_changed_character(raw, file, path, chance)
        verdicts = verify(build_registry(damaged), contents)
        is_proved = not any(verdict.findings for verdict in verdicts)
        if is_proved and not validate(damaged):
            unnoticed.append((file.path, path))

    assert [] == unnoticed


@pytest.mark.parametrize(
    "document",
    [
        "huainan-renwu-qingdan",
        "shantou-renwu-fengongbiao",
        "yuebanhan-2019-376",
        "zhuhai-renwu-fengongbiao",
        "zhuyouban-2020-2",
    ],
)
@pytest.mark.parametrize("damage", ["changed", "missing", "added"])
def test_one_changed_character_in_a_document_is_found(
    registry: Registry, contents: dict[str, str], document: str, damage: str
) -> None:
    """A fixed sample of the characters in the documents, one character at a time."""
    source = registry.document_by_id[document]
    items = tuple(document_items(registry, source))
    text = contents[source.file or ""]
    places = [index for index, character in enumerate(text) if fold(character).text]
    with_damage = {"changed": (CHANGED, 1), "missing": ("", 1), "added": (CHANGED, 0)}
    put, taken = with_damage[damage]
    unnoticed = []
    for at in random.Random(SEED).sample(places, SAMPLE // 4):
        damaged = text[:at] + put + text[at + taken :]
        contents = {source.file or "": damaged}
        if not verify_document(registry, source, items, contents).findings:
            unnoticed.append((source.file, at))

    assert [] == unnoticed


def _leaves(file: RawFile) -> Iterator[tuple[RawFile, tuple[str | int, ...]]]:
    """Where the file holds words of a document."""
    if file.root is not None and file.kind in ("measure", "locality", "document"):
        for path in _paths(file.root, ()):
            keys = [step for step in path if isinstance(step, str)]
            named = keys[-1] == "name" and not NAMED.isdisjoint(keys)
            if keys[-1] in SOURCE_TEXTS or named:
                yield file, path


def _paths(node: Node, path: tuple[str | int, ...]) -> Iterator[tuple[str | int, ...]]:
    """The paths of the texts under the node that have a character."""
    if isinstance(node, Mapping):
        for key, value in node.values.items():
            yield from _paths(value, (*path, key))
    elif isinstance(node, Sequence):
        for index, item in enumerate(node.items):
            yield from _paths(item, (*path, index))
    elif fold(node.value).text:
        yield path


def _with_changed_character(
    raw: RawDataset, file: RawFile, path: tuple[str | int, ...], chance: random.Random
) -> RawDataset:
    """The records with one character of one text changed."""
    root = _changed(file.root, path, chance) if file.root else None
    assert isinstance(root, Mapping)
    damaged = replace(file, root=root)
    return RawDataset(
        files=tuple(damaged if each is file else each for each in raw.files)
    )


def _changed(node: Node, path: tuple[str | int, ...], chance: random.Random) -> Node:
    """The node with one character changed in the text at the path."""
    if isinstance(node, Scalar):
        places = [i for i, character in enumerate(node.value) if fold(character).text]
        at = chance.choice(places)
        return replace(node, value=node.value[:at] + CHANGED + node.value[at + 1 :])
    step, *rest = path
    if isinstance(node, Mapping):
        assert isinstance(step, str)
        value = _changed(node.values[step], tuple(rest), chance)
        return replace(node, values={**node.values, step: value})
    assert isinstance(step, int)
    items = list(node.items)
    items[step] = _changed(items[step], tuple(rest), chance)
    return replace(node, items=tuple(items))
