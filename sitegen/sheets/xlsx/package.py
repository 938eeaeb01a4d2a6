"""What holds the parts of a workbook together.

In: tables and the names of the sheets. Out: markup. Must not know cells.
"""

from __future__ import annotations

from collections.abc import Sequence

from sitegen.characters import xml_escaped
from sitegen.sheets.table import Table
from sitegen.sheets.xlsx.cells import column_letters
from sitegen.sheets.xlsx.layout import printed_columns, repeated_column

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml"
_THEME = "application/vnd.openxmlformats-officedocument.theme+xml"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"


def content_types(sheets: int) -> str:
    """The kind of every part."""
    kinds = {
        "/docProps/core.xml": _PROPERTIES,
        "/xl/workbook.xml": f"{_SHEET}.sheet.main+xml",
        "/xl/styles.xml": f"{_SHEET}.styles+xml",
        "/xl/theme/theme1.xml": _THEME,
        "/xl/sharedStrings.xml": f"{_SHEET}.sharedStrings+xml",
    }
    for number in range(1, sheets + 1):
        kinds[f"/xl/worksheets/sheet{number}.xml"] = f"{_SHEET}.worksheet+xml"
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{kind}"/>'
        for part, kind in kinds.items()
    )
    return (
        f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def workbook_markup(tables: Sequence[Table], names: Sequence[str]) -> str:
    """The sheets; for each table the area of its filters and what is printed of it."""
    sheets = "".join(
        f'<sheet name="{_attribute(name)}" sheetId="{number}" r:id="rId{number}"/>'
        for number, name in enumerate(names, start=1)
    )
    parts = (_filter_area, _print_area, _repeated)
    defined = "".join(
        part(at, table, name)
        for part in parts
        for at, (table, name) in enumerate(zip(tables, names, strict=False))
    )
    return (
        f'{_DECLARATION}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<bookViews><workbookView/></bookViews><sheets>{sheets}</sheets>"
        f"<definedNames>{defined}</definedNames></workbook>"
    )


def workbook_parts(sheets: int) -> str:
    """Where the workbook finds its sheets, styles, colours and texts."""
    targets = [
        *(("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, sheets + 1)),
        ("styles", "styles.xml"),
        ("theme", "theme/theme1.xml"),
        ("sharedStrings", "sharedStrings.xml"),
    ]
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return (
        f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{relations}</Relationships>"
    )


def _filter_area(at: int, table: Table, name: str) -> str:
    last = f"${column_letters(len(table.columns) - 1)}${len(table.rows) + 1}"
    return (
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="{at}" hidden="1">'
        f"{_quoted(name)}!$A$1:{last}</definedName>"
    )


def _print_area(at: int, table: Table, name: str) -> str:
    last = column_letters(printed_columns(table.columns) - 1)
    return (
        f'<definedName name="_xlnm.Print_Area" localSheetId="{at}">'
        f"{_quoted(name)}!$A$1:${last}${len(table.rows) + 1}</definedName>"
    )


def _repeated(at: int, table: Table, name: str) -> str:
    """The header, and the names of the rows where columns go on on another sheet."""
    letters = repeated_column(table.columns)
    column = f"{_quoted(name)}!${letters}:${letters}," if letters else ""
    return (
        f'<definedName name="_xlnm.Print_Titles" localSheetId="{at}">'
        f"{column}{_quoted(name)}!$1:$1</definedName>"
    )


def _quoted(name: str) -> str:
    doubled = name.replace("'", "''")
    return xml_escaped(f"'{doubled}'")


def _attribute(name: str) -> str:
    return xml_escaped(name, quotes=True)
