"""The preview of `make serve`, started for real on a copy and watched in a browser."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import open_tab
from tests.site.project import ROOT, copy_project, publish
from tools.preview.watch import changed_paths, state_of

PATIENCE = 30_000
"""Milliseconds until a test gives up; a save is expected to show in about 1,000."""

FEW_PAGES = 20
"""Of some 250; a text of a measure stands on its own page and in a few lists."""

PATIENCE_FOR_ALL_PAGES = 180_000
"""The same, where every page is built again: each names the style sheet."""

MEASURE = "measures/guojia-fuzhi-01/index.html"


class Served:
    """A running preview of a copy of the project, and a browser on one page of it."""

    def __init__(self, project: Path, url: str, page: Page, said: IO[str]) -> None:
        self.record = project / "data" / "measures" / "guojia-fuzhi-01.yaml"
        self.style = project / "theme" / "browser" / "styles" / "base.css"
        self.text = self.record.read_text(encoding="utf-8")
        self.url = url
        self.page = page
        self.said = said

    def pages_built(self) -> int:
        """How many pages the next news on the terminal is about."""
        lines = (re.match(r"已更新 (\d+) 页", line) for line in self.said)
        return next(int(found[1]) for found in lines if found)

    def save(self, old: str, new: str) -> None:
        """Save the record with a change."""
        text = self.record.read_text(encoding="utf-8")
        assert old in text
        self.record.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture(scope="module")
def served(
    chromium: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """The preview, with a browser on the page of the first measure."""
    project = copy_project(tmp_path_factory.mktemp("served"))
    publish(project)
    script = ROOT / "scripts" / "serve.py"
    command = [sys.executable, str(script), "--port", "0", "--project", str(project)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    ) as process:
        assert process.stdout is not None
        line = next(line for line in process.stdout if line.startswith("预览："))
        url = line.removeprefix("预览：").split()[0]
        try:
            with open_tab(chromium) as tab:
                tab.page.goto(url + MEASURE)
                yield Served(project, url, tab.page, process.stdout)
        finally:
            process.terminate()


def test_a_saved_record_shows_in_the_open_page(served: Served) -> None:
    """Saving a record reloads the page with the new text, though no log tells it yet.

    Only the pages that show it are built, or it would take as long as the whole site.
    """
    served.save("\n  text: ", "\n  text: 甲乙丙丁")

    expect(served.page.locator("article")).to_contain_text("甲乙丙丁", timeout=PATIENCE)
    assert served.pages_built() < FEW_PAGES


def test_a_saved_style_shows_in_the_open_page(served: Served) -> None:
    """Saving a source of the browser code brings the page its new style sheet."""
    with served.style.open("a", encoding="utf-8") as file:
        file.write("\nbody {\n  outline-style: dotted;\n}\n")

    expect(served.page.locator("body")).to_have_css(
        "outline-style", "dotted", timeout=PATIENCE_FOR_ALL_PAGES
    )


def test_a_mistake_shows_over_the_last_good_page(served: Served) -> None:
    """A mistake shows with file, line and column, and goes away when it is mended."""
    problem = served.page.locator("#preview-problem")
    served.save("\ntitle:", "\ntitel:")
    expect(problem).to_contain_text("guojia-fuzhi-01.yaml:3:1", timeout=PATIENCE)
    record = "data/measures/guojia-fuzhi-01.yaml"
    expect(problem.get_by_role("link", name=f"{record}:3:1")).to_have_attribute(
        "href", f"/__preview__/record/{record}#L3"
    )
    expect(served.page.locator("article h1")).to_be_visible()
    served.page.reload()
    expect(served.page.locator("article h1")).to_be_visible()
    expect(problem).to_be_visible()
    served.save("\ntitel:", "\ntitle:")

    expect(problem).to_have_count(0, timeout=PATIENCE)


def test_a_link_in_the_preview_leads_to_a_page(served: Served) -> None:
    """The preview serves folders by their index page."""
    response = served.page.request.get(served.url + "measures/")

    assert (response.status, "<h1" in response.text()) == (200, True)


def test_new_gone_and_different_files_are_noticed(tmp_path: Path) -> None:
    """A look finds every file that is new, gone or different, in folders below too."""
    folder = tmp_path / "data"
    folder.mkdir()
    for name in ("gone", "different", "same"):
        (folder / name).write_text("a", encoding="utf-8")
    before = state_of([tmp_path])
    (folder / "gone").unlink()
    (folder / "different").write_text("ab", encoding="utf-8")
    (folder / "new").write_text("a", encoding="utf-8")
    (folder / ".swap").write_text("a", encoding="utf-8")
    (folder / "backup~").write_text("a", encoding="utf-8")

    assert changed_paths(before, state_of([tmp_path])) == {
        folder / "gone",
        folder / "different",
        folder / "new",
    }
