"""Each check on a built site is shown to fail on a small broken site of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sitegen.problems import render
from tools.sitecheck.checks import problems_of
from tools.sitecheck.outside import outside_links
from tools.sitecheck.site import read_site

SPECIMENS = Path(__file__).parent / "specimens"
BROKEN = sorted(path.name for path in SPECIMENS.glob("S*"))
SCRIPT = Path(__file__).parents[2] / "scripts" / "check_site.py"


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_site_gives_exactly_the_expected_problems(
    name: str, bless: Callable[[Path, str], str]
) -> None:
    """A broken specimen gives the problems that stand in its expected.txt."""
    actual = render(problems_of(read_site(SPECIMENS / name)))

    assert bless(SPECIMENS / name / "expected.txt", actual) == actual


def test_a_sound_site_gives_no_problem() -> None:
    """The sound specimen, which uses everything that is allowed, gives no problem."""
    found = problems_of(read_site(SPECIMENS / "good"))

    assert found == ()


def test_every_code_has_a_specimen() -> None:
    """Every code that the checks' docstrings declare has a broken specimen."""
    root = Path(__file__).parents[2] / "tools/sitecheck"
    text = "".join(path.read_text(encoding="utf-8") for path in root.glob("*.py"))
    codes = {word for word in text.split('"') if word[:1] == "S" and word[1:].isdigit()}

    assert codes == {name.partition("-")[0] for name in BROKEN}


def test_links_to_other_hosts_are_listed_with_their_number() -> None:
    """Addresses outside that a reader may follow are listed, not refused."""
    links = outside_links(read_site(SPECIMENS / "good"))

    assert links == {"https://example.invalid/": 2}


def test_the_command_fails_on_a_broken_site() -> None:
    """The command prints the problems and exits 1."""
    site = str(SPECIMENS / "S204-table-caption")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), site],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (1, "") == (done.returncode, done.stdout)
    assert "index.html:8:1: S204 table  表格没有 caption" in done.stderr


def test_the_command_says_what_to_do_when_there_is_no_site(tmp_path: Path) -> None:
    """A directory without a site is a message, not a pass."""
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert (1, f"{tmp_path} 中没有 index.html；请先运行 make site。\n") == (
        done.returncode,
        done.stderr,
    )
