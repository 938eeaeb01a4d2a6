"""The browser that measures.

In: the browser that the environment chooses, if any. Out: how to start it. Must not know
what is measured.
"""

from __future__ import annotations

import shutil
from typing import TypedDict

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Launch(TypedDict):
    """Arguments for Playwright's launch."""

    executable_path: str | None
    args: list[str]


def launch(chosen: str | None) -> Launch:
    """The chosen browser, or the one on PATH, or else Playwright's own.

    The same kernel without windows of its own does a page in a third of the time.
    """
    names = (chosen, "chromium-headless-shell", "chromium", "google-chrome")
    found = (shutil.which(name) for name in names if name)
    return Launch(
        executable_path=next((path for path in found if path), None), args=ARGUMENTS
    )
