"""The web server of the preview: the last good pages, and a line to every open page.

In: a `Preview` that the watch loop updates. Out: HTTP on one address. Must not know how
pages are made. Each page gets a small script that hears of new pages and of problems.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import Any

from tools.preview.desk import RECORD, STATUS, Desk
from tools.preview.files import FileHandler, FileServer, start

CLIENT = Path(__file__).with_name("client.html")
EVENTS = "/__preview__/events"
EMPTY_PAGE = '<!doctype html><html lang="zh"><title>…</title><body></body></html>'
"""Shown when the records were wrong from the start, so that there is no good page yet."""
HEARTBEAT_SECONDS = 10
"""How long a closed tab may go unnoticed."""


class Preview:
    """What open pages are told: a version that grows with new pages, and the problem."""

    def __init__(self, session: str, desk: Desk | None = None) -> None:
        self.desk = desk
        self.folders: tuple[Path, ...] = ()
        self.session = session
        self._number = 0
        self._problem = ""
        self._changed = threading.Condition()

    def show_pages(self, folders: tuple[Path, ...], *, are_new: bool) -> None:
        """Serve the first folder, and what only the older ones have to pages still open.

        Open pages reload if anything is new.
        """
        with self._changed:
            self.folders = folders
            self._number += are_new
            self._problem = ""
            self._changed.notify_all()

    def show_problem(self, problem: str) -> None:
        """Keep serving what there is, with this text over it."""
        with self._changed:
            self._problem = problem
            self._changed.notify_all()

    def state(self) -> dict[str, str]:
        """The state as open pages see it."""
        return {"version": f"{self.session}-{self._number}", "problem": self._problem}

    def wait(self, known: dict[str, str] | None) -> dict[str, str]:
        """The state once it differs from the known one, or after a heartbeat."""
        with self._changed:
            self._changed.wait_for(lambda: self.state() != known, HEARTBEAT_SECONDS)
            return self.state()


class Handler(FileHandler):
    """Files of the preview's folders; HTML with the client's script at its end."""

    def __init__(self, *arguments: Any, preview: Preview) -> None:
        self.preview = preview
        super().__init__(*arguments)

    def folders(self) -> tuple[Path, ...]:
        """The newest pages, then the ones before them."""
        return self.preview.folders

    def answer(self, path: str) -> None:
        """Answer with events, a page, or a file."""
        own = self.preview.desk.page(path) if self.preview.desk else None
        if path == EVENTS:
            self.send_events()
        elif own is not None:
            self.send_content(HTTPStatus.OK, own.encode())
        elif not self.preview.folders:
            self.send_page(EMPTY_PAGE)
        else:
            super().answer(path)

    def send_file(self, file: Path) -> None:
        """Send a page with the client's script, other files as they are."""
        if file.suffix == ".html":
            self.send_page(file.read_text(encoding="utf-8"))
        else:
            super().send_file(file)

    def send_page(self, html: str) -> None:
        """Send a page with the client's script."""
        client = CLIENT.read_text(encoding="utf-8")
        state = json.dumps(self.preview.state()).replace("<", "\\u003c")
        script = client.replace("__STATE__", state).replace("__EVENTS__", EVENTS)
        script = script.replace("__RECORD__", RECORD).replace("__STATUS__", STATUS)
        head, mark, tail = html.rpartition("</body>")
        self.send_content(HTTPStatus.OK, f"{head}{script}{mark}{tail}".encode())

    def send_events(self) -> None:
        """Send the state now and whenever it changes, until the page is closed."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        state = None
        while self.command != "HEAD":
            state = self.preview.wait(state)
            self.wfile.write(f"data: {json.dumps(state)}\n\n".encode())
            self.wfile.flush()


def start_server(preview: Preview, host: str, port: int) -> FileServer:
    """Start to serve the preview in the background; port 0 takes any free one."""
    return start(partial(Handler, preview=preview), host, port)
