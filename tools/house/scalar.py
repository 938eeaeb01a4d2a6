"""One value as the house spells it in YAML.

In: a text and its declared type. Out: what stands behind the key: plain, in double
quotation marks, or as a block of paragraphs. Must not know keys.
"""

from __future__ import annotations

import re

import yaml

from sitegen.records.shape import Date, Flag, Integer, Leaf, Number, Pattern

GUESSES = yaml.resolver.Resolver.yaml_implicit_resolvers
INDICATORS = re.compile("[-?:,\\[\\]{}#&*!|>'\"%@`\\s]")
LOOKS_LIKE_A_KEY = re.compile(r":(?:\s|$)|\s#")
SPECIAL = re.compile('[\\\\"]')


def spelled(shape: Leaf | None, text: str, indent: str) -> str:
    """The value; indent: that of the lines of a block below the key."""
    if isinstance(shape, Integer | Number | Flag):
        return text
    if "\n" in text:
        lines = (f"{indent}{line}" if line else "" for line in text.split("\n"))
        return "|-\n" + "\n".join(lines)
    must_be_quoted = isinstance(shape, Date) or (
        isinstance(shape, Pattern) and shape.must_be_quoted
    )
    return quoted(text) if must_be_quoted or not is_plain(text) else text


def quoted(text: str) -> str:
    """The text in double quotation marks."""
    return '"' + SPECIAL.sub(r"\\\g<0>", text).replace("\t", "\\t") + '"'


def is_plain(text: str) -> bool:
    """YAML reads the text as itself without quotation marks."""
    if (
        not text
        or text != text.strip()
        or "\t" in text
        or LOOKS_LIKE_A_KEY.search(text)
    ):
        return False
    guesses = (*GUESSES.get(text[:1], ()), *GUESSES.get("", ()))
    is_guessed = any(form.match(text) for _, form in guesses)
    return not (INDICATORS.match(text) or is_guessed)
