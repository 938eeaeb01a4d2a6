"""A printed cell of responsible units, read without any register.

In: the words of the cell, and the words of roles with their ids. Out: its members with
role and scope, open ends, addenda, and what is left unread. Must not know which units a
place has, nor what a record says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sitegen.printed import notes
from sitegen.printed.duties import Duty, RoleWords
from sitegen.printed.group import Group, Role, Scope
from sitegen.printed.names import Name, has_organ, is_likely, names_in
from sitegen.printed.numbers import item_list_at
from sitegen.printed.openings import AFTER_SCOPE, BY, opening
from sitegen.printed.readings import Addendum, UnitsReading, Unread
from sitegen.printed.text import Piece, Words, brackets, folded, masked, pieces, trimmed

LABEL_BRACKETS = str.maketrans({"【": "\n", "】": "：", "[": "\n", "]": "："})
ENUMERATOR_DOUBT = "前面的编号也可能指第几项工作措施"
BLANK_LABEL = re.compile("(^|[ ，、；。\n])([^ ，、；。：\n]{2,8}) (?=[^ ])")
NOTES = frozenset(("注", "备注", "说明"))
EDGES = " \n\0、"


def read_units(cell: str, roles: Mapping[str, str]) -> UnitsReading:
    """What the cell says; roles: the words of each role, as 牵头 → lead."""
    return _Reader(cell, RoleWords(roles)).read()


def first_listed_role(words: str, roles: Mapping[str, str]) -> str | None:
    """The role that a rule in the words gives to the first of several units."""
    return notes.first_listed_role(folded(words), RoleWords(roles))


class _Reader:
    """Reads one cell from left to right."""

    def __init__(self, cell: str, roles: RoleWords) -> None:
        self.cell = cell
        self.roles = roles
        self.group = Group()
        self.role_after: dict[int, Role] = {}
        self.scope_after: dict[int, Scope] = {}
        self.notes: list[tuple[int, int]] = []
        self.unread: list[Unread] = []
        self.is_numbered = False
        self.noting: int | None = None

    def read(self) -> UnitsReading:
        text = folded(self.cell).translate(LABEL_BRACKETS)
        text = BLANK_LABEL.sub(self._colon_after_label, self._without_notes(text))
        for piece in pieces(text, "，；。：\n"):
            self._piece(piece)
        self.group.apply_brackets(self.role_after, self.scope_after)
        return UnitsReading(
            members=self.group.members(self.cell),
            open_ends=self.group.open_ends(self.cell),
            addenda=tuple(self._addendum(*note) for note in sorted(self.notes)),
            unread=tuple(sorted(self.unread, key=lambda unread: unread.start)),
        )

    def _without_notes(self, text: str) -> str:
        """The text with every bracket hidden that is no part of a name."""
        for start, end in brackets(text):
            inner = text[start + 1 : end]
            is_role = bool(self.roles.phrase.fullmatch(inner))
            word = self.roles.first_in(inner) if is_role else None
            items = notes.scope_of_bracket(inner)
            if word:
                self.role_after[start] = word, self.roles.roles[word]
            elif items is not None and text[:start].strip(EDGES):
                self.scope_after[start] = self.cell[start + 1 : end], items
            elif notes.is_note(inner):
                self._note(start, end + 1)
            else:
                continue
            text = masked(text, start, end + 1)
        return text

    def _colon_after_label(self, match: re.Match[str]) -> str:
        """牵头单位 甲 as 牵头单位：甲, on a line of its own."""
        if self.roles.label(match[2]) is None:
            return match.group()
        return f"{match[1].replace(' ', chr(10))}{match[2]}："

    def _piece(self, piece: Piece) -> None:
        words = trimmed(piece)
        if self.noting is None and piece.mark == "：" and words.text in NOTES:
            self.noting = words.start
        if self.noting is not None:
            if piece.mark in ("。", "\n", ""):
                self._note(self.noting, piece.start + len(piece.text))
                self.noting = None
            return
        label = self.roles.label(words.text) if piece.mark == "：" else None
        if label:
            self.group.begin_label(label)
            return
        if words.text:
            self._run(words)
        if piece.mark in ("；", "。"):
            self.group.end_sentence()
        elif words.text:
            self.group.comma()

    def _run(self, words: Words) -> None:
        """A run of words between two marks: scope, names, role, and what follows."""
        opened = opening(words, self.roles)
        words = opened.rest
        self.is_numbered = self.is_numbered or opened.is_numbered
        if opened.label:
            self.group.begin_label(opened.label)
        if opened.scope:
            self._scope(opened.scope, opened.items)
        if opened.note:
            self._note(opened.note.start, opened.note.end)
        duty = self.roles.duty(words.text)
        head = words.text if duty is None else words.text[: duty.names_end]
        is_limit = notes.is_limit(words.text) and not has_organ(words.text)
        if is_limit or (head.strip(EDGES) and notes.is_beside_units(head)):
            self._note(words.start, words.end)
            return
        self._names(trimmed(Words(text=head, start=words.start), EDGES))
        if duty:
            self._duty(words, duty)

    def _names(self, words: Words) -> None:
        found = names_in(words) if words.text else ()
        for name in found:
            if not is_likely(name):
                self._unread(name, "不像单位的名称，也不像职责")
            else:
                self.group.add(name, *self._doubts(name))

    def _doubts(self, name: Name) -> list[str]:
        found = self.roles.pattern.search(name.text) or BY.search(name.text)
        word = found.group() if found and not name.is_open else None
        doubts = [f"“{name.text}”里有“{word}”"] if word else []
        return [*doubts, ENUMERATOR_DOUBT] if self.is_numbered else doubts

    def _duty(self, words: Words, duty: Duty) -> None:
        """The role goes to the names before it; the rest is scope, names or unread."""
        self.group.give(duty.word, duty.role)
        rest = trimmed(words.after(duty.end), EDGES)
        items = item_list_at(rest.text, 0)
        if items and not AFTER_SCOPE.sub("", rest.text[items.end :], count=1):
            scope = self.cell[rest.start : rest.start + items.end], items.items
            self.group.limit_last(scope)
        elif has_organ(rest.text) or (rest.text and self.roles.duty(rest.text)):
            self._run(rest)
        elif rest.text:
            self._unread(rest, "职责后面的话没有读出")

    def _scope(self, words: Words, items: tuple[int, ...]) -> None:
        self.group.begin_scope((words.printed_in(self.cell), items))

    def _note(self, start: int, end: int) -> None:
        """Words beside the units; two notes with only a mark between them are one."""
        if self.notes and self.notes[-1][1] + 1 == start:
            start = self.notes.pop()[0]
        self.notes.append((start, end))

    def _addendum(self, start: int, end: int) -> Addendum:
        whole = self.cell[start:end]
        printed = whole.strip("，；。：: \n")
        place = start + whole.index(printed)
        return notes.addendum(printed, folded(printed), place)

    def _unread(self, words: Words, reason: str) -> None:
        unread = Unread(
            as_printed=words.printed_in(self.cell), start=words.start, reason=reason
        )
        self.unread.append(unread)
