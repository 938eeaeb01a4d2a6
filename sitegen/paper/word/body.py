"""A briefing as the body of a Word document.

In: a briefing and the fixed words. Out: markup. Must not know files or the other parts
of a .docx. Numbers of headings are text, not Word's automatic ones: they must survive
being copied into another document.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from sitegen.paper.citations import Citations
from sitegen.paper.numbering import ordinal
from sitegen.paper.structure import Block, Briefing, Items, Paragraph, Section, Table
from sitegen.paper.word.compact import compact_markup
from sitegen.paper.word.markup import (
    LINE_BREAK,
    paragraph,
    run,
    section_end,
    section_properties,
)
from sitegen.paper.word.table import UPRIGHT, WIDE, table_markup
from sitegen.paper.words import Words

_HEADING_STYLES = {1: "LevelOne", 2: "LevelTwo", 3: "LevelThree", 4: "LevelFour"}
_RUN_IN_FROM = 3
_KEPT_SOURCES = 2
"""The last of the sources stay with the closing lines, which are too few for a sheet."""
_AFTER_TABLE = paragraph(style="AfterTable")


def body_markup(briefing: Briefing, words: Words, citations: Citations) -> str:
    """Title, 参考材料 line, sections, sources, closing lines; fills the citations."""
    if briefing.is_compact:
        return compact_markup(briefing, words) + section_properties(wide=False)
    parts = [
        paragraph(LINE_BREAK.join(map(run, briefing.title_lines)), style="Title"),
        paragraph(run(words("notice", says=words("notice_whole"))), style="Notice"),
    ]
    was_wide = briefing.is_wide
    for number, section in enumerate(briefing.sections, start=1):
        is_wide = briefing.is_wide or section.wide
        if is_wide != was_wide:
            _end_section(parts, wide=was_wide)
            was_wide = is_wide
        turned = replace(section, wide=is_wide)
        parts += _section(turned, 1, number, words, citations)
    if was_wide and not briefing.is_wide:
        _end_section(parts, wide=True)
    parts += _sources(briefing, words, citations)
    parts += [
        paragraph(
            *_runs(one, words, citations), style="Path" if one.is_path else "Closing"
        )
        for one in briefing.closing
    ]
    return "".join(parts) + section_properties(wide=briefing.is_wide)


def _end_section(parts: list[str], *, wide: bool) -> None:
    """One empty paragraph after a table is enough: two could take a sheet of their own."""
    if parts[-1] == _AFTER_TABLE:
        parts.pop()
    parts.append(section_end(wide=wide))


def _section(
    section: Section, level: int, number: int, words: Words, citations: Citations
) -> list[str]:
    """The heading with its number, then its blocks and sections."""
    heading = ordinal(words, level, number) + section.heading
    blocks = list(section.blocks)
    if level < _RUN_IN_FROM:
        parts = [paragraph(run(heading), style=_HEADING_STYLES[level])]
    else:
        parts = [_run_in(heading, blocks, level, words, citations)]
    for block, following in zip_longest(blocks, blocks[1:]):
        if isinstance(block, Paragraph):
            leads = block.leads or isinstance(following, Table)
            runs = _runs(block, words, citations)
            parts.append(paragraph(*runs, keep_next=leads))
        else:
            parts += _block(block, level, words, wide=section.wide)
    for place, child in enumerate(section.sections, start=1):
        turned = replace(child, wide=section.wide)
        parts += _section(turned, level + 1, place, words, citations)
    return parts


def _run_in(
    heading: str, blocks: list[Block], level: int, words: Words, citations: Citations
) -> str:
    """The heading as the label of its first paragraph, which is taken from the blocks."""
    runs = [run(words("label", name=heading), "Label")]
    first = blocks[0] if blocks else None
    if isinstance(first, Paragraph):
        del blocks[0]
        runs += _runs(first, words, citations)
    keep_next = not isinstance(first, Paragraph)
    return paragraph(*runs, style=_HEADING_STYLES[level], keep_next=keep_next)


def _block(block: Items | Table, level: int, words: Words, *, wide: bool) -> list[str]:
    if isinstance(block, Table):
        return [table_markup(block, WIDE if wide else UPRIGHT), _AFTER_TABLE]
    return [
        paragraph(run(ordinal(words, level + 1, number) + text))
        for number, text in enumerate(block.texts, start=1)
    ]


def _runs(block: Paragraph, words: Words, citations: Citations) -> list[str]:
    """Label, text, source mark."""
    runs = [run(words("label", name=block.label), "Label")] if block.label else []
    runs.append(run(block.text))
    mark = citations.mark(block.references)
    return [*runs, run(mark, "Mark")] if mark else runs


def _sources(briefing: Briefing, words: Words, citations: Citations) -> list[str]:
    """The numbered list under a heading of its own."""
    entries = citations.entries()
    if not entries:
        return []
    heading = ordinal(words, 1, len(briefing.sections) + 1) + words("sources_heading")
    return [
        paragraph(run(heading), style=_HEADING_STYLES[1]),
        *(
            paragraph(
                run(ordinal(words, 3, number) + entry),
                style="Source",
                keep_next=number > len(entries) - _KEPT_SOURCES,
            )
            for number, entry in enumerate(entries, start=1)
        ),
    ]
