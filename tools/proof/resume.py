"""Where two texts agree again after a disagreement.

In: two folded texts and the place in each where they part. Out: how much of each to skip.
Must not know records, lines or furniture. The nearest agreement wins, so that one wrong
character is one short difference; far ones are looked for by their wording.
"""

from __future__ import annotations

_NEAR = 48
"""How many characters, of both texts together, count as near."""
_WINDOW = 10
"""How many characters must agree for a near agreement."""
_FAR_WINDOW = 14
_FAR_STEP = 7
_FAR_REACH = 6000


def resume(
    source: str, at_source: int, expected: str, at_expected: int
) -> tuple[int, int]:
    """How many characters to skip in the source and in the expected text."""
    near = _near(source, at_source, expected, at_expected)
    if near is not None:
        return near
    far = _far(source, at_source, expected, at_expected)
    if far is not None:
        return far
    return (len(source) - at_source, len(expected) - at_expected)


def _near(
    source: str, at_source: int, expected: str, at_expected: int
) -> tuple[int, int] | None:
    """The fewest characters to skip so that the next ones agree."""
    for skipped in range(1, _NEAR + 1):
        for in_source in range(skipped + 1):
            s = at_source + in_source
            e = at_expected + skipped - in_source
            if s > len(source) or e > len(expected):
                continue
            window = expected[e : e + _WINDOW]
            if source[s : s + _WINDOW] == window and (
                len(window) == _WINDOW or e + len(window) == len(expected)
            ):
                return (in_source, skipped - in_source)
    return None


def _far(
    source: str, at_source: int, expected: str, at_expected: int
) -> tuple[int, int] | None:
    """The cheapest place further on where a stretch of the expected text stands."""
    best: tuple[int, int] | None = None
    end = min(at_expected + _FAR_REACH, len(expected) - _FAR_WINDOW + 1)
    for e in range(at_expected, end, _FAR_STEP):
        if best is not None and e - at_expected >= sum(best):
            break
        s = source.find(expected[e : e + _FAR_WINDOW], at_source)
        if s < 0:
            continue
        skips = (s - at_source, e - at_expected)
        if best is None or sum(skips) < sum(best):
            best = skips
    return (
        None
        if best is None
        else _tightened(source, at_source, expected, at_expected, best)
    )


def _tightened(
    source: str, at_source: int, expected: str, at_expected: int, skips: tuple[int, int]
) -> tuple[int, int]:
    """The same agreement, begun as early as the characters agree."""
    in_source, in_expected = skips
    while (
        in_source > 0
        and in_expected > 0
        and source[at_source + in_source - 1] == expected[at_expected + in_expected - 1]
    ):
        in_source -= 1
        in_expected -= 1
    return (in_source, in_expected)


def common(one: str, other: str) -> int:
    """How many characters both begin with."""
    length = 0
    for ours, theirs in zip(one, other, strict=False):
        if ours != theirs:
            break
        length += 1
    return length
