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


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The address under which the folder is served, ending in "/"."""
    bodies: dict[Path, bytes] = {}

    class Handler(BaseHTTPRequestHandler):
        """Sends files of the folder."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Send the file, compressed if it is text."""
            path = folder / unquote(urlsplit(self.path).path).lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            is_text = path.suffix in COMPRESSED
            if path not in bodies:
                body = path.read_bytes()
                bodies[path] = gzip.compress(body, 6, mtime=0) if is_text else body
            self.send_response(200)
            kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            if is_text:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(bodies[path])))
            self.end_headers()
            self.wfile.write(bodies[path])

        def log_message(self, format: str, *arguments: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        """Takes it calmly when a browser is closed in the middle of a file."""

        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
