"""A server that compresses as a real one does.

In: a folder. Out: its address meanwhile. Each file is compressed once and kept, so that
compressing is not measured. Must not know what is measured.
"""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml"}


class _Server(ThreadingHTTPServer):
    """Takes it calmly when a browser is closed in the middle of a file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.bodies: dict[Path, bytes] = {}

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing."""

    def body_of(self, path: Path) -> bytes:
        """The file's bytes as they are sent."""
        if path not in self.bodies:
            body = path.read_bytes()
            is_text = path.suffix in COMPRESSED
            self.bodies[path] = gzip.compress(body, 6, mtime=0) if is_text else body
        return self.bodies[path]


class _Handler(BaseHTTPRequestHandler):
    """Sends files of the server's folder."""

    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Send the file, compressed if it is text."""
        path = self.server.folder / unquote(urlsplit(self.path).path).lstrip("/")
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = self.server.body_of(path)
        self.send_response(200)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        if path.suffix in COMPRESSED:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        # As deploy/nginx.conf: a file named by its content is kept.
        kept = "assets" in path.parts
        self.send_header("Cache-Control", "max-age=86400" if kept else "no-cache")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address under which the folder is served, ending in "/"."""
    server = _Server(folder)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
