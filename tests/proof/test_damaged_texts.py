"""Records whose words, columns or furniture are not the document's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.proof.miniature_proof import Change, findings, heads

LIUXI = "localities/liuxi.yaml"
QINGCHUAN = "documents/qingchuan-2019-1.yaml"
DAMAGE: list[tuple[str, Change, list[str]]] = [
    (
        "one character of an action changed",
        (LIUXI, "当日办结", "当天办结"),
        ["liuxi.txt:16:11: P203  原文作「日」，记录作「天」"],
    ),
    (
        "one character of an action missing",
        (LIUXI, "当日办结", "当日结"),
        ["liuxi.txt:16:12: P201  原文有「办」，记录没有"],
    ),
    (
        "one character of an action too many",
        (LIUXI, "当日办结", "当日办理结"),
        ["liuxi.txt:16:13: P202  记录有「理」，原文没有"],
    ),
    (
        "a Beijing text changed",
        ("measures/guojia-fuzhi-01.yaml", "审批结果自动推送", "审批结果主动推送"),
        ["yunting.txt:9:74: P203  原文作「自」，记录作「主」"],
    ),
    (
        "a result left out",
        ("measures/guojia-fuzhi-02.yaml", "    results: 减少1个环节。\n", ""),
        ["yunting.txt:10:32: P201  原文有「成效：减少1个环节。」，记录没有"],
    ),
    (
        "a paragraph of a notice changed",
        (QINGCHUAN, "text: 2019年12月11日", "text: 2019年12月12日"),
        [
            "qingchuan.txt:10:14: P203  原文作「1」，记录作「2」",
            "data/documents/qingchuan-2019-1.yaml date（qingchuan-2019-1）: "
            "P303  这段文字不在文件正文中",
        ],
    ),
    (
        "a column name changed",
        ("documents/liuxi-fengongbiao.yaml", "name: 改革措施", "name: 改革举措"),
        ["liuxi.txt:3:4: P203  原文作「措施」，记录作「举措」"],
    ),
    (
        "the start of a cell missing",
        (
            LIUXI,
            "as_printed: 持续推进\n      parts:\n        - as_printed: 持续推进",
            "as_printed: 续推进\n      parts:\n        - as_printed: 续推进",
        ),
        ["liuxi.txt:27:2: P201  原文有「持」，记录没有"],
    ),
    (
        "furniture that is not there",
        (QINGCHUAN, "序号 改革举措 主要做法 备注\n    times: 2", "第1页\n    times: 1"),
        [
            "qingchuan.txt:18:1: P201  原文有「序号改革举措主要做法备注」，记录没有",
            "qingchuan.txt:21:1: P201  原文有「序号改革举措主要做法备注」，记录没有",
            "data/documents/qingchuan-2019-1.yaml furniture[0]（qingchuan-2019-1）: "
            "P205  登记为出现 1 次，原文中实际 0 次",
        ],
    ),
    (
        "furniture counted wrong",
        (QINGCHUAN, "times: 2", "times: 3"),
        [
            "data/documents/qingchuan-2019-1.yaml furniture[0]（qingchuan-2019-1）: "
            "P205  登记为出现 3 次，原文中实际 2 次"
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


def test_rows_moved_in_the_records_are_reported(tmp_path: Path) -> None:
    """The printed row number is part of what is proved."""
    moved = (
        (
            LIUXI,
            "measure: guojia-fuzhi-02\n    row: 1",
            "measure: guojia-fuzhi-02\n    row: 2",
        ),
        (
            LIUXI,
            "measure: guojia-fuzhi-01\n    row: 2",
            "measure: guojia-fuzhi-01\n    row: 1",
        ),
        (LIUXI, 'reads: "2"', 'reads: "1"'),
    )

    assert [
        "liuxi.txt:10:2: P203  原文作「1（一）开办企业」，记录作「（一）开办企业实行登记全程"
        "网上办申领执照、刻制印章、预约开户全流程在线申报。完善登记系统。持续推进2」",
        "liuxi.txt:23:2: P201  原文有「实行登记全程网上办申领执照、刻制印章、预约开户"
        "全流程在线申报。完善登记系统。持续推进」，记录没有",
    ] == heads(findings(tmp_path, records=moved))


def test_the_end_of_a_cell_moved_into_the_next_is_reported(tmp_path: Path) -> None:
    """The same characters in other cells are not the same records."""
    moved = (
        (LIUXI, "办理全市后续事项。", "办理全市后续"),
        (
            LIUXI,
            "as_printed: 市市场监督管理局牵头",
            "as_printed: 事项。市市场监督管理局牵头",
        ),
    )

    assert [
        "liuxi.txt:13:15: P204  记录的这一栏在原文中不是从单元格的开头起，栏目之间划分有误",
        "data/localities/liuxi.yaml assignments[0].units（guojia-fuzhi-02）: "
        "P304  这一格中有文字没有读成单位或职责",
    ] == heads(findings(tmp_path, records=moved))
