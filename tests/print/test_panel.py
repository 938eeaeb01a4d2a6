"""The panel: which parts to print, in the address, remembered, without a mouse."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Tab, open_tab
from tests.print.conftest import save_pdf
from tests.print.sheets import read_sheets

MEASURE = "measures/guojia-jiejian-06/index.html"
CHOICES = [
    "官方表述",
    "北京市做法",
    "上海市做法",
    "淮南市",
    "株洲市",
    "广东省",
    "珠海市",
    "汕头市",
    "出处",
]


def _text(page: Page, folder: Path) -> str:
    save_pdf(page, folder / "printed.pdf")
    return "".join(sheet.text for sheet in read_sheets(folder / "printed.pdf"))


@pytest.fixture
def measure(tab: Tab, site_url: str) -> Page:
    """A measure's page; printing is only counted, since no one could close its window."""
    tab.page.add_init_script("window.prints = 0; window.print = () => { prints += 1 }")
    tab.page.goto(site_url + MEASURE)
    return tab.page


def _open(page: Page) -> None:
    page.get_by_role("button", name="打印简报").click()


def test_the_panel_offers_every_part(measure: Page) -> None:
    """Official wording, both cities, each locality, sources; all are chosen at first."""
    _open(measure)
    boxes = measure.get_by_role("dialog", name="打印简报").get_by_role("checkbox")

    expect(boxes).to_have_count(9)
    assert CHOICES == [
        box.evaluate("box => box.labels[0].textContent") for box in boxes.all()
    ]
    assert all(box.is_checked() for box in boxes.all())


def test_the_panel_is_honest_about_fonts(measure: Page, built_site: Path) -> None:
    """It says that missing fonts are replaced; none is brought along."""
    _open(measure)

    expect(measure.get_by_role("dialog")).to_contain_text(
        "本机没有的，以相近的字体代替。"
    )
    assert [] == [
        file for file in built_site.rglob("*") if file.suffix in (".ttf", ".woff2")
    ]


def test_only_chosen_parts_are_printed(measure: Page, tmp_path: Path) -> None:
    """What is left out is not on paper; headings and sources are numbered afresh."""
    _open(measure)
    for name in ("北京市做法", "上海市做法", "淮南市", "株洲市", "广东省", "汕头市"):
        measure.get_by_role("checkbox", name=name).uncheck()
    measure.get_by_role("dialog").get_by_role("button", name="打印").click()
    text = _text(measure, tmp_path)

    assert 1 == measure.evaluate("prints")
    assert "京沪做法" not in text.partition("。")[2]
    assert "二、各地任务分工（一）珠海市" in text
    assert "三、出处1.《广东省人民政府办公厅" in text
    assert "2.《贯彻落实〈国家要求" in text
    assert "株优办〔2020〕2号），附件" not in text
    assert "淮南市" not in text


def test_the_choice_stands_in_the_address(measure: Page) -> None:
    """An address can be handed on: it names what is printed."""
    _open(measure)
    measure.get_by_role("checkbox", name="出处").uncheck()

    assert measure.url.endswith(
        "?print=official,beijing,shanghai,huainan,zhuzhou,guangdong,zhuhai,shantou"
    )


def test_an_address_with_a_choice_prints_it(
    tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """Whoever gets the address sees the panel so filled in, and prints just that."""
    tab.page.goto(f"{site_url}{MEASURE}?print=official,unknown")
    checked = tab.page.get_by_role("checkbox", checked=True)
    expect(checked).to_have_count(1)
    text = _text(tab.page, tmp_path)

    assert "一、官方表述" in text
    assert "二、" not in text
    assert "〔1〕" not in text


@pytest.mark.parametrize("query", ["?print=", "?print=nothing", "?print=<script>"])
def test_an_address_that_chooses_nothing_known_prints_everything(
    query: str, tab: Tab, site_url: str, tmp_path: Path
) -> None:
    """A mistyped address gives the whole briefing."""
    tab.page.goto(site_url + MEASURE + query)

    assert "四、出处" in _text(tab.page, tmp_path)
    assert [] == tab.errors


def test_the_choice_is_remembered_for_the_kind_of_page(
    measure: Page, site_url: str
) -> None:
    """The next measure's panel leaves out the same parts."""
    _open(measure)
    measure.get_by_role("checkbox", name="汕头市").uncheck()
    measure.get_by_role("dialog").get_by_role("button", name="打印").click()
    measure.goto(f"{site_url}measures/guojia-fuzhi-13/index.html")
    _open(measure)

    expect(measure.get_by_role("checkbox", name="汕头市")).not_to_be_checked()
    expect(measure.get_by_role("checkbox", name="珠海市")).to_be_checked()


def test_plain_printing_ignores_what_is_remembered(
    measure: Page, site_url: str, tmp_path: Path
) -> None:
    """Ctrl+P without the panel prints everything."""
    measure.evaluate("""localStorage.setItem("briefing.off.measure", '["shantou"]')""")
    measure.goto(f"{site_url}measures/guojia-fuzhi-13/index.html")

    assert "（五）汕头市" in _text(measure, tmp_path)


def test_cancelling_prints_everything_again(measure: Page, tmp_path: Path) -> None:
    """Escape closes the panel, clears the address, and the button has the focus."""
    _open(measure)
    measure.get_by_role("checkbox", name="汕头市").uncheck()
    measure.keyboard.press("Escape")

    expect(measure.get_by_role("button", name="打印简报")).to_be_focused()
    assert measure.url.endswith(MEASURE)
    assert 0 == measure.evaluate("prints")
    assert "（五）汕头市" in _text(measure, tmp_path)


def test_the_panel_works_by_keyboard_alone(measure: Page) -> None:
    """Enter opens, Space chooses, Tab moves, Enter prints."""
    measure.get_by_role("button", name="打印简报").focus()
    measure.keyboard.press("Enter")
    expect(measure.get_by_role("checkbox", name="官方表述")).to_be_focused()
    measure.keyboard.press("Space")
    for _ in range(9):
        measure.keyboard.press("Tab")
    expect(
        measure.get_by_role("dialog").get_by_role("button", name="打印")
    ).to_be_focused()
    measure.keyboard.press("Enter")

    assert 1 == measure.evaluate("prints")
    assert "?print=beijing,shanghai" in measure.url


def test_nothing_chosen_is_said_and_not_printed(measure: Page) -> None:
    """Sources alone are no briefing."""
    _open(measure)
    for name in CHOICES[:-1]:
        measure.get_by_role("checkbox", name=name).uncheck()

    expect(measure.get_by_role("dialog").get_by_role("status")).to_have_text(
        "没有可印的内容，请至少选一部分。"
    )
    expect(
        measure.get_by_role("dialog").get_by_role("button", name="打印")
    ).to_be_disabled()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_the_panel_has_no_accessibility_faults(
    scheme: str, width: int, chromium: Browser, site_url: str
) -> None:
    """axe finds nothing while the panel is open."""
    with open_tab(
        chromium, viewport={"width": width, "height": 800}, color_scheme=scheme
    ) as tab:
        tab.page.goto(site_url + MEASURE)
        _open(tab.page)
        results = Axe().run(tab.page, context="dialog").response

    assert [] == [fault["id"] for fault in results["violations"]]


def test_printing_leaves_no_trace_on_the_page(measure: Page, tmp_path: Path) -> None:
    """Sheets and title are there for printing only."""
    title = measure.title()
    _text(measure, tmp_path)

    assert 0 == measure.locator("#briefing-print").count()
    assert title == measure.title()


def test_it_works_by_double_click(tab: Tab, built_site: Path, tmp_path: Path) -> None:
    """From a file the panel, the address and the sheets are the same."""
    tab.page.add_init_script("window.print = () => {}")
    tab.page.goto((built_site / MEASURE).as_uri())
    _open(tab.page)
    tab.page.get_by_role("checkbox", name="汕头市").uncheck()
    tab.page.get_by_role("dialog").get_by_role("button", name="打印").click()
    text = _text(tab.page, tmp_path)

    assert "?print=official" in tab.page.url
    assert "（四）珠海市" in text
    assert "（五）" not in text
    assert ([], []) == (tab.errors, tab.outside)


@pytest.mark.parametrize(
    "path",
    [
        "measures/guojia-jiejian-06",
        "localities/zhuhai",
        "localities/zhuhai/units/zhuhai-ziran-ziyuan",
        "indicators/kuajing-maoyi",
        "departments/shuiwu",
        "practices/beijing",
    ],
)
def test_each_kind_of_page_has_the_buttons(path: str, tab: Tab, site_url: str) -> None:
    """Print and Word everywhere, the basket on measures and units."""
    tab.page.goto(f"{site_url}{path}/index.html")
    is_collected = path.startswith("measures") or "/units/" in path

    expect(tab.page.get_by_role("button", name="打印简报")).to_be_visible()
    expect(tab.page.get_by_role("link", name="下载 Word")).to_have_attribute(
        "href", "briefing.docx"
    )
    assert is_collected == bool(tab.page.get_by_role("button", name="加入简报").count())
