"""What is read from a printed cell.

In: nothing. Out: frozen types; `start` and `end` are places in the cell as printed.
Must not know how a cell is read.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class ReadMember:
    """A unit as the cell names it.

    role: the id of the first role word after the name or of the label before it; None
    where the cell prints none. with_prefix: the other reading of a name that may share
    the prefix of the name before (省发展改革委、交通运输厅). doubts: in Chinese, why a
    person should look; empty where the reading is sure.
    """

    name: str
    start: int
    end: int
    role: str | None = None
    role_word: str | None = None
    scope: str | None = None
    items: tuple[int, ...] = ()
    with_prefix: str | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class OpenEnd:
    """Words that say that more units take part, without naming them.

    counted: the number in 等5个部门. closed: it equals the number of units named before
    it, so that the list is whole. role and scope: as for a unit.
    """

    as_printed: str
    start: int
    end: int
    counted: int | None = None
    closed: bool = False
    role: str | None = None
    scope: str | None = None


@dataclass(frozen=True, kw_only=True)
class Addendum:
    """Words that are neither unit nor role.

    kind: rule (of the order of units), limit, condition or note; condition: the part of
    it that something depends on.
    """

    as_printed: str
    start: int
    kind: str
    condition: str | None = None


@dataclass(frozen=True, kw_only=True)
class Unread:
    """Words that nobody may take for read, and in Chinese why."""

    as_printed: str
    start: int
    reason: str


@dataclass(frozen=True, kw_only=True)
class UnitsReading:
    """A whole cell of responsible units, each part in the order of the cell."""

    members: tuple[ReadMember, ...]
    open_ends: tuple[OpenEnd, ...]
    addenda: tuple[Addendum, ...]
    unread: tuple[Unread, ...]

    @property
    def is_open_ended(self) -> bool:
        """More units take part than the cell names."""
        return any(not end.closed for end in self.open_ends)

    @property
    def is_sure(self) -> bool:
        """Nothing is left for a person to decide."""
        has_doubt = any(member.doubts for member in self.members)
        return not (has_doubt or self.unread) and bool(self.members or self.open_ends)


@dataclass(frozen=True, kw_only=True)
class ReadLimit:
    """One time limit.

    kind: an id of the vocabulary of kinds, or None where the words set no limit that can
    be read. since, by: ISO at the precision of the words (2020-Q1 and 2020-H1 are
    quarters and halves). last_day: the last day that the words can mean. bound: 前, 底前
    …; within: a number and what it counts; refers_to: words that point to another limit.
    """

    as_printed: str
    start: int
    kind: str | None
    since: str | None = None
    by: str | None = None
    last_day: str | None = None
    bound: str | None = None
    softener: str | None = None
    condition: str | None = None
    refers_to: str | None = None
    within: tuple[int, str] | None = None
    scope: str | None = None
    items: tuple[int, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class LimitsReading:
    """A whole cell of time limits."""

    parts: tuple[ReadLimit, ...]
    unread: tuple[Unread, ...]

    @property
    def is_sure(self) -> bool:
        """Nothing is left for a person to decide."""
        return (
            bool(self.parts)
            and not self.unread
            and not any(part.doubts or part.kind is None for part in self.parts)
        )
