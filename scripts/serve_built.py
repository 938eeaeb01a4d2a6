"""Show a built site as a web server would, without building anything.

Usage: python scripts/serve_built.py [--port PORT] [SITE]
"""

from __future__ import annotations

import signal
import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from scripts.console import speak_chinese
from scripts.serve import port_number, report
from sitegen.disk_faults import reason
from tools.preview.files import start_files

ROOT = Path(__file__).resolve().parents[1]


def main(arguments: list[str]) -> int:
    """Serve until interrupted; the exit code."""
    speak_chinese()
    parser = CommandLine(description="在本机看已建成的网站")
    parser.add_argument("site", nargs="?", type=Path, default=ROOT / "site")
    parser.add_argument("--port", default="8000")
    options = parser.parse_args(arguments)
    port = port_number(options.port)
    if port is None:
        return 1
    if not (options.site / "index.html").is_file():
        report(f"{options.site} 中没有 index.html；请先运行 make site。")
        return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        server = start_files(options.site, "127.0.0.1", port)
    except OSError as error:
        report(f"端口 {port} 不可用（{reason(error)}）；请用 PORT= 另选一个。")
        return 1
    report(f"网站：http://127.0.0.1:{server.server_port}/ （按 Ctrl+C 结束）")
    try:
        threading.Event().wait()
    except KeyboardInterrupt:
        server.shutdown()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
