"""Chinese messages on any terminal, also one that is set to ASCII.

In: nothing. Out: standard output and error that never refuse a character.
"""

from __future__ import annotations

import io
import sys


def speak_chinese() -> None:
    """Write UTF-8 where the terminal's encoding has no Chinese; spell out odd bytes."""
    for stream in (sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper):
            continue
        try:
            "中".encode(stream.encoding)
        except UnicodeEncodeError:
            stream.reconfigure(encoding="utf-8")
        stream.reconfigure(errors="backslashreplace")
