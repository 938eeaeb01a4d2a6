"""The few Chinese words that must be computed: dates, ordinals, citations.

In: ISO dates, numbers, sources with the registry they belong to. Out: plain text as an
official would write it. Must not know pages, links or HTML; every other word a reader
sees stands in data, docs or templates.
"""

from __future__ import annotations

import re

from sitegen.records import Correction, Deadline, Document, Registry, Source

_DIGITS = "零一二三四五六七八九"
_UNITS = ("年", "月", "日")
_CORRECTIONS = {
    "certain": "应为“{reads}”",
    "likely": "疑为“{reads}”（很可能）",
    "unsettled": "疑为“{reads}”，存疑",
}


def chinese_number(number: int) -> str:
    """A number from 1 to 99 in Chinese characters: 11 → 十一."""
    if not 0 < number < 100:
        raise ValueError(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else ("" if tens == 1 else _DIGITS[tens]) + "十"
    return head + (_DIGITS[ones] if ones else "")


def chinese_date(iso: str) -> str:
    """An ISO date with its own precision: 2020-09 → 2020年9月."""
    numbers = [int(part) for part in iso.split("-")]
    units = _UNITS[: len(numbers)]
    return "".join(f"{n}{unit}" for n, unit in zip(numbers, units, strict=True))


def deadline_date(part: Deadline) -> str | None:
    """The day with the words that bound it in print: 原则上2020年6月30日前, 2019年底前.

    A date that the limit's own wording does not hold is said to be read into it.
    """
    if part.by is None:
        return None
    date = chinese_date(part.by)
    found = re.search(f"(原则上)?{date}(年?底)?前?", part.as_printed)
    return found[0] if found else f"读作{date}"


def correction_words(correction: Correction) -> str:
    """What was meant, as sure as the record is of it: 应为“…”, 疑为“…”（很可能）."""
    return _CORRECTIONS[correction.certainty].format(reads=correction.reads)


def cite(registry: Registry, source: Source) -> str:
    """The place of a text as printed for readers: 粤办函〔2019〕376号附件1第一部分第1项."""
    document = registry.document_by_id[source.document]
    part = next(part.name for part in document.parts if part.id == source.part)
    return _place(document, part) + _place_in_part(document, source)


def place_in_document(document: Document, source: Source) -> str:
    """The part and its table, without the row: 附件1第二部分."""
    part = next(part.name for part in document.parts if part.id == source.part)
    return part + _table_in_part(document, source)


def _place(document: Document, part: str) -> str:
    """The number and the part; a document without number goes by its short title.

    A part that the short title ends in is not said twice.
    """
    if document.number is not None:
        return document.number + part
    name = document.short_title
    return name if name.endswith(part) else f"{name}（{part}）"


def _place_in_part(document: Document, source: Source) -> str:
    """第一部分第1项; no 项 without a row."""
    place = _table_in_part(document, source)
    return place if source.row is None else f"{place}第{source.row}项"


def _table_in_part(document: Document, source: Source) -> str:
    """第一部分, or nothing where the part has but one table."""
    tables = [
        block.list
        for block in document.body
        if block.part == source.part and block.list is not None
    ]
    if source.list in tables and len(tables) > 1:
        return f"第{chinese_number(tables.index(source.list) + 1)}部分"
    return ""
