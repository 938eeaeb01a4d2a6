"""Chinese messages on any terminal, also one that is set to ASCII.

In: a command. Out: standard output and error that never refuse a character; a sentence
in place of a traceback where the disk refuses.
"""

from __future__ import annotations

import functools
import io
import sys
from collections.abc import Callable
from typing import ParamSpec

from sitegen.disk_faults import reason

P = ParamSpec("P")


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


def tell_refusals(main: Callable[P, int]) -> Callable[P, int]:
    """The command; what the disk refuses is one sentence and exit code 1."""

    @functools.wraps(main)
    def told(*arguments: P.args, **options: P.kwargs) -> int:
        try:
            return main(*arguments, **options)
        except OSError as error:
            where = f"{error.filename}: " if error.filename else ""
            print(
                f"{where}读写失败（{reason(error)}）。"
                "请检查路径、权限和剩余空间，再运行一次。",
                file=sys.stderr,
            )
            return 1

    return told
