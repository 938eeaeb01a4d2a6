"""The list of what the generator wrote, kept beside it.

In: the docs folder. Out: which paths are ours, and the digests they were written with.
Must not know what the files are. A line is `digest source path`: the digest of the
file's bytes and, for a derived file, of the file that it was made from; `-` where there
is none, and `?` for a file that a run began to write. Lines are added before a file is
touched, so that a run that breaks off leaves nothing that the next one would not know.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = ".generated"
UNKNOWN = "?"
NONE = "-"
_LINE = re.compile(r"(?:([0-9a-f]{16}|\?) ([0-9a-f]{16}|-|\?) )?(.+)")


@dataclass(frozen=True, kw_only=True)
class Entry:
    """How a file was written; digest is UNKNOWN if the run did not get so far."""

    digest: str
    source: str = NONE


BEGUN = Entry(digest=UNKNOWN, source=UNKNOWN)


def digest_of(content: bytes) -> str:
    """Enough of SHA-256 to notice a damaged or changed file."""
    return hashlib.sha256(content).hexdigest()[:16]


def read_manifest(docs_dir: Path) -> dict[str, Entry]:
    """Every path of ours; a line without digests is only a path."""
    try:
        text = (docs_dir / MANIFEST).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return {}
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    return {
        match[3]: Entry(digest=match[1] or UNKNOWN, source=match[2] or UNKNOWN)
        for match in found
        if match and _is_plain(match[3])
    }


def manifest_text(entries: Mapping[str, Entry]) -> str:
    """The whole list, sorted by path."""
    return "".join(line_of(path, entries[path]) for path in sorted(entries))


def line_of(path: str, entry: Entry) -> str:
    """One line of the list."""
    return f"{entry.digest} {entry.source} {path}\n"


def listed_paths(lines: Iterable[str]) -> list[str]:
    """The paths of the list's lines."""
    return [line.split(" ", 2)[-1] for line in lines]


def _is_plain(path: str) -> bool:
    """Below docs, however the line came about: nothing outside is ever removed.

    What no disk can hold was never written: a damaged list is not to stop a run.
    """
    parts = path.split("/")
    fits = path.isprintable() and all(len(part.encode()) <= 255 for part in parts)
    return fits and "\\" not in path and not {"", ".", ".."} & set(parts)
