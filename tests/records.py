"""The real records as plain values, read without the program under test.

In: the files under data/. Out: mappings of texts, lists and mappings as YAML has them,
every scalar a text.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tests.site.project import ROOT

Record = dict[str, Any]


def records(folder: str) -> list[Record]:
    """Every record of a folder of data/, by file name."""
    return [_record(path) for path in sorted((ROOT / "data" / folder).glob("*.yaml"))]


def _record(path: Path) -> Record:
    record: Record = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    return record


MEASURES = records("measures")
LOCALITIES = records("localities")
DOCUMENTS = records("documents")
REFERENCES = [
    (measure["id"], practice)
    for measure in MEASURES
    for practice in measure.get("reference_practices", ())
]
ASSIGNMENTS = [
    (locality["id"], task)
    for locality in LOCALITIES
    for task in locality["assignments"]
]


def units_of_line(line: str) -> list[str]:
    """The ids of all units of a department line, sorted."""
    return sorted(
        unit["id"]
        for place in LOCALITIES
        for unit in place["units"]
        if unit.get("line") == line
    )


def units_called(word: str) -> list[str]:
    """The ids of all units with the word in any of their names, sorted."""
    return sorted(
        unit["id"]
        for place in LOCALITIES
        for unit in place["units"]
        if any(word in name for name in _names(unit))
    )


def _names(unit: Record) -> list[str]:
    return [unit["name"], *unit.get("aliases", ()), *unit.get("called", ())]


def latest() -> tuple[str, str]:
    """The latest date among the source documents, as 2020年4月8日, and the number of it."""
    dated = [each for each in DOCUMENTS if each["kind"] == "source" and "date" in each]
    document = max(dated, key=lambda each: str(each["date"]))
    parts = zip(document["date"].split("-"), "年月日", strict=False)
    written = "".join(f"{int(part)}{unit}" for part, unit in parts)
    return written, document.get("number", "")
