"""Every id names one thing, and everything that is declared is used.

In: the index. Out: findings. Must not know what the things are for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.checks.terms import misspelt_terms
from sitegen.page_kinds import KINDS
from sitegen.problems import did_you_mean
from sitegen.reading.marked import Scalar

COLLECTIONS = ("lists", "indicators", "lines", "cities", "role_bases", "statuses")
"""The vocabularies whose terms are gathered from the documents; others grade one thing."""


def id_is_used_once(index: Index) -> Iterator[Finding]:
    """No two records of a kind, units, terms of a vocabulary or parts share an id."""
    for kind in ("measure", "locality", "document"):
        yield from repeated(root.scalar("id") for root in index.raw.roots(kind))
    yield from repeated(
        unit.scalar("id")
        for _, locality in index.readable_localities()
        for unit in locality.mappings("units")
    )
    vocabularies = index.raw.root("vocabularies")
    for key in index.terms if vocabularies else ():
        assert vocabularies is not None
        yield from repeated(term.scalar("id") for term in vocabularies.mappings(key))
    for _, document in index.readable_documents():
        yield from repeated(part.scalar("id") for part in document.mappings("parts"))


def unit_name_is_unambiguous(index: Index) -> Iterator[Finding]:
    """No two units of a locality share a name, an alias or what people call them."""
    for _, locality in index.readable_localities():
        seen: dict[str, str] = {}
        for unit in locality.mappings("units"):
            name = unit.scalar("name")
            names = (*unit.scalars("aliases"), *unit.scalars("called"))
            for scalar in (*([name] if name else []), *names):
                owner = seen.setdefault(scalar.value, unit.text("id") or "")
                if owner != unit.text("id"):
                    message = f"“{scalar.value}”已是“{owner}”的名称；合并或改名。"
                    yield scalar.place, message


def term_is_used(index: Index) -> Iterator[Finding]:
    """Every entry of a gathered vocabulary is used by some record; not the steps of a scale.

    A scale is whole or useless: the next record may need the step that none needs now.
    An entry that is only misspelt is told by the rule of terms.
    """
    misspelt = {
        (vocabulary, entry.text("id"))
        for (vocabulary, _), (entry, _) in misspelt_terms(index).items()
    }
    for key, terms in index.terms.items():
        if key not in COLLECTIONS:
            continue
        for term_id, term in terms.items():
            is_used = term_id in index.uses[key] or (key, term_id) in misspelt
            if index.is_complete and term_id and not is_used:
                message = f"没有记录用到“{term_id}”；删去，或检查记录。"
                yield term.place_of("id"), message


def unit_is_used(index: Index) -> Iterator[Finding]:
    """Every registered unit stands in some cell of its locality."""
    for _, locality in index.readable_localities():
        cells = [
            cell
            for key in ("sections", "assignments")
            for row in locality.mappings(key)
            if (cell := row.mapping("units"))
        ]
        used = {
            member.text("unit") for cell in cells for member in cell.mappings("members")
        }
        registered = [unit.scalar("id") for unit in locality.mappings("units")]
        if not used <= {scalar.value for scalar in registered if scalar}:
            continue  # a misspelt unit is reported where it stands
        for scalar in registered:
            if scalar and scalar.value not in used:
                message = f"没有任务用到“{scalar.value}”；删去，或检查任务分工。"
                yield scalar.place, message


def part_is_used(index: Index) -> Iterator[Finding]:
    """Every part of a document holds some of its text."""
    for _, document in index.readable_documents():
        used = {block.text("part") for block in document.mappings("body")}
        for part in document.mappings("parts"):
            scalar = part.scalar("id")
            if scalar and used and scalar.value not in used:
                message = f"body 里没有“{scalar.value}”的内容；补上或删去。"
                yield scalar.place, message


def redirect_leads_somewhere(index: Index) -> Iterator[Finding]:
    """A redirect leads from a path that is gone to a page that exists."""
    redirects = index.raw.root("redirects")
    entries = redirects.mappings("redirects") if redirects else ()
    pages = set(_pages(index))
    yield from repeated(entry.scalar("from") for entry in entries)
    for entry in entries:
        origin, target = entry.scalar("from"), entry.scalar("to")
        if origin and origin.value in pages:
            yield origin.place, f"页面“{origin.value}”仍然存在，不能转走；删去这一条。"
        if index.is_complete and target and target.value not in pages:
            guess = did_you_mean(target.value, pages)
            yield target.place, f"没有页面“{target.value}”{guess}"


def _pages(index: Index) -> Iterator[str]:
    """The address of every page that the table of kinds and the records give."""
    records: dict[str, Iterable[str]] = {
        "measure": index.measures,
        "document": index.documents,
        "locality": index.localities,
        "indicator": index.terms["indicators"],
        "line": index.terms["lines"],
        "city": index.terms["cities"],
    }
    gaps: dict[str, list[tuple[str, ...]]] = {
        of: [(record_id,) for record_id in ids] for of, ids in records.items()
    }
    gaps[""] = [()]
    gaps["unit"] = [
        (locality_id, unit.text("id") or "")
        for locality_id, locality in index.localities.items()
        for unit in (locality.mappings("units") if locality else ())
    ]
    for kind in KINDS:
        yield from (kind.path.format(*ids) for ids in gaps[kind.of])


def repeated(scalars: Iterable[Scalar | None]) -> Iterator[Finding]:
    seen: dict[str, Scalar] = {}
    for scalar in scalars:
        if scalar is None or not scalar.value:
            continue
        first = seen.setdefault(scalar.value, scalar)
        if first is not scalar:
            message = f"“{scalar.value}”已经用在 {first.place}；每个只能用一次。"
            yield scalar.place, message


CHECKS = (
    Check("E311", "同类的 id 不重复", id_is_used_once),
    Check("E312", "同一地区的单位名称、别称、叫法不重复", unit_name_is_unambiguous),
    Check(
        "E313",
        "从文件收集的词表，各项都有记录用到",
        term_is_used,
    ),
    Check("E314", "登记的责任单位都有任务用到", unit_is_used),
    Check("E315", "文件的各部分都有内容", part_is_used),
    Check("E317", "转向的旧页面已不存在，新页面存在", redirect_leads_somewhere),
)
