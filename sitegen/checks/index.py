"""Look-ups over all marked values, built once for the checks.

In: the marked values of all files. Out: records by id, vocabulary entries by id, the
catalogue in order, every scalar with its type. Must tolerate any mistake in the values
and judge none. A record's id is its file's name: a different id inside is reported once.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sitegen.checks.walk import leaves
from sitegen.reading.marked import Mapping, RawDataset, Scalar
from sitegen.records.kinds import KINDS
from sitegen.records.shape import Leaf, Reference, Term, Text


@dataclass(frozen=True, kw_only=True)
class Listed:
    """A measure's place in the catalogue."""

    scalar: Scalar
    list: str
    indicator: str
    number: int


@dataclass(frozen=True, kw_only=True)
class Index:
    """The look-ups; unreadable files count as records of which nothing is known.

    uses: by vocabulary how often records name each term, there or not;
    words: the texts that a reader sees; listed: the measures as the catalogue lists
    them; listed_by_id: the first place of each.
    """

    raw: RawDataset
    leaves: tuple[tuple[Leaf, Scalar], ...]
    uses: dict[str, Counter[str]]
    words: tuple[Scalar, ...]
    terms: dict[str, dict[str, Mapping]]
    measures: dict[str, Mapping | None]
    documents: dict[str, Mapping | None]
    localities: dict[str, Mapping | None]
    listed: tuple[Listed, ...]
    listed_by_id: dict[str, Listed]

    @cached_property
    def is_complete(self) -> bool:
        """Every file is there and could be read: what is not found is nowhere."""
        is_readable = all(file.root is not None for file in self.raw.files)
        held = {
            "measure": self.measures,
            "document": self.documents,
            "locality": self.localities,
        }
        is_there = all(
            scalar.value in held[leaf.to]
            for leaf, scalar in self.leaves
            if isinstance(leaf, Reference) and leaf.to in held
        )
        return is_readable and is_there and bool(self.listed)

    def readable_documents(self) -> Iterator[tuple[str, Mapping]]:
        """The documents that could be read, with their ids."""
        return _readable(self.documents)

    def readable_localities(self) -> Iterator[tuple[str, Mapping]]:
        """The localities that could be read, with their ids."""
        return _readable(self.localities)

    def readable_measures(self) -> Iterator[tuple[str, Mapping]]:
        """The measures that could be read, with their ids."""
        return _readable(self.measures)

    def document(self, document_id: str | None) -> Mapping | None:
        """The document with this id, if there is one and it could be read."""
        return self.documents.get(document_id or "")

    def term(self, vocabulary: str, term_id: str | None) -> Mapping | None:
        """The entry of the vocabulary, if there is one."""
        return self.terms[vocabulary].get(term_id or "")

    def says(self, vocabulary: str, term_id: str | None, flag: str) -> bool:
        """Whether the entry of the vocabulary has the flag."""
        term = self.term(vocabulary, term_id)
        return term is not None and flag in term.values

    def is_placed(self, locality: Mapping) -> bool:
        """Whether the catalogue tells the list of each of the locality's rows."""
        rows = locality.mappings("assignments")
        return all(row.text("measure") in self.listed_by_id for row in rows)

    def place_of(self, measure_id: str | None) -> tuple[str, str] | None:
        """The list and indicator that the catalogue puts the measure under."""
        listed = self.listed_by_id.get(measure_id or "")
        return (listed.list, listed.indicator) if listed else None

    def table_document(
        self, locality: Mapping, list_id: str | None, part: str | None
    ) -> str | None:
        """The document of the locality that prints the list's table in this part."""
        for document_id in locality.texts("documents"):
            document = self.document(document_id)
            for block in document.mappings("body") if document else ():
                if block.text("list") == list_id and block.text("part") == part:
                    return document_id
        return None


def build_index(raw: RawDataset) -> Index:
    """The look-ups over these files."""
    listed = tuple(_listed(raw.root("measures")))
    vocabularies = raw.root("vocabularies")
    typed = tuple(
        leaf
        for file in raw.files
        if file.root is not None
        for leaf in leaves(KINDS[file.kind].record, file.root)
    )
    fields = KINDS["vocabularies"].record.fields
    uses: dict[str, Counter[str]] = {field.key: Counter() for field in fields}
    for leaf, scalar in typed:
        if isinstance(leaf, Term):
            uses[leaf.vocabulary][scalar.value] += 1
    return Index(
        raw=raw,
        leaves=typed,
        uses=uses,
        words=tuple(
            scalar
            for leaf, scalar in typed
            if isinstance(leaf, Text) and leaf.wording != "extracted"
        ),
        terms={field.key: _by_id(vocabularies, field.key) for field in fields},
        measures={file.stem: file.root for file in raw.of_kind("measure")},
        documents={file.stem: file.root for file in raw.of_kind("document")},
        localities={file.stem: file.root for file in raw.of_kind("locality")},
        listed=listed,
        listed_by_id={entry.scalar.value: entry for entry in reversed(listed)},
    )


def unit_cells(index: Index) -> Iterator[tuple[Mapping, Mapping, Mapping]]:
    """Every printed cell of units with its locality and its row or section."""
    for _, locality in index.readable_localities():
        for key in ("sections", "assignments"):
            for row in locality.mappings(key):
                cell = row.mapping("units")
                if cell:
                    yield locality, row, cell


def _readable(
    records: dict[str, Mapping | None],
) -> Iterator[tuple[str, Mapping]]:
    return ((key, root) for key, root in records.items() if root is not None)


def _by_id(vocabularies: Mapping | None, key: str) -> dict[str, Mapping]:
    entries = vocabularies.mappings(key) if vocabularies else ()
    return {entry.text("id") or "": entry for entry in entries}


def _listed(catalogue: Mapping | None) -> Iterator[Listed]:
    for measure_list in catalogue.mappings("lists") if catalogue else ():
        number = 0
        for indicator in measure_list.mappings("indicators"):
            for scalar in indicator.scalars("measures"):
                number += 1
                yield Listed(
                    scalar=scalar,
                    list=measure_list.text("list") or "",
                    indicator=indicator.text("indicator") or "",
                    number=number,
                )
