"""The miniature documents with their records, whole or damaged, put to the proof.

`tests/proof/miniature` holds three invented documents and their records, which agree.
A change is (file, old, new): the old text stands once in the file and is replaced.
"""

from __future__ import annotations

from pathlib import Path

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from tools.proof.finding import Finding, render
from tools.proof.verify import Verdict, verify

MINIATURE = Path(__file__).parent / "miniature"
Change = tuple[str, str, str]


def changed_records(folder: Path, changes: tuple[Change, ...]) -> Path:
    """A copy of the miniature's records with the changes made."""
    texts = _changed(MINIATURE / "data", changes)
    for name, text in texts.items():
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder / "data"


def changed_sources(changes: tuple[Change, ...]) -> dict[str, str]:
    """The miniature's source texts by file name with the changes made."""
    return _changed(MINIATURE / "sources", changes)


def _changed(folder: Path, changes: tuple[Change, ...]) -> dict[str, str]:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    texts = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in paths
    }
    for name, old, new in changes:
        assert texts[name].count(old) == 1, (name, old)
        texts[name] = texts[name].replace(old, new)
    return texts


def verdicts(
    folder: Path,
    records: tuple[Change, ...] = (),
    sources: tuple[Change, ...] = (),
) -> tuple[Verdict, ...]:
    """The verdicts on the miniature after the changes."""
    raw, problems = read_dataset(changed_records(folder, records))
    assert not problems
    return verify(build_registry(raw), changed_sources(sources))


def findings(
    folder: Path,
    records: tuple[Change, ...] = (),
    sources: tuple[Change, ...] = (),
) -> list[Finding]:
    """Every finding in the miniature after the changes."""
    found = verdicts(folder, records, sources)
    return [finding for verdict in found for finding in verdict.findings]


def heads(found: list[Finding]) -> list[str]:
    """The first line of each finding."""
    return [render(finding).partition("\n")[0] for finding in found]
