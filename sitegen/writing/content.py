"""What a generated file holds, as the stages before writing hand it on.

In: nothing. Out: the types. Must not know the disk.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sitegen.writing.archive import zip_bytes


@dataclass(frozen=True, kw_only=True)
class Derived:
    """A file that follows from another generated one and is costly to make.

    It is made when that one changes, or when it is missing or damaged itself; what
    decides its bytes must therefore stand in the other file, the version of the program
    included. source: the path of the other file, which comes earlier.
    """

    source: str
    make: Callable[[], bytes]


@dataclass(frozen=True, kw_only=True)
class Keyed:
    """A file that is costly to make, with a key of all that decides its bytes.

    It is made when the key changes, or when it is missing or damaged itself; the version
    of the program that makes it must therefore be part of the key.
    """

    key: str
    make: Callable[[], bytes]


@dataclass(frozen=True, kw_only=True)
class Packed:
    """An archive of other generated files, which come earlier.

    It is made when one of them changes, or when it is missing or damaged itself.
    sources: the paths of the files, by the name of each in the archive; program: changes
    with the program that packs.
    """

    sources: Mapping[str, str]
    program: str

    def make(self, read: Callable[[str], bytes]) -> bytes:
        """The archive, each file read by its path when it is put in."""
        return zip_bytes((name, read(path)) for name, path in self.sources.items())


Content = str | bytes | Derived | Keyed | Packed
Files = Iterable[tuple[str, Content]]
"""(path below docs, content), each path once, made one after another."""
