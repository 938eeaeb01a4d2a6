"""From a data folder to files under docs: all or nothing, and the same every time."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from sitegen.build import build
from tests.views.datasets import MINIMAL, THEME

LANTING = "localities/lanting.yaml"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the invented data set, to be changed."""
    return shutil.copytree(MINIMAL, tmp_path / "data")


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    """An empty docs folder."""
    folder = tmp_path / "docs"
    folder.mkdir()
    return folder


def _change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    if old not in text:
        raise ValueError(old)
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_second_build_changes_nothing(data: Path, docs: Path) -> None:
    """The same records give the same bytes; nothing is written twice."""
    build(data, docs, THEME)

    result = build(data, docs, THEME)

    assert ((), ()) == (result.written, result.removed)


def test_a_problem_keeps_everything_as_it_was(data: Path, docs: Path) -> None:
    """With an invalid record nothing is written, changed or removed."""
    build(data, docs, THEME)
    before = {p: p.stat().st_mtime_ns for p in docs.rglob("*")}
    _change(data / LANTING, "role: lead", "role: leader")

    result = build(data, docs, THEME)

    assert result.problems
    assert before == {p: p.stat().st_mtime_ns for p in docs.rglob("*")}


def test_check_tells_and_does_not_write(data: Path, docs: Path) -> None:
    """With check, an empty docs folder stays empty though files would be written."""
    result = build(data, docs, THEME, check=True)

    assert result.written
    assert [] == list(docs.iterdir())


def test_a_changed_record_rewrites_only_the_pages_that_show_it(
    data: Path, docs: Path
) -> None:
    """A remark is shown with its measure, field, locality and units, nowhere else.

    Two pages tell the version of the data, which every change changes.
    """
    build(data, docs, THEME)
    _change(
        data / "localities/yunshan.yaml", "我省已完成相关工作", "我省已完成改革工作"
    )

    result = build(data, docs, THEME)

    assert {
        "cite/index.md",
        "indicators/kaiban-qiye/index.md",
        "localities/yunshan/index.md",
        "localities/yunshan/units/yunshan-shichangjianguan/index.md",
        "localities/yunshan/units/yunshan-shuiwu/index.md",
        "measures/guojia-fuzhi-01/index.md",
        "updates/index.md",
    } == {path for path in result.written if path.endswith(".md")}


def test_a_new_locality_needs_only_its_records(data: Path, docs: Path) -> None:
    """A copy of a locality under another name is in the navigation and the overview."""
    for file in ("localities/yunxi.yaml", "documents/yunxi-fengongbiao.yaml"):
        text = (data / file).read_text(encoding="utf-8")
        copy = text.replace("yunxi", "songting").replace("云溪", "松亭")
        new = data / file.replace("yunxi", "songting")
        new.write_text(copy.replace("990100", "990300"), encoding="utf-8")

    result = build(data, docs, THEME)

    assert () == result.problems
    assert "localities/songting/index.md" in (docs / ".nav.yml").read_text("utf-8")
    assert ">松亭</a></th>" in (docs / "index.md").read_text("utf-8")
