"""Note the records as they are as a release: the log gets its version, the state its digests.

Usage: python scripts/release.py VERSION SUMMARY DATE [--data DIR]
"""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese, tell_refusals
from sitegen.checks.changes import UNLOGGED
from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.reading.published import state_lines
from sitegen.validate import validate

VERSION = re.compile(r"\d+\.\d+\.\d+")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
HEAD = "# yaml-language-server: $schema=../schemas/{}.schema.json\n"


def _is_day(text: str) -> bool:
    """2026-11-27, and a day that the calendar has."""
    try:
        return bool(DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


@tell_refusals
def main(arguments: list[str]) -> int:
    """Write both files, unless a record has a problem; a version may be noted again."""
    speak_chinese()
    parser = CommandLine(description="把现在的记录记为一版")
    parser.add_argument("version", help="版本号，如 1.0.0")
    parser.add_argument("summary", help="这一版有什么，一句话")
    parser.add_argument("date", help="发布的日期，如 2026-11-27")
    parser.add_argument("--data", type=Path, default=Path("data"), help="数据目录")
    options = parser.parse_args(arguments)
    if not (VERSION.fullmatch(options.version) and _is_day(options.date)):
        print("版本号写作 1.0.0，日期写作 2026-11-27。", file=sys.stderr)
        return 1
    raw, problems = read_dataset(options.data)
    found = validate(raw, problems)
    problems = tuple(each for each in found if not _is_superseded(each.code))
    if problems:
        print(render(problems), end="", file=sys.stderr)
        return 1
    _note_version(options.data, options.version, options.summary, options.date)
    lines = "".join(f"  - {line}\n" for line in state_lines(raw))
    text = f"{HEAD.format('released')}version: {options.version}\nrecords:\n{lines}"
    (options.data / "released.yaml").write_text(text, encoding="utf-8")
    print(f"已记下 {options.version} 版：{lines.count(chr(10))} 条记录。")
    return 0


def _is_superseded(code: str) -> bool:
    """A first release that is noted again has no log of what came between."""
    return code == UNLOGGED


def _note_version(data: Path, version: str, summary: str, date: str) -> None:
    """The release at the end of the log, once."""
    path = data / "changes.yaml"
    text = f"{HEAD.format('changes')}releases:\n"
    if path.is_file():
        text = path.read_text(encoding="utf-8")
    if f"  - version: {version}\n" not in text:
        text += f'  - version: {version}\n    date: "{date}"\n    summary: {summary}\n'
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
