"""What stands where a page used to be.

In: the retired paths. Out: RedirectPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen.pages.page import SitePath
from sitegen.records import Redirect


@dataclass(frozen=True, kw_only=True)
class RedirectPage:
    """A retired path and that of the page that replaces it."""

    path: str
    source: str
    target: SitePath


def redirect_page(redirect: Redirect) -> RedirectPage:
    """The page that leads on."""
    return RedirectPage(
        path=redirect.origin,
        source="data/redirects.yaml",
        target=SitePath(redirect.target),
    )
