"""What a check is.

In: nothing. Out: the types that every check module uses. Must not know any rule.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sitegen.checks.index import Index
from sitegen.problems import Place

Finding = tuple[Place, str]
"""Where something is wrong, and what to say about it."""


@dataclass(frozen=True)
class Rule:
    """A stable code and the rule it stands for, in the editors' words."""

    code: str
    rule: str


@dataclass(frozen=True)
class Check(Rule):
    """A rule across records, and the function that finds what breaks it."""

    find: Callable[[Index], Iterator[Finding]]
