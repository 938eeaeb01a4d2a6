"""The whole proof: every document against its source, and what came of it.

In: the registry and the contents of the source files by name. Out: one verdict for each
document. Must not know folders, YAML or how a verdict is printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sitegen.records import Document, Registry
from tools.proof.compare import (
    cell_findings,
    difference_findings,
    furniture_findings,
    markup_findings,
    unpublished_findings,
)
from tools.proof.expected import Expected, expected_text
from tools.proof.finding import Finding, Place
from tools.proof.fold import fold
from tools.proof.partial import Progress, progress, rows_passed
from tools.proof.quoted import quoted_findings
from tools.proof.reading import reading_findings
from tools.proof.rebuild import document_items
from tools.proof.segment import Item, Segment
from tools.proof.source import SourceText, source_text
from tools.proof.unprinted import unprinted_findings
from tools.proof.walk import Walked, walk


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What one document's proof found, and how many characters it accounted for."""

    document: str
    file: str
    findings: tuple[Finding, ...]
    text: int = 0
    furniture: int = 0
    markup: int = 0
    repairs: int = 0
    unpublished: int = 0
    unrecorded: int = 0
    left: int = 0
    progress: Progress = field(default_factory=Progress)


def source_documents(registry: Registry) -> tuple[Document, ...]:
    """The documents whose extracted text the proof reads."""
    return tuple(d for d in registry.documents if d.kind == "source")


def verify(
    registry: Registry, contents: Mapping[str, str], only: str | None = None
) -> tuple[Verdict, ...]:
    """The verdict on every source document, or on the one asked for."""
    documents = source_documents(registry)
    items = {d.id: tuple(document_items(registry, d)) for d in documents}
    stored = _stored(items)
    verdicts = []
    for document in documents:
        if only in (None, document.id):
            quoted = dict.fromkeys(
                (
                    *unprinted_findings(registry, document, items[document.id]),
                    *quoted_findings(registry, document, stored),
                    *reading_findings(registry, document),
                )
            )
            verdicts.append(
                verify_document(
                    registry, document, items[document.id], contents, tuple(quoted)
                )
            )
    return tuple(verdicts)


def unclaimed(registry: Registry, contents: Mapping[str, str]) -> tuple[Finding, ...]:
    """Every file in the folder is the text of some document."""
    claimed = {document.file for document in registry.documents}
    return tuple(
        Finding(
            code="P102",
            message="没有一份文件的记录以它为原文（file）",
            place=None,
            source=(name, 1, 1),
            details=(("处理", "补录 data/documents/ 中的文件记录，或移走它"),),
        )
        for name in sorted(contents)
        if name not in claimed
    )


def verify_document(
    registry: Registry,
    document: Document,
    items: tuple[Item, ...],
    contents: Mapping[str, str],
    quoted: tuple[Finding, ...] = (),
) -> Verdict:
    """The verdict on one document, given its rebuilt items."""
    segments = tuple(item for item in items if isinstance(item, Segment))
    declared = tuple(item for item in items if isinstance(item, Finding))
    name = document.file or ""
    if name not in contents:
        missing = (_missing(document), *declared, *quoted)
        return Verdict(document=document.id, file=name, findings=missing)
    source = source_text(name, contents[name])
    expected = expected_text(segments)
    lines = {fold(furniture.text).text for furniture in document.furniture}
    done = progress(registry, document, expected)
    walked = walk(source, expected, lines - {""}, done.joints)
    found = _compared(document, source, expected, walked)
    return Verdict(
        document=document.id,
        file=source.name,
        findings=(*found, *declared, *quoted),
        text=sum(agreement.length for agreement in walked.agreements),
        furniture=sum(len(text) * n for text, n in walked.furniture.items()),
        markup=source.markup,
        repairs=sum(segment.repairs for segment in segments),
        unpublished=sum(length for _, length in source.unpublished),
        unrecorded=sum(end - start for start, end in walked.passed),
        left=rows_passed(source, walked) or done.left,
        progress=done,
    )


def _compared(
    document: Document, source: SourceText, expected: Expected, walked: Walked
) -> Iterator[Finding]:
    """What the walk through the source has found."""
    yield from difference_findings(source, expected, walked)
    yield from cell_findings(source, expected, walked)
    yield from furniture_findings(document, walked)
    yield from markup_findings(source)
    yield from unpublished_findings(document, source)


def _missing(document: Document) -> Finding:
    """A source document's text is in the folder."""
    return Finding(
        code="P101",
        message=f"来源文件夹中没有“{document.file or '（未写 file）'}”，这份文件没有核对",
        place=Place(
            file=f"data/documents/{document.id}.yaml", path="file", name=document.id
        ),
        details=(("处理", "把提取文本放进来源文件夹，或改正 file"),),
    )


def _stored(items: Mapping[str, tuple[Item, ...]]) -> dict[tuple[str, str], str]:
    """The folded text that the records hold for every part of every document."""
    texts: dict[tuple[str, str], list[str]] = {}
    for document, found in items.items():
        for item in found:
            if isinstance(item, Segment):
                texts.setdefault((document, item.part), []).append(item.stored.text)
    return {key: "".join(pieces) for key, pieces in texts.items()}
