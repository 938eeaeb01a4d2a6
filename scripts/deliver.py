"""Make of the built site what is handed over: one ZIP file, or a folder for nginx.

Usage: python scripts/deliver.py zip|server [--site FOLDER] [--to FOLDER]
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese, tell_refusals
from tools.delivery.archive import write_archive
from tools.delivery.compressed import compress_texts
from tools.delivery.exchange import exchange, mend, next_folder
from tools.delivery.policy import nginx_line, policy_of

ROOT = Path(__file__).resolve().parents[1]
ARCHIVE = "duizhao.zip"
SERVER = "server"
NGINX = ROOT / "deploy" / "nginx.conf"


@tell_refusals
def main(arguments: list[str]) -> int:
    """Make what was asked for; the exit code."""
    speak_chinese()
    parser = CommandLine(description="把已建成的网站打包或备好给服务器")
    parser.add_argument("kind", choices=("zip", "server"))
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    parser.add_argument("--to", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    if not (options.site / "index.html").is_file():
        print(
            f"{options.site} 中没有 index.html；请先运行 make site。", file=sys.stderr
        )
        return 1
    options.to.mkdir(parents=True, exist_ok=True)
    if options.kind == "zip":
        count = write_archive(options.site, options.to / ARCHIVE)
        print(f"{options.to / ARCHIVE}：{count}个文件，解压后双击 index.html 打开。")
    else:
        count = server_folder(options.site, options.to / SERVER)
        print(f"{options.to / SERVER}：网站和 nginx 配置，预先压缩了{count}个文件。")
    return 0


def server_folder(site: Path, target: Path) -> int:
    """The site with compressed copies, its policy and the settings of nginx."""
    mend(target)
    new = next_folder(target)
    shutil.copytree(site, new / "site")
    count = compress_texts(new / "site")
    (new / "policy.conf").write_text(nginx_line(policy_of(site)), encoding="utf-8")
    shutil.copyfile(NGINX, new / "nginx.conf")
    exchange(target)
    return count


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
