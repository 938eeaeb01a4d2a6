"""Workbooks as LibreOffice opens and prints them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path


def convert(files: Iterable[Path], to: str, folder: Path) -> None:
    """Put each file into the folder in another form, with a profile of its own."""
    command = ["soffice", f"-env:UserInstallation=file://{folder / 'profile'}"]
    command += ["--headless", "--convert-to", to, "--outdir", str(folder)]
    subprocess.run(
        [*command, *map(str, files)], capture_output=True, check=True, timeout=300
    )
