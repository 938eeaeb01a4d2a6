"""A place of which this site holds a part says so on everything that it touches."""

from __future__ import annotations

import html
import json
import shutil

import pytest

from tests.views.datasets import MINIMAL, every_output

SAID = "云溪的国家复制推广3项中，有1项本站尚未收录：第3项正在录入。"
UNIT = "localities/yunxi/units/yunxi-shichangjianguan/"
LINE = "departments/shichangjianguan/"


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Everything made of records in which the third row of three is still to be typed."""
    data = tmp_path_factory.mktemp("part") / "data"
    shutil.copytree(MINIMAL, data)
    file = data / "localities/yunxi.yaml"
    text = file.read_text(encoding="utf-8")
    for begin, end in (
        ("  - id: yunxi-gongdian\n", "sections:\n"),
        ("  - list: guojia-fuzhi\n    indicator: huode-dianli\n", "assignments:\n"),
        ("  - measure: guojia-fuzhi-03\n", ""),
    ):
        assert 1 == text.count(begin)
        before, after = text.split(begin)
        text = before + (end + after.split(end, 1)[1] if end else "")
    whole = "    extent: whole\n"
    part = "    extent: partial\n    absent: not-recorded\n    note: 第3项正在录入。\n"
    file.write_text(text.replace(whole, part), encoding="utf-8", newline="\n")
    return every_output(data)


@pytest.mark.parametrize(
    "path",
    [
        f"{UNIT}index.md",
        "deadlines/index.md",
        "wording/index.md",
        "departments/index.md",
        "localities/index.md",
        f"{UNIT}briefing.js",
        f"{LINE}briefing.js",
        "assets/search-index/main.js",
    ],
)
def test_lists_that_lack_rows_say_so(path: str, outputs: dict[str, str]) -> None:
    """Who reads what a unit, a line or all places have to do learns what is missing."""
    said = html.unescape(outputs[path]).count(SAID)

    assert 0 < said


def test_calendars_say_so(outputs: dict[str, str]) -> None:
    """In the calendar's own description."""
    calendar = next(
        text
        for path, text in outputs.items()
        if path.startswith(UNIT) and path.endswith(".ics")
    )

    assert SAID in calendar


@pytest.mark.parametrize(
    "path",
    [
        "measures/guojia-fuzhi-03/index.md",
        "measures/guojia-fuzhi-03/briefing.js",
        "localities/yunxi/index.md",
        "localities/yunxi/briefing.js",
        "compare/index.md",
        "indicators/huode-dianli/index.md",
    ],
)
def test_a_cell_without_a_row_is_no_silence_of_the_document(
    path: str, outputs: dict[str, str]
) -> None:
    """It is this site's, with what the record says of the gap."""
    text = html.unescape(outputs[path])

    assert "本站尚未收录" in text
    assert "第3项正在录入。" in text
    assert "云溪市的文件没有列" not in text


def test_open_data_give_the_kind(outputs: dict[str, str]) -> None:
    """not-recorded, for the measure and the place."""
    silences = json.loads(outputs["api/v1/silences.json"])
    kinds = {
        each["kind"]: each["note"]
        for each in silences
        if (each["measure"], each["locality"]) == ("guojia-fuzhi-03", "yunxi")
    }

    assert {"not-recorded": "第3项正在录入。"} == kinds


def test_a_whole_record_says_nothing_of_the_kind() -> None:
    """No page of a place that is recorded in whole bears the sentence."""
    outputs = every_output(MINIMAL)

    assert [] == [path for path, text in outputs.items() if "有1项本站尚未收录" in text]
