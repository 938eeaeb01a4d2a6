"""What the rows of all tables are made with.

In: the catalogue and the words. Out: cells that many rows have, and the names under which
rows are selected. Must not know tables or files.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sitegen import anchors, urls
from sitegen.facts.actions import action_numbers
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.citations import cite
from sitegen.facts.units import Mention, RoleGroup, UnitsFacts, role_as_given
from sitegen.office.words import Words
from sitegen.records import Assignment, Measure, Source, Unit
from sitegen.sheets.table import Cell, Silence

Cells = Mapping[str, Cell]
Found = tuple[frozenset[str], Cells]
"""What a row is about, and its cells by the names of the columns."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Material:
    """The facts and the words that arrange them."""

    catalogue: Catalogue
    words: Words

    @property
    def not_written(self) -> Silence:
        """The document has the row, but nothing of this."""
        silences = self.catalogue.registry.vocabularies.silence_by_id
        return Silence(words=silences["not-written"].name)

    @property
    def no_number(self) -> Silence:
        """The row is of no single measure."""
        return Silence(words=self.words("no_measure"))

    def said(self, text: str | None) -> Cell:
        """The text, or that the document does not say it."""
        return text or self.not_written

    def joined(self, texts: Iterable[str]) -> str:
        """Names one after another."""
        return self.words("separator").join(texts)

    def actions(self, row: Assignment) -> str:
        """A row's actions, one a line, each behind its number."""
        pairs = zip(action_numbers(row), row.actions, strict=True)
        return "\n".join(number + text for number, text in pairs)

    def place(self, locality_id: str) -> str:
        """The locality's name."""
        return self.catalogue.registry.locality_by_id[locality_id].name

    def citation(self, source: Source) -> Cells:
        """Where it stands."""
        return {"citation": cite(self.catalogue.registry, source)}

    def measure(self, measure: Measure, anchor: str = "") -> Cells:
        """The measure in its list, and where the site tells of it."""
        path = urls.measure(measure.id)
        return {
            "list": self.catalogue.list_by_id[measure.list].name,
            "number": measure.number,
            "indicator": self.catalogue.indicator_by_id[measure.indicator].name,
            "title": measure.title,
            "measure": measure.id,
            "url": anchors.anchored(path, anchor) if anchor else path,
        }

    def roles(
        self, units: UnitsFacts, groups: Iterable[RoleGroup] | None = None
    ) -> str:
        """牵头：甲（第1项）；配合：乙、丙; of a unit that stands alone 唯一单位：甲.

        groups: those that are told; all, if none are given.
        """
        return self.words("role_separator").join(
            self.words("role", role=role_name(units, group), units=self.units(group))
            for group in (units.groups if groups is None else groups)
        )

    def sole(self, units: UnitsFacts) -> str:
        """The only unit of a row; with its role, where it has one: 唯一单位（负责：甲）."""
        roles = self.roles(units)
        return roles if units.is_sole else self.words("sole", units=roles)

    def units(self, group: RoleGroup) -> str:
        """The names as printed, each with what its role is limited to."""
        return self.joined(self._named(one) for one in group.mentions)

    def _named(self, one: Mention) -> str:
        limits = (one.note, one.scope)
        name = one.name
        for limit in limits:
            name = self.words("scoped", unit=name, scope=limit) if limit else name
        return name


def role_name(units: UnitsFacts, group: RoleGroup) -> str:
    """What a unit of the group is called: one that stands alone is that."""
    return role_as_given(group.role, units.is_sole)[1]


def about_measure(measure: Measure) -> frozenset[str]:
    """Rows of a measure are selected by it, its list and its field."""
    return frozenset(
        {
            f"measure:{measure.id}",
            f"indicator:{measure.indicator}",
            f"list:{measure.list}",
        }
    )


def about_source(source: Source) -> frozenset[str]:
    """By the document that prints the row."""
    return frozenset({f"document:{source.document}"})


def about_place(locality_id: str) -> frozenset[str]:
    """By the locality."""
    return frozenset({f"locality:{locality_id}"})


def about_units(units: Iterable[Unit]) -> frozenset[str]:
    """By each unit and by its line."""
    return frozenset(
        name for unit in units for name in (f"unit:{unit.id}", f"line:{unit.line}")
    )
