"""What stands beside what.

In: records in order. Out: neighbours. Must not know pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

_Record = TypeVar("_Record")


def beside(
    records: Sequence[_Record], record: _Record
) -> tuple[_Record | None, _Record | None]:
    """The records before and after one."""
    at = records.index(record)
    return (
        records[at - 1] if at else None,
        records[at + 1] if at + 1 < len(records) else None,
    )
