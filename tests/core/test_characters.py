"""No writer makes a file with a character that its format cannot hold."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from sitegen.calendars.event import Calendar, Event
from sitegen.calendars.ics import ics_bytes
from sitegen.paper.structure import Briefing, Paragraph, Section
from sitegen.paper.word import docx_bytes
from sitegen.paper.words import read_words
from sitegen.sheets.csv_text import csv_bytes
from sitegen.sheets.table import Book, Column, Row, Table
from sitegen.sheets.xlsx import xlsx_bytes
from tests.views.datasets import TEMPLATES

REFUSED = ("\x00", "\x01", "\x0b", "\x1f", "\x85", "\ud800", "\ufdd0", "\uffff")
DAY = date(2020, 6, 30)


def _word(text: str) -> bytes:
    section = Section(heading="标题", blocks=(Paragraph(text=text),))
    briefing = Briefing(
        path="",
        kind="measure",
        title="标题",
        subject="标题",
        sections=(section,),
        choices=(),
        closing=(),
    )
    return docx_bytes(briefing, read_words(TEMPLATES))


def _table(text: str) -> Table:
    column = Column(key="words", header="原文", width=10)
    row = Row(cells=(text,))
    return Table(name="a", title="表", note="", columns=(column,), rows=(row,))


def _workbook(text: str) -> bytes:
    return xlsx_bytes(Book(title="表", tables=(_table(text),), notes=()))


def _calendar(text: str) -> bytes:
    event = Event(uid="a", day=DAY, as_of=DAY, title=text, description="说明")
    return ics_bytes(Calendar(name="a", description="", events=(event,), up_to=DAY))


WRITERS: dict[str, Callable[[str], bytes]] = {
    "Word": _word,
    "Excel": _workbook,
    "CSV": lambda text: csv_bytes(_table(text)),
    "calendar": _calendar,
}


@pytest.mark.parametrize("sign", REFUSED, ids=lambda sign: f"U+{ord(sign):04X}")
@pytest.mark.parametrize("writer", WRITERS)
def test_a_writer_refuses_what_its_format_cannot_hold(writer: str, sign: str) -> None:
    """A bug upstream ends in an error, not in a file that nobody can open."""
    write = WRITERS[writer]

    assert write("甲乙")
    with pytest.raises(ValueError, match="no file format holds"):
        write(f"甲{sign}乙")
