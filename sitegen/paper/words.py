"""The fixed words of briefings, which live beside the page templates.

In: templates/briefing/words.yaml. Out: Words, asked by key. Must not know records. A
missing key or value is a bug and raises.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True, kw_only=True)
class Words:
    """Phrases by key, with named gaps."""

    phrases: dict[str, str]

    def __call__(self, key: str, /, **values: object) -> str:
        """The phrase with its gaps filled."""
        return self.phrases[key].format(**values)


def read_words(file: Path) -> Words:
    """The phrases of a YAML mapping of texts."""
    return Words(phrases=yaml.load(file.read_text(encoding="utf-8"), yaml.CBaseLoader))
