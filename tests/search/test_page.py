"""The page of results: address, filters, order, places, back button."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.conftest import serving
from tests.records import units_of_line
from tests.search.conftest import IS_READY, ResultsPage


@pytest.fixture
def page(results_page: ResultsPage) -> ResultsPage:
    """The page of results in the tab of all tests of this file: each opens it anew."""
    return results_page


def _choices(page: ResultsPage, name: str) -> list[str]:
    options = page.page.query_selector_all(f"select[name={name}] option")
    return [option.inner_text() for option in options]


def test_query_in_the_address_is_searched(page: ResultsPage) -> None:
    """Opening an address shows its query and its results."""
    found = page.open(q="12368")

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found
    assert "12368" == page.page.input_value("#search-query")


def test_container_states_the_number_of_pages(page: ResultsPage) -> None:
    """data-count is the number of pages, 0 for none."""
    page.open(q="12368")
    two = page.count()
    page.open(q="没有这样的词")
    none = page.count()

    assert (2, 0) == (two, none)


def test_passages_link_to_their_very_place(page: ResultsPage) -> None:
    """Each passage names its page and anchor, and the anchor exists there."""
    page.open(q="12368")
    places = [
        passage["place"] for result in page.results() for passage in result["passages"]
    ]
    page.page.click('a[data-passage="measures/guojia-jiejian-21/#huainan-action-2"]')

    assert [
        "measures/guojia-jiejian-21/#shanghai",
        "measures/guojia-jiejian-21/#huainan-action-2",
        "measures/guojia-jiejian-21/#zhuhai-action-1",
        "measures/guojia-jiejian-21/#zhuhai-remark",
        "measures/guojia-jiejian-23/#shanghai",
        "measures/guojia-jiejian-23/#zhuhai-action-1",
    ] == places
    assert page.page.url.endswith(
        "/measures/guojia-jiejian-21/index.html#huainan-action-2"
    )
    assert "12368" in page.page.inner_text("#huainan-action-2")


def test_words_are_marked(page: ResultsPage) -> None:
    """The words found are marked, whatever signs stand between them."""
    page.open(q="受理并行")
    marks = page.page.query_selector_all("#search-results mark")

    assert "受理、并行" == marks[0].inner_text()


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"kind": "measure"}, ["measures/guojia-jiejian-05/"]),
        ({"kind": "practice"}, ["measures/guojia-jiejian-05/"]),
        ({"kind": "unit"}, []),
        ({"kind": "document"}, ["documents/yuebanhan-2019-376/"]),
        ({"list": "guojia-jiejian"}, ["measures/guojia-jiejian-05/"]),
        ({"list": "guojia-fuzhi"}, []),
        ({"indicator": "banli-jianzhu-xuke"}, ["measures/guojia-jiejian-05/"]),
        ({"locality": "zhuhai"}, ["measures/guojia-jiejian-05/"]),
        ({"locality": "shantou"}, []),
        ({"line": "zhufang-chengxiang-jianshe"}, ["measures/guojia-jiejian-05/"]),
        ({"line": "haiguan"}, []),
        ({"role": "responsible"}, ["measures/guojia-jiejian-05/"]),
        ({"role": "lead"}, []),
        (
            {"locality": "huainan", "role": "responsible"},
            ["measures/guojia-jiejian-05/"],
        ),
        ({"locality": "zhuhai", "role": "responsible"}, []),
    ],
)
def test_filters_combine_with_the_query(
    page: ResultsPage, parameters: dict[str, str], expected: list[str]
) -> None:
    """Only pages with a passage that passes every filter are left."""
    found = page.open(q="施工许可证", **parameters)

    assert expected == found


def test_filters_work_without_a_query(page: ResultsPage) -> None:
    """A line, a locality and a role alone show the unit and what it leads."""
    found = page.open(line="shichangjianguan", locality="huainan", role="lead")

    assert [
        "localities/huainan/units/huainan-shichangjianguan/",
        "measures/guojia-fuzhi-01/",
        "measures/guojia-fuzhi-03/",
        "measures/guojia-jiejian-01/",
        "localities/huainan/",
    ] == found


def test_line_and_role_belong_to_one_unit(page: ResultsPage) -> None:
    """Where the tax bureau helps and another unit leads, it is not said to lead."""
    found = page.open(line="shuiwu", locality="huainan", role="lead", kind="assignment")

    assert ["localities/huainan/"] == found


TAX = [
    "departments/shuiwu/",
    "localities/huainan/units/huainan-shuiwu/",
    "localities/zhuzhou/units/zhuzhou-shuiwu/",
    "localities/guangdong/units/guangdong-shuiwu/",
    "localities/zhuhai/units/zhuhai-shuiwu/",
    "localities/shantou/units/shantou-shuiwu/",
]


@pytest.mark.parametrize(
    "parameters",
    [
        {"q": "税务局 牵头"},
        {"q": "税务", "role": "lead"},
        {"q": "牵头", "line": "shuiwu"},
        {"line": "shuiwu", "role": "lead"},
    ],
)
def test_role_belongs_to_the_line_that_is_named(
    page: ResultsPage, parameters: dict[str, str]
) -> None:
    """The line and its units that lead come first, then the rows that one of them leads."""
    found = page.open(**parameters)

    leading = [TAX[0], TAX[1], TAX[5]]
    assert [*leading, "measures/guojia-fuzhi-09/", "localities/huainan/"] == found


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"role": "lead", "locality": "zhuzhou"}, []),
        (
            {"role": "unspecified", "locality": "zhuhai"},
            [TAX[4], "measures/guojia-fuzhi-09/", "measures/guojia-jiejian-13/"],
        ),
        ({"role": "lead", "kind": "assignment", "locality": "zhuhai"}, []),
    ],
)
def test_role_filter_belongs_to_the_line_in_the_query(
    page: ResultsPage, parameters: dict[str, str], expected: list[str]
) -> None:
    """A row that names the tax bureau but is led by another is not found."""
    found = page.open(q="税务", **parameters)

    assert expected == found


@pytest.mark.parametrize(
    ("query", "name"), [("税务局", "role"), ("", "role"), ("牵头", "line")]
)
def test_counts_of_roles_are_what_choosing_them_finds(
    page: ResultsPage, query: str, name: str
) -> None:
    """The number beside a role or line says what it means with the words typed."""
    page.open(q=query, **({} if query else {"line": "shuiwu"}))
    stated = dict(
        choice.rstrip("）").split("（") for choice in _choices(page, name)[1:]
    )
    values = page.page.evaluate(
        "(name) => Array.from(document.querySelector(`select[name=${name}]`).options,"
        " (option) => [option.value, option.text.split('（')[0]]).slice(1)",
        name,
    )
    found = {}
    for value, label in values:
        page.page.select_option(f"select[name={name}]", value)
        found[label] = str(len(page.urls()))

    assert found == stated
    assert len(stated) > 2


def test_filters_count_the_pages_they_would_leave(page: ResultsPage) -> None:
    """Each choice shows its number of pages; choices without any are not offered."""
    page.open(q="12368")
    localities = _choices(page, "locality")
    kinds = page.page.query_selector_all(".search-kind")

    assert ["全部", "淮南（1）", "珠海（2）"] == localities
    assert [
        "全部",
        "举措 0",
        "京沪做法 2",
        "任务分工 2",
        "部门条线 0",
        "责任单位 0",
        "文件 0",
    ] == [kind.inner_text() for kind in kinds]


def test_counts_are_what_choosing_them_finds(page: ResultsPage) -> None:
    """The number beside a choice is the number of pages it then shows."""
    page.open(q="电子证照", kind="assignment")
    stated = dict(
        choice.rstrip("）").split("（") for choice in _choices(page, "indicator")[1:]
    )
    found = {}
    for value, name in page.page.evaluate(
        "() => Array.from(document.querySelector('select[name=indicator]').options,"
        " (option) => [option.value, option.text.split('（')[0]])"
    )[1:]:
        page.page.select_option("select[name=indicator]", value)
        found[name] = str(len(page.urls()))
        page.page.select_option("select[name=indicator]", "-1")
        page.urls()

    assert stated == found
    assert len(stated) > 2


def test_choosing_a_filter_changes_the_address(page: ResultsPage) -> None:
    """The address holds query and filters, so that the view can be sent on."""
    page.open(q="电子证照")
    page.page.select_option("select[name=locality]", "0")
    page.page.click("button[data-value=assignment]")

    query = "?q=%E7%94%B5%E5%AD%90%E8%AF%81%E7%85%A7&kind=assignment&locality=huainan"
    assert page.page.url.endswith(f"search/index.html{query}")


def test_back_button_undoes_a_filter(page: ResultsPage) -> None:
    """Back shows the view before the last choice, controls included."""
    page.open(q="12368")
    page.page.click("button[data-value=assignment]")
    page.urls()
    page.page.select_option("select[name=locality]", "0")
    filtered = page.urls()
    page.page.go_back()
    page.page.wait_for_function(
        "() => document.querySelector('select[name=locality]').value === '-1'"
    )
    once = page.urls()
    page.page.go_back()
    page.page.wait_for_function(
        "() => document.querySelector('[data-value=\"\"]').getAttribute('aria-pressed') === 'true'"
    )

    assert ["measures/guojia-jiejian-21/"] == filtered
    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == once
    assert page.page.url.endswith("?q=12368")


def test_typing_makes_one_entry_in_the_history(page: ResultsPage) -> None:
    """Ten typed letters are one step back, to what was searched before."""
    page.open(q="12368")
    page.page.fill("#search-query", "")
    page.page.type("#search-query", "shichangjianguan")
    page.urls()
    page.page.go_back()
    page.page.wait_for_function(
        "() => document.querySelector('#search-query').value === '12368'"
    )

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == page.urls()


def test_back_from_a_result_shows_the_results_again(page: ResultsPage) -> None:
    """After reading a result, back leads to the same results."""
    page.open()
    page.type("12368")
    page.page.click("#search-results a")
    page.page.go_back()

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == page.urls()


def test_unknown_filters_in_the_address_choose_nothing(page: ResultsPage) -> None:
    """A value that does not exist is no filter."""
    found = page.open(q="12368", locality="mars", kind="<b>")

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found


def test_an_unknown_filter_in_the_address_is_told(page: ResultsPage) -> None:
    """The page says what it did not take, until something else is asked."""
    page.open(q="12368", list="nowhere")
    told = page.page.inner_text("[data-search-status]")
    page.page.fill("#search-query", "12345")
    page.page.wait_for_function(IS_READY)
    after = page.page.inner_text("[data-search-status]")

    assert told == "找到2个网页。网址里的“list=nowhere”没有这样的筛选，没有采用。"
    assert "没有采用" not in after


@pytest.mark.parametrize(
    "parameters",
    [
        {"kind": "practice"},
        {"kind": "practices"},
        {"kind": "京沪做法", "indicator": "执行合同"},
    ],
)
def test_filters_may_be_named_in_the_address(
    page: ResultsPage, parameters: dict[str, str]
) -> None:
    """A value may be an id, the name of an open data file, or the word on the button."""
    found = page.open(q="12368", **parameters)
    pressed = page.page.inner_text(".search-kind[aria-pressed=true]")

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found
    assert "京沪做法 2" == pressed


def test_filters_can_be_cleared(page: ResultsPage) -> None:
    """One button takes all filters away and leaves the query."""
    page.open(q="12368", locality="zhuhai", kind="assignment")
    page.page.click(".search-reset")

    assert page.page.url.endswith("?q=12368")
    assert 2 == len(page.urls())


def test_nearest_stands_apart_when_nothing_holds_all(page: ResultsPage) -> None:
    """Nothing in the results; below, the longest parts that are found, as links."""
    found = page.open(q="办理施工许可证全程网上办妥")
    near = page.page.inner_text(".search-near")
    links = page.page.query_selector_all(".search-near__queries a")
    nearest = page.page.get_attribute(".search-near li[data-near-url]", "data-near-url")

    assert [] == found
    assert near.startswith("最接近的内容")
    assert "只含“施工许可证全程网上办”（2个网页）" == links[0].inner_text()
    assert "measures/guojia-jiejian-05/" == nearest
    assert "没有找到含有全部文字的内容。" == page.page.inner_text(
        "[data-search-status]"
    )


def test_nearest_says_when_only_a_filter_is_in_the_way(page: ResultsPage) -> None:
    """A query that is found without the filters is offered without them."""
    page.open(q="12368", locality="shantou")
    link = page.page.locator(".search-near__queries a").first
    text = link.inner_text()
    link.click()

    assert "去掉筛选：“12368”（2个网页）" == text
    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == page.urls()


def test_nearest_drops_the_term_that_is_nowhere(page: ResultsPage) -> None:
    """Of several terms, those that occur together are offered."""
    page.open(q="12368 外星人")
    link = page.page.locator(".search-near__queries a").first

    assert "只含“12368”（2个网页）" == link.inner_text()


def test_works_from_disk(chromium: Browser, built_site: Path) -> None:
    """Opened by double-click the page searches, filters and links as on a server."""
    context = chromium.new_context()
    page = ResultsPage(context.new_page(), f"{built_site.as_uri()}/")
    found = page.open(q="12368")
    page.page.click("button[data-value=practice]")
    address = page.page.url
    page.page.click("#search-results a[data-passage]")
    context.close()

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found
    assert address.endswith("search/index.html?q=12368&kind=practice")
    assert [] == page.errors


def test_works_under_a_sub_path(chromium: Browser, built_site: Path) -> None:
    """Nothing depends on the site being at the root of its host."""
    with serving(built_site, "/a/b/") as url:
        context = chromium.new_context()
        page = ResultsPage(context.new_page(), url)
        found = page.open(q="12368")
        page.page.click("#search-results a[data-passage]")
        page.page.wait_for_load_state()
        address = page.page.url
        context.close()

    assert ["measures/guojia-jiejian-21/", "measures/guojia-jiejian-23/"] == found
    assert address == f"{url}measures/guojia-jiejian-21/index.html#shanghai"


def test_without_script_the_page_says_where_to_look(
    chromium: Browser, site_url: str
) -> None:
    """Without script there are links to all that can be looked through by hand."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site_url}search/index.html")
    links = page.query_selector_all("article noscript a")
    addresses = [link.get_attribute("href") for link in links]
    context.close()

    folders = ("measures", "departments", "indicators", "localities", "documents")
    assert [f"../{folder}/index.html" for folder in folders] == addresses


def test_first_result_of_a_short_name_is_its_line(page: ResultsPage) -> None:
    """A department stands above its units, the units above mentions."""
    found = page.open(q="市监局")
    kinds = [url.split("/")[0] for url in found]
    units = units_of_line("shichangjianguan")

    assert [
        "departments",
        *["localities" for _ in units],
        "measures",
    ] == kinds[: len(units) + 2]


def test_results_are_ready_only_when_all_are_there(page: ResultsPage) -> None:
    """A word on most pages shows every one of them."""
    found = page.open(q="的")
    stated = page.count()

    assert stated == len(found)
    assert stated > 50


def test_page_is_marked_busy_until_ready(chromium: Browser, site_url: str) -> None:
    """The container waits for the index with aria-busy."""
    page = chromium.new_page()
    page.route("**/search-index/*", lambda route: route.abort())
    page.goto(f"{site_url}search/index.html?q=12368")
    page.wait_for_selector("text=检索数据没有载入")
    is_ready = page.evaluate(IS_READY)
    page.close()

    assert not is_ready


def test_results_wear_the_kinds_they_are_counted_under(page: ResultsPage) -> None:
    """A measure found for a locality's duty says so; a line is no unit."""
    page.open(q="12368", kind="assignment")
    duty = page.page.inner_text("#search-results .search-type")
    lines = page.open(q="市监局", kind="line")
    line = page.page.inner_text("#search-results .search-type")

    assert "任务分工" == duty
    assert ["departments/shichangjianguan/"] == lines
    assert "部门条线" == line


def test_nothing_found_gives_advice(page: ResultsPage) -> None:
    """Where nothing is like the query there is advice, and links to every list."""
    page.open(q="zzzzqqq")
    links = page.page.query_selector_all("[data-search-advice] a")

    assert ["改革举措", "责任单位", "领域"] == [link.inner_text() for link in links]


def test_unstated_role_is_found_by_its_name(page: ResultsPage) -> None:
    """A role that no text states finds the duties that have it."""
    found = page.open(q="珠海税务局 未注明")
    alone = page.open(q="未注明", locality="zhuhai", line="shuiwu", kind="assignment")

    assert [TAX[4], "measures/guojia-fuzhi-09/", "measures/guojia-jiejian-13/"] == found
    assert ["measures/guojia-fuzhi-09/", "measures/guojia-jiejian-13/"] == alone
