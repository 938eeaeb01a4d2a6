"""Text that a spreadsheet program would take for a formula.

In: text. Out: whether it begins like one, and a form that does not. Must not know tables
or files.
"""

from __future__ import annotations

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
"""What Excel and WPS start to calculate, fullwidth signs included."""


def starts_formula(text: str) -> bool:
    """Whether a program may calculate the text instead of showing it."""
    return _FORMULA.match(text) is not None


def guarded(text: str) -> str:
    """The text behind one apostrophe if it begins like a formula.

    Apostrophes before such a beginning count as part of it, so that taking one away
    gives back every text: =1 → '=1, '=1 → ''=1, '1 → '1.
    """
    return f"'{text}" if starts_formula(text) else text
