"""What one record names in another must be there.

In: the index. Out: findings, with the place where the name should have been found. Must
not know whether what is named fits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as MappingOf

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.problems import did_you_mean
from sitegen.reading.marked import Mapping, Scalar
from sitegen.records.shape import Reference


def measure_is_known(index: Index) -> Iterator[Finding]:
    """A measure that is named has a file; one that is listed is told of in the list."""
    listed = {id(entry.scalar) for entry in index.listed}
    for scalar in _references(index, "measure"):
        if scalar.value in index.measures:
            continue
        if id(scalar) not in listed:
            if scalar.value in index.listed_by_id:
                continue
            guess = did_you_mean(scalar.value, index.measures)
            file = f"data/measures/{scalar.value}.yaml"
            yield scalar.place, f"找不到改革举措“{scalar.value}”，没有 {file}{guess}"
        else:
            unlisted = index.measures.keys() - index.listed_by_id.keys()
            guess = did_you_mean(scalar.value, unlisted)
            message = f"目录列了“{scalar.value}”，却没有它的文件，补上或改目录{guess}"
            yield scalar.place, message


def measure_is_listed(index: Index) -> Iterator[Finding]:
    """A measure with a file stands in the catalogue."""
    catalogue = index.raw.root("measures")
    for measure_id, root in index.readable_measures():
        if catalogue and measure_id not in index.listed_by_id:
            message = (
                f"“{measure_id}”不在目录 {catalogue.place.file} 里；补上或删去文件。"
            )
            yield root.place_of("id"), message


def unit_is_registered(index: Index) -> Iterator[Finding]:
    """A unit that a locality's cell names is registered in that locality."""
    owners = {
        unit.text("id"): locality_id
        for locality_id, root in index.readable_localities()
        for unit in root.mappings("units")
    }
    for _, root in index.readable_localities():
        registered = {
            unit.text("id") or "": unit.place_of("id")
            for unit in root.mappings("units")
        }
        for scalar in _references(index, "unit", root.place.file):
            if scalar.value in registered or not registered:
                continue
            guess = did_you_mean(scalar.value, registered)
            message = f"找不到责任单位“{scalar.value}”{guess}"
            owner = owners.get(scalar.value)
            if owner:
                message += f"它登记在“{owner}”，各地区的单位要分别登记。"
            elif guess == "。":
                message += f"登记处在 {root.place_of('units')}。"
            yield scalar.place, message


def document_is_known(index: Index) -> Iterator[Finding]:
    """A document that is named has a file."""
    for scalar in _references(index, "document"):
        if scalar.value not in index.documents:
            guess = did_you_mean(scalar.value, index.documents)
            file = f"data/documents/{scalar.value}.yaml"
            yield scalar.place, f"找不到来源文件“{scalar.value}”，没有 {file}{guess}"


def locality_is_known(index: Index) -> Iterator[Finding]:
    """A locality that is named has a file."""
    for scalar in _references(index, "locality"):
        if scalar.value not in index.localities:
            guess = did_you_mean(scalar.value, index.localities)
            file = f"data/localities/{scalar.value}.yaml"
            yield scalar.place, f"找不到地区“{scalar.value}”，没有 {file}{guess}"


def part_is_known(index: Index) -> Iterator[Finding]:
    """A part that is cited is declared in its document."""
    for mapping in _citations(index):
        document = index.document(mapping.text("document"))
        yield from _unknown_part(mapping, [document] if document else [])
    for _, document in index.readable_documents():
        addressees = document.mapping("addressees")
        stated = [addressees] if addressees else []
        for key in ("rules", "duties", "body"):
            stated += document.mappings(key)
        for mapping in stated:
            yield from _unknown_part(mapping, [document])
    for _, locality in index.readable_localities():
        documents = [index.document(each) for each in locality.texts("documents")]
        for section in locality.mappings("sections"):
            yield from _unknown_part(section, [each for each in documents if each])


def document_belongs_to_its_locality(index: Index) -> Iterator[Finding]:
    """A locality and its documents name each other."""
    for locality_id, locality in index.readable_localities():
        for scalar in locality.scalars("documents"):
            document = index.document(scalar.value)
            owner = document.text("locality") if document else locality_id
            is_elsewhere = owner is None or owner in index.localities
            if document and owner != locality_id and is_elsewhere:
                where = document.place_of("locality")
                message = f"“{scalar.value}”写的地区不是“{locality_id}”（{where}）；改为一致。"
                yield scalar.place, message
    for document_id, document in index.readable_documents():
        named = document.scalar("locality")
        home = index.localities.get(named.value) if named else None
        if named and home and document_id not in home.texts("documents"):
            where = home.place_of("documents")
            message = (
                f"地区“{named.value}”的 documents 没有列这个文件（{where}）；补上。"
            )
            yield named.place, message


def _references(index: Index, target: str, file: str | None = None) -> Iterator[Scalar]:
    for leaf, scalar in index.leaves:
        is_here = file is None or scalar.place.file == file
        if is_here and isinstance(leaf, Reference) and leaf.to == target:
            yield scalar


def _citations(index: Index) -> Iterator[Mapping]:
    """Everything that names a document and a part of it."""
    for _, measure in index.readable_measures():
        practice = measure.mapping("practice")
        if practice:
            yield practice
        yield from measure.mappings("reference_practices")
        for variant in measure.mappings("title_variants"):
            yield from variant.mappings("used_in")
    for _, locality in index.readable_localities():
        yield from locality.mappings("list_deadlines")


def _unknown_part(mapping: Mapping, documents: Iterable[Mapping]) -> Iterator[Finding]:
    scalar = mapping.scalar("part")
    parts = [part for document in documents for part in document.mappings("parts")]
    known = {part.text("id") or "" for part in parts}
    if scalar and parts and scalar.value not in known:
        where = parts[0].place
        message = (
            f"文件没有“{scalar.value}”这一部分，有：{some(known)}"
            f"（见 {where}）{did_you_mean(scalar.value, known)}"
        )
        yield scalar.place, message


def some(known: Iterable[str] | MappingOf[str, object]) -> str:
    """The first few of the known names."""
    names = sorted(known)
    shown = "、".join(names[:8])
    return f"{shown} 等 {len(names)} 个" if len(names) > 8 else shown


CHECKS = (
    Check("E301", "提到的改革举措有文件", measure_is_known),
    Check("E302", "责任单位已在本地区登记", unit_is_registered),
    Check("E303", "提到的来源文件有记录", document_is_known),
    Check("E304", "引用的部分在文件的 parts 里", part_is_known),
    Check("E306", "有文件的改革举措在目录里", measure_is_listed),
    Check("E307", "提到的地区有文件", locality_is_known),
    Check("E308", "地区与它的来源文件互相写明", document_belongs_to_its_locality),
)
