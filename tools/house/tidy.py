"""A data file mended where only one answer is right.

In: the bytes of a file, its kind and its path below the project. Out: the file as the
house writes it: UTF-8 without a mark, LF, keys in order, quotation marks where they are
needed, full-width punctuation and no blank beside Chinese characters. Whatever could be
meant in two ways is left as it is, for the check to name.
"""

from __future__ import annotations

from sitegen.reading.yaml_text import read_yaml
from sitegen.records.kinds import KINDS
from sitegen.records.shape import Either, Leaf, ListOf, Record, Shape, Text
from tools.house.comments import comments_of
from tools.house.layout import Tree, laid_out, plain
from tools.house.mending import mended

ONE_ANSWER = frozenset(("E113", "E115", "E116"))
"""Breaches of the layout that laying out mends without a doubt: folding, flow, indent."""


def tidied(content: bytes, kind: str, path: str) -> str | None:
    """The file mended; None where it is not UTF-8."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    root, problems = read_yaml(text, path)
    if root is None or {problem.code for problem in problems} - ONE_ANSWER:
        return text
    record = KINDS[kind].record
    values = _mended(record, plain(root))
    assert isinstance(values, dict)
    schema = "../" * path.count("/") + f"schemas/{kind}.schema.json"
    header = f"# yaml-language-server: $schema={schema}"
    return laid_out(record, values, header, comments_of(text)).text


def _mended(shape: Shape | None, value: Tree) -> Tree:
    """The value with every text mended; damaged words and unknown keys stay."""
    if isinstance(value, dict):
        record = _record(shape, value)
        types = {each.key: each.type for each in record.fields} if record else {}
        return {key: _mended(types.get(key), each) for key, each in value.items()}
    if isinstance(value, list):
        of = shape.item if isinstance(shape, ListOf) else None
        return [_mended(of, item) for item in value]
    leaf = shape if isinstance(shape, Leaf) else None
    if not isinstance(leaf, Text) or leaf.wording == "extracted":
        return value
    return "\n".join(mended(line) for line in value.split("\n"))


def _record(shape: Shape | None, value: dict[str, Tree]) -> Record | None:
    if isinstance(shape, Either):
        found = value.get(shape.key)
        is_first = found is not None if shape.value is None else found == shape.value
        return shape.then if is_first else shape.otherwise
    return shape if isinstance(shape, Record) else None
