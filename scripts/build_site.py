"""Build the site beside the one that stands, check it, then put it in its place.

Usage: python scripts/build_site.py [--project FOLDER]
The last good site stays until the new one is whole; exit 1 and no change on any problem.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.check_site import check
from scripts.command_line import CommandLine
from scripts.console import speak_chinese
from sitegen.disk_faults import reason
from tools.building.pages import build_pages
from tools.delivery.exchange import BusyError, alone, exchange, mend, next_folder
from tools.delivery.policy import nginx_line, policy_of
from tools.sitecheck.ahead import reading_ahead

ROOT = Path(__file__).resolve().parents[1]
POLICY = "policy.conf"
SETTINGS = {
    'rel="canonical"': "address 网址",
    'name="SiteDomain"': "domain 域名",
    'name="SiteIDCode"': "code 网站标识码",
    "主办单位：": "keeper 主办单位",
    "联系方式：": "contact 联系方式",
}
"""What only the place knows, by the sign of it on the home page."""


def main(arguments: list[str]) -> int:
    """Build, check and exchange; the exit code."""
    speak_chinese()
    parser = CommandLine(description="建站：旁边建好、检查通过后一次换上")
    parser.add_argument("--project", type=Path, default=ROOT, help="项目目录")
    project: Path = parser.parse_args(arguments).project.resolve()
    try:
        with alone(project / "site"):
            return build(project)
    except BusyError:
        print("另一个 make site 正在运行；请等它结束再运行。", file=sys.stderr)
    except OSError as error:
        print(
            f"{error.filename or project}: 写不进去（{reason(error)}）；"
            "site/ 仍是上一次的网站。请检查磁盘空间和权限。",
            file=sys.stderr,
        )
    return 1


def build(project: Path) -> int:
    """Build beside the site that stands; exchange only what is whole and checked."""
    site, new = project / "site", next_folder(project / "site")
    mend(site)
    with reading_ahead(new) as ahead:
        if unbuilt := build_pages(project, new, ahead.tell):
            print(unbuilt, file=sys.stderr)
        is_bad = bool(unbuilt) or bool(check(new, ahead))
    if is_bad:
        mend(site)
        kept = "site/ 仍是上一次的网站。" if site.exists() else "site/ 没有建成。"
        print(f"建站没有通过，{kept}", file=sys.stderr)
        return 1
    policy = nginx_line(policy_of(new))
    exchange(site)
    note_unset(site / "index.html")
    note_policy(project / "dist" / POLICY, policy)
    return 0


def note_unset(home: Path) -> None:
    """Say which issued or decided settings the pages leave out for now."""
    html = home.read_text(encoding="utf-8")
    unset = [text for sign, text in SETTINGS.items() if sign not in html]
    if unset:
        print(f"data/site.yaml 还没有写，网页先不写：{'、'.join(unset)}。")


def note_policy(file: Path, policy: str) -> None:
    """Keep the policy for the server, and say so when it is another one."""
    last = file.read_text(encoding="utf-8") if file.is_file() else None
    if last == policy:
        return
    file.parent.mkdir(exist_ok=True)
    file.write_text(policy, encoding="utf-8")
    if last is not None:
        print("内嵌脚本或样式有变：服务器上的 policy.conf 要与网站一起更新。")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
