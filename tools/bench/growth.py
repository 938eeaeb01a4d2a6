"""How generating grows with the number of localities.

In: the scripts of the project, numbers of invented localities. Out: for each the files
written, the seconds and the memory of one whole process. Must not know what is good
enough.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

LOOK_EVERY = 0.2
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, kw_only=True)
class Growth:
    """What it cost to generate with so many invented localities beside the real ones."""

    invented: int
    files: int
    seconds: float
    busy: float
    """Seconds of the processor; other programs do not add to them."""
    megabytes: float
    """The most memory that the process and those it started held at a time."""

    @property
    def milliseconds_per_file(self) -> float:
        """Processor time for a written file."""
        return 1000 * self.busy / self.files

    def __str__(self) -> str:
        return (
            f"{self.invented}个地区：{self.files}个文件，{self.seconds:.1f}秒"
            f"（处理器{self.busy:.1f}秒，每个文件{self.milliseconds_per_file:.2f}毫秒），"
            f"内存最多{self.megabytes:.0f} MB"
        )


def measure_growth(scripts: Path, invented: int) -> Growth:
    """Invent the localities, and generate with them from nothing."""
    with tempfile.TemporaryDirectory() as name:
        data, docs = Path(name) / "data", Path(name) / "docs"
        docs.mkdir()
        make = (scripts / "make_national_data.py", data, "--invented", str(invented))
        subprocess.run([sys.executable, *map(str, make)], check=True)
        start = time.perf_counter()
        command = (scripts / "generate_pages.py", "--data", data, "--docs", docs)
        usage, megabytes = _run(*command)
        return Growth(
            invented=invented,
            files=sum(path.is_file() for path in docs.rglob("*")),
            seconds=time.perf_counter() - start,
            busy=usage.ru_utime + usage.ru_stime,
            megabytes=max(megabytes, usage.ru_maxrss / 1000),
        )


def _run(*command: str | Path) -> tuple[resource.struct_rusage, float]:
    """Run a Python program to its end; what it used, and the megabytes of all at once."""
    process = subprocess.Popen(
        [sys.executable, *map(str, command)],
        stdout=subprocess.DEVNULL,
        start_new_session=True,
    )
    most = 0.0
    while True:
        ended, status, usage = os.wait4(process.pid, os.WNOHANG)
        if ended:
            break
        most = max(most, sum(map(_megabytes, _members(process.pid))))
        time.sleep(LOOK_EVERY)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return usage, most


def _members(session: int) -> list[Path]:
    """The processes of a session, as the system lists them."""
    return [
        folder
        for folder in Path("/proc").glob("[0-9]*")
        if _read(folder / "stat").rpartition(") ")[2].split(" ")[3:4] == [str(session)]
    ]


def _megabytes(process: Path) -> float:
    """What a process holds, of what it shares only its part."""
    for line in _read(process / "smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1000
    return 0.0


def _read(file: Path) -> str:
    """The text; "" of a process that has just ended."""
    try:
        return file.read_text()
    except OSError:
        return ""
