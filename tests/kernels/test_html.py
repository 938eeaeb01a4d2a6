"""The W3C checker finds no error on any page."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from pathlib import Path

from tests.kernels.conftest import FOLDER


def test_the_checker_finds_no_error(built_site: Path) -> None:
    """Every page of the site; each kind of error is named with its number."""
    checker = Path(FOLDER) / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    options = ("--errors-only", "--format", "json", "--skip-non-html")
    command = ("java", "-jar", str(checker), *options, "--exit-zero-always")
    done = subprocess.run(
        (*command, str(built_site)), capture_output=True, check=True, encoding="utf-8"
    )
    errors = json.loads(done.stderr)["messages"]
    kinds = Counter(one["message"] for one in errors)

    assert {} == dict(kinds)
