"""From a file to the trees of the records: the whole of an import that reads.

In: options and the records as they are. Out: trees, the extracted text and decisions, or
one sentence why nothing can be imported. Writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sitegen.reading.marked import RawDataset
from tools.house.layout import Tree, plain
from tools.importing.catalogue import Entry, entries
from tools.importing.contents import Refusal
from tools.importing.decision import Decision
from tools.importing.document import Body, document_tree
from tools.importing.extract import Extract, Piece, extracted
from tools.importing.headlines import Headline, headlines
from tools.importing.lines import Lines
from tools.importing.listing import indicator_names, items
from tools.importing.locality import locality_tree
from tools.importing.matching import Match, match_rows
from tools.importing.opening import read_contents
from tools.importing.options import Options
from tools.importing.place import Builder
from tools.importing.printed import Row, Table
from tools.importing.tables import chosen_tables
from tools.importing.units import Register
from tools.importing.words import words_of

Progress = Callable[[int, int], None]


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What an import has read; variants: by measure the title that the table prints."""

    locality: dict[str, Tree]
    document: dict[str, Tree]
    variants: Mapping[str, tuple[str, str]]
    extract: str
    decisions: tuple[Decision, ...]
    rows: int
    matched: int


def read(options: Options, raw: RawDataset, progress: Progress) -> Reading | Refusal:
    """Everything that the table gives, and what it leaves open."""
    contents = read_contents(options.table_file, options.sheet)
    if isinstance(contents, Refusal):
        return contents
    known = entries(raw)
    pieces = chosen_tables(contents, known, options.table)
    if isinstance(pieces, Refusal):
        return pieces
    extract = extracted(pieces)
    matches = _matches(pieces, extract, known, options, progress)
    if isinstance(matches, Refusal):
        return matches
    return _built(options, raw, pieces, extract, matches)


def _matches(
    pieces: tuple[Piece, ...],
    extract: Extract,
    known: tuple[Entry, ...],
    options: Options,
    progress: Progress,
) -> dict[tuple[int, int], Match] | Refusal:
    """The measure of every row, those that the keeper has named first."""
    by_id = {entry.measure: entry for entry in known}
    rows: dict[tuple[int, int], tuple[str, str]] = {}
    fixed: dict[tuple[int, int], Match] = {}
    starts = {line: at for at, line in extract.tables.items()}
    for said, measure in options.rows.items():
        if said not in starts or measure not in by_id:
            return Refusal(
                f"--row {said}={measure}：提取文本第 {said} 行不是一行任务的开头，"
                "或没有这项举措；行号见待决清单。"
            )
        fixed[starts[said]] = Match(entry=by_id[measure], why="由维护者指定")
    for number, piece in enumerate(pieces):
        for position, line in enumerate(
            piece.lines if isinstance(piece, Table) else ()
        ):
            at = (number, position)
            if isinstance(line, Row) and isinstance(piece, Table) and at not in fixed:
                rows[at] = _title_and_text(piece, line)
    free = [e for e in known if e.measure not in set(options.rows.values())]
    matched = match_rows(list(rows.values()), free, progress)
    return fixed | dict(zip(rows, matched, strict=True))


def _title_and_text(table: Table, row: Row) -> tuple[str, str]:
    def said(field: str) -> str:
        places = table.positions(field)
        return row.texts[places[0]] if places else ""

    return said("title"), said("practice") or said("reference")


def _built(
    options: Options,
    raw: RawDataset,
    pieces: tuple[Piece, ...],
    extract: Extract,
    matches: Mapping[tuple[int, int], Match],
) -> Reading:
    words, body = words_of(raw), Body()
    register = Register(
        options.place,
        (options.name, options.short),
        Lines(raw),
        words.readings,
        _known_units(raw, options.place),
    )
    builder = Builder(options, register, words, body)
    lines = {line.block: line for line in _headlines(pieces)}
    for number, piece in enumerate(pieces):
        if isinstance(piece, str):
            if number in lines:
                body.headline(lines[number])
            continue
        of_table = {at[1]: match for at, match in matches.items() if at[0] == number}
        found = tuple(items(number, piece, of_table, indicator_names(raw), 0))
        builder.table(piece, found, extract.tables)
    builder.finish()
    return _reading(options, raw, builder, tuple(lines.values()), extract, matches)


def _headlines(pieces: tuple[Piece, ...]) -> tuple[Headline, ...]:
    paragraphs = [
        (number, piece, isinstance((*pieces, "")[number + 1], Table))
        for number, piece in enumerate(pieces)
        if isinstance(piece, str)
    ]
    return headlines(paragraphs)


def _known_units(raw: RawDataset, place: str) -> list[dict[str, Tree]]:
    """The units that the place has already, with the ids that a keeper gave them."""
    for root in raw.roots("locality"):
        if root.text("id") == place:
            trees = [plain(unit) for unit in root.mappings("units")]
            return [tree for tree in trees if isinstance(tree, dict)]
    return []


def _reading(
    options: Options,
    raw: RawDataset,
    builder: Builder,
    lines: tuple[Headline, ...],
    extract: Extract,
    matches: Mapping[tuple[int, int], Match],
) -> Reading:
    document = document_tree(options, builder.body, lines)
    if builder.rules.trees:
        document["rules"] = builder.rules.trees
    place, decisions = locality_tree(options, raw, builder)
    if "title" not in document:
        decisions = (
            *decisions,
            Decision(
                what="没有认出文件的标题",
                proposal="用 --title 写明，或在 title 补上（须是文件里印的文字）",
                file=f"data/documents/{options.document}.yaml",
            ),
        )
    return Reading(
        locality=place,
        document=document,
        variants=builder.variants,
        extract=extract.text,
        decisions=(*builder.ledger.decisions, *decisions),
        rows=len(matches),
        matched=len(builder.assignments),
    )
