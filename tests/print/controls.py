"""Working the panel and the basket as a reader does, and printing what comes of it."""

from __future__ import annotations

import json
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.print.sheets import Sheet, read_sheets

MEASURE = "measures/guojia-jiejian-06/index.html"
BASKET = "briefing/index.html"
CHOSEN = (
    "measures/guojia-jiejian-06/",
    "localities/zhuhai/units/zhuhai-ziran-ziyuan/",
    "measures/guojia-fuzhi-13/",
)
TITLES = (
    "提供低压小微企业接电“零上门零审批零投资”服务",
    "珠海市自然资源局改革任务清单",
    "建立“基本解决执行难”联动机制",
)


def save_pdf(page: Page, file: Path, *, browser_header: bool = False) -> None:
    """Print as Ctrl+P does: on the sheets that the page itself asks for."""
    page.pdf(
        path=file,
        prefer_css_page_size=True,
        print_background=False,
        display_header_footer=browser_header,
    )


def open_panel(page: Page, preset: str = "全文") -> None:
    """Press the button that opens the panel, and choose what to begin with."""
    page.get_by_role("button", name="打印简报").click()
    page.get_by_role("radio", name=preset).check()


def put_in_basket(page: Page, titles: dict[str, str]) -> None:
    """What a fresh browser has in the basket when it opens the site: titles by path."""
    pages = [{"path": path, "title": title} for path, title in titles.items()]
    kept = json.dumps(["/briefing.pages", json.dumps(pages)])
    page.add_init_script(
        f"(([key, pages]) => localStorage.getItem(key)"
        f" || localStorage.setItem(key, pages))({kept})"
    )


def opened_basket(page: Page, site_url: str) -> Page:
    """The basket's page, once all pages in the basket are loaded."""
    page.goto(site_url + BASKET)
    expect(page.locator("[data-briefing-basket-page]")).to_have_attribute(
        "aria-busy", "false"
    )
    return page


def printed_sheets(page: Page, folder: Path) -> tuple[Sheet, ...]:
    """What Ctrl+P gives now."""
    save_pdf(page, folder / "printed.pdf")
    return read_sheets(folder / "printed.pdf")


def printed_text(page: Page, folder: Path) -> str:
    """All text of what Ctrl+P gives now."""
    return "".join(sheet.text for sheet in printed_sheets(page, folder))
