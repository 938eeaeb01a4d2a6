"""How close a Word document is set: its styles as they are, or closer in two steps.

In: the part of styles. Out: the same with less between the lines, and what a style sets.
Must not know documents. The type keeps its size. GB/T 9704 has 22 lines on a sheet and
lets that be adjusted: 23 or 24 where a few lines would take a sheet of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

STEPS = (0, 1, 2)
_CLOSER = {"579": ("554", "531"), "340": ("310", "295")}
"""Twips from line to line, of text and of what is smaller, and closer by each step."""
_STYLE = re.compile(
    r'<w:style w:type="paragraph"[^>]* w:styleId="(\w+)">(.*?)</w:style>', re.DOTALL
)
_BASE = re.compile(r'<w:basedOn w:val="(\w+)"')
_LINE = re.compile(r'<w:spacing w:before="\d+" w:after="(\d+)" w:line="(\d+)"')
_INDENT = re.compile(r'w:firstLineChars="(\d+)"')
_SIZE = re.compile(r'<w:sz w:val="(\d+)"')
_TWIPS_OF_HALF_A_POINT = 10


@dataclass(frozen=True, kw_only=True)
class Look:
    """A style in twips, but for the indent, in characters; keeps: it never ends a sheet;
    whole: it is not torn."""

    line: int = 0
    character: int = 0
    indent: int = 0
    after: int = 0
    keeps: bool = False
    whole: bool = False


def replacements(step: int) -> tuple[tuple[str, str], ...]:
    """What to put for what in the styles; no empty line is left below the title."""
    if not step:
        return ()
    lines = (
        (f'w:line="{line}"', f'w:line="{closer[step - 1]}"')
        for line, closer in _CLOSER.items()
    )
    return (('w:after="579"', 'w:after="0"'), *lines)


@cache
def styles(step: int) -> str:
    """The part for a document that is set so close."""
    text = (files(__package__) / "parts" / "styles.xml").read_text(encoding="utf-8")
    for found, put in replacements(step):
        text = text.replace(found, put)
    return text


@cache
def looks(step: int) -> Mapping[str, Look]:
    """Every paragraph style, with what it takes from the one it is based on."""
    made: dict[str, Look] = {}
    for name, markup in _STYLE.findall(styles(step)):
        based = _BASE.search(markup)
        made[name] = _look(markup, made[based[1]] if based else Look())
    return made


def _look(markup: str, base: Look) -> Look:
    spacing, indent, size = (
        pattern.search(markup) for pattern in (_LINE, _INDENT, _SIZE)
    )
    return Look(
        after=int(spacing[1]) if spacing else base.after,
        line=int(spacing[2]) if spacing else base.line,
        indent=int(indent[1]) // 100 if indent else base.indent,
        character=_TWIPS_OF_HALF_A_POINT * int(size[1]) if size else base.character,
        keeps=base.keeps or "<w:keepNext/>" in markup,
        whole=base.whole or "<w:keepLines/>" in markup,
    )
