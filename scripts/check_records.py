"""Check the records under data/ and list every problem; exit 1 on any.

Usage: python scripts/check_records.py [--data DIR] [--fix]

Writes nothing, unless --fix asks to mend first what has only one right answer.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese, tell_refusals
from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.validate import validate
from tools.house.files import changes


def fix(data: Path) -> None:
    """Mend every file where one answer is right, and show the difference."""
    count = 0
    for change in changes(data):
        print(change.difference)
        change.path.write_text(change.text, encoding="utf-8", newline="\n")
        count += 1
    print(f"已改 {count} 个文件。" if count else "没有可以自动改的。")


@tell_refusals
def main(arguments: list[str]) -> int:
    """Print the problems of the records, or how many records there are."""
    speak_chinese()
    parser = CommandLine(description="检查 data/ 中的记录")
    parser.add_argument("--data", type=Path, default=Path("data"), help="数据目录")
    parser.add_argument(
        "--fix",
        action="store_true",
        help="先改好只有一种改法的：标点、空格、次序、引号",
    )
    given = parser.parse_args(arguments)
    if given.fix:
        fix(given.data)
    raw, problems = read_dataset(given.data)
    problems = validate(raw, problems)
    if problems:
        print(render(problems), end="", file=sys.stderr)
        return 1
    registry = build_registry(raw)
    assignments = sum(len(locality.assignments) for locality in registry.localities)
    print(
        f"记录检查通过：{len(registry.measures)} 项举措，"
        f"{len(registry.localities)} 个地区，{assignments} 条任务分工，"
        f"{len(registry.documents)} 份文件。"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
