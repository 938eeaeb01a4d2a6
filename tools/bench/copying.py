"""A copy of the project as it is committed or about to be.

In: the project's folder, a folder for the copy. Out: files there. Must not know what is
measured.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

_WRITTEN_BY_HAND = ("data", "docs", "mkdocs.yml", "theme")


def copy_project(project: Path, folder: Path, without: str = "") -> None:
    """Copy what a site is made from, generated files apart; without: a path left out."""
    listed = subprocess.run(
        ("git", "ls-files", "-co", "--exclude-standard", "--", *_WRITTEN_BY_HAND),
        cwd=project,
        capture_output=True,
        check=True,
    )
    for name in listed.stdout.decode().splitlines():
        if name != without and (project / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(project / name, folder / name)
