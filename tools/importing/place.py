"""The place's record, built row by row from the tables of one document.

In: tables with their lines told apart, and the vocabularies. Out: the trees of the place
and of what the document prints beside the rows, and everything left to decide. Must not
know files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tools.house.layout import Path, Tree
from tools.house.mending import one_line
from tools.importing.decision import NONE, SURE, UNSURE, Decision
from tools.importing.document import Body
from tools.importing.extract import joined_names
from tools.importing.ledger import Ledger
from tools.importing.listing import ColumnNames, Heading, Item, Placed
from tools.importing.options import Options
from tools.importing.printed import Table
from tools.importing.row_reader import Reader
from tools.importing.rows import assignment
from tools.importing.rules import Rules
from tools.importing.sections import Sections
from tools.importing.units import Register
from tools.importing.words import Words
from tools.proof.fold import fold


class Builder:
    """Gathers the sections and rows of one place.

    unmatched: how many rows have no measure; variants: by measure the title that is
    not the official one, and the part that prints it.
    """

    def __init__(
        self, options: Options, register: Register, words: Words, body: Body
    ) -> None:
        self.register = register
        self.words = words
        self.body = body
        self.ledger = Ledger(file=f"data/localities/{options.place}.yaml")
        self.sections = Sections(self.ledger, words, register, body)
        self.rules = Rules(self.ledger, words, options.document)
        self.assignments: dict[str, dict[str, Tree]] = {}
        self.unmatched = 0
        self.variants: dict[str, tuple[str, str]] = {}
        self.list = ""
        self.document = f"data/documents/{options.document}.yaml"

    def table(
        self,
        table: Table,
        found: tuple[Item, ...],
        lines: Mapping[tuple[int, int], int],
    ) -> None:
        """All lines of one table."""
        reader = Reader(
            table=table,
            roles=self.words.roles,
            statuses=self.words.statuses,
            register=self.register,
        )
        for column in table.columns:
            if column.field is None:
                name = one_line(column.name)
                what = f"“{name}”一栏不公布"
                proposal = "要公布的，在 columns 把 unpublished 改成相应的 field，改栏名后重新导入"
                self.ledger.decide(
                    ("body",), what, proposal, certainty=SURE, file=self.document
                )
        for item in found:
            if isinstance(item, ColumnNames):
                self._names(item)
            elif isinstance(item, Heading):
                self._heading(item)
            else:
                self._row(reader, item, lines[item.at])

    def finish(self) -> None:
        """What waits at the end of the tables."""
        self.sections.alone()

    def _names(self, item: ColumnNames) -> None:
        if item.line.is_first:
            self.body.names(item.line.names)
        else:
            self.body.furniture[joined_names(item.line), item.line.beside] += 1

    def _heading(self, item: Heading) -> None:
        """One of an indicator waits for its first row, one of a list is a paragraph."""
        if item.is_section:
            self.sections.waiting.append(item)
        else:
            self.sections.alone()
            self.list = ""
            self.body.heading(item.text)

    def _row(self, reader: Reader, item: Placed, line: int) -> None:
        entry = item.match.entry
        if entry is None or entry.measure in self.assignments:
            self._unmatched(reader, item, line)
            return
        if entry.list != self.list:
            self.list = entry.list
            self.body.table(entry.list, reader.table.columns)
            self.rules.go_on(entry.list)
        cell = reader.text_of(item.row, "indicator")
        self.sections.begin(entry, cell, self.rules.role)
        units = reader.text_of(item.row, "units") or ""
        self.rules.learn(units, self.body.part, entry.list, item.number)
        path: Path = ("assignments", len(self.assignments))
        ruled = replace(reader, first_role=self.rules.role)
        doubt = self.ledger.about(path, entry.measure)
        self.assignments[entry.measure] = assignment(
            ruled, item.row, entry, item.number, doubt
        )
        self._title(reader, item, path)

    def _title(self, reader: Reader, item: Placed, path: Path) -> None:
        """A title that is not the official one is a variant of the measure's."""
        printed, entry = reader.text_of(item.row, "title"), item.match.entry
        assert entry is not None
        if printed and fold(printed).text != entry.folded_titles[0]:
            self.variants[entry.measure] = one_line(printed), self.body.part
        if item.match.likely:
            self.ledger.decide(
                path,
                "按名称和做法的相近认定是哪项举措",
                f"{entry.measure} {entry.titles[0]}",
                found=printed or "",
                certainty=SURE,
            )

    def _unmatched(self, reader: Reader, item: Placed, line: int) -> None:
        """A row that is no measure for sure: left out, with the likeliest ones."""
        likely = "、".join(f"{e.measure} {e.titles[0]}" for e in item.match.likely)
        self.unmatched += 1
        proposal = f"--row {line}=举措id"
        proposal += f"，最像的是 {likely}" if likely else ""
        self.ledger.decisions.append(
            Decision(
                what=f"这一行没有收录：{item.match.why}",
                found=reader.text_of(item.row, "title") or "",
                proposal=f"{proposal}；清单以外的举措先在 data/measures.yaml 列出",
                certainty=UNSURE if likely else NONE,
                source_line=line,
            )
        )
