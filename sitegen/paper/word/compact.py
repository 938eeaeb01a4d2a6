"""A compact briefing as a Word document: one sheet of 四号, without headings.

In: a briefing and the fixed words. Out: markup. Must not know files or the other parts of
a .docx. Numbers in the style of a full sheet count as Chinese: LibreOffice then parts them
between two lines, and its wide fonts need the line that this saves.
"""

from __future__ import annotations

from sitegen.paper.structure import Block, Briefing, Paragraph, Table
from sitegen.paper.word.markup import LINE_BREAK, paragraph, run
from sitegen.paper.word.table import compact_look, styled, table_markup
from sitegen.paper.words import Words


def compact_markup(briefing: Briefing, words: Words) -> str:
    """Title, 参考材料 line, texts and table, what is left out, sources."""
    notice = words("notice", says=words("notice_brief"))
    blocks = [block for section in briefing.sections for block in section.blocks]
    left_out: tuple[Paragraph, ...] = ()
    if briefing.left_out:
        text = words("list_separator").join(briefing.left_out) + words("full_stop")
        left_out = (Paragraph(label=words("left_out_label"), text=text),)
    return "".join(
        (
            paragraph(
                LINE_BREAK.join(map(run, briefing.title_lines)),
                style=styled("CompactTitle", briefing.lines),
            ),
            paragraph(run(notice), style=styled("CompactNotice", briefing.lines)),
            *(_block(block, words, briefing.lines) for block in blocks),
            *(
                _block(block, words, briefing.lines, keep_next=True)
                for block in (*left_out, *briefing.closing)
            ),
        )
    )


def _block(block: Block, words: Words, lines: int, *, keep_next: bool = False) -> str:
    """What ends the text is too little for a sheet and stays with what is before it."""
    if isinstance(block, Table):
        return table_markup(block, compact_look(lines))
    assert isinstance(block, Paragraph)
    label = [run(words("label", name=block.label), "Label")] if block.label else []
    style = styled("Compact", lines)
    return paragraph(*label, run(block.text), style=style, keep_next=keep_next)
