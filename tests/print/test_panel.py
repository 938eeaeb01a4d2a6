"""The panel: which parts to print, in the address, remembered, without a mouse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import Tab, open_tab
from tests.print.conftest import PLACES
from tests.print.controls import MEASURE, open_panel, printed_text
from tests.site.visits import ALL_RULES, COLOUR_RULES, violations

CHOICES = [
    "主要做法",
    "北京市做法",
    "上海市做法",
    *PLACES,
    "出处",
]


def test_the_panel_offers_every_part(measure: Page) -> None:
    """Official wording, both cities, each locality, sources; 全文 chooses all."""
    open_panel(measure)
    boxes = measure.get_by_role("dialog", name="打印简报").get_by_role("checkbox")

    expect(boxes).to_have_count(len(CHOICES))
    assert CHOICES == [
        box.evaluate("box => box.labels[0].textContent") for box in boxes.all()
    ]
    assert all(box.is_checked() for box in boxes.all())


def test_the_panel_is_honest_about_fonts(measure: Page, built_site: Path) -> None:
    """It says that missing fonts are replaced; none is brought along."""
    open_panel(measure)

    expect(measure.get_by_role("dialog")).to_contain_text(
        "本机没有的，以相近的字体代替。"
    )
    assert [] == [
        file for file in built_site.rglob("*") if file.suffix in (".ttf", ".woff2")
    ]


def test_cancelling_prints_everything_again(measure: Page, tmp_path: Path) -> None:
    """Escape closes the panel, clears the address, and the button has the focus."""
    open_panel(measure)
    measure.get_by_role("checkbox", name="汕头市").uncheck()
    measure.keyboard.press("Escape")

    expect(measure.get_by_role("button", name="打印简报")).to_be_focused()
    expect(measure).to_have_url(re.compile(re.escape(MEASURE) + "$"))
    assert 0 == measure.evaluate("prints")
    assert re.search(
        "（[一二三四五六七八九十]+）汕头市", printed_text(measure, tmp_path)
    )


def test_the_panel_works_by_keyboard_alone(measure: Page) -> None:
    """Enter opens at 一页纸, arrows go to 全文, Space leaves a part out, Enter prints."""
    measure.get_by_role("button", name="打印简报").focus()
    measure.keyboard.press("Enter")
    expect(measure.get_by_role("radio", name="一页纸")).to_be_focused()
    measure.keyboard.press("ArrowDown")
    measure.keyboard.press("Tab")
    measure.keyboard.press("Tab")
    expect(measure.get_by_role("checkbox", name="主要做法")).to_be_focused()
    measure.keyboard.press("Space")
    for _ in CHOICES[1:]:
        measure.keyboard.press("Tab")
    for _ in ("全选", "全不选", "打印"):
        measure.keyboard.press("Tab")
    expect(
        measure.get_by_role("dialog").get_by_role("button", name="打印")
    ).to_be_focused()
    measure.keyboard.press("Enter")

    expect(measure).to_have_url(re.compile(r"\?print=beijing,shanghai"))
    assert 1 == measure.evaluate("prints")


def test_all_or_none_of_the_parts_are_chosen_at_once(measure: Page) -> None:
    """全不选 leaves nothing to print, 全选 everything."""
    open_panel(measure)
    measure.get_by_role("button", name="全不选").click()
    expect(measure.get_by_role("checkbox", checked=True)).to_have_count(0)
    expect(
        measure.get_by_role("dialog").get_by_role("button", name="打印")
    ).to_be_disabled()
    measure.get_by_role("button", name="全选").click()

    expect(measure.get_by_role("checkbox", checked=False)).to_have_count(0)


def test_one_place_is_printed_with_the_official_wording(
    measure: Page, tmp_path: Path
) -> None:
    """只印本地 leaves out the cities and the other places; the place is remembered."""
    open_panel(measure, "只印本地")
    measure.get_by_label("本地是").select_option(label="珠海市")
    text = printed_text(measure, tmp_path)

    expect(measure).to_have_url(re.compile(r"\?print=official,zhuhai,sources$"))
    assert "二、各地任务分工（一）珠海市" in text
    assert "（二）" not in text
    assert "zhuhai" == measure.evaluate("briefingApp.read('briefing.place')")


def test_nothing_chosen_is_said_and_not_printed(measure: Page) -> None:
    """Sources alone are no briefing."""
    open_panel(measure)
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
        open_panel(tab.page)
        found = violations(
            tab.page, rules=COLOUR_RULES if scheme == "dark" else ALL_RULES
        )

    assert [] == found


def test_printing_leaves_no_trace_on_the_page(measure: Page, tmp_path: Path) -> None:
    """Sheets and title are there for printing only."""
    title = measure.title()
    printed_text(measure, tmp_path)

    assert 0 == measure.locator("#briefing-print").count()
    assert title == measure.title()


def test_it_works_by_double_click(tab: Tab, built_site: Path, tmp_path: Path) -> None:
    """From a file the panel, the address and the sheets are the same."""
    tab.page.add_init_script("window.print = () => {}")
    tab.page.goto((built_site / MEASURE).as_uri())
    open_panel(tab.page)
    tab.page.get_by_role("checkbox", name="汕头市").uncheck()
    tab.page.get_by_role("dialog").get_by_role("button", name="打印").click()
    text = printed_text(tab.page, tmp_path)

    expect(tab.page).to_have_url(re.compile(r"\?print=official"))
    assert re.search("（[一二三四五六七八九十]+）珠海市", text)
    assert not re.search("（[一二三四五六七八九十]+）汕头市", text)
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
    """Print, the pack, and Word under a name that tells what it is."""
    tab.page.goto(f"{site_url}{path}/index.html")

    expect(tab.page.get_by_role("button", name="打印简报")).to_be_visible()
    expect(tab.page.get_by_role("link", name="下载 Word")).to_have_attribute(
        "href", re.compile(rf"^[a-z]+-{path.split('/')[-1]}\.docx$")
    )
    expect(tab.page.get_by_role("button", name="加入待印材料")).to_be_visible()


def test_ones_own_place_is_one_click_from_the_leaders_sheet(measure: Page) -> None:
    """Whoever has a place of his own sees 一页纸 chosen, and 只印本地 set to that place."""
    measure.goto(f"{measure.url}?place=shantou")
    measure.get_by_role("button", name="打印简报").click()
    dialog = measure.get_by_role("dialog")
    expect(dialog.get_by_role("radio", name="一页纸")).to_be_checked()
    expect(dialog.get_by_role("status")).to_contain_text("印在一面A4纸上。")
    dialog.get_by_role("radio", name="只印本地").check()

    expect(measure.get_by_label("本地是")).to_have_value("shantou")
    expect(measure).to_have_url(re.compile("print=official,shantou,sources"))
