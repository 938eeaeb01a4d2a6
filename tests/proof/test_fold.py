"""What counts as the same text, and what does not."""

from __future__ import annotations

import pytest

from tools.proof.fold import fold, join


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("容 e 查\t\n", "容e查"),
        ("\u00a0\u2002\u2003\u3000甲\u200b\ufeff", "甲"),
        ("（５项），；：！％", "(5项),;:!%"),
        ('“甲”„乙\uff02"丙', '"甲""乙""丙'),
        ("‘甲’\uff07", "'甲''"),
    ],
)
def test_blanks_width_and_quotes_are_folded(text: str, folded: str) -> None:
    """Blanks are dropped, width and quotation marks made one."""
    assert folded == fold(text).text


@pytest.mark.parametrize("text", ["。、《》〈〉〔〕—…·「」", "登记", "aA1.-"])
def test_everything_else_stays(text: str) -> None:
    """No other character is folded."""
    assert text == fold(text).text


def test_the_characters_as_they_stood_are_kept_beside_the_folded_ones() -> None:
    """A message can quote the text as printed."""
    folded = fold("甲 （乙）")

    assert ("甲(乙)", "甲（乙）") == (folded.text, folded.shown)


def test_a_cut_keeps_both_forms() -> None:
    """A stretch of a folded text has its folded and its printed form."""
    cut = fold("甲（乙）丙").cut(1, 3)

    assert ("(乙", "（乙") == (cut.text, cut.shown)


def test_joined_pieces_follow_each_other() -> None:
    """Joining adds nothing between the pieces."""
    assert "甲乙" == join([fold("甲 "), fold(" 乙")]).text
