"""Readings come from the library and our corrections; the browser matches them."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from sitegen.records import Reading
from sitegen.search.pinyin import syllable_table

BANK = Reading(phrase="人行", pinyin="ren hang")
NAMES = [
    "市市场监管局",
    "市场监管",
    "人行淮南中心支行",
    "行政审批局",
    "珠海市",
    "珠海",
    "施工许可证",
    "实行施工许可证全程网上办",
    "上海海关",
    "绿化局",
    "重庆重整",
    "V-Tax平台",
]


def test_each_syllable_lists_its_characters() -> None:
    """Syllables in order, each with its characters in order."""
    table = syllable_table(["珠海市", "株洲市"], ())

    assert {"hai": "海", "shi": "市", "zhou": "洲", "zhu": "株珠"} == table


def test_correction_replaces_the_library_in_its_phrase() -> None:
    """The library reads 人行 as ren xing; only the correction counts there."""
    table = syllable_table(["人行"], (BANK,))

    assert {"hang": "行", "ren": "人"} == table


def test_correction_leaves_other_phrases_alone() -> None:
    """行 is read in both ways where names have both."""
    table = syllable_table(["人行", "行政"], (BANK,))

    assert {"hang": "行", "ren": "人", "xing": "行", "zheng": "政"} == table


def test_correction_may_allow_several_readings() -> None:
    """Both the reading and the others of a corrected phrase are in the table."""
    table = syllable_table(
        ["重整"], (Reading(phrase="重整", pinyin="chong zheng", also=("zhong zheng",)),)
    )

    assert {"chong": "重", "zheng": "整", "zhong": "重"} == table


def test_lue_is_typed_in_two_ways() -> None:
    """The library writes 略 as lve; lue finds it too."""
    table = syllable_table(["战略"], ())

    assert {"lue": "略", "lve": "略", "zhan": "战"} == table


def test_signs_and_latin_have_no_reading() -> None:
    """Only Chinese characters are in the table."""
    table = syllable_table(["V-Tax 平（1）"], ())

    assert {"ping": "平"} == table


@pytest.fixture(scope="module")
def page(modules: Callable[..., Page]) -> Page:
    page = modules("fold", "pinyin")
    page.evaluate(
        "table => { window.pinyin = siteSearch.createPinyin(table); }",
        syllable_table(NAMES, (BANK,)),
    )
    return page


@pytest.mark.parametrize(
    ("typed", "name", "spelled"),
    [
        ("shichangjianguan", "市市场监管局", "市场监管"),
        ("scjg", "市市场监管局", "市场监管"),
        ("shichangjg", "市市场监管局", "市场监管"),
        ("schangjian", "市市场监管局", "市场监"),
        ("shichangji", "市市场监管局", "市场监"),
        ("sgxkz", "实行施工许可证全程网上办", "施工许可证"),
        ("施工xkz", "实行施工许可证全程网上办", "施工许可证"),
        ("shigong许可证", "实行施工许可证全程网上办", "施工许可证"),
        ("renhang", "人行淮南中心支行", "人行"),
        ("zhongxinzhihang", "人行淮南中心支行", "中心支行"),
        ("xingzheng", "行政审批局", "行政"),
        ("zhh", "珠海市", "珠海"),
        ("zh", "珠海市", "珠"),
        ("shanghai", "上海海关", "上海"),
        ("lvhua", "绿化局", "绿化"),
        ("vtax", "vtax平台", "vtax"),
        ("vtaxpingtai", "vtax平台", "vtax平台"),
        ("s", "市市场监管局", "市"),
    ],
)
def test_typed_letters_spell_a_part(
    page: Page, typed: str, name: str, spelled: str
) -> None:
    """Full syllables, initials, characters and mixtures spell a part of the name."""
    found = page.evaluate(
        """([typed, name]) => {
             const range = pinyin.spelledRange(typed, name);
             return range && name.slice(range[0], range[1]);
           }""",
        [typed, name],
    )

    assert spelled == found


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("scjx", "市市场监管局"),
        ("jg", "市市场监管局"),
        ("shichangx", "市市场监管局"),
        ("hz", "珠海市"),
        ("海zhu", "珠海市"),
        ("zhuhaishix", "珠海市"),
        ("s" * 200, "市市场监管局"),
        ("ss" * 30, "市市场监管局"),
    ],
)
def test_other_letters_spell_nothing(page: Page, typed: str, name: str) -> None:
    """Letters out of order, too many, or two of them inside a name, spell nothing."""
    found = page.evaluate(
        "([typed, name]) => pinyin.spelledRange(typed, name)", [typed, name]
    )

    assert found is None


@pytest.mark.parametrize(
    ("typed", "name", "whole"),
    [
        ("zhuhai", "珠海", True),
        ("zh", "珠海", True),
        ("珠hai", "珠海", True),
        ("zhuha", "珠海", False),
        ("zhuhai", "珠海市", False),
        ("zhuhaishi", "珠海", False),
    ],
)
def test_a_whole_name_is_spelled_to_its_end(
    page: Page, typed: str, name: str, whole: bool
) -> None:
    """A whole name takes every character, and no unfinished syllable."""
    found = page.evaluate(
        "([typed, name]) => pinyin.spellsWhole(typed, name)", [typed, name]
    )

    assert whole == found
