"""What is found can be quoted from the results, with the place that its own page names."""

from __future__ import annotations

import html
import re
from functools import cache
from pathlib import Path

from tests.search.conftest import Engine, ResultsPage

PLACES = """() => {
  const { store } = siteSearch.createLibrary(siteSearchParts.main);
  return store.passages.filter(({ isName }) => !isName)
    .map(({ page, text, source }) => [store.pages[page].url, text, source || ""]);
}"""


def test_a_passage_has_the_source_that_its_page_puts_behind_it(
    engine: Engine, built_site: Path
) -> None:
    """Every text that stands there; who issued a document is no quotation."""

    @cache
    def page(url: str) -> str:
        text = (built_site / url / "index.html").read_text(encoding="utf-8")
        return html.unescape(text)

    @cache
    def quoted(url: str) -> set[str]:
        return set(re.findall(r'data-quotation="?([^">]*)', page(url)))

    passages = engine.page.evaluate(PLACES)
    elsewhere = [
        (url, text, source)
        for url, text, source in passages
        if source and text in page(url) and source not in quoted(url)
    ]

    assert [] == elsewhere
    assert all(source or url.startswith("documents/") for url, _, source in passages)


def test_the_button_copies_all_of_a_passage_that_is_shown_cut(
    results_page: ResultsPage,
) -> None:
    """With its document and row; the words of the button are drawn, not in the text."""
    results_page.open(q="取消一批、上收少数项目")
    page = results_page.page
    page.evaluate("siteClipboard.copy = (text, what) => { self.copied = [text, what] }")
    page.get_by_role("button", name="复制引文：").first.click()
    text, what = page.evaluate("copied")

    assert "引文" == what
    assert text.endswith(
        "（《关于印发〈复制推广借鉴京沪两地优化营商环境改革举措责任分工方案〉的通知》，"
        "株优办〔2020〕2号，附件第二部分第2项）"
    )
    assert "…" not in text
    assert "取消一批、上收少数项目的环境影响评价管理权限，严格此类项目管理。" in text
