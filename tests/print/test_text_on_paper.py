"""Printed by Ctrl+P, a page has everything its records say, and nothing else."""

from __future__ import annotations

import re

import pytest

from sitegen import urls
from sitegen.records import Registry
from tests.print.conftest import (
    DOCUMENTS,
    LOCALITIES,
    MEASURES,
    OTHERS,
    PRINTED_UNITS,
    Print,
    all_paths,
    unit_path,
)
from tests.print.records import (
    document_texts,
    limit_texts,
    locality_texts,
    measure_texts,
    unit_texts,
    wordings,
)
from tests.print.sheets import holds
from tests.records import latest

INTERFACE = (
    "打印简报",
    "加入待印材料",
    "逐条选入",
    "下载Word",
    "待印材料",
    "上一项",
    "下一项",
    "回到页面顶部",
    "当前位置",
    "检索",
    "http:",
    "https:",
    "file:",
    ".html",
    "127.0.0.1",
)


@pytest.mark.parametrize("measure", MEASURES)
def test_a_measure_is_printed_whole(
    measure: str, printed: Print, registry: Registry
) -> None:
    """Every sentence of the measure's record is on paper."""
    sheets = printed(urls.measure(measure))
    texts = measure_texts(registry, registry.measure_by_id[measure])

    assert [] == [text for text in texts if not holds(sheets, text)]


@pytest.mark.parametrize("locality", LOCALITIES)
def test_a_locality_is_printed_whole(
    locality: str, printed: Print, registry: Registry
) -> None:
    """Every sentence of the locality's task table is on paper."""
    sheets = printed(urls.locality(locality))
    texts = locality_texts(registry, registry.locality_by_id[locality])

    assert [] == [text for text in texts if not holds(sheets, text)]


@pytest.mark.parametrize("unit", PRINTED_UNITS)
def test_a_unit_is_printed_whole(unit: str, printed: Print, registry: Registry) -> None:
    """Every sentence of the unit's duties is on paper."""
    sheets = printed(unit_path(unit))
    texts = unit_texts(registry, registry.unit_by_id[unit])

    assert [] == [text for text in texts if not holds(sheets, text)]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_document_is_printed_whole(
    document: str, printed: Print, registry: Registry
) -> None:
    """Every sentence of the document's record is on paper."""
    sheets = printed(urls.document(document))
    texts = document_texts(registry, registry.document_by_id[document])

    assert [] == [text for text in texts if not holds(sheets, text)]


def test_all_measures_stand_beside_each_other(
    printed: Print, registry: Registry
) -> None:
    """Each with a row, under the name of its list; a column a city and a place."""
    sheets = printed(urls.COMPARE)
    vocabularies = registry.vocabularies
    titles = [measure.title for measure in registry.measures]
    headings = [of.heading for of in vocabularies.lists]
    cities = "".join(city.short_name for city in vocabularies.cities)
    places = [re.escape(place.short_name) for place in registry.localities]
    columns = re.compile("(（省级）)?".join((f"改革举措{cities}", *places)))

    assert [] == [text for text in (*titles, *headings) if not holds(sheets, text)]
    assert all(
        columns.search(sheet.text) for sheet in sheets if "有改写：" in sheet.text
    )


def test_all_limits_are_printed(printed: Print, registry: Registry) -> None:
    """Every limit of every place, with what it is about."""
    sheets = printed(urls.DEADLINES)

    assert [] == [text for text in limit_texts(registry) if not holds(sheets, text)]


def test_all_rewordings_are_printed(printed: Print, registry: Registry) -> None:
    """Why each text is told to part from the official one, and what its places share."""
    sheets = printed(urls.WORDING)
    reasons = (wording.reason for wording in wordings(registry))
    shared = (place.changes_summary for place in registry.localities)
    texts = [text for text in (*reasons, *shared) if text]

    assert [] == [text for text in texts if not holds(sheets, text)]


def test_all_figures_are_printed(printed: Print, registry: Registry) -> None:
    """What each counts, and the words that it stands in."""
    sheets = printed(urls.OUTCOMES)
    found = [
        figure
        for measure in registry.measures
        for practice in measure.reference_practices
        for figure in practice.figures
    ]
    texts = [text for figure in found for text in (figure.what, figure.quote)]

    assert [] == [text for text in texts if not holds(sheets, text)]


@pytest.mark.parametrize("path", all_paths())
def test_nothing_of_the_interface_is_printed(path: str, printed: Print) -> None:
    """No button, no navigation and no link address is on paper."""
    text = "".join(sheet.text for sheet in printed(path))

    assert [] == [word for word in INTERFACE if word in text]


@pytest.mark.parametrize("path", all_paths())
def test_it_says_what_it_is_and_whence(path: str, printed: Print) -> None:
    """One line says 参考材料; address in words and the data's date end the text."""
    sheets = printed(path)
    first, whole = sheets[0].text, "".join(sheet.text for sheet in sheets)
    date, number = latest()
    dated = whole.rpartition("数据日期：")[2]

    assert "（参考材料：据所列文件原文整理，不作公文使用）" in first
    # At the end of a line poppler takes a hyphen for a parted word's.
    assert f"网站内路径：{path}".replace("-", "") in whole.replace("-", "")
    assert dated.startswith(f"所收文件中注明日期最晚的为{date}（")
    assert dated.endswith(f"{number}），此后的进展未收录。")


@pytest.mark.parametrize("path", [urls.measure("guojia-jiejian-06"), *OTHERS])
def test_sources_are_numbered_with_number_and_rows(path: str, printed: Print) -> None:
    """The list of sources names document numbers and rows."""
    whole = "".join(sheet.text for sheet in printed(path))
    sources = whole.rpartition("、出处")[2]

    assert "（株优办〔2020〕2号），附件第" in sources
    assert re.search(r"附件第二部分第[\d、—]+项[；。]", sources)
