"""The command line of the proof: what it prints and how it ends."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.verify_sources import main
from tests.proof.miniature_proof import MINIATURE, changed_records

DATA = str(MINIATURE / "data")
ROOT = Path(__file__).parents[2]
SOURCES = str(MINIATURE / "sources")


def printed(capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The printed lines."""
    return capsys.readouterr().out.splitlines()


def test_agreement_is_counted_document_by_document(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One line a document, a total, the outcome; exit code 0."""
    code = main(["--sources", SOURCES, "--data", DATA])

    assert (
        0,
        [
            "qingchuan.txt（qingchuan-2019-1）：记录对应 272 字，版面 24 字，标记 14 字，修复 3 处，一致",
            "liuxi.txt（liuxi-fengongbiao）：记录对应 264 字，版面 0 字，标记 0 字，修复 2 处，一致",
            "yunting.txt（yunting-2020-2）：记录对应 318 字，版面 0 字，标记 21 字，修复 0 处，一致",
            "合计：记录对应 854 字，版面 24 字，标记 35 字，修复 5 处",
            "全部核对一致。",
        ],
    ) == (code, printed(capsys))


def test_disagreement_ends_with_the_number_and_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Findings first, then the counts."""
    change = ("localities/liuxi.yaml", "当日办结", "当天办结")
    data = changed_records(tmp_path, (change,))
    code = main(["--sources", SOURCES, "--data", str(data)])
    lines = printed(capsys)

    assert (
        1,
        "liuxi.txt:16:11: P203  原文作「日」，记录作「天」",
        "共 1 处不符。",
    ) == (
        code,
        lines[0],
        lines[-1],
    )


def test_one_document_can_be_proved_alone(capsys: pytest.CaptureFixture[str]) -> None:
    """--document leaves the others out."""
    code = main(
        ["--sources", SOURCES, "--data", DATA, "--document", "liuxi-fengongbiao"]
    )

    assert (0, 3) == (code, len(printed(capsys)))


def test_an_unknown_document_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    """The known ones are named."""
    code = main(["--sources", SOURCES, "--data", DATA, "--document", "liuxi"])

    assert (
        1,
        [
            "没有“liuxi”这份来源文件；可选：qingchuan-2019-1、liuxi-fengongbiao、yunting-2020-2。"
        ],
    ) == (code, printed(capsys))


@pytest.mark.parametrize("sources", ["没有的文件夹", ""])
def test_without_the_folder_the_proof_fails(
    sources: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped folder, or none, must not look like a proof."""
    code = main(["--sources", sources, "--data", DATA])

    assert (
        1,
        [
            f"没有文件夹“{sources}”，无法核对；请用 --sources 指明来源文件所在的文件夹，"
            "确实没有来源文件时加 --allow-missing。"
        ],
    ) == (code, printed(capsys))


def test_make_allows_only_its_own_default_to_be_missing() -> None:
    """`make verify-sources SOURCES=wrong` must not look like a proof."""
    verb = ["verify-sources", "SOURCES=没有的文件夹", f"PYTHON_BIN={sys.executable}"]
    done = subprocess.run(
        ["make", "-s", "-o", ".venv/stamp-site", *verb],
        cwd=ROOT,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )

    assert 2 == done.returncode
    assert done.stdout == (
        "没有文件夹“没有的文件夹”，无法核对；请用 --sources 指明来源文件所在的文件夹，"
        "确实没有来源文件时加 --allow-missing。\n"
    )


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16"])
def test_a_source_that_is_not_utf_8_is_one_sentence(
    encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A text saved by an old editor is named, with what to do."""
    sources = shutil.copytree(SOURCES, tmp_path / "sources")
    path = sources / "liuxi.txt"
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    code = main(["--sources", str(sources), "--data", DATA])

    assert (
        1,
        [f"{path}：读不出来，或不是 UTF-8 编码；请另存为 UTF-8，再核对。"],
    ) == (code, printed(capsys))


def test_the_proof_can_be_skipped_where_there_are_no_sources(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With the flag it says that it was skipped and why."""
    code = main(["--sources", "没有的文件夹", "--data", DATA, "--allow-missing"])

    assert (
        0,
        ["已跳过来源核对：没有文件夹“没有的文件夹”，五份来源文件的提取文本不在本机。"],
    ) == (code, printed(capsys))


def test_invalid_records_are_not_proved(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Their problems are printed instead."""
    change = (
        "localities/liuxi.yaml",
        "short_name: 柳溪\n",
        "short_name: 柳溪\nmayor: 无\n",
    )
    data = changed_records(tmp_path, (change,))
    code = main(["--sources", SOURCES, "--data", str(data)])

    assert (1, "记录本身有问题，没有与来源核对；请先改正以上各条。") == (
        code,
        printed(capsys)[-1],
    )
