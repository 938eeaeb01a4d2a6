"""Measure our building against Material's own, and how it grows with the localities.

Usage: python scripts/bench.py [--rounds N] [--invented N …]

Whole processes are timed, in turn within each round, so that a slow minute of the machine
hits all of them alike; ratios of the medians are what counts.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.command_line import CommandLine  # noqa: E402
from sitegen.facts.catalogue import build_catalogue  # noqa: E402
from sitegen.office.files import office_files  # noqa: E402
from sitegen.open_data import api_files, api_paths  # noqa: E402
from sitegen.paper.files import briefing_files  # noqa: E402
from sitegen.reading import read_dataset  # noqa: E402
from sitegen.records import build_registry  # noqa: E402
from sitegen.writing.content import Files  # noqa: E402
from tools.bench.generation import measure, write_seconds  # noqa: E402
from tools.bench.growth import measure_growth  # noqa: E402
from tools.bench.preview import preview_seconds  # noqa: E402

TEMPLATES = ROOT / "theme/templates"
EXPECTED = {"cold": 0.5, "unchanged": 0.05, "preview": 0.2, "whole": 0.6}
"""Over the time in which Material, as it comes, builds the same pages."""
INVENTED = (5, 20, 45, 90, 337)
FIRST_COMPARED = 20
GROWTH_LIMIT = 1.5
"""Time for a file with the most localities, over that with FIRST_COMPARED."""
MEMORY_LIMIT = 1000
"""Megabytes at any number of localities."""
NAMES = {
    "cold": "从无到有生成",
    "unchanged": "无改动时生成",
    "changed": "改一条记录后生成",
    "site": "建站并检查",
    "whole": "make site，从无到有",
    "preview": "保存后到预览",
    "stock": "Material 原样、用它自己的中文检索，只建站",
}


def print_write_seconds(rounds: int) -> None:
    """The files that go with the pages: briefings with Word, tables with calendars."""
    raw, _ = read_dataset(ROOT / "data")
    registry = build_registry(raw)
    catalogue = build_catalogue(registry)
    open_data = tuple(api_files(catalogue))
    kinds: dict[str, Callable[[], Files]] = {
        "全部简报和 Word 文件": lambda: briefing_files(catalogue, TEMPLATES),
        "全部表格和日历": lambda: chain(
            open_data, office_files(catalogue, TEMPLATES, api_paths())
        ),
    }
    for name, make in kinds.items():
        seconds = write_seconds(make, rounds)
        print(
            f"{name}：从无到有 {seconds['cold']:.2f} 秒，"
            f"无改动 {seconds['unchanged']:.2f} 秒（不含读取记录）"
        )


def is_growth_fine(numbers: list[int]) -> bool:
    """Print what each number of invented localities costs; whether that is as expected."""
    print("另加虚构的地区，从无到有生成：")
    found = []
    for number in sorted(numbers):
        found.append(measure_growth(ROOT / "scripts", number))
        print(f"  {found[-1]}", flush=True)
    compared = [one for one in found if one.invented >= FIRST_COMPARED] or found
    ratio = compared[-1].milliseconds_per_file / compared[0].milliseconds_per_file
    least, most = compared[0].invented, compared[-1].invented
    print(
        f"  每个文件的用时，{most}个地区比{least}个：{ratio:.2f}（应不大于{GROWTH_LIMIT}）"
    )
    return ratio <= GROWTH_LIMIT and max(one.megabytes for one in found) <= MEMORY_LIMIT


def is_generation_quick(rounds: int) -> bool:
    """Print the medians and their ratios to Material's; whether none is too slow."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "project"
        folder.mkdir()
        seconds, rewritten, total = measure(folder, rounds)
        seconds["preview"] = preview_seconds(folder, rounds)
    medians = {step: statistics.median(times) for step, times in seconds.items()}
    medians["whole"] = medians["cold"] + medians["site"]
    is_slow = False
    print(f"{rounds} 轮的中位数，与同一轮中 Material 原样建站相比：")
    for step in NAMES:
        median = medians[step]
        ratio = median / medians["stock"]
        limit = EXPECTED.get(step)
        is_slow |= limit is not None and ratio >= limit
        note = f"（应小于 {limit}）" if limit else ""
        print(f"  {NAMES[step]}：{median:.2f} 秒，比值 {ratio:.2f}{note}")
    print(f"  改一条记录后重写的文件：{rewritten} 个，共 {total} 个")
    print_write_seconds(rounds)
    return not is_slow


def main(arguments: list[str]) -> int:
    """Print the report; 1 if an expectation is not met."""
    parser = CommandLine(description="测量生成与建站的用时")
    parser.add_argument("--rounds", type=int, default=5, help="轮数，默认 5；0 为不测")
    parser.add_argument(
        "--invented", type=int, nargs="*", default=INVENTED, help="虚构地区的各个数目"
    )
    options = parser.parse_args(arguments)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    is_met = options.rounds == 0 or is_generation_quick(options.rounds)
    if options.invented:
        is_met &= is_growth_fine(options.invented)
    return int(not is_met)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
