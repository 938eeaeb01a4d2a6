"""What the generator makes of the invented data set, blessed file by file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.views.datasets import MINIMAL, rendered, structures

BLESSED = Path(__file__).parent / "blessed"
FILES = {**rendered(MINIMAL), **structures(MINIMAL)}
Bless = Callable[[Path, str], str]


def test_the_list_of_files_is_as_blessed(bless: Bless) -> None:
    """A page that comes or goes is an intended change of the site's addresses."""
    actual = "".join(f"{path}\n" for path in sorted(FILES))

    assert bless(BLESSED / "files.txt", actual) == actual


@pytest.mark.parametrize("path", sorted(FILES))
def test_the_file_is_as_blessed(path: str, bless: Bless) -> None:
    """Every file is, character by character, what was looked at and blessed."""
    actual = FILES[path]

    assert bless(BLESSED / path, actual) == actual
