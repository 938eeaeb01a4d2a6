"""Files are read with their places, without guessing, and all faults at once."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.reading import yaml_text as reader
from sitegen.reading.marked import Scalar
from sitegen.validate import validate
from tests.core.broken import MINIMAL, minimal_copy, report

YUNXI = "data/localities/yunxi.yaml"


def test_minimal_dataset_has_no_problem() -> None:
    """The small invented dataset is in order."""
    actual = report(MINIMAL)

    assert "" == actual


def test_everything_wrong_is_told_in_one_run(tmp_path: Path) -> None:
    """Faults of reading, shape, reference and consistency in several files come sorted."""
    changes = (
        {"file": "data/readings.yaml", "encoding": "utf-8-sig"},
        {"file": YUNXI, "replace": "row: 3", "with": "row: 4"},
        {"file": YUNXI, "replace": "name: 云溪市", "with": "nam: 云溪市"},
        {"file": YUNXI, "replace": 'by: "2019"', "with": "by: 2019"},
        {
            "file": "data/measures/guojia-fuzhi-03.yaml",
            "replace": "document: yunhan-2019-1",
            "with": "document: yunhan-2019-11",
        },
    )

    actual = report(minimal_copy(tmp_path, *changes))

    expected = [
        "data/localities/yunxi.yaml:2:1: E202",
        "data/localities/yunxi.yaml:3:1: E201",
        "data/localities/yunxi.yaml:71:15: E211",
        "data/localities/yunxi.yaml:125:10: E416",
        "data/measures/guojia-fuzhi-03.yaml:5:13: E303",
        "data/readings.yaml:1:1: E102",
        "共 6",
    ]
    assert expected == [" ".join(line.split(" ")[:2]) for line in actual.splitlines()]


def test_an_unreadable_file_hides_no_fault_of_another(tmp_path: Path) -> None:
    """A file with broken syntax is told of beside the faults of the others."""
    broken = {"file": YUNXI, "replace": 'code: "990100"', "with": "code: @990100"}
    misspelt = {
        "file": "data/localities/lanting.yaml",
        "replace": "level: prefecture",
        "with": "level: prefectur",
    }

    actual = report(minimal_copy(tmp_path, broken, misspelt))

    expected = (
        "data/localities/lanting.yaml:6:8: E305 level  “prefectur”不在词表 "
        "locality_levels 里，可选：prefecture、province；是否为“prefecture”？\n"
        "data/localities/yunxi.yaml:5:7: E105 YAML 语法错误，本文件其余内容没有检查；"
        "以 @、`、% 等符号开头的值要加英文双引号。\n"
        "共 2 个问题，涉及 2 个文件。\n"
    )
    assert expected == actual


@pytest.mark.parametrize("spelled", ["12:30", "010", "2020-01-23", "yes", "1e3", "~a"])
def test_scalars_stay_as_spelled(spelled: str) -> None:
    """A value that YAML readers guess at is its text."""
    root, problems = reader.read_yaml(f"key: {spelled}\n", "data/a.yaml")

    assert ((), spelled) == (problems, root and root.text("key"))


def test_a_value_knows_its_place() -> None:
    """Line and column count from 1 and columns count characters, not bytes."""
    root, _ = reader.read_yaml("a:\n  - 名: 甲\n    乙: 丙\n", "data/a.yaml")

    assert root is not None
    value = root.mappings("a")[0].scalar("乙")

    assert isinstance(value, Scalar)
    assert (3, 8, "a[0].乙") == (
        value.place.line,
        value.place.column,
        value.place.field,
    )


def test_an_undefined_alias_is_a_problem_and_no_crash() -> None:
    """A value that starts with a star is told of like an alias."""
    _, problems = reader.read_yaml("key: *ming\n", "data/a.yaml")

    assert ["E111"] == [problem.code for problem in problems]


def test_files_of_the_editor_are_passed_over(tmp_path: Path) -> None:
    """Hidden files and backup copies are no records."""
    data_dir = minimal_copy(
        tmp_path,
        {"file": "data/localities/.yunxi.yaml.swp", "content": "x"},
        {"file": "data/localities/yunxi.yaml~", "content": "x"},
    )

    actual = report(data_dir)

    assert "" == actual


def test_records_read_the_same_without_the_c_parser(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Where libyaml is missing the Python parser gives the same values and places."""
    expected, _ = read_dataset(MINIMAL)
    monkeypatch.setattr(reader, "LOADER", yaml.BaseLoader)

    actual, problems = read_dataset(MINIMAL)

    assert "" == render(validate(actual, problems))
    assert expected == actual
