"""Copies of the project to generate and build in, each from nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCES = ("data", "docs", "mkdocs.yml", "theme")
UNRELEASED = shutil.ignore_patterns("released.yaml")
"""Leaves out the state of the last release: changes made in a copy need no log."""
EPOCH = "1577836800"
"""The build date of test builds; make takes the commit's."""


def run(
    *command: str | Path, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a program of the project with this environment on top of ours."""
    defaults = {"SOURCE_DATE_EPOCH": EPOCH, "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(
        [sys.executable, *map(str, command)],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, **defaults, **(environment or {})},
        stdin=subprocess.DEVNULL,
    )


def _succeed(done: subprocess.CompletedProcess[str]) -> None:
    if done.returncode:
        raise RuntimeError(f"{done.args} failed:\n{done.stdout}{done.stderr}")


def copy_project(folder: Path, sources: tuple[str, ...] = SOURCES) -> Path:
    """Copy what is written by hand, and nothing generated, into the folder."""
    command = ("git", "ls-files", "-z", "-co", "--exclude-standard", "--", *sources)
    listed = subprocess.run(
        command, cwd=ROOT, capture_output=True, check=True, encoding="utf-8"
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file() and name != "data/released.yaml":
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, folder / name)
    return folder


def publish(project: Path) -> None:
    """Note the records of a copy as a release: what changes now has to be logged."""
    script, data = ROOT / "scripts/release.py", project / "data"
    _succeed(run(script, "9.0.0", "发布。", "2099-01-01", "--data", data))


def generate_pages(
    project: Path, *options: str, environment: dict[str, str] | None = None
) -> None:
    """Generate the pages of a copy."""
    _succeed(run_generator(project, *options, environment=environment))


def run_generator(
    project: Path, *options: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the generator on a copy, whatever comes of it."""
    script = ROOT / "scripts" / "generate_pages.py"
    folders = ("--data", project / "data", "--docs", project / "docs")
    return run(script, *folders, *options, environment=environment)


def build_site(project: Path, environment: dict[str, str] | None = None) -> Path:
    """Build the site of a copy as `make site` does; the folder of the site."""
    script = ROOT / "scripts" / "build_site.py"
    _succeed(run(script, "--project", project, environment=environment))
    return project / "site"
