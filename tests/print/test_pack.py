"""待印材料: picked from lists and results, handed on as a link, saved as one Word file."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx.enum.section import WD_ORIENT
from openxml_audit import OpenXmlValidator
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Tab, open_tab
from tests.print.conftest import REGISTRY
from tests.print.controls import BASKET, CHOSEN, opened_basket, save_pdf
from tests.print.sheets import read_sheets
from tests.print.word import read_word, texts

LINK = f"{BASKET}?pages={','.join(CHOSEN)}&title=%E6%8E%A5%E7%94%B5"


@pytest.fixture(scope="module")
def linked(chromium: Browser, site_url: str) -> Iterator[Page]:
    """The pack of a link, in a browser that has none of its own."""
    with open_tab(chromium, accept_downloads=True) as tab:
        tab.page.goto(site_url + LINK)
        expect(tab.page.locator("[data-basket-list] a")).to_have_count(len(CHOSEN))
        yield tab.page
        assert ([], []) == (tab.errors, tab.outside)


@pytest.fixture(scope="module")
def word_file(linked: Page, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Word file that the pack becomes."""
    with linked.expect_download() as download:
        linked.get_by_role("button", name="下载 Word").click()
    assert "接电.docx" == download.value.suggested_filename
    file = tmp_path_factory.mktemp("pack") / "pack.docx"
    download.value.save_as(file)
    return file


def test_a_link_opens_a_pack_without_keeping_it(linked: Page) -> None:
    """Order and title are the sender's; nothing is stored until one takes it over."""
    expect(linked.get_by_label("材料标题")).to_have_value("接电")
    expect(linked.locator("[data-basket-linked]")).to_be_visible()
    expect(linked.locator("[data-pack-count]")).to_have_text("")
    link = linked.get_by_label("这份材料的链接").input_value()

    assert ",".join(CHOSEN) == link.partition("?pages=")[2].partition("&")[0]


def test_the_word_file_has_title_contents_pieces_and_sources(word_file: Path) -> None:
    """Each piece is a heading that can be navigated to; no path is repeated."""
    document = read_word(word_file)
    styles = [one.style and one.style.name for one in document.paragraphs if one.text]
    told = texts(document)

    assert "接电" == told[0]
    assert 4 == styles.count("目录条目")
    assert 3 == styles.count("篇名")
    assert 1 == styles.count("合订出处")
    assert [] == [text for text in told if "网站内路径" in text]
    assert 1 == sum("数据日期：" in text for text in told)


def test_a_piece_does_not_end_with_a_sheet_of_a_few_lines(word_file: Path) -> None:
    """What it ends with stays together, in Word and WPS as in LibreOffice."""
    paragraphs = read_word(word_file).paragraphs
    styles = [one.style and one.style.name for one in paragraphs]
    ends = [
        paragraphs[place - 1]
        for place, name in enumerate(styles)
        if name in ("篇名", "合订出处")
    ]

    assert [True] * 4 == [one.paragraph_format.keep_with_next for one in ends]
    assert all(one.paragraph_format.keep_together for one in ends)


def test_the_word_file_is_valid_and_whole_in_libreoffice(
    word_file: Path, linked: Page, tmp_path: Path
) -> None:
    """openxml-audit finds nothing; LibreOffice works out the same pages of the pieces."""
    assert [] == list(OpenXmlValidator().validate(word_file).errors)
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile"]
    command += ["--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(word_file)], capture_output=True, check=True)
    sheets = read_sheets(tmp_path / "pack.pdf")
    starts = [int(n) for n in re.findall(r"\.{3,} *(\d+)$", sheets[0].raw, re.M)]

    assert 4 == len(starts)
    for title, start in zip(
        ("提供低压", "珠海市自然", "建立“基本"), starts, strict=False
    ):
        assert sheets[start - 1].text.startswith(title)


def test_single_sheets_in_a_pack_keep_their_sources(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """On paper and in Word; no sheet is left for a common list that would be empty."""
    tab.page.goto(f"{site_url}{LINK}&print=one-page")
    expect(tab.page.locator("[data-basket-status]")).to_contain_text("共3篇")
    save_pdf(tab.page, tmp_path / "pack.pdf")
    cover, *pieces = read_sheets(tmp_path / "pack.pdf")
    with tab.page.expect_download() as download:
        tab.page.get_by_role("button", name="下载 Word").click()
    told = texts(read_word(Path(download.value.path())))

    assert "据所列文件原文摘录" in cover.text
    assert "此后的进展未收录。" in cover.text
    assert [True] * len(CHOSEN) == ["出处：" in piece.text for piece in pieces]
    assert len(CHOSEN) == sum(text.startswith("出处：") for text in told)
    assert "出处" not in told


def test_pieces_on_landscape_sheets_are_turned_and_counted(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """The contents tell where each begins; in Word a sheet is turned only between them."""
    pages = "deadlines/~zhuhai,compare/~zhuhai.kaiban-qiye,differences/,deadlines/,"
    pages += "measures/guojia-fuzhi-13/"
    tab.page.goto(f"{site_url}{BASKET}?pages={pages}")
    expect(tab.page.locator("[data-basket-status]")).to_contain_text("共4篇")
    save_pdf(tab.page, tmp_path / "pack.pdf")
    sheets = read_sheets(tmp_path / "pack.pdf")
    with tab.page.expect_download() as download:
        tab.page.get_by_role("button", name="下载 Word").click()
    word = read_word(Path(download.value.path()))
    starts = [int(n) for n in re.findall(r"\D(\d+)$", sheets[0].raw, re.M)]
    titles = ("各地完成时限", "各地对照", "各地分工不同", "建立“基本", "出处")

    assert [True] * 5 == [
        sheets[start - 1].text.startswith(title)
        for start, title in zip(starts, titles, strict=True)
    ]
    turned = [sheets[start - 1].is_landscape for start in starts]
    assert [False, True, True, False, False] == turned
    assert [WD_ORIENT.PORTRAIT, WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT] == [
        section.orientation for section in word.sections
    ]


def test_pieces_without_a_single_sheet_are_told(tab: Tab, site_url: str) -> None:
    """A locality has none: it is printed whole, and the page says so."""
    pages = "measures/guojia-fuzhi-01/,localities/zhuhai/"
    tab.page.goto(f"{site_url}{BASKET}?pages={pages}&print=one-page")

    expect(tab.page.locator("[data-basket-status]")).to_contain_text(
        "有1篇没有“一页纸”，印全文。"
    )


def test_a_pack_of_a_link_can_be_taken_over(tab: Tab, site_url: str) -> None:
    """Behind what was there; the header counts it."""
    tab.page.goto(site_url + LINK)
    tab.page.get_by_role("button", name="并入我的待印材料").click()

    expect(tab.page.locator("[data-pack-count]")).to_have_text("（3）")
    expect(tab.page.locator("[data-basket-linked]")).to_be_hidden()


def test_rows_of_a_list_can_be_ticked_into_the_pack(tab: Tab, site_url: str) -> None:
    """Boxes come on demand, and go again; the header counts on every page."""
    tab.page.goto(f"{site_url}measures/index.html")
    expect(tab.page.locator(".pack-tick")).to_have_count(0)
    tab.page.get_by_role("button", name="逐条选入待印材料").click()
    boxes = tab.page.locator("tbody .pack-tick")
    boxes.nth(0).check()
    boxes.nth(2).check()
    expect(tab.page.locator("[data-pack-count]")).to_have_text("（2）")
    boxes.nth(0).uncheck()
    tab.page.goto(f"{site_url}about/index.html")

    expect(tab.page.get_by_role("link", name="待印材料（1）")).to_be_visible()


def test_results_of_a_search_can_be_ticked_into_the_pack(
    tab: Tab, site_url: str
) -> None:
    """Also those that come with another query."""
    tab.page.goto(f"{site_url}search/index.html?q=用电报装")
    expect(tab.page.locator(".search-page").first).to_be_visible()
    tab.page.get_by_role("button", name="逐条选入待印材料").click()
    tab.page.locator(".search-page .pack-tick").first.check()
    tab.page.fill("#search-query", "电子营业执照")
    expect(tab.page.locator(".search-page .pack-tick").first).not_to_be_checked()
    page = opened_basket(tab.page, site_url)

    expect(page.locator("[data-basket-list] a")).to_have_count(1)


def test_a_box_puts_in_what_its_row_is_about(tab: Tab, site_url: str) -> None:
    """A unit's duty its measure, not the unit itself; rows about one page agree."""
    unit = "localities/shantou/units/shantou-shuiwu/"
    tab.page.goto(f"{site_url}{unit}index.html")
    tab.page.get_by_role("button", name="逐条选入待印材料").click()
    boxes = tab.page.get_by_role("checkbox", name="选入待印材料：纳税“最多跑一次”")
    expect(boxes).to_have_count(2)
    boxes.first.check()
    expect(boxes.last).to_be_checked()
    kept = tab.page.evaluate("briefingApp.basket.pages().map(page => page.path)")

    assert ["measures/guojia-fuzhi-09/"] == kept


def test_a_result_has_one_box_for_all_its_passages(tab: Tab, site_url: str) -> None:
    """Its passages are parts of the page that the box puts in."""
    tab.page.goto(f"{site_url}search/index.html?q=用电报装")
    expect(tab.page.locator(".search-page").first).to_be_visible()
    tab.page.get_by_role("button", name="逐条选入待印材料").click()
    expect(tab.page.locator(".search-page__head .pack-tick").first).to_be_visible()

    expect(tab.page.locator(".search-passages .pack-tick")).to_have_count(0)


def test_a_document_is_ticked_where_it_is_named_not_where_it_is_cited(
    tab: Tab, site_url: str
) -> None:
    """In the list of documents each; of a measure's sources none."""
    found = []
    for path in ("documents/", "measures/guojia-fuzhi-07/"):
        tab.page.goto(f"{site_url}{path}index.html")
        tab.page.get_by_role("button", name="逐条选入待印材料").click()
        boxes = tab.page.locator('.pack-tick[data-path^="documents/"]')
        found.append(boxes.count())

    assert [len(REGISTRY.documents), 0] == found


def test_a_full_store_is_told_where_a_row_is_ticked(tab: Tab, site_url: str) -> None:
    """The box stays empty and one sentence says why."""
    tab.page.add_init_script(
        "Storage.prototype.setItem = () => { throw new Error('full') }"
    )
    tab.page.goto(f"{site_url}measures/index.html")
    tab.page.get_by_role("button", name="逐条选入待印材料").click()
    tab.page.locator("tbody .pack-tick").first.click()

    expect(tab.page.locator(".pack-bar [role=status]")).to_contain_text("选不进去")
    expect(tab.page.locator("tbody .pack-tick").first).not_to_be_checked()
