"""A briefing as a classic script that the browser can load from a file too.

In: a briefing. Out: JavaScript text that hands the structure to whoever prints it. Must
not know what becomes of it. A script and not JSON, because pages opened by double-click
may not fetch files but may load scripts.
"""

from __future__ import annotations

import json

from sitegen.paper.structure import (
    Block,
    Briefing,
    Choice,
    Column,
    Items,
    Paragraph,
    Reference,
    Row,
    Section,
    Table,
)

Json = dict[str, object]


def briefing_script(briefing: Briefing) -> str:
    """One statement that adds the briefing to the page's list."""
    text = json.dumps(_briefing(briefing), ensure_ascii=False, separators=(",", ":"))
    # "//" would look like the address of another host to whoever scans scripts.
    text = text.replace("//", "/\\/")
    # U+2028 and U+2029 end a line in scripts of older browsers, even inside quotes.
    text = text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    return f"(window.briefings=window.briefings||[]).push({text});\n"


def _briefing(briefing: Briefing) -> Json:
    """What is empty or false is left out."""
    documents: list[str] = []
    structure: Json = {
        "path": briefing.path,
        "kind": briefing.kind,
        "title": briefing.title,
        "titleLines": list(briefing.title_lines),
        "subject": briefing.subject,
        "sections": [_section(part, documents) for part in briefing.sections],
        "choices": [_choice(one) for one in briefing.choices],
        "closing": [_block(part, documents) for part in briefing.closing],
        "documents": documents,
    }
    if briefing.is_wide:
        structure["wide"] = True
    if briefing.is_compact:
        structure["compact"] = briefing.lines
    if briefing.left_out:
        structure["leftOut"] = list(briefing.left_out)
    if briefing.variants:
        structure["variants"] = [
            {"key": one.key, "name": one.name, "briefing": _briefing(one.briefing)}
            for one in briefing.variants
        ]
    return structure


def _choice(choice: Choice) -> Json:
    structure: Json = {"key": choice.key, "name": choice.name}
    if choice.group:
        structure["group"] = choice.group
    if choice.is_place:
        structure["place"] = True
    if choice.is_core:
        structure["core"] = True
    return structure


def _section(section: Section, documents: list[str]) -> Json:
    structure: Json = {
        "heading": section.heading,
        "blocks": [_block(block, documents) for block in section.blocks],
        "sections": [_section(part, documents) for part in section.sections],
    }
    if section.choice is not None:
        structure["choice"] = section.choice
    if section.wide:
        structure["wide"] = True
    return structure


def _block(block: Block, documents: list[str]) -> Json:
    if isinstance(block, Items):
        return {"items": list(block.texts)}
    if isinstance(block, Table):
        columns = [_column(column) for column in block.columns]
        return {"columns": columns, "rows": [_row(row) for row in block.rows]}
    return _paragraph(block, documents)


def _paragraph(block: Paragraph, documents: list[str]) -> Json:
    structure: Json = {"text": block.text}
    if block.label is not None:
        structure["label"] = block.label
    if block.is_path:
        structure["isPath"] = True
    if block.is_own:
        structure["own"] = True
    if block.choice is not None:
        structure["choice"] = block.choice
    if block.leads:
        structure["leads"] = True
    if block.references:
        structure["references"] = [
            _reference(reference, documents) for reference in block.references
        ]
    return structure


def _column(column: Column) -> list[object]:
    shown: list[object] = [column.name, column.share]
    return shown if column.choice is None else [*shown, column.choice]


def _row(row: Row) -> Json:
    structure: Json = {"cells": list(row.cells)}
    if row.choices:
        structure["choices"] = list(row.choices)
    if row.is_detail:
        structure["detail"] = True
    if row.marks:
        structure["marks"] = [
            [mark.cell, mark.start, mark.end, mark.is_gone] for mark in row.marks
        ]
    if row.may_part:
        structure["parts"] = True
    return structure


def _reference(reference: Reference, documents: list[str]) -> list[object]:
    """Documents are named once; a reference holds their place in the list."""
    if reference.document not in documents:
        documents.append(reference.document)
    return [documents.index(reference.document), reference.place, reference.row]
