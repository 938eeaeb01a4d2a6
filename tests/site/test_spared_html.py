"""What MkDocs is spared of a generated page changes nothing of what a reader gets."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from tests.site.kinds import pages_by_kind
from tests.site.project import ROOT
from tools.building.spared import SparedHtml

BARE = "{{ page.content }}{{ page.toc }}"
SETTINGS = """
site_name: 试
theme: {name: null, custom_dir: theme}
use_directory_urls: false
plugins: []
markdown_extensions: [attr_list, md_in_html, toc: {marker: ''}]
validation: {links: {anchors: warn, not_found: ignore, unrecognized_links: ignore}}
"""
BY_HAND = """
# 手写 {: #title }

<p>一段</p>

**两段**之间，[指向一行](page.md#row)，[指向没有的](page.md#nowhere)。

<p>三段</p>
"""
GENERATED = """---
record: "data/x.yaml:1"
---

# 某页 {: #title }

<p id="row"><b>一</b>
# 不是标题 {: #no }
<b>二</b></p>
"""


class _Read(HTMLParser):
    """Tags with their attributes in any order, and words without the space around."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[object] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, sorted((name, value or name) for name, value in attrs)))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")

    def handle_data(self, data: str) -> None:
        self.found += data.split()


def read(docs: Path, *, is_spared: bool) -> dict[str, list[object]]:
    """What stands on the pages below a folder, by path."""
    folder = docs.parent / f"spared-{is_spared}"
    (folder / "theme").mkdir(parents=True)
    (folder / "theme/main.html").write_text(BARE, encoding="utf-8")
    settings = f"{SETTINGS}docs_dir: {docs}\n"
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    config = load_config(str(folder / "mkdocs.yml"))
    if is_spared:
        config.plugins["spared"] = SparedHtml()
    build(config)
    return {
        page.relative_to(folder / "site").as_posix(): _Read(
            page.read_text(encoding="utf-8")
        ).found
        for page in (folder / "site").rglob("*.html")
    }


def test_a_page_of_every_kind_is_the_same_as_read_word_for_word(
    project: Path, built_site: Path, tmp_path: Path
) -> None:
    """Markdown itself reads the same page: same tags, same words, same contents."""
    docs = tmp_path / "docs"
    for pages in pages_by_kind(built_site).values():
        source = (project / "docs" / pages[-1]).with_suffix(".md")
        if source.is_file():
            target = docs / source.relative_to(project / "docs")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    quick, slow = read(docs, is_spared=True), read(docs, is_spared=False)
    assert len(quick) > 20
    assert quick == slow


def test_what_is_written_by_hand_is_markdown_and_broken_links_are_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """A link to an id in HTML that was spared is sound; one to none is reported."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "index.md").write_text(BY_HAND, encoding="utf-8")
    (docs / "page.md").write_text(GENERATED, encoding="utf-8")
    pages = read(docs, is_spared=True)
    assert ("strong", []) in pages["index.html"]
    assert ("h1", [("id", "no")]) not in pages["page.html"]
    assert [text for text in caplog.messages if "page.md#" in text] == [
        text for text in caplog.messages if "page.md#nowhere" in text
    ]
    assert any("page.md#nowhere" in text for text in caplog.messages)


def test_the_frame_of_pages_calls_no_method_of_python() -> None:
    """Filters alone: MkDocs' successor, Zensical, has no Python behind its templates."""
    calls = re.compile(r"\w\.(\w+)\(")
    found = {
        f"{path.name}: {call}"
        for path in sorted((ROOT / "theme/overrides").rglob("*.html"))
        for expression in re.findall(r"\{[{%].*?[%}]\}", path.read_text("utf-8"), re.S)
        for call in calls.findall(expression)
        if call != "t"
    }

    assert set() == found
