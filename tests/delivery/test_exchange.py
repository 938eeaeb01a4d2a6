"""The last good site stays until a new one is whole, whatever happens meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.site.project import ROOT
from tools.delivery import exchange as module
from tools.delivery.exchange import exchange, last_folder, mend, next_folder

SETTINGS = """site_name: 站
use_directory_urls: false
theme:
  name: null
  custom_dir: theme
plugins: []
"""
PAGE = (
    '<!doctype html><html lang="zh"><head><title>站</title></head>'
    "<body><h1>站</h1>{{ page.content }}</body></html>"
)
STOP = """
import pathlib, time

def on_post_page(output, page, config):
    if page.file.name == "z":
        pathlib.Path(config.config_file_path).with_name("stopped").touch()
        time.sleep(600)
    return output
"""
CRASH = """
def on_post_page(output, page, config):
    raise OSError(28, "No space left on device", "site/第一页.html")
"""
LOOK = """
import sys
print("ready", flush=True)
for _ in range(20000):
    open(sys.argv[1]).close()
"""


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project of one page, with a last good site that has another one.

    Python keeps no compiled copy of a test's hook in it.
    """
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    (tmp_path / "docs").mkdir()
    (tmp_path / "theme").mkdir()
    (tmp_path / "site").mkdir()
    (tmp_path / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    (tmp_path / "theme/main.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "docs/index.md").write_text("新的一页", encoding="utf-8")
    (tmp_path / "site/index.html").write_text("上一次", encoding="utf-8")
    return tmp_path


def _command(project: Path) -> list[str]:
    script = ROOT / "scripts/build_site.py"
    return [sys.executable, str(script), "--project", str(project)]


def _build(project: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        _command(project), capture_output=True, check=False, encoding="utf-8"
    )


def _home(project: Path) -> str:
    return (project / "site/index.html").read_text(encoding="utf-8")


def _left_over(project: Path) -> set[str]:
    kept = {"docs", "theme", "site", "dist", "mkdocs.yml", ".site.lock"}
    return {path.name for path in project.iterdir()} - kept


def test_a_whole_site_takes_the_place_of_the_last(small: Path) -> None:
    """A build that passes stands in site/, and nothing is left beside it."""
    done = _build(small)

    assert (done.returncode, "新的一页" in _home(small)) == (0, True)
    assert _left_over(small) == set()


def test_the_first_site_needs_no_last(small: Path) -> None:
    """Where no site stood yet, the new one is put there."""
    (small / "site/index.html").unlink()
    (small / "site").rmdir()
    done = _build(small)

    assert (done.returncode, "新的一页" in _home(small)) == (0, True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[无](missing.md)", "missing.md"),  # refused by MkDocs
        ('<a href="/elsewhere.html">无</a>', "S103"),  # refused by the check
    ],
)
def test_a_site_that_is_refused_changes_nothing(
    small: Path, text: str, said: str
) -> None:
    """After a build that fails or is refused, the last good site stands unchanged."""
    (small / "docs/index.md").write_text(text, encoding="utf-8")
    done = _build(small)

    assert (done.returncode, _home(small)) == (1, "上一次")
    assert said in done.stdout + done.stderr
    assert "建站没有通过，site/ 仍是上一次的网站。" in done.stderr
    assert _left_over(small) == set()


def test_a_crash_of_the_builder_is_one_sentence(small: Path) -> None:
    """A full disk met by MkDocs: its last words and what to do, no traceback."""
    (small / "crash.py").write_text(CRASH, encoding="utf-8")
    settings = f"{SETTINGS}hooks: [crash.py]\n"
    (small / "mkdocs.yml").write_text(settings, encoding="utf-8")
    done = _build(small)
    (small / "crash.py").unlink()

    assert (1, "上一次") == (done.returncode, _home(small))
    assert [
        "MkDocs 没有做完（site/第一页.html：磁盘满了）；"
        "请检查磁盘空间和权限，再运行一次。",
        "建站没有通过，site/ 仍是上一次的网站。",
    ] == done.stderr.splitlines()[-2:]
    assert "Traceback" not in done.stderr
    assert _left_over(small) == set()


def test_a_mistake_in_a_template_is_not_told_as_a_disk_that_is_full(
    small: Path,
) -> None:
    """What is wrong there, and where to mend it; the last good site stands."""
    (small / "theme/main.html").write_text("{{ page.content | upside }}", "utf-8")
    done = _build(small)

    assert (1, "上一次") == (done.returncode, _home(small))
    assert "No filter named 'upside'" in done.stderr
    assert "theme/overrides 里的模板有错" in done.stderr
    assert [] == [word for word in ("磁盘", "Traceback") if word in done.stderr]


def test_a_build_killed_halfway_changes_nothing(small: Path) -> None:
    """Killed in the middle, the last good site stands; the next build clears up."""
    (small / "docs/z.md").write_text("写到这一页时停住", encoding="utf-8")
    (small / "stop.py").write_text(STOP, encoding="utf-8")
    settings = f"{SETTINGS}hooks: [stop.py]\n"
    (small / "mkdocs.yml").write_text(settings, encoding="utf-8")
    with subprocess.Popen(
        _command(small), start_new_session=True, stdout=subprocess.DEVNULL
    ) as process:
        while not (small / "stopped").exists() and process.poll() is None:
            time.sleep(0.01)
        os.killpg(process.pid, signal.SIGKILL)
    torn = {path.name for path in next_folder(small / "site").glob("*.html")}
    torn_home = _home(small)
    for name in ("docs/z.md", "stop.py", "stopped"):
        (small / name).unlink()
    (small / "mkdocs.yml").write_text(SETTINGS, encoding="utf-8")
    done = _build(small)

    assert ("上一次", {"index.html"}) == (torn_home, torn)
    assert (done.returncode, "新的一页" in _home(small)) == (0, True)
    assert _left_over(small) == set()


def test_a_second_build_says_that_one_is_at_work(small: Path) -> None:
    """While one build is at work, another one ends with one sentence."""
    with module.alone(small / "site"):
        done = _build(small)

    assert (1, "另一个 make site 正在运行；请等它结束再运行。\n") == (
        done.returncode,
        done.stderr,
    )


def _two_sites(folder: Path) -> Path:
    site = folder / "site"
    for path, text in ((site, "旧"), (next_folder(site), "新")):
        path.mkdir()
        (path / "index.html").write_text(text, encoding="utf-8")
    return site


@pytest.mark.parametrize("can_swap", [True, False])
def test_the_exchange_leaves_only_the_new_site(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_swap: bool
) -> None:
    """With or without help of the system, the new site stands and the old one is gone."""
    if not can_swap:
        monkeypatch.setattr(module, "_swap", lambda one, other: False)
    site = _two_sites(tmp_path)
    exchange(site)

    assert "新" == (site / "index.html").read_text(encoding="utf-8")
    assert [site] == list(tmp_path.iterdir())


def test_a_site_put_aside_is_put_back(tmp_path: Path) -> None:
    """Stopped between the two steps of a disk that cannot exchange, the old one returns."""
    site = _two_sites(tmp_path)
    site.rename(last_folder(site))
    mend(site)

    assert "旧" == (site / "index.html").read_text(encoding="utf-8")
    assert [site] == list(tmp_path.iterdir())


def test_a_reader_sees_the_old_site_or_the_new_one(tmp_path: Path) -> None:
    """Whoever looks while sites are exchanged finds a page every time."""
    site = _two_sites(tmp_path)
    if not module._swap(next_folder(site), site):
        pytest.skip("this disk cannot exchange two names")
    with subprocess.Popen(
        [sys.executable, "-c", LOOK, str(site / "index.html")],
        stdout=subprocess.PIPE,
    ) as looker:
        assert looker.stdout
        looker.stdout.readline()
        while looker.poll() is None:
            module._swap(next_folder(site), site)

    assert looker.returncode == 0
