"""Prove the records against the five source documents, character by character.

In: the folder of extracted texts and the data folder. Out: findings in Chinese, one line
for each document, exit code 1 if anything disagrees. Only arguments and printing here;
the proof itself is the package `tools.proof`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese
from sitegen.problems import render as render_problems
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.validate import validate
from tools.proof.finding import Locate, render
from tools.proof.marks import locator
from tools.proof.verify import Verdict, source_documents, unclaimed, verify


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the proof as the arguments ask."""
    speak_chinese()
    options = _options(arguments)
    sources = Path(options.sources)
    if not (options.sources and sources.is_dir()):
        return _without_sources(options.sources, options.allow_missing)
    raw, problems = read_dataset(options.data)
    problems = validate(raw, problems)
    if problems:
        print(render_problems(problems), end="")
        print("记录本身有问题，没有与来源核对；请先改正以上各条。")
        return 1
    registry = build_registry(raw)
    known = [document.id for document in source_documents(registry)]
    if options.document not in (None, *known):
        print(f"没有“{options.document}”这份来源文件；可选：{'、'.join(known)}。")
        return 1
    contents: dict[str, str] = {}
    for path in sorted(sources.glob("*.txt")):
        try:
            contents[path.name] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            print(f"{path}：读不出来，或不是 UTF-8 编码；请另存为 UTF-8，再核对。")
            return 1
    verdicts = verify(registry, contents, options.document)
    stray = () if options.document else unclaimed(registry, contents)
    locate = locator(raw)
    for finding in stray:
        print(render(finding, locate))
    return _report(verdicts, locate, len(stray))


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    """The arguments, explained in Chinese."""
    parser = CommandLine(description="把记录与来源文件逐字核对。")
    parser.add_argument("--sources", required=True, help="来源文件提取文本所在的文件夹")
    parser.add_argument("--data", type=Path, default=Path("data"), help="记录文件夹")
    parser.add_argument("--document", help="只核对这一份文件（文件 id）")
    parser.add_argument(
        "--allow-missing",
        action="store_true",
        help="没有来源文件夹时说明跳过，不算失败",
    )
    return parser.parse_args(arguments)


def _without_sources(folder: str, allowed: bool) -> int:
    """Say that there is nothing to compare with; an error unless it was allowed."""
    if allowed:
        print(f"已跳过来源核对：没有文件夹“{folder}”，五份来源文件的提取文本不在本机。")
        return 0
    print(
        f"没有文件夹“{folder}”，无法核对；请用 --sources 指明来源文件所在的文件夹，"
        "确实没有来源文件时加 --allow-missing。"
    )
    return 1


def _report(verdicts: tuple[Verdict, ...], locate: Locate, stray: int) -> int:
    """Print the findings, one line for each document, the total and the outcome."""
    for verdict in verdicts:
        for finding in verdict.findings:
            print(render(finding, locate))
    for verdict in verdicts:
        outcome = f"{len(verdict.findings)} 处不符" if verdict.findings else "一致"
        done = verdict.progress
        if verdict.left:
            outcome += (
                f"；已收录 {done.recorded} 行，余 {verdict.left} 行"
                f"（原文 {verdict.unrecorded} 字）"
            )
        print(f"{verdict.file}（{verdict.document}）：{_counts((verdict,))}，{outcome}")
    print(f"合计：{_counts(verdicts)}")
    wrong = stray + sum(len(verdict.findings) for verdict in verdicts)
    print(f"共 {wrong} 处不符。" if wrong else "全部核对一致。")
    return 1 if wrong else 0


def _counts(verdicts: tuple[Verdict, ...]) -> str:
    """How many characters were accounted for, and by what."""
    text = sum(verdict.text for verdict in verdicts)
    furniture = sum(verdict.furniture for verdict in verdicts)
    markup = sum(verdict.markup for verdict in verdicts)
    repairs = sum(verdict.repairs for verdict in verdicts)
    unpublished = sum(verdict.unpublished for verdict in verdicts)
    hidden = f"，不公布 {unpublished} 字" if unpublished else ""
    return (
        f"记录对应 {text} 字，版面 {furniture} 字，标记 {markup} 字{hidden}，"
        f"修复 {repairs} 处"
    )


if __name__ == "__main__":
    sys.exit(main())
