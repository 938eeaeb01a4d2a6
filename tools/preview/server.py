"""The web server of the preview: the last good pages, and a line to every open page.

In: a `Preview` that the watch loop updates. Out: HTTP on one address. Must not know how
pages are made. Each page gets a small script that hears of new pages and of problems.
"""

from __future__ import annotations

import json
import threading
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

CLIENT = Path(__file__).with_name("client.html")
EVENTS = "/__preview__/events"
EMPTY_PAGE = '<!doctype html><html lang="zh"><title>…</title><body></body></html>'
"""Shown when the records were wrong from the start, so that there is no good page yet."""
HEARTBEAT_SECONDS = 10
"""How long a closed tab may go unnoticed."""


class Preview:
    """What open pages are told: a version that grows with new pages, and the problem."""

    def __init__(self, session: str) -> None:
        self.folder: Path | None = None
        self.session = session
        self._number = 0
        self._problem = ""
        self._changed = threading.Condition()

    def show_pages(self, folder: Path, *, are_new: bool) -> None:
        """Serve this folder; open pages reload if anything in it is new."""
        with self._changed:
            self.folder = folder
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


class Handler(SimpleHTTPRequestHandler):
    """Files of the preview's folder; HTML with the client's script at its end."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *arguments: Any, preview: Preview) -> None:
        self.preview = preview
        super().__init__(*arguments, directory=str(preview.folder or ""))

    def do_GET(self) -> None:
        """Answer with events, a page, or a file."""
        path = urlsplit(self.path).path
        if path == EVENTS:
            self.send_events()
            return
        if self.preview.folder is None:
            self.send_page(EMPTY_PAGE)
            return
        self.directory = str(self.preview.folder)
        file = Path(self.translate_path(self.path))
        if file.is_dir() and path.endswith("/"):
            file /= "index.html"
        if file.suffix == ".html" and file.is_file():
            self.send_page(file.read_text(encoding="utf-8"))
        else:
            super().do_GET()

    def send_page(self, html: str) -> None:
        """Send a page with the client's script."""
        client = CLIENT.read_text(encoding="utf-8")
        state = json.dumps(self.preview.state()).replace("<", "\\u003c")
        script = client.replace("__STATE__", state).replace("__EVENTS__", EVENTS)
        head, mark, tail = html.rpartition("</body>")
        body = f"{head}{script}{mark}{tail}".encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def send_events(self) -> None:
        """Send the state now and whenever it changes, until the page is closed."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        state = None
        try:
            while True:
                state = self.preview.wait(state)
                self.wfile.write(f"data: {json.dumps(state)}\n\n".encode())
                self.wfile.flush()
        except OSError:
            self.close_connection = True

    def end_headers(self) -> None:
        """No page is kept by the browser: the next look may differ."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Requests are not news."""


def start_server(preview: Preview, host: str, port: int) -> ThreadingHTTPServer:
    """Start to serve in the background; port 0 takes any free one."""
    server = ThreadingHTTPServer((host, port), partial(Handler, preview=preview))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server
