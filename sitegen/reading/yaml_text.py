"""One YAML text, read strictly into marked values.

In: a text and the path to name in problems. Out: its mapping and what breaks the house
rules for YAML. Must not know what keys mean: every scalar stays text. Built from parse
events, because composed nodes no longer show anchors, merges and how lists are written.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from sitegen.problems import Place, Problem, problem_at
from sitegen.reading.marked import Mapping, Node, Scalar, Sequence
from sitegen.reading.scalars import read_scalar
from sitegen.reading.syntax import ANY_HINT, UNREADABLE, syntax_problem

LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
DEEPEST = 40
INDENT = 2
FLOW_MESSAGE = "不能写成一行的 […] 或 {…}，请逐项另起一行。"


def read_yaml(text: str, path: str) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """The text's mapping, if it can be parsed, and every breach of the rules."""
    events = yaml.parse(text, Loader=LOADER)
    builder = _Builder(path, events)
    try:
        root = builder.document()
    except yaml.MarkedYAMLError as error:
        problem = syntax_problem(error, path, text)
        # What the parser took for a value over several lines is the same mistake.
        others = (one for one in builder.problems if one.line != problem.line)
        return None, (*others, problem)
    except _TooDeepError as error:
        problem = problem_at(error.place, "E105", f"{UNREADABLE}括号或缩进的层数太多。")
        return None, (*builder.problems, problem)
    except yaml.YAMLError:
        problem = Problem(path, 1, 1, "E105", "", f"{UNREADABLE}{ANY_HINT}。")
        return None, (*builder.problems, problem)
    return root, tuple(builder.problems)


class _TooDeepError(Exception):
    """Brackets or indents go deeper than any record does."""

    def __init__(self, place: Place) -> None:
        super().__init__(place)
        self.place = place


class _Builder:
    """Turns the events of one file into marked values."""

    def __init__(self, path: str, events: Iterator[yaml.Event]) -> None:
        self.path = path
        self.events = events
        self.problems: list[Problem] = []
        self.anchored: dict[str | None, Node] = {}
        self.depth = 0

    def document(self) -> Mapping | None:
        """The file's one mapping."""
        root: Node | None = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent) and root is not None:
                place = self._place(event, "")
                self._report(
                    place, "E109", "一个文件只能有一条记录，删去“---”及其后内容。"
                )
                break
            if isinstance(event, yaml.NodeEvent):
                root = self._node(event, "", 0)
        if isinstance(root, Mapping):
            return root
        place = root.place if root else Place(self.path, 1, 1)
        self._report(place, "E109", "文件内容应为“键: 值”，没有找到。")
        return None

    def _node(self, event: yaml.Event, field: str, column: int) -> Node:
        place = self._place(event, field)
        if isinstance(event, yaml.AliasEvent):
            message = f"不能用引用“*{event.anchor}”，请把内容写在这里。"
            self._report(place, "E111", message)
            return self.anchored.get(event.anchor, Scalar(place, "*", True))
        assert isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent)
        if isinstance(event, yaml.ScalarEvent):
            scalar, found = read_scalar(event, place)
            self.problems += found
            node: Node = scalar
        else:
            node = self._collection(event, place, column)
        if event.anchor or event.tag:
            self._check_properties(event, place)
            self.anchored[event.anchor] = node
        return node

    def _collection(
        self, event: yaml.CollectionStartEvent, place: Place, column: int
    ) -> Mapping | Sequence:
        if self.depth > DEEPEST:
            raise _TooDeepError(place)
        self.depth += 1
        if place.column - 1 != column and not event.flow_style:
            message = (
                f"缩进了 {place.column - 1} 格，应为 {column} 格"
                "（每级两格，列表也缩进）。"
            )
            self._report(place, "E116", message)
        node: Mapping | Sequence
        if isinstance(event, yaml.MappingStartEvent):
            node = self._mapping(place)
            is_empty_list = False
        else:
            node = self._sequence(place)
            is_empty_list = not node.items
        if event.flow_style and not is_empty_list:
            self._report(place, "E115", FLOW_MESSAGE)
        self.depth -= 1
        return node

    def _mapping(self, place: Place) -> Mapping:
        values: dict[str, Node] = {}
        keys: dict[str, Place] = {}
        prefix = f"{place.field}." if place.field else ""
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = event.value if isinstance(event, yaml.ScalarEvent) else ""
            key_place = self._place(event, prefix + key)
            if not key:
                self._node(event, prefix, key_place.column - 1)
                self._report(key_place, "E109", "键名应为一个词，没有找到。")
            value = self._node(
                next(self.events), prefix + key, key_place.column - 1 + INDENT
            )
            if key == "<<":
                self._report(key_place, "E111", "不能用合并键“<<”，请把内容写在这里。")
            elif key in keys:
                message = f"键“{key}”重复，第一次在第 {keys[key].line} 行；只留一个。"
                self._report(key_place, "E110", message)
            elif key:
                keys[key], values[key] = key_place, value
        return Mapping(place, values, keys)

    def _sequence(self, place: Place) -> Sequence:
        items: list[Node] = []
        column = place.column - 1 + INDENT
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            items.append(self._node(event, f"{place.field}[{len(items)}]", column))
        return Sequence(place, tuple(items))

    def _check_properties(
        self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, place: Place
    ) -> None:
        if event.anchor:
            message = f"不能用锚点“&{event.anchor}”；若是文字，整个值加英文双引号。"
            self._report(place, "E111", message)
        if event.tag:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            message = f"不能用类型标记“{tag}”；若是文字，整个值加英文双引号。"
            self._report(place, "E112", message)

    def _place(self, event: yaml.Event, field: str) -> Place:
        mark = event.start_mark
        assert mark is not None
        return Place(self.path, mark.line + 1, mark.column + 1, field)

    def _report(self, place: Place, code: str, message: str) -> None:
        self.problems.append(problem_at(place, code, message))
