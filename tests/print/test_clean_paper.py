"""No script, the browser's own header: a clean page all the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from sitegen import urls
from sitegen.records import Registry
from tests.conftest import Tab, open_tab
from tests.print.controls import MEASURE, printed_sheets, save_pdf
from tests.print.records import measure_texts
from tests.print.sheets import holds, read_sheets


def test_a_new_kernel_is_told_nothing(tab: Tab, site_url: str, tmp_path: Path) -> None:
    """Where page numbers work there is nothing to advise."""
    tab.page.goto(site_url + MEASURE)
    printed_sheets(tab.page, tmp_path)

    expect(tab.page.locator(".briefing-advice")).to_have_count(0)


def test_the_browsers_own_header_is_kept_away(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Switched on in the print window, it still does not appear: no address, no date."""
    tab.page.goto(site_url + MEASURE)
    save_pdf(tab.page, tmp_path / "plain.pdf")
    save_pdf(tab.page, tmp_path / "header.pdf", browser_header=True)

    assert [sheet.raw for sheet in read_sheets(tmp_path / "plain.pdf")] == [
        sheet.raw for sheet in read_sheets(tmp_path / "header.pdf")
    ]


@pytest.mark.parametrize("measure", ["guojia-jiejian-06", "guangdong-fuzhi-01"])
def test_without_script_the_page_itself_prints_whole(
    measure: str, chromium: Browser, site_url: str, tmp_path: Path, registry: Registry
) -> None:
    """Every sentence on the same sheets, with page numbers and without buttons."""
    with open_tab(chromium, java_script_enabled=False) as tab:
        tab.page.goto(f"{site_url}{urls.measure(measure)}index.html")
        sheets = printed_sheets(tab.page, tmp_path)
    whole = "".join(sheet.text for sheet in sheets)
    texts = measure_texts(registry, registry.measure_by_id[measure])

    assert [] == [text for text in texts if not holds(sheets, text)]
    assert {(210, 297)} == {(round(s.width), round(s.height)) for s in sheets}
    assert max(len(sheet.lines) for sheet in sheets) <= 30
    assert "打印简报" not in whole
    assert "下载Word" not in whole
    assert "—1—" == "".join(word.text for word in sheets[0].number)


def test_without_script_whole_tables_lie_on_landscape_sheets(
    chromium: Browser, site_url: str, tmp_path: Path
) -> None:
    """The wide table of a locality is turned there too, its header repeated."""
    with open_tab(chromium, java_script_enabled=False) as tab:
        tab.page.goto(f"{site_url}localities/zhuhai/index.html")
        sheets = printed_sheets(tab.page, tmp_path)
    turned = [sheet for sheet in sheets if sheet.is_landscape]

    assert len(turned) > 10
    assert all("序号" in sheet.text[:40] for sheet in turned)


def test_a_page_of_another_kind_prints_on_the_same_sheet(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """The list of documents has no briefing, but is A4 within the same margins."""
    tab.page.goto(f"{site_url}documents/index.html")
    sheets = printed_sheets(tab.page, tmp_path)
    words = [word for sheet in sheets if not sheet.is_landscape for word in sheet.words]

    assert {210, 297} == {round(sheets[0].width), round(sheets[0].height)}
    assert min(word.left for word in words) > 27
    assert max(word.right for word in words) < 185


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("differences/index.html?q=发展改革", "发展改革条线"),
        ("results/index.html?q=开办企业", "开办企业"),
        ("wording/index.html?q=建设", "不同在哪里"),
    ],
)
def test_what_only_leads_on_is_not_printed(
    path: str, kept: str, tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """A page printed as it is shown has the findings, and no link for a hand to touch."""
    tab.page.goto(site_url + path)
    text = "".join(sheet.text for sheet in printed_sheets(tab.page, tmp_path))

    assert "参考材料" not in text
    assert kept in text
    assert [] == [word for word in ("下载全部", "看分工", "看原文") if word in text]


def test_nothing_empty_lies_below_the_last_line(tab: Tab, site_url: str) -> None:
    """Where the last sheet is just full, the margin below it would be one more."""
    tab.page.goto(f"{site_url}wording/index.html")
    tab.page.emulate_media(media="print")
    below = tab.page.evaluate(
        "document.scrollingElement.scrollHeight - window.scrollY"
        " - document.querySelector('article > dl').getBoundingClientRect().bottom"
    )

    assert below < 1
