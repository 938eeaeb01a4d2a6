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
from sitegen.problems import Problem, render
from sitegen.reading import read_dataset
from sitegen.reading.marked import RawDataset
from sitegen.reading.published import state_lines
from sitegen.records import Release
from sitegen.validate import validate
from tools.house.scalar import spelled

VERSION = re.compile(r"\d+\.\d+\.\d+")
DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
HEAD = "# yaml-language-server: $schema=../schemas/{}.schema.json\n"


def _is_day(text: str) -> bool:
    """2026-11-27, and a day that the calendar has."""
    try:
        return bool(DATE.fullmatch(text) and date.fromisoformat(text))
    except ValueError:
        return False


def _number(version: str) -> tuple[int, ...]:
    """By which versions are ordered: 1.10.0 comes after 1.9.0."""
    return tuple(map(int, version.split(".")))


@tell_refusals
def main(arguments: list[str]) -> int:
    """Write both files, unless a record has a problem or a change is not logged."""
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
    new = Release(version=options.version, date=options.date, summary=options.summary)
    raw, problems = read_dataset(options.data)
    found = validate(raw, problems)
    releases = _releases(raw)
    problems = tuple(each for each in found if not _is_forgiven(each, new, releases))
    refusal = render(problems) if problems else _out_of_order(new, releases)
    refusal = refusal or _note_version(options.data, new, releases)
    if refusal:
        print(refusal, end="", file=sys.stderr)
        return 1
    lines = "".join(f"  - {line}\n" for line in state_lines(raw))
    text = f"{HEAD.format('released')}version: {new.version}\nrecords:\n{lines}"
    (options.data / "released.yaml").write_text(text, encoding="utf-8")
    print(f"已记下 {new.version} 版：{lines.count(chr(10))} 条记录。")
    return 0


def _releases(raw: RawDataset) -> list[tuple[str, str]]:
    """Versions and dates of the log, the oldest first."""
    log = raw.root("changes")
    noted = log.mappings("releases") if log else ()
    return [(each.text("version") or "", each.text("date") or "") for each in noted]


def _is_forgiven(
    problem: Problem, new: Release, releases: list[tuple[str, str]]
) -> bool:
    """The first release may be noted again without a log of what came between."""
    is_first = [new.version] == [version for version, _ in releases]
    return is_first and problem.code == UNLOGGED


def _out_of_order(new: Release, releases: list[tuple[str, str]]) -> str:
    """Why a version cannot follow the last one; the last itself may be noted again."""
    if not releases or new.version == releases[-1][0]:
        return ""
    version, day = releases[-1]
    if _number(new.version) > _number(version) and new.date >= day:
        return ""
    return (
        f"{new.version} 版（{new.date}）不能排在 {version} 版（{day}）之后；"
        "版本号要比上一版大，日期不早于上一版。\n"
    )


def _note_version(data: Path, new: Release, releases: list[tuple[str, str]]) -> str:
    """The release at the end of the log, once; a log that then has problems is put back."""
    path = data / "changes.yaml"
    if new.version in dict(releases):
        return ""
    before = path.read_bytes() if path.is_file() else None
    text = before.decode() if before else f"{HEAD.format('changes')}releases:\n"
    summary = spelled(None, new.summary, "")
    text += (
        f'  - version: {new.version}\n    date: "{new.date}"\n    summary: {summary}\n'
    )
    path.write_text(text, encoding="utf-8")
    found = [
        each for each in validate(*read_dataset(data)) if each.file.endswith(path.name)
    ]
    if found and before is None:
        path.unlink()
    elif found and before is not None:
        path.write_bytes(before)
    return render(tuple(found)) if found else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
