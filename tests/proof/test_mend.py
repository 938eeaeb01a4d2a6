"""Repairs undone: the text of a field as the extraction had it."""

from __future__ import annotations

from sitegen.records import Repair
from tools.proof.fold import fold
from tools.proof.mend import Damaged, unmend


def repair(found: str, reads: str) -> Repair:
    """A repair of one field."""
    return Repair(
        field="text", found=found, reads=reads, reason="丢字", certainty="certain"
    )


def undone(text: str, *repairs: Repair) -> Damaged:
    """The repairs undone in a field of one piece."""
    return unmend((fold(text),), repairs)


def test_a_repair_is_turned_back_where_it_stands() -> None:
    """The text reads as the extraction found it."""
    damaged = undone("设立登记2个工作日", repair("设立登2个", "设立登记2个"))

    assert "设立登2个工作日" == damaged.pieces[0].text


def test_several_repairs_are_turned_back_each_in_its_place() -> None:
    """Each repair is looked for in the field as recorded."""
    damaged = undone(
        "1.甲。2.乙。3.丙。", repair("甲", "1.甲"), repair("", "2."), repair("丁", "丙")
    )

    assert "甲。乙。3.丁。" == damaged.pieces[0].text


def test_a_repair_is_found_whatever_its_width() -> None:
    """Declarations are folded like texts."""
    damaged = undone("甲（乙）丙", repair("甲丙", "甲(乙)丙"))

    assert "甲丙" == damaged.pieces[0].text


def test_a_repair_across_pieces_goes_to_the_first() -> None:
    """What was found for two pieces stands in the first of them."""
    damaged = unmend((fold("甲乙"), fold("丙丁")), (repair("戊", "乙丙"),))

    assert ("甲戊", "丁") == tuple(piece.text for piece in damaged.pieces)


def test_a_repair_that_is_not_there_is_a_fault() -> None:
    """The record no longer reads as the repair says."""
    damaged = undone("甲乙", repair("丁", "丙"))

    assert ["reads 在该栏目中应恰好出现 1 次，实际 0 次"] == reasons(damaged)


def test_a_repair_that_fits_twice_is_a_fault() -> None:
    """Overlapping occurrences count too."""
    damaged = undone("一一一", repair("丁", "一一"))

    assert ["reads 在该栏目中应恰好出现 1 次，实际 2 次"] == reasons(damaged)


def test_a_repair_of_nothing_but_blanks_is_a_fault() -> None:
    """Width and blanks need no repair."""
    damaged = undone("（甲）乙", repair("(甲) 乙", "（甲）乙"))

    assert ["found 与 reads 折叠后相同，这样的修复不必登记，请删去"] == reasons(damaged)


def test_a_repair_that_reads_nothing_is_a_fault() -> None:
    """A repair that drops characters quotes what stands around them."""
    damaged = undone("甲", repair("乙", ""))

    assert ["reads 是空的，请带上前后文字"] == reasons(damaged)


def test_overlapping_repairs_are_a_fault() -> None:
    """The second of two repairs on one stretch is refused."""
    damaged = undone("甲乙丙", repair("一", "甲乙"), repair("二", "乙丙"))

    assert ["与同一栏目的另一处修复重叠"] == reasons(damaged)


def reasons(damaged: Damaged) -> list[str]:
    """Why the repairs do not fit."""
    return [fault.reason for fault in damaged.faults]
