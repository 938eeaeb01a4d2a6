"""Cells misread, records and tables that do not fit each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.proof.miniature_proof import Change, findings, heads

LIUXI = "localities/liuxi.yaml"
YUNTING = "localities/yunting.yaml"
DAMAGE: list[tuple[str, Change, list[str]]] = [
    (
        "a unit of a cell left unread",
        (
            LIUXI,
            "        - unit: liuxi-shichangjianguan\n          role: unspecified\n",
            "",
        ),
        [
            "data/localities/liuxi.yaml assignments[2].units（guojia-fuzhi-03）: "
            "P304  这一格中有文字没有读成单位或职责"
        ],
    ),
    (
        "words of a cell that are no longer its addendum",
        (
            YUNTING,
            "addendum_as_printed: （排在第一位",
            "addendum_as_printed: （列在第一位",
        ),
        [
            "data/localities/yunting.yaml assignments[0].units（guojia-fuzhi-01）: "
            "P304  这一格中有文字没有读成单位或职责",
        ],
    ),
    (
        "a part of a deadline left unread",
        (LIUXI, "- as_printed: 第1项2019年底前完成", "- as_printed: 2019年底前完成"),
        [
            "data/localities/liuxi.yaml assignments[0].deadline（guojia-fuzhi-02）: "
            "P305  这一格中有文字没有归入任何一项时限（parts）"
        ],
    ),
    (
        "a row cited wrongly",
        ("measures/guojia-fuzhi-03.yaml", "row: 3", "row: 2"),
        [
            "data/measures/guojia-fuzhi-03.yaml practice.row（guojia-fuzhi-03）: "
            "P402  所记出处与该举措在文件中的位置不同"
        ],
    ),
    (
        "a text that cites a document which does not print it",
        (
            "measures/guojia-fuzhi-03.yaml",
            "  text: 客户用手机在线提交用电申请，无需往返营业厅。\n",
            "  text: 客户用手机在线提交用电申请，无需往返营业厅。\n"
            "reference_practices:\n  - city: beijing\n    document: liuxi-fengongbiao\n"
            "    part: table\n    row: 3\n    text: 在线办电。\n",
        ),
        [
            "data/measures/guojia-fuzhi-03.yaml reference_practices[0].text"
            "（guojia-fuzhi-03）: "
            "P403  注明出自 liuxi-fengongbiao，这份文件的表却没有印这段文字"
        ],
    ),
    (
        "a cell that the record does not have",
        (LIUXI, "    actions:\n      - 推广手机申请。\n", ""),
        [
            "liuxi.txt:35:2: P201  原文有「推广手机申请。」，记录没有",
            "data/localities/liuxi.yaml assignments[2].actions（guojia-fuzhi-03）: "
            "P404  文件的表有“工作措施”一栏，这一行没有工作措施（actions）",
        ],
    ),
    (
        "a text that the table has no column for",
        (
            YUNTING,
            "    practice_omitted: true",
            "    practice_omitted: true\n    remark: 完成",
        ),
        [
            "data/localities/yunting.yaml assignments[1].remark（guojia-fuzhi-02）: "
            "P405  这一行记了备注（remark），"
            "文件记录里该表的 columns 没有 field: remark 的一栏"
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


def test_a_row_without_units_agrees_with_an_empty_cell(tmp_path: Path) -> None:
    """And with no other: words in the cell are found to be missing from the record."""
    cell = "      as_printed: 市市场监管局、柳溪供电局\n      members:\n"
    for unit in ("shichangjianguan", "gongdian"):
        cell += f"        - unit: liuxi-{unit}\n          role: unspecified\n"
    omitted = (LIUXI, f"    units:\n{cell}", "    units_omitted: true\n")
    emptied = ("liuxi.txt", "\t市市场监管局、柳溪供电局\n", "\t\n")

    agreeing = heads(findings(tmp_path, records=(omitted,), sources=(emptied,)))
    differing = heads(findings(tmp_path, records=(omitted,)))

    # P303: the units that no other row of the miniature names.
    assert [] == [each for each in agreeing if "P303" not in each]
    assert ["liuxi.txt:34:2: P201  原文有「市市场监管局、柳溪供电局」，记录没有"] == [
        each for each in differing if "P303" not in each
    ]
