"""Source and expected text read together to their ends."""

from __future__ import annotations

from collections import Counter

from tools.proof.expected import Expected, expected_text
from tools.proof.finding import Place
from tools.proof.fold import fold
from tools.proof.segment import Segment
from tools.proof.source import source_text
from tools.proof.walk import Walked, walk

HEADER = "序号名称做法"


def expected(*texts: str) -> Expected:
    """Segments with these texts."""
    place = Place(file="甲.yaml", path="text")
    return expected_text(
        tuple(
            Segment(place=place, part="", stored=fold(text), printed=fold(text))
            for text in texts
        )
    )


def walked(source: str, *texts: str) -> Walked:
    """The walk of the source against the texts, the header being furniture."""
    return walk(source_text("甲.txt", source), expected(*texts), {HEADER})


def differences(outcome: Walked) -> list[tuple[int, int, int, int]]:
    """Where the texts part: source place and length, expected place and length."""
    return [
        (d.at_source, d.in_source, d.at_expected, d.in_expected)
        for d in outcome.differences
    ]


def test_texts_that_agree_have_no_difference() -> None:
    """Lines and cells do not matter to the walk."""
    assert [] == differences(walked("一\t二\n三 四", "一", "二三四"))


def test_a_furniture_line_is_passed_over_and_counted() -> None:
    """Wherever it stands, also inside a paragraph."""
    outcome = walked("一二\n序号 名称 做法\n三四", "一二三四")

    assert ([], Counter({HEADER: 1})) == (differences(outcome), outcome.furniture)


def test_what_the_records_print_is_no_furniture() -> None:
    """The first header is the table's own, the next is repeated by the page."""
    outcome = walked(f"{HEADER}\n一\n{HEADER}\n二", HEADER, "一", "二")

    assert ([], Counter({HEADER: 1})) == (differences(outcome), outcome.furniture)


def test_furniture_inside_a_line_is_text() -> None:
    """Only a whole line can be furniture."""
    assert [(2, 6, 2, 0)] == differences(walked(f"一二{HEADER}三四", "一二三四"))


def test_every_difference_is_found_in_one_run() -> None:
    """The walk goes on after a difference."""
    text = "开办企业申领营业执照、刻制印章、申领发票、银行预约开户全流程在线申报。"
    changed = text.replace("申领营", "申请营").replace("全流程", "流程")

    assert [(5, 1, 5, 1), (27, 0, 27, 1)] == differences(walked(changed, text))


def test_a_difference_before_furniture_stays_short() -> None:
    """A repeated header near a wrong character does not blur it."""
    outcome = walked(
        f"全流程在线申抱\n{HEADER}\n无需往返营业厅，当日办结",
        "全流程在线申报",
        "无需往返营业厅，当日办结",
    )

    assert ([(6, 1, 6, 1)], 1) == (differences(outcome), outcome.furniture[HEADER])


def test_furniture_inside_a_difference_is_counted() -> None:
    """A page with nothing recorded still has its header."""
    outcome = walked(f"一\n甲乙丙\n{HEADER}\n丁戊己\n二", "一", "二")

    assert 1 == outcome.furniture[HEADER]


def test_what_the_source_lacks_at_its_end_is_a_difference() -> None:
    """The expected text must be used up."""
    assert [(2, 0, 2, 2)] == differences(walked("一二", "一二三四"))


def test_what_the_records_lack_at_their_end_is_a_difference() -> None:
    """The source must be used up."""
    assert [(2, 2, 2, 0)] == differences(walked("一二三四", "一二"))


def test_an_empty_source_lacks_everything() -> None:
    """No text at all is one difference."""
    assert [(0, 0, 0, 2)] == differences(walked("", "一二"))
