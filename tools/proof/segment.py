"""A record's texts as the extracted file should print them, each with its record.

In: a field's text with the repairs and corrections declared for it. Out: `Segment`s, and
findings for declarations that do not fit. Must not know the order of a document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.records import Correction, Repair
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.fold import Folded, fold
from tools.proof.mend import unmend


@dataclass(frozen=True, kw_only=True)
class Segment:
    """A field's text: as the record has it and as the extracted file has it.

    starts_cell: the text opens a table cell; repairs: how many were undone in it.
    """

    place: Place
    part: str
    stored: Folded
    printed: Folded
    starts_cell: bool = False
    repairs: int = 0


Item = Segment | Finding


@dataclass(frozen=True, kw_only=True)
class Record:
    """A mapping in a YAML file that holds texts and what is declared about them."""

    file: str
    path: str
    name: str
    part: str
    repairs: tuple[Repair, ...] = ()
    corrections: tuple[Correction, ...] = ()

    def place(self, field: str) -> Place:
        """Where the field stands in the file."""
        path = f"{self.path}.{field}" if self.path else field
        return Place(file=self.file, path=path, name=self.name)


def field_items(
    record: Record,
    field: str,
    text: str,
    *,
    starts_cell: bool = False,
    place: Place | None = None,
) -> Iterator[Item]:
    """One field as a segment, after what is wrong with its declarations."""
    stored = fold(text)
    repairs = tuple(repair for repair in record.repairs if repair.field == field)
    damaged = unmend((stored,), repairs)
    for fault in damaged.faults:
        yield repair_finding(record, fault.repair, fault.reason)
    yield from misplaced_corrections(record, field, stored)
    yield Segment(
        place=place or record.place(field),
        part=record.part,
        stored=stored,
        printed=damaged.pieces[0],
        starts_cell=starts_cell,
        repairs=len(repairs) - len(damaged.faults),
    )


def label_item(record: Record, text: str, *, starts_cell: bool = False) -> Segment:
    """Words that the document prints and no record holds, such as 责任单位：."""
    folded = fold(text)
    return Segment(
        place=record.place(f"（固定文字“{text}”）"),
        part=record.part,
        stored=folded,
        printed=folded,
        starts_cell=starts_cell,
    )


def misplaced_corrections(
    record: Record, field: str, stored: Folded
) -> Iterator[Finding]:
    """A correction's printed form stands in the text of its field."""
    for correction in record.corrections:
        if (
            correction.field == field
            and fold(correction.printed).text not in stored.text
        ):
            message = "corrections 所说的原文（printed）不在该栏目中"
            yield _declaration_finding(
                record, "corrections", correction.field, message, correction.printed
            )


def unplaced_declarations(record: Record, fields: frozenset[str]) -> Iterator[Finding]:
    """Every repair and correction names a field that the document prints."""
    message = "所在栏目（field）没有印在这份文件的这一处，无从核对"
    for repair in record.repairs:
        if repair.field not in fields:
            yield repair_finding(record, repair, message)
    for correction in record.corrections:
        if correction.field not in fields:
            yield _declaration_finding(
                record, "corrections", correction.field, message, correction.printed
            )


def repair_finding(record: Record, repair: Repair, reason: str) -> Finding:
    """A repair that cannot be undone."""
    return _declaration_finding(record, "repairs", repair.field, reason, repair.reads)


def _declaration_finding(
    record: Record, kind: str, field: str, message: str, quoted: str
) -> Finding:
    """A repair or correction that does not fit its field."""
    code = "P301" if kind == "repairs" else "P302"
    advice = (
        f"改正或删去 {record.place(kind).path} 中的这一项，使它与记录现在的文字相符"
    )
    return Finding(
        code=code,
        message=message,
        place=record.place(kind),
        details=(
            ("栏目", field),
            ("所引", excerpt(quoted)),
            ("处理", advice),
        ),
    )
