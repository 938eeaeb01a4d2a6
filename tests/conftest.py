"""What tests share: blessed snapshots, the built site, a server for it, a browser.

The site is built once a session, from a copy, so that no test touches the working tree.
"""

from __future__ import annotations

import fcntl
import functools
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Page,
    Request,
    sync_playwright,
)

from tests.site.project import build_site, copy_project, generate_pages
from tools.bench.browsing import launch


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let `make bless` rewrite the snapshots; let a run leave out the browser."""
    parser.addoption("--bless", action="store_true", help="rewrite snapshots")
    parser.addoption(
        "--without-browser", action="store_true", help="leave out what opens pages"
    )


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """With --without-browser, what asks for the browser or the built site is left out."""
    if config.getoption("--without-browser"):
        slow = {"chromium", "built_site"}
        kept = [item for item in items if not slow & set(_fixtures(item))]
        config.hook.pytest_deselected(items=[i for i in items if i not in kept])
        items[:] = kept


def _fixtures(item: pytest.Item) -> list[str]:
    return list(getattr(item, "fixturenames", ()))


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> Callable[[Path, str], str]:
    """The blessed text of a file; under --bless the actual text is written first."""

    def blessed(path: Path, actual: str) -> str:
        if request.config.getoption("--bless"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(actual, encoding="utf-8")
        return path.read_text(encoding="utf-8")

    return blessed


def made_once(
    temporary: pytest.TempPathFactory, name: str, make: Callable[[Path], object]
) -> Path:
    """What the first of the parallel test processes makes at a path, for all of them.

    After a failure the next one begins anew.
    """
    shared = temporary.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    path, made = shared / name, shared / f"{name}.made"
    with (shared / f"{name}.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not made.exists():
            shutil.rmtree(path, ignore_errors=True)
            make(path)
            made.touch()
    return path


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with its pages generated; not to be changed by tests."""
    return made_once(
        tmp_path_factory, "project", lambda folder: generate_pages(copy_project(folder))
    )


@pytest.fixture(scope="session")
def built_site(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site; not to be changed by tests."""
    made_once(tmp_path_factory, "site", lambda _: build_site(project))
    return project / "site"


class _QuietHandler(SimpleHTTPRequestHandler):
    """Serves a folder under a prefix and says nothing."""

    prefix = "/"

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.prefix):
            return str(Path(self.directory) / "missing")
        return super().translate_path("/" + path.removeprefix(self.prefix))

    def log_message(self, format: str, *arguments: object) -> None:
        pass


class _QuietServer(ThreadingHTTPServer):
    """A browser that turns away in the middle of a file is no news."""

    def handle_error(self, request: object, client_address: object) -> None:
        pass


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[str]:
    """The address under which the folder is served meanwhile, ending in "/"."""
    handler = type("Handler", (_QuietHandler,), {"prefix": prefix})
    bound = functools.partial(handler, directory=str(folder))
    server = _QuietServer(("127.0.0.1", 0), bound)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{prefix}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The address of the built site, ending in "/"."""
    with serving(built_site) as url:
        yield url


def chromium_path() -> str | None:
    """CHROMIUM, or the one on PATH."""
    return launch(os.environ.get("CHROMIUM"))["executable_path"]


NO_OTHER_HOST = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
"""The browser itself lets no request out: asking us about each costs half of a visit."""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """CHROMIUM, or the one on PATH, or else Playwright's own."""
    options = launch(os.environ.get("CHROMIUM"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=options["executable_path"],
            args=[*options["args"], NO_OTHER_HOST],
        )
        yield browser
        browser.close()


@dataclass(frozen=True, kw_only=True)
class Tab:
    """A browser page, the outside addresses it asked for, and what went wrong in it."""

    page: Page
    outside: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)


@contextmanager
def open_tab(browser: Browser, **context_options: Any) -> Iterator[Tab]:
    """A fresh tab of a browser that lets no request out to another host."""
    context = browser.new_context(locale="zh-CN", **context_options)
    tab = Tab(page=context.new_page())

    def look(request: Request) -> None:
        if urlsplit(request.url).hostname not in ("127.0.0.1", None):
            tab.outside.append(request.url)

    context.on("request", look)

    def note(message: ConsoleMessage) -> None:
        if message.type == "error":
            tab.errors.append(message.text)

    tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
    tab.page.on("console", note)
    try:
        yield tab
    finally:
        context.close()


@pytest.fixture
def tab(chromium: Browser) -> Iterator[Tab]:
    """A fresh tab of 1280 × 900."""
    with open_tab(chromium, viewport={"width": 1280, "height": 900}) as opened:
        yield opened
