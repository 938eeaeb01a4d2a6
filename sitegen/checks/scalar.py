"""One scalar against its declared type.

In: a type and a marked text. Out: a wrong form, a missing quotation mark. Must not know
which record the text belongs to, nor what other records exist.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sitegen.problems import Problem, did_you_mean, problem_at
from sitegen.reading.marked import Scalar, as_integer
from sitegen.records.dates import PERIODS, precision_of
from sitegen.records.shape import (
    Choice,
    Date,
    Flag,
    Id,
    Integer,
    Leaf,
    Number,
    Pattern,
    Text,
)

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
TERM_ID = re.compile(r"[a-z0-9]+([-_][a-z0-9]+)*")
LONGEST_ID = 80
NUMBER = re.compile(r"(0|[1-9][0-9]{0,11})(\.[0-9]{0,11}[1-9])?")


def check_scalar(shape: Leaf, scalar: Scalar) -> Iterator[Problem]:
    """What is wrong with the text as a value of the type."""
    check = CHECKS.get(type(shape))
    if check is not None:
        yield from check(shape, scalar)
    if not isinstance(shape, Integer | Number | Flag) and scalar.is_ambiguous:
        message = f"“{scalar.value}”要加英文双引号，否则别的程序会把它当成数字或日期。"
        yield problem_at(scalar.place, "E211", message)


def _check_text(shape: Text, scalar: Scalar) -> Iterator[Problem]:
    if "\n" in scalar.value and not shape.has_paragraphs:
        message = "这里只能有一段，找到了几段；写成一行。"
        yield problem_at(scalar.place, "E212", message)


def _check_pattern(shape: Pattern, scalar: Scalar) -> Iterator[Problem]:
    if not re.fullmatch(shape.form, scalar.value):
        message = f"应为{shape.expected}，找到“{scalar.value}”。"
        yield problem_at(scalar.place, "E206", message)
    if shape.must_be_quoted and scalar.is_plain and not scalar.is_ambiguous:
        message = f"“{scalar.value}”要加英文双引号。"
        yield problem_at(scalar.place, "E211", message)


def _check_id(shape: Id, scalar: Scalar) -> Iterator[Problem]:
    form = TERM_ID if shape.has_underscores else ID
    if len(scalar.value) > LONGEST_ID:
        message = (
            f"id 有 {len(scalar.value)} 个字符，最多 {LONGEST_ID} 个；文件名装不下。"
        )
        yield problem_at(scalar.place, "E205", message)
    elif not form.fullmatch(scalar.value):
        message = f"“{scalar.value}”不能作 id；只用小写英文字母、数字，词间用一个“-”。"
        yield problem_at(scalar.place, "E205", message)


def _check_choice(shape: Choice, scalar: Scalar) -> Iterator[Problem]:
    if scalar.value not in shape.values:
        message = (
            f"“{scalar.value}”不在可选的值里：{'、'.join(shape.values)}"
            f"{did_you_mean(scalar.value, shape.values)}"
        )
        yield problem_at(scalar.place, "E210", message)


def _check_date(shape: Date, scalar: Scalar) -> Iterator[Problem]:
    precision = precision_of(scalar.value)
    if precision is None or (precision in PERIODS and not shape.may_be_period):
        periods = '"2020-H1"、"2020-Q1"、' if shape.may_be_period else ""
        message = (
            f"“{scalar.value}”不是日期；按文件的精确程度写成"
            f'"2020"、{periods}"2020-09" 或 "2020-09-30"。'
        )
        yield problem_at(scalar.place, "E207", message)


def _check_integer(_shape: Integer, scalar: Scalar) -> Iterator[Problem]:
    number = as_integer(scalar)
    if not number or str(number) != scalar.value or not scalar.is_plain:
        message = f"应为从 1 起的整数，不加引号，找到“{short(scalar.value)}”。"
        yield problem_at(scalar.place, "E208", message)


def _check_number(_shape: Number, scalar: Scalar) -> Iterator[Problem]:
    if not NUMBER.fullmatch(scalar.value) or not scalar.is_plain:
        message = f"应为一个数，如 22、0.5，不加引号，找到“{short(scalar.value)}”。"
        yield problem_at(scalar.place, "E208", message)


def _check_flag(_shape: Flag, scalar: Scalar) -> Iterator[Problem]:
    if scalar.value != "true" or not scalar.is_plain:
        message = f"只能写 true，找到“{scalar.value}”；不是这样就删去这个键。"
        yield problem_at(scalar.place, "E209", message)


def short(value: str) -> str:
    """The text, or its beginning if it is long."""
    return value if len(value) <= 20 else f"{value[:20]}……"


CHECKS: dict[type, Callable[..., Iterator[Problem]]] = {
    Text: _check_text,
    Pattern: _check_pattern,
    Id: _check_id,
    Choice: _check_choice,
    Date: _check_date,
    Integer: _check_integer,
    Number: _check_number,
    Flag: _check_flag,
}
