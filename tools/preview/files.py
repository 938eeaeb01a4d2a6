"""A small web server for looks on one's own machine: files of folders, and no surprise.

In: folders, looked through in order. Out: HTTP on one address. Must not know how the
files are made. Answers only to names of this machine, so that no page from elsewhere can
read along; lists no folder; says nothing when a reader leaves.
"""

from __future__ import annotations

import ipaddress
import sys
import threading
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

MISSING = "<!doctype html><html lang='zh'><title>没有这个网页</title><p>没有这个网页。"
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
}
STRANGER = "只应答本机的地址，例如 http://127.0.0.1:端口/ 。"


class FileHandler(SimpleHTTPRequestHandler):
    """Files by path, folders by their index page; GET and HEAD answer alike."""

    protocol_version = "HTTP/1.1"

    def folders(self) -> tuple[Path, ...]:
        """Where files are looked for, first one first."""
        return (Path(self.directory),)

    def do_GET(self) -> None:
        """Answer with a file, or say that there is none."""
        if self.is_known_host():
            self.answer(unquote(urlsplit(self.path).path))

    def do_HEAD(self) -> None:
        """Answer as to GET, less the content."""
        self.do_GET()

    def answer(self, path: str) -> None:
        """Answer a request for a decoded path."""
        file = self.find(path)
        if file is None:
            self.send_missing()
        elif file.name == "index.html" and not path.endswith(("/", "/index.html")):
            self.send_response(HTTPStatus.MOVED_PERMANENTLY)
            self.send_header("Location", quote("/" + path.strip("/") + "/"))
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self.send_file(file)

    def find(self, path: str) -> Path | None:
        """The file for a decoded path; None for what is missing, outside or no path."""
        for folder in self.folders():
            try:
                file = (folder / path.lstrip("/")).resolve()
                if file.is_dir():
                    file /= "index.html"
                if file.is_relative_to(folder.resolve()) and file.is_file():
                    return file
            except (OSError, ValueError):  # overlong names; NUL
                continue
        return None

    def send_file(self, file: Path) -> None:
        """Send a file as it is."""
        kind = KINDS.get(file.suffix) or self.guess_type(str(file))
        self.send_content(HTTPStatus.OK, file.read_bytes(), kind)

    def send_missing(self) -> None:
        """Send the site's own page for missing addresses, if it has one."""
        page = self.find("/404.html")
        content = page.read_bytes() if page else MISSING.encode()
        self.send_content(HTTPStatus.NOT_FOUND, content)

    def send_content(
        self, status: HTTPStatus, content: bytes, kind: str = "text/html; charset=utf-8"
    ) -> None:
        """Send an answer; to HEAD without the content."""
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def is_known_host(self) -> bool:
        """Whether the request names this machine; a stranger's gets a refusal."""
        name = _host_name(self.headers.get("Host", ""))
        if name == "localhost" or _is_address(name):
            return True
        self.close_connection = True
        text = STRANGER.encode()
        self.send_content(HTTPStatus.FORBIDDEN, text, "text/plain; charset=utf-8")
        return False

    def end_headers(self) -> None:
        """No page is kept by the browser: the next look may differ."""
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, format: str, *arguments: object) -> None:
        """Requests are not news."""


class FileServer(ThreadingHTTPServer):
    """A server to which a reader who leaves in the middle is no news."""

    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Report what went wrong, but not that a reader has left."""
        if not isinstance(sys.exc_info()[1], ConnectionError | TimeoutError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


def start(handler: Callable[..., FileHandler], host: str, port: int) -> FileServer:
    """Start to serve in the background; port 0 takes any free one."""
    server = FileServer((host, port), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def start_files(folder: Path, host: str, port: int) -> FileServer:
    """Serve the files of one folder."""
    return start(partial(FileHandler, directory=str(folder)), host, port)


def _host_name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
