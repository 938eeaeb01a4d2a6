"""The table of page kinds, and those who read it."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from sitegen.page_kind import PageKind
from sitegen.page_kinds import KINDS, SECTIONS, maker
from tests.core.broken import minimal_copy, report

ROOT = Path(__file__).parents[2]

generated = pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.view], ids=lambda kind: kind.name
)
standing_alone = pytest.mark.parametrize(
    "kind",
    [kind for kind in KINDS if kind.path and not kind.of],
    ids=lambda kind: kind.name,
)


@generated
def test_a_generated_kind_has_its_view_and_template(kind: PageKind) -> None:
    """What a row names is there."""
    assert callable(maker("sitegen.pages", kind.view))
    assert not kind.paper or callable(maker("sitegen.paper", kind.paper))
    assert (ROOT / "theme/templates" / kind.template).is_file()


def test_every_kind_has_one_row() -> None:
    """Neither a name nor a path stands in the table twice."""
    names = Counter(text for kind in KINDS for text in (kind.name, kind.path))

    assert [] == [name for name, count in names.items() if count > 1]


def test_what_no_view_makes_is_written_by_hand() -> None:
    """A kind without a view has its page in docs."""
    pages = [kind.path for kind in KINDS if not kind.view]

    assert [] == [
        path for path in pages if not (ROOT / f"docs/{path}index.md").exists()
    ]


def test_rows_are_ticked_that_lead_to_what_can_be_printed() -> None:
    """The script that puts ticks beside rows knows the paths of all printable kinds."""
    script = (ROOT / "theme/browser/pack/pick.js").read_text(encoding="utf-8")
    forms = re.findall(r"^    /\^(.+)\$/,$", script, re.MULTILINE)
    paths = [kind.path for kind in KINDS if kind.paper]

    assert sorted(path.replace("{}", "[a-z0-9-]+") for path in paths) == sorted(
        form.replace("\\/", "/") for form in forms
    )


def test_every_index_is_a_kind() -> None:
    """A page is listed by a page."""
    assert {kind.index for kind in KINDS} <= {kind.name for kind in KINDS}


@standing_alone
def test_a_redirect_may_lead_to_any_page(kind: PageKind, tmp_path: Path) -> None:
    """The basket and the search too."""
    changes = {
        "file": "data/redirects.yaml",
        "replace": "to: localities/yunxi/units/yunxi-shichangjianguan/",
        "with": f"to: {kind.path}",
    }

    assert "" == report(minimal_copy(tmp_path, changes))


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_git_keeps_what_is_written_by_hand_alone(kind: PageKind) -> None:
    """A generated page is never offered for a commit, whatever its folder."""
    page = f"docs/{kind.path.replace('{}', 'any')}index.md"
    done = subprocess.run(
        ["git", "check-ignore", "--no-index", "-q", page], cwd=ROOT, check=False
    )

    assert bool(kind.view) == (0 == done.returncode)


def test_the_page_for_missing_addresses_asks_for_the_folders() -> None:
    """The folders at the root are not listed there a second time."""
    page = (ROOT / "theme/overrides/partials/root.html").read_text(encoding="utf-8")

    assert "config.extra.sections" in page
    assert [] == [name for name in SECTIONS if re.search(rf'"{name}"', page)]
