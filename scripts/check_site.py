"""Walk a built site and list every problem a browser would meet; exit 1 on any.

Usage: python scripts/check_site.py [SITE]
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese
from sitegen.problems import render
from tools.sitecheck.ahead import Ahead
from tools.sitecheck.checks import problems_of
from tools.sitecheck.outside import outside_links
from tools.sitecheck.site import read_site


def main(arguments: list[str]) -> int:
    """Check the site that is named; the exit code."""
    speak_chinese()
    parser = CommandLine(description="检查已建成的网站")
    parser.add_argument("site", nargs="?", type=Path, default=Path("site"))
    directory: Path = parser.parse_args(arguments).site
    if not (directory / "index.html").is_file():
        print(f"{directory} 中没有 index.html；请先运行 make site。", file=sys.stderr)
        return 1
    return check(directory)


def check(directory: Path, ahead: Ahead | None = None) -> int:
    """Print the problems of the site, or what was checked; the exit code.

    ahead: who may have read some of the pages.
    """
    site = read_site(directory, ahead)
    problems = problems_of(site)
    if problems:
        print(render(problems), end="", file=sys.stderr)
        return 1
    print(f"站点检查通过：{len(site.pages)} 个页面，{len(site.files)} 个文件。")
    for url, count in outside_links(site).items():
        print(f"  站外链接（读者点击才打开）：{url}，{count} 处")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
