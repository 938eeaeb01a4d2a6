"""A Chromium of any age, spoken to over its debugging pipe.

Tools for tests promise nothing to kernels years older than themselves; the few commands
used here have not changed since Chromium 80.
"""

from __future__ import annotations

import fcntl
import json
import os
import select
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

SWITCHES = (
    "--headless",
    "--no-sandbox",
    "--no-zygote",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=zh-CN",
    "--remote-debugging-pipe",
    "about:blank",
)
SECONDS = 180

Message = dict[str, Any]


class KernelError(Exception):
    """A command that the browser refused or did not answer."""


def _pipe() -> tuple[int, int]:
    """The two ends of a pipe, neither of them one of those that the browser uses."""
    ends = os.pipe()
    high = [fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10) for end in ends]
    for end in ends:
        os.close(end)
    return high[0], high[1]


class Pipe:
    """Commands to one browser and the events that come back."""

    def __init__(self, program: Path, profile: Path) -> None:
        """Start the browser; it reads commands from 3 and answers on 4."""
        to_read, self._write = _pipe()
        self._read, to_write = _pipe()
        plumbing = f'exec "$@" 3<&{to_read} 4>&{to_write}'
        command = [str(program), f"--user-data-dir={profile}", *SWITCHES]
        self._process = subprocess.Popen(
            ["bash", "-c", plumbing, "bash", *command],
            pass_fds=(to_read, to_write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(to_read)
        os.close(to_write)
        self._rest = b""
        self._last = 0
        self.listeners: list[Callable[[Message], None]] = []

    def send(self, method: str, session: str | None = None, **parameters: Any) -> Any:
        """The result of a command; events that come before it are told to listeners."""
        number = self.post(method, session, **parameters)
        while True:
            answer = self.receive()
            if answer.get("id") == number:
                if "error" in answer:
                    raise KernelError(f"{method}: {answer['error']['message']}")
                return answer["result"]

    def post(self, method: str, session: str | None = None, **parameters: Any) -> int:
        """Send a command without waiting for its answer; the command's number."""
        self._last += 1
        message = {"id": self._last, "method": method, "params": parameters}
        if session is not None:
            message["sessionId"] = session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        return self._last

    def receive(self) -> Message:
        """The next message; an event is told to all who listen."""
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._read], [], [], SECONDS)
            chunk = os.read(self._read, 1 << 20) if ready else b""
            if not chunk:
                raise KernelError("the browser does not answer")
            self._rest += chunk
        text, _, self._rest = self._rest.partition(b"\0")
        message: Message = json.loads(text)
        if "method" in message:
            for listener in self.listeners:
                listener(message)
        return message

    def close(self) -> None:
        """End the browser."""
        self._process.kill()
        self._process.wait()
        os.close(self._write)
        os.close(self._read)
