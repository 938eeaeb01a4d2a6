"""The words and numbers of paper that the print script says as well.

In: the fixed words. Out: JavaScript text that stands before the print script. Must not
know what the script does. A reader leaves out parts in the browser, which then numbers
and cites what remains: with these words, and by these numerals.
"""

from __future__ import annotations

import json

from sitegen.facts.wording import DIGITS, MYRIAD, PLACES
from sitegen.paper.numbering import ORDINALS
from sitegen.paper.words import Words

KEYS = (
    "contents_title",
    "extract",
    "full_stop",
    "label",
    "left_out_label",
    "list_separator",
    "notice",
    "notice_separator",
    "place_separator",
    "source_entry",
    "source_mark",
    "source_rows",
    "uncited",
    "whole",
)


def shared_words(words: Words) -> str:
    """One statement, read before everything else of the print script."""
    said = {
        "phrases": {key: words.phrases[key] for key in KEYS},
        "ordinals": ORDINALS,
        "digits": DIGITS,
        "places": PLACES,
        "myriad": MYRIAD,
    }
    text = json.dumps(said, ensure_ascii=False, indent=1)
    return f"(window.briefingApp = window.briefingApp || {{}}).shared = {text};\n"
