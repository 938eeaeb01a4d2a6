"""The whole site in one file, to be carried and opened by double-click.

In: the folder of a site. Out: a ZIP file of one folder. Must not know clock, machine or
person: the same site gives the same bytes, in whatever order the disk lists its files.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from sitegen.writing.archive import entry

FOLDER = "duizhao"
"""Plain ASCII: old unpackers garble other names."""


def write_archive(site: Path, target: Path) -> int:
    """Write the archive whole or not at all; how many files it holds."""
    paths = sorted(
        path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()
    )
    partial = target.with_name(f".{target.name}.partial")
    with zipfile.ZipFile(partial, "w") as archive:
        for path in paths:
            content = (site / path).read_bytes()
            archive.writestr(entry(f"{FOLDER}/{path}"), content, compresslevel=9)
    partial.replace(target)
    return len(paths)
