"""Whatever was published and says something else now stands in the log of changes.

In: the index. Out: findings. Must not know what any field means. A change is proved, not
believed: put back into today's text, the old wording must give the digest of the state
that was published; where it cannot, what the entry says is held against today's text.
Nothing is asked before the first release.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from sitegen.checks.earlier import earlier_texts
from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.problems import Place
from sitegen.reading.marked import Mapping
from sitegen.reading.published import (
    Fields,
    digest,
    published,
    read_state,
    unread,
)

UNLOGGED = "E498"
"""The code of a change that the log does not tell yet."""
Key = tuple[str, str]
"""A record and one of its fields; "" for the whole record."""
MANY = 2000
"""Of so many ways to put the entries of one field back the true one is not looked for: a
list of twenty texts from which four went has two million."""


def changes_are_logged(index: Index) -> Iterator[Finding]:
    """A field that differs from the last release has its entries in the log.

    A term that is gone but still used is told by the rule that misses it there.
    """
    state, now, logged = _state(index), published(index.raw), _logged(index)
    for key in _differing(state, now, unread(index.raw)):
        record, field = key
        is_missed = not field and _is_used(index, record)
        if not is_missed and not _is_explained(key, state, now, logged):
            yield _place(index, record, field), _message(record, field)


def _is_used(index: Index, record: str) -> bool:
    """Whether the record is a term, vocabularies/lines/shuiwu, that others name."""
    folder, _, rest = record.partition("/")
    vocabulary, _, term = rest.partition("/")
    return folder == "vocabularies" and term in index.uses.get(vocabulary, ())


def _message(record: str, field: str) -> str:
    if not field:
        return (
            f"已发布的 {record} 没有了；误删的恢复；"
            "停用的在 changes.yaml 加一条，说明缘由。"
        )
    return (
        f"{record} 的 {field} 与已发布的版本不同，更新记录里没有说清；"
        "在 changes.yaml 加一条，写明原来和现在的写法。"
    )


def logged_changes_are_made(index: Index) -> Iterator[Finding]:
    """An entry that is about the last release tells of something that differs."""
    state, now = _state(index), published(index.raw)
    if not state:
        return
    differing = set(_differing(state, now, unread(index.raw)))
    for key, entries in _logged(index).items():
        if key in differing or (not key[1] and key[0] not in state):
            continue
        for entry in entries:
            message = "这里与已发布的版本没有不同；删去这一条，或改正记录的路径和字段。"
            yield entry.place_of("record"), message


def _state(index: Index) -> dict[str, Fields]:
    root = index.raw.root("released")
    return read_state(root.texts("records")) if root else {}


def _logged(index: Index) -> dict[Key, list[Mapping]]:
    """The entries since the last release, by record and field."""
    root, released = index.raw.root("changes"), index.raw.root("released")
    entries: dict[Key, list[Mapping]] = defaultdict(list)
    for entry in root.mappings("changes") if root else ():
        if released and entry.text("after") == released.text("version"):
            key = (entry.text("record") or "", entry.text("field") or "")
            entries[key].append(entry)
    return entries


def _differing(
    state: dict[str, Fields], now: dict[str, Fields], not_read: frozenset[str]
) -> Iterator[Key]:
    """Fields of published records, and records that went; a new record changes nothing.

    Of a file that went its items are not told one by one, and of one that could not be
    read nothing is known.
    """
    for record, before in state.items():
        fields, file = now.get(record), _file_of(record, state)
        if file in not_read:
            continue
        if fields is None:
            if record == file or file in now:
                yield record, ""
            continue
        for field in (*before, *(each for each in fields if each not in before)):
            text = fields.get(field)
            if before.get(field) != (None if text is None else digest(text)):
                yield record, field


def _file_of(record: str, state: dict[str, Fields]) -> str:
    """The record of the file: localities/zhuhai/assignments/… → localities/zhuhai."""
    parts = record.split("/")
    in_folder = "/".join(parts[:2])
    return in_folder if in_folder in state else parts[0]


def _is_explained(
    key: Key,
    state: dict[str, Fields],
    now: dict[str, Fields],
    logged: dict[Key, list[Mapping]],
) -> bool:
    record, field = key
    entries = logged.get(key, [])
    if not entries:
        return False
    before, text = state.get(record, {}).get(field), now.get(record, {}).get(field)
    if not field or before is None or text is None:
        return True
    if _items_went(text, entries):
        return True
    first, *later = [(one.text("old") or "", one.text("new") or "") for one in entries]
    texts = {text}
    for said in reversed(later):
        texts = {earlier for each in texts for earlier in earlier_texts(each, *said)}
        if len(texts) > MANY:
            return True
    found = (earlier for each in texts for earlier in earlier_texts(each, *first))
    return any(digest(each) == before for each in found)


def _items_went(text: str, entries: list[Mapping]) -> bool:
    """Whether items of several parts went: one wording does not bring back their others.

    Then it is asked only that the wording is no longer there.
    """
    went = [entry.text("old") or "" for entry in entries if not entry.text("new")]
    has_parts = re.search(r"^[^=]*\.[0-9]+\.[a-z_]", text, re.MULTILINE) is not None
    return (
        bool(went) and has_parts and not any(f"={old}\n" in f"{text}\n" for old in went)
    )


def _place(index: Index, record: str, field: str) -> Place:
    """The field in its record; the log's beginning for what is gone."""
    folder, _, rest = record.partition("/")
    stem, _, item = rest.partition("/")
    for file in index.raw.files:
        is_its = file.path.endswith(
            f"{folder}/{stem}.yaml" if stem else f"{folder}.yaml"
        )
        if is_its and file.root is not None:
            key, _, name = item.partition("/")
            items = (*file.root.mappings(key), *file.root.mappings(stem))
            found = (
                one for one in items if name in (one.text("id"), one.text("measure"))
            )
            return next(found, file.root).place_of(field)
    root = index.raw.root("changes") or index.raw.root("released")
    assert root is not None
    return root.place


CHECKS = (
    Check(UNLOGGED, "与已发布的版本不同的都记入更新记录", changes_are_logged),
    Check("E499", "更新记录的每一条都确有改动", logged_changes_are_made),
)
