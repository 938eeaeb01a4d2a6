"""The way in: home, the reader's own place, what is passed on, and a newcomer's walk."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import open_tab
from tests.records import LOCALITIES
from tests.site.visits import violations

OFFICE = {"width": 1366, "height": 768}
MEASURE = "measures/guojia-jiejian-06/index.html"
REFUSE_STORAGE = (
    "Storage.prototype.setItem = () => { throw new DOMException('no') };"
    "Storage.prototype.getItem = () => { throw new DOMException('no') };"
)
REFUSE_COPYING = (
    "document.execCommand = () => false;"
    "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
)
BY_CODE = sorted(LOCALITIES, key=lambda place: place["code"])
LAST = BY_CODE[-1]["id"]


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One office window for the tests that choose nothing."""
    with open_tab(chromium, viewport=OFFICE) as tab:
        yield tab.page


@pytest.fixture(scope="module")
def resident(chromium: Browser, site_url: str) -> Iterator[Page]:
    """A reader who has chosen the last of the places as his own."""
    with open_tab(chromium, viewport=OFFICE) as tab:
        tab.page.goto(f"{site_url}{MEASURE}")
        with tab.page.expect_navigation():
            tab.page.select_option("header [data-place-box] select", LAST)
        yield tab.page


def _first(page: Page, selector: str) -> str:
    return page.locator(selector).first.inner_text()


def _short() -> str:
    name: str = BY_CODE[-1]["short_name"]
    return name


def test_home_shows_question_search_and_ways_on_one_screen(
    page: Page, site_url: str
) -> None:
    """Five questions and four doors end above the fold of an office window."""
    page.goto(site_url)
    ends = page.locator(".ways a").evaluate_all(
        "links => links.map(link => link.getBoundingClientRect().bottom)"
    )

    assert len(ends) == 9
    assert max(ends) <= OFFICE["height"]


def test_home_prints_as_the_matrix_only(page: Page, site_url: str) -> None:
    """On paper there is the table with its heading and legend, nothing before it."""
    page.goto(site_url)
    page.emulate_media(media="print")
    shown = page.locator("article > :visible").evaluate_all(
        "all => all.map(one => one.classList[0] || one.tagName)"
    )
    page.emulate_media(media="screen")

    assert shown == ["H2", "legend", "scroll"]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        (["单位", "市税务局"], "h1:has-text('市税务局')"),
        (["各地怎么改？"], "td ins"),
        (["何时完成？"], "tr[data-row] th"),
        (["京沪成效如何？"], "tr[data-row] td[data-column=shanghai] .figures"),
        (["分工哪里不同？"], "tr[data-row] td .role"),
    ],
)
def test_a_newcomer_needs_at_most_two_clicks(
    question: list[str], answer: str, page: Page, site_url: str
) -> None:
    """Duties of a unit, rewording, limits, Beijing beside Shanghai, who differs."""
    page.goto(site_url)
    clicks = 0
    for words in question:
        page.locator("a:visible", has_text=re.compile(f"^{words}")).first.click()
        clicks += 1

    assert clicks <= 2
    expect(page.locator(answer).first).to_be_visible()


def test_every_unit_is_two_clicks_from_home(page: Page, site_url: str) -> None:
    """The list of units leads to each of them."""
    page.goto(f"{site_url}departments/index.html")
    linked = page.locator("li[data-unit] a").evaluate_all(
        "links => links.map(link => link.closest('li').dataset.unit)"
    )
    units = {unit["id"] for place in LOCALITIES for unit in place["units"]}

    assert units == set(linked)


def test_the_sections_stay_in_sight(page: Page, site_url: str) -> None:
    """At the foot of a long page the sections are at the top of the window."""
    page.goto(f"{site_url}compare/index.html")
    page.evaluate("scrollTo(0, 3000)")
    bottom = page.locator(".md-tabs").evaluate(
        "tabs => tabs.getBoundingClientRect().bottom"
    )

    assert 0 < bottom < 110


def test_the_own_place_comes_first(resident: Page, site_url: str) -> None:
    """In the glance and the details of a measure, and in the columns of the matrix."""
    resident.goto(f"{site_url}{MEASURE}")
    glance = resident.locator("table.glance tbody tr").first
    block = resident.locator("#tasks ~ h3").first
    found = (
        glance.get_attribute("data-of-place"),
        block.get_attribute("id"),
    )
    resident.goto(f"{site_url}compare/index.html")

    assert found == (LAST, LAST)
    assert _first(resident, "thead th:nth-of-type(5)") == _short()


def test_the_own_place_comes_first_in_search(resident: Page, site_url: str) -> None:
    """Of units that fit as well, the own place's; the rows of a page likewise."""
    resident.goto(f"{site_url}search/index.html?q=税务局&kind=unit")
    resident.wait_for_selector("#search-results[aria-busy=false]")

    assert _short() in _first(resident, "#search-results > li")


def test_printing_offers_the_own_place(resident: Page, site_url: str) -> None:
    """One click beside the leader's sheet; the other places are left out by it."""
    resident.goto(f"{site_url}{MEASURE}")
    resident.click("[data-briefing-print]")
    resident.get_by_role("radio", name="只印本地").check()
    places = {place["id"] for place in LOCALITIES}
    ticked = resident.locator(".briefing-choice input:checked").evaluate_all(
        "fields => fields.map(field => field.name)"
    )
    resident.keyboard.press("Escape")

    assert places & set(ticked) == {LAST}
    assert "official" in ticked


def test_the_address_names_a_place_for_this_page_only(
    page: Page, site_url: str
) -> None:
    """Who opens a link that was sent sees the sender's place, and keeps his own."""
    page.goto(f"{site_url}{MEASURE}?place={LAST}")
    sent = page.locator("table.glance tbody tr").first.get_attribute("data-of-place")
    page.goto(f"{site_url}{MEASURE}")
    own = page.locator("table.glance tbody tr").first.get_attribute("data-of-place")

    assert (sent, own) == (LAST, BY_CODE[0]["id"])


def test_an_unknown_place_in_the_address_is_said(page: Page, site_url: str) -> None:
    """It is not taken, and the page says so."""
    page.goto(f"{site_url}{MEASURE}?place=nowhere")

    assert "nowhere" in _first(page, "header .site-mine__status")


def test_without_storage_the_choice_stands_in_the_address(
    chromium: Browser, site_url: str
) -> None:
    """The page says that the browser keeps nothing, and still puts the place first."""
    with open_tab(chromium, viewport=OFFICE) as tab:
        tab.page.add_init_script(REFUSE_STORAGE)
        tab.page.goto(f"{site_url}{MEASURE}")
        with tab.page.expect_navigation():
            tab.page.select_option("header [data-place-box] select", LAST)
        first = tab.page.locator("table.glance tbody tr").first

        assert tab.page.url.endswith(f"?place={LAST}")
        assert first.get_attribute("data-of-place") == LAST
        assert "只在这个网址里有效" in _first(tab.page, "header .site-mine__status")


def test_a_quotation_is_copied_with_its_source(page: Page, site_url: str) -> None:
    """The words, then title, number and row of the document."""
    page.goto(f"{site_url}{MEASURE}")
    words = page.locator(".official [data-quote]").inner_text()
    copied = page.evaluate(
        """() => {
          let text = "";
          document.execCommand = () => { text = document.activeElement.value; return true; };
          document.querySelector(".official .copy-quote").click();
          return text;
        }"""
    )

    assert copied == (
        words + "（《广东省人民政府办公厅关于做好优化营商环境改革举措复制推广借鉴工作的"
        "通知》，粤办函〔2019〕376号，附件1第二部分第6项）"
    )
    assert "已复制引文" in _first(page, "[role=status] .site-said")


@pytest.mark.parametrize(
    ("path", "holder"),
    [
        ("wording/", "td[data-quotation]:has([data-unquoted])"),
        ("deadlines/", "th[data-quotation]"),
        ("results/", "li[data-quoted]"),
    ],
)
def test_a_quotation_in_a_table_is_copied_with_its_source(
    page: Page, site_url: str, path: str, holder: str
) -> None:
    """The document's words alone, their source; the table's own words stay as they are."""
    page.goto(f"{site_url}{path}")
    words, copied, table = page.evaluate(
        """(holder) => {
          let text = "";
          document.execCommand = () => { text = document.activeElement.value; return true; };
          const cell = document.querySelector(holder);
          cell.querySelector(".copy-quote").click();
          const words = cell.querySelector("[data-quote]").textContent.split("〔无〕").join("");
          return [words.trim(), text, document.querySelector("table").textContent];
        }""",
        holder,
    )

    assert copied.startswith(f"{words}（《")
    assert copied.endswith("）")
    assert "复制引文" not in table


def test_a_quotation_takes_no_words_of_another_place(page: Page, site_url: str) -> None:
    """The units of a row, without those of the heading above it."""
    page.goto(f"{site_url}measures/guojia-fuzhi-01/index.html")
    row, heading, copied = page.evaluate(
        """() => {
          let text = "";
          document.execCommand = () => { text = document.activeElement.value; return true; };
          const cell = document.querySelector("#huainan-units dd");
          const [row, heading] = cell.querySelectorAll("[data-quote]");
          cell.querySelector(":scope > .copy-quote").click();
          return [row.textContent, heading.textContent, text];
        }"""
    )

    assert copied.startswith(f"{row}（《")
    assert heading not in copied


def test_a_block_s_address_is_copied(page: Page, site_url: str) -> None:
    """With the anchor of the block."""
    page.goto(f"{site_url}{MEASURE}")
    copied = page.evaluate(
        """() => {
          let text = "";
          document.execCommand = () => { text = document.activeElement.value; return true; };
          document.querySelector("#huainan + .copy-beside .copy-link").click();
          return text;
        }"""
    )

    assert copied == f"{site_url}{MEASURE}#huainan"


def test_what_may_not_be_copied_is_laid_out(chromium: Browser, site_url: str) -> None:
    """A browser that refuses: the words stand selected, and the reader is told."""
    with open_tab(chromium, viewport=OFFICE) as tab:
        tab.page.add_init_script(REFUSE_COPYING)
        tab.page.goto(f"{site_url}{MEASURE}")
        tab.page.locator(".official .copy-quote").dispatch_event("click")
        expect(tab.page.locator(".site-said")).to_contain_text("Ctrl+C")
        selected = tab.page.evaluate("document.activeElement.value")

        assert "粤办函〔2019〕376号" in selected
        assert violations(tab.page) == []


def test_a_page_on_a_phone_shows_one_part(chromium: Browser, site_url: str) -> None:
    """The choice stands at the top and in the address; all comes back when asked."""
    with open_tab(chromium, viewport={"width": 390, "height": 844}) as tab:
        tab.page.goto(f"{site_url}{MEASURE}?part=sources")
        choice = tab.page.get_by_label("本页只看")
        height = "document.body.scrollHeight"
        short = tab.page.evaluate(height)
        found = violations(tab.page)
        choice.select_option("")
        whole = tab.page.evaluate(height)

        expect(choice).to_be_in_viewport()
        assert short < 8000 < whole
        assert tab.page.url.endswith(MEASURE)
        assert found == []


def test_a_missing_address_shows_a_page_with_search(page: Page, site_url: str) -> None:
    """The page for missing addresses has sections, search and a foot like the others."""
    page.goto(f"{site_url}404.html")

    expect(page.locator(".md-tabs__link").first).to_be_visible()
    expect(page.locator("article input[name=q]")).to_be_visible()
    expect(page.locator("footer")).to_contain_text("数据版本")
