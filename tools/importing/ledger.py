"""What is left to decide, gathered while a table is read.

In: decisions as they come up. Out: all of them. Must not know how anything is read.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tools.house.layout import Path
from tools.importing.decision import SURE, UNSURE, Decision


@dataclass(kw_only=True)
class Ledger:
    """The decisions of one import, by default about the place's own file."""

    file: str
    decisions: list[Decision] = field(default_factory=list)

    def decide(
        self,
        path: Path,
        what: str,
        proposal: str,
        *,
        found: str = "",
        certainty: str = UNSURE,
        snippet: tuple[str, ...] = (),
        file: str = "",
    ) -> None:
        """One thing more."""
        self.decisions.append(
            Decision(
                what=what,
                found=found,
                proposal=proposal,
                certainty=certainty,
                file=file or self.file,
                path=path,
                snippet=snippet,
            )
        )

    def about(self, path: Path, measure: str) -> RowDoubt:
        """Reports on one row."""
        return RowDoubt(ledger=self, path=path, measure=measure)


@dataclass(frozen=True, kw_only=True)
class RowDoubt:
    """Doubts about the fields of one row."""

    ledger: Ledger
    path: Path
    measure: str

    def __call__(
        self,
        field: str,
        found: str,
        why: str,
        proposal: str,
        snippet: tuple[str, ...] = (),
    ) -> None:
        self.ledger.decide(
            (*self.path, field),
            f"{self.measure} {why}",
            proposal,
            found=found,
            certainty=SURE if "读作" in why else UNSURE,
            snippet=snippet,
        )
