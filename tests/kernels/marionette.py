"""A Firefox, spoken to over Marionette, its own remote protocol."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from pathlib import Path
from typing import Any

from tests.kernels.pipe import KernelError

SECONDS = 180
SETTINGS = {
    "marionette.port": 0,
    "intl.accept_languages": "zh-CN,zh",
    "browser.shell.checkDefaultBrowser": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "remote.prefs.recommended": True,
}


class Marionette:
    """Commands to one browser."""

    def __init__(self, program: str, profile: Path) -> None:
        """Start the browser; it writes the port it listens on into its profile."""
        lines = [
            f"user_pref({json.dumps(name)}, {json.dumps(value)});\n"
            for name, value in SETTINGS.items()
        ]
        (profile / "user.js").write_text("".join(lines), encoding="utf-8")
        self._process = subprocess.Popen(
            [
                program,
                "--headless",
                "--marionette",
                "--remote-allow-system-access",
                "--profile",
                str(profile),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        port = self._port(profile / "MarionetteActivePort")
        self._socket = socket.create_connection(("127.0.0.1", port), SECONDS)
        self._stream = self._socket.makefile("rb")
        self._receive()
        self._last = 0

    def _port(self, file: Path) -> int:
        deadline = time.monotonic() + SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            if file.exists() and file.read_text(encoding="ascii").strip():
                return int(file.read_text(encoding="ascii"))
            time.sleep(0.05)
        self._process.kill()
        raise KernelError("Firefox does not open its remote port")

    def send(self, command: str, **parameters: Any) -> Any:
        """The result of a command."""
        self._last += 1
        text = json.dumps([0, self._last, command, parameters])
        data = text.encode()
        self._socket.sendall(str(len(data)).encode() + b":" + data)
        _, _, error, result = self._receive()
        if error is not None:
            raise KernelError(f"{command}: {error['message']}")
        return result

    def _receive(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            byte = self._stream.read(1)
            if not byte:
                raise KernelError("Firefox does not answer")
            length += byte
        return json.loads(self._stream.read(int(length[:-1])))

    def close(self) -> None:
        """End the browser."""
        self._stream.close()
        self._socket.close()
        self._process.kill()
        self._process.wait()
