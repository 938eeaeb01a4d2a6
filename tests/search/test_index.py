"""The index files that the generator writes."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.search import build_index, index
from sitegen.search.rows import locality_rows, positions

MINIMAL = Path(__file__).parents[1] / "fixtures" / "minimal" / "data"


@pytest.fixture(scope="module")
def registry() -> Registry:
    raw, _ = read_dataset(MINIMAL)
    return build_registry(raw)


def _data(script: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(script.partition("]=")[2].rstrip().rstrip(";"))
    return data


def _rows(registry: Registry, locality: str) -> dict[str, Any]:
    units = positions(u for place in registry.localities for u in place.units)
    roles = positions(registry.vocabularies.roles)
    place = registry.locality_by_id[locality]
    rows = locality_rows(place, build_catalogue(registry), units, roles)
    read: dict[str, Any] = json.loads(json.dumps(rows))
    return read


def test_small_data_make_one_file(registry: Registry) -> None:
    """Everything comes with one request."""
    files = dict(build_index(registry))

    assert ["assets/search-index/main.js"] == list(files)
    assert 0 == _data(files["assets/search-index/main.js"])["split"]


def test_script_hands_its_data_over(registry: Registry) -> None:
    """A script, not JSON: a page opened from disk may load nothing else."""
    [(_, script)] = build_index(registry)

    assert script.startswith(
        '(self.siteSearchParts=self.siteSearchParts||{})["main"]={'
    )
    assert script.endswith("};\n")


def test_index_is_deterministic(registry: Registry) -> None:
    """The same records give the same bytes."""
    again = build_registry(read_dataset(MINIMAL)[0])

    assert list(build_index(registry)) == list(build_index(again))


def test_much_data_are_split(
    registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beyond the limit each locality's rows stand in a file of their own."""
    monkeypatch.setattr(index, "SPLIT_ABOVE", 0)
    files = dict(build_index(registry))

    assert [
        "assets/search-index/main.js",
        "assets/search-index/lanting.js",
        "assets/search-index/yunshan.js",
        "assets/search-index/yunxi.js",
    ] == sorted(files, key=lambda name: ("main" not in name, name))
    assert "rows" not in _data(files["assets/search-index/main.js"])
    rows = _data(files["assets/search-index/lanting.js"])
    cited = rows.pop("cited")

    assert _rows(registry, "lanting") == rows
    assert len(rows["assignments"]) == len(cited["assignments"])


def test_assignment_row_holds_what_is_printed(registry: Registry) -> None:
    """What its cells say, "" if not stated; number, dates of limits, leads by rule."""
    [first, *_] = _rows(registry, "lanting")["assignments"]

    assert [
        0,
        "市市场监管局、市税务局（排在第一位的为牵头部门，下同），根据系统进度推进",
        [[9, 0, "市市场监管局"], [10, 4, "市税务局"]],
        [],
        "已具备条件的，原则上2020年6月30日前完成；暂不具备条件的，原则上2020年9月30日前完成",
        "",
        "",
        [0, 1],
        [["2020-06-30", "2020-06-30"], ["2020-09-30", "2020-09-30"]],
        "牵头：市市场监管局（按排序规则）",
    ] == first


def test_section_cell_that_rows_use_is_not_repeated(registry: Registry) -> None:
    """Where the heading's units hold for the rows, they stand at the rows only."""
    rows = _rows(registry, "yunshan")

    assert [] == rows["sections"]
    assert "省市场监管局、省税务局等相关部门" == rows["assignments"][0][1]


def test_paragraph_that_repeats_a_name_is_left_out(registry: Registry) -> None:
    """The document's title, number and issuers are not paragraphs once more."""
    document = registry.document_by_id["lanting-2020-2"]
    block = replace(document.body[0], text=f"《{document.title}》")
    changed = replace(
        registry, documents=(replace(document, body=(block, *document.body[1:])),)
    )
    [(_, script)] = build_index(changed)

    assert [[2, "附件"]] == _data(script)["documents"][0][6]


def test_markup_in_data_cannot_end_the_script(registry: Registry) -> None:
    """ "</script>" in a record stays text even if a page holds the script inline."""
    measure = replace(registry.measures[0], title="</script><b>")
    [(_, script)] = build_index(
        replace(registry, measures=(measure, *registry.measures[1:]))
    )

    assert "</script>" not in script
    assert "</script><b>" == _data(script)["measures"][0][3]


def test_paths_come_from_one_place(registry: Registry) -> None:
    """Paths and anchors are patterns made by sitegen.urls."""
    [(_, script)] = build_index(registry)

    assert {
        "measures": "measures/",
        "measure": "measures/{0}/",
        "indicator": "indicators/{0}/",
        "locality": "localities/{0}/",
        "unit": "localities/{0}/units/{1}/",
        "line": "departments/{0}/",
        "city": "practices/{0}/",
        "document": "documents/{0}/",
        "practice": "practice",
        "variants": "variants",
        "results": "{0}-results",
        "units": "{0}-units",
        "paragraph": "paragraph-{0}",
        "action": "{0}-action-{1}",
        "deadline": "{0}-deadline",
        "remark": "{0}-remark",
    } == _data(script)["paths"]
