"""Serve the site while its records are edited; what is saved shows in the browser.

Usage: python scripts/serve.py [--host HOST] [--port PORT] [--project FOLDER]
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese
from sitegen.disk_faults import reason
from tools.preview.desk import STATUS, Desk
from tools.preview.loop import Loop
from tools.preview.server import Preview, start_server

ROOT = Path(__file__).resolve().parents[1]
SECONDS_BETWEEN_LOOKS = 0.15


def report(line: str) -> None:
    """Print at once, also into a pipe."""
    print(line, flush=True)


def restart() -> None:
    """Start the program anew after its own code was changed."""
    report("程序有改动，重新启动。")
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def port_number(text: str) -> int | None:
    """A port as it is given on the command line; None, and a sentence, if it is none."""
    is_number = text.isascii() and text.isdigit() and len(text) <= 5
    if is_number and int(text) < 65536:
        return int(text)
    report(f"端口应是0至65535的整数，不能是“{text}”；请用 PORT= 另写一个。")
    return None


def main(arguments: list[str]) -> int:
    """Serve until interrupted; the exit code."""
    speak_chinese()
    parser = CommandLine(description="边改边看：保存后自动刷新的本地预览")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", default="8000")
    parser.add_argument("--project", type=Path, default=ROOT)
    parser.add_argument("--sources", type=Path, help="导入留下的待决清单在哪里")
    options = parser.parse_args(arguments)
    port = port_number(options.port)
    if port is None:
        return 1
    project = options.project.resolve()
    if not (project / "mkdocs.yml").is_file():
        report(f"{project} 里没有 mkdocs.yml；--project 应是本项目的文件夹。")
        return 1
    logging.basicConfig(level=logging.WARNING, format="%(message)s")
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    preview = Preview(session=str(os.getpid()), desk=Desk(project, options.sources))
    loop = Loop(project, preview, report=report, restart=restart)
    try:
        server = start_server(preview, options.host, port)
    except OSError as error:
        report(f"端口 {port} 不可用（{reason(error)}）；请用 PORT= 另选一个。")
        return 1
    pause = threading.Event()
    try:
        loop.look()
        report(f"预览：http://{options.host}:{server.server_port}/ （按 Ctrl+C 结束）")
        report(f"记录现状：http://{options.host}:{server.server_port}{STATUS}")
        while not pause.wait(SECONDS_BETWEEN_LOOKS):
            loop.look()
    except KeyboardInterrupt:
        pass
    finally:
        loop.pages.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
