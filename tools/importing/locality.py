"""The place's file: name, code, lists covered, units, sections, rows.

In: options, the records as they are, and what was built from the table. Out: the tree,
and what the register leaves to decide. Must not know tables.
"""

from __future__ import annotations

import difflib

from sitegen.checks.places import PROVINCES
from sitegen.reading.marked import RawDataset
from tools.house.layout import Tree
from tools.importing.catalogue import entries
from tools.importing.decision import SURE, UNSURE, Decision
from tools.importing.options import Options
from tools.importing.place import Builder

ALIKE = 0.7


def locality_tree(
    options: Options, raw: RawDataset, builder: Builder
) -> tuple[dict[str, Tree], tuple[Decision, ...]]:
    """The whole record and its open questions."""
    file = f"data/localities/{options.place}.yaml"
    coverage = _coverage(raw, builder)
    tree: dict[str, Tree] = {
        "id": options.place,
        "name": options.name,
        "short_name": options.short,
        "code": options.code,
    }
    level = _level(options.code, raw)
    if level:
        tree["level"] = level
    tree |= {
        "province": PROVINCES.get(options.code[:2], ""),
        "documents": _documents(options, raw),
        "coverage": coverage,
        "units": list(builder.register.units.values()),
        "sections": list(builder.sections.trees.values()),
        "assignments": list(builder.assignments.values()),
    }
    return tree, (*_lines(builder, file), *_alike(builder, file))


def _documents(options: Options, raw: RawDataset) -> list[Tree]:
    for root in raw.roots("locality"):
        if root.text("id") == options.place:
            return list(dict.fromkeys((*root.texts("documents"), options.document)))
    return [options.document]


def _level(code: str, raw: RawDataset) -> str | None:
    """The level whose codes end in as many zeros."""
    vocabularies = raw.root("vocabularies")
    zeros = len(code) - len(code.rstrip("0"))
    for term in vocabularies.mappings("locality_levels") if vocabularies else ():
        said = term.integer("code_zeros") or 0
        if said == min(4, zeros // 2 * 2):
            return term.text("id")
    return None


def _coverage(raw: RawDataset, builder: Builder) -> list[Tree]:
    """The lists that the rows belong to, and how much of each is there."""
    found: list[Tree] = []
    known = entries(raw)
    present = {key[0] for key in builder.sections.trees}
    for list_id in dict.fromkeys(entry.list for entry in known):
        if list_id not in present:
            continue
        every = [entry for entry in known if entry.list == list_id]
        missing = [e for e in every if e.measure not in builder.assignments]
        entry: dict[str, Tree] = {"list": list_id}
        if not missing:
            entry["extent"] = "whole"
        elif builder.unmatched >= len(missing):
            entry |= {"extent": "partial", "absent": "not-recorded"}
        elif builder.unmatched:
            entry["extent"] = "partial"
            builder.ledger.decide(
                ("coverage", len(found)),
                f"{list_id} 缺 {len(missing)} 项，没有认出的只有 {builder.unmatched} 行",
                "文件没有列的写 absent: not-listed 和 note，列了没有认出的写 absent: not-recorded",
            )
        else:
            count = len(every) - len(missing)
            entry |= {"extent": "partial", "absent": "not-listed"}
            entry["note"] = f"文件的表列有其中{count}项。"
        found.append(entry)
    return found


def _lines(builder: Builder, file: str) -> list[Decision]:
    """Units whose department line is not sure."""
    order = list(builder.register.units)
    return [
        Decision(
            what=f"“{builder.register.name(unit_id)}”归哪条部门条线",
            proposal=f"line: {likely}"
            if likely
            else "在 line 写 data/vocabularies.yaml 中 lines 的一项",
            certainty=UNSURE,
            file=file,
            path=("units", order.index(unit_id)),
        )
        for unit_id, likely in builder.register.guesses.items()
    ]


def _alike(builder: Builder, file: str) -> list[Decision]:
    """Units of one line whose names may be two forms of one name."""
    units = list(builder.register.units.values())
    found = []
    for position, unit in enumerate(units):
        for other in units[:position]:
            names = str(other["name"]), str(unit["name"])
            is_one_line = unit.get("line") and unit.get("line") == other.get("line")
            ratio = difflib.SequenceMatcher(None, *names, autojunk=False).ratio()
            if is_one_line and ratio >= ALIKE:
                found.append(
                    Decision(
                        what=f"“{names[0]}”和“{names[1]}”可能是同一单位",
                        proposal="若是，把后一个写进前一个的 aliases，删去后一个，再导入一次",
                        certainty=SURE,
                        file=file,
                        path=("units", position),
                    )
                )
    return found
