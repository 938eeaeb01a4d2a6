"""One value of a YAML text, and how it is written.

In: the parser's event and its place. Out: the marked value and what breaks the house
rules. Must not know what keys mean, nor what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from sitegen.characters import MISSING_CHARACTER, REFUSED
from sitegen.problems import Place, Problem, problem_at
from sitegen.reading.marked import Scalar

GUESSES = yaml.resolver.Resolver.yaml_implicit_resolvers
"""By first character, the plain values that YAML readers take for something else."""
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
WRAPPED_MESSAGE = "值折成了几行，换行会变成空格；一段写成一行，多段用“|-”。"
PARAGRAPHS_MESSAGE = "多段文字应以“|-”开头，一段一行，段间空一行，行末没有空格。"
BAD_PARAGRAPHS = re.compile(r"(?<!\n)\n(?!\n)|\n{3,}|\n$|^\n|[ ]\n")
BREAKS = re.compile(r"(?<=[^\x00-\x7f])[ \n]+|[ \n]+(?=[^\x00-\x7f])|\n$")
"""What a wrapped value holds between its lines, to be left out of further checks."""


def read_scalar(
    event: yaml.ScalarEvent, place: Place
) -> tuple[Scalar, tuple[Problem, ...]]:
    """The value, with 〓 for what no file can hold, and every breach of the rules."""
    problems = list(_refused(event.value, place))
    value = REFUSED.sub(MISSING_CHARACTER, event.value)
    is_wrapped = event.end_mark and event.end_mark.line + 1 != place.line
    if event.style == "|":
        if BAD_PARAGRAPHS.search(value):
            problems.append(problem_at(place, "E114", PARAGRAPHS_MESSAGE))
    elif event.style == ">" or is_wrapped:
        value = BREAKS.sub("", value)
        problems.append(problem_at(place, "E113", WRAPPED_MESSAGE))
    if event.style:
        return Scalar(place, value, is_plain=False), tuple(problems)
    guesses = GUESSES.get(value[:1], ())
    is_ambiguous = any(form.match(value) for _, form in guesses)
    text = "" if value in NULLS else value
    return Scalar(place, text, True, is_ambiguous), tuple(problems)


def _refused(value: str, place: Place) -> Iterator[Problem]:
    """A problem for each control character that an escape made."""
    for found in sorted(set(REFUSED.findall(value))):
        message = (
            f"转义写出了控制字符 U+{ord(found):04X}（多半是从别的软件粘贴来的），"
            "文件格式装不下；请删去。"
        )
        yield problem_at(place, "E104", message)
