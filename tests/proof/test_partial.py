"""Rows that are not recorded yet are counted where the record says so, and only there."""

from __future__ import annotations

from pathlib import Path

from tests.proof.miniature_proof import MINIATURE, Change, verdicts
from tools.proof.verify import Verdict

FILE = "localities/liuxi.yaml"
WHOLE = "    extent: whole\n"
PARTIAL = "    extent: partial\n    absent: not-recorded\n"


def _without_a_row() -> tuple[Change, ...]:
    """The second of the three rows gone, from a list recorded in part."""
    text = (MINIATURE / "data" / FILE).read_text(encoding="utf-8")
    first = text.index("  - measure:")
    start = text.index("  - measure:", first + 1)
    end = text.index("  - measure:", start + 1)
    return (FILE, text[start:end], ""), (FILE, WHOLE, PARTIAL)


def _liuxi(folder: Path, changes: tuple[Change, ...]) -> Verdict:
    found = verdicts(folder, changes)
    return next(each for each in found if each.document == "liuxi-fengongbiao")


def test_unrecorded_rows_are_counted_and_no_findings(tmp_path: Path) -> None:
    """With one row of three gone from a list in part, the rest agrees as before."""
    verdict = _liuxi(tmp_path, _without_a_row())
    about_rows = [each for each in verdict.findings if each.code[:2] == "P2"]

    assert [] == about_rows
    assert (2, 1) == (verdict.progress.recorded, verdict.left)
    assert verdict.unrecorded > 20


def test_a_list_that_claims_to_be_whole_has_no_such_rows(tmp_path: Path) -> None:
    """The whole record is proved to its last character as before."""
    verdict = _liuxi(tmp_path, ())

    assert (0, 0, 0) == (
        verdict.progress.recorded,
        verdict.left,
        verdict.unrecorded,
    )


def test_a_wrong_word_in_a_recorded_row_is_found_all_the_same(tmp_path: Path) -> None:
    """Being in part excuses missing rows, not wrong ones."""
    wrong = (FILE, "设立“专窗”，当日办结。", "设立“专窗”，次日办结。")
    verdict = _liuxi(tmp_path, (wrong, (FILE, WHOLE, PARTIAL)))

    assert ["P203"] == [each.code for each in verdict.findings]
