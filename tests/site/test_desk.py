"""Pages that only the preview has: a record by lines, and the state of all records."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.core.broken import MINIMAL
from tools.preview.desk import RECORD, STATUS, Desk

FILE = "data/localities/yunxi.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the records of the invented data set."""
    shutil.copytree(MINIMAL, tmp_path / "data")
    return tmp_path


def test_a_record_opens_with_an_anchor_at_each_line(project: Path) -> None:
    """The second line of the record stands at #L2."""
    page = Desk(project).page(f"{RECORD}{FILE}")

    assert page is not None
    assert '<li id="L2">id: yunxi</li>' in page


@pytest.mark.parametrize("path", ["../secret.yaml", "data/../../x.yaml", "Makefile"])
def test_nothing_but_records_opens(path: str, project: Path) -> None:
    """A path that leads out of data/ is no page."""
    (project / "secret.yaml").write_text("a: b\n", encoding="utf-8")

    assert Desk(project).page(f"{RECORD}{path}") is None


def test_the_state_counts_rows_and_leads_to_what_is_wrong(project: Path) -> None:
    """Each place with its lists; a problem and a decision lead to file and line."""
    path = project / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nname:", "\nnome:"), encoding="utf-8")
    lists = project / "sources"
    lists.mkdir()
    decision = f"# 一件\n{FILE}:9: 归哪条部门条线。\n"
    (lists / "yunxi.decisions.md").write_text(decision, encoding="utf-8")
    page = Desk(project, lists).page(STATUS)

    assert page is not None
    assert f'<a href="{RECORD}{FILE}#L3">{FILE}:3:1</a>' in page
    assert f'<a href="{RECORD}{FILE}#L9">{FILE}:9</a>' in page
    assert "本站尚未收录" in page or "不缺" in page
