"""Generated files one after another to the disk.

In: (path, content) in any number, and the docs folder. Out: what was written, removed,
left. Must not know what the files are. One run at a time; what it did is noted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from sitegen.writing.content import Files
from sitegen.writing.disk import read, replace
from sitegen.writing.freshness import STAMP, stamp_text
from sitegen.writing.manifest import MANIFEST, read_manifest
from sitegen.writing.run import Changes, Run

LOCK = ".generated-lock"


def plan_changes(files: Files, docs_dir: Path, *apart: Files) -> Changes:
    """What write_files would do; nothing is touched."""
    run = Run(docs_dir=docs_dir, ours=read_manifest(docs_dir))
    return run.through(files, apart)


def write_files(files: Files, docs_dir: Path, *apart: Files) -> Changes:
    """Write what differs, remove what is no longer generated.

    apart: more files, none of which follows from a file of another stream; they may be
    made at the same time, each stream in a process of its own. Raises HandWrittenFilesError after everything else has been written, OutsideError
    before a file would land outside docs, OSError where the disk refuses.
    """
    with _alone(docs_dir):
        ours = read_manifest(docs_dir)
        with (docs_dir / MANIFEST).open("a", encoding="utf-8") as journal:
            run = Run(docs_dir=docs_dir, ours=ours, journal=journal)
            changes = run.through(files, apart)
    return changes


def write_stamp(inputs: str, docs_dir: Path) -> None:
    """Note which inputs the files as they are now were made from."""
    stamp = stamp_text(inputs, docs_dir, read_manifest(docs_dir)).encode()
    if read(docs_dir / STAMP) != stamp:
        replace(docs_dir / STAMP, stamp)


@contextmanager
def _alone(docs_dir: Path) -> Iterator[None]:
    """One generator at a time: a second one waits until the first has finished."""
    docs_dir.mkdir(parents=True, exist_ok=True)
    with (docs_dir / LOCK).open("a") as lock:
        _wait_for(lock)
        yield


def _wait_for(lock: IO[str]) -> None:
    try:
        import fcntl
    except ImportError:  # Windows: there two generators at once are not kept apart
        return
    fcntl.flock(lock, fcntl.LOCK_EX)
