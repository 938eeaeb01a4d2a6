"""A Word file as paragraphs and tables, with the merges of its cells.

In: the path of a .docx file. Out: its contents, or why there are none. Struck-out
insertions and deletions are read as accepted; automatic numbers are written out. Must not
know what a table is about.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from tools.importing.contents import Block, Cell, Contents, Grid, Refusal, grid_of
from tools.importing.numbering import Numbering

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""The same text box once more, for programs older than its markup."""
PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
SPACES = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
WRAPPERS = (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}smartTag", f"{W}customXml")


def read_word(path: Path) -> Contents | Refusal:
    """The body of the document."""
    try:
        with zipfile.ZipFile(path) as archive:
            root = etree.fromstring(archive.read("word/document.xml"), PARSER)
            has_styles = "word/numbering.xml" in archive.namelist()
            styles = archive.read("word/numbering.xml") if has_styles else None
    except (etree.XMLSyntaxError, KeyError, zipfile.BadZipFile, OSError):
        return Refusal(
            "Word 文件内部损坏，打不开；请用 Word 或 WPS 打开，另存后再导入。"
        )
    for twin in list(root.iter(FALLBACK)):
        twin.getparent().remove(twin)
    numbering = Numbering(etree.fromstring(styles, PARSER) if styles else None)
    body = root.find(f"{W}body")
    blocks = tuple(_blocks(body, numbering)) if body is not None else ()
    if not any(isinstance(block, Grid) or block.strip() for block in blocks):
        has_picture = root.find(f".//{W}drawing") is not None
        has_picture = has_picture or root.find(f".//{W}pict") is not None
        what = "只有图片，没有文字" if has_picture else "没有文字"
        return Refusal(f"Word 文件里{what}；扫描件请先做文字识别并校对。")
    return Contents(blocks=blocks)


def _blocks(body: etree._Element, numbering: Numbering) -> Iterator[Block]:
    for child in _children(body):
        if child.tag == f"{W}p":
            text = _paragraph(child, numbering)
            if text.strip():
                yield text
        elif child.tag == f"{W}tbl":
            grid = grid_of(list(_cells(child, numbering)))
            if grid is not None:
                yield grid


def _children(element: etree._Element) -> Iterator[etree._Element]:
    """The children, those inside content controls and insertions among them."""
    for child in element:
        if child.tag in WRAPPERS:
            yield from _children(child)
        else:
            yield child


def _cells(table: etree._Element, numbering: Numbering) -> Iterator[Cell]:
    """The cells with what they cover; a cell merged upwards belongs to the one above."""
    open_cells: dict[int, Cell] = {}
    rows = [child for child in _children(table) if child.tag == f"{W}tr"]
    for number, row in enumerate(rows):
        column = _number(row, "trPr/gridBefore") or 0
        still_open: dict[int, Cell] = {}
        for cell in (child for child in _children(row) if child.tag == f"{W}tc"):
            columns = _number(cell, "tcPr/gridSpan") or 1
            merge = cell.find(f"{W}tcPr/{W}vMerge")
            above = open_cells.pop(column, None)
            is_continued = merge is not None and merge.get(f"{W}val") != "restart"
            if above is not None and not is_continued:
                yield above
            if above is not None and is_continued:
                found = _longer(above)
            else:
                text = _cell_text(cell, numbering)
                found = Cell(text=text, row=number, column=column, columns=columns)
            still_open[column] = found
            column += columns
        yield from open_cells.values()
        open_cells = still_open
    yield from open_cells.values()


def _longer(cell: Cell) -> Cell:
    return Cell(
        text=cell.text,
        row=cell.row,
        column=cell.column,
        rows=cell.rows + 1,
        columns=cell.columns,
    )


def _number(element: etree._Element, path: str) -> int | None:
    found = element.find("/".join(f"{W}{step}" for step in path.split("/")))
    value = found.get(f"{W}val") if found is not None else None
    return int(value) if value and value.isdigit() else None


def _cell_text(cell: etree._Element, numbering: Numbering) -> str:
    """The paragraphs of a cell; those of a table in it come in reading order."""
    found = [_paragraph(paragraph, numbering) for paragraph in cell.iter(f"{W}p")]
    return "\n".join(found).strip("\n")


def _paragraph(paragraph: etree._Element, numbering: Numbering) -> str:
    """The words of a paragraph behind its automatic number, if it has one."""
    pieces: list[str] = []
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            pieces.append(element.text or "")
        elif element.tag in SPACES and element.getparent().tag == f"{W}r":
            pieces.append(SPACES[element.tag])
    return numbering.number(paragraph) + "".join(pieces)
