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
