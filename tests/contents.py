"""Generated files as bytes, without a disk."""

from __future__ import annotations

from sitegen.writing.content import Content, Derived, Files, Keyed, Packed


def bytes_of(files: Files) -> dict[str, bytes]:
    """Every file made, by its path; an archive from the files before it."""
    made: dict[str, bytes] = {}
    for path, content in files:
        if isinstance(content, Packed):
            made[path] = content.make(made.__getitem__)
        else:
            made[path] = made_of(content)
    return made


def made_of(content: Content) -> bytes:
    """One file that needs no other."""
    assert not isinstance(content, Packed)
    if isinstance(content, Derived | Keyed):
        return content.make()
    return content.encode() if isinstance(content, str) else content
