"""A walk through a page by Tab or Shift+Tab, and what is wrong with its stops.

The page itself looks at each stop when the next key arrives, after the focus has scrolled
there; so keys need not wait for an answer, and a stop costs a quarter of what it did.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from tests.kernels.chromium import Chromium
from tests.site.visits import SHORTEN

HEIGHT = 800
KEYS_AT_ONCE = 60
ROUNDS_TO_SPARE = 2
"""However busy the browser, a round of keys leads on by a stop at least."""
STILL = (
    "*, *::before, *::after"
    " { transition: none !important; animation: none !important; scroll-behavior: auto }"
)
KEEP_STILL = """
rules => document.head.appendChild(document.createElement("style")).append(rules)
"""

WATCH = """
(() => {
  const SHOWN = {opacityProperty: true, visibilityProperty: true};
  const met = new Map();
  let first = null, suspect = null, isSettled = false, awaited = [];

  window.walk = {stops: 0, faulty: [], isOver: true};
  window.startWalk = () => {
    met.clear();
    first = suspect = null;
    awaited = controls();
    window.walk = {stops: 0, faulty: [], isOver: false};
    return awaited.length;
  };
  window.addEventListener("keydown", event => {
    if (walk.isOver || !goesOn(document.activeElement)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* Whether the key may take the focus on from this stop. */
  function goesOn(stop) {
    if (!stop || stop === document.body || stop === document.documentElement) {
      return met.size === 0 || end();
    }
    if (met.has(stop)) {
      if (stop !== first) walk.faulty.push(`trapped: ${title(stop)}`);
      return end();
    }
    const faults = look(stop);
    if (faults.length && !(suspect === stop && isSettled)) return wait(stop);
    first = first || stop;
    met.set(stop, true);
    walk.stops += 1;
    if (faults.length) walk.faulty.push(`${faults.join(" ")}: ${title(stop)}`);
    return true;
  }

  /* A busy browser scrolls to the focus a frame later: then the stop is looked at again. */
  function wait(stop) {
    if (suspect !== stop) {
      suspect = stop;
      isSettled = false;
      const settle = () => { isSettled = suspect === stop; };
      requestAnimationFrame(() => requestAnimationFrame(settle));
    }
    return false;
  }

  function end() {
    walk.isOver = true;
    const isUnmet = control => !met.has(control) && awaited.includes(control);
    controls().filter(isUnmet).forEach(control => {
      walk.faulty.push(`unreached: ${title(control)}`);
    });
    return false;
  }

  /* What can be seen and operated; of one choice's buttons only the pressed one. */
  function controls() {
    const all = "a[href], button, input, select, textarea, summary, [tabindex]";
    return Array.from(document.querySelectorAll(all)).filter(one =>
      one.tabIndex >= 0 && !one.disabled && !one.closest("[inert]")
      && (one.type !== "radio" || one.checked)
      && one.checkVisibility(SHOWN) && boxesOf(one).length > 0);
  }

  function boxesOf(stop) {
    return Array.from(stop.getClientRects()).filter(box => box.width > 1 && box.height > 1);
  }

  function look(stop) {
    const boxes = boxesOf(stop), right = document.documentElement.clientWidth;
    const isSeen = stop.checkVisibility(SHOWN);
    const isIn = box => box.top >= -1 && box.bottom <= innerHeight + 1
      && box.left >= -1 && box.right <= right + 1;
    const isTall = box => box.height > innerHeight / 2;
    const touches = box => box.bottom > 0 && box.top < innerHeight;
    const isInside = boxes.length > 0
      && boxes.every(box => isIn(box) || (isTall(box) && touches(box)));

    const points = boxes.flatMap(box => {
      const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
      const middle = (top + bottom) / 2;
      const rows = isTall(box) ? [middle] : [top + 2, middle, bottom - 2];
      const columns = [box.left + 2, (box.left + box.right) / 2, box.right - 2];
      return rows.flatMap(y => columns.map(x => [x, y]));
    });
    /* A rounded corner is no cover: what lies there is around the stop. */
    const isUncovered = points.every(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (stop.contains(top) || top.contains(stop));
    });

    const faults = [];
    if (!isSeen) faults.push("unseen");
    if (!isInside) faults.push("outside");
    if (isSeen && isInside && !isUncovered) faults.push("covered");
    if (!nameOf(stop)) faults.push("nameless");
    return faults;
  }

  function nameOf(stop) {
    const own = stop.getAttribute("aria-label");
    if (own) return own;
    const pointed = (stop.getAttribute("aria-labelledby") || "").split(" ")
      .map(id => document.getElementById(id)).concat(Array.from(stop.labels || []))
      .filter(Boolean).map(one => one.textContent.trim()).join("");
    if (pointed || /^(INPUT|SELECT|TEXTAREA)$/.test(stop.tagName)) return pointed;
    return (stop.innerText || "").trim();
  }

  function title(stop) {
    return `${stop.tagName}.${stop.className} “${nameOf(stop).slice(0, 30)}”`;
  }
})()
"""


@dataclass(frozen=True, kw_only=True)
class Walk:
    """How many stops a walk had, and the faulty ones with their faults."""

    stops: int
    faulty: tuple[str, ...]


def open_for_walks(browser: Chromium, address: str, width: int) -> None:
    """Open a page in a window of this width, with long lists shortened, and watch it."""
    browser.resize(width, HEIGHT)
    browser.open(address)
    browser.evaluate(f"({KEEP_STILL})({json.dumps(STILL)})")
    browser.evaluate(f"({SHORTEN})()")
    browser.evaluate(WATCH)


def walk(browser: Chromium, *, is_backward: bool) -> Walk:
    """Press Tab, or Shift+Tab, until the focus leaves the page or comes round.

    A stop is met once; a control that can be seen and is never met is a fault as well.
    """
    controls = int(browser.evaluate("startWalk()"))
    for _ in range(controls + ROUNDS_TO_SPARE):
        browser.press_often("Tab", KEYS_AT_ONCE, with_shift=is_backward)
        found = browser.evaluate("walk")
        if found["isOver"]:
            return Walk(stops=found["stops"], faulty=tuple(found["faulty"]))
    raise AssertionError(f"past {controls} controls no key has led out of the page")
