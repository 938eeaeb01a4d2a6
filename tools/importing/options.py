"""What a keeper says about a table: whose it is and what it is called.

In: nothing. Out: the options of an import. Must not know files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Options:
    """The place, its document, and choices between readings.

    rows: by the line of the extracted text the measure that a row is; table: the number
    of the only table to read; sheet: the name of the only sheet.
    """

    place: str
    name: str
    code: str
    document: str
    table_file: Path
    sources: Path
    short_name: str = ""
    title: str = ""
    short_title: str = ""
    number: str = ""
    sheet: str | None = None
    table: int | None = None
    rows: Mapping[int, str] = field(default_factory=dict)

    @property
    def short(self) -> str:
        """The short name, given or without the last syllable of the name."""
        if self.short_name:
            return self.short_name
        ends = (
            "自治州",
            "自治县",
            "特别行政区",
            "地区",
            "市",
            "区",
            "县",
            "州",
            "盟",
            "旗",
            "省",
        )
        for end in ends:
            if self.name.endswith(end) and len(self.name) > len(end) + 1:
                return self.name.removesuffix(end)
        return self.name

    @property
    def text_name(self) -> str:
        """The file of the extracted text; a place may have several documents."""
        return f"{self.document}.txt"
