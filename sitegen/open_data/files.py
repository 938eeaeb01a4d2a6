"""Each collection as a file, with its schema beside it.

In: a catalogue. Out: (path below docs, text), one after another. Must not know what a
collection holds.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.open_data.findings_fields import FINDINGS
from sitegen.open_data.record_fields import RECORDS
from sitegen.open_data.schema import schema_of
from sitegen.open_data.statement_fields import STATEMENTS

COLLECTIONS = RECORDS + STATEMENTS + FINDINGS


def api_files(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Every collection, in official order, and its schema."""
    for collection in COLLECTIONS:
        yield urls.api_file(collection.name), _text(list(collection.records(catalogue)))
        schema = schema_of(collection, catalogue.words)
        yield urls.api_schema(collection.name), _text(schema)


def api_paths() -> Iterator[str]:
    """Where they stand below docs, in the same order."""
    for collection in COLLECTIONS:
        yield urls.api_file(collection.name)
        yield urls.api_schema(collection.name)


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
