"""What a document's record says of it is what its body prints, and nothing is doubled.

In: the index. Out: findings. Must not know the extracted files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.printed.dates import dates_in
from sitegen.printed.text import folded
from sitegen.reading.marked import Mapping

LETTERHEAD = "文件"
"""Stands in a letterhead after the names of the issuers."""
TITLED = re.compile("(?!转发|批转|印发)([^《〈]+?)关于")
"""A title that begins with who issues the document."""
DATES = {"date": "date", "published": "meta"}
"""The kind of block that prints each date."""


def number_is_printed(index: Index) -> Iterator[Finding]:
    """A document has the number that its body prints."""
    for _, document in index.readable_documents():
        for block in _blocks(document, "number"):
            printed, number = block.text("text"), document.text("number")
            if printed and printed != number:
                message = f"正文印的文号是“{printed}”（{block.place}）；number 照写。"
                yield document.place_of("number"), message


def date_is_printed(index: Index) -> Iterator[Finding]:
    """A document has the dates that its body prints."""
    for _, document in index.readable_documents():
        for key, kind in DATES.items():
            texts = [block.text("text") or "" for block in _blocks(document, kind)]
            printed = [date.iso for text in texts for date in dates_in(folded(text))]
            if printed and document.text(key) not in printed:
                message = f"正文印的日期是“{printed[0]}”；{key} 照写。"
                yield document.place_of(key), message


def issuer_is_printed(index: Index) -> Iterator[Finding]:
    """An issuer is printed in the body; who signs, heads or is named in the title is one."""
    for _, document in index.readable_documents():
        signed = _blocks(document, "signature")
        named = (*signed, *_blocks(document, "letterhead"))
        blocks = document.mappings("body")
        text = "\n".join(block.text("text") or "" for block in blocks)
        title = TITLED.match(document.text("title") or "")
        is_said = bool(signed or (title and blocks and not named))
        for issuer in document.scalars("issuers"):
            if is_said and issuer.value not in text:
                yield issuer.place, f"正文里没有“{issuer.value}”；照原文写。"
        for block in named:
            name = block.text("text")
            if name and name not in (*document.texts("issuers"), LETTERHEAD):
                where = "落款" if block in signed else "版头"
                message = f"{where}有“{name}”（{block.place}）；issuers 里补上。"
                yield document.place_of("issuers"), message
        if title and not named and "issuers" not in document.values:
            message = f"标题写明发文机关是“{title[1]}”；issuers 照写。"
            yield document.place_of("title"), message


def addressee_is_recorded(index: Index) -> Iterator[Finding]:
    """Whom the body addresses the record addresses, in the words of that paragraph."""
    for _, document in index.readable_documents():
        recorded = document.mapping("addressees")
        texts = [block.text("text") for block in document.mappings("body")]
        words = recorded.text("words") if recorded else None
        for block in _blocks(document, "addressee"):
            printed = block.text("text")
            is_elsewhere = words != printed and words in texts
            if printed and (recorded is None or is_elsewhere):
                message = f"主送机关印作“{printed}”（{block.place}）；addressees 照写。"
                yield document.place_of("addressees"), message


def part_has_its_label(index: Index) -> Iterator[Finding]:
    """A part whose body begins with a label is named so."""
    for _, document in index.readable_documents():
        names = {part.text("id"): part for part in document.mappings("parts")}
        for block in _blocks(document, "annex_label"):
            part, label = names.get(block.text("part")), block.text("text") or ""
            if part and label and label != part.text("name"):
                message = f"正文印的是“{label}”（{block.place}）；name 照写。"
                yield part.place_of("name"), message


def printed_limit_is_recorded(index: Index) -> Iterator[Finding]:
    """A dated limit in the paragraphs of a document is a list's, a duty's or a row's.

    A duty's: the words of its limit, for a duty that only quotes a date does not bind by
    it. A row's: one that the document has changed.
    """
    for _, document in index.readable_documents():
        locality = index.localities.get(document.text("locality") or "")
        limits = locality.mappings("list_deadlines") if locality else ()
        quoted = [
            *(each.text("as_printed") or "" for each in limits),
            *_limits_of_duties(document),
            *_changed_limits(locality, document),
        ]
        for block in _blocks(document, "paragraph") if locality else ():
            text = block.text("text") or ""
            for date in dates_in(folded(text)):
                words = text[date.start : date.end + 1]
                is_limit = words.endswith("前")
                if is_limit and not any(words in each for each in quoted):
                    message = f"“{words}”没有记录；记在“{document.text('locality')}”的 list_deadlines，或本文件 duties 的 limit。"
                    yield block.place_of("text"), message


def _limits_of_duties(document: Mapping) -> Iterator[str]:
    for duty in document.mappings("duties"):
        if limit := duty.mapping("limit"):
            yield limit.text("as_printed") or ""


def _changed_limits(locality: Mapping | None, document: Mapping) -> Iterator[str]:
    """The limits of rows that the document has changed, as it prints them."""
    for row in locality.mappings("assignments") if locality else ():
        cell = row.mapping("deadline")
        for each in row.mappings("superseded"):
            is_limit = each.text("field") == "deadline"
            if cell and is_limit and each.text("document") == document.text("id"):
                yield cell.text("as_printed") or ""


def nothing_is_said_twice(index: Index) -> Iterator[Finding]:
    """No part of a limit and no correction stands twice in a record."""
    for _, locality in index.readable_localities():
        for key in ("sections", "assignments", "list_deadlines"):
            for record in locality.mappings(key):
                cell = record.mapping("deadline") or record
                yield from _twice(cell.mappings("parts"))
                yield from _twice(record.mappings("corrections"))
    for _, document in index.readable_documents():
        yield from _twice(document.mappings("corrections"))


def _twice(mappings: tuple[Mapping, ...]) -> Iterator[Finding]:
    seen = []
    for mapping in mappings:
        said = {key: mapping.text(key) or mapping.texts(key) for key in mapping.values}
        said.pop("reason", None)
        if said in seen:
            yield mapping.place, "与前面的一条相同；删去一条。"
        seen.append(said)


def _blocks(document: Mapping, kind: str) -> list[Mapping]:
    return [each for each in document.mappings("body") if each.text("kind") == kind]


CHECKS = (
    Check("E485", "发文字号与正文所印的相同", number_is_printed),
    Check("E486", "成文、发布日期与正文所印的相同", date_is_printed),
    Check("E487", "发文机关印在正文里，版头、落款、标题的都写明", issuer_is_printed),
    Check("E488", "附件的叫法与正文所印的相同", part_has_its_label),
    Check("E489", "正文写明的时限都有记录", printed_limit_is_recorded),
    Check("E495", "印有主送机关的都有记录", addressee_is_recorded),
    Check("E490", "时限和勘误不重复", nothing_is_said_twice),
)
