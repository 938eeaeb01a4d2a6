"""The Chinese words that are computed."""

from __future__ import annotations

import pytest

from sitegen.facts.citations import cite
from sitegen.facts.wording import (
    chinese_date,
    chinese_number,
    correction_words,
    deadline_date,
)
from sitegen.records import Correction, Deadline, Source
from tests.views.datasets import REAL, read_registry


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "一"),
        (10, "十"),
        (11, "十一"),
        (20, "二十"),
        (32, "三十二"),
        (100, "一百"),
        (105, "一百零五"),
        (110, "一百一十"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (2340, "二千三百四十"),
        (10000, "一万"),
        (10012, "一万零一十二"),
        (123456, "十二万三千四百五十六"),
    ],
)
def test_a_number_is_written_in_characters(number: int, words: str) -> None:
    """Ordinals are written as officials write them, however many there are."""
    actual = chinese_number(number)

    assert words == actual


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2020", "2020年"),
        ("2020-09", "2020年9月"),
        ("2020-06-30", "2020年6月30日"),
        ("2020-Q1", "2020年第一季度"),
        ("2020-H2", "2020年下半年"),
    ],
)
def test_a_date_keeps_its_precision(iso: str, words: str) -> None:
    """No month or day is added to a date that has none."""
    actual = chinese_date(iso)

    assert words == actual


@pytest.mark.parametrize(
    ("document", "part", "list_", "row", "citation"),
    [
        (
            "yuebanhan-2019-376",
            "annex-1",
            "guojia-fuzhi",
            1,
            "粤办函〔2019〕376号附件1第一部分第1项",
        ),
        (
            "yuebanhan-2019-376",
            "annex-2",
            "guangdong-jiejian",
            11,
            "粤办函〔2019〕376号附件2第二部分第11项",
        ),
        (
            "zhuyouban-2020-2",
            "annex",
            "guojia-jiejian",
            6,
            "株优办〔2020〕2号附件第二部分第6项",
        ),
        ("zhuyouban-2020-2", "notice", None, None, "株优办〔2020〕2号通知正文"),
        (
            "zhuhai-renwu-fengongbiao",
            "annex-1",
            "guojia-fuzhi",
            3,
            "珠海任务分工表（附件1）第一部分第3项",
        ),
        (
            "huainan-renwu-qingdan",
            "list",
            "guojia-jiejian",
            2,
            "淮南任务清单第二部分第2项",
        ),
    ],
)
def test_a_citation_reads_as_an_official_would_write_it(
    document: str, part: str, list_: str | None, row: int | None, citation: str
) -> None:
    """Number or short title, part, ordinal of the list within the part, row."""
    source = Source(document=document, part=part, list=list_, row=row)

    actual = cite(read_registry(REAL), source)

    assert citation == actual


@pytest.mark.parametrize(
    ("as_printed", "by", "softener", "words"),
    [
        ("市本级2019年底前完成", "2019", None, "2019年底前"),
        ("2020年3月", "2020-03", None, "2020年3月"),
        ("2021年第一季度末前完成", "2021-Q1", None, "2021年第一季度末前"),
        ("原则上2020年6月30日前完成", "2020-06-30", "原则上", "原则上2020年6月30日前"),
        ("参照上述要求完成", "2020-06-30", "原则上", "理解为原则上2020年6月30日前"),
        ("持续推进", None, None, None),
    ],
)
def test_a_limit_keeps_the_words_that_bound_its_date(
    as_printed: str, by: str | None, softener: str | None, words: str | None
) -> None:
    """底前 and 原则上 are not dropped; a date not in print is said to be read."""
    actual = deadline_date(
        Deadline(as_printed=as_printed, kind="day", by=by, softener=softener)
    )

    assert words == actual


@pytest.mark.parametrize(
    ("certainty", "words"),
    [
        ("certain", "应为“典型设计”"),
        ("likely", "疑为“典型设计”（很可能）"),
        ("unsettled", "疑为“典型设计”，存疑"),
    ],
)
def test_a_correction_is_said_as_surely_as_it_is_known(
    certainty: str, words: str
) -> None:
    """应为 only for what is certain."""
    actual = correction_words(
        Correction(
            field="actions",
            printed="典设设计",
            reads="典型设计",
            reason="前文作典型设计",
            certainty=certainty,
        )
    )

    assert words == actual
