"""Where a long title is parted, so that its lines are balanced and keep words whole.

In: a title. Out: its lines. Must not know what prints them. 二号 gives 20 characters a
line. Without a dictionary a word can be parted where no punctuation is near; breaks at
quotation marks and punctuation are preferred.
"""

from __future__ import annotations

from functools import cache

LONGEST_LINE = 20
_CLOSING = "，、；：。！？”）》〉』】"
_OPENING = "“（《〈『【"
_JOINING = "和与及"
_COST_AFTER_PUNCTUATION = 0
_COST_BEFORE_JOINING = 12
_COST_ANYWHERE = 60
_NEVER = 10_000


def title_lines(title: str) -> tuple[str, ...]:
    """The title in as few lines as it needs, parted where it costs least."""
    count = -(-len(title) // LONGEST_LINE)
    mean = len(title) / max(count, 1)

    @cache
    def best(start: int, lines: int) -> tuple[float, tuple[str, ...]]:
        rest = title[start:]
        if lines == 1:
            cost = (len(rest) - mean) ** 2 if len(rest) <= LONGEST_LINE else _NEVER
            return cost, (rest,)
        options = []
        for end in range(start + 1, min(start + LONGEST_LINE, len(title) - 1) + 1):
            cost, tail = best(end, lines - 1)
            cost += (end - start - mean) ** 2 + _break_cost(title, end)
            options.append((cost, (title[start:end], *tail)))
        return min(options, default=(_NEVER, (rest,)))

    return best(0, max(count, 1))[1]


def _break_cost(title: str, at: int) -> int:
    """What it costs to part the title in front of a character."""
    before, after = title[at - 1], title[at]
    if after in _CLOSING or before in _OPENING:
        return _NEVER
    if before.isascii() and after.isascii():
        return _NEVER
    if before in _CLOSING or after in _OPENING:
        return _COST_AFTER_PUNCTUATION
    return _COST_BEFORE_JOINING if after in _JOINING else _COST_ANYWHERE
