"""The duties that notices state, as pages show them.

In: notice duties and a catalogue. Out: the same with links. Must not know templates.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sitegen import anchors
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.notices import NoticeDuty, bounds, reading
from sitegen.pages.assignment import citation
from sitegen.pages.page import Citation


@dataclass(frozen=True, kw_only=True)
class NoticeView:
    """One duty; role and role_name: only where the notice states one."""

    role: str | None
    role_name: str
    about: str
    words: str
    bounds: tuple[tuple[str, str], ...]
    reading: str
    is_named: bool
    citation: Citation
    place: str | None


def notice_views(
    catalogue: Catalogue, duties: Iterable[NoticeDuty]
) -> tuple[NoticeView, ...]:
    """Each with the place in the document that says so."""
    return tuple(_view(catalogue, each) for each in duties)


def _view(catalogue: Catalogue, each: NoticeDuty) -> NoticeView:
    return NoticeView(
        role=None if each.role.unstated else each.role.id,
        role_name=each.role.name,
        about=each.duty.about,
        words=each.duty.words,
        bounds=bounds(catalogue, each),
        reading=reading(each),
        is_named=each.is_named,
        citation=citation(
            catalogue, each.source, anchors.paragraph_anchor(each.paragraph)
        ),
        place=each.duty.place,
    )
