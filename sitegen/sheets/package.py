"""The description of all tables for programs: a Frictionless data package.

In: tables, the package's title and version. Out: datapackage.json as text. Must not know
files beyond the names that the CSV files bear beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from sitegen.sheets.table import Kind, Table, silences

_TYPES: dict[Kind, str] = {
    "text": "string",
    "id": "string",
    "integer": "integer",
    "date": "date",
}


def package_text(
    tables: Iterable[Table], title: str, description: str, version: str
) -> str:
    """One resource a table; what stands for no value is declared missing."""
    package = {
        "profile": "tabular-data-package",
        "name": "reform-measures",
        "title": title,
        "description": description,
        "version": version,
        "resources": [_resource(table) for table in tables],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _resource(table: Table) -> dict[str, object]:
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "description": table.note,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "dialect": {"lineTerminator": "\r\n"},
        "schema": {
            "fields": [
                {
                    "name": column.header,
                    "type": _TYPES[column.kind],
                    "title": column.key,
                    "description": column.note or column.header,
                }
                for column in table.columns
            ],
            "missingValues": ["", *silences(table)],
        },
    }
