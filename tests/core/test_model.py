"""The model holds the records with every default filled in."""

from __future__ import annotations

import pytest

from sitegen.reading import read_dataset
from sitegen.records import (
    AssignedUnit,
    Assignment,
    Deadline,
    Reading,
    Redirect,
    Registry,
    Source,
    build_registry,
)
from tests.core.broken import MINIMAL


@pytest.fixture(scope="module")
def registry() -> Registry:
    """The model of the minimal dataset."""
    raw, _ = read_dataset(MINIMAL)
    return build_registry(raw)


def assignment(registry: Registry, measure: str, locality: str) -> Assignment:
    """One assignment of the model."""
    return registry.assignment_by_place[measure, locality]


def test_measures_come_in_official_order_with_number_and_indicator(
    registry: Registry,
) -> None:
    """List, number and indicator are those of the catalogue."""
    actual = [(m.id, m.list, m.number, m.indicator) for m in registry.measures]

    expected = [
        ("guojia-fuzhi-01", "guojia-fuzhi", 1, "kaiban-qiye"),
        ("guojia-fuzhi-02", "guojia-fuzhi", 2, "kaiban-qiye"),
        ("guojia-fuzhi-03", "guojia-fuzhi", 3, "huode-dianli"),
        ("yunshan-jiejian-01", "yunshan-jiejian", 1, "zhengwu-fuwu"),
    ]
    assert expected == actual


def test_localities_come_by_code(registry: Registry) -> None:
    """Localities are in the order of their GB/T 2260 codes."""
    actual = [locality.id for locality in registry.localities]

    assert ["yunshan", "yunxi", "lanting"] == actual


def test_documents_come_by_locality_and_cited_ones_last(registry: Registry) -> None:
    """Source documents are in the order of their localities."""
    actual = [document.id for document in registry.documents]

    expected = [
        "yunhan-2019-1",
        "yunxi-fengongbiao",
        "lanting-2020-2",
        "guohan-2019-9",
    ]
    assert expected == actual


def test_paragraphs_of_a_reference_practice_are_apart(registry: Registry) -> None:
    """A blank line in the record separates paragraphs."""
    actual = registry.measure_by_id["guojia-fuzhi-01"].reference_practices[0]

    expected = (
        "建成“e窗通”平台。",
        "（1）在线申请、在线签名，审批结果自动推送。",
        "（2）2个工作日内领取执照。",
    )
    assert expected == actual.paragraphs


def test_paragraphs_of_a_remark_are_separated_by_one_line_break(
    registry: Registry,
) -> None:
    """A text of several paragraphs is one string."""
    actual = assignment(registry, "guojia-fuzhi-01", "yunxi").remark

    assert "正在推进。\n系统已上线试运行。" == actual


def test_title_is_the_one_that_the_table_prints(registry: Registry) -> None:
    """A title variant holds where the record says it is used, the title elsewhere."""
    actual = [
        assignment(registry, "guojia-fuzhi-01", locality).title_as_printed
        for locality in ("yunxi", "lanting")
    ]

    assert ["实行企业登记全程网上办", "推行企业登记全程网上办"] == actual


def test_unit_without_a_printed_name_has_the_registered_one(registry: Registry) -> None:
    """A member's name is as printed there, by default the preferred one."""
    first, second = (
        assignment(registry, measure, "yunxi").units.members[0].as_printed
        for measure in ("guojia-fuzhi-01", "guojia-fuzhi-02")
    )

    assert ("市市场监管局", "市市场监督管理局") == (first, second)


def test_role_with_a_scope_names_its_items(registry: Registry) -> None:
    """Scope is quoted, items are numbers."""
    actual = assignment(registry, "guojia-fuzhi-01", "yunxi").units.members[2]

    expected = AssignedUnit(
        unit="yunxi-zhengwu-shuju",
        as_printed="市政务服务数据局",
        role="responsible",
        scope="第2项",
        items=(2,),
    )
    assert expected == actual


def test_merged_cell_is_the_printed_one(registry: Registry) -> None:
    """A row of a merged cell has the cell, and the measure whose row prints it."""
    printed = assignment(registry, "guojia-fuzhi-01", "lanting").units
    merged = assignment(registry, "guojia-fuzhi-02", "lanting").units

    assert (None, "guojia-fuzhi-01") == (printed.shared_with, merged.shared_with)
    assert printed.members == merged.members


def test_units_of_a_section_hold_for_its_rows(registry: Registry) -> None:
    """Where only the heading names units, the row has them at section level."""
    actual = assignment(registry, "guojia-fuzhi-02", "yunshan")

    assert ("section", "省市场监管局、省税务局等相关部门", True) == (
        actual.units_level,
        actual.units.as_printed,
        actual.units.open_ended,
    )


def test_deadline_of_a_list_holds_for_its_rows(registry: Registry) -> None:
    """A time limit set once per list is cited to the notice that sets it."""
    actual = assignment(registry, "guojia-fuzhi-02", "lanting").deadline

    assert actual is not None
    assert (
        True,
        Source(document="lanting-2020-2", part="notice", list="guojia-fuzhi"),
    ) == (
        actual.from_list,
        actual.source,
    )


def test_note_on_the_deadline_of_a_list_holds_for_its_rows(registry: Registry) -> None:
    """What the notice leaves to be understood is said at every row."""
    actual = assignment(registry, "guojia-fuzhi-02", "lanting").deadline

    assert actual is not None
    assert "通知没有说“条件”指什么。" == actual.note


def test_deadline_of_a_row_is_cited_to_the_row(registry: Registry) -> None:
    """A time limit keeps its precision and stands in its row."""
    actual = assignment(registry, "guojia-fuzhi-01", "yunxi").deadline

    assert actual is not None
    assert (
        Deadline(
            as_printed="第2项2020年3月底前完成",
            kind="month",
            by="2020-03",
            scope="第2项",
            items=(2,),
        )
        == actual.parts[1]
    )
    assert (
        Source(document="yunxi-fengongbiao", part="table", list="guojia-fuzhi", row=1)
        == actual.source
    )


def test_what_is_not_stated_is_none(registry: Registry) -> None:
    """Absent keys are None, never an empty text."""
    actual = assignment(registry, "guojia-fuzhi-03", "yunshan")

    assert (None, None, None, None, ()) == (
        actual.deadline,
        actual.remark,
        actual.status,
        actual.practice_as_printed,
        actual.actions,
    )


def test_readings_and_redirects_are_carried(registry: Registry) -> None:
    """Pinyin readings and retired paths are part of the model."""
    assert (Reading(phrase="银行", pinyin="yin hang"),) == registry.readings
    assert (
        Redirect(
            origin="localities/yunxi/units/yunxi-gongshang/",
            target="localities/yunxi/units/yunxi-shichangjianguan/",
            reason="机构改革后并入市市场监管局",
        ),
    ) == registry.redirects


def test_a_rule_says_which_lists_it_holds_for(registry: Registry) -> None:
    """A reading rule is the document's, with its words and its lists."""
    (actual,) = registry.document_by_id["lanting-2020-2"].rules

    assert ("first-listed", "（排在第一位的为牵头部门，下同）", ["guojia-fuzhi"]) == (
        actual.basis,
        actual.words,
        [scope.list for scope in actual.applies_to],
    )


@pytest.mark.parametrize(
    ("locality", "province", "expected"),
    [("yunxi", "云山省", True), ("qingchuan", "青川省", False)],
)
def test_addressees_reach_the_places_of_their_province(
    registry: Registry, locality: str, province: str, expected: bool
) -> None:
    """Who belongs to a province that is addressed need not be named."""
    addressees = registry.document_by_id["yunhan-2019-1"].addressees

    assert addressees is not None
    assert expected == addressees.reaches(locality, province)


def test_a_figure_has_numbers_for_values(registry: Registry) -> None:
    """Values are numbers in the order of the words; what is no result is not marked."""
    practice = registry.measure_by_id["guojia-fuzhi-01"].reference_practices[0]

    actual = [(figure.values, figure.is_result) for figure in practice.figures]

    assert [((2,), False), ((5, 1), True)] == actual


def test_a_difference_in_wording_has_its_parts(registry: Registry) -> None:
    """A side that has nothing there is None."""
    actual = assignment(registry, "guojia-fuzhi-02", "yunxi").wording

    assert actual is not None
    assert ("substance", [(None, "全市"), ("，不再领取CA证书", None)]) == (
        actual.kind,
        [(part.official, part.local) for part in actual.parts],
    )
