"""Where two texts agree again."""

from __future__ import annotations

import pytest

from tools.proof.resume import resume

COMMON = "全流程在线申报，无需往返营业厅，当日办结。"
LONG = "".join(chr(code) for code in range(0x4E00, 0x4E00 + 90))


@pytest.mark.parametrize(
    ("source", "expected", "skips"),
    [
        ("甲" + COMMON, "乙" + COMMON, (1, 1)),
        ("甲" + COMMON, COMMON, (1, 0)),
        (COMMON, "甲乙" + COMMON, (0, 2)),
        ("甲", "乙", (1, 1)),
        ("甲尾", "尾", (1, 0)),
    ],
)
def test_the_nearest_agreement_wins(
    source: str, expected: str, skips: tuple[int, int]
) -> None:
    """One wrong character is one short difference, also at the end."""
    assert skips == resume(source, 0, expected, 0)


def test_a_far_agreement_is_found_by_its_wording() -> None:
    """A whole row may be missing."""
    assert (90, 0) == resume(LONG + COMMON, 0, COMMON, 0)


def test_a_far_agreement_begins_as_early_as_it_can() -> None:
    """Characters that agree belong to no difference."""
    assert (90, 3) == resume(LONG + COMMON * 2, 0, "甲乙丙" + COMMON * 2, 0)


def test_without_agreement_the_rest_differs() -> None:
    """Both texts are skipped to their ends."""
    assert (3, 2) == resume("甲乙丙", 0, "丁戊", 0)
