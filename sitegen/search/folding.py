"""The folding that makes a pasted clause equal to the record it comes from.

In: any text. Out: its letters and digits, nothing else. Must not know what the text is.
The browser folds in the same way (theme/browser/search/fold.js); tests/search/folding.yaml
holds the two together.
"""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Width, letter case, blanks, punctuation, brackets and symbols make no difference."""
    normal = unicodedata.normalize("NFKC", text).lower()
    return "".join(sign for sign in normal if unicodedata.category(sign)[0] in "LN")
