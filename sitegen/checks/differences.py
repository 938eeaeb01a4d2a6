"""Where a text departs from the official one, the record says how and what kind it is.

In: the index. Out: findings. Must not know pages: the parts of a difference, put in place
of the official words, give the local text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.problems import Place
from sitegen.reading.marked import Mapping
from sitegen.records.wording import name_in_heading

BLANKS = re.compile(r"\s+")
DASHES = re.compile("[-‐‑‒–—―−﹘﹣]+")
QUOTATION_MARKS = str.maketrans("“”‘’", "\"\"''")


@dataclass(frozen=True, kw_only=True)
class Texts:
    """An official text and one that may depart from it, with what the record says."""

    official: str
    local: str
    place: Place
    wording: Mapping | None
    is_heading: bool


def folded(text: str) -> str:
    """The text without blanks and without the shape of punctuation."""
    text = BLANKS.sub("", unicodedata.normalize("NFKC", text))
    return DASHES.sub("-", text.translate(QUOTATION_MARKS))


def difference_is_told(index: Index) -> Iterator[Finding]:
    """A text that departs from the official one says how, and a heading only then.

    That an own practice and a title variant differ is another rule.
    """
    for texts in _texts(index):
        if texts.official != texts.local and texts.wording is None:
            message = "与正式文本不同；用 wording 写明种类、缘由和逐处不同。"
            yield texts.place, message
        is_needless = texts.is_heading and texts.official == texts.local
        if is_needless and texts.wording is not None:
            yield texts.wording.place, "与正式文本相同；删去 wording。"
    for _, locality in index.readable_localities():
        for row in locality.mappings("assignments"):
            if "wording" in row.values and "practice_as_printed" not in row.values:
                message = "没有 practice_as_printed 就没有不同；删去 wording。"
                yield row.place_of("wording"), message


def parts_are_the_difference(index: Index) -> Iterator[Finding]:
    """The parts, put in place of the official words, give the local text."""
    for texts in _texts(index):
        if texts.wording is None or texts.official == texts.local:
            continue
        parts = texts.wording.mappings("parts")
        pairs = [
            (part.text("official") or "", part.text("local") or "") for part in parts
        ]
        if pairs and not _leads_to(texts.official, texts.local, pairs):
            message = "把 parts 各处依次换掉，得不出这里的文字；逐处照两边的原文写。"
            yield texts.wording.place_of("parts"), message


def kind_is_that_of_the_parts(index: Index) -> Iterator[Finding]:
    """The kind is the weightiest of the parts; a rule decides what is mere shape."""
    kinds = list(index.terms["wording_kinds"])
    for texts in _texts(index):
        parts = texts.wording.mappings("parts") if texts.wording else ()
        for part in parts:
            kind = part.scalar("kind")
            official, local = part.text("official") or "", part.text("local") or ""
            is_shape = folded(official) == folded(local)
            if kind and is_shape != index.says("wording_kinds", kind.value, "folded"):
                rule = "只差" if is_shape else "不只差"
                message = f"两边{rule}空格和标点的形状，不是“{kind.value}”；改 kind。"
                yield kind.place, message
        known = [each for part in parts if (each := part.text("kind") or "") in kinds]
        whole = texts.wording.scalar("kind") if texts.wording else None
        if whole and known and whole.value != min(known, key=kinds.index):
            heaviest = min(known, key=kinds.index)
            yield whole.place, f"各处中最重的是“{heaviest}”；改 kind。"


def summary_sums_up(index: Index) -> Iterator[Finding]:
    """Only a locality with differences sums them up."""
    files = {texts.place.file for texts in _texts(index) if texts.wording}
    documents = {
        used.text("document")
        for _, measure in index.readable_measures()
        for variant in measure.mappings("title_variants")
        for used in variant.mappings("used_in")
    }
    for _, locality in index.readable_localities():
        has_some = locality.place.file in files
        has_some = has_some or bool(documents & set(locality.texts("documents")))
        if "changes_summary" in locality.values and not has_some:
            message = "本地区没有不同写法；删去 changes_summary。"
            yield locality.place_of("changes_summary"), message


def _texts(index: Index) -> Iterator[Texts]:
    """Every text beside the official one."""
    for _, measure in index.readable_measures():
        for variant in measure.mappings("title_variants"):
            yield from _pair(measure.text("title"), variant, "title")
    for _, locality in index.readable_localities():
        for section in locality.mappings("sections"):
            term = index.term("indicators", section.text("indicator"))
            yield from _pair(
                term.text("name") if term else None, section, "heading_as_printed"
            )
        for row in locality.mappings("assignments"):
            named = index.measures.get(row.text("measure") or "")
            practice = named.mapping("practice") if named else None
            official = practice.text("text") if practice else None
            yield from _pair(official, row, "practice_as_printed")


def _pair(official: str | None, record: Mapping, key: str) -> Iterator[Texts]:
    local = record.scalar(key)
    if official and local and local.value:
        is_heading = key == "heading_as_printed"
        yield Texts(
            official=official,
            local=name_in_heading(local.value) if is_heading else local.value,
            is_heading=is_heading,
            place=local.place,
            wording=record.mapping("wording"),
        )


def _leads_to(official: str, local: str, pairs: list[tuple[str, str]]) -> bool:
    """Whether replacing the pairs in their order turns the one text into the other."""
    if not pairs:
        return official == local
    (before, after), rest = pairs[0], pairs[1:]
    for start in range(len(official) + 1):
        if official[:start] != local[:start]:
            return False
        is_here = official.startswith(before, start) and local.startswith(after, start)
        tail = official[start + len(before) :], local[start + len(after) :]
        if is_here and _leads_to(*tail, rest):
            return True
    return False


CHECKS = (
    Check("E457", "与正式文本不同的写明怎样不同", difference_is_told),
    Check("E458", "写明的各处正是两边的不同", parts_are_the_difference),
    Check("E459", "写法不同的种类与各处相符", kind_is_that_of_the_parts),
    Check("E484", "有不同写法的地区才有 changes_summary", summary_sums_up),
)
