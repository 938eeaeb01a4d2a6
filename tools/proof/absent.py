"""Whether a text stands inside another one.

In: a text, its place, and where it should stand. Out: a finding if it does not. Must not
know what the texts are.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Locality
from tools.proof.finding import Finding, Place, excerpt
from tools.proof.fold import fold


def absent(place: Place, text: str, within: str, where: str) -> Iterator[Finding]:
    """The text stands in the other one."""
    if fold(text).text not in within:
        yield Finding(
            code="P303",
            message=f"这段文字不在{where}中",
            place=place,
            details=(
                ("记录", excerpt(text)),
                ("处理", "对照原文改正；文件没有写的不要记"),
            ),
        )


def in_locality(locality: Locality, path: str, name: str) -> Place:
    """A field in the locality's file."""
    return Place(file=f"data/localities/{locality.id}.yaml", path=path, name=name)
