"""Two more places are a data edit: everything that needs no browser passes with them.

A copy of the whole project gets an invented sixth place (a list recorded in part) and a
seventh in another province; there the records are checked, the site is generated, built
and checked, and the tests that stand for any records are run once more.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import chromium_path, open_tab
from tests.kernels.chromium import Chromium
from tests.keyboard.walk import open_for_walks, walk
from tests.site.project import ROOT, build_site, copy_project, run, run_generator

PLACES = ROOT / "tests/fixtures/places"
EVERYTHING = (".",)
BLESSED_FOR_PLACES = (
    "tests/core/test_records.py",
    "tests/views/test_urls.py",
)
ON_THE_RECORDS = (
    "findings",
    "notices",
    "real_data",
    "responsibility",
    "same_everywhere",
    "unit_pages",
    "wording",
)
MATRICES = ("index.html", "compare/index.html", "differences/index.html")
FOR_ANY_RECORDS = (
    "tests/core/test_records.py",
    *(f"tests/views/test_{name}.py" for name in ON_THE_RECORDS),
    "tests/search",
)


@pytest.fixture(scope="module")
def larger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with two places more."""
    folder = copy_project(tmp_path_factory.mktemp("larger"), EVERYTHING)
    shutil.copytree(PLACES, folder / "data", dirs_exist_ok=True)
    return folder


def test_the_records_have_no_problem(larger: Path) -> None:
    """The places of the fixture are as a keeper would write them."""
    done = run(ROOT / "scripts/check_records.py", "--data", larger / "data")

    assert (0, "") == (done.returncode, done.stderr)


def test_the_site_is_built_and_sound(larger: Path) -> None:
    """Pages, links and anchors of the larger site are whole."""
    done = run_generator(larger)
    site = build_site(larger)
    checked = run(ROOT / "scripts/check_site.py", site)

    assert (0, 0) == (done.returncode, checked.returncode), done.stderr + checked.stdout
    assert (site / "localities/qingxi/index.html").is_file()
    assert (site / "localities/lanhe/index.html").is_file()


def test_tables_of_many_places_move_in_their_own_box(
    larger: Path, chromium: Browser
) -> None:
    """No page is wider than the window that it is read in."""
    lines = sorted((larger / "site/departments").glob("*/index.html"))
    wide = {}
    with open_tab(chromium) as tab:
        for page in (*(larger / "site" / path for path in MATRICES), *lines):
            tab.page.goto(page.as_uri())
            for width in (1093, 1280):
                tab.page.set_viewport_size({"width": width, "height": 900})
                wide[page.parent.name, width] = tab.page.evaluate(
                    "document.scrollingElement.scrollWidth"
                    " - document.documentElement.clientWidth"
                )

    assert {} == {at: over for at, over in wide.items() if over > 0}


@pytest.mark.parametrize("path", MATRICES[:2])
def test_names_stay_where_a_table_moves(
    path: str, larger: Path, chromium: Browser
) -> None:
    """Those of measures and their head, of lists and of the table, however far it moves."""
    with open_tab(chromium, viewport={"width": 800, "height": 900}) as tab:
        tab.page.goto((larger / "site" / path).as_uri())
        moved, *lefts = tab.page.evaluate(
            """() => {
              const box = document.querySelector(".scroll.many");
              box.scrollLeft = 9999;
              const left = box.getBoundingClientRect().left;
              const names = box.querySelectorAll("caption, .list-row th > :first-child, th[scope=row]");
              const head = Array.from(box.querySelectorAll("thead th")).find(one => one.innerText === "改革举措");
              return [box.scrollLeft, ...[head, ...names].map(one => one.getBoundingClientRect().left - left)];
            }"""
        )

    assert moved > 20
    assert [] == [left for left in lefts if not -3 < left < 20]


def test_the_keyboard_brings_every_cell_into_view(larger: Path, tmp_path: Path) -> None:
    """In the longest table of a line, whose box moves, no stop stays cut at an edge."""
    lines = (larger / "site/departments").glob("*/index.html")
    longest = max(lines, key=lambda page: page.stat().st_size)
    program = chromium_path()
    assert program is not None
    browser = Chromium(Path(program), tmp_path / "profile")
    open_for_walks(browser, longest.as_uri(), 980)
    there, back = (walk(browser, is_backward=each) for each in (False, True))
    browser.close()

    assert ((), ()) == (there.faulty, back.faulty)


def test_the_tests_of_the_records_pass(larger: Path) -> None:
    """No test holds the number or the names of the places."""
    command = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist")
    done = subprocess.run(
        [sys.executable, *command, "--without-browser", *FOR_ANY_RECORDS],
        cwd=larger,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(larger)},
    )

    assert 0 == done.returncode, done.stdout[-4000:]


def test_blessing_promises_what_is_new(larger: Path) -> None:
    """As CONTRIBUTING.md says: the two lists get longer, and no other file changes."""
    before = _texts(larger / "tests")
    command = ("-m", "pytest", "--bless", "-q", "-p", "no:cacheprovider")
    done = subprocess.run(
        [sys.executable, *command, *BLESSED_FOR_PLACES],
        cwd=larger,
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONPATH": str(larger)},
    )
    after = _texts(larger / "tests")
    changed = {path for path in after if after[path] != before.get(path)}

    assert 0 == done.returncode, done.stdout[-4000:]
    assert {"views/addresses.txt", "core/promised.txt"} == changed
    assert "\n/localities/qingxi/\n" in after["views/addresses.txt"]
    assert [] == [
        line
        for path in changed
        for line in before[path].splitlines()
        if line not in after[path].splitlines()
    ]


def _texts(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.suffix in {".md", ".txt", ".json", ".js", ".html"}
    }
