"""Templates kept as they were compiled, as Python keeps its modules.

In: the folder of templates, the module that sets up how they are compiled. Out: a cache
for Jinja. Must not know templates. Compiling takes a tenth of a whole run. What is kept
follows from the template, the module and the versions of Python and Jinja: when one of
them changes it is made again.
"""

from __future__ import annotations

import os
from pathlib import Path

import jinja2
from jinja2 import FileSystemBytecodeCache

FOLDER = "__pycache__"


class _Cache(FileSystemBytecodeCache):
    """A file for each template; its ending says that it is nobody's input."""

    def __init__(self, folder: Path, program: str) -> None:
        super().__init__(str(folder), "%s.pyc")
        self._program = program

    def get_source_checksum(self, source: str) -> str:
        """Of the template and of what compiles it."""
        return super().get_source_checksum(self._program + source)


def compiled_beside(
    templates_dir: Path, module: Path
) -> FileSystemBytecodeCache | None:
    """The cache in the folder; None where nothing can be written."""
    folder = templates_dir / FOLDER
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    if not os.access(folder, os.W_OK):
        return None
    program = f"{jinja2.__version__}\n{module.read_text(encoding='utf-8')}"
    return _Cache(folder, program)
