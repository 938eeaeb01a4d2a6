"""Documents that are not as the records have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from tests.proof.miniature_proof import (
    Change,
    changed_records,
    changed_sources,
    findings,
    heads,
)
from tools.proof.verify import unclaimed, verify

DAMAGE: list[tuple[str, Change, list[str]]] = [
    (
        "one character changed",
        ("liuxi.txt", "当日办结", "当天办结"),
        ["liuxi.txt:16:11: P203  原文作「天」，记录作「日」"],
    ),
    (
        "one character missing",
        ("liuxi.txt", "当日办结", "当日结"),
        ["liuxi.txt:16:12: P202  记录有「办」，原文没有"],
    ),
    (
        "one character too many",
        ("liuxi.txt", "当日办结", "当日办理结"),
        ["liuxi.txt:16:13: P201  原文有「理」，记录没有"],
    ),
    (
        "a tag without its partner",
        ("qingchuan.txt", "\t<p>客户", "\t客户"),
        ["qingchuan.txt:24:1: P206  段落标记 <p> 与 </p> 在这一行不成对，可能缺了文字"],
    ),
    (
        "a cell limit moved",
        ("yunting.txt", "成效：减少1个环节。\t市税务局", "成效：减少1个环节。市税务局"),
        [
            "yunting.txt:10:42: P204  记录的这一栏在原文中不是从单元格的开头起，"
            "栏目之间划分有误"
        ],
    ),
    (
        "a line that no record holds",
        ("liuxi.txt", "\n\t3\n", "\n第 1 页\n\t3\n"),
        ["liuxi.txt:30:1: P201  原文有「第1页」，记录没有"],
    ),
]


@pytest.mark.parametrize(
    ("change", "expected"),
    [pytest.param(change, heads, id=name) for name, change, heads in DAMAGE],
)
def test_damage_is_reported(
    tmp_path: Path, change: Change, expected: list[str]
) -> None:
    """Each kind of damage to a document gives its finding and no other."""
    assert expected == heads(findings(tmp_path, sources=(change,)))


def test_rows_moved_in_the_source_are_reported(tmp_path: Path) -> None:
    """The order of the rows is the document's."""
    moved = (
        ("yunting.txt", "\n1\t推行登记全程网上办", "\n2\t推行登记全程网上办"),
        ("yunting.txt", "\n2\t推广电子凭证", "\n1\t推广电子凭证"),
    )

    assert [
        "yunting.txt:9:1: P203  原文作「2」，记录作「1」",
        "yunting.txt:10:1: P203  原文作「1」，记录作「2」",
    ] == heads(findings(tmp_path, sources=moved))


def test_a_missing_source_is_reported(tmp_path: Path) -> None:
    """A document whose text is not in the folder is not proved."""
    raw, _ = read_dataset(changed_records(tmp_path, ()))
    contents = changed_sources(())
    del contents["liuxi.txt"]
    found = [f for v in verify(build_registry(raw), contents) for f in v.findings]

    assert [
        "data/documents/liuxi-fengongbiao.yaml file（liuxi-fengongbiao）: "
        "P101  来源文件夹中没有“liuxi.txt”，这份文件没有核对"
    ] == heads(found)


def test_a_source_that_no_document_claims_is_reported(tmp_path: Path) -> None:
    """Every file in the folder belongs to a document."""
    raw, _ = read_dataset(changed_records(tmp_path, ()))
    contents = {**changed_sources(()), "多余.txt": "甲"}

    assert ["多余.txt:1:1: P102  没有一份文件的记录以它为原文（file）"] == heads(
        list(unclaimed(build_registry(raw), contents))
    )
