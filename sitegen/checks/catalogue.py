"""The catalogue and the measures agree with the vocabularies and with each other.

In: the index. Out: findings. Must not know localities.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping, Scalar


def list_has_its_count(index: Index) -> Iterator[Finding]:
    """The catalogue lists as many measures as the list is said to have."""
    catalogue = index.raw.root("measures")
    for measure_list in catalogue.mappings("lists") if catalogue else ():
        scalar = measure_list.scalar("list")
        term = index.terms["lists"].get(scalar.value) if scalar else None
        expected = term.integer("count") if term else None
        if scalar is None or term is None or expected is None:
            continue
        found = sum(entry.list == scalar.value for entry in index.listed)
        if found != expected:
            where = term.place_of("count")
            message = (
                f"“{scalar.value}”应有 {expected} 项（{where}），目录列了 {found} 项。"
            )
            yield scalar.place, message


def measure_id_is_list_and_number(index: Index) -> Iterator[Finding]:
    """A measure's id is its list and its number in official order."""
    for entry in index.listed:
        expected = f"{entry.list}-{entry.number:02}"
        if entry.scalar.value != expected:
            message = (
                f"这是“{entry.list}”的第 {entry.number} 项，应为“{expected}”，"
                f"找到“{entry.scalar.value}”；按序号排列。"
            )
            yield entry.scalar.place, message


def catalogue_lists_once(index: Index) -> Iterator[Finding]:
    """A list stands once in the catalogue, an indicator once in its list."""
    catalogue = index.raw.root("measures")
    lists = catalogue.mappings("lists") if catalogue else ()
    yield from _repeated(lists, "list")
    for measure_list in lists:
        yield from _repeated(measure_list.mappings("indicators"), "indicator")


def practice_row_is_the_number(index: Index) -> Iterator[Finding]:
    """The row of the official practice is the measure's number in its list."""
    for measure_id, measure in index.readable_measures():
        listed = index.listed_by_id.get(measure_id)
        practice = measure.mapping("practice")
        row = practice.scalar("row") if practice else None
        if listed and row and row.value.isdigit() and row.value != str(listed.number):
            message = (
                f"清单原文的行号应与举措的序号 {listed.number} 相同，找到 {row.value}。"
            )
            yield row.place, message


def only_some_levels_have_references(index: Index) -> Iterator[Finding]:
    """Only the lists of a level that has them have reference practices."""
    for measure_id, measure in index.readable_measures():
        listed = index.listed_by_id.get(measure_id)
        term = index.terms["lists"].get(listed.list) if listed else None
        level = index.term("list_levels", term.text("level")) if term else None
        has_none = level is not None and "has_references" not in level.values
        if has_none and "reference_practices" in measure.values:
            message = "这一层级的清单没有京沪做法；删去 reference_practices。"
            yield measure.place_of("reference_practices"), message


def cities_come_in_order(index: Index) -> Iterator[Finding]:
    """A measure has one reference practice a city, in the order of the vocabulary."""
    order = list(index.terms["cities"])
    for _, measure in index.readable_measures():
        scalars = [
            scalar
            for practice in measure.mappings("reference_practices")
            if (scalar := practice.scalar("city")) and scalar.value in order
        ]
        for before, after in pairwise(scalars):
            if before.value == after.value:
                yield after.place, f"“{after.value}”的做法已经有了；合并成一条。"
            elif order.index(before.value) > order.index(after.value):
                message = f"“{after.value}”应在“{before.value}”之前。"
                yield after.place, message


def title_variant_varies(index: Index) -> Iterator[Finding]:
    """A title variant differs from the title, and a place prints one title."""
    for _, measure in index.readable_measures():
        titles = {measure.text("title"): "title"}
        places: dict[tuple[str | None, str | None], Scalar] = {}
        for variant in measure.mappings("title_variants"):
            title = variant.scalar("title")
            if title and title.value in titles:
                message = "这种写法已经有了；另一种写法应与它不同。"
                yield title.place, message
            if title:
                titles[title.value] = "title_variants"
            for used in variant.mappings("used_in"):
                place = (used.text("document"), used.text("part"))
                document = used.scalar("document")
                if document and place in places:
                    where = places[place].place
                    message = (
                        f"“{place[0]}”的“{place[1]}”已写明用另一种写法（{where}）。"
                    )
                    yield document.place, message
                elif document:
                    places[place] = document


def _repeated(mappings: tuple[Mapping, ...], key: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for mapping in mappings:
        scalar = mapping.scalar(key)
        if scalar and scalar.value in seen:
            yield scalar.place, f"“{scalar.value}”在目录里已经有了；合并到一处。"
        if scalar:
            seen.add(scalar.value)


CHECKS = (
    Check("E401", "目录的项数与词表 lists 的 count 相同", list_has_its_count),
    Check("E402", "举措的 id 是清单代码加序号", measure_id_is_list_and_number),
    Check("E403", "目录里清单和指标不重复", catalogue_lists_once),
    Check("E404", "清单原文的行号就是举措的序号", practice_row_is_the_number),
    Check("E405", "只有该有的清单的举措有京沪做法", only_some_levels_have_references),
    Check("E406", "京沪做法每市一条，按词表顺序", cities_come_in_order),
    Check("E407", "名称的写法各不相同，一处只用一种", title_variant_varies),
)
