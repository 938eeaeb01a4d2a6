"""A walk through a page by Tab or Shift+Tab, and what is wrong with its stops."""

from __future__ import annotations

from dataclasses import dataclass

from playwright.sync_api import Page

from tests.site.visits import SHORTEN

STILL = (
    "*, *::before, *::after"
    " { transition: none !important; animation: none !important; scroll-behavior: auto }"
)
MOST_STOPS = 600

LOOK = """
async () => {
  const stop = document.activeElement;
  if (!stop || stop === document.body || stop === document.documentElement) return null;
  const number = (window.walkedStops = window.walkedStops || new Map()).get(stop);
  if (number !== undefined) return null;
  window.walkedStops.set(stop, true);

  const frame = () => new Promise(requestAnimationFrame);
  const first = look(stop);
  if (!first.faults.length) return first;
  /* A busy browser scrolls to the focus a frame later. */
  await frame();
  await frame();
  return look(stop);

  function look(stop) {
    const chain = [];
    for (let one = stop; one; one = one.parentElement) chain.push(one);
    const style = getComputedStyle(stop);
    const isSeen = style.visibility === "visible"
      && chain.every(one => Number(getComputedStyle(one).opacity) > 0);

    const boxes = Array.from(stop.getClientRects()).filter(box => box.width > 1 && box.height > 1);
    const isIn = box => box.top >= -1 && box.bottom <= innerHeight + 1
      && box.left >= -1 && box.right <= document.documentElement.clientWidth + 1;
    const isTall = box => box.height > innerHeight / 2;
    const touches = box => box.bottom > 0 && box.top < innerHeight;
    const isInside = boxes.length > 0 && boxes.every(box => isIn(box) || (isTall(box) && touches(box)));

    const points = boxes.flatMap(box => {
      const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
      const rows = isTall(box) ? [(top + bottom) / 2] : [top + 2, (top + bottom) / 2, bottom - 2];
      return rows.flatMap(y => [box.left + 2, (box.left + box.right) / 2, box.right - 2].map(x => [x, y]));
    });
    /* A rounded corner is no cover: what lies there is around the stop. */
    const isUncovered = points.every(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (stop.contains(top) || top.contains(stop));
    });

    const text = (stop.innerText || "").trim();
    const labels = Array.from(stop.labels || [], label => label.textContent.trim()).join("");
    const pointed = (stop.getAttribute("aria-labelledby") || "").split(" ")
      .map(id => document.getElementById(id)).filter(Boolean)
      .map(one => one.textContent.trim()).join("");
    const isField = /^(INPUT|SELECT|TEXTAREA)$/.test(stop.tagName);
    const name = stop.getAttribute("aria-label") || pointed || labels || (isField ? "" : text);

    const faults = [];
    if (!isSeen) faults.push("unseen");
    if (!isInside) faults.push("outside");
    if (isSeen && isInside && !isUncovered) faults.push("covered");
    if (!name) faults.push("nameless");
    return { name: `${stop.tagName}.${stop.className} “${(name || "").slice(0, 30)}”`, faults };
  }
}
"""


@dataclass(frozen=True, kw_only=True)
class Walk:
    """How many stops a walk had, and the faulty ones with their faults."""

    stops: int
    faulty: tuple[str, ...]


def walk(page: Page, *, is_backward: bool) -> Walk:
    """Press Tab, or Shift+Tab, until the focus leaves the page or comes round.

    Long lists are shortened first. Only the key's way down is sent, which is what moves
    the focus: half the time.
    """
    page.add_style_tag(content=STILL)
    page.evaluate(SHORTEN)
    keyboard = page.context.new_cdp_session(page)
    key = {"type": "rawKeyDown", "key": "Tab", "code": "Tab"}
    press = {**key, "windowsVirtualKeyCode": 9, "modifiers": 8 if is_backward else 0}
    faulty: list[str] = []
    for count in range(MOST_STOPS):
        keyboard.send("Input.dispatchKeyEvent", press)
        stop = page.evaluate(LOOK)
        if stop is None:
            return Walk(stops=count, faulty=tuple(faulty))
        if stop["faults"]:
            faulty.append(f"{' '.join(stop['faults'])}: {stop['name']}")
    raise AssertionError(f"more than {MOST_STOPS} stops")
