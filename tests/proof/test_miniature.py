"""The miniature proves clean, and what is said of it when it does not."""

from __future__ import annotations

from pathlib import Path

from sitegen.reading import read_dataset
from sitegen.validate import validate
from tests.proof.miniature_proof import (
    MINIATURE,
    changed_records,
    findings,
    verdicts,
)
from tools.proof.finding import render
from tools.proof.marks import locator

LIUXI = "localities/liuxi.yaml"
QINGCHUAN = "documents/qingchuan-2019-1.yaml"


def test_the_miniature_has_no_problem() -> None:
    """The records of the miniature are valid, so that only the proof can object."""
    raw, problems = read_dataset(MINIATURE / "data")

    assert ((), ()) == (problems, validate(raw))


def test_the_miniature_proves_clean(tmp_path: Path) -> None:
    """Records and sources that agree give no finding."""
    assert [] == findings(tmp_path)


def test_every_character_is_accounted_for(tmp_path: Path) -> None:
    """Text, furniture, markup and repairs are counted for each document."""
    counts = [
        (v.file, v.text, v.furniture, v.markup, v.repairs) for v in verdicts(tmp_path)
    ]

    assert [
        ("qingchuan.txt", 272, 24, 14, 3),
        ("liuxi.txt", 264, 0, 0, 2),
        ("yunting.txt", 318, 0, 21, 0),
    ] == counts


def test_a_finding_says_where_what_and_what_to_do(tmp_path: Path) -> None:
    """Source place, record, both texts with what stands around them, and advice."""
    raw, _ = read_dataset(changed_records(tmp_path, ((LIUXI, "当日办结", "当天办结"),)))
    (finding,) = findings(tmp_path, records=((LIUXI, "当日办结", "当天办结"),))

    assert [
        "liuxi.txt:16:11: P203  原文作「日」，记录作「天」",
        "    位置  data/localities/liuxi.yaml:46:5 assignments[0].actions"
        "（guojia-fuzhi-02）",
        "    原文  …用。2.设立“专窗”，当【日】办结。第1项2019年底…",
        "    记录  …用。2.设立“专窗”，当【天】办结。第1项2019年底…",
        "    处理  对照原文改正记录；若是提取造成的损坏，"
        "在该记录的 repairs 写明（found 为提取文本，reads 为记录的文字）",
    ] == render(finding, locator(raw)).splitlines()


def test_all_damage_is_reported_in_one_run(tmp_path: Path) -> None:
    """The proof does not stop at the first finding."""
    changes = (
        (QINGCHUAN, "number: 青函〔2019〕1号", "number: 青函〔2019〕2号"),
        (QINGCHUAN, "times: 2", "times: 3"),
        (LIUXI, "当日办结", "当天办结"),
        (LIUXI, "系统已试运行", "系统试运行"),
    )

    assert ["P205", "P303", "P203", "P201"] == [
        finding.code for finding in findings(tmp_path, records=changes)
    ]
