"""Firefox as its reader uses it."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from tests.kernels.marionette import Marionette

KEYS = {
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Tab": "\ue004",
    "ArrowDown": "\ue015",
}
ERRORS = """
return Services.console.getMessageArray()
  .filter(one => one instanceof Ci.nsIScriptError)
  .filter(one => !(one.flags & (one.warningFlag | one.infoFlag)))
  .filter(one => one.sourceName.startsWith("http://127.0.0.1"))
  .map(one => one.errorMessage + " (" + one.sourceName + ")");
"""


class Firefox:
    """One tab: opening, looking, typing, printing."""

    def __init__(self, program: str, profile: Path) -> None:
        """Start the browser with one tab."""
        self._remote = Marionette(program, profile)
        session = self._remote.send("WebDriver:NewSession")
        version = session["capabilities"]["browserVersion"]
        self.product = f"Firefox/{version}"
        self._as_browser("Services.console.reset()")

    def _as_browser(self, script: str) -> Any:
        self._remote.send("Marionette:SetContext", value="chrome")
        answer = self._remote.send("WebDriver:ExecuteScript", script=script, args=[])
        self._remote.send("Marionette:SetContext", value="content")
        return answer["value"]

    @property
    def errors(self) -> list[str]:
        """What went wrong in pages since the start."""
        found: list[str] = self._as_browser(ERRORS)
        return found

    def open(self, url: str) -> None:
        """Open a page and wait until it and its files are loaded."""
        self._remote.send("WebDriver:Navigate", url=url)

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page."""
        script = (
            "const done = arguments[arguments.length - 1];"
            f"Promise.resolve(eval({json.dumps(expression)})).then(done)"
        )
        answer = self._remote.send(
            "WebDriver:ExecuteAsyncScript", script=script, args=[], sandbox=None
        )
        return answer["value"]

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        value = KEYS.get(key, key)
        self._act([{"type": kind, "value": value} for kind in ("keyDown", "keyUp")])

    def type(self, text: str) -> None:
        """Text, key by key."""
        kinds = ("keyDown", "keyUp")
        self._act([{"type": kind, "value": one} for one in text for kind in kinds])

    def _act(self, actions: list[dict[str, str]]) -> None:
        keyboard = {"type": "key", "id": "keyboard", "actions": actions}
        self._remote.send("WebDriver:PerformActions", actions=[keyboard])

    def resize(self, width: int, height: int) -> None:
        """The window as wide and high as this."""
        self._remote.send("WebDriver:SetWindowRect", width=width, height=height)

    def darken(self) -> None:
        """The system asks for dark pages from now on."""
        dark = 'Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", 0)'
        self._as_browser(dark)

    def pdf(self, *, background: bool = False) -> bytes:
        """What Ctrl+P gives, on A4 unless the page asks for more."""
        answer = self._remote.send(
            "WebDriver:Print",
            background=background,
            page={"width": 21.0, "height": 29.7},
            margin={"top": 0, "bottom": 0, "left": 0, "right": 0},
            shrinkToFit=False,
        )
        return base64.b64decode(answer["value"])

    def close(self) -> None:
        """End the browser."""
        self._remote.close()
