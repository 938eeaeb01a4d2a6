"""What is said of a text that is no YAML, and where.

In: the parser's error and the text. Out: a problem. Must not know what keys mean.
"""

from __future__ import annotations

import re

import yaml

from sitegen.problems import Problem

QUOTED = re.compile(r"(?: *- )*(?: *[a-z_0-9]+: )? *\"")
CLOSED = re.compile(r"(?:[^\"\\]|\\.)*\" *(?:#.*)?")
"""The beginning of a line up to the mark that opens a quotation; the rest that ends it."""
UNREADABLE = "YAML 语法错误，本文件其余内容没有检查；"
CHINESE_COLON = "汉字后面的半角“:”改成全角“：”；确要半角的，整个值加英文双引号"
ANY_HINT = "请检查引号、冒号和缩进"
HINTS = (
    ("mapping values are not allowed", "值里有“: ”时整个值要加英文双引号"),
    ("could not find expected ':'", "键名后面缺少英文冒号和空格"),
    ("did not find expected key", "缩进与上一行不一致，或引号没有配对"),
    ("did not find expected '-' indicator", "列表各项要以“- ”开头并对齐"),
    ("cannot start any token", "以 @、`、% 等符号开头的值要加英文双引号"),
    ("unexpected end of stream", "引号没有配对"),
    ("unknown escape character", "双引号内的“\\”要写成“\\\\”"),
    ("alphabetic or numeric character", "以 * 或 & 开头的值要加英文双引号"),
    ("block sequence entries are not allowed", "列表要另起一行写在键名下面"),
)


def syntax_problem(error: yaml.MarkedYAMLError, path: str, text: str) -> Problem:
    """The problem, where a mistake was made rather than where the parser noticed."""
    mark = error.problem_mark or error.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    said = error.problem or ""
    hint = next((hint for part, hint in HINTS if part in said), ANY_HINT)
    if hint == HINTS[0][1] and _is_behind_chinese(text, line, column):
        hint = CHINESE_COLON
    opened = _open_quote(text, line)
    if opened:
        (line, column), hint = opened, "这里的双引号在本行没有配对"
    return Problem(path, line, column, "E105", "", f"{UNREADABLE}{hint}。")


def _is_behind_chinese(text: str, line: int, column: int) -> bool:
    """The half-width colon there stands behind a Chinese character."""
    before = text.split("\n")[line - 1][: column - 1]
    return "\u3400" <= before[-1:] <= "\u9fff"


def _open_quote(text: str, last: int) -> tuple[int, int] | None:
    """The first line, up to the error, whose value opens a quotation and does not end it.

    The parser goes on to the next quotation mark, which may be hundreds of lines below;
    but here a value never goes on in another line.
    """
    for number, line in enumerate(text.split("\n")[:last], start=1):
        value = QUOTED.match(line)
        if value and not CLOSED.fullmatch(line, value.end()):
            return number, value.end()
    return None
