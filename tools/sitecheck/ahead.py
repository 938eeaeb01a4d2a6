"""Pages read in a process of its own while others are still being built.

In: paths of pages that stand on the disk. Out: the facts of each page, as it stands when
it is asked for. Must not know who builds the pages, nor the site around them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path

from sitegen.beside import can_double, talking_to
from tools.sitecheck.found import Page
from tools.sitecheck.page import read_page

AT_ONCE = 3
"""Pages that the other process is given before it has answered: it need not wait."""


class Ahead:
    """Pages that are read, under way, or only told of; all by path.

    pipe: to the process that reads; None where there is none, or it broke off.
    """

    def __init__(self, directory: Path, pipe: Connection | None) -> None:
        self.directory = directory
        self.pipe = pipe
        self.told: dict[str, None] = {}
        self.under_way: set[str] = set()
        self.read: dict[str, tuple[int, Page]] = {}

    def tell(self, path: str) -> None:
        """This page is written; it is read once, however often it is told of."""
        if path not in self.read and path not in self.under_way:
            self.told[path] = None
        self._serve()

    def page(self, path: str) -> Page:
        """The page as it stands: read here if nobody has begun, or it changed since."""
        self.told.pop(path, None)
        self._serve()
        while self.pipe and path in self.under_way:
            self._receive()
        changed, page = self.read.get(path, (None, None))
        if page is None or changed != _changed(self.directory / path):
            return _read(self.directory, path)[1]
        return page

    def _serve(self) -> None:
        """Take what has been read and give the next, without waiting."""
        while self.pipe and self.pipe.poll():
            self._receive()
        while self.pipe and self.told and len(self.under_way) < AT_ONCE:
            path = next(iter(self.told))
            del self.told[path]
            self.under_way.add(path)
            self._send(path)

    def _receive(self) -> None:
        assert self.pipe
        try:
            path, changed, page = self.pipe.recv()
        except (EOFError, OSError):
            self.pipe = None
            return
        self.under_way.remove(path)
        self.read[path] = changed, page

    def _send(self, path: str) -> None:
        assert self.pipe
        try:
            self.pipe.send(path)
        except OSError:
            self.pipe = None


@contextmanager
def reading_ahead(directory: Path) -> Iterator[Ahead]:
    """Somebody to tell of pages below the directory."""
    if not can_double():
        yield Ahead(directory, None)
        return
    with talking_to(partial(_read_on, directory)) as pipe:
        yield Ahead(directory, pipe)


def _read_on(directory: Path, pipe: Connection) -> None:
    """Read the pages that are asked for, until nobody asks."""
    while True:
        path = pipe.recv()
        pipe.send((path, *_read(directory, path)))


def _read(directory: Path, path: str) -> tuple[int, Page]:
    """When the page last changed, and its facts."""
    file = directory / path
    changed = _changed(file)
    return changed, read_page(path, file.read_text(encoding="utf-8"))


def _changed(file: Path) -> int:
    return file.stat().st_mtime_ns
