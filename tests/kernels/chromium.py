"""A Chromium of any age as its reader uses it."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

from tests.kernels.pipe import KernelError, Message, Pipe

KEYS = {
    "Enter": ("Enter", 13, "\r"),
    "Escape": ("Escape", 27, ""),
    "Tab": ("Tab", 9, ""),
    "ArrowDown": ("ArrowDown", 40, ""),
    " ": ("Space", 32, " "),
    "/": ("Slash", 191, "/"),
}

SHIFT = 8


class Chromium:
    """One tab: opening, looking, typing, printing."""

    def __init__(self, program: Path, profile: Path) -> None:
        """Start the browser with one tab."""
        self._pipe = Pipe(program, profile)
        self._pipe.listeners.append(self._hear)
        self._is_loaded = False
        self.errors: list[str] = []
        target = self._pipe.send("Target.createTarget", url="about:blank")["targetId"]
        attached = self._pipe.send(
            "Target.attachToTarget", targetId=target, flatten=True
        )
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "Log"):
            self._send(f"{domain}.enable")

    def _send(self, method: str, **parameters: Any) -> Any:
        return self._pipe.send(method, self._session, **parameters)

    def _hear(self, event: Message) -> None:
        told = event["params"]
        if event["method"] == "Page.loadEventFired":
            self._is_loaded = True
        elif event["method"] == "Runtime.exceptionThrown":
            thrown = told["exceptionDetails"]
            what = thrown.get("exception", {}).get("description", thrown["text"])
            self.errors.append(f"{what} ({thrown.get('url')})")
        elif event["method"] == "Log.entryAdded" and told["entry"]["level"] == "error":
            self.errors.append(f"{told['entry']['text']} ({told['entry'].get('url')})")

    @property
    def product(self) -> str:
        """Name and version as the browser tells them."""
        return str(self._pipe.send("Browser.getVersion")["product"])

    def open(self, url: str) -> None:
        """Open a page and wait until it and its files are loaded."""
        self._is_loaded = False
        answer = self._send("Page.navigate", url=url)
        if "errorText" in answer:
            raise KernelError(f"{url}: {answer['errorText']}")
        while not self._is_loaded:
            self._pipe.receive()

    def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page."""
        answer = self._send(
            "Runtime.evaluate",
            expression=expression,
            returnByValue=True,
            awaitPromise=True,
            userGesture=True,
        )
        if "exceptionDetails" in answer:
            raise KernelError(f"{expression}: {answer['exceptionDetails']}")
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        code, number, text = KEYS[key]
        pressed = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        down = {"text": text} if text else {}
        kind = "keyDown" if text else "rawKeyDown"
        self._send("Input.dispatchKeyEvent", type=kind, **pressed, **down)
        self._send("Input.dispatchKeyEvent", type="keyUp", **pressed)

    def press_often(self, key: str, times: int, *, with_shift: bool = False) -> None:
        """Press a key several times in a row, each without waiting for the one before."""
        code, number, _ = KEYS[key]
        down = {"type": "rawKeyDown", "key": key, "code": code}
        press = {
            **down,
            "windowsVirtualKeyCode": number,
            "modifiers": SHIFT * with_shift,
        }
        for _ in range(times - 1):
            self._pipe.post("Input.dispatchKeyEvent", self._session, **press)
        self._send("Input.dispatchKeyEvent", **press)

    def type(self, text: str) -> None:
        """Text as an input method hands it over."""
        self._send("Input.insertText", text=text)

    def resize(self, width: int, height: int) -> None:
        """The window as wide and high as this."""
        self._send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def darken(self) -> None:
        """The system asks for dark pages from now on."""
        feature = {"name": "prefers-color-scheme", "value": "dark"}
        self._send("Emulation.setEmulatedMedia", features=[feature])

    def pdf(self, *, background: bool = False) -> bytes:
        """What Ctrl+P gives, on the sheets that the page asks for."""
        answer = self._send(
            "Page.printToPDF", preferCSSPageSize=True, printBackground=background
        )
        return base64.b64decode(answer["data"])

    def close(self) -> None:
        """End the browser."""
        self._pipe.close()
