"""On a machine where something is missing, make says what and what to do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.project import ROOT

TOOLS = ("bash", "cat", "dirname", "env", "grep", "mktemp", "rm", "touch", "uname")
NOWHERE = "http://127.0.0.1:9/"
"""A port at which nobody listens."""


class Machine:
    """A copy of the project on a machine that has only the programs it is given."""

    def __init__(self, folder: Path) -> None:
        self.project, self.programs = folder / "project", folder / "bin"
        self.programs.mkdir()
        for name in TOOLS:
            (self.programs / name).symlink_to(str(shutil.which(name)))
        (self.project / "scripts").mkdir(parents=True)
        shutil.copy2(ROOT / "scripts/bootstrap.sh", self.project / "scripts")
        shutil.copy2(ROOT / "Makefile", self.project)
        shutil.copytree(ROOT / "requirements", self.project / "requirements")

    def has(self, name: str, script: str) -> None:
        """Give it a program."""
        file = self.programs / name
        file.write_text(f"#!/bin/bash\n{script}\n", encoding="utf-8")
        file.chmod(0o755)

    def run(self, *command: str, **environment: str) -> tuple[int, str]:
        """The exit code and what was said."""
        done = subprocess.run(
            command,
            cwd=self.project,
            env={"PATH": str(self.programs), "HOME": str(self.project), **environment},
            capture_output=True,
            check=False,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
        )
        return done.returncode, done.stdout + done.stderr


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """A machine with a shell and little else."""
    return Machine(tmp_path)


def test_an_old_python_is_named(machine: Machine) -> None:
    """With only an old Python, one sentence says which is needed."""
    machine.has("python3", "exit 1")
    code, said = machine.run("scripts/bootstrap.sh", "venv", "site")

    assert (1, True) == (code, said.startswith("错误：需要 Python 3.11 或更新版本"))


def test_without_a_network_the_last_sentence_says_so(machine: Machine) -> None:
    """Where packages cannot be had, the last sentence says what to do about it."""
    (machine.programs / "python3").symlink_to(sys.executable)
    away = {"PIP_INDEX_URL": NOWHERE, "PIP_RETRIES": "0"}
    code, said = machine.run("scripts/bootstrap.sh", "venv", "site", **away)

    assert code == 1
    assert said.splitlines()[-1].startswith("错误：Python 软件包没有装成。没有网络时")


def test_without_root_the_packages_are_named(machine: Machine) -> None:
    """Who may not install is told the names of all the missing packages at once."""
    machine.has("id", "echo 1000")
    machine.has("apt-get", "exit 0")
    machine.has("ldconfig", "true")
    code, said = machine.run("scripts/bootstrap.sh", "system")

    assert code == 1
    assert "请先安装：fontconfig fonts-noto-cjk poppler-utils libreoffice" in said
    assert "没有 root 和 sudo，无法代为安装" in said


def test_where_apt_fails_its_words_are_kept(machine: Machine) -> None:
    """Where apt has no network, its own words stand above what to do."""
    machine.has("id", "echo 0")
    machine.has("apt-get", "echo E: Could not resolve >&2; exit 100")
    machine.has("ldconfig", "true")
    code, said = machine.run("scripts/bootstrap.sh", "system")

    assert (1, True) == (code, "E: Could not resolve" in said)
    assert said.splitlines()[-1].startswith("错误：系统软件没有装成：fontconfig")


@pytest.mark.parametrize("state", ["none", "dangling", "sound"])
def test_an_environment_that_broke_is_made_anew(machine: Machine, state: str) -> None:
    """A vanished or broken .venv is made again, a sound one is left."""
    folder = machine.project / ".venv"
    if state != "none":
        (folder / "bin").mkdir(parents=True)
        target = sys.executable if state == "sound" else "/nowhere/python"
        (folder / "bin/python").symlink_to(target)
        (folder / "stamp-site").touch()
    make = str(shutil.which("make"))
    done = machine.run(make, "-n", "check", PATH=os.environ["PATH"])

    assert done[0] == 0
    assert (state != "sound") == ("bootstrap.sh venv site" in done[1])
