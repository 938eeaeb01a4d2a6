"""Which measure a row is: told by its title, else by its text, never by its number alone.

In: the title and the text of each row, and the measures. Out: for each row a measure with
how surely, or the likeliest ones. Must not know records. Two rows are never the same
measure of a table.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tools.importing.catalogue import Entry
from tools.proof.fold import fold

ALIKE = 0.75
MARGIN = 0.15


@dataclass(frozen=True, kw_only=True)
class Match:
    """entry: the measure, if it is sure; likely: the best guesses, best first."""

    entry: Entry | None
    why: str
    likely: tuple[Entry, ...] = ()


def match_rows(
    rows: Sequence[tuple[str, str]],
    known: Sequence[Entry],
    progress: Callable[[int, int], None] = lambda done, all_: None,
) -> tuple[Match, ...]:
    """The measure of each (title, text); progress is told after each row."""
    taken: dict[str, int] = {}
    found: list[Match | None] = [None] * len(rows)
    by_title = {title: entry for entry in known for title in entry.folded_titles}
    by_text = {fold(entry.practice).text: entry for entry in known}
    for position, (title, text) in enumerate(rows):
        exact = by_title.get(fold(title).text) if title else None
        why = "名称相同"
        if exact is None and text:
            exact, why = by_text.get(fold(text).text), "主要做法相同"
        if exact and exact.measure not in taken:
            taken[exact.measure] = position
            found[position] = Match(entry=exact, why=why)
    free = [entry for entry in known if entry.measure not in taken]
    for position, row in enumerate(rows):
        progress(position + 1, len(rows))
        if found[position] is None:
            match = _alike(row, free)
            found[position] = match
            if match.entry:
                free.remove(match.entry)
    return tuple(match for match in found if match)


def _alike(row: tuple[str, str], free: Sequence[Entry]) -> Match:
    """The measure whose words are clearly the nearest."""
    scored = sorted(
        ((_likeness(row, entry), entry) for entry in free),
        key=lambda pair: (-pair[0], pair[1].measure),
    )
    if not scored:
        return Match(entry=None, why="没有可对应的举措")
    best = scored[0][0]
    second = scored[1][0] if len(scored) > 1 else 0.0
    likely = tuple(entry for score, entry in scored[:3] if score > 0.3)
    if best >= ALIKE and best - second >= MARGIN:
        return Match(
            entry=scored[0][1], why=f"名称和做法相近（{best:.0%}）", likely=likely
        )
    return Match(entry=None, why="没有一项足够相近", likely=likely)


def _likeness(row: tuple[str, str], entry: Entry) -> float:
    """The mean likeness of title and text, as far as the row has them."""
    title, text = (fold(each).text for each in row)
    scores = []
    if title:
        scores.append(max(_ratio(title, other) for other in entry.folded_titles))
    if text:
        scores.append(_ratio(text, fold(entry.practice).text))
    return sum(scores) / len(scores) if scores else 0.0


def _ratio(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() < 0.3 or matcher.quick_ratio() < 0.3:
        return 0.0
    return matcher.ratio()
