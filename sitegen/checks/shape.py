"""One file against the declared shape of its kind.

In: a file's marked values. Out: unknown and missing keys, wrong order, wrong kinds and
forms of values. Must not know other files: what an id refers to is checked elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.scalar import check_scalar, short
from sitegen.problems import Problem, did_you_mean, problem_at
from sitegen.reading.marked import Mapping, Node, RawFile, Scalar, Sequence
from sitegen.records.kinds import KINDS
from sitegen.records.shape import Either, Field, Id, ListOf, Record, Shape

UNSTATED = frozenset({"待定", "待补充", "待核实", "TODO", "TBD", "N/A"})


def check_shape(file: RawFile) -> Iterator[Problem]:
    """Every departure of the file from the shape of its kind."""
    if file.root is None:
        return
    record = KINDS[file.kind].record
    yield from _check_record(record, file.root)
    for field in record.fields:
        if isinstance(field.type, Id) and field.type.is_file_name:
            yield from _check_file_name(file, file.root.scalar(field.key))


def _check_file_name(file: RawFile, scalar: Scalar | None) -> Iterator[Problem]:
    if scalar is not None and scalar.value != file.stem:
        message = (
            f"文件名是“{file.stem}.yaml”，id 却是“{scalar.value}”；"
            "两者应相同，已发布的 id 不能改。"
        )
        yield problem_at(scalar.place, "E214", message)


def _check_value(shape: Shape, node: Node) -> Iterator[Problem]:
    if isinstance(node, Scalar) and _is_unstated(shape, node):
        found = f"“{node.value}”" if node.value else "空值"
        message = f"找到{found}；来源文件没有写明的，删去这个键，不要留空。"
        yield problem_at(node.place, "E216", message)
    elif isinstance(shape, ListOf):
        yield from _check_list(shape, node)
    elif isinstance(shape, Record | Either):
        if isinstance(node, Mapping):
            record = shape.chosen(node) if isinstance(shape, Either) else shape
            yield from _check_record(record, node)
        else:
            yield _wrong_kind(node, "几个“键: 值”")
    elif isinstance(node, Scalar):
        yield from check_scalar(shape, node)
    else:
        yield _read_as_key(node) or _wrong_kind(node, "一个值")


def _is_unstated(shape: Shape, node: Scalar) -> bool:
    may_be_empty = getattr(shape, "may_be_empty", False) and not node.is_plain
    return node.value in UNSTATED or (not node.value and not may_be_empty)


def _read_as_key(node: Node) -> Problem | None:
    """A sentence that a half-width colon parts; our keys have no Chinese characters."""
    key = next(iter(node.values)) if isinstance(node, Mapping) and node.values else ""
    if key.isascii():
        return None
    message = (
        f"“{short(key)}”后面是半角冒号，读成了键；改成全角冒号“：”，"
        "原文确是半角的，整句加引号。"
    )
    return problem_at(node.place, "E204", message)


def _wrong_kind(node: Node, expected: str) -> Problem:
    kinds = {Scalar: "一个值", Sequence: "列表", Mapping: "几个“键: 值”"}
    message = f"此处应为{expected}，找到的是{kinds[type(node)]}。"
    return problem_at(node.place, "E204", message)


def _check_list(shape: ListOf, node: Node) -> Iterator[Problem]:
    if not isinstance(node, Sequence):
        yield _wrong_kind(node, "列表（每项一行，以“- ”开头）")
        return
    if not node.items and not shape.may_be_empty:
        yield problem_at(node.place, "E213", "列表是空的；没有内容就删去这个键。")
    seen: set[str] = set()
    for item in node.items:
        yield from _check_value(shape.item, item)
        if isinstance(item, Scalar):
            if item.value in seen and item.value and not shape.may_repeat:
                message = f"“{item.value}”在这个列表里已经有了；删去一个。"
                yield problem_at(item.place, "E215", message)
            seen.add(item.value)


def _check_record(record: Record, mapping: Mapping) -> Iterator[Problem]:
    fields = {field.key: field for field in record.fields}
    for key, value in mapping.values.items():
        if key in fields:
            yield from _check_value(fields[key].type, value)
        else:
            message = f"“{record.title}”没有“{key}”这个键{did_you_mean(key, fields)}"
            yield problem_at(mapping.keys[key], "E201", message)
    for field in record.fields:
        if field.required and field.key not in mapping.values:
            message = f"缺少“{field.key}”（{field.meaning}）。"
            yield problem_at(mapping.place, "E202", message)
    yield from _check_order(record.fields, mapping)


def _check_order(fields: tuple[Field, ...], mapping: Mapping) -> Iterator[Problem]:
    expected = [field.key for field in fields if field.key in mapping.values]
    found = [key for key in mapping.values if key in expected]
    for here, there in zip(found, expected, strict=True):
        if here != there:
            message = f"键的顺序应为 {'、'.join(expected)}；“{here}”应移到后面。"
            yield problem_at(mapping.keys[here], "E203", message)
            return
