"""The fixed words of briefings, which live beside the page templates.

In: the folder of templates. Out: Words, asked by key, and the script that hands the print
scripts those they share with Word. Must not know records. A missing key or value is a
bug and raises.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import yaml

from sitegen.facts.citations import RANGE
from sitegen.facts.wording import DIGITS, PLACES

FOLDER = "briefing"
SHEET = "sheet.yaml"


@dataclass(frozen=True, kw_only=True)
class Words:
    """Phrases by key, with named gaps."""

    phrases: dict[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """The phrase with its gaps filled."""
        return self.phrases[key].format(**values)


def words_files(templates_dir: Path) -> tuple[Path, ...]:
    """The files that hold the phrases."""
    return tuple(sorted((templates_dir / FOLDER).glob("*.yaml")))


def read_words(templates_dir: Path) -> Words:
    """The phrases of all files."""
    phrases: dict[str, str] = {}
    for file in words_files(templates_dir):
        phrases |= _phrases(file)
    return Words(phrases=phrases)


def sheet_words_script(templates_dir: Path) -> str:
    """What the print scripts say and count with; they begin with it."""
    words = {
        **_phrases(templates_dir / FOLDER / SHEET),
        "digits": DIGITS,
        "places": PLACES,
        "range": RANGE,
    }
    text = json.dumps(words, ensure_ascii=False)
    return f"(window.briefingApp = window.briefingApp || {{}}).words = {text};\n"


def _phrases(file: Path) -> dict[str, str]:
    phrases: dict[str, str] = yaml.load(
        file.read_text(encoding="utf-8"), yaml.CBaseLoader
    )
    return phrases
