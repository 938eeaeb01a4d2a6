"""How a locality's wording is set against the official one."""

from __future__ import annotations

import pytest

from sitegen.views.difference import difference


@pytest.mark.parametrize(
    ("official", "own", "changes"),
    [
        ("优化省级及以下部门权限。", "优化市级及以下部门权限。", [("省", "市")]),
        ("开发应用大数据平台。", "应用大数据平台。", [("开发", "")]),
        ("简化内部核批作业。", "落实简化内部核批作业。", [("", "落实")]),
        ("凭证照办理后续事项。", "凭证照办理后续事项。", []),
        ("一站办理。", "全程网办！", [("一站办理。", "全程网办！")]),
    ],
)
def test_changes_are_named_both_ways(
    official: str, own: str, changes: list[tuple[str, str]]
) -> None:
    """Each place gives what the official text has there and what the own text has."""
    actual = [(c.official, c.own) for c in difference(official, own).changes]

    assert changes == actual


def test_the_spans_joined_are_the_own_text() -> None:
    """Marking differences changes no character of the text."""
    own = "建立市级层面统一的不动产登记和地籍管理信息系统平台。"
    official = "建立省级层面统一的不动产登记和地籍管理系统平台。"

    assert own == "".join(span.text for span in difference(official, own).spans)


def test_a_change_is_told_by_what_stands_around_it() -> None:
    """Six characters on either side, so that a reader finds the place."""
    change = difference("甲乙丙丁戊己庚辛", "甲乙丙丁戊己癸庚辛").changes[0]

    assert ("甲乙丙丁戊己", "庚辛") == (change.before, change.after)
