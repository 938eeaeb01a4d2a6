"""Repairs, corrections, names and dates that the document does not bear out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.proof.miniature_proof import Change, findings, heads

LIUXI = "localities/liuxi.yaml"
YUNTING = "localities/yunting.yaml"
QINGCHUAN = "documents/qingchuan-2019-1.yaml"
DAMAGE: list[tuple[str, Change, list[str]]] = [
    (
        "a repair whose text the record no longer has",
        (LIUXI, "reads: 1.推广电子凭正", "reads: 1.推广电子凭据"),
        [
            "liuxi.txt:15:2: P202  记录有「1.」，原文没有",
            "data/localities/liuxi.yaml assignments[0].repairs（guojia-fuzhi-02）: "
            "P301  reads 在该栏目中应恰好出现 1 次，实际 0 次",
        ],
    ),
    (
        "a repair whose text the source does not have",
        (LIUXI, "found: 推广电子凭正", "found: 推广电子凭"),
        ["liuxi.txt:15:7: P201  原文有「正」，记录没有"],
    ),
    (
        "a repair of a field that the document does not print",
        (LIUXI, "- field: row", "- field: results"),
        [
            "liuxi.txt:23:2: P202  记录有「2」，原文没有",
            "data/localities/liuxi.yaml assignments[1].repairs（guojia-fuzhi-01）: "
            "P301  所在栏目（field）没有印在这份文件的这一处，无从核对",
        ],
    ),
    (
        "a correction whose printed form is not there",
        (LIUXI, "printed: 凭正", "printed: 凭据"),
        [
            "data/localities/liuxi.yaml assignments[0].corrections（guojia-fuzhi-02）: "
            "P302  corrections 所说的原文（printed）不在该栏目中"
        ],
    ),
    (
        "a title variant that its document does not print",
        (
            "measures/guojia-fuzhi-01.yaml",
            "        part: annex\n    wording",
            "        part: annex\n      - document: qingchuan-2019-1\n"
            "        part: notice\n    wording",
        ),
        [
            "data/measures/guojia-fuzhi-01.yaml title_variants[0].title（guojia-fuzhi-01）: "
            "P303  这段文字不在 qingchuan-2019-1 的 notice 中"
        ],
    ),
    (
        "an alias that no document prints",
        (LIUXI, "- 市市场监督管理局\n    line", "- 市工商局\n    line"),
        [
            "data/localities/liuxi.yaml units[0].aliases[0]（liuxi-shichangjianguan）: "
            "P303  这段文字不在该地区的文件中"
        ],
    ),
    (
        "a document number that is not printed",
        (QINGCHUAN, "number: 青函〔2019〕1号", "number: 青函〔2019〕2号"),
        [
            "data/documents/qingchuan-2019-1.yaml number（qingchuan-2019-1）: "
            "P303  这段文字不在文件正文中"
        ],
    ),
    (
        "a document date that is not printed",
        (QINGCHUAN, 'date: "2019-12-11"', 'date: "2019-12-12"'),
        [
            "data/documents/qingchuan-2019-1.yaml date（qingchuan-2019-1）: "
            "P303  这段文字不在文件正文中"
        ],
    ),
    (
        "a cited title that no document prints",
        ("documents/guohan-2019-9.yaml", "关于复制推广", "关于推广"),
        [
            "data/documents/guohan-2019-9.yaml title（guohan-2019-9）: "
            "P303  这段文字不在引用它的文件中"
        ],
    ),
    (
        "a list's deadline that the notice does not set",
        (
            YUNTING,
            "其余原则上2020年9月30日前完成",
            "其余原则上2020年9月完成",
        ),
        [
            "data/localities/yunting.yaml list_deadlines（guojia-fuzhi）: "
            "P303  这段文字不在规定时限的正文中"
        ],
    ),
]


@pytest.mark.parametrize(
    ("change", "expected"),
    [pytest.param(change, heads, id=name) for name, change, heads in DAMAGE],
)
def test_damage_is_reported(
    tmp_path: Path, change: Change, expected: list[str]
) -> None:
    """Each kind of damage to a record gives its finding and no other."""
    assert expected == heads(findings(tmp_path, records=(change,)))
