"""What a document states beside its table is printed in it, and names what there is.

In: the index. Out: findings. Must not know what follows for units or measures.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.problems import did_you_mean
from sitegen.reading.marked import Mapping, Scalar


def statement_is_printed(index: Index) -> Iterator[Finding]:
    """The words of addressees and duties stand in one paragraph of their part."""
    for _, document in index.readable_documents():
        addressees = document.mapping("addressees")
        for stated in (
            *([addressees] if addressees else []),
            *document.mappings("duties"),
        ):
            words = stated.scalar("words")
            texts = _paragraphs(document, stated.text("part"))
            if words and texts and not any(words.value in text for text in texts):
                message = (
                    f"文件的“{stated.text('part')}”里没有这句话；照原文写，在同一段里。"
                )
                yield words.place, message
            place = stated.scalar("place")
            if place and texts and not any(place.value in text for text in texts):
                yield (
                    place.place,
                    f"文件的“{stated.text('part')}”里没有“{place.value}”。",
                )


def places_are_localities(index: Index) -> Iterator[Finding]:
    """Addressees name localities or provinces, and a province is that of some locality."""
    known = {root.text("province") or "" for _, root in index.readable_localities()}
    for _, document in index.readable_documents():
        addressees = document.mapping("addressees")
        groups = (each.scalar("cities_of") for each in document.mappings("duty_groups"))
        named = addressees.scalars("provinces") if addressees else ()
        for province in (*named, *(each for each in groups if each)):
            if index.is_complete and province.value not in known:
                guess = did_you_mean(province.value, known)
                yield province.place, f"没有地区写明属于“{province.value}”{guess}"
        if addressees is None:
            continue
        if (
            "provinces" not in addressees.values
            and "localities" not in addressees.values
        ):
            message = "写明发往哪些省（provinces）或哪些地区（localities）。"
            yield addressees.place_of("words"), message


def rule_is_printed(index: Index) -> Iterator[Finding]:
    """The words of a reading rule stand in a cell of the row that it is cited to."""
    for _, document in index.readable_documents():
        for rule in document.mappings("rules"):
            words = rule.scalar("words")
            cells = list(_cells_of_row(index, document, rule))
            if words and cells and not any(words.value in cell for cell in cells):
                row = f"“{rule.text('list')}”第 {rule.text('row')} 行"
                yield (
                    words.place,
                    f"{row}的责任单位栏里没有这句话；照原文写，或改 row。",
                )


def role_by_rule_has_its_rule(index: Index) -> Iterator[Finding]:
    """A role that follows from a rule follows from one of the locality's documents."""
    for _, locality in index.readable_localities():
        documents = [index.document(each) for each in locality.texts("documents")]
        if not all(documents):
            continue
        held = {
            (rule.text("basis"), scope.text("list"))
            for document in documents
            if document
            for rule in document.mappings("rules")
            for scope in rule.mappings("applies_to")
        }
        for list_id, cell in _cells_of_lists(index, locality):
            for member in cell.mappings("members"):
                basis = member.scalar("basis")
                if basis and (basis.value, list_id) not in held:
                    message = (
                        f"本地区的文件没有写明对“{list_id}”有效的规则“{basis.value}”；"
                        "在文件的 rules 里写明，或删去 basis。"
                    )
                    yield basis.place, message


def duty_is_somebodys(index: Index) -> Iterator[Finding]:
    """A duty is that of a registered unit or of a group of its document."""
    units = set(_registered(index))
    for _, document in index.readable_documents():
        groups = {group.text("id") or "" for group in document.mappings("duty_groups")}
        named: set[str] = set()
        for duty in document.mappings("duties"):
            unit, group = duty.scalar("unit"), duty.scalar("group")
            if (unit is None) == (group is None):
                message = "写明是哪个单位（unit）或哪一组（group），只写一个。"
                yield duty.place_of("role"), message
            recipient = duty.mapping("recipient")
            to = recipient.scalar("unit") if recipient else None
            for scalar in (unit, to):
                if scalar and index.is_complete and scalar.value not in units:
                    guess = did_you_mean(scalar.value, units)
                    yield scalar.place, f"没有登记过“{scalar.value}”{guess}"
            if group and group.value not in groups:
                guess = did_you_mean(group.value, groups)
                yield group.place, f"duty_groups 里没有“{group.value}”{guess}"
            named |= {group.value} if group else set()
        for declared in document.mappings("duty_groups"):
            scalar = declared.scalar("id")
            if scalar and scalar.value not in named:
                yield scalar.place, f"没有职责写到“{scalar.value}”；删去，或补上职责。"


def duty_quotes_its_words(index: Index) -> Iterator[Finding]:
    """What is told of a duty in the document's words is part of them."""
    for _, document in index.readable_documents():
        groups = {
            group.text("id"): group.scalar("as_printed")
            for group in document.mappings("duty_groups")
        }
        for duty in document.mappings("duties"):
            words, recipient = duty.text("words"), duty.mapping("recipient")
            limit = duty.mapping("limit")
            quoted = [duty.scalar("scope"), duty.scalar("as_printed")]
            quoted += [each.scalar("as_printed") for each in (recipient, limit) if each]
            for scalar in quoted:
                if words and scalar and scalar.value not in words:
                    yield scalar.place, f"words 里没有“{scalar.value}”；照原文写。"
        texts = [block.text("text") or "" for block in document.mappings("body")]
        for name in groups.values():
            if name and texts and not any(name.value in text for text in texts):
                yield name.place, f"文件里没有“{name.value}”；照原文写。"


def _paragraphs(document: Mapping, part: str | None) -> list[str]:
    return [
        block.text("text") or ""
        for block in document.mappings("body")
        if block.text("part") == part
    ]


def _cells_of_lists(index: Index, locality: Mapping) -> Iterator[tuple[str, Mapping]]:
    """Every cell of units with the list in whose table it stands."""
    for row in locality.mappings("assignments"):
        place, cell = index.place_of(row.text("measure")), row.mapping("units")
        if cell and place:
            yield place[0], cell
    for section in locality.mappings("sections"):
        list_id, cell = section.text("list"), section.mapping("units")
        if cell and list_id:
            yield list_id, cell


def _cells_of_row(index: Index, document: Mapping, rule: Mapping) -> Iterator[str]:
    """The printed cells of units in the row that a rule is cited to."""
    locality = index.localities.get(document.text("locality") or "")
    for row in locality.mappings("assignments") if locality else ():
        place = index.place_of(row.text("measure"))
        if place and (place[0], row.text("row")) == (
            rule.text("list"),
            rule.text("row"),
        ):
            cell = row.mapping("units")
            yield (cell.text("as_printed") or "") if cell else ""


def _registered(index: Index) -> Iterator[str]:
    for _, locality in index.readable_localities():
        units: list[Scalar | None] = [
            unit.scalar("id") for unit in locality.mappings("units")
        ]
        yield from (unit.value for unit in units if unit)


CHECKS = (
    Check("E464", "主送机关和通知职责的话在文件正文里", statement_is_printed),
    Check("E465", "主送机关写明发往哪里，省名与地区所写的相同", places_are_localities),
    Check("E466", "读表规则印在所引的行里", rule_is_printed),
    Check("E467", "按规则得出的职责，本地区的文件写有规则", role_by_rule_has_its_rule),
    Check("E468", "通知职责属于登记的单位或写明的一组", duty_is_somebodys),
    Check("E469", "通知职责的各项是原文的话", duty_quotes_its_words),
)
