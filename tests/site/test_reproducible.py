"""The same commit gives the same bytes, whenever, wherever and however often."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import zipfile
from pathlib import Path

from sitegen.writing.manifest import read_manifest
from tests.site.project import (
    ROOT,
    build_site,
    copy_project,
    generate_pages,
    run_generator,
)

ELSEWHERE = {
    "LANG": "C",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "7",
    "TZ": "Pacific/Kiritimati",
}


def _digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(
            path.read_bytes()
        ).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_two_builds_are_identical(built_site: Path, tmp_path: Path) -> None:
    """A build in another folder, time zone, locale and hash order gives the same files."""
    project = copy_project(tmp_path)
    generate_pages(project, environment=ELSEWHERE)
    site = build_site(project, environment=ELSEWHERE)

    assert _digests(built_site) == _digests(site)


def test_generating_again_changes_nothing(project: Path, tmp_path: Path) -> None:
    """Generated once more, all stages run and --check finds nothing to change.

    Without the stamp the generator cannot leave early.
    """
    copy = shutil.copytree(project, tmp_path / "project")
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
    if file.suffix != ".docx":
        return text in file.read_text(encoding="utf-8")
    with zipfile.ZipFile(file) as document:
        return text in document.read("word/document.xml").decode()


def test_only_the_files_that_show_a_change_are_rewritten(tmp_path: Path) -> None:
    """After an action got other words, just the files that show them are rewritten.

    What the generator notes of its own files is no such file.
    """
    project = copy_project(tmp_path)
    generate_pages(project)
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
    showing = {path for path in after if _shows(project / "docs" / path, "甲乙丙丁戊")}

    assert rewritten == showing
