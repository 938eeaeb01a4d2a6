"""Whether a text cites the place where its document prints it.

In: a record and two places. Out: a finding where they differ. Must not know texts.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.records import Source
from tools.proof.finding import Finding
from tools.proof.segment import Record


def cited_elsewhere(
    record: Record, cited: Source, printed: Source
) -> Iterator[Finding]:
    """A text cites the part and row where the document prints its measure."""
    if (cited.part, cited.row) != (printed.part, printed.row):
        yield Finding(
            code="P402",
            message="所记出处与该举措在文件中的位置不同",
            place=record.place("row"),
            details=(
                ("记录", f"{cited.part} 第 {cited.row} 行"),
                ("文件", f"{printed.part} 第 {printed.row} 行"),
                ("处理", "改正 part、row"),
            ),
        )
