"""The built site behind a real nginx, with the settings that stand in deploy/."""

from __future__ import annotations

import getpass
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from scripts.deliver import server_folder
from tests.conftest import made_once

FRAME = """
user {user};
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/served.conf;
}}
"""


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a server answered: all headers in lower case, and the content as sent."""

    status: int
    headers: dict[str, str]
    content: bytes


@dataclass(frozen=True, kw_only=True)
class Served:
    """A running server."""

    port: int

    @property
    def url(self) -> str:
        """Its address, ending in "/"."""
        return f"http://127.0.0.1:{self.port}/"

    def ask(self, path: str, method: str = "GET", **headers: str) -> Answer:
        """Ask for a path just as it is written."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=20)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.putrequest(method, path, "Host" in named, True)
        for name, value in named.items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = _answer(connection.getresponse())
        connection.close()
        return answer


def _answer(response: HTTPResponse) -> Answer:
    headers = {name.lower(): value for name, value in response.getheaders()}
    return Answer(status=response.status, headers=headers, content=response.read())


@pytest.fixture(scope="session")
def delivered(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make server` makes of the built site; not to be changed by tests."""
    return made_once(
        tmp_path_factory, "server", lambda folder: server_folder(built_site, folder)
    )


@pytest.fixture(scope="session")
def nginx(
    delivered: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Served]:
    """The site at the root of a server of its own."""
    with serving_with_nginx(delivered, tmp_path_factory.mktemp("nginx")) as served:
        yield served


@contextmanager
def serving_with_nginx(
    delivered: Path, folder: Path, change: Callable[[str], str] = str
) -> Iterator[Served]:
    """A real nginx with deploy/nginx.conf, its place and port apart, and one change."""
    program = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin")
    assert program, "nginx is missing; run make test"
    port = _free_port()
    text = (delivered / "nginx.conf").read_text(encoding="utf-8")
    assert "listen 80;" in text
    text = text.replace("listen 80;", f"listen 127.0.0.1:{port};")
    text = text.replace("/srv/duizhao", str(delivered))
    (folder / "served.conf").write_text(change(text), encoding="utf-8")
    main = folder / "nginx.conf"
    main.write_text(
        FRAME.format(folder=folder, user=getpass.getuser()), encoding="utf-8"
    )
    log = folder / "error.log"
    command = [program, "-p", str(folder), "-e", str(log), "-c", str(main)]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        try:
            _await(port, process)
            yield Served(port=port)
        finally:
            process.terminate()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _await(port: int, process: subprocess.Popen[bytes]) -> None:
    """Return once the server answers; fail with its words if it ends."""
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    assert process.stderr is not None
    pytest.fail(process.stderr.read().decode())
