"""Import a place's own task table: Word, Excel, a saved web page or pasted text.

In: the table, whose it is, and the data folder. Out: the place's and the document's
records, the extracted text and the work list; exit code 0 when something was written, 1
with one sentence when nothing was. Only arguments and printing here; the import itself is
the package `tools.importing`.
"""

from __future__ import annotations

import argparse
import difflib
import re
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese, tell_refusals
from sitegen.reading import read_dataset
from sitegen.validate import validate
from tools.importing.contents import Refusal
from tools.importing.options import Options
from tools.importing.run import Import, Outcome, write

ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
CODE = re.compile("[0-9]{6}")
FEW_ROWS = 20
"""Below this a progress line would only flicker."""


@tell_refusals
def main(arguments: Sequence[str] | None = None) -> int:
    """Import as the arguments ask; the exit code."""
    speak_chinese()
    given = _parser().parse_args(arguments)
    options = _options(given)
    outcome: Outcome | Refusal | Options = options
    if isinstance(options, Options):
        outcome = Import(options, given.data).run(_progress)
    if isinstance(outcome, Refusal):
        print(f"没有导入：{outcome.sentence}", file=sys.stderr)
        return 1
    assert isinstance(outcome, Outcome)
    if given.check:
        _show(outcome)
        return 0
    write(outcome)
    _report(outcome, given.data)
    return 0


def _parser() -> argparse.ArgumentParser:
    """The arguments, explained in Chinese."""
    parser = CommandLine(description="从地区自己的任务分工表导入记录。")
    parser.add_argument("table", type=Path, help="表：.docx、.xlsx、网页或纯文本")
    parser.add_argument("--place", required=True, help="地区 id，拼音，如 zhuhai")
    parser.add_argument("--name", required=True, help="地区全称，如 珠海市")
    parser.add_argument("--code", required=True, help="六位行政区划代码（GB/T 2260）")
    parser.add_argument(
        "--document", required=True, help="文件 id，拼音，如 zhuhai-fengongbiao"
    )
    parser.add_argument(
        "--short-name", default="", help="地区简称，缺省为全称去掉“市”“区”等"
    )
    parser.add_argument("--title", default="", help="文件标题；缺省从表前的文字认出")
    parser.add_argument("--short-title", default="", help="文件简称")
    parser.add_argument("--number", default="", help="发文字号；缺省从表前的文字认出")
    parser.add_argument("--sheet", help="只读这一张工作表")
    parser.add_argument("--table", dest="only", type=int, help="只读第几张任务分工表")
    parser.add_argument(
        "--row",
        action="append",
        default=[],
        metavar="行号=举措",
        help="指明某一行是哪项举措",
    )
    parser.add_argument(
        "--sources", type=Path, help="提取文本和待决清单放在哪里；缺省在表的旁边"
    )
    parser.add_argument("--data", type=Path, default=Path("data"), help="记录文件夹")
    parser.add_argument("--check", action="store_true", help="只说会写什么，不写")
    return parser


def _options(given: argparse.Namespace) -> Options | Refusal:
    """The options, or what is wrong with the arguments."""
    for name in ("place", "document"):
        if not ID.fullmatch(getattr(given, name)):
            return Refusal(
                f"--{name} 只用小写英文字母、数字和“-”，找到“{getattr(given, name)}”。"
            )
    if not CODE.fullmatch(given.code):
        return Refusal(f"--code 应为六位数字的行政区划代码，找到“{given.code}”。")
    rows = {}
    for each in given.row:
        line, _, measure = each.partition("=")
        if not (line.isascii() and line.isdigit() and measure):
            return Refusal(
                f"--row 应写成 行号=举措id，如 57=guojia-fuzhi-03，找到“{each}”。"
            )
        rows[int(line)] = measure
    if not (given.data / "vocabularies.yaml").is_file():
        return Refusal(f"“{given.data}”不是记录文件夹；请在项目的文件夹里运行。")
    return Options(
        place=given.place,
        name=given.name,
        code=given.code,
        document=given.document,
        table_file=given.table,
        sources=given.sources or given.table.parent,
        short_name=given.short_name,
        title=given.title,
        short_title=given.short_title,
        number=given.number,
        sheet=given.sheet,
        table=given.only,
        rows=rows,
    )


def _progress(done: int, rows: int) -> None:
    """One line that counts, on a terminal only."""
    if rows >= FEW_ROWS and sys.stderr.isatty():
        end = "\n" if done == rows else ""
        print(f"\r已对应 {done}/{rows} 行", end=end, file=sys.stderr, flush=True)


def _show(outcome: Outcome) -> None:
    """What would be written, as a difference from what is there."""
    for path, text in outcome.files.items():
        if path in outcome.unchanged or path.suffix == ".json":
            continue
        before = path.read_text(encoding="utf-8") if path.is_file() else ""
        lines = difflib.unified_diff(
            before.splitlines(), text.splitlines(), str(path), str(path), "", "", 1, ""
        )
        print("\n".join(lines))
    print(_counts(outcome) + "（--check：什么都没有写）")


def _report(outcome: Outcome, data: Path) -> None:
    """Where everything is, and what comes next."""
    for path in outcome.files:
        if path.suffix != ".json":
            print(f"{'没有变化' if path in outcome.unchanged else '已写'}  {path}")
    print(_counts(outcome))
    raw, problems = read_dataset(data)
    count = len(validate(raw, problems))
    print(f"make check 现有 {count} 个问题；先照待决清单逐件决定，再运行 make check。")


def _counts(outcome: Outcome) -> str:
    return (
        f"收录 {outcome.matched} 行，共 {outcome.rows} 行；{outcome.decisions} 件待决。"
    )


if __name__ == "__main__":
    sys.exit(main())
