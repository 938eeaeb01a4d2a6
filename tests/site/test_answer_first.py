"""A measure's page answers first: who, by when, how much, in view without scrolling."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Browser

from tests.conftest import open_tab
from tests.records import ASSIGNMENTS, LOCALITIES

OFFICE_SCREEN = {"width": 1366, "height": 768}
GLANCE = """() => {
  const table = document.querySelector("table.glance");
  return [table.getBoundingClientRect().bottom, table.tBodies[0].rows.length];
}"""
WHO = """() => [...document.querySelectorAll("table.glance tbody tr")].map(
  row => [row.cells[0].innerText, row.cells[1].innerText.replace(/\\s+/g, " ")]
)"""
PLACES_THAT_FIT = 5
"""So many rows fit above the fold; more places need more room, and may have it."""


def test_the_answer_is_in_view_on_every_measure(
    chromium: Browser, built_site: Path, site_url: str
) -> None:
    """At 1366 × 768 no measure's glance has to be scrolled to."""
    below = {}
    with open_tab(chromium, viewport=OFFICE_SCREEN) as tab:
        for folder in sorted((built_site / "measures").glob("*/")):
            tab.page.goto(f"{site_url}measures/{folder.name}/index.html")
            bottom, rows = tab.page.evaluate(GLANCE)
            assert len(LOCALITIES) == rows
            if rows <= PLACES_THAT_FIT and bottom > OFFICE_SCREEN["height"]:
                below[folder.name] = bottom

    assert {} == below


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
