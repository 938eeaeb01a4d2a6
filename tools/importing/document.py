"""The document's record: its body in printed order, with the tables in their places.

In: headlines, and what the tables print beside rows. Out: the tree of the document's
file. Must not know rows.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tools.house.layout import Tree
from tools.house.mending import one_line
from tools.importing.headlines import DATE, PUBLISHED, Headline, part_name
from tools.importing.options import Options
from tools.importing.printed import Column


@dataclass(kw_only=True)
class Body:
    """Gathers the blocks of a document as they come."""

    blocks: list[Tree] = field(default_factory=list)
    furniture: Counter[tuple[str, str]] = field(default_factory=Counter)
    part: str = "table"
    waiting: tuple[str, ...] = ()
    """Headings of columns whose table has not begun."""

    def headline(self, line: Headline) -> None:
        """A paragraph."""
        self.part = line.part
        self._names_alone()
        self.blocks.append({"part": line.part, "kind": line.kind, "text": line.text})

    def heading(self, text: str) -> None:
        """A heading between the tables of lists."""
        self._names_alone()
        block: dict[str, Tree] = {"part": self.part, "kind": "table_heading"}
        self.blocks.append({**block, "text": text})

    def names(self, names: tuple[str, ...]) -> None:
        """The headings of columns."""
        self._names_alone()
        self.waiting = names

    def table(self, list_id: str, columns: tuple[Column, ...]) -> None:
        """The table of a list, with its headings if they are printed right above."""
        has_names = bool(self.waiting)
        self.waiting = ()
        told: list[Tree] = []
        for column in columns:
            entry: dict[str, Tree] = {"field": column.field or "unpublished"}
            if has_names and one_line(column.name):
                entry["name"] = one_line(column.name)
            told.append(entry)
        block: dict[str, Tree] = {"part": self.part, "kind": "table", "list": list_id}
        self.blocks.append({**block, "columns": told})

    def _names_alone(self) -> None:
        """Headings that no table follows right away are paragraphs."""
        for name in self.waiting:
            if one_line(name):
                block: dict[str, Tree] = {"part": self.part, "kind": "table_heading"}
                self.blocks.append({**block, "text": one_line(name)})
        self.waiting = ()


def document_tree(
    options: Options, body: Body, lines: tuple[Headline, ...]
) -> dict[str, Tree]:
    """The whole record; what the paragraphs do not state is absent."""
    by_kind: dict[str, list[Headline]] = {}
    for line in lines:
        by_kind.setdefault(line.kind, []).append(line)
    titles = by_kind.get("title", []) or by_kind.get("annex_title", [])
    number = options.number or next((x.text for x in by_kind.get("number", [])), "")
    tree: dict[str, Tree] = {"id": options.document, "kind": "source"}
    tree["title"] = options.title or (titles[0].text if titles else "")
    tree["short_title"] = options.short_title or f"{options.short}任务分工表"
    if number:
        tree["number"] = number
    heads = [*by_kind.get("letterhead", []), *by_kind.get("signature", [])]
    issuers = dict.fromkeys(line.text for line in heads if line.text != "文件")
    if issuers:
        tree["issuers"] = list(issuers)
    if date := next((DATE.fullmatch(x.text) for x in by_kind.get("date", [])), None):
        tree["date"] = f"{date['y']}-{int(date['m']):02}-{int(date['d']):02}"
    published = (PUBLISHED.search(x.text) for x in by_kind.get("meta", []))
    if day := next((match[1] for match in published if match), None):
        tree["published"] = day
    tree |= {"locality": options.place, "file": options.text_name}
    labels = {
        x.part: one_line(x.text).rstrip("：") for x in by_kind.get("annex_label", [])
    }
    parts = list(
        dict.fromkeys(str(b["part"]) for b in body.blocks if isinstance(b, dict))
    )
    tree["parts"] = [{"id": part, "name": part_name(part, labels)} for part in parts]
    addressee = next(iter(by_kind.get("addressee", [])), None)
    if addressee:
        told: dict[str, Tree] = {"part": addressee.part, "words": addressee.text}
        tree["addressees"] = {**told, "localities": [options.place]}
    tree["body"] = body.blocks
    if body.furniture:
        tree["furniture"] = [
            {"text": text, "times": str(times), "reason": reason}
            for (text, reason), times in body.furniture.items()
        ]
    return {key: value for key, value in tree.items() if value != ""}
