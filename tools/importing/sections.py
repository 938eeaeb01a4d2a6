"""The headings of indicators, with the units that they name.

In: headings as they come, and the row that each stands over. Out: the trees of the
sections. Must not know the cells of rows.
"""

from __future__ import annotations

from sitegen.printed.units import read_units
from sitegen.records.wording import name_in_heading
from tools.house.layout import Path, Tree
from tools.house.mending import one_line
from tools.importing.catalogue import Entry
from tools.importing.document import Body
from tools.importing.ledger import Ledger
from tools.importing.listing import Heading
from tools.importing.units import Register, units_cell
from tools.importing.wording import proposed, shape_only
from tools.importing.words import Words


class Sections:
    """The sections of one place, by list and indicator."""

    def __init__(
        self, ledger: Ledger, words: Words, register: Register, body: Body
    ) -> None:
        self.ledger = ledger
        self.words = words
        self.register = register
        self.body = body
        self.trees: dict[tuple[str, str], dict[str, Tree]] = {}
        self.waiting: list[Heading] = []

    def alone(self) -> None:
        """Headings without a row below them are paragraphs."""
        for heading in self.waiting:
            self.body.heading(heading.text)
        self.waiting = []

    def begin(self, entry: Entry, cell: str | None, first_role: str | None) -> None:
        """The heading of the row's indicator, when its first row comes.

        cell: what the row itself prints in a column of indicators.
        """
        key = entry.list, entry.indicator
        headings, self.waiting = self.waiting, []
        for extra in headings[:-1]:
            self.body.heading(extra.text)
        if key in self.trees:
            if headings:
                what = f"标题“{headings[-1].text}”下的举措前面已有标题"
                self.ledger.decide((), what, "对照原件，看是否两个标题合并")
            return
        tree: dict[str, Tree] = {"list": key[0], "indicator": key[1]}
        tree["part"] = self.body.part
        path: Path = ("sections", len(self.trees))
        printed = headings[-1].text if headings else one_line(cell or "")
        if printed:
            tree["heading_as_printed"] = printed
            self._wording(tree, path, key[1], printed)
        if headings and headings[-1].units:
            self._units(tree, path, headings[-1].units, first_role)
        self.trees[key] = tree

    def _wording(
        self, tree: dict[str, Tree], path: Path, indicator: str, printed: str
    ) -> None:
        official, local = self.words.indicators[indicator], name_in_heading(printed)
        if official == local:
            return
        wording = shape_only(official, local)
        if wording:
            tree["wording"] = wording
            return
        self.ledger.decide(
            (*path, "heading_as_printed"),
            f"标题与指标名称“{official}”不同，要写明种类",
            "把下面的 wording 放在标题之后",
            found=printed,
            snippet=proposed(official, local),
        )

    def _units(
        self, tree: dict[str, Tree], path: Path, printed: str, first_role: str | None
    ) -> None:
        read = read_units(printed, self.words.roles)
        tree["units"] = units_cell(printed, read, self.register, first_role)
        if not read.is_sure:
            what = "标题下的责任单位有读不准的"
            self.ledger.decide((*path, "units"), what, "对照原件补上", found=printed)
