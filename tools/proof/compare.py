"""The outcome of a walk, in the editor's words.

In: a source, the expected text, the document and the walk. Out: findings: differences,
cells that begin elsewhere, furniture counted wrong. Must not know how the walk is made.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Document
from tools.proof.expected import Expected
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.fold import Folded, fold
from tools.proof.segment import Segment
from tools.proof.source import UNPUBLISHED, SourceText
from tools.proof.walk import Agreement, Difference, Walked

CONTEXT = 12
_COMPARE = (
    "对照原文改正记录；若是提取造成的损坏，在该记录的 repairs 写明"
    "（found 为提取文本，reads 为记录的文字）"
)
_ADD = "对照原文补录；若这一整行不是文件内容，登记到该文件记录的 furniture"
_REMOVE = "对照原文删去；若是提取时丢失的文字，在该记录的 repairs 写明"


def difference_findings(
    source: SourceText, expected: Expected, walked: Walked
) -> Iterator[Finding]:
    """Every place where the source and the records part."""
    for difference in walked.differences:
        yield _difference(source, expected, difference)


def _difference(
    source: SourceText, expected: Expected, difference: Difference
) -> Finding:
    """One difference, with both texts and what stands around them."""
    source_end = difference.at_source + difference.in_source
    expected_end = difference.at_expected + difference.in_expected
    ours = source.folded.cut(difference.at_source, source_end)
    theirs = expected.folded.cut(difference.at_expected, expected_end)
    code, message, advice = _kind(ours, theirs)
    line, column = source.place(difference.at_source)
    number = expected.segment_at(difference.at_expected)
    details = [
        ("原文", _around(source.folded, difference.at_source, source_end)),
        ("记录", _around(expected.folded, difference.at_expected, expected_end)),
    ]
    if not theirs and expected.starts[number : number + 1] == (difference.at_expected,):
        before = expected.segments[number - 1].place if number else None
        details.append(("前后", f"在 {_named(before)} 之后，该栏目之前"))
    place = expected.segments[number].place if expected.segments else None
    details.append(("处理", advice + _variant_advice(place)))
    return Finding(
        code=code,
        message=message,
        place=place,
        source=(source.name, line, column),
        details=tuple(details),
    )


def _kind(ours: Folded, theirs: Folded) -> tuple[str, str, str]:
    """The code, the message and the advice for what stands in either text."""
    if not len(theirs):
        return "P201", f"原文有{excerpt(ours.shown)}，记录没有", _ADD
    if not len(ours):
        return "P202", f"记录有{excerpt(theirs.shown)}，原文没有", _REMOVE
    message = f"原文作{excerpt(ours.shown)}，记录作{excerpt(theirs.shown)}"
    return "P203", message, _COMPARE


def _variant_advice(place: Place | None) -> str:
    """What to do where only this document words a text shared by all otherwise."""
    if place is None or not place.file.startswith("data/measures/"):
        return ""
    if place.path == "practice.text":
        return "；若只有这份文件写法不同，在该地区的这一项写 practice_as_printed"
    if place.path == "title":
        return "；若只有这份文件写法不同，在这一项的 title_variants 登记"
    return ""


def _around(text: Folded, start: int, end: int) -> str:
    """What stands around the stretch, the stretch itself in brackets, shortened."""
    before = text.shown[max(0, start - CONTEXT) : start]
    inside = text.shown[start:end]
    if len(inside) > 2 * CONTEXT:
        inside = f"{inside[:CONTEXT]}…{inside[-CONTEXT:]}"
    return f"…{before}【{inside}】{text.shown[end : end + CONTEXT]}…"


def _named(place: Place | None) -> str:
    """A field as a reader finds it: its file, path and record."""
    if place is None:
        return "文件开头"
    return f"{place.file} {place.path}（{place.name}）"


def cell_findings(
    source: SourceText, expected: Expected, walked: Walked
) -> Iterator[Finding]:
    """A text that opens a cell stands at the start of a cell in the source.

    Right after a difference nothing can be said: part of the cell may be in it.
    """
    resumed = {d.at_expected + d.in_expected for d in walked.differences}
    agreements = iter(walked.agreements)
    agreement: Agreement | None = next(agreements, None)
    for segment, start in zip(expected.segments, expected.starts, strict=True):
        while agreement and agreement.at_expected + agreement.length <= start:
            agreement = next(agreements, None)
        if agreement is None or not segment.starts_cell or start in resumed:
            continue
        if start < agreement.at_expected:
            continue
        at = agreement.at_source + start - agreement.at_expected
        if at not in source.cell_starts:
            yield _inside_cell(source, segment, at)


def _inside_cell(source: SourceText, segment: Segment, at: int) -> Finding:
    """A text that begins in the middle of a printed cell."""
    line, column = source.place(at)
    return Finding(
        code="P204",
        message="记录的这一栏在原文中不是从单元格的开头起，栏目之间划分有误",
        place=segment.place,
        source=(source.name, line, column),
        details=(
            ("原文", _around(source.folded, at, at)),
            ("处理", "对照原文的分栏，把文字移到它所在的栏目"),
        ),
    )


def markup_findings(source: SourceText) -> Iterator[Finding]:
    """Paragraph tags come in pairs within a line."""
    for number in source.unpaired:
        yield Finding(
            code="P206",
            message="段落标记 <p> 与 </p> 在这一行不成对，可能缺了文字",
            place=None,
            source=(source.name, number, 1),
            details=(("处理", "核对提取文本这一行，补全标记"),),
        )


def unpublished_findings(document: Document, source: SourceText) -> Iterator[Finding]:
    """Cells that carry the mark of what is not published stand in declared columns."""
    columns = [c for block in document.body for c in block.columns]
    is_declared = any(column.field == "unpublished" for column in columns)
    for number, _ in () if is_declared else source.unpublished[:1]:
        yield Finding(
            code="P207",
            message=f"原文有标明{UNPUBLISHED}的格，文件记录的表没有不公布的栏",
            place=Place(
                file=f"data/documents/{document.id}.yaml",
                path="body",
                name=document.id,
            ),
            source=(source.name, number, 1),
            details=(
                ("处理", "在该表的 columns 补上 field: unpublished 的一栏，写上栏名"),
            ),
        )


def furniture_findings(document: Document, walked: Walked) -> Iterator[Finding]:
    """Every furniture line stands in the source exactly as often as declared."""
    for index, furniture in enumerate(document.furniture):
        times = walked.furniture[fold(furniture.text).text]
        if times == furniture.times:
            continue
        place = Place(
            file=f"data/documents/{document.id}.yaml",
            path=f"furniture[{index}]",
            name=document.id,
        )
        yield Finding(
            code="P205",
            message=f"登记为出现 {furniture.times} 次，原文中实际 {times} 次",
            place=place,
            details=(
                ("文字", excerpt(furniture.text)),
                ("处理", "改正 times；0 次的删去这一项"),
            ),
        )
