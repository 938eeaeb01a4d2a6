"""Printed cells of units in the many shapes that tables give them."""

from __future__ import annotations

import pytest

from sitegen.printed.readings import UnitsReading
from sitegen.printed.units import first_listed_role, read_units

ROLES = {
    "牵头": "lead",
    "统筹": "coordinate",
    "配合": "cooperate",
    "负责": "responsible",
    "主办": "host",
    "协办": "assist",
    "指导": "guide",
    "责任": "duty",
}
SURE = (
    ("山市税务局", "山市税务局:-"),
    (
        "市水务局牵头，市林业局、市文化和旅游局按职责分工负责。",
        "市水务局:lead 市林业局:responsible 市文化和旅游局:responsible",
    ),
    ("市水务局、市林业局共同牵头", "市水务局:lead 市林业局:lead"),
    ("市水务局、市林业局，联合负责", "市水务局:responsible 市林业局:responsible"),
    ("市水务局牵头负责", "市水务局:lead"),
    ("市水务局牵头市林业局配合", "市水务局:lead 市林业局:cooperate"),
    ("云山海关（筹）负责", "云山海关（筹）:responsible"),
    (
        "市委编办（市机构编制办公室）牵头,各县(区)人民政府配合",
        "市委编办（市机构编制办公室）:lead 各县(区)人民政府:cooperate",
    ),
    (
        "中国（云山）自由贸易试验区管委会牵头",
        "中国（云山）自由贸易试验区管委会:lead",
    ),
    (
        "市水务局和市自然资源和规划局、市工业和信息化局及市林业局",
        "市水务局:- 市自然资源和规划局:- 市工业和信息化局:- 市林业局:-",
    ),
    ("牵头单位：市水务局；责任单位：市林业局", "市水务局:lead 市林业局:duty"),
    ("【牵头单位】市水务局【配合单位】市林业局", "市水务局:lead 市林业局:cooperate"),
    ("牵头单位 市水务局 配合单位 市林业局", "市水务局:lead 市林业局:cooperate"),
    (
        "主办：市水务局\n协办：市林业局、市民政局",
        "市水务局:host 市林业局:assist 市民政局:assist",
    ),
    ("市水务局（牵头）、市林业局（配合）", "市水务局:lead 市林业局:cooperate"),
    ("市水务局\n市林业局\n市民政局", "市水务局:- 市林业局:- 市民政局:-"),
    ("市公安局交警支队、市残联、团市委", "市公安局交警支队:- 市残联:- 团市委:-"),
    (
        "第1、2项由市水务局牵头；第3项由市林业局负责",
        "市水务局:lead@第1、2项=1,2 市林业局:responsible@第3项=3",
    ),
    (
        "1—3项市水务局负责。第4项市林业局负责。",
        "市水务局:responsible@1—3项=1,2,3 市林业局:responsible@第4项=4",
    ),
    (
        "市水务局负责第1、2项；市林业局负责第3项",
        "市水务局:responsible@第1、2项=1,2 市林业局:responsible@第3项=3",
    ),
    ("市水务局（第1项）、市林业局（第2项）", "市水务局:-@第1项=1 市林业局:-@第2项=2"),
    (
        "第1项：市水务局牵头，市林业局配合",
        "市水务局:lead@第1项=1 市林业局:cooperate@第1项=1",
    ),
    (
        "市本级由市水务局负责，县级由各县水务局负责",
        "市水务局:responsible@市本级 各县水务局:responsible@县级",
    ),
    ("推广网上申报由市水务局牵头", "市水务局:lead@推广网上申报"),
)
OPEN = (
    (
        "市水务局牵头，市林业局等部门配合",
        "市水务局:lead 市林业局:cooperate",
        ["等部门"],
    ),
    ("市水务局等", "市水务局:-", ["等"]),
    (
        "市林业局等相关部门及各区县政府负责",
        "市林业局:responsible 各区县政府:responsible",
        ["等相关部门"],
    ),
    ("市水务局牵头，其他单位按职责负责", "市水务局:lead", ["其他单位"]),
    ("市水务局及其他市直有关单位负责", "市水务局:responsible", ["其他市直有关单位"]),
    ("区政府有关部门", "", ["区政府有关部门"]),
    ("市直各有关单位，各区人民政府", "各区人民政府:-", ["市直各有关单位"]),
    ("有关县（区）人民政府", "", ["有关县（区）人民政府"]),
)
DOUBTS = (
    ("市水务局，市林业局配合", "市水务局", "逗号"),
    ("市水务局、市林业局（配合）", "市水务局", "括号"),
    ("1.市水务局；2.市林业局", "市林业局", "编号"),
    ("市水务局牵头会同市林业局", "市林业局", "会同"),
    ("市城乡统筹办牵头", "市城乡统筹办", "统筹"),
    ("云山移动、云山联通配合", "云山联通", "不像"),
    ("第1项由市水务局负责；市林业局负责", "市林业局", "哪一部分"),
    ("市发展改革、财政等部门负责", "财政", "不像"),
    ("推广网办由市水务局牵头", "推广网办由市水务局", "由"),
)
ADDENDA = (
    (
        "市水务局、市林业局，根据平台建设进度及时推进",
        "根据平台建设进度及时推进",
        "condition",
        "根据平台建设进度",
    ),
    (
        "市水务局（两个以上单位的，排在首位的为牵头单位，下同）",
        "（两个以上单位的，排在首位的为牵头单位，下同）",
        "rule",
        None,
    ),
    ("市水务局（2021年6月底前）", "（2021年6月底前）", "limit", None),
    ("市水务局牵头，2021年6月底前完成", "2021年6月底前完成", "limit", None),
    (
        "市水务局牵头。注：另有规定的，从其规定。",
        "注：另有规定的，从其规定",
        "note",
        None,
    ),
)


def shown(reading: UnitsReading) -> str:
    """Members as 名称:role@scope=items, joined by blanks."""
    return " ".join(
        f"{member.name}:{member.role or '-'}"
        + (f"@{member.scope}" if member.scope else "")
        + (f"={','.join(map(str, member.items))}" if member.items else "")
        for member in reading.members
    )


@pytest.mark.parametrize(("cell", "members"), SURE)
def test_members_roles_and_scopes(cell: str, members: str) -> None:
    """Names, roles and scopes of a closed cell are read, and nobody need look."""
    reading = read_units(cell, ROLES)

    assert (shown(reading), reading.is_open_ended, reading.is_sure) == (
        members,
        False,
        True,
    )


@pytest.mark.parametrize(("cell", "members", "ends"), OPEN)
def test_open_ends_are_no_units(cell: str, members: str, ends: list[str]) -> None:
    """等部门, 其他单位 and 区政府有关部门 are open ends, not units."""
    reading = read_units(cell, ROLES)

    assert (shown(reading), [end.as_printed for end in reading.open_ends]) == (
        members,
        ends,
    )


@pytest.mark.parametrize(("cell", "name", "word"), DOUBTS)
def test_what_is_not_sure_carries_a_doubt(cell: str, name: str, word: str) -> None:
    """Where words can be read in two ways the member says so."""
    members = read_units(cell, ROLES).members
    doubts = [
        doubt for member in members if member.name == name for doubt in member.doubts
    ]

    assert any(word in doubt for doubt in doubts)


@pytest.mark.parametrize(("cell", "printed", "kind", "condition"), ADDENDA)
def test_addenda(cell: str, printed: str, kind: str, condition: str | None) -> None:
    """Notes, rules, limits and conditions in a cell are kept apart from its units."""
    (found,) = read_units(cell, ROLES).addenda

    assert (found.as_printed, found.kind, found.condition) == (printed, kind, condition)


def test_counted_list_is_closed() -> None:
    """等2个部门 after two names leaves nobody out; after one it does."""
    whole = read_units("市水务局、市林业局等2个部门", ROLES)
    partial = read_units("市水务局等2个部门", ROLES)

    assert (whole.is_open_ended, partial.is_open_ended) == (False, True)


def test_shared_prefix_has_both_readings() -> None:
    """A name that may share the level before it is given in both readings."""
    _, second, third = read_units("省水利厅、交通运输厅、云山海关", ROLES).members

    assert (second.name, second.with_prefix) == ("交通运输厅", "省交通运输厅")
    assert third.with_prefix is None


def test_new_role_is_a_new_word() -> None:
    """A role word that the vocabulary lacks is no role; one more entry makes it one."""
    (before,) = read_units("市水务局督办", ROLES).members
    (after,) = read_units("市水务局督办", ROLES | {"督办": "supervise"}).members

    assert before.doubts
    assert (after.name, after.role) == ("市水务局", "supervise")


def test_rule_of_order_gives_its_role() -> None:
    """A rule of order names the role of the first of several units."""
    assert first_listed_role("排在第一位的为牵头部门", ROLES) == "lead"
    assert first_listed_role("请各单位牵头落实", ROLES) is None


@pytest.mark.parametrize("cell", [case[0] for case in (*SURE, *OPEN, *ADDENDA)])
def test_places_are_those_of_the_cell(cell: str) -> None:
    """Every name and every other part stands where the reading says."""
    reading = read_units(cell, ROLES)
    parts = [(end.as_printed, end.start) for end in reading.open_ends]
    parts += [(addendum.as_printed, addendum.start) for addendum in reading.addenda]
    parts += [(member.name, member.start) for member in reading.members]

    assert all(cell.startswith(printed, start) for printed, start in parts)
