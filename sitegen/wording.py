"""The few Chinese words that must be computed: dates, ordinals, citations.

In: ISO dates, numbers, sources with the registry they belong to. Out: plain text as an
official would write it. Must not know pages, links or HTML; every other word a reader
sees stands in data, docs or templates.
"""

from __future__ import annotations

from sitegen.records import Document, Registry, Source

_DIGITS = "零一二三四五六七八九"
_UNITS = ("年", "月", "日")


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


def cite(registry: Registry, source: Source) -> str:
    """The place of a text as printed for readers: 粤办函〔2019〕376号附件1第一部分第1项."""
    document = registry.document_by_id[source.document]
    part = next(part.name for part in document.parts if part.id == source.part)
    return _place(document, part) + _place_in_part(document, source)


def _place(document: Document, part: str) -> str:
    """The number and the part; a document without number goes by its short title.

    A part that the short title ends in is not said twice.
    """
    if document.number is not None:
        return document.number + part
    name = document.short_title
    return name if name.endswith(part) else f"{name}（{part}）"


def _place_in_part(document: Document, source: Source) -> str:
    """第一部分第1项; no 部分 where the part has but one table, no 项 without a row."""
    tables = [
        block.list
        for block in document.body
        if block.part == source.part and block.list is not None
    ]
    place = ""
    if source.list in tables and len(tables) > 1:
        place = f"第{chinese_number(tables.index(source.list) + 1)}部分"
    return place if source.row is None else f"{place}第{source.row}项"
