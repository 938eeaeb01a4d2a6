"""The public list of rules that the records are held to.

In: the check modules. Out: the checks, and every rule with its stable code, also those of
the reader and of the shape check. A code never changes its meaning; a retired code is
not used again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sitegen.checks import (
    accounts,
    catalogue,
    cells,
    changes,
    coverage,
    deadlines,
    differences,
    documents,
    figures,
    identity,
    imprints,
    limits,
    notes,
    notices,
    places,
    readings,
    references,
    relations,
    roles,
    rows,
    sections,
    spoken,
    statements,
    superseded,
    terms,
    wording,
)
from sitegen.checks.index import build_index
from sitegen.checks.rule import Check, Rule
from sitegen.problems import Problem, problem_at
from sitegen.reading.marked import RawDataset

READING_RULES = (
    Rule("E101", "文件是 UTF-8 编码"),
    Rule("E102", "文件开头没有字节顺序标记（BOM）"),
    Rule("E103", "换行用 LF"),
    Rule("E104", "没有制表符和控制字符"),
    Rule("E105", "YAML 语法正确"),
    Rule("E106", "必需的文件都在"),
    Rule("E107", "data 里只有记录文件"),
    Rule("E108", "第一行指明 JSON Schema"),
    Rule("E109", "一个文件一条记录，内容是“键: 值”"),
    Rule("E110", "键不重复"),
    Rule("E111", "不用锚点、引用和合并键"),
    Rule("E112", "不用类型标记"),
    Rule("E113", "一段文字写成一行，不折行"),
    Rule("E114", "多段文字用“|-”，段间空一行"),
    Rule("E115", "列表和键值另起行写，不写成一行"),
    Rule("E116", "每级缩进两格"),
    Rule("E117", "文件末尾有换行"),
    Rule("E118", "文件读得出来"),
    Rule("E119", "没有合并冲突的标记"),
)
SHAPE_RULES = (
    Rule("E201", "没有不认识的键"),
    Rule("E202", "必需的键都在"),
    Rule("E203", "键按规定的顺序"),
    Rule("E204", "值、列表、键值各在其位"),
    Rule("E205", "id 只用小写字母、数字和“-”"),
    Rule("E206", "代码、拼音、路径、文件名合乎格式"),
    Rule("E207", "日期是存在的日期，按文件的精确程度写"),
    Rule("E208", "整数从 1 起，不加引号"),
    Rule("E209", "标志只写 true"),
    Rule("E210", "值在可选的几个里"),
    Rule("E211", "会被当成数字、日期、真假的文字加引号"),
    Rule("E212", "只能一段的地方只写一段"),
    Rule("E213", "列表不空"),
    Rule("E214", "文件名就是 id"),
    Rule("E215", "列表里的值不重复"),
    Rule("E216", "没有空值和“待定”"),
)
CHECKS: tuple[Check, ...] = (
    *wording.CHECKS,
    *references.CHECKS,
    *terms.CHECKS,
    *identity.CHECKS,
    *spoken.CHECKS,
    *catalogue.CHECKS,
    *coverage.CHECKS,
    *sections.CHECKS,
    *cells.CHECKS,
    *roles.CHECKS,
    *rows.CHECKS,
    *deadlines.CHECKS,
    *limits.CHECKS,
    *notes.CHECKS,
    *notices.CHECKS,
    *differences.CHECKS,
    *relations.CHECKS,
    *figures.CHECKS,
    *accounts.CHECKS,
    *documents.CHECKS,
    *statements.CHECKS,
    *places.CHECKS,
    *imprints.CHECKS,
    *superseded.CHECKS,
)
AFTER_ALL: tuple[Check, ...] = (*readings.CHECKS, *changes.CHECKS)
RULES: tuple[Rule, ...] = (
    *READING_RULES,
    *SHAPE_RULES,
    *CHECKS,
    *AFTER_ALL,
)
CELL = re.compile(
    r"(?:\w+\[\d+\]\.)?(?:units|deadline|status|remark)\b|list_deadlines\[\d+\]"
)
PART = re.compile(r"[.\[]")


def run_checks(raw: RawDataset, known: Iterable[Problem] = ()) -> Iterator[Problem]:
    """Every breach of a rule across records.

    The second reader and the log of changes are asked about the cells that no other rule,
    nor any of the known problems, speaks of: one mistake is told once, by the rule that
    says it best.
    """
    index = build_index(raw)
    told = {(one.file, field) for one in known for field in _fields(one.field)}
    for check in CHECKS:
        for place, message in check.find(index):
            told.add((place.file, _cell(place.field)))
            yield problem_at(place, check.code, message)
    for check in AFTER_ALL:
        for place, message in check.find(index):
            if (place.file, _cell(place.field)) not in told:
                yield problem_at(place, check.code, message)


def _fields(field: str) -> Iterator[str]:
    """The printed cell of a field, and all that it is part of."""
    cell = _cell(field)
    yield cell
    yield from (cell[: part.start()] for part in PART.finditer(cell))


def _cell(field: str) -> str:
    """The printed cell that a field is part of, or the field itself."""
    cell = CELL.match(field)
    return cell.group() if cell else field
