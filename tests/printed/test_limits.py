"""Printed time limits in the many shapes that tables give them."""

from __future__ import annotations

import pytest

from sitegen.printed.limits import read_limits
from sitegen.printed.readings import ReadLimit

DATED = (
    ("2021年7月15日前", "day", "2021-07-15", "2021-07-15"),
    ("2021-07-15", "day", "2021-07-15", "2021-07-15"),
    ("2021.7.15前", "day", "2021-07-15", "2021-07-15"),
    ("二〇二一年七月十五日", "day", "2021-07-15", "2021-07-15"),
    ("2021年2月", "month", "2021-02", "2021-02-28"),
    ("2024年2月底前", "month", "2024-02", "2024-02-29"),
    ("2021年7月上旬", "month", "2021-07", "2021-07-10"),
    ("2021年7月中旬", "month", "2021-07", "2021-07-20"),
    ("2021年7月下旬", "month", "2021-07", "2021-07-31"),
    ("2021年第一季度", "quarter", "2021-Q1", "2021-03-31"),
    ("2021年三季度末前", "quarter", "2021-Q3", "2021-09-30"),
    ("2021年前三季度", "quarter", "2021-Q3", "2021-09-30"),
    ("2021年上半年", "half_year", "2021-H1", "2021-06-30"),
    ("2021年下半年", "half_year", "2021-H2", "2021-12-31"),
    ("2021年底", "year_end", "2021", "2021-12-31"),
    ("2021年年底前", "year_end", "2021", "2021-12-31"),
    ("到2021年末", "year_end", "2021", "2021-12-31"),
    ("2021年内完成", "year", "2021", "2021-12-31"),
    ("2021年", "year", "2021", "2021-12-31"),
    ("（2021年6月底前）", "month", "2021-06", "2021-06-30"),
    ("完成时限：2021年6月", "month", "2021-06", "2021-06-30"),
    ("不迟于2021年6月30日", "day", "2021-06-30", "2021-06-30"),
)
UNDATED = (
    ("持续推进", "ongoing"),
    ("长期坚持", "ongoing"),
    ("常态化开展", "ongoing"),
    ("每季度末前报送", "recurring"),
    ("每月", "recurring"),
    ("每年6月底前", "recurring"),
    ("自受理之日起5个工作日内", "within_days"),
    ("省方案印发后两个月内完成", "event"),
    ("待系统上线后完成", "event"),
    ("按照省统一部署推进", "event"),
    ("立即", "immediate"),
    ("即日起", "immediate"),
)
NO_LIMIT = (
    "今年年底前",
    "去年年底",
    "6月底前",
    "年底前",
    "年内",
    "第一季度",
    "一月内",
    "2021年2月30日前",
    "2021年13月",
    "2021年初",
    "2021年6月起",
    "2021年6月以后",
    "2021年1、2月",
    "2021年6月左右",
    "2021年5月8日印发的方案",
    "原定2021年6月底前",
    "现延期至2021年9月底前",
    "2021年已完成",
    "不早于2021年6月",
    "2021年6月底前出台并于2021年12月底前完成",
    "2021年6月—3月",
    "“十四五”末",
    "另行通知",
)
SCOPES = (
    ("第2项2021年底前完成", "第2项", (2,)),
    ("第1—3项：2021年底前", "第1—3项", (1, 2, 3)),
    ("县级2021年底前", "县级", ()),
    ("推广网办及第2项2021年5月底前完成", "推广网办及第2项", (2,)),
    ("2021年底前完成第1、3项", "第1、3项", (1, 3)),
    ("各项任务2021年底前完成", None, ()),
    ("第1项立即", "第1项", (1,)),
    ("第1项省方案印发后一月内完成", "第1项", (1,)),
)


def only(cell: str) -> ReadLimit:
    """The one limit of a cell that has one."""
    (part,) = read_limits(cell).parts
    return part


@pytest.mark.parametrize(("cell", "kind", "by", "last_day"), DATED)
def test_date_at_the_precision_of_its_words(
    cell: str, kind: str, by: str, last_day: str
) -> None:
    """A date is read as precisely as it is printed, and the last day it can mean."""
    part = only(cell)

    assert (part.kind, part.by, part.last_day) == (kind, by, last_day)


@pytest.mark.parametrize(("cell", "kind"), UNDATED)
def test_limits_without_a_date(cell: str, kind: str) -> None:
    """A limit without a date of the calendar has its kind and no date."""
    part = only(cell)

    assert (part.kind, part.by, part.last_day) == (kind, None, None)


@pytest.mark.parametrize("cell", NO_LIMIT)
def test_no_false_date(cell: str) -> None:
    """Words that name no sure date give none and are left unread with their place."""
    reading = read_limits(cell)

    assert reading.parts == ()
    assert cell in [unread.as_printed for unread in reading.unread]


@pytest.mark.parametrize(("cell", "scope", "items"), SCOPES)
def test_scope_of_a_limit(cell: str, scope: str | None, items: tuple[int, ...]) -> None:
    """What a limit holds for is read with the items that it numbers."""
    part = only(cell)

    assert (part.scope, part.items) == (scope, items)


def test_cell_is_cut_where_limits_begin() -> None:
    """；。 and a ， before another time part limits; other commas do not."""
    cell = "推广网办，并开通热线2021年5月底前完成；市级2021年6月，县级2021年9月。"

    assert [part.as_printed for part in read_limits(cell).parts] == [
        "推广网办，并开通热线2021年5月底前完成",
        "市级2021年6月",
        "县级2021年9月",
    ]


def test_softener_and_condition_stay_with_the_date() -> None:
    """原则上 and 已具备条件的 are not lost."""
    part = only("暂不具备条件的，要创造条件，原则上2021年9月30日前完成")

    assert (part.softener, part.condition, part.by) == (
        "原则上",
        "暂不具备条件的",
        "2021-09-30",
    )


def test_reference_to_another_limit_has_no_date() -> None:
    """参照上述要求 sets the date of other words, not one of its own."""
    part = only("已具备条件的，参照上述要求完成")

    assert (part.kind, part.by, part.refers_to) == (None, None, "参照上述要求")


@pytest.mark.parametrize(
    ("cell", "since", "by"),
    [
        ("2021年3月—6月", "2021-03", "2021-06"),
        ("2021年3—6月", "2021-03", "2021-06"),
        ("2021年至2023年", "2021", "2023"),
        ("2021年11月至2022年2月底", "2021-11", "2022-02"),
        ("2021年3月1日至6月30日", "2021-03-01", "2021-06-30"),
    ],
)
def test_span(cell: str, since: str, by: str) -> None:
    """A span has both ends."""
    part = only(cell)

    assert (part.kind, part.since, part.by) == ("span", since, by)


def test_days_of_an_event() -> None:
    """X个工作日内 has its number, its unit and the event that it counts from."""
    part = only("自受理之日起5个工作日内办结")

    assert (part.within, part.condition) == ((5, "工作日"), "自受理之日起")


@pytest.mark.parametrize(
    "cell",
    [
        "2021年6月前",
        "2021年6月底前完成并持续推进",
        "2021年6月底前（试点2020年底前）",
        "30日内办结",
    ],
)
def test_what_is_not_sure_carries_a_doubt(cell: str) -> None:
    """A date that can be read in two ways, or that more words follow, says so."""
    assert only(cell).doubts


@pytest.mark.parametrize("cell", [case[0] for case in (*DATED, *UNDATED, *SCOPES)])
def test_places_are_those_of_the_cell(cell: str) -> None:
    """Every limit stands where the reading says."""
    assert all(
        cell.startswith(part.as_printed, part.start) for part in read_limits(cell).parts
    )
