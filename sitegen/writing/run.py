"""One pass of generated files to the disk.

In: (path, content) in any number, and how the last pass left the folder. Out: what was
written, removed, left. Must not know what the files are. Nothing is kept but paths and
digests; a file that already says the same is not written; a file that the generator did
not write is neither overwritten nor removed.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import IO

from sitegen.beside import beside
from sitegen.writing.content import Content, Derived, Files, Keyed, Packed
from sitegen.writing.disk import is_there, read, remove, replace
from sitegen.writing.manifest import (
    BEGUN,
    MANIFEST,
    NONE,
    Entry,
    digest_of,
    line_of,
    manifest_text,
)


class HandWrittenFilesError(Exception):
    """Files that the generator did not write stand where it would write; all of them."""

    def __init__(self, paths: tuple[str, ...]) -> None:
        super().__init__(*paths)
        self.paths = paths


class OutsideError(Exception):
    """A folder under docs is a link that leads out of it."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self.folder = folder


@dataclass(frozen=True, kw_only=True)
class Changes:
    """Paths below docs, sorted."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]


@dataclass(kw_only=True)
class Seen:
    """The files that went through: how they stand, and which are new or another's."""

    entries: dict[str, Entry] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    in_the_way: list[str] = field(default_factory=list)


@dataclass(kw_only=True)
class Run(Seen):
    """One pass over the files; without a journal it only looks."""

    docs_dir: Path
    ours: dict[str, Entry]
    journal: IO[str] | None = None
    safe_folders: set[Path] = field(default_factory=set)

    def through(self, files: Files, apart: tuple[Files, ...]) -> Changes:
        """Every file, those apart at the same time, then what earlier runs left over."""
        with ExitStack() as stack:
            others = [
                stack.enter_context(beside(partial(self._apart, more)))
                for more in apart
            ]
            self._take(files)
            for seen in others:
                self._join(seen())
        return self._end()

    def _take(self, files: Files) -> None:
        for path, content in files:
            self._file(path, content)

    def _apart(self, files: Files) -> Seen:
        """Files that need nothing of the others; they share the journal."""
        run = Run(docs_dir=self.docs_dir, ours=self.ours, journal=self.journal)
        run._take(files)
        return Seen(entries=run.entries, written=run.written, in_the_way=run.in_the_way)

    def _join(self, seen: Seen) -> None:
        self.entries |= seen.entries
        self.written += seen.written
        self.in_the_way += seen.in_the_way

    def _end(self) -> Changes:
        left = sorted(set(self.ours) - set(self.entries) - set(self.in_the_way))
        removed = [path for path in left if is_there(self.docs_dir / path)]
        if self.journal:
            self._finish(left)
        if self.in_the_way:
            raise HandWrittenFilesError(tuple(sorted(self.in_the_way)))
        unchanged = set(self.entries) - set(self.written)
        return Changes(
            written=tuple(sorted(self.written)),
            removed=tuple(removed),
            unchanged=tuple(sorted(unchanged)),
        )

    def _file(self, path: str, content: Content) -> None:
        found = read(self.docs_dir / path)
        if isinstance(content, Derived | Keyed | Packed):
            source = self._source(content)
            entry = self.ours.get(path)
            if found is not None and entry == Entry(
                digest=digest_of(found), source=source
            ):
                self.entries[path] = entry
                return
            made = self._made(content)
        else:
            source = NONE
            made = content.encode() if isinstance(content, str) else content
        if found is not None and path not in self.ours and found != made:
            self.in_the_way.append(path)
            self.entries[path] = BEGUN
            return
        self.entries[path] = Entry(digest=digest_of(made), source=source)
        if found != made:
            self.written.append(path)
            self._put(path, made)

    def _source(self, content: Derived | Keyed | Packed) -> str:
        if isinstance(content, Derived):
            return self.entries[content.source].digest
        if isinstance(content, Keyed):
            return digest_of(content.key.encode())
        files = (
            f"{name} {self.entries[path].digest}\n"
            for name, path in content.sources.items()
        )
        return digest_of("".join((content.program, *files)).encode())

    def _made(self, content: Derived | Keyed | Packed) -> bytes:
        if not isinstance(content, Packed):
            return content.make()
        if self.journal is None:  # the files to pack are not written
            return b""
        return content.make(lambda path: (self.docs_dir / path).read_bytes())

    def _put(self, path: str, content: bytes) -> None:
        if self.journal is None:
            return
        self._stay_inside(self.docs_dir / path)
        self.journal.write(line_of(path, BEGUN))
        self.journal.flush()
        replace(self.docs_dir / path, content)

    def _finish(self, left: list[str]) -> None:
        for path in left:
            self._stay_inside(self.docs_dir / path)
            remove(self.docs_dir / path, self.docs_dir)
        for path in self.in_the_way:
            del self.entries[path]
        text = manifest_text(self.entries).encode()
        if read(self.docs_dir / MANIFEST) != text:
            replace(self.docs_dir / MANIFEST, text)

    def _stay_inside(self, path: Path) -> None:
        folder = path.parent
        if folder in self.safe_folders:
            return
        if not folder.resolve().is_relative_to(self.docs_dir.resolve()):
            raise OutsideError(folder.relative_to(self.docs_dir).as_posix())
        self.safe_folders.add(folder)
