"""Seconds of the steps from records to a site, as whole processes in a copy.

In: a folder for the copy, how many rounds. Out: seconds by step, and how many files one
changed record rewrote. Must not know what is expected.
"""

from __future__ import annotations

import gc
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sitegen.writing.content import Files
from sitegen.writing.files import write_files
from tools.bench.copying import copy_project
from tools.bench.sites import build_stock

ROOT = Path(__file__).resolve().parents[2]
CHANGED_RECORD = Path("data/localities/zhuhai.yaml")
RELEASED = "data/released.yaml"
"""Left out of the copy, as if nothing had been published: against a release a changed
value would have to be logged."""


def run(*command: str | Path) -> float:
    """Run a Python program; its wall-clock seconds."""
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *map(str, command)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def generate(folder: Path) -> float:
    """Generate in a copy."""
    script = ROOT / "scripts" / "generate_pages.py"
    return run(script, "--data", folder / "data", "--docs", folder / "docs")


def generate_cold(folder: Path) -> float:
    """Generate in a copy where nothing was generated before."""
    shutil.rmtree(folder)
    copy_project(ROOT, folder, without=RELEASED)
    return generate(folder)


def change_record(folder: Path) -> None:
    """Give the first action of a locality another last character."""
    record = folder / CHANGED_RECORD
    head, mark, tail = record.read_text(encoding="utf-8").partition("    actions:\n")
    line, newline, rest = tail.partition("\n")
    record.write_text(f"{head}{mark}{line}改{newline}{rest}", encoding="utf-8")


def generate_changed(folder: Path) -> float:
    """Generate after a record was changed."""
    change_record(folder)
    return generate(folder)


def build_site(folder: Path) -> float:
    """Build and check the site of a copy, as `make site` does after generating."""
    return run(ROOT / "scripts" / "build_site.py", "--project", folder)


def build_stock_site(folder: Path) -> float:
    """Build the same pages as Material comes, with its own Chinese search."""
    start = time.perf_counter()
    build_stock(folder)
    return time.perf_counter() - start


def times_of_files(folder: Path) -> dict[Path, int]:
    """When each file under docs was last written."""
    files = (path for path in (folder / "docs").rglob("*") if path.is_file())
    return {path: path.stat().st_mtime_ns for path in files}


def measure(folder: Path, rounds: int) -> tuple[dict[str, list[float]], int, int]:
    """Seconds by step, and how many files one changed record rewrote, of how many."""
    steps: dict[str, Callable[[Path], float]] = {
        "cold": generate_cold,
        "unchanged": generate,
        "changed": generate_changed,
        "site": build_site,
        "stock": build_stock_site,
    }
    seconds: dict[str, list[float]] = {name: [] for name in steps}
    rewritten = total = 0
    for _ in range(rounds):
        for name, step in steps.items():
            before = times_of_files(folder)
            seconds[name].append(step(folder))
            if name == "changed":
                after = times_of_files(folder)
                total = len(after)
                rewritten = sum(after[path] != before.get(path) for path in after)
    return seconds, rewritten, total


def write_seconds(make: Callable[[], Files], rounds: int) -> dict[str, float]:
    """Writing some of the files: into nothing, and with no change.

    Without the collector of cycles, as generating runs.
    """
    gc.disable()
    seconds: dict[str, list[float]] = {"cold": [], "unchanged": []}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for times in seconds.values():
                start = time.perf_counter()
                write_files(make(), Path(folder))
                times.append(time.perf_counter() - start)
    gc.enable()
    return {name: statistics.median(times) for name, times in seconds.items()}
