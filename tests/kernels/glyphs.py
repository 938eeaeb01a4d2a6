"""What the text of a PDF calls each character, and the same text by its real names.

One glyph often serves a Chinese character and an old radical, and a PDF names the glyph.
Which name it takes is found by printing every character once.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

UNKNOWN = "\ufffd"
DASH = "—"
DASHES = "―⸺"
FONTS = (
    "font-family: 'Noto Serif CJK SC'",
    "font-family: 'Noto Serif CJK SC'; font-weight: 700",
    "font-family: 'Noto Sans CJK SC'",
)


class Printer(Protocol):
    """A browser that opens and prints."""

    def open(self, url: str) -> None:
        """Open a page."""

    def pdf(self, *, background: bool = False) -> bytes:
        """Print it."""


def pdf_text(file: Path) -> str:
    """The text of a PDF in painted order."""
    command = ("pdftotext", "-raw", "-enc", "UTF-8", str(file), "-")
    return subprocess.run(
        command, capture_output=True, check=True, encoding="utf-8"
    ).stdout


def learn(printer: Printer, texts: Iterable[str], folder: Path) -> dict[int, str]:
    """A table for str.translate: names in a PDF to characters, or to UNKNOWN."""
    written = sorted(
        {one for text in texts for one in text if one > "\x7f" and one not in DASHES}
    )
    names: dict[str, set[str]] = {one: set() for one in written}
    for font in FONTS:
        printed = _print(printer, written, font, folder)
        if len(written) != len(printed):
            raise AssertionError(f"{''.join(written)} is printed as {printed}")
        for character, name in zip(written, printed, strict=True):
            names[character].add(name)
    table = {ord(dash): DASH for dash in DASHES}
    for character, called in names.items():
        for name in {character, *called} - {UNKNOWN}:
            table[ord(name)] = UNKNOWN if UNKNOWN in called else character
    return table


def fold(text: str, table: dict[int, str]) -> str:
    """Text without blanks in which each character has one name, and dashes one length."""
    return re.sub(f"{DASH}+", DASH, "".join(text.translate(table).split()))


def _print(printer: Printer, characters: list[str], font: str, folder: Path) -> str:
    page = folder / "glyphs.html"
    style = f"p {{ {font}; margin: 0 }}"
    body = "".join(f"<p>{one}</p>" for one in characters)
    page.write_text(
        f"<!doctype html><html lang=zh-CN><meta charset=utf-8><style>{style}</style>{body}",
        encoding="utf-8",
    )
    printer.open(page.as_uri())
    file = folder / "glyphs.pdf"
    file.write_bytes(printer.pdf())
    return "".join(pdf_text(file).split())
