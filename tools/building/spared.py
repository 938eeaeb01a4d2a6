"""Spare MkDocs what it need not read: a generated page is HTML but for its headings.

In: the Markdown of a page that names its record. Out: the same page, of which only the
headings went through Markdown, which reads HTML word for word, and twice. Must not know
records. Pages written by hand are left alone.
"""

from __future__ import annotations

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

_HEADING = re.compile(r"(?<=\n\n)(#{1,6} .+ \{: #\S+ \})$", re.MULTILINE)
_PLACE = re.compile(r"<!--html (\d+)-->")
_ID = re.compile(r' id="([^"]+)"')
_KEPT = "html"
"""Where a page's HTML waits among its settings."""


class SparedHtml(BasePlugin):  # type: ignore[no-untyped-call, type-arg]
    """Takes a page's HTML out before Markdown is read, and puts it back after."""

    def on_page_markdown(
        self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """The headings of a generated page, and a sign for each stretch of HTML."""
        if "record" not in page.meta:
            return markdown
        kept: list[str] = []
        parts = _HEADING.split(markdown)
        for number, part in enumerate(parts):
            html = part.strip()
            if html.startswith("<") and html.endswith(">"):
                parts[number] = f"\n\n<!--html {len(kept)}-->\n\n"
                kept.append(html.replace(" markdown>", ">"))
        page.meta[_KEPT] = kept
        return "".join(parts)

    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str:
        """The page with its HTML where it stood; links may lead to the ids in it."""
        kept: list[str] = page.meta.pop(_KEPT, [])
        if page.present_anchor_ids is not None:
            page.present_anchor_ids.update(_ID.findall("".join(kept)))
        return _PLACE.sub(lambda place: kept[int(place[1])], html)
