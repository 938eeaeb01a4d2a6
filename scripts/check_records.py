"""Check the records under data/ and list every problem; exit 1 on any. Writes nothing.

Usage: python scripts/check_records.py [--data DIR]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.console import speak_chinese
from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.validate import validate


def main(arguments: list[str]) -> int:
    """Print the problems of the records, or how many records there are."""
    speak_chinese()
    parser = argparse.ArgumentParser(description="检查 data/ 中的记录")
    parser.add_argument("--data", type=Path, default=Path("data"), help="数据目录")
    raw, problems = read_dataset(parser.parse_args(arguments).data)
    problems = (*problems, *validate(raw))
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
