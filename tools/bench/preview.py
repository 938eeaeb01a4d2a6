"""Seconds from a saved record to its page in the preview.

In: a generated copy of the project, how many saves. Out: the seconds of each. Must not
know what is expected, nor how the preview makes its pages.
"""

from __future__ import annotations

import time
from pathlib import Path

from tools.bench.generation import change_record
from tools.preview.loop import Loop
from tools.preview.server import Preview


def preview_seconds(folder: Path, saves: int) -> list[float]:
    """Until open pages are first told that there is something new, for each save."""
    told: list[float] = []
    loop = Loop(
        folder,
        Preview("bench"),
        report=lambda line: told.append(time.perf_counter()),
        restart=lambda: None,
    )
    seconds = []
    try:
        loop.look()
        for _ in range(saves):
            change_record(folder)
            told.clear()
            start = time.perf_counter()
            loop.look()
            seconds.append(told[0] - start)
    finally:
        loop.pages.close()
    return seconds
