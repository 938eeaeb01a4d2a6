"""An extracted text as characters that know their place."""

from __future__ import annotations

from tools.proof.source import source_text


def test_every_character_knows_its_line_and_column() -> None:
    """Blanks are dropped but counted."""
    source = source_text("甲.txt", "\n 一\t二\n\n三")

    assert [(2, 2), (2, 4), (4, 1), (4, 2)] == [source.place(i) for i in range(4)]


def test_paragraph_tags_are_markup() -> None:
    """Tags are no characters of the document; they are counted apart."""
    source = source_text("甲.txt", "<p>甲</p> <p>乙</p>")

    assert ("甲乙", 14) == (source.folded.text, source.markup)


def test_other_angle_brackets_are_text() -> None:
    """Only the tags that the extraction left are markup."""
    assert "<b>甲<p" == source_text("甲.txt", "<b>甲<p").folded.text


def test_a_tag_alone_in_its_line_is_noticed() -> None:
    """A tag that opens or closes alone hints at lost text."""
    source = source_text("甲.txt", "<p>甲</p>\n<p>乙\n丙</p>\n</p>丁<p>")

    assert (2, 3, 4) == source.unpaired


def test_cells_start_at_lines_and_tabs() -> None:
    """A blank in a line starts no cell."""
    source = source_text("甲.txt", "一 二\t三\n四")

    assert {0, 2, 3} == source.cell_starts


def test_lines_without_characters_are_left_out() -> None:
    """Only lines with something on them are walked."""
    source = source_text("甲.txt", "一\n \u3000\n二三\n")

    assert [(1, 0, 1), (3, 1, 3)] == [(x.number, x.start, x.end) for x in source.lines]
