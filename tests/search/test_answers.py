"""Search answers what was asked: places and roles, names, numbers, dates, pasted text."""

import json
import re

import pytest
from playwright.sync_api import Browser, Route, expect

from tests.records import LOCALITIES
from tests.search.conftest import Engine, ResultsPage

LEADS_IN_ZHUZHOU = [
    "measures/guojia-fuzhi-01/",
    "measures/guojia-fuzhi-03/",
    "measures/guojia-fuzhi-04/",
    "measures/guojia-fuzhi-06/",
    "measures/guojia-fuzhi-07/",
    "measures/guojia-fuzhi-10/",
    "measures/guojia-fuzhi-11/",
    "measures/guojia-fuzhi-13/",
    "measures/guojia-jiejian-03/",
    "measures/guojia-jiejian-04/",
    "measures/guojia-jiejian-06/",
    "measures/guojia-jiejian-07/",
    "measures/guojia-jiejian-08/",
    "measures/guojia-jiejian-10/",
    "measures/guojia-jiejian-11/",
    "measures/guojia-jiejian-16/",
    "measures/guojia-jiejian-18/",
    "measures/guojia-jiejian-20/",
    "measures/guojia-jiejian-23/",
]
SOLE_AND_COORDINATED_IN_ZHUHAI = 35
UNRECORDED = re.compile(r'"unrecorded":(?:\[\]|\[\[.*?\]\])')


def _measures(urls: list[str]) -> list[str]:
    return [url for url in urls if url.startswith("measures/")]


def _units(urls: list[str]) -> list[str]:
    """The units' ids, in order."""
    return [url.split("/")[-2] for url in urls if "/units/" in url]


@pytest.mark.parametrize("query", ["第6项 借鉴", "第6项国家借鉴", "国家借鉴 第六项"])
def test_number_may_stand_before_its_list(engine: Engine, query: str) -> None:
    """As one remembers it."""
    found = engine.urls(query)

    assert "measures/guojia-jiejian-06/" in found
    assert set(found) <= {
        "measures/guojia-jiejian-06/",
        "measures/guangdong-jiejian-06/",
    }


@pytest.mark.parametrize(
    "query", ["株洲 牵头", "牵头 株洲", "株洲牵头", "zhuzhou 牵头"]
)
def test_place_and_role_hold_for_one_duty(engine: Engine, query: str) -> None:
    """A lead in the place, not a place and a lead of another on one page."""
    found = engine.urls(query)

    assert LEADS_IN_ZHUZHOU == found


def test_place_and_role_answer_like_the_filters(engine: Engine) -> None:
    """The words mean what the choices mean."""
    chosen = engine.urls("", kind="assignment", locality="zhuzhou", role="lead")

    assert LEADS_IN_ZHUZHOU == chosen


def test_role_that_a_place_does_not_write_finds_nothing(engine: Engine) -> None:
    """珠海's document writes no lead."""
    found = engine.urls("珠海 牵头")

    assert [] == found


def test_word_beside_place_and_role_is_of_the_same_duty(engine: Engine) -> None:
    """A clause of 株洲's own row, not of a place that has no lead there."""
    found = engine.urls("株洲 牵头 不动产登记")

    assert found
    assert set(found) <= set(LEADS_IN_ZHUZHOU)


def test_sole_units_can_be_chosen(engine: Engine) -> None:
    """The only unit that a document names, without a role."""
    by_word = engine.urls("珠海 唯一单位")
    by_choice = engine.urls("", kind="assignment", locality="zhuhai", role="sole")

    assert 30 == len(by_word)
    assert by_word == by_choice


def test_who_answers_can_be_chosen(engine: Engine) -> None:
    """Lead, coordinating or sole unit, in one choice."""
    found = engine.urls("", kind="assignment", locality="zhuhai", role="answers")

    assert SOLE_AND_COORDINATED_IN_ZHUHAI == len(found)


def test_unit_named_alone_is_the_sole_unit_whatever_its_role(engine: Engine) -> None:
    """汕头 names one unit, 负责, in 11 rows; a lead is no sole unit."""
    found = engine.urls("", kind="assignment", locality="shantou", role="sole")

    assert 11 == len(found)


@pytest.mark.parametrize(
    ("query", "units"),
    [
        ("供电局", ["zhuhai-gongdian", "shantou-gongdian"]),
        ("市住建局", ["zhuzhou-zhujian", "shantou-zhujian"]),
        ("gongdianju", ["zhuhai-gongdian", "shantou-gongdian"]),
        ("中院", ["huainan-fayuan", "zhuhai-fayuan"]),
        ("公积金中心", ["zhuzhou-gongjijin", "zhuhai-gongjijin"]),
    ],
)
def test_units_that_bear_the_name_stand_first(
    engine: Engine, query: str, units: list[str]
) -> None:
    """Before the others of their line, which follow."""
    found = _units(engine.urls(query))
    known = [unit for unit in found if unit in _FIVE_PLACES]

    assert units == known[: len(units)]
    assert len(known) > len(units)


_FIVE_PLACES = {
    "huainan-gongdian", "zhuzhou-gongdian", "nanfang-dianwang", "zhuhai-gongdian",
    "shantou-gongdian", "huainan-chengxiang-jianshe", "huainan-zhufang-baozhang",
    "zhuzhou-zhujian", "guangdong-zhufang-chengxiang-jianshe", "shantou-zhujian",
    "zhuhai-zhufang-chengxiang-jianshe", "huainan-fayuan", "zhuzhou-fayuan",
    "guangdong-fayuan", "zhuhai-fayuan", "shantou-fayuan", "huainan-gongjijin",
    "zhuzhou-gongjijin", "zhuhai-gongjijin",
}  # fmt: skip


@pytest.mark.parametrize(
    ("query", "has", "lacks"),
    [
        ("南方电网", ["nanfang-dianwang", "zhuhai-gongdian"], ["huainan-gongdian"]),
        ("南网", ["nanfang-dianwang", "shantou-gongdian"], ["zhuzhou-gongdian"]),
        ("国家电网", ["huainan-gongdian", "zhuzhou-gongdian"], ["zhuhai-gongdian"]),
        ("guowang", ["zhuzhou-gongdian"], ["shantou-gongdian"]),
        ("证监局", ["guangdong-zhengjian"], ["guangdong-jinrong-jianguan"]),
        ("金融局", ["shantou-jinrong"], ["shantou-yinbaojian", "guangdong-zhengjian"]),
        ("银保监局", ["shantou-yinbaojian"], ["shantou-jinrong"]),
        ("高院", ["guangdong-fayuan"], ["zhuhai-fayuan", "shantou-fayuan"]),
        ("房产局", ["huainan-zhufang-baozhang"], ["huainan-chengxiang-jianshe"]),
        ("自来水公司", ["shantou-yuehai-shuiwu"], ["shantou-huarun-xinao-ranqi"]),
        ("华润燃气", [], ["shantou-huarun-xinao-ranqi"]),
        ("燃气公司", ["shantou-huarun-xinao-ranqi"], ["shantou-yuehai-shuiwu"]),
    ],
)
def test_name_of_one_company_is_not_its_neighbours(
    engine: Engine, query: str, has: list[str], lacks: list[str]
) -> None:
    """A name that belongs to one unit or company does not bring others of its line."""
    found = _units(engine.urls(query))
    kept = [unit.split("/")[-1] for unit in engine.units(query)]

    assert [] == [unit for unit in has if unit not in found]
    assert [] == [unit for unit in lacks if unit in found]
    assert [] == [unit for unit in lacks if unit in kept]


@pytest.mark.parametrize("query", ["珠海国家电网", "珠海 国家电网", "汕头 林业局"])
def test_units_of_other_places_are_no_answer(engine: Engine, query: str) -> None:
    """The place has no such unit."""
    found = engine.urls(query)

    assert [] == found


@pytest.mark.parametrize(
    ("query", "unit"),
    [
        ("营商办", "shantou-fazhan-gaige"),
        ("城建局", "huainan-chengxiang-jianshe"),
        ("招标办", "huainan-gonggong-ziyuan-jiaoyi"),
        ("市监", "zhuhai-shichangjianguan"),
        ("政数", "zhuhai-zhengwu-shuju"),
        ("税局", "zhuzhou-shuiwu"),
        ("汕头市监", "shantou-shichangjianguan"),
    ],
)
def test_short_names_find_their_units(engine: Engine, query: str, unit: str) -> None:
    """As officials say them."""
    found = _units(engine.urls(query))

    assert unit in found


@pytest.mark.parametrize(
    ("query", "measures"),
    [
        ("借鉴6", ["guojia-jiejian-06", "guangdong-jiejian-06"]),
        ("借鉴 6", ["guojia-jiejian-06", "guangdong-jiejian-06"]),
        ("复制推广7", ["guojia-fuzhi-07", "guangdong-fuzhi-07"]),
        ("国家借鉴6", ["guojia-jiejian-06"]),
        ("广东借鉴6", ["guangdong-jiejian-06"]),
        ("借鉴23", ["guojia-jiejian-23"]),
    ],
)
def test_number_without_level_offers_every_list(
    engine: Engine, query: str, measures: list[str]
) -> None:
    """The reader says which list only where there are two."""
    found = engine.urls(query)

    assert [f"measures/{measure}/" for measure in measures] == found


@pytest.mark.parametrize(
    "query",
    [
        "汕头借鉴18",
        "汕头 借鉴18",
        "借鉴 18 汕头",
        "汕头国家借鉴第18项",
        "第18项 汕头 借鉴",
        "汕头 第十八项 国家借鉴",
        "第18项 汕头借鉴",
    ],
)
def test_own_number_of_a_city_finds_its_row(engine: Engine, query: str) -> None:
    """汕头's table has the measures 18 to 20 in another order."""
    found = engine.urls(query)
    where = [heading for heading, _ in engine.passages(query, found[0])]

    assert ["measures/guojia-jiejian-19/"] == found
    assert ["汕头 · 责任单位"] == where


@pytest.mark.parametrize(
    ("joined", "blank"),
    [
        ("市公安局、珠海税务局", "市公安局 珠海税务局"),
        ("税务局，公安局", "税务局 公安局"),
        ("税务局,公安局", "税务局 公安局"),
        ("珠海、市监局", "珠海 市监局"),
        ("税务局牵头", "税务局 牵头"),
        ("汕头税务局牵头", "汕头税务局 牵头"),
    ],
)
def test_joined_names_are_like_names_with_blanks(
    engine: Engine, joined: str, blank: str
) -> None:
    """One types as one writes."""
    found = engine.urls(joined)

    assert found
    assert engine.urls(blank) == found


def test_clause_with_commas_stays_a_clause(engine: Engine) -> None:
    """What a passage holds as it stands is not taken apart."""
    found = engine.urls("办理环节为5个，办理时间5.5天")

    assert engine.urls("办理环节为5个办理时间5.5天") == found


@pytest.mark.parametrize(
    "query",
    [
        "2020-06-30",
        "2020.6.30",
        "2020/6/30",
        "20200630",
        "２０２０－０６－３０",
        "2020年6月30日",
    ],
)
def test_date_finds_its_limits(engine: Engine, query: str) -> None:
    """However it is written, and where the notice only refers to it."""
    found = engine.urls(query)
    limits = engine.passages(query, "measures/guojia-fuzhi-02/")

    assert {"measures/guojia-fuzhi-02/", "measures/guojia-jiejian-01/"} <= set(found)
    assert ("株洲 · 完成时限", "各项对标改革任务原则上2020年6月30日前完成") in limits


def test_end_of_a_month_finds_days_and_months(engine: Engine) -> None:
    """6月底 is 30 June in a city that writes the day."""
    found = engine.passages("6月底", "measures/guojia-fuzhi-02/")

    assert "株洲 · 完成时限" in [where for where, _ in found]


@pytest.mark.parametrize(
    ("toned", "plain"),
    [
        ("rén háng", "ren hang"),
        ("rénháng", "renhang"),
        ("shuì wù jú", "shui wu ju"),
        ("shi4chang3", "shichang"),
        ("shui4 wu4 ju2", "shui wu ju"),
    ],
)
def test_tones_do_no_harm(engine: Engine, toned: str, plain: str) -> None:
    """Pinyin as input methods and dictionaries write it."""
    found = engine.urls(toned)

    assert found
    assert engine.urls(plain) == found
    assert engine.units(plain) == engine.units(toned)


@pytest.mark.parametrize(
    "pasted",
    [
        "（一）窗，受理",
        "一\u00a0窗\u200b受\u00ad理",
        "“一窗受理”",
        "一\n窗\r\n受理",
        "⼀窗受理",
    ],
)
def test_pasted_text_is_folded(engine: Engine, pasted: str) -> None:
    """Out of PDFs, chats and word processors."""
    found = engine.urls(pasted)

    assert engine.urls("一窗受理") == found


def test_page_shows_conditions_and_takes_them_out(results_page: ResultsPage) -> None:
    """What was read as a condition is a chip; without it the rest is asked."""
    results_page.type("株洲 牵头")
    chips = results_page.page.locator(".search-condition").all_inner_texts()
    results_page.page.click(".search-condition >> text=牵头")
    results_page.urls()

    assert ["地区：株洲 ×", "职责：牵头 ×"] == chips
    assert "株洲" == results_page.page.input_value("#search-query")


def test_page_says_which_roles_the_place_writes(results_page: ResultsPage) -> None:
    """Instead of an empty answer, with links that find as many."""
    results_page.type("珠海 牵头")
    answer = results_page.page.locator(".search-answer")
    text = answer.locator("p").inner_text()
    links = answer.locator("a").all_inner_texts()
    answer.locator("a >> text=唯一单位").click()

    assert "珠海的文件里没有职责为“牵头”的单位，有：" == text
    assert ["统筹（5项）", "配合（5项）", "唯一单位（30项）"] == links
    assert 30 == results_page.count()


def test_page_says_which_roles_a_unit_has_instead(results_page: ResultsPage) -> None:
    """A unit is no answer to a role that it does not have."""
    results_page.type("株洲 税务局 牵头")
    answer = results_page.page.locator(".search-answer")
    text = answer.locator("p").inner_text()
    links = answer.locator("a").all_inner_texts()
    answer.locator("a").click()

    assert "株洲的文件里，市税务局没有职责为“牵头”的任务，有：" == text
    assert ["唯一单位（2项）"] == links
    assert 2 == results_page.count()


@pytest.mark.parametrize("query", ["株洲 牵头", "株洲 人社局"])
def test_lead_by_a_rule_of_order_is_marked(
    results_page: ResultsPage, query: str
) -> None:
    """Whether the lead or another unit of the cell was asked for, and how sure it is."""
    results_page.open(q=query)
    item = results_page.page.locator("[data-url='measures/guojia-fuzhi-03/']")
    notes = item.locator(".search-passage__note").all_inner_texts()

    assert ["牵头：市市场监管局（按排序规则）"] == notes


@pytest.mark.parametrize("query", ["汕头公积金", "汕头 公积金"])
def test_page_says_who_does_the_work_of_a_missing_line(
    results_page: ResultsPage, query: str
) -> None:
    """汕头 has no 公积金 unit in its table."""
    results_page.open(q=query)
    answer = results_page.page.locator(".search-answer")

    assert "汕头的文件没有列“住房公积金”条线的单位" in answer.inner_text()
    assert "市税务局、市住建局等相关部门按职责分工负责。" in answer.inner_text()
    assert (
        answer.locator("a").first.get_attribute("href")
        == f"{results_page.site}measures/guojia-jiejian-12/index.html#shantou-units"
    )


def test_page_says_what_is_not_recorded_yet(chromium: Browser, site_url: str) -> None:
    """Beside every answer, and of another place only where none is asked for."""
    in_order = sorted(LOCALITIES, key=lambda place: str(place["code"]))
    zhuhai = [place["id"] for place in in_order].index("zhuhai")
    said = "珠海的国家复制推广13项中，有5项本站尚未收录。"

    def hand_out(route: Route) -> None:
        text = route.fetch().text()
        here = json.dumps([[zhuhai, said]], ensure_ascii=False, separators=(",", ":"))
        body, found = UNRECORDED.subn(f'"unrecorded":{here}', text)
        assert 1 == found
        route.fulfill(body=body, content_type="text/javascript; charset=utf-8")

    context = chromium.new_context()
    context.route("**/search-index/main.js", hand_out)
    page = ResultsPage(context.new_page(), site_url)
    page.open(q="税务局")
    notes = page.page.locator(".search-answer")
    expect(notes).to_have_text([said])
    page.type("株洲 牵头")
    expect(notes).to_have_count(0)
    page.type("珠海 统筹")
    expect(notes).to_have_text([said])
    context.close()
