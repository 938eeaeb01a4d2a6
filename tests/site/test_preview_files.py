"""What the server for looks on one's own machine answers, and to whom."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest

from scripts.serve import main as serve_main
from scripts.serve_built import main as serve_built_main
from tests.site.project import ROOT, copy_project
from tools.preview.files import start_files
from tools.preview.server import Preview, start_server

SMALL = ROOT / "tests/fixtures/minimal/data"
PAGE = "<!doctype html><html lang='zh'><h1>一页</h1>"


@pytest.fixture
def port(tmp_path: Path) -> Iterator[int]:
    """The port at which a folder with a page and a style is served."""
    site = tmp_path / "site"
    (site / "measures").mkdir(parents=True)
    (site / "assets").mkdir()
    (site / "index.html").write_text(PAGE, encoding="utf-8")
    (site / "measures/index.html").write_text(PAGE, encoding="utf-8")
    (site / "assets/a.css").write_text("a { color: red }", encoding="utf-8")
    (tmp_path / "secret.txt").write_text("秘密", encoding="utf-8")
    (site / "assets/link.txt").symlink_to(tmp_path / "secret.txt")
    server = start_files(site, "127.0.0.1", 0)
    yield server.server_port
    server.shutdown()
    server.server_close()


def _ask(
    port: int, path: str, method: str = "GET", host: str = "127.0.0.1"
) -> tuple[int, dict[str, str], str]:
    connection = HTTPConnection("127.0.0.1", port, timeout=20)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host)
    connection.endheaders()
    response = connection.getresponse()
    headers = {name.lower(): value for name, value in response.getheaders()}
    content = response.read().decode()
    connection.close()
    return response.status, headers, content


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/", "text/html; charset=utf-8"),
        ("/measures/", "text/html; charset=utf-8"),
        ("/measures/index.html?q=1", "text/html; charset=utf-8"),
        ("/assets/a.css", "text/css; charset=utf-8"),
    ],
)
def test_files_are_answered_with_their_kind(port: int, path: str, kind: str) -> None:
    """Pages and files are there, and told what they are."""
    status, headers, _ = _ask(port, path)

    assert (200, kind) == (status, headers["content-type"])


@pytest.mark.parametrize("path", ["/", "/assets/a.css", "/missing", "/measures"])
def test_head_is_like_get(port: int, path: str) -> None:
    """HEAD has the status and the headers of GET, and no content."""
    got, head = _ask(port, path), _ask(port, path, "HEAD")
    for _, headers, _ in (got, head):
        del headers["date"]

    assert (got[:2], "") == (head[:2], head[2])


@pytest.mark.parametrize(
    "path",
    [
        "/assets/",
        "/missing",
        "/%00",
        "/a%00b.html",
        "/" + "x" * 5000,
        "/" + "%E7%94%B2" * 300,
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/assets/link.txt",
        "//secret.txt",
        "/C:%5Csecret.txt",
    ],
)
def test_what_is_no_file_of_the_site_is_missing(port: int, path: str) -> None:
    """Folders are not listed; odd, overlong and outside paths are just missing."""
    status, _, content = _ask(port, path)

    assert (404, True) == (status, "没有这个网页" in content)


def test_a_folder_leads_to_its_page_here(port: int) -> None:
    """A folder without its slash is sent on, never to another host."""
    status, headers, _ = _ask(port, "/measures")

    assert (301, "/measures/") == (status, headers["location"])


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:8000", 200),
        ("localhost:8000", 200),
        ("[::1]:8000", 200),
        ("10.1.2.3", 200),
        ("evil.example.invalid", 403),
        ("localhost.evil.example.invalid", 403),
        ("", 403),
        ("[", 403),
    ],
)
def test_only_names_of_this_machine_are_answered(
    port: int, host: str, status: int
) -> None:
    """A page from elsewhere that gives this machine its own name learns nothing."""
    answer = _ask(port, "/", host=host)

    assert status == answer[0]
    assert (status == 200) == ("一页" in answer[2])


def test_a_reader_who_leaves_is_no_news(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing is printed when a reader goes in the middle of an answer."""
    (tmp_path / "index.html").write_bytes(b"x" * 30_000_000)
    server = start_files(tmp_path, "127.0.0.1", 0)
    for _ in range(3):
        with socket.create_connection(("127.0.0.1", server.server_port)) as reader:
            reader.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
            reader.recv(10)
            reader.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    server.shutdown()
    server.server_close()  # waits for the answers under way

    assert "" == "".join(capfd.readouterr())


def test_open_pages_find_their_files_after_a_rebuild(tmp_path: Path) -> None:
    """What only the pages before had is still there for a page that is open."""
    old, new = tmp_path / "old", tmp_path / "new"
    for folder, name in ((old, "a.1.css"), (new, "a.2.css")):
        folder.mkdir()
        (folder / name).write_text(name, encoding="utf-8")
        (folder / "index.html").write_text(folder.name, encoding="utf-8")
    preview = Preview(session="1")
    server = start_server(preview, "127.0.0.1", 0)
    preview.show_pages((new, old), are_new=True)
    answers = [_ask(server.server_port, path) for path in ("/a.1.css", "/a.2.css")]
    home = _ask(server.server_port, "/")[2]
    server.shutdown()
    server.server_close()

    assert [(200, "a.1.css"), (200, "a.2.css")] == [(a[0], a[2]) for a in answers]
    assert home.endswith("new")


def test_the_preview_leaves_no_folder_behind(
    tmp_path: Path,
) -> None:
    """Ended by a signal, the preview says nothing and clears its folders away."""
    project, temporary = tmp_path / "project", tmp_path / "temporary"
    temporary.mkdir()
    project.mkdir()
    copy_project(project)
    shutil.rmtree(project / "data")
    shutil.copytree(SMALL, project / "data")
    script = str(ROOT / "scripts/serve.py")
    command = [sys.executable, script, "--port", "0", "--project", str(project)]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "TMPDIR": str(temporary)},
    ) as process:
        assert process.stdout
        # The last line that is said before it waits for saved files.
        next(line for line in process.stdout if line.startswith("记录现状："))
        during = len(list(temporary.iterdir()))
        process.terminate()
        said = process.communicate()

    assert (0, ("", "")) == (process.returncode, said)
    assert (1, []) == (during, list(temporary.iterdir()))


@pytest.mark.parametrize("main", [serve_main, serve_built_main])
@pytest.mark.parametrize("port", ["-1", "65536", "八千", "8e3", ""])
def test_a_bad_port_is_one_chinese_sentence(
    main: Callable[[list[str]], int], port: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no port is named, with what it should be."""
    code = main([f"--port={port}"])

    said = f"端口应是0至65535的整数，不能是“{port}”；请用 PORT= 另写一个。\n"
    assert (1, (said, "")) == (code, tuple(capsys.readouterr()))


def test_a_folder_that_is_no_project_is_one_chinese_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong folder is refused at once, not served with an error on each page."""
    code = serve_main([f"--project={tmp_path}"])

    said = f"{tmp_path} 里没有 mkdocs.yml；--project 应是本项目的文件夹。\n"
    assert (1, (said, "")) == (code, tuple(capsys.readouterr()))


def test_a_port_in_use_is_one_chinese_sentence(port: int, tmp_path: Path) -> None:
    """A port that another program has is said, with what to do."""
    (tmp_path / "index.html").write_text(PAGE, encoding="utf-8")
    script = str(ROOT / "scripts/serve_built.py")
    done = subprocess.run(
        [sys.executable, script, f"--port={port}", str(tmp_path)],
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert (1, True) == (done.returncode, f"端口 {port} 不可用" in done.stdout)
    assert tempfile.gettempdir() not in done.stderr
