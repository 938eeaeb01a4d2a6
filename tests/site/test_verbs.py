"""The commands that README promises are there, and the gate runs them."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from tests.site.project import ROOT, run

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
LOCKED = re.compile(
    r"[a-z0-9-]+==[\w.]+( ; [^:/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?"
)


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_readme_names_only_verbs_that_exist() -> None:
    """Every `make …` in README is a target of the Makefile."""
    promised = set(re.findall(r"(?:`|    )make ([a-z-]+)", _text("README.md")))
    targets = set(re.findall(r"^([a-z-]+):", _text("Makefile"), re.MULTILINE))

    assert promised - targets == set()


def test_help_lists_every_verb_in_chinese() -> None:
    """`make help` gives every verb but inner steps one line in Chinese."""
    verbs = set(re.findall(r"^\.PHONY: (.+)$", _text("Makefile"), re.MULTILINE))
    done = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, check=True, encoding="utf-8"
    )
    lines = re.findall(r"^  make ([a-z-]+) +[\u4e00-\u9fff]", done.stdout, re.MULTILINE)

    assert verbs - {"generate"} == set(lines)


def test_the_gate_runs_the_test_command_of_the_readme() -> None:
    """.ci/run is executable and runs README's test command, then the proof."""
    mode = (ROOT / ".ci" / "run").stat().st_mode
    commands = [line for line in _text(".ci/run").splitlines() if "make" in line[:4]]

    assert mode & 0o111
    assert commands == ["make test", "make verify-sources"]


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("verify_sources.py", "缺少 --sources。"),
        ("serve.py --prot 1", "不认识“--prot 1”。"),
        ("deliver.py tar", "kind 应是 zip, server 之一，不能是“tar”。"),
        ("screenshots.py --site", "--site 后面要写一个值。"),
        ("mutate_records.py --sample x", "--sample 应是整数，不能是“x”。"),
        ("generate_pages.py --check=1", "--check 后面不写值。"),
        ("generate_pages.py --chec", "不认识“--chec”。"),
    ],
)
def test_a_wrong_option_is_one_chinese_sentence(command: str, sentence: str) -> None:
    """It says what was found, what was expected and where the options are listed."""
    script, *words = command.split()
    done = run(ROOT / "scripts" / script, *words)

    said = f"{sentence}“{script} --help”列出各个参数。\n"
    assert (1, "", said) == (done.returncode, done.stdout, done.stderr)


def test_no_command_refuses_in_english() -> None:
    """Every command reads its options with the parser that refuses in Chinese."""
    scripts = (ROOT / "scripts").glob("*.py")
    others = [path.name for path in scripts if "ArgumentParser(" in _text(str(path))]

    assert others == []


def test_lock_files_name_no_host_and_every_hash() -> None:
    """Every locked package has a version and hashes, and nothing of where it is from."""
    locks = {path.name: path.read_text(encoding="utf-8") for path in LOCKS}
    loose = [
        (name, line)
        for name, text in locks.items()
        for line in text.splitlines()
        if not LOCKED.fullmatch(line)
    ]

    assert loose == []


def test_the_lock_of_the_linters_names_no_host_and_every_hash() -> None:
    """Every package from npm has a hash, and nothing of where it is from."""
    packages = json.loads(_text("tools/lint/package-lock.json"))["packages"]
    loose = [
        name
        for name, package in packages.items()
        if name
        and ("resolved" in package or not package["integrity"].startswith("sha512-"))
    ]

    assert loose == []
