"""The state of a task as the opening of its remark says it.

In: the words of a remark, and the words of each status. Out: the id of a status, or None.
Must not know the task.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from sitegen.printed.text import folded

OPENING = re.compile("[^，；。：\n]*")


def read_status(remark: str, statuses: Mapping[str, str]) -> str | None:
    """The one status whose word stands in the first clause; None if none or several do."""
    match = OPENING.match(folded(remark).strip())
    opening = match.group() if match else ""
    found = {status for word, status in statuses.items() if word and word in opening}
    return found.pop() if len(found) == 1 and "未" not in opening else None
