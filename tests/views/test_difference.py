"""How a locality's wording is set against the official one."""

from __future__ import annotations

import pytest

from sitegen.facts.difference import difference


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


@pytest.mark.parametrize(
    ("official", "own", "change"),
    [
        (
            "推动，在各地区推广。",
            "推动，在各县区推广。",
            ("在各", "地", "县", "区推广"),
        ),
        (
            "甲乙丙丁戊己庚辛壬癸子丑",
            "甲乙丙丁戊己庚寅辛壬癸子丑",
            ("…乙丙丁戊己庚", "", "寅", "辛壬癸子丑"),
        ),
    ],
)
def test_a_change_is_told_by_the_words_around_it(
    official: str, own: str, change: tuple[str, str, str, str]
) -> None:
    """To the nearest punctuation, or six characters and … where it is far."""
    (actual,) = difference(official, own).changes

    assert change == (actual.before, actual.official, actual.own, actual.after)


def test_two_characters_in_common_do_not_part_a_change() -> None:
    """What changed on both sides of a word is one change."""
    actual = [
        (c.official, c.own)
        for c in difference("由高级法院办。", "由中级法庭办。").changes
    ]

    assert [("高级法院", "中级法庭")] == actual
