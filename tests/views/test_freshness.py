"""When the generator may leave without doing anything, and when it must not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from sitegen.build import build
from sitegen.writing.freshness import count_if_fresh
from tests.views.datasets import MINIMAL, THEME


@dataclass(frozen=True, kw_only=True)
class Project:
    """Copies of the invented data and of the theme, and an empty docs folder."""

    data: Path
    docs: Path
    theme: Path

    def count_if_fresh(self) -> int | None:
        """As the generator asks."""
        return count_if_fresh(self.data, self.docs, self.theme)


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Generated once."""
    docs = tmp_path / "docs"
    docs.mkdir()
    project = Project(
        data=shutil.copytree(MINIMAL, tmp_path / "data"),
        docs=docs,
        theme=shutil.copytree(THEME, tmp_path / "theme"),
    )
    build(project.data, project.docs, project.theme)
    return project


def _append(file: Path) -> None:
    file.write_text(f"{file.read_text(encoding='utf-8')}\n", encoding="utf-8")


def test_after_generating_everything_is_fresh(project: Project) -> None:
    """All files in the manifest are counted."""
    listed = (project.docs / ".generated").read_text(encoding="utf-8").splitlines()

    assert len(listed) == project.count_if_fresh()


@pytest.mark.parametrize(
    "change",
    [
        lambda project: _append(project.data / "localities/yunxi.yaml"),
        lambda project: (project.data / "localities/stray.yaml").touch(),
        lambda project: _append(project.theme / "templates/pages/base.md.jinja"),
        lambda project: _append(project.docs / "index.md"),
        lambda project: (project.docs / "index.md").unlink(),
        lambda project: (project.docs / ".generated").unlink(),
        lambda project: (project.docs / ".generated-stamp").unlink(),
    ],
    ids=[
        "a record",
        "a new record",
        "a template",
        "a generated file",
        "a removed file",
        "no manifest",
        "no stamp",
    ],
)
def test_after_a_change_nothing_is_taken_for_fresh(
    project: Project, change: Callable[[Project], None]
) -> None:
    """Any change of an input or of an output makes the generator do its work."""
    change(project)

    assert project.count_if_fresh() is None


def test_a_problem_is_reported_again(project: Project) -> None:
    """Invalid records leave the old stamp, which does not fit them."""
    record = project.data / "localities/yunxi.yaml"
    text = record.read_text(encoding="utf-8").replace("role: lead", "role: leader")
    record.write_text(text, encoding="utf-8")
    build(project.data, project.docs, project.theme)

    assert project.count_if_fresh() is None
