"""A measure's page answers first: who, in which role, or why no one is named."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.conftest import open_tab
from tests.records import ASSIGNMENTS

WHO = """() => [...document.querySelectorAll("table.glance tbody tr")].map(
  row => [row.cells[0].innerText, row.cells[1].innerText.replace(/\\s+/g, " ")]
)"""


def test_the_glance_tells_leads_with_scopes_and_kinds_of_silence(
    chromium: Browser, site_url: str
) -> None:
    """Scopes go with their unit, a lead by order and a sole unit are told as such."""
    with open_tab(chromium, java_script_enabled=False) as tab:
        tab.page.goto(f"{site_url}measures/guojia-fuzhi-13/index.html")
        national = dict(tab.page.evaluate(WHO))
        tab.page.goto(f"{site_url}measures/guangdong-fuzhi-03/index.html")
        provincial = dict(tab.page.evaluate(WHO))

    assert "牵头 市中院（第1、2项）、市发展改革委（第3项）" == national["淮南市"]
    assert "牵头 市中级人民法院 按排序规则" == national["株洲市"]
    assert "唯一单位 市中级人民法院" == national["珠海市"]
    assert "不在发文范围" == provincial["淮南市"] == provincial["株洲市"]
    assert "现有文件没有列" == provincial["珠海市"]


def test_every_sole_unit_is_shown_as_such(chromium: Browser, site_url: str) -> None:
    """On the home page as often as cells name one unit, no lead and no open end."""
    led = {"lead", "coordinate"}
    sole = 0
    for _, task in ASSIGNMENTS:
        cell = task.get("units", {})
        if "members" in cell and "open_ended" not in cell:
            units = {member["unit"] for member in cell["members"]}
            is_led = any(member["role"] in led for member in cell["members"])
            sole += len(units) == 1 and not is_led
    with open_tab(chromium, java_script_enabled=False) as tab:
        tab.page.goto(f"{site_url}index.html")
        shown = tab.page.locator(".overview .role-sole").count()

    assert shown >= sole > 0
