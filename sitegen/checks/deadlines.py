"""Time limits fit their wording, their kind and their document.

In: the index. Out: findings. Must not know today's date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.printed.limits import read_limits
from sitegen.reading.marked import Mapping
from sitegen.records.dates import first_day, last_day, precision_of

EXAMPLES = {
    "day": "2020-06-30",
    "month": "2020-06",
    "quarter": "2020-Q2",
    "half_year": "2020-H1",
    "year": "2020",
}
"""A date of each precision."""
PRINTED_DATE = re.compile(
    r"([0-9]{4})年(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?"
    r"|第?([一二三四1-4])季度|([上下])半年)?"
)
QUARTERS = {"一": "1", "二": "2", "三": "3", "四": "4"}
HALVES = {"上": "1", "下": "2"}


def part_is_printed_in_its_cell(index: Index) -> Iterator[Finding]:
    """The wording of a time limit stands in the cell."""
    for _, cell in cells(index):
        printed = cell.text("as_printed")
        for part in cell.mappings("parts"):
            scalar = part.scalar("as_printed")
            if printed and scalar and scalar.value not in printed:
                message = f"整栏原文里没有“{scalar.value}”；照原文写。"
                yield scalar.place, message


def date_has_the_precision_of_its_kind(index: Index) -> Iterator[Finding]:
    """A time limit has a date exactly as precise as its kind, or none."""
    for _, part in _parts(index):
        kind, by = part.scalar("kind"), part.scalar("by")
        term = index.term("deadline_kinds", kind.value) if kind else None
        if kind is None or term is None:
            continue
        example = EXAMPLES.get(term.text("precision") or "")
        if example and by is None:
            yield kind.place, f'“{kind.value}”要有 by，如 "{example}"。'
        elif by and not example:
            yield by.place, f"“{kind.value}”没有日期；删去 by，或改 kind。"
        yield from _wrong_dates(part, kind.value, term)


def _wrong_dates(part: Mapping, kind: str, term: Mapping) -> Iterator[Finding]:
    """Dates of another precision than the kind's, and a start missing or too much.

    A span is as precise as its start: from month to month, or from day to day.
    """
    since, by = part.scalar("since"), part.scalar("by")
    precision = term.text("precision") or ""
    if "has_start" in term.values and since:
        precision = precision_of(since.value) or precision
    example = EXAMPLES.get(precision)
    for date in (since, by):
        found = precision_of(date.value) if date else None
        if date and found and example and found != precision:
            message = f'“{kind}”的日期写作 "{example}" 的样子，找到“{date.value}”；照原文改 kind 或日期。'
            yield date.place, message
    if "since" in part.values and "has_start" not in term.values:
        yield part.place_of("since"), f"“{kind}”没有 since；删去，或改 kind。"
    if "since" not in part.values and "has_start" in term.values:
        yield part.place_of("kind"), f"“{kind}”还要用 since 写从何时起。"


def date_is_the_printed_one(index: Index) -> Iterator[Finding]:
    """Where the wording names dates, the time limit is one of them."""
    for _, part in _parts(index):
        dates = _printed_dates(part.text("as_printed") or "")
        for date in (part.scalar("since"), part.scalar("by")):
            if date and dates and date.value not in dates:
                message = (
                    f"原文写的是 {'、'.join(dates)}，找到“{date.value}”；"
                    "改成其中一个，几个日期各写一条 parts。"
                )
                yield date.place, message


def date_is_not_before_its_document(index: Index) -> Iterator[Finding]:
    """A time limit does not end before its document was signed."""
    for document_id, part in _parts(index):
        document = index.document(document_id)
        signed = document.scalar("date") if document else None
        by = part.scalar("by")
        if by and signed and _is_before(by.value, signed.value):
            message = (
                f"期限“{by.value}”早于文件“{document_id}”的成文日期"
                f"“{signed.value}”（{signed.place}）；核对两处日期。"
            )
            yield by.place, message


def document_is_published_after_signing(index: Index) -> Iterator[Finding]:
    """A document is not published before it was signed."""
    for _, document in index.readable_documents():
        signed, published = document.scalar("date"), document.scalar("published")
        if signed and published and _is_before(published.value, signed.value):
            message = (
                f"发布日期“{published.value}”早于成文日期“{signed.value}”；"
                "核对两处日期。"
            )
            yield published.place, message


def list_deadline_is_printed(index: Index) -> Iterator[Finding]:
    """The wording of a list's time limit stands in the document's cited part."""
    for _, locality in index.readable_localities():
        for limit in locality.mappings("list_deadlines"):
            scalar, part = limit.scalar("as_printed"), limit.text("part")
            document = index.document(limit.text("document"))
            body = document.mappings("body") if document else ()
            texts = [
                block.text("text") or "" for block in body if block.text("part") == part
            ]
            if scalar and texts and not any(scalar.value in text for text in texts):
                message = f"文件的“{part}”里没有这句话；照原文写，在同一段里。"
                yield scalar.place, message


def status_is_stated(index: Index) -> Iterator[Finding]:
    """A status is read from a remark."""
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            if "status" in row.values and "remark" not in row.values:
                message = "没有备注就没有进展；补上 remark，或删去 status。"
                yield row.place_of("status"), message


def cells(index: Index) -> Iterator[tuple[str | None, Mapping]]:
    """Every cell of time limits with the id of its document."""
    for _, locality in index.readable_localities():
        for limit in locality.mappings("list_deadlines"):
            yield limit.text("document"), limit
        parts = {
            (section.text("list"), section.text("indicator")): section.text("part")
            for section in locality.mappings("sections")
        }
        for row in locality.mappings("assignments"):
            cell = row.mapping("deadline")
            place = index.place_of(row.text("measure"))
            if cell:
                part = parts.get(place) if place else None
                list_id = place[0] if place else None
                yield index.table_document(locality, list_id, part), cell


def _parts(index: Index) -> Iterator[tuple[str | None, Mapping]]:
    for document_id, cell in cells(index):
        for part in cell.mappings("parts"):
            yield document_id, part


def _is_before(date: str, other: str) -> bool:
    """Whether the one ends before the other begins; not so if one is no date."""
    if precision_of(date) is None or precision_of(other) is None:
        return False
    return last_day(date) < first_day(other)


def _printed_dates(printed: str) -> list[str]:
    """Every date that the wording names, the end of a span among them."""
    dates = [_iso(match) for match in PRINTED_DATE.finditer(printed)]
    read = read_limits(printed).parts
    ends = [part.by for part in read if part.since and part.by]
    return list(dict.fromkeys([*dates, *ends]))


def _iso(match: re.Match[str]) -> str:
    year, month, day, quarter, half = match.groups()
    if quarter:
        return f"{year}-Q{QUARTERS.get(quarter, quarter)}"
    if half:
        return f"{year}-H{HALVES[half]}"
    return "-".join([year, *(part.zfill(2) for part in (month, day) if part)])


CHECKS = (
    Check("E441", "各时限的原文在完成时限栏的原文里", part_is_printed_in_its_cell),
    Check("E442", "by 的精确程度与 kind 相符", date_has_the_precision_of_its_kind),
    Check("E443", "by 是原文写的日期", date_is_the_printed_one),
    Check("E444", "期限不早于文件的成文日期", date_is_not_before_its_document),
    Check("E445", "发布日期不早于成文日期", document_is_published_after_signing),
    Check("E446", "整张清单的时限在文件正文里", list_deadline_is_printed),
    Check("E447", "有备注才有进展", status_is_stated),
)
