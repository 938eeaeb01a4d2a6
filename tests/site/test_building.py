"""What is done at the same time as the pages are built changes nothing of the site."""

from __future__ import annotations

import multiprocessing
import os
import signal
from pathlib import Path

import pytest

from tools.building.pages import build_pages
from tools.sitecheck.ahead import Ahead, reading_ahead

SETTINGS = """
site_name: 试
theme: {name: null, custom_dir: theme, static_templates: [404.html]}
use_directory_urls: false
plugins: []
"""
HEADINGS = "<h1>一</h1>\n" * 3

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(),
    reason="one process does all where none can be doubled",
)


@pytest.fixture(autouse=True)
def _several(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many processors there are, and whatever else the tests hold."""
    for user in ("sitegen.beside", "tools.sitecheck.ahead"):
        monkeypatch.setattr(f"{user}.can_double", lambda: True)


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of two pages, a picture in a folder, and a page for what is missing."""
    for name, text in {
        "mkdocs.yml": SETTINGS,
        "theme/main.html": "<p>{{ page.content }}</p>",
        "theme/404.html": "没有",
        "docs/index.md": "首页",
        "docs/a/b.md": "另一页",
        "docs/a/picture.svg": "<svg/>",
        "docs/404.html": "写在这里的",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_each_page_is_told_of_when_it_is_whole(small: Path) -> None:
    """Once, with what stands on the disk."""
    site = small / "site"
    told = []

    def tell(path: str) -> None:
        told.append((path, (site / path).read_text(encoding="utf-8")))

    assert "" == build_pages(small, site, tell)

    expected = [
        ("a/b.html", "<p><p>另一页</p></p>"),
        ("index.html", "<p><p>首页</p></p>"),
    ]
    assert expected == sorted(told)


def test_what_is_no_page_is_copied_and_gives_way_to_the_theme(small: Path) -> None:
    """As MkDocs does it: the theme's page for what is missing stands above ours."""
    site = small / "site"

    assert "" == build_pages(small, site, lambda path: None)

    assert "<svg/>" == (site / "a/picture.svg").read_text(encoding="utf-8")
    assert "没有" == (site / "404.html").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_copied_is_named(small: Path) -> None:
    """What another process could not do is told as if it had been done here."""
    (small / "docs/a/lost.png").symlink_to(small / "nowhere.png")

    told = build_pages(small, small / "site", lambda path: None)

    assert f"MkDocs 没有做完（{small}/docs/a/lost.png：没有这个文件）" in told


def _lines(ahead: Ahead, path: str) -> list[int]:
    return [place.line for place in ahead.page(path).headings]


def test_pages_are_read_as_they_stand_when_they_are_asked_for(tmp_path: Path) -> None:
    """Told of or not, and also if they have changed since they were read."""
    for name in "abcdefgh":
        (tmp_path / f"{name}.html").write_text(HEADINGS, encoding="utf-8")
    with reading_ahead(tmp_path) as ahead:
        for name in "abcdefg":
            ahead.tell(f"{name}.html")
        assert [1, 2, 3] == _lines(ahead, "a.html")
        (tmp_path / "a.html").write_text("\n<h1>二</h1>", encoding="utf-8")
        os.utime(tmp_path / "a.html", ns=(1, 1))

        assert [2] == _lines(ahead, "a.html")
        for name in "hgfedcb":
            assert [1, 2, 3] == _lines(ahead, f"{name}.html")
        assert ahead.read, "nothing was read in the other process"


def test_pages_are_read_here_when_the_other_process_is_gone(tmp_path: Path) -> None:
    """Killed between two pages; and where there never was one."""
    for name in "abcde":
        (tmp_path / f"{name}.html").write_text(HEADINGS, encoding="utf-8")
    with reading_ahead(tmp_path) as ahead:
        ahead.tell("a.html")
        assert [1, 2, 3] == _lines(ahead, "a.html")
        (reader,) = multiprocessing.active_children()
        os.kill(reader.pid or 0, signal.SIGKILL)
        for name in "bcde":
            ahead.tell(f"{name}.html")
            assert [1, 2, 3] == _lines(ahead, f"{name}.html")

    assert [1, 2, 3] == _lines(Ahead(tmp_path, None), "b.html")


def test_a_page_that_cannot_be_read_is_an_error_here(tmp_path: Path) -> None:
    """Not a page left out."""
    (tmp_path / "a.html").write_bytes(b"\xff")
    with reading_ahead(tmp_path) as ahead:
        ahead.tell("a.html")
        with pytest.raises(UnicodeDecodeError):
            ahead.page("a.html")
