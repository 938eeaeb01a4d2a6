"""The settings of the place, on the pages and in what the build says."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.site.project import ROOT, build_site, copy_project, generate_pages, run

SET = """# yaml-language-server: $schema=../schemas/site.schema.json
name: 对照站“甲”
portal: 某市人民政府门户网站
address: https://www.example.invalid/a/
domain: www.example.invalid
code: "4400000001"
column_type: 信息公开
published: "2026-01-02"
keeper: 某市发展改革局
contact: 电话：0000-0000000
"""
SMALL = ROOT / "tests/fixtures/minimal/data"
MEASURE = "measures/guojia-fuzhi-01/index.html"


def _project(folder: Path, settings: str | None = None) -> Path:
    copy_project(folder)
    shutil.rmtree(folder / "data")
    shutil.copytree(SMALL, folder / "data")
    if settings:
        (folder / "data/site.yaml").write_text(settings, encoding="utf-8")
    generate_pages(folder)
    return folder


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site of a place that has set everything."""
    return build_site(_project(tmp_path_factory.mktemp("told"), SET))


@pytest.fixture(scope="module")
def untold(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, subprocess.CompletedProcess[str]]:
    """A small site of a place that has set nothing, and what its build said."""
    project = _project(tmp_path_factory.mktemp("untold"))
    script = ROOT / "scripts/build_site.py"
    return project / "site", run(script, "--project", project)


def _tags(page: Path) -> dict[str, str]:
    html = page.read_text(encoding="utf-8")
    return dict(re.findall(r'<meta name="([A-Z]\w+)" content="([^"]*)">', html))


def _data(page: Path) -> dict[str, object]:
    html = page.read_text(encoding="utf-8")
    text = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    data: dict[str, object] = json.loads(text[0])
    return data


def test_the_home_page_names_the_site(told: Path) -> None:
    """The home page has the three tags of the site, and no others."""
    assert _tags(told / "index.html") == {
        "SiteName": "某市人民政府门户网站",
        "SiteDomain": "www.example.invalid",
        "SiteIDCode": "4400000001",
    }


def test_a_list_page_names_its_column(told: Path) -> None:
    """A list page has the tags of its column besides."""
    tags = _tags(told / "measures/index.html")

    assert ("举措", "信息公开") == (tags["ColumnName"], tags["ColumnType"])
    assert "改革举措,优化营商环境" == tags["ColumnKeywords"]
    assert {"ColumnDescription", "SiteName", "SiteDomain", "SiteIDCode"} <= set(tags)


@pytest.mark.parametrize(
    ("page", "column"),
    [
        (MEASURE, "举措"),
        ("localities/yunxi/units/yunxi-shuiwu/index.html", "地区"),
        ("departments/shuiwu/index.html", "单位"),
    ],
)
def test_a_content_page_names_its_article(told: Path, page: str, column: str) -> None:
    """A content page has its title, the date of publication and the source."""
    tags = _tags(told / page)

    assert (column, "2026-01-02") == (tags["ColumnName"], tags["PubDate"])
    assert tags["ArticleTitle"]
    assert tags["ContentSource"]


def test_the_address_makes_canonical_links_and_the_site_map(told: Path) -> None:
    """With an address set, each page says its own and the site map lists it."""
    address = f"https://www.example.invalid/a/{MEASURE}"
    page = (told / MEASURE).read_text(encoding="utf-8")

    assert f'<link rel="canonical" href="{address}">' in page
    assert f"<loc>{address}</loc>" in (told / "sitemap.xml").read_text(encoding="utf-8")


def test_search_engines_are_told_the_same(told: Path) -> None:
    """The schema.org data name page, site and keeper."""
    home, measure = _data(told / "index.html"), _data(told / MEASURE)

    assert ("WebSite", "对照站“甲”") == (home["@type"], home["name"])
    assert {"@type": "GovernmentOrganization", "name": "某市发展改革局"} == home[
        "publisher"
    ]
    assert ("WebPage", "2026-01-02") == (measure["@type"], measure["datePublished"])


def test_who_keeps_the_site_stands_at_its_foot(told: Path) -> None:
    """Readers see who publishes the site and how to reach them."""
    page = (told / MEASURE).read_text(encoding="utf-8")

    assert "主办单位：某市发展改革局。" in page
    assert "联系方式：电话：0000-0000000。" in page


def test_what_is_not_set_is_left_out_and_said(
    untold: tuple[Path, subprocess.CompletedProcess[str]],
) -> None:
    """No page invents what the place has not set; the build says what that is."""
    site, done = untold

    assert {"SiteName": "京沪营商环境改革举措对照站"} == _tags(site / "index.html")
    assert (
        "data/site.yaml 还没有写，网页先不写：address 网址、domain 域名、"
        "code 网站标识码、keeper 主办单位、contact 联系方式。"
    ) in done.stdout


@pytest.mark.parametrize("page", ["index.html", "measures/index.html", MEASURE])
def test_old_browsers_get_a_hint_of_their_own(told: Path, page: str) -> None:
    """Two-kernel browsers are told which to use; others, what they cannot do."""
    html = (told / page).read_text(encoding="utf-8")

    assert '<meta name="renderer" content="webkit">' in html
    assert '<meta http-equiv="X-UA-Compatible" content="IE=edge">' in html
    assert "这个浏览器没有运行脚本" in html
    assert "这个浏览器太旧" in html


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("code: 4400000001", "data/site.yaml:3:7: "),
        ("address: www.example.invalid", "data/site.yaml:3:10: "),
        ("domian: www.example.invalid", "data/site.yaml:3:1: "),
    ],
)
def test_a_wrong_setting_is_found_like_a_wrong_record(
    tmp_path: Path, line: str, said: str
) -> None:
    """A mistake in the settings is reported with file, line and column."""
    data = shutil.copytree(SMALL, tmp_path / "data")
    head = SET.splitlines()[0]
    (data / "site.yaml").write_text(f"{head}\nname: 站\n{line}\n", encoding="utf-8")
    (tmp_path / "docs").mkdir()
    folders = ("--data", data, "--docs", tmp_path / "docs")
    done = run(ROOT / "scripts/generate_pages.py", *folders)

    assert (1, True) == (done.returncode, said in done.stderr)
