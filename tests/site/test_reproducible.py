"""The same commit gives the same bytes, whenever, wherever and however often."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from scripts.deliver import server_folder
from sitegen.writing.manifest import read_manifest
from tests.core.broken import MINIMAL
from tests.site.project import (
    ROOT,
    build_site,
    copy_project,
    generate_pages,
    run_generator,
)
from tools.delivery.archive import write_archive

ELSEWHERE = {
    "LANG": "C",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "7",
    "TZ": "Pacific/Kiritimati",
    "HOME": "/nonexistent",
    "LOGNAME": "somebody",
    "USER": "somebody",
}


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def site_elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built in another folder, environment and order of files on the disk."""
    project = copy_project(tmp_path_factory.mktemp("elsewhere"))
    for folder in ("data", "docs", "theme"):
        aside = (project / folder).rename(project / "aside")
        files = [path for path in aside.rglob("*") if path.is_file()]
        for file in sorted(files, reverse=True):
            target = project / folder / file.relative_to(aside)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
        shutil.rmtree(aside)
    before = os.umask(0o077)
    try:
        generate_pages(project, environment=ELSEWHERE)
        return build_site(project, environment=ELSEWHERE)
    finally:
        os.umask(before)


def test_two_builds_are_identical(built_site: Path, site_elsewhere: Path) -> None:
    """Folder, time zone, locale, user, umask, hash and file order change no byte."""
    assert _digests(built_site) == _digests(site_elsewhere)


def test_what_is_handed_over_is_identical(
    built_site: Path, site_elsewhere: Path, tmp_path: Path
) -> None:
    """The ZIP file and the folder for the server are the same bytes, too."""
    for name, site in (("one", built_site), ("other", site_elsewhere)):
        folder = tmp_path / name
        folder.mkdir()
        write_archive(site, folder / "duizhao.zip")
        server_folder(site, folder / "server")

    assert _digests(tmp_path / "one") == _digests(tmp_path / "other")


def test_generating_again_changes_nothing(project: Path, tmp_path: Path) -> None:
    """Generated once more, all stages run and --check finds nothing to change.

    Without the stamp the generator cannot leave early.
    """
    without_site = shutil.ignore_patterns("site")
    copy = shutil.copytree(project, tmp_path / "project", ignore=without_site)
    (copy / "docs" / ".generated-stamp").unlink()
    done = run_generator(copy, "--check")

    assert (done.returncode, done.stderr) == (0, "")


def test_generated_files_cannot_be_committed(project: Path) -> None:
    """Git ignores every generated file, so that none is ever committed by mistake."""
    paths = {f"docs/{path}" for path in read_manifest(project / "docs")}
    done = subprocess.run(
        ["git", "check-ignore", "--no-index", "--stdin"],
        cwd=ROOT,
        input="\n".join(sorted(paths)),
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert paths == set(done.stdout.splitlines())


def test_check_reports_a_change_and_writes_nothing(tmp_path: Path) -> None:
    """On a tree where nothing was generated yet, --check exits 1 and writes nothing."""
    project = copy_project(tmp_path)
    shutil.rmtree(project / "data")
    shutil.copytree(MINIMAL, project / "data")
    before = _digests(project)
    done = run_generator(project, "--check")

    assert done.returncode == 1
    assert before == _digests(project)


def test_invalid_records_write_nothing(tmp_path: Path) -> None:
    """With a mistake in a record, the generator names it, exits 1 and writes nothing."""
    project = copy_project(tmp_path)
    record = project / "data" / "measures" / "guojia-fuzhi-01.yaml"
    text = record.read_text(encoding="utf-8")
    record.write_text(text.replace("\ntitle:", "\ntitel:"), encoding="utf-8")
    before = _digests(project)
    done = run_generator(project)

    assert done.returncode == 1
    assert "guojia-fuzhi-01.yaml:3:1: " in done.stdout + done.stderr
    assert before == _digests(project)


def _shows(file: Path, text: str) -> bool:
    """Whether the file, or one packed in it, holds the text (unwrapped, for calendars)."""
    if not zipfile.is_zipfile(file):
        return text.encode() in file.read_bytes().replace(b"\r\n ", b"")
    with zipfile.ZipFile(file) as archive, TemporaryDirectory() as folder:
        archive.extractall(folder)
        inside = [path for path in Path(folder).rglob("*") if path.is_file()]
        return any(_shows(path, text) for path in inside)


TELL_THE_VERSION = {".site.yml", "updates/index.md"}
"""Whatever changes in the records, the foot of the pages and the log say so."""


def test_only_the_files_that_show_a_change_are_rewritten(
    project: Path, tmp_path: Path
) -> None:
    """After an action got other words, just the files that show them are rewritten.

    What the generator notes of its own files is no such file.
    """
    without_site = shutil.ignore_patterns("site")
    project = shutil.copytree(project, tmp_path / "project", ignore=without_site)
    before = _digests(project / "docs")
    record = project / "data" / "localities" / "zhuhai.yaml"
    text = record.read_text(encoding="utf-8")
    changed = text.replace(
        "    actions:\n      - ", "    actions:\n      - 甲乙丙丁戊", 1
    )
    record.write_text(changed, encoding="utf-8")
    generate_pages(project)
    after = _digests(project / "docs")
    after = {path: after[path] for path in after if not path.startswith(".generated")}
    rewritten = {path for path in after if after[path] != before.get(path)}
    rewritten -= TELL_THE_VERSION
    showing = {path for path in after if _shows(project / "docs" / path, "甲乙丙丁戊")}

    assert rewritten == showing
