"""Every stop of the keyboard can be seen, and says what it is, on every kind of page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.conftest import chromium_path
from tests.kernels.chromium import Chromium
from tests.keyboard.walk import open_for_walks, walk
from tests.site.kinds import KINDS

WIDE, DRAWER, PHONE = 1280, 1093, 390


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """One tab for all walks."""
    program = chromium_path()
    assert program is not None
    opened = Chromium(Path(program), tmp_path_factory.mktemp("profile"))
    yield opened
    opened.close()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [WIDE, DRAWER, PHONE])
def test_every_stop_is_seen_and_named(
    kind: str,
    width: int,
    hardest_page: Callable[[str], str],
    browser: Chromium,
    site_url: str,
) -> None:
    """On the longest page of each kind, in a wide window, a narrow one and a phone's.

    On by Tab and back by Shift+Tab; every control that can be seen is met both ways.
    """
    open_for_walks(browser, site_url + hardest_page(kind), width)
    walks = [walk(browser, is_backward=is_backward) for is_backward in (False, True)]

    assert [(), ()] == [found.faulty for found in walks]
    assert walks[0].stops == walks[1].stops > 3


GOOD = "<p><a href='#'>good</a></p>"
LAST = "<a id=last href='#'>last</a>"


@pytest.mark.parametrize(
    ("faults", "html"),
    [
        ([], ""),
        (["unseen"], "<a href='#' style='opacity: 0'>clear</a>"),
        (["outside"], "<a href='#' style='position: fixed; left: -500px'>out</a>"),
        (
            ["covered"],
            "<a href='#' style='position: absolute; top: 300px; left: 9px'>under</a>"
            "<div style='position: fixed; top: 290px; left: 0; width: 99px;"
            " height: 50px; background: white'></div>",
        ),
        (["nameless"], "<a href='#' title=''><img alt='' width='9' height='9'></a>"),
        (["trapped", "unreached"], "<a href='#' onblur='this.focus()'>trap</a>"),
        (
            ["unreached"],
            "<input aria-label='box' onkeydown='last.focus()'><a href='#'>passed</a>",
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_walk_notices_what_it_guards_against(
    faults: list[str], html: str, browser: Chromium, tmp_path: Path
) -> None:
    """A page with a fault is reported for it, and a good page for none."""
    page = tmp_path / "page.html"
    whole = f"<!doctype html><meta charset=utf-8>{GOOD}{html}{GOOD}{LAST}"
    page.write_text(whole, encoding="utf-8")
    open_for_walks(browser, page.as_uri(), 600)
    found = walk(browser, is_backward=False)

    assert faults == sorted({told.partition(":")[0] for told in found.faulty})
