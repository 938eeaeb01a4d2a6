"""A figure is what its words say: values, units, bounds, dates.

In: the index. Out: findings. Must not know other figures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.numbers import places_of
from sitegen.checks.practices import Practice, practices, values_of
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping
from sitegen.records.dates import precision_of

WRITTEN = {0.5: "半", 1: "一", 2: "二两", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七"}
WRITTEN |= {8: "八", 9: "九", 10: "十"}
FORECASTS = re.compile("预计|承诺")


def figure_is_quoted(index: Index) -> Iterator[Finding]:
    """The words of a figure stand once in the field that it names."""
    for practice, figure in _figures(index):
        quote, field = figure.scalar("quote"), figure.text("field") or ""
        if practice.record.text(field) == "":
            continue
        found = len(places_of(quote.value, practice.printed(field))) if quote else 1
        if quote and found != 1:
            message = (
                f"“{field}”里应恰好有一处“{quote.value}”，找到 {found} 处；"
                "照原文写，多带几个前后的字。"
            )
            yield quote.place, message


def value_is_read(index: Index) -> Iterator[Finding]:
    """The values are read in the words, in their order, each before its unit."""
    for practice, figure in _figures(index):
        quote = figure.text("quote") or ""
        rest = iter([number.value for number in practice.numbers(quote)])
        for position, (scalar, value) in enumerate(
            zip(figure.scalars("values"), values_of(figure), strict=False)
        ):
            if not any(found == value for found in rest):
                message = f"“{quote}”里依次读不出 {scalar.value}；照原文写。"
                yield scalar.place, message
            elif not _has_its_unit(figure, quote, value, position):
                unit = figure.text("unit")
                message = (
                    f"“{quote}”里 {scalar.value} 后面不是“{unit}”；照原文写 unit。"
                )
                yield figure.place_of("unit"), message


def figure_fits_its_kind(index: Index) -> Iterator[Finding]:
    """Comparison and bound have as many numbers, the unit and the words they need."""
    for _, figure in _figures(index):
        count = len(figure.scalars("values"))
        for vocabulary, key in (
            ("figure_comparisons", "comparison"),
            ("figure_bounds", "bound"),
        ):
            scalar = figure.scalar(key)
            term = index.term(vocabulary, scalar.value) if scalar else None
            if scalar is None or term is None:
                continue
            needed, unit = term.integer("numbers"), term.text("unit")
            if needed and needed != count:
                message = f"“{scalar.value}”要有 {needed} 个数，找到 {count} 个。"
                yield scalar.place, message
            if unit and figure.text("unit") != unit:
                yield scalar.place, f"“{scalar.value}”的单位应为“{unit}”。"
        yield from _bound_words(index, figure)


def figure_is_dated_and_done(index: Index) -> Iterator[Finding]:
    """What a figure is as of stands in its field; a forecast or promise is no result."""
    for practice, figure in _figures(index):
        as_of, quote = figure.scalar("as_of"), figure.text("quote") or ""
        text = practice.printed(figure.text("field") or "")
        if as_of and not any(form in text for form in printed_dates(as_of.value)):
            message = f"原文没有写“{as_of.value}”；照原文的日期或词语写。"
            yield as_of.place, message
        found = FORECASTS.search(quote)
        if found and "is_result" in figure.values:
            message = f"“{found[0]}”的不是已经做到；删去 is_result。"
            yield figure.place_of("is_result"), message


def printed_dates(as_of: str) -> list[str]:
    """The forms in which a text may print it; what is no date is printed as it is."""
    precision = precision_of(as_of)
    if precision not in ("year", "month", "day"):
        return [as_of]
    year, *rest = as_of.split("-")
    month, day = [int(part) for part in rest] + [0] * (2 - len(rest))
    if day:
        return [f"{year}年{month}月{day}日"]
    return [f"{year}年{month}月", f"{month}月底"] if month else [f"{year}年"]


def _bound_words(index: Index, figure: Mapping) -> Iterator[Finding]:
    """The words of a bound stand in a figure if and only if it has the bound."""
    quote, bound = figure.scalar("quote"), figure.text("bound")
    for term_id, term in index.terms["figure_bounds"].items():
        words = term.texts("words")
        has_word = quote is not None and any(word in quote.value for word in words)
        if quote and words and has_word != (bound == term_id):
            verb = "有" if has_word else "没有"
            be = "应为" if has_word else "不是"
            message = f"原文{verb}“{'、'.join(words)}”，bound {be} {term_id}。"
            yield quote.place, message


def _has_its_unit(figure: Mapping, quote: str, value: float, position: int) -> bool:
    """Whether the unit follows the number, in a span also after the dash."""
    unit = figure.text("unit")
    if unit is None:
        return True
    units = unit.split("→")
    wanted = re.escape(units[min(position, len(units) - 1)])
    digits = (
        rf"(?<![0-9.]){re.escape(f'{value:g}' if value < 10**6 else str(int(value)))}"
    )
    written = f"|[{WRITTEN[value]}]" if value in WRITTEN else ""
    plain = re.sub("[余多]", "", quote)
    return re.search(f"(?:{digits}{written})(?:{wanted}|[—-])", plain) is not None


def _figures(index: Index) -> Iterator[tuple[Practice, Mapping]]:
    for practice in practices(index):
        for figure in practice.figures:
            yield practice, figure


CHECKS = (
    Check("E471", "成效数字的原文在所指的栏里恰好一处", figure_is_quoted),
    Check("E472", "成效数字的数和单位能在原文里读出", value_is_read),
    Check("E473", "成效数字合乎它的比较方式和限定", figure_fits_its_kind),
    Check(
        "E474", "成效数字的时点在原文里，预计和承诺不是成效", figure_is_dated_and_done
    ),
)
