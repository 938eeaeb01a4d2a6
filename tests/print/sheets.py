"""What is on the sheets of a PDF, in millimetres, as poppler's pdftotext finds it.

The back of a sheet has the margins of the front mirrored, 2 mm apart: its words are told
as if they stood on a front, so that one set of edges holds for all.
"""

from __future__ import annotations

import re
import subprocess
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

MILLIMETRES = 25.4 / 72
MIRRORED = 2
NUMBER = re.compile(r"^—\s*\d+\s*—|—\s*\d+\s*—$")


@dataclass(frozen=True, kw_only=True)
class Word:
    """A run of characters without a gap."""

    text: str
    left: float
    right: float
    top: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half-way between top and bottom."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, kw_only=True)
class Line:
    """Words on one baseline, from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words without gaps."""
        return "".join(word.text for word in self.words)

    @property
    def left(self) -> float:
        """Where the first word begins."""
        return self.words[0].left

    @property
    def right(self) -> float:
        """Where the last word ends."""
        return self.words[-1].right

    @property
    def middle(self) -> float:
        """The height of the tallest word's middle."""
        return max(self.words, key=lambda word: word.bottom - word.top).middle


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """One page: its size, its words, its text in painted order, its number if printed."""

    width: float
    height: float
    words: tuple[Word, ...]
    raw: str

    @property
    def is_landscape(self) -> bool:
        """The sheet lies on its long side."""
        return self.width > self.height

    @property
    def foot(self) -> float:
        """Where the text area ends and the bottom margin begins."""
        return self.height - (26 if self.is_landscape else 35)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Lines of the text area from top to bottom; columns of a table are not told apart.

        Marks of sources are smaller and higher: they belong to the line they touch.
        """
        rows: dict[float, list[Word]] = defaultdict(list)
        body = [word for word in self.words if word.middle < self.foot]
        for word in sorted(body, key=lambda word: word.top - word.bottom):
            near = [middle for middle in rows if abs(middle - word.middle) < 2.2]
            rows[near[0] if near else word.middle].append(word)
        return tuple(
            Line(words=tuple(sorted(rows[middle], key=lambda word: word.left)))
            for middle in sorted(rows)
        )

    @property
    def number(self) -> tuple[Word, ...]:
        """The words below the text area."""
        below = [word for word in self.words if word.middle >= self.foot]
        return tuple(sorted(below, key=lambda word: word.left))

    @property
    def text(self) -> str:
        """Everything painted but the page number, without blanks."""
        return folded(NUMBER.sub("", self.raw.strip()))


def folded(text: str) -> str:
    """Text without any blanks."""
    return re.sub(r"\s", "", text)


def read_sheets(pdf: Path) -> tuple[Sheet, ...]:
    """Every page of a file."""
    boxes = _poppler("-bbox", pdf)
    # A few control characters of PDF text are not allowed in XML.
    boxes = re.sub(r"[\x00-\x08\x0b\x0e-\x1f]", "", boxes)
    pages = ElementTree.fromstring(boxes).iter("{http://www.w3.org/1999/xhtml}page")
    raw = _poppler("-raw", pdf).split("\f")
    return tuple(
        _sheet(page, text, is_back=number % 2 == 1)
        for number, (page, text) in enumerate(zip(pages, raw[:-1], strict=True))
    )


def _poppler(option: str, pdf: Path) -> str:
    command = ("pdftotext", option, "-enc", "UTF-8", str(pdf), "-")
    return subprocess.run(
        command, capture_output=True, check=True, encoding="utf-8"
    ).stdout


def _sheet(page: ElementTree.Element, raw: str, *, is_back: bool) -> Sheet:
    def millimetres(element: ElementTree.Element, name: str) -> float:
        return float(element.attrib[name]) * MILLIMETRES

    is_turned = millimetres(page, "width") > millimetres(page, "height")
    aside = MIRRORED if is_back and not is_turned else 0
    down = MIRRORED if is_back and is_turned else 0
    words = tuple(
        Word(
            text=(element.text or "").replace("\xad", ""),
            left=millimetres(element, "xMin") + aside,
            right=millimetres(element, "xMax") + aside,
            top=millimetres(element, "yMin") + down,
            bottom=millimetres(element, "yMax") + down,
        )
        for element in page
    )
    return Sheet(
        width=millimetres(page, "width"),
        height=millimetres(page, "height"),
        words=words,
        raw=raw,
    )


def holds(sheets: tuple[Sheet, ...], text: str) -> bool:
    """Every sentence of the text stands on the sheets, parted by a page at most."""
    whole = "".join(sheet.text for sheet in sheets)
    wanted = folded(text)
    if wanted in whole:
        return True
    sentences = [part for part in re.split(r"(?<=[。；])", wanted) if part]
    return all(part in whole or parted(sheets, part) for part in sentences)


def parted(sheets: tuple[Sheet, ...], text: str) -> bool:
    """Its beginning stands on one sheet and its end on the next."""
    return any(
        text[:place] in here.text and text[place:] in there.text
        for here, there in pairwise(sheets)
        for place in range(1, len(text))
    )


def running_text(sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """The full sheets between the title and the list of sources, which is smaller."""
    end = next(n for n, sheet in enumerate(sheets) if "、出处1." in sheet.text)
    return sheets[1:end]


def ends_with_heading(sheet: Sheet) -> bool:
    """The last line is a heading, counts before a table, or a row before its detail."""
    text = sheet.lines[-1].text
    return bool(
        re.match(
            r"([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)[^。：]*$", text
        )
        or re.match(r"\d\.工作措施：$", text)
        or text.startswith("序号改革")
        or re.match(r"(改革举措|时限原文|哪一项|词语|位置)[^，。；：]{2,}$", text)
        or re.match(r"((牵头|统筹|负责|配合|未注明)\d+项、?)+(〔[\d、]+〕)?$", text)
        or re.match(r"(国家|广东)(复制推广|借鉴)第\d+项[^：]*(牵头|负责|配合)", text)
    )


def ink_edges(
    pdf: Path, page: int, *, above: float
) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of all ink higher on the page than a height in mm."""
    resolution = 254
    command = ["pdftoppm", "-gray", "-r", str(resolution), "-f", str(page)]
    command += ["-l", str(page), str(pdf)]
    picture = subprocess.run(command, capture_output=True, check=True).stdout
    _, size, _, pixels = picture.split(b"\n", 3)
    width = int(size.split()[0])
    rows = [
        pixels[start : start + width]
        for start in range(0, int(above * 10) * width, width)
    ]
    inked = [number for number, row in enumerate(rows) if min(row) < 128]
    lefts = [_first_dark(rows[number]) for number in inked]
    rights = [_first_dark(rows[number][::-1]) for number in inked]
    return (
        min(lefts) / 10,
        inked[0] / 10,
        (width - min(rights)) / 10,
        (inked[-1] + 1) / 10,
    )


def _first_dark(row: bytes) -> int:
    return next(place for place, value in enumerate(row) if value < 128)
