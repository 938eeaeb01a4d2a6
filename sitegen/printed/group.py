"""Units that wait for the role word behind them.

In: names, role words, labels and scopes in the order of the cell. Out: members and open
ends. Must not know how names and roles are told in the text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sitegen.printed.names import Name
from sitegen.printed.readings import OpenEnd, ReadMember

COMMA_DOUBT = "与后面的职责隔着逗号，是否也管这个单位不能确定"
SCOPE_DOUBT = "前面的单位写了管哪一部分，这个没有写"
BRACKET_DOUBT = "后面单位的括号里写了职责，是否也管这个单位不能确定"

Scope = tuple[str, tuple[int, ...]]
Role = tuple[str, str | None]


@dataclass(kw_only=True)
class Draft:
    """A name that is still being read; run: names of one run share a number."""

    name: Name
    run: int
    word: str | None = None
    role: str | None = None
    scope: Scope | None = None
    doubts: list[str] = field(default_factory=list)


class Group:
    """The names of one cell, in order, and what holds for the next of them."""

    def __init__(self) -> None:
        self.drafts: list[Draft] = []
        self.waiting: list[Draft] = []
        self.given: list[Draft] = []
        self.before_comma = 0
        self.label: Role | None = None
        self.scope: Scope | None = None
        self.had_scope = False
        self.run = 0

    def begin_label(self, label: Role) -> None:
        """牵头单位： holds until the next label."""
        self.end_sentence()
        self.label = label

    def begin_scope(self, scope: Scope) -> None:
        """第1项 holds until the end of its sentence."""
        self.end_sentence()
        self.scope, self.had_scope = scope, True

    def add(self, name: Name, *doubts: str) -> None:
        """A name or an open end."""
        draft = Draft(name=name, run=self.run, doubts=[*name.doubts, *doubts])
        draft.scope = self.scope
        if self.had_scope and self.scope is None:
            draft.doubts.append(SCOPE_DOUBT)
        if self.label:
            draft.word, draft.role = self.label
        self.drafts.append(draft)
        self.waiting.append(draft)

    def give(self, word: str, role: str) -> None:
        """The role word goes to every name that waits."""
        is_apart = self.before_comma < len(self.waiting)
        passed = 0 if self.label is None else self.before_comma
        for position, draft in enumerate(self.waiting[passed:], start=passed):
            draft.word, draft.role = word, role
            if is_apart and position < self.before_comma:
                draft.doubts.append(COMMA_DOUBT)
        self.given = self.waiting[passed:] or self.given
        self._forget()

    def limit_last(self, scope: Scope) -> None:
        """负责第1项: the role word's object limits the names before it."""
        for draft in self.given:
            draft.scope = scope

    def comma(self) -> None:
        """A mark inside a sentence."""
        self.before_comma = len(self.waiting)

    def end_sentence(self) -> None:
        """Names wait no longer, and a scope ends."""
        self._forget()
        self.scope, self.given = None, []

    def apply_brackets(
        self, roles: Mapping[int, Role], scopes: Mapping[int, Scope]
    ) -> None:
        """Roles and scopes in brackets go to the name that ends before them."""
        has_role: set[int] = set()
        for draft in reversed(self.drafts):
            end = draft.name.end
            if end in roles:
                draft.word, draft.role = roles[end]
                has_role.add(draft.run)
            elif draft.role is None and draft.run in has_role:
                draft.doubts.append(BRACKET_DOUBT)
            draft.scope = scopes.get(end, draft.scope)

    def members(self, cell: str) -> tuple[ReadMember, ...]:
        """The units, in order, as the cell prints them."""
        return tuple(
            ReadMember(
                name=draft.name.printed_in(cell),
                start=draft.name.start,
                end=draft.name.end,
                role=draft.role,
                role_word=draft.word,
                scope=draft.scope[0] if draft.scope else None,
                items=draft.scope[1] if draft.scope else (),
                with_prefix=draft.name.with_prefix,
                doubts=tuple(draft.doubts),
            )
            for draft in self.drafts
            if not draft.name.is_open
        )

    def open_ends(self, cell: str) -> tuple[OpenEnd, ...]:
        """The open ends, in order, as the cell prints them."""
        return tuple(
            OpenEnd(
                as_printed=draft.name.printed_in(cell),
                start=draft.name.start,
                end=draft.name.end,
                counted=draft.name.counted,
                closed=draft.name.counted == self._named_before(draft),
                role=draft.role,
                scope=draft.scope[0] if draft.scope else None,
            )
            for draft in self.drafts
            if draft.name.is_open
        )

    def _named_before(self, end: Draft) -> int:
        """How many units the same run names before the open end."""
        return sum(
            draft.run == end.run
            and not draft.name.is_open
            and draft.name.start < end.name.start
            for draft in self.drafts
        )

    def _forget(self) -> None:
        self.waiting, self.before_comma = [], 0
        self.run += 1
