"""Any text that the checks accept reads back equal from every output."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from tests.properties.outputs import (
    FIELDS,
    catalogue_with,
    folded,
    said_by,
    said_of_changes,
)

HOSTILE = (
    *(
        "<img src=x onerror=alert(1)>",
        "</script>",
        "<!--",
        "-->",
        "]]>",
        "&amp;",
        "&#60;",
    ),
    *("[TOC]", "[a](b)", "![a](b)", "{:.a}", "{{x}}", "{%x%}", "{#x#}", "*a*", "__a__"),
    *(
        "`a`",
        "```",
        "~~~",
        "#a",
        "-a",
        "+1",
        "1.a",
        "|",
        "\\",
        "\\n",
        "$a$",
        "==",
        "^a",
    ),
    *(
        "=SUM(A1)",
        "@a",
        "_x000D_",
        "%0A",
        "'",
        '"',
        "https://example.invalid/a",
        "//a.b",
    ),
)
SIGNS = (*HOSTILE, *"甲乙𠮷é中，。“”（）〔aB1")
TEXTS = st.lists(st.sampled_from(SIGNS) | st.characters(codec="utf-8"), min_size=1)
JOINED = TEXTS.map("".join)
WHERE = {
    "title": ("html", "front matter", "search", "json", "csv", "xlsx", "docx", "ics"),
    "text": ("html", "search", "json", "csv", "xlsx", "docx", "paper"),
    "site": ("feed",),
    "action": ("html", "search", "json", "csv", "xlsx", "docx", "paper"),
}


def lost(texts: dict[str, str]) -> list[tuple[str, str, str]] | None:
    """What does not read back, with its output; None where the checks refuse it."""
    with TemporaryDirectory() as folder:
        catalogue = catalogue_with(texts, Path(folder))
    if catalogue is None:
        return None
    said = {
        output: folded("\n".join(all_)) for output, all_ in said_by(catalogue).items()
    }
    return [
        (name, output, text)
        for name, text in texts.items()
        for output in WHERE[name]
        if folded(text) not in said[output]
    ]


@pytest.mark.parametrize("sign", ["".join(HOSTILE[i::4]) for i in range(4)])
def test_hostile_signs_read_back_equal(sign: str) -> None:
    """Markup of every format that the texts go through is text in all of them."""
    texts = dict.fromkeys(FIELDS, f"{sign}A")

    assert [] == lost(texts)


def test_hostile_entries_of_the_log_read_back_equal(tmp_path: Path) -> None:
    """Old, new, source and reason of a change, and a release's summary."""
    said = said_of_changes(HOSTILE, tmp_path)
    wanted = [f"{lead}{text}" for lead in ("", *"原新据因") for text in HOSTILE]

    assert [] == [
        (output, text)
        for output, all_ in said.items()
        for text in wanted
        if folded(text) not in folded("\n".join(all_))
    ]


@given(texts=st.fixed_dictionaries(dict.fromkeys(FIELDS, JOINED)))
def test_accepted_texts_read_back_equal(texts: dict[str, str]) -> None:
    """Web, search, data, tables, Word, calendar and paper say the very text."""
    found = lost(texts)
    event("refused" if found is None else "accepted")
    assume(found is not None)

    assert [] == found
