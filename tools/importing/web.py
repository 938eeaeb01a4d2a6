"""A saved web page as paragraphs and tables, with row and column spans.

In: the page's text. Out: its contents, or why there are none. Tables that only arrange
the page are taken apart. Must not know what a table is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html
from lxml.etree import ParserError

from tools.importing.contents import Block, Cell, Contents, Refusal, grid_of

UNSEEN = ("script", "style", "head", "noscript", "template", "select", "button")
BREAKS = ("p", "br", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr")
CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)
BLANKS = re.compile("[ \t\r\n\f\xa0]+")
SPAN = re.compile("[0-9]{1,4}")


def decoded(content: bytes) -> str | Refusal:
    """The text in the encoding that it states, or UTF-8, or that of Chinese Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    stated = CHARSET.search(content[:4000])
    names = [stated[1].decode("ascii")] if stated else []
    for name in (*names, "utf-8-sig", "gb18030"):
        usual = "gb18030" if name.lower() in ("gb2312", "gbk") else name
        try:
            text = content.decode(usual)
        except (UnicodeDecodeError, LookupError):
            continue
        if "\0" not in text:
            return text
    return Refusal(
        "文件的文字编码认不出（不是 UTF-8，也不是 GBK）；请用记事本打开，"
        "另存为 UTF-8 编码。"
    )


def read_web(text: str) -> Contents | Refusal:
    """The paragraphs and tables of the page."""
    cleaned = re.sub(r"<\?xml[^>]*\?>", "", text)
    try:
        root = html.fromstring(cleaned)
    except (ParserError, ValueError):
        return Refusal("网页文件里没有内容；请在浏览器里打开原网页，另存为“仅 HTML”。")
    blocks = tuple(_blocks(root))
    if not blocks:
        return Refusal("网页里没有文字；若内容是图片或附件，请下载附件后再导入。")
    return Contents(blocks=blocks)


def _blocks(root: html.HtmlElement) -> Iterator[Block]:
    """Text between tables as paragraphs, and each table that holds no other."""
    pending: list[str] = []
    for piece in _pieces(root):
        if isinstance(piece, str):
            pending.append(piece)
        else:
            yield from _paragraphs(pending)
            pending = []
            grid = grid_of(list(_cells(piece)))
            if grid is not None:
                yield grid
    yield from _paragraphs(pending)


def _paragraphs(pieces: list[str]) -> Iterator[str]:
    for line in "".join(pieces).split("\n"):
        text = BLANKS.sub(" ", line).strip()
        if text:
            yield text


def _pieces(element: html.HtmlElement) -> Iterator[str | html.HtmlElement]:
    """Words and tables in reading order; a line end at each block."""
    tag = element.tag if isinstance(element.tag, str) else "script"
    if tag not in UNSEEN:
        if tag == "table" and element.find(".//table") is None:
            yield element
        else:
            yield "\n" if tag in BREAKS else ""
            yield BLANKS.sub(" ", element.text or "")
            for child in element:
                yield from _pieces(child)
            yield "\n" if tag in BREAKS else ""
    yield BLANKS.sub(" ", element.tail or "")


def _cells(table: html.HtmlElement) -> Iterator[Cell]:
    """The cells with their spans; each goes to the first free place of its row."""
    taken: set[tuple[int, int]] = set()
    rows = list(table.iter("tr"))
    for number, row in enumerate(rows):
        column = 0
        for element in row:
            if element.tag not in ("td", "th"):
                continue
            while (number, column) in taken:
                column += 1
            height = min(_span(element, "rowspan"), len(rows) - number)
            width = _span(element, "colspan")
            text = "\n".join(_paragraphs(list(_words(element))))
            yield Cell(text=text, row=number, column=column, rows=height, columns=width)
            taken |= {
                (number + down, column + right)
                for down in range(height)
                for right in range(width)
            }
            column += width


def _words(cell: html.HtmlElement) -> Iterator[str]:
    yield BLANKS.sub(" ", cell.text or "")
    for child in cell:
        for piece in _pieces(child):
            yield piece if isinstance(piece, str) else ""


def _span(element: html.HtmlElement, name: str) -> int:
    said = (element.get(name) or "1").strip()
    return max(1, min(int(said), 3000)) if SPAN.fullmatch(said) else 1
