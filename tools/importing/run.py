"""A whole import: read, put together with what is there, lay out, write.

In: options and the data folder. Out: what was written and where, or why nothing was.
Nothing is written before everything is ready. The only module here that writes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path

from sitegen.reading import read_dataset
from sitegen.reading.marked import RawDataset
from sitegen.records.kinds import KINDS
from tools.house.comments import comments_of
from tools.house.layout import LaidOut, Tree, laid_out, plain
from tools.house.layout import Path as Keys
from tools.importing.contents import Refusal
from tools.importing.decision import NONE, UNSURE, Decision, rendered
from tools.importing.merging import merged
from tools.importing.options import Options
from tools.importing.reading import Progress, Reading, read
from tools.importing.variants import with_variant


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What an import writes: by path, in order; what each file holds, and how it is new."""

    files: dict[Path, str]
    rows: int
    matched: int
    decisions: int
    unchanged: frozenset[Path] = field(default_factory=frozenset)


class Import:
    """One import into a data folder."""

    def __init__(self, options: Options, data: Path) -> None:
        self.options = options
        self.data = data
        self.files: dict[Path, str] = {}
        self.lines: dict[str, dict[Keys, int]] = {}
        self.decisions: list[Decision] = []
        base = options.sources / f"{options.document}.import.json"
        self.base_file = base
        self.base: dict[str, Tree] = {}
        if base.is_file():
            self.base = json.loads(base.read_text(encoding="utf-8"))
        self.next_base: dict[str, Tree] = {}

    def run(self, progress: Progress) -> Outcome | Refusal:
        """Read and lay out everything."""
        raw, problems = read_dataset(self.data)
        unreadable = [p for p in problems if p.code in ("E101", "E102", "E105")]
        if unreadable:
            return Refusal(
                f"现有的记录打不开（{unreadable[0]}）；先用 make check 改好。"
            )
        reading = read(self.options, raw, progress)
        if isinstance(reading, Refusal):
            return reading
        self.decisions += reading.decisions
        self._record("locality", self.options.place, reading.locality, raw)
        self._record("document", self.options.document, reading.document, raw)
        self._variants(reading, raw)
        self._beside(reading)
        same = {p for p, text in self.files.items() if _text(p) == text}
        return Outcome(
            files=self.files,
            rows=reading.rows,
            matched=reading.matched,
            decisions=len(self.decisions),
            unchanged=frozenset(same),
        )

    def _record(
        self, kind: str, stem: str, new: dict[str, Tree], raw: RawDataset
    ) -> None:
        """A record's file, with what a keeper has changed in it."""
        name = KINDS[kind].path.replace("<id>", stem)
        files = (f for f in raw.of_kind(kind) if f.stem == stem and f.root)
        mine = next((plain(f.root) for f in files if f.root), None)
        self.next_base[name] = new
        found = merged(self.base.get(name), mine, new)
        for path, other in found.kept:
            what = "与你改过的不同，没有改动"
            self.decisions.append(
                Decision(
                    what=f"{what}：这次读出的是“{other[:60]}”",
                    proposal="核对后二者择一",
                    certainty=UNSURE,
                    file=name,
                    path=path,
                )
            )
        assert isinstance(found.value, dict)
        self._lay_out(kind, name, found.value)

    def _lay_out(self, kind: str, name: str, tree: dict[str, Tree]) -> None:
        path = self.data / name.removeprefix("data/")
        before = _text(path)
        schema = f"../../schemas/{kind}.schema.json"
        header = f"# yaml-language-server: $schema={schema}"
        comments = comments_of(before) if before else {}
        out: LaidOut = laid_out(KINDS[kind].record, tree, header, comments)
        self.files[path] = out.text
        self.lines[name] = dict(out.lines)

    def _variants(self, reading: Reading, raw: RawDataset) -> None:
        """Titles printed otherwise, in the files of their measures."""
        for measure, (title, part) in reading.variants.items():
            name = f"data/measures/{measure}.yaml"
            files = (f for f in raw.of_kind("measure") if f.stem == measure)
            tree = plain(next(f.root for f in files if f.root))
            assert isinstance(tree, dict)
            changed, snippet = with_variant(tree, title, self.options.document, part)
            self._lay_out("measure", name, changed)
            if snippet:
                self.decisions.append(
                    Decision(
                        what="名称与正式名称不同，要写明种类",
                        found=title,
                        proposal="把下面的 wording 放在这个名称之后",
                        certainty=NONE,
                        file=name,
                        path=("title_variants",),
                        snippet=snippet,
                    )
                )

    def _beside(self, reading: Reading) -> None:
        """The extracted text, the work list, and what the next import compares with."""
        sources, options = self.options.sources, self.options
        self.files[sources / options.text_name] = reading.extract
        counts = (
            f"{options.name}，收录 {reading.matched} 行，共 {reading.rows} 行，"
            f"{len(self.decisions)} 件待决"
        )
        self.files[sources / f"{options.document}.decisions.md"] = rendered(
            self.decisions, self.lines, options.text_name, counts
        )
        base = json.dumps(self.next_base, ensure_ascii=False, indent=1, sort_keys=True)
        self.files[self.base_file] = base + "\n"


def write(outcome: Outcome) -> None:
    """Every file, each whole or not at all."""
    for path, text in outcome.files.items():
        if path not in outcome.unchanged:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f".{path.name}.partial")
            partial.write_text(text, encoding="utf-8", newline="\n")
            partial.replace(path)


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
