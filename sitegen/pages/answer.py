"""Who stands for a measure in a place, in short, as matrices and glances show it.

In: an answer. Out: an AnswerView. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.facts.answer import Answer, Shown
from sitegen.facts.units import Mention, role_as_given


@dataclass(frozen=True, kw_only=True)
class AnswerUnit:
    """A unit with what limits its role; mark and why: what must be known of the name."""

    name: str
    scope: str | None
    note: str | None
    mark: str | None
    why: str | None


@dataclass(frozen=True, kw_only=True)
class AnswerRole:
    """Units of one role; label: the role, or that there is no other unit."""

    role: str
    label: str
    units: tuple[AnswerUnit, ...]
    count: int
    is_shortened: bool


@dataclass(frozen=True, kw_only=True)
class AnswerView:
    """The roles that answer 谁负责, and how many other units the document names."""

    roles: tuple[AnswerRole, ...]
    is_led: bool
    is_from_heading: bool
    is_absent: bool
    is_open_ended: bool
    others: int


def answer_view(facts: Answer) -> AnswerView:
    """The answer in words."""
    return AnswerView(
        roles=tuple(_role(shown, facts.is_sole) for shown in facts.shown),
        is_led=facts.is_led or facts.is_sole,
        is_from_heading=facts.is_from_heading,
        is_absent=facts.is_absent,
        is_open_ended=facts.is_open_ended,
        others=facts.others,
    )


def _role(shown: Shown, is_sole: bool) -> AnswerRole:
    role, label = role_as_given(shown.role, is_sole)
    return AnswerRole(
        role=role,
        label=label,
        units=tuple(_unit(mention) for mention in shown.mentions),
        count=shown.count,
        is_shortened=shown.is_shortened,
    )


def _unit(mention: Mention) -> AnswerUnit:
    basis = mention.basis
    return AnswerUnit(
        name=mention.name,
        scope=mention.scope,
        note=mention.note,
        mark=basis.name if basis else None,
        why=basis.definition if basis else None,
    )
