"""Which columns of their tables some rows fill, and which none of them does.

In: assignments. Out: the names of what their documents do not say of them. Must not know
how pages or paper show it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen.records import Assignment


@dataclass(frozen=True, kw_only=True)
class Stated:
    """Whether any of the rows states actions, a time limit, a remark."""

    actions: bool
    deadline: bool
    remark: bool

    @property
    def duties_missing(self) -> tuple[str, ...]:
        """What is to be done by when, as far as no row says it."""
        named = (("工作措施", self.actions), ("完成时限", self.deadline))
        return tuple(name for name, is_there in named if not is_there)

    @property
    def missing(self) -> tuple[str, ...]:
        """All that no row says."""
        return self.duties_missing + (() if self.remark else ("备注",))


def stated(rows: Iterable[Assignment]) -> Stated:
    """What any of them says, be it by the limit of its list."""
    told = tuple(rows)
    return Stated(
        actions=any(row.actions for row in told),
        deadline=any(row.deadline for row in told),
        remark=any(row.remark for row in told),
    )
