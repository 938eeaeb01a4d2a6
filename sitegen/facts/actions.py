"""The numbers that stand before a row's actions.

In: an assignment. Out: a number for each action. Must not know how pages or paper set
them.
"""

from __future__ import annotations

from sitegen.records import Assignment


def action_numbers(assignment: Assignment) -> tuple[str, ...]:
    """As printed; 1. 2. 3. where there are several and the record has no others."""
    count = len(assignment.actions)
    if assignment.action_numbers:
        return assignment.action_numbers
    return tuple(f"{number}." if count > 1 else "" for number in range(1, count + 1))
