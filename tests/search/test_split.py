"""An index in parts: the national part first, localities as they are asked for."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.search import build_index, index
from tests.conftest import serving
from tests.records import LOCALITIES
from tests.search.conftest import ResultsPage

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def split_site(
    built_site: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """The built site with the same records in an index that is split."""
    folder = tmp_path_factory.mktemp("split") / "site"
    shutil.copytree(built_site, folder)
    raw, _ = read_dataset(ROOT / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(index, "SPLIT_ABOVE", 0)
        for name, text in build_index(build_registry(raw)):
            (folder / name).write_text(text, encoding="utf-8")
    with serving(folder) as url:
        yield url


@pytest.fixture
def page(chromium: Browser, split_site: str) -> Iterator[ResultsPage]:
    context = chromium.new_context()
    yield ResultsPage(context.new_page(), split_site)
    context.close()


def _is_part(url: str) -> bool:
    """Whether the address is that of a locality's file."""
    return "search-index" in url and not url.endswith("main.js")


def _index_files(page: Page) -> list[str]:
    """The names of index files, in the order in which they are asked for."""
    names: list[str] = []
    page.on(
        "request",
        lambda request: (
            names.append(request.url.rsplit("/", 1)[-1])
            if "search-index" in request.url
            else None
        ),
    )
    return names


def _status(page: ResultsPage) -> str:
    return page.page.inner_text("[data-search-status]")


def test_only_the_national_part_comes_before_a_query(page: ResultsPage) -> None:
    """Opening the page asks for one file."""
    names = _index_files(page.page)
    page.open()
    page.page.wait_for_load_state("networkidle")

    assert ["main.js"] == names


def test_page_says_what_has_been_searched(page: ResultsPage) -> None:
    """While localities are missing, the page says how many have been searched."""
    page.page.route(_is_part, lambda route: None)
    found = page.open(q="12368")

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found
    assert (
        f"找到2个网页。已检索全国部分和{len(LOCALITIES)}个地区中的0个，其余正在载入。"
        == _status(page)
    )


def test_all_is_found_in_the_end(page: ResultsPage) -> None:
    """With every locality read, the answer is that of one file."""
    page.open(q="待省相关部门同意")
    expect(page.page.locator("[data-search-status]")).to_have_text("找到1个网页。")
    passages = [passage["place"] for passage in page.results()[0]["passages"]]

    assert [
        "measures/guojia-fuzhi-04/#zhuhai-deadline",
        "measures/guojia-fuzhi-04/#zhuhai-remark",
    ] == passages


@pytest.mark.parametrize(
    ("parameters", "first"),
    [
        ({"q": "汕头 牵头"}, "shantou.js"),
        ({"q": "shantou 牵头"}, "shantou.js"),
        ({"q": "汕头市监局"}, "shantou.js"),
        ({"q": "牵头", "locality": "shantou"}, "shantou.js"),
        ({"locality": "shantou", "role": "lead"}, "shantou.js"),
    ],
)
def test_named_locality_comes_first(
    page: ResultsPage, parameters: dict[str, str], first: str
) -> None:
    """A locality in the query or the filter is loaded before the others."""
    names = _index_files(page.page)
    page.open(**parameters)
    page.page.wait_for_selector("#search-results li[data-url^='measures/']")

    assert ["main.js", first] == names[:2]


def test_list_being_read_is_not_pulled_away(page: ResultsPage) -> None:
    """Who has scrolled down is offered the new results instead of given them."""
    held: list[Route] = []
    page.page.route(_is_part, lambda route: held.append(route))
    page.open(q="系统")
    page.page.evaluate("() => window.scrollTo(0, 400)")
    before = page.urls()
    for route in held:
        route.continue_()
    page.page.wait_for_selector("button:has-text('更新结果')")
    meanwhile = page.urls()
    page.page.click("button:has-text('更新结果')")

    assert before == meanwhile
    assert len(page.urls()) > len(before)


def test_newer_results_lead_to_the_list(page: ResultsPage) -> None:
    """The button that brings them in goes away; the list has the focus."""
    held: list[Route] = []
    page.page.route(_is_part, lambda route: held.append(route))
    page.open(q="系统")
    page.page.evaluate("() => window.scrollTo(0, 400)")
    for route in held:
        route.continue_()
    page.page.get_by_role("button", name="更新结果").focus()
    page.page.keyboard.press(" ")

    expect(page.page.locator("#search-results")).to_be_focused()


def test_more_pages_lead_to_the_first_of_them(page: ResultsPage) -> None:
    """The button goes away; the focus is on the first page that it has brought."""
    page.open(q="市")
    status = page.page.locator("[data-search-status]")
    expect(status).to_have_text(re.compile(r"^找到\d+个网页。$"))
    page.page.locator(".search-rest .search-more").focus()
    page.page.keyboard.press(" ")
    pages = page.page.locator("#search-results > li[data-url]")

    expect(pages.nth(60).locator("a").first).to_be_focused()


def test_missing_part_does_not_break_the_others(page: ResultsPage) -> None:
    """If a locality's file cannot be loaded, what is there is still searched."""
    page.page.route("**/search-index/zhuhai.js", lambda route: route.abort())
    page.open(q="12368")
    page.page.wait_for_selector("text=没有载入")

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == page.urls()
    assert (
        f"找到2个网页。已检索全国部分和{len(LOCALITIES)}个地区中的"
        f"{len(LOCALITIES) - 1}个，1个没有载入，请刷新页面再试。" == _status(page)
    )
    assert [] == page.errors
