"""The only stage that touches the disk under docs.

In: {path: content} and the docs folder. Out: what was written, removed, left. Must not
know what the files are. A manifest lists what is ours, so that a hand-written file
is never overwritten or removed; it is widened before anything else is touched, so that
a crash in the middle leaves nothing behind that the next run would not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sitegen.content import Content, Derived
from sitegen.freshness import MANIFEST, STAMP, stamp_text


class HandWrittenFileError(Exception):
    """A file that the generator did not write stands where it would write."""


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Paths below docs, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


def plan_changes(files: Mapping[str, Content], docs_dir: Path) -> Changes:
    """What write_files would do; nothing is touched."""
    ours = _read_manifest(docs_dir)
    stale = _stale(files, docs_dir)
    for path in sorted(files):
        if path not in ours and _would_overwrite(files[path], docs_dir / path):
            raise HandWrittenFileError(path)
    return Changes(
        written=tuple(path for path in sorted(files) if path in stale),
        removed=tuple(sorted(ours - set(files))),
        unchanged=tuple(path for path in sorted(files) if path not in stale),
    )


def _stale(files: Mapping[str, Content], docs_dir: Path) -> set[str]:
    """Files that differ, and those that are derived from them or missing."""
    stale = {
        path
        for path, content in files.items()
        if not isinstance(content, Derived)
        and _read(docs_dir / path) != _bytes(content)
    }
    derived = {
        path
        for path, content in files.items()
        if isinstance(content, Derived)
        and (content.source in stale or not (docs_dir / path).is_file())
    }
    return stale | derived


def _would_overwrite(content: Content, path: Path) -> bool:
    """Something else stands there."""
    found = _read(path)
    return found is not None and found != _bytes(content)


def write_files(files: Mapping[str, Content], docs_dir: Path) -> Changes:
    """Write what differs, remove what is no longer generated.

    Derived files come first: after a crash their source still differs.
    """
    changes = plan_changes(files, docs_dir)
    ours = _read_manifest(docs_dir)
    if ours | set(files) != ours:
        _write_manifest(ours | set(files), docs_dir)
    for path in sorted(
        changes.written, key=lambda path: not isinstance(files[path], Derived)
    ):
        _replace(docs_dir / path, _bytes(files[path]))
    for path in changes.removed:
        _remove(docs_dir / path, docs_dir)
    if changes.removed:
        _write_manifest(files, docs_dir)
    return changes


def write_stamp(inputs: str, docs_dir: Path) -> None:
    """Note which inputs the files as they are now were made from."""
    stamp = stamp_text(inputs, docs_dir, _read_manifest(docs_dir)).encode()
    if _read(docs_dir / STAMP) != stamp:
        _replace(docs_dir / STAMP, stamp)


def _bytes(content: Content) -> bytes:
    if isinstance(content, Derived):
        return content.make()
    return content.encode() if isinstance(content, str) else content


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _read_manifest(docs_dir: Path) -> frozenset[str]:
    listed = _read(docs_dir / MANIFEST)
    return frozenset(listed.decode().splitlines() if listed else ())


def _write_manifest(paths: Iterable[str], docs_dir: Path) -> None:
    text = "".join(f"{path}\n" for path in sorted(paths))
    _replace(docs_dir / MANIFEST, text.encode())


def _replace(path: Path, content: bytes) -> None:
    """A reader sees the old file or the new one, never half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.partial")
    partial.write_bytes(content)
    partial.replace(path)


def _remove(path: Path, docs_dir: Path) -> None:
    """The file, and the folders that it leaves empty."""
    path.unlink(missing_ok=True)
    for folder in path.parents:
        if folder == docs_dir or not folder.is_dir() or any(folder.iterdir()):
            return
        folder.rmdir()
