"""Invent a national data set: every measure in 337 localities, about 25 units each.

Usage: python scripts/make_national_data.py FOLDER [--invented N] [--seed N]

The measures, vocabularies and existing localities are the real ones; the other localities,
their names, units and duties are invented, their sentences shuffled out of the real ones,
so that text has the words and the repetition of real documents. The same seed gives the
same files. For measuring only.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from scripts.command_line import CommandLine  # noqa: E402
from sitegen.reading import read_dataset  # noqa: E402
from sitegen.records import build_registry  # noqa: E402
from tools.bench.national_files import invent  # noqa: E402 (needs the path above)

LOCALITIES = 337
SEED = 20200313


def main(arguments: list[str]) -> int:
    """Write the data folder; the exit code."""
    parser = CommandLine(description="生成虚构的全国数据，只供测量")
    parser.add_argument("folder", type=Path, help="写到哪个目录（须不存在）")
    parser.add_argument("--invented", type=int, help="虚构几个地区，默认补足全国总数")
    parser.add_argument("--seed", type=int, default=SEED, help="随机种子")
    options = parser.parse_args(arguments)
    raw, problems = read_dataset(ROOT / "data")
    if problems:
        print("data/ 有问题，请先运行 make check。", file=sys.stderr)
        return 1
    registry = build_registry(raw)
    shutil.copytree(ROOT / "data", options.folder)
    count = options.invented
    if count is None:
        count = LOCALITIES - len(registry.localities)
    for name, text in invent(registry, count, options.seed).items():
        (options.folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
