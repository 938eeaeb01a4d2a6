"""Generate the site's pages and open data from the records.

Usage: python scripts/generate_pages.py [--check] [--data DIR] [--docs DIR]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sitegen.build import BuildResult, build  # noqa: E402 (needs the path above)
from sitegen.problems import render  # noqa: E402
from sitegen.write import HandWrittenFileError  # noqa: E402


def main(arguments: list[str]) -> int:
    """Generate, or with --check only look; the exit code."""
    parser = argparse.ArgumentParser(description="从 data/ 生成网页和开放数据")
    parser.add_argument("--check", action="store_true", help="只看哪些文件会变，不写")
    parser.add_argument("--data", type=Path, default=ROOT / "data", help="数据目录")
    parser.add_argument("--docs", type=Path, default=ROOT / "docs", help="网页目录")
    options = parser.parse_args(arguments)
    try:
        result = build(
            options.data, options.docs, ROOT / "templates", check=options.check
        )
    except HandWrittenFileError as error:
        print(
            f"{options.docs / str(error)}: 这里要生成网页，却已有不是生成的文件。"
            "请把它改名或移走，再运行一次。",
            file=sys.stderr,
        )
        return 1
    if result.problems:
        print(render(result.problems), file=sys.stderr)
        return 1
    return report(result, options.check)


def report(result: BuildResult, check: bool) -> int:
    """Say what changed; with --check a change is a failure."""
    changed = len(result.written) + len(result.removed)
    if check:
        for path in result.written:
            print(f"会写：{path}")
        for path in result.removed:
            print(f"会删：{path}")
    verb = "会" if check else "已"
    print(
        f"{verb}写{len(result.written)}个文件，{verb}删{len(result.removed)}个，"
        f"{len(result.unchanged)}个不变。"
    )
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
