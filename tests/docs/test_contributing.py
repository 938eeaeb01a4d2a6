"""What CONTRIBUTING.md shows is what the records hold."""

from __future__ import annotations

import re
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]


def test_the_annotated_record_is_the_real_one() -> None:
    """Without its comments, the annotated record is the one in huainan.yaml."""
    manual = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    locality = (ROOT / "data/localities/huainan.yaml").read_text(encoding="utf-8")
    [shown] = re.findall(r"```yaml\n(.*?)```", manual, flags=re.DOTALL)
    [annotated] = yaml.load(shown, Loader=yaml.BaseLoader)
    assignments = yaml.load(locality, Loader=yaml.BaseLoader)["assignments"]

    assert annotated in assignments


def test_every_file_that_the_manuals_name_exists() -> None:
    """A path in backquotes in README.md or CONTRIBUTING.md leads somewhere."""
    named = {
        path
        for manual in ("README.md", "CONTRIBUTING.md")
        for path in re.findall(
            r"`([\w./-]+(?:/|\.yaml|\.md|\.py))`",
            (ROOT / manual).read_text(encoding="utf-8"),
        )
    }

    assert [] == sorted(
        path
        for path in named
        if not path.startswith("site/")
        and not any((ROOT / base / path).exists() for base in ("", "data"))
    )
