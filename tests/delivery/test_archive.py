"""The ZIP file: the same bytes each time, and whole wherever it is unpacked."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.conftest import Tab, open_tab, serving
from tools.delivery.archive import write_archive


@pytest.fixture(scope="module")
def archive(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ZIP file of the built site."""
    target = tmp_path_factory.mktemp("zip") / "duizhao.zip"
    write_archive(built_site, target)
    return target


@pytest.fixture(scope="module", params=["U 盘 #1 100%", "营商环境（副本）"])
def unpacked(
    request: pytest.FixtureRequest,
    archive: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """The site, unpacked into a folder with a name that addresses must escape."""
    folder: Path = tmp_path_factory.mktemp("stick") / request.param
    with zipfile.ZipFile(archive) as content:
        content.extractall(folder)
    return folder / "duizhao"


def test_the_archive_holds_the_site(archive: Path, built_site: Path) -> None:
    """Every file of the site is in it, in one folder, byte for byte."""
    with zipfile.ZipFile(archive) as content:
        held = {name: content.read(name) for name in content.namelist()}
    files = [path for path in built_site.rglob("*") if path.is_file()]

    assert held == {
        f"duizhao/{path.relative_to(built_site).as_posix()}": path.read_bytes()
        for path in files
    }


def test_the_archive_is_the_same_bytes(tmp_path: Path) -> None:
    """Other times, rights and order on the disk give the same archive."""
    one, other = tmp_path / "one", tmp_path / "other"
    (one / "a").mkdir(parents=True)
    for name in ("b.html", "a/甲.js", "a/c.css"):
        (one / name).write_text(name, encoding="utf-8")
    (other / "a").mkdir(parents=True)
    for name in ("a/c.css", "a/甲.js", "b.html"):
        shutil.copyfile(one / name, other / name)
        (other / name).chmod(0o600)
    write_archive(one, tmp_path / "one.zip")
    write_archive(other, tmp_path / "other.zip")

    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "other.zip").read_bytes()


def test_search_works_from_the_stick(unpacked: Path, tab: Tab) -> None:
    """By double-click, the search box leads to results, which filters narrow."""
    tab.page.goto((unpacked / "index.html").as_uri())
    tab.page.locator("#site-search").fill("税务")
    tab.page.locator("#site-search").press("Enter")
    results = tab.page.locator("main a[href*='measures/guo']:visible")
    expect(results.first).to_be_visible()
    results.first.click()

    expect(tab.page.locator("article h1")).to_be_visible()
    assert (tab.errors, tab.outside) == ([], [])


def test_the_finder_narrows_from_the_stick(unpacked: Path, tab: Tab) -> None:
    """By double-click, the finder of units narrows as one types."""
    tab.page.goto((unpacked / "departments/index.html").as_uri())
    units = tab.page.locator("article a[href*='units/']:visible")
    before = units.count()
    tab.page.locator("article input[type=search]").first.fill("shuiwu")

    expect(units).not_to_have_count(before)
    assert 0 < units.count() < before


def test_downloads_work_from_the_stick(unpacked: Path, tab: Tab) -> None:
    """By double-click, a page's Word file is there under its link."""
    tab.page.goto((unpacked / "measures/guojia-fuzhi-01/index.html").as_uri())
    link = tab.page.locator("a[href$='.docx']").first
    with tab.page.expect_download() as download:
        link.click()

    assert Path(download.value.path()).read_bytes()[:2] == b"PK"


def test_a_page_prints_from_the_stick(unpacked: Path, tab: Tab) -> None:
    """By double-click, a page prints as a briefing in the page's own fonts and sizes."""
    tab.page.goto((unpacked / "measures/guojia-fuzhi-01/index.html").as_uri())
    paper = tab.page.pdf(prefer_css_page_size=True)

    assert paper[:4] == b"%PDF"
    assert (tab.errors, tab.outside) == ([], [])


def test_copies_on_one_host_do_not_mix(built_site: Path, chromium: Browser) -> None:
    """What one copy of the site remembers, another one below the same host does not."""
    page = "measures/guojia-fuzhi-01/index.html"
    copy = built_site.parent / "copy"
    copy.symlink_to(built_site)
    with serving(built_site.parent) as url, open_tab(chromium) as tab:
        tab.page.goto(f"{url}{built_site.name}/{page}")
        tab.page.evaluate("siteDisplay.choose('size', 'large')")
        tab.page.goto(f"{url}copy/{page}")
        other = tab.page.locator("html").get_attribute("data-text-size")
        tab.page.goto(f"{url}{built_site.name}/{page}")
        own = tab.page.locator("html").get_attribute("data-text-size")
    copy.unlink()

    assert ("large", "medium") == (own, other)
