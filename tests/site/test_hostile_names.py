"""A name is text wherever the theme puts it: titles, descriptions, navigation."""

from __future__ import annotations

import html
import re
import shutil
from pathlib import Path

import pytest

from tests.core.broken import MINIMAL
from tests.site.project import build_site, copy_project, generate_pages
from tools.sitecheck.checks import problems_of
from tools.sitecheck.site import read_site

MEASURE = """</title><img src=x onerror=alert(1)>"a"<base href=//b.example>"""
PLACE = """<meta http-equiv=refresh content=0;url=//b.example>"""


@pytest.fixture(scope="module")
def hostile_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented records, with markup for the names of a measure and a line."""
    project = copy_project(
        tmp_path_factory.mktemp("hostile"), ("docs", "mkdocs.yml", "theme")
    )
    shutil.copytree(MINIMAL, project / "data")
    for file, name, hostile in (
        ("measures/guojia-fuzhi-03.yaml", "推行用电报装“零上门”", MEASURE),
        ("vocabularies.yaml", "name: 供电", f"name: {PLACE}"),
    ):
        path = project / "data" / file
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(name, hostile), encoding="utf-8")
    generate_pages(project)
    return build_site(project)


def test_no_name_becomes_markup(hostile_site: Path) -> None:
    """The checks of the built site find nothing to run, to load or to follow."""
    assert () == problems_of(read_site(hostile_site))


def test_the_title_is_the_name(hostile_site: Path) -> None:
    """Browsers show the very name in the tab."""
    page = (hostile_site / "measures/guojia-fuzhi-03/index.html").read_text("utf-8")
    titles = re.findall("<title>(.*?)</title>", page)

    assert [MEASURE] == [html.unescape(t).rpartition(" - ")[0] for t in titles]
