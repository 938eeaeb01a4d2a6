"""The browser code of the site: scripts and styles, as they are served.

In: the folder of the sources. Out: (path below docs, content), one after another. Must
not know pages or records.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

FOLDERS = {
    "print": "assets/print",
    "search": "assets/search",
    "styles": "assets/stylesheets",
}
"""Where the files of each folder of sources are served."""


def browser_files(sources: Path) -> Iterator[tuple[str, bytes]]:
    """Every script and style sheet by its path below docs."""
    for folder, served in FOLDERS.items():
        for file in sorted((sources / folder).iterdir()):
            yield f"{served}/{file.name}", file.read_bytes()
