"""What a printed briefing consists of, before anyone decides how it looks.

In: nothing. Out: frozen types that `sitegen.paper` fills from the registry and that
the Word writer and the browser's script render alike. Must not know records, HTML, Word
or page geometry. Numbers of headings and sources are not stored: they follow from the
place in the structure, so that a part of a briefing is numbered as a whole one is.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.paper.titles import title_lines

FULL_LINES = 38
"""Of 四号 on one sheet, set close."""


@dataclass(frozen=True, kw_only=True)
class Reference:
    """A place in a source document: 粤办函〔2019〕376号, 附件1第一部分, row 4."""

    document: str
    place: str
    row: int | None = None


@dataclass(frozen=True, kw_only=True)
class Paragraph:
    """A paragraph; the label is set apart and run in, as in “完成时限：2020年9月”.

    is_path: an address, which stays on one line; is_own: a closing paragraph that the
    piece keeps in a pack, where what all pieces have in common stands once; leads: it is
    printed as a heading is, and stays with what follows; choice: the key by which a reader
    leaves it out.
    """

    text: str
    label: str | None = None
    references: tuple[Reference, ...] = ()
    is_path: bool = False
    is_own: bool = False
    leads: bool = False
    choice: str | None = None


@dataclass(frozen=True, kw_only=True)
class Items:
    """Numbered points (1), (2) …, a level below the heading they stand under."""

    texts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Column:
    """A table column and its share of the table's width, padding included.

    choice: the key by which a reader leaves it out; the others then share the width.
    """

    name: str
    share: int
    choice: str | None = None


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A stretch of a cell's text, in which it parts from the text beside it.

    is_gone: it is struck out, since the other text has something else there; else it is
    underlined, as what the other text does not have.
    """

    cell: int
    start: int
    end: int
    is_gone: bool


@dataclass(frozen=True, kw_only=True)
class Row:
    """A table row; one cell in a table of several columns reaches across all.

    Such a row is a heading, which goes when nothing is left below it, or the detail of the
    row above it, which it never leaves.
    choices: the keys by which a reader leaves the row out, each by itself; may_part: so
    tall that it may go on overleaf, lest it leave a large part of a sheet empty; marks: in
    the order of the text, in tables whose columns are never left out.
    """

    cells: tuple[str, ...]
    choices: tuple[str, ...] = ()
    is_detail: bool = False
    may_part: bool = False
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Table:
    """A table; a cell's paragraphs are parted by line feeds."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


Block = Paragraph | Items | Table


@dataclass(frozen=True, kw_only=True)
class Section:
    """A numbered heading and what stands under it.

    choice: the key by which a reader leaves the section out; wide: printed on landscape
    sheets. From the third level on, the first paragraph runs in after the heading.
    """

    heading: str
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    choice: str | None = None
    wide: bool = False


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A part that a reader can leave out, and the words the panel shows for it.

    is_place: it is what one locality does; is_core: it stays beside a single place; group:
    the choice of the page's own form that it answers to ("field"). Of a group of which
    nothing is chosen, nothing is left out.
    """

    key: str
    name: str
    group: str = ""
    is_place: bool = False
    is_core: bool = False


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """One page as a briefing.

    kind: the page kind, under which a reader's choice of sections is remembered;
    subject: what the file's properties say it is about; closing: the last paragraphs
    (address in words, the data's date); is_compact: one sheet of 四号 without headings, of
    so many lines; is_wide: all of it is printed on landscape sheets;
    left_out: what that sheet had no room for, and where it stands; variants: the same
    record arranged otherwise.
    """

    path: str
    kind: str
    title: str
    subject: str
    sections: tuple[Section, ...]
    choices: tuple[Choice, ...]
    closing: tuple[Paragraph, ...]
    is_compact: bool = False
    lines: int = FULL_LINES
    is_wide: bool = False
    left_out: tuple[str, ...] = ()
    variants: tuple[Variant, ...] = ()

    @property
    def title_lines(self) -> tuple[str, ...]:
        """The title as it is printed."""
        return title_lines(self.title)


@dataclass(frozen=True, kw_only=True)
class Variant:
    """Another arrangement of a page, under the key by which an address asks for it."""

    key: str
    name: str
    briefing: Briefing
