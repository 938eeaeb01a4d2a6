"""The theme part that Word files and workbooks share.

In: nothing. Out: markup. Must not know what the files hold.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files

FILE = "office_theme.xml"


@cache
def office_theme() -> str:
    """Black on white, with Chinese fonts."""
    return (files(__package__) / FILE).read_text(encoding="utf-8")
