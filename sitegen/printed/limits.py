"""A printed cell of time limits, cut into its limits.

In: the words of the cell. Out: each limit with the words it was read from. Must not know
today's date, the document's date, nor what a record says.
"""

from __future__ import annotations

from sitegen.printed.dates import RELATIVE, dates_in
from sitegen.printed.limit import read_limit
from sitegen.printed.phrases import CONDITION, WITHIN, phrase_in
from sitegen.printed.readings import LimitsReading, ReadLimit, Unread
from sitegen.printed.text import Words, brackets, folded, pieces, trimmed

EDGES = " \n，；。、"


def read_limits(cell: str) -> LimitsReading:
    """What the cell says, in its order."""
    text = folded(cell)
    parts: list[ReadLimit] = []
    unread: list[Unread] = []
    for words in _parts(_inside(Words(text=text, start=0))):
        read = read_limit(words, words.printed_in(cell))
        if isinstance(read, ReadLimit):
            parts.append(read)
        else:
            unread.append(read)
    return LimitsReading(parts=tuple(parts), unread=tuple(unread))


def _inside(words: Words) -> Words:
    """The words without a bracket around all of them."""
    words = trimmed(words, EDGES)
    if brackets(words.text) == ((0, len(words.text) - 1),):
        return trimmed(words.after(1).before(len(words.text) - 2), EDGES)
    return words


def _parts(words: Words) -> list[Words]:
    """Cut at ；。 and before every ， that a time of its own follows."""
    found: list[Words] = []
    for sentence in pieces(words.text, "；。\n"):
        begin, has_time = 0, False
        for clause in pieces(sentence.text, "，"):
            is_time = _has_time(clause.text)
            if is_time and has_time and not _is_condition(sentence.text, begin, clause):
                found.append(_cut(words, sentence, begin, clause.start))
                begin = clause.start
            has_time = has_time or is_time
        found.append(_cut(words, sentence, begin, len(sentence.text)))
    return [part for part in found if part.text]


def _cut(words: Words, sentence: Words, begin: int, end: int) -> Words:
    start = words.start + sentence.start + begin
    return trimmed(Words(text=sentence.text[begin:end], start=start), EDGES)


def _has_time(text: str) -> bool:
    is_dated = bool(dates_in(text) or RELATIVE.search(text))
    return is_dated or phrase_in(text) is not None


def _is_condition(sentence: str, begin: int, clause: Words) -> bool:
    """What stands before the clause is only the condition of its time."""
    before = sentence[begin : clause.start]
    phrase = phrase_in(before)
    is_event = phrase is not None and phrase.kind == "event" and not phrase.within
    is_condition = is_event or bool(CONDITION.search(before))
    has_own = bool(dates_in(clause.text) or WITHIN.search(clause.text))
    return is_condition and has_own and not dates_in(before)
