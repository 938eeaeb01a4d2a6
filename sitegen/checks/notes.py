"""Repairs and corrections speak of text that is there, and change something.

In: the index. Out: findings. Must not know the extracted files; the proof compares them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.printed import noted_records
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping, Scalar

BLANKS = re.compile(r"\s+")
QUOTATION_MARKS = str.maketrans("“”‘’", "\"\"''")


def field_has_text(index: Index) -> Iterator[Finding]:
    """A note speaks of a field that the record prints."""
    for note, _, text in _notes(index):
        field = note.scalar("field")
        if field and not text:
            message = f"本条记录没有“{field.value}”的文字；改 field，或删去这一条。"
            yield field.place, message


def repair_reads_once(index: Index) -> Iterator[Finding]:
    """What a repair reads stands exactly once in its field, so that it can be undone."""
    for note, kind, text in _notes(index):
        reads = note.scalar("reads")
        if kind != "repairs" or not text or reads is None or not reads.value:
            continue
        found = BLANKS.sub("", text).count(BLANKS.sub("", reads.value))
        if found != 1:
            message = (
                f"“{reads.value}”在该栏中应恰好出现一次，找到 {found} 次；"
                "照记录写，多带几个前后的字。"
            )
            yield reads.place, message


def correction_is_printed(index: Index) -> Iterator[Finding]:
    """What a correction calls printed stands in its field."""
    for note, kind, text in _notes(index):
        printed = note.scalar("printed")
        if kind != "corrections" or not text or printed is None:
            continue
        if BLANKS.sub("", printed.value) not in BLANKS.sub("", text):
            message = f"该栏中没有“{printed.value}”；记录应照文件印的写，勘误写在这里。"
            yield printed.place, message


def note_changes_something(index: Index) -> Iterator[Finding]:
    """The two wordings of a note differ."""
    for note, kind, _ in _notes(index):
        before = note.text("found" if kind == "repairs" else "printed")
        reads = note.scalar("reads")
        if reads and before == reads.value:
            yield reads.place, "两种写法相同；改正，或删去这一条。"


def own_practice_differs(index: Index) -> Iterator[Finding]:
    """A locality's wording of a practice differs from the official one."""
    for row, official in _practices(index):
        printed = row.scalar("practice_as_printed")
        if printed and official and _folded(printed) == _folded(official):
            message = (
                "与清单原文相同（空格和标点的全半角不算）；删去 practice_as_printed。"
            )
            yield printed.place, message


def practice_is_printed_or_omitted(index: Index) -> Iterator[Finding]:
    """A row does not both print a practice of its own and omit it."""
    for row, _ in _practices(index):
        if "practice_as_printed" in row.values and "practice_omitted" in row.values:
            message = "既写了 practice_as_printed，就不是没有印；删去一个。"
            yield row.place_of("practice_omitted"), message


def _notes(index: Index) -> Iterator[tuple[Mapping, str, str | None]]:
    """Every note with its kind and the text of its field; unknown fields are skipped."""
    for noted in noted_records(index):
        for kind in ("repairs", "corrections"):
            for note in noted.record.mappings(kind):
                field = note.text("field")
                if field in noted.fields:
                    yield note, kind, noted.fields[field]


def _practices(index: Index) -> Iterator[tuple[Mapping, Scalar | None]]:
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            measure = index.measures.get(row.text("measure") or "")
            practice = measure.mapping("practice") if measure else None
            yield row, practice.scalar("text") if practice else None


def _folded(scalar: Scalar) -> str:
    """The text without blanks, punctuation width and shape of quotation marks."""
    text = unicodedata.normalize("NFKC", scalar.value)
    return BLANKS.sub("", text.translate(QUOTATION_MARKS))


CHECKS = (
    Check("E451", "修复和勘误所说的栏有文字", field_has_text),
    Check("E452", "修复后的写法在该栏中恰好出现一次", repair_reads_once),
    Check("E453", "勘误所说的印法在该栏中", correction_is_printed),
    Check("E454", "修复和勘误的两种写法不同", note_changes_something),
    Check("E455", "practice_as_printed 与清单原文不同", own_practice_differs),
    Check("E456", "主要做法没有既印又不印", practice_is_printed_or_omitted),
)
