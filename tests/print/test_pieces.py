"""Numbers, titles, columns and sources: the small rules that sheets are made by."""

from __future__ import annotations

from pathlib import Path

import pytest

from sitegen.facts.citations import row_ranges
from sitegen.paper.breaking import broken_lines
from sitegen.paper.citations import Citations
from sitegen.paper.columns import fitted_widths
from sitegen.paper.numbering import ordinal
from sitegen.paper.structure import Reference
from sitegen.paper.titles import title_lines
from sitegen.paper.word.markup import paragraph, run, section_properties
from sitegen.paper.word.sheets import last_sheet, step_closer
from sitegen.paper.words import read_words
from sitegen.writing.content import Derived
from sitegen.writing.files import write_files
from sitegen.writing.run import HandWrittenFilesError
from tests.site.project import ROOT

WORDS = read_words(ROOT / "theme/templates")


@pytest.mark.parametrize(
    ("level", "number", "expected"),
    [
        (1, 2, "二、"),
        (1, 11, "十一、"),
        (2, 3, "（三）"),
        (3, 4, "4."),
        (4, 5, "（5）"),
    ],
)
def test_headings_are_numbered_by_level(level: int, number: int, expected: str) -> None:
    """一、（一）1. and （1）."""
    assert expected == ordinal(WORDS, level, number)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([6], "6"),
        ([2, 1], "1、2"),
        ([1, 2, 3, 6, 7], "1—3、6、7"),
        ([5, 5, 4, 3], "3—5"),
    ],
)
def test_rows_are_drawn_together(rows: list[int], expected: str) -> None:
    """Three in a row or more are written as a range."""
    assert expected == row_ranges(rows)


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("一二三四五六七八", 4, 2),
        ("2020年10月底前", 8, 1),
        # Digits that run wide, and a date that is torn only between its parts.
        ("2020年10月底前", 7, 2),
        ("原则上2020年9月", 4, 3),
        # A full stop does not begin a line, what opens does not end one.
        ("一二三四。五", 4, 2),
        ("一二三四。", 4, 2),
        ("一二三（四）", 4, 2),
        ("一\n\n二", 4, 3),
    ],
)
def test_lines_are_counted_as_they_are_broken(
    text: str, width: int, expected: int
) -> None:
    """What decides whether a sheet is one breaks lines as a browser does."""
    assert expected == broken_lines(text, width)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # With its title and two lines for the notice: a sheet has 22, 23 or 24.
        (19, (0, 1, 1.0)),
        (20, (1, 1, 0.96)),
        (21, (1, 1, 1.0)),
        (22, (2, 1, 1.0)),
        # Then another sheet: none of the steps saves it, or a third of it is filled.
        (25, (0, 2, 0.27)),
        (29, (0, 2, 0.45)),
    ],
)
def test_a_word_file_is_set_closer_for_a_few_lines_left_over(
    lines: int, expected: tuple[int, int, float]
) -> None:
    """By the first step that leaves none; without one that does, not at all."""
    body = paragraph(run("标题"), style="Title") + paragraph(run("注"), style="Notice")
    body += paragraph(run("文")) * lines
    step = step_closer(body)
    sheets, filled = last_sheet(body, step)

    assert expected == (step, sheets, round(filled, 2))


@pytest.mark.parametrize(("lines", "expected"), [(12, 0), (13, 1), (14, 2), (17, 0)])
def test_landscape_sheets_are_set_closer_alike(lines: int, expected: int) -> None:
    """One holds 15 lines, 15 closer ones, or 16 of the closest, the title among them."""
    body = paragraph(run("标题"), style="Title") + paragraph(run("注"), style="Notice")
    body += paragraph(run("文")) * lines + section_properties(wide=True)

    assert expected == step_closer(body)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("压缩企业设立登记时间", ("压缩企业设立登记时间",)),
        (
            "提供低压小微企业接电“零上门零审批零投资”服务",
            ("提供低压小微企业接电", "“零上门零审批零投资”服务"),
        ),
        (
            "提供不动产登记信息网上查询和现场自助查询服务",
            ("提供不动产登记信息网上查询", "和现场自助查询服务"),
        ),
    ],
)
def test_long_titles_are_parted_at_meaning(
    title: str, expected: tuple[str, ...]
) -> None:
    """At punctuation where there is some near the middle, else before 和."""
    assert expected == title_lines(title)


def test_column_widths_follow_what_makes_rows_tall() -> None:
    """The long column gets the room; the others little more than their least."""
    rows = [("1", "短", "长" * 200), ("2", "短", "长" * 150)]

    assert (4, 6, 25) == fitted_widths([3, 5, 5], rows, 35)


def test_group_rows_do_not_widen_columns() -> None:
    """A heading across all columns takes no part."""
    rows = [("一" * 300,), ("1", "文" * 60)]

    assert (5, 30) == fitted_widths([3, 5], rows, 35)


def test_sources_are_numbered_by_first_mention() -> None:
    """One entry for a document, with all its rows together."""
    citations = Citations(WORDS)
    marks = [
        citations.mark((Reference(document=name, place="附件1", row=row),))
        for name, row in (("《甲》", 2), ("《乙》", 1), ("《甲》", 1))
    ]

    assert ["〔1〕", "〔2〕", "〔1〕"] == marks
    assert ("《甲》，附件1第1、2项。", "《乙》，附件1第1项。") == citations.entries()


def test_a_derived_file_does_not_overwrite_a_hand_written_one(tmp_path: Path) -> None:
    """Something else under its name is left alone."""
    (tmp_path / "p.docx").write_bytes(b"mine")

    derived = Derived(source="p.js", make=lambda: b"word")

    with pytest.raises(HandWrittenFilesError):
        write_files([("p.js", "1"), ("p.docx", derived)], tmp_path)
