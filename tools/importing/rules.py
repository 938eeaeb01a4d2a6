"""A rule of order that a cell states: the first of several units has a role.

In: the cells of units as they come. Out: the role that the rule gives from its row on,
and the rule as the document's record has it. Must not know rows beyond their units.
"""

from __future__ import annotations

from sitegen.printed.units import first_listed_role, read_units
from tools.house.layout import Tree
from tools.house.mending import one_line
from tools.importing.decision import SURE
from tools.importing.ledger import Ledger
from tools.importing.words import Words

MEANING = "列有几个责任单位的，排在第一位的为牵头部门；另有说明的除外。"


class Rules:
    """The rules of one document; role: what the last one gives."""

    def __init__(self, ledger: Ledger, words: Words, document: str) -> None:
        self.ledger = ledger
        self.words = words
        self.file = f"data/documents/{document}.yaml"
        self.trees: list[Tree] = []
        self.role: str | None = None

    def learn(self, cell: str, part: str, list_id: str, row: int) -> None:
        """The rule in the cell, if it states one."""
        text = one_line(cell)
        role = first_listed_role(text, self.words.roles)
        if role is None:
            return
        self.role = role
        addenda = read_units(text, self.words.roles).addenda
        words = next((a.as_printed for a in addenda if a.kind == "rule"), text)
        scope: dict[str, Tree] = {"list": list_id, "certainty": "certain"}
        tree: dict[str, Tree] = {"basis": "first-listed", "part": part}
        tree |= {"list": list_id, "row": str(row), "words": words, "meaning": MEANING}
        reason = "规则写在这张表里，“下同”指以下各行。"
        self.trees.append({**tree, "applies_to": [{**scope, "reason": reason}]})

    def go_on(self, list_id: str) -> None:
        """A rule that says 下同 likely holds for the next table too."""
        for position, rule in enumerate(self.trees):
            assert isinstance(rule, dict)
            scopes = rule["applies_to"]
            assert isinstance(scopes, list)
            scope: dict[str, Tree] = {"list": list_id, "certainty": "likely"}
            scopes.append({**scope, "reason": "“下同”没有写明限于前一张表。"})
            self.ledger.decide(
                ("rules", position, "applies_to"),
                f"“排在第一位的为牵头部门”的规则是否也管 {list_id}",
                "管",
                found=str(rule["words"]),
                certainty=SURE,
                file=self.file,
            )
