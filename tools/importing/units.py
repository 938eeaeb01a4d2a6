"""The units of a place: their ids, and the cells that name them.

In: readings of cells and the lines of names. Out: the place's register and the cells as
records have them. Must not know rows. A line that is not sure is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pypinyin import lazy_pinyin

from sitegen.printed.readings import ReadMember, UnitsReading
from tools.house.layout import Tree
from tools.importing.lines import Lines, core_of

COLLECTIVE = re.compile("^各|等(?:县|区)|[县区]政府$")
CHINESE = re.compile("[\u3400-\u9fff]+")
LONGEST_ID = 48


class Register:
    """The units of one place in the order in which its table first names them."""

    def __init__(
        self,
        place: str,
        names: tuple[str, ...],
        lines: Lines,
        readings: Mapping[str, str],
        known: Iterable[dict[str, Tree]] = (),
    ) -> None:
        self.place = place
        self.names = names
        self.lines = lines
        self.readings = readings
        self.units: dict[str, dict[str, Tree]] = {}
        self.ids: dict[str, str] = {}
        self.guesses: dict[str, str | None] = {}
        for unit in known:
            aliases = unit.get("aliases", [])
            forms = [unit.get("name"), *(aliases if isinstance(aliases, list) else [])]
            for form in forms:
                self.ids[str(form)] = str(unit["id"])
            self.units[str(unit["id"])] = dict(unit)

    def unit(self, name: str) -> str:
        """The id of the unit, entered into the register when first met."""
        if name not in self.ids:
            line, likely = self.lines.line(name, self.names)
            unit_id = self._free_id(name, line)
            unit: dict[str, Tree] = {"id": unit_id, "name": name}
            if line:
                unit["line"] = line
            else:
                self.guesses[unit_id] = likely
            if COLLECTIVE.search(name):
                unit["collective"] = "true"
            self.ids[name], self.units[unit_id] = unit_id, unit
        return self.ids[name]

    def name(self, unit_id: str) -> str:
        """The preferred name of the unit."""
        return str(self.units[unit_id]["name"])

    def _free_id(self, name: str, line: str | None) -> str:
        """The line's id while it is free, else the name in pinyin."""
        spelled = self._spelled(core_of(name, self.names))
        for slug in (line, spelled, self._spelled(name)):
            unit_id = f"{self.place}-{slug}"
            if slug and unit_id not in self.units:
                return unit_id
        count = 2
        while f"{self.place}-{spelled}-{count}" in self.units:
            count += 1
        return f"{self.place}-{spelled}-{count}"

    def _spelled(self, name: str) -> str:
        """The name in pinyin, read as data/readings.yaml says."""
        syllables: list[str] = []
        for run in CHINESE.findall(name):
            said = lazy_pinyin(run)
            for phrase, pinyin in self.readings.items():
                for match in re.finditer(re.escape(phrase), run):
                    said[match.start() : match.end()] = pinyin.split()
            syllables += said
        slug = "-".join(syllables)
        while len(slug) > LONGEST_ID:
            slug = slug.rpartition("-")[0]
        return re.sub("[^a-z0-9-]", "", slug) or "danwei"


def units_cell(
    printed: str, read: UnitsReading, register: Register, first_role: str | None
) -> dict[str, Tree]:
    """The cell as a record has it; members with a doubt are left out."""
    cell: dict[str, Tree] = {"as_printed": printed}
    if read.is_open_ended:
        cell["open_ended"] = "true"
    if read.addenda:
        cell["addendum_as_printed"] = read.addenda[0].as_printed
        if read.addenda[0].condition:
            cell["condition"] = read.addenda[0].condition
    has_roles = any(member.role for member in read.members)
    is_ruled = first_role is not None and len(read.members) > 1 and not has_roles
    members: list[Tree] = []
    for position, member in enumerate(read.members):
        if not member.doubts:
            entry = _member(member, register)
            if is_ruled and position == 0 and first_role:
                entry |= {"role": first_role, "basis": "first-listed"}
            members.append(entry)
    if members:
        cell["members"] = members
    return cell


def _member(member: ReadMember, register: Register) -> dict[str, Tree]:
    unit = register.unit(member.name)
    entry: dict[str, Tree] = {"unit": unit}
    if register.name(unit) != member.name:
        entry["as_printed"] = member.name
    entry["role"] = member.role or "unspecified"
    if member.scope:
        entry["scope"] = member.scope
    if member.items:
        entry["items"] = [str(item) for item in member.items]
    return entry
