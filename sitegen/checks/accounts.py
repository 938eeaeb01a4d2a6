"""Every number of the reference practices is a figure or declared to be none, once.

In: the index. Out: findings. Must not know what a figure means.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Mapping as MappingOf

from sitegen.checks.figures import printed_dates
from sitegen.checks.index import Index
from sitegen.checks.numbers import DATE, Number, masked, places_of
from sitegen.checks.practices import (
    FIELDS,
    Practice,
    number_words,
    practices,
    values_of,
)
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

SAME = ("what", "unit", "comparison", "bound")
CONTEXT = 8
"""So many characters beside a number show where it stands."""


def number_is_accounted_for(index: Index) -> Iterator[Finding]:
    """A number is a value of one figure, part of a figure's date, or declared none."""
    for practice in practices(index):
        for field in FIELDS:
            scalar, text = practice.record.scalar(field), practice.printed(field)
            for number in practice.numbers(text) if scalar else ():
                uses = _uses(practice, field, text, number)
                if scalar and uses != 1:
                    before = text[max(0, number.start - CONTEXT) : number.start]
                    shown = f"{before}{text[number.start : number.end + CONTEXT]}"
                    said = "没有交代" if uses == 0 else f"记了 {uses} 次"
                    message = (
                        f"“{' '.join(shown.split())}”里的“{text[number.start : number.end]}”{said}；"
                        "记在 figures 或 not_figures，恰好一处。"
                    )
                    yield scalar.place, message


def declined_number_is_there(index: Index) -> Iterator[Finding]:
    """What is declared to be no figure stands in the text and holds a number."""
    for practice in practices(index):
        texts = [practice.printed(field) for field in FIELDS]
        for declined in practice.record.mappings("not_figures"):
            quote = declined.scalar("quote")
            if quote and not any(quote.value in text for text in texts):
                yield (
                    quote.place,
                    f"正文和成效里没有“{quote.value}”；照原文写，或删去。",
                )
            elif quote and not practice.numbers(quote.value):
                yield quote.place, f"“{quote.value}”里没有数；删去。"


def repeat_names_its_figure(index: Index) -> Iterator[Finding]:
    """A number that is said again names the recorded figure, and no other does."""
    recorded = {
        (practice.measure, practice.city, figure.text("quote"))
        for practice in practices(index)
        for figure in practice.figures
    }
    for practice in practices(index):
        for declined in practice.record.mappings("not_figures"):
            reason = declined.scalar("reason")
            is_repeat = index.says(
                "not_figure_reasons", reason.value if reason else None, "repeats"
            )
            repeats = declined.scalar("repeats")
            measure = declined.text("repeats_in") or practice.measure
            if reason and is_repeat != (repeats is not None):
                message = "写明重复的是哪一条" if is_repeat else "不是重复的，不写"
                yield reason.place, f"{message}（repeats）。"
            elif repeats and (measure, practice.city, repeats.value) not in recorded:
                message = f"“{measure}”没有这一条成效数字：“{repeats.value}”；照它的 quote 写。"
                yield repeats.place, message


def series_measures_the_same(index: Index) -> Iterator[Finding]:
    """A series is one figure of each of two cities that measure the same thing."""
    members: dict[str, list[tuple[str, Mapping]]] = {}
    for practice in practices(index):
        for figure in practice.figures:
            if name := figure.text("series"):
                members.setdefault(name, []).append((practice.city, figure))
    for name, figures in members.items():
        first = figures[0][1]
        if len({city for city, _ in figures}) != len(figures) or len(figures) < 2:
            message = f"“{name}”应在每市恰好有一条，至少两市；补上另一条，或删去。"
            yield first.place_of("series"), message
        for _, figure in figures[1:]:
            if _measured(figure) != _measured(first):
                message = (
                    f"“{name}”各条的 what、unit、comparison、bound、is_result "
                    f"和个数应相同（{first.place_of('series')}）；不同就不是一个系列。"
                )
                yield figure.place_of("series"), message


def number_word_is_used(index: Index) -> Iterator[Finding]:
    """Every word in which a numeral counts nothing stands in some reference practice."""
    words = number_words(index)
    used: set[str] = set()
    for practice in practices(index):
        for field in FIELDS:
            used |= masked(practice.printed(field), practice.words)[1]
    for word in words:
        if index.is_complete and word.value not in used:
            yield word.place, f"没有京沪做法出现“{word.value}”；删去。"


def _uses(practice: Practice, field: str, text: str, number: Number) -> int:
    declined = any(
        _covers(each.text("quote"), text, number)
        for each in practice.record.mappings("not_figures")
    )
    figures = [
        figure
        for figure in practice.figures
        if figure.text("field") == field and _covers(figure.text("quote"), text, number)
    ]
    as_value = sum(number.value in values_of(figure) for figure in figures)
    as_date = not declined and any(_dates(figure, text, number) for figure in figures)
    return as_value + declined + as_date


def _covers(quote: str | None, text: str, number: Number) -> bool:
    places = places_of(quote, text) if quote else []
    return any(start <= number.start and number.end <= end for start, end in places)


def _dates(figure: Mapping, text: str, number: Number) -> bool:
    """Whether the number is part of a date of the figure, or of what it is as of."""
    dates = DATE.findall(figure.text("quote") or "")
    as_of = figure.text("as_of")
    dates += [as_of] if as_of and printed_dates(as_of) == [as_of] else []
    return any(_covers(date, text, number) for date in dates)


def _measured(figure: Mapping) -> MappingOf[str, object]:
    said: dict[str, object] = {key: figure.text(key) for key in SAME}
    is_result = "is_result" in figure.values
    return {**said, "is_result": is_result, "count": len(figure.scalars("values"))}


CHECKS = (
    Check("E475", "京沪做法中的每个数都有交代，恰好一处", number_is_accounted_for),
    Check("E476", "不是成效数字的，原文里有，且有数", declined_number_is_there),
    Check("E477", "重复的数写明重复哪一条", repeat_names_its_figure),
    Check("E478", "一个系列量的是同一件事", series_measures_the_same),
    Check("E479", "number_words 各词都有京沪做法出现", number_word_is_used),
)
