"""What changed on the disk since the last look.

In: files and folders. Out: their state, and the paths in which two states differ. Must
not know what the files mean. Looks at the files themselves, since change events do not
reach every kind of disk (network folders, virtual machines).
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

State = dict[Path, tuple[int, int]]
"""Modification time in nanoseconds and size, by path."""


def _entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.name.startswith((".", "__pycache__")) or entry.name[-1] == "~":
                    continue
                if entry.is_dir():
                    yield from _entries(Path(entry.path))
                else:
                    yield entry
    except FileNotFoundError:
        return


def state_of(roots: Iterable[Path]) -> State:
    """The state of every file under the roots; a root may be a file or be missing."""
    state: State = {}
    for root in roots:
        entries = _entries(root) if root.is_dir() else ()
        files = [root] if root.is_file() else [Path(entry.path) for entry in entries]
        for path in files:
            try:
                status = path.stat()
            except FileNotFoundError:
                continue
            state[path] = (status.st_mtime_ns, status.st_size)
    return state


def changed_paths(before: State, after: State) -> frozenset[Path]:
    """The paths that are new, gone or different."""
    return frozenset(path for path, _ in before.items() ^ after.items())
