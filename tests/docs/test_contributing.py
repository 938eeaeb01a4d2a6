"""What CONTRIBUTING.md shows is what the records hold."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
MANUALS = ("README.md", "CONTRIBUTING.md")
BUILT = ("site/", "dist/", "licences/")


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_annotated_record_is_the_real_one() -> None:
    """Without its comments, the annotated record is the one in huainan.yaml."""
    manual = _text("CONTRIBUTING.md")
    locality = _text("data/localities/huainan.yaml")
    [shown] = re.findall(r"^```yaml\n(.*?)^```", manual, flags=re.DOTALL | re.MULTILINE)
    [annotated] = yaml.load(shown, Loader=yaml.BaseLoader)
    assignments = yaml.load(locality, Loader=yaml.BaseLoader)["assignments"]

    assert annotated in assignments


def test_the_entry_of_the_log_that_is_shown_has_the_shape_of_one() -> None:
    """What an editor copies from the manual is accepted by the schema of the log."""
    manual = _text("CONTRIBUTING.md")
    [shown] = re.findall(r"^   ```yaml\n(.*?)^   ```", manual, re.DOTALL | re.MULTILINE)
    log = yaml.load(_text("data/changes.yaml"), Loader=yaml.BaseLoader)
    entry = yaml.load(shown, Loader=yaml.BaseLoader)
    schema = json.loads(_text("schemas/changes.schema.json"))

    jsonschema.validate({**log, **entry}, schema)
    assert {"changes"} == set(entry)


def test_every_file_that_the_manuals_name_exists() -> None:
    """A path in backquotes in README.md or CONTRIBUTING.md leads somewhere.

    What is built, and where a server keeps it, is not there yet.
    """
    named = {
        path
        for manual in MANUALS
        for path in re.findall(
            r"`([\w.-][\w./-]*(?:/|\.yaml|\.md|\.py|\.txt))`", _text(manual)
        )
    }

    assert [] == sorted(
        path
        for path in named
        if not path.startswith(BUILT)
        and not any((ROOT / base / path).exists() for base in ("", "data"))
    )


@pytest.mark.parametrize("manual", MANUALS)
def test_every_verb_that_the_manuals_name_exists(manual: str) -> None:
    """Each `make …` is a target of the Makefile."""
    named = set(re.findall(r"(?:`|    )make ([a-z-]+)", _text(manual)))
    targets = set(re.findall(r"^([a-z-]+):", _text("Makefile"), re.MULTILINE))

    assert set() == named - targets


def test_every_step_of_a_recipe_ends_in_the_gate() -> None:
    """Whoever adds something renews the snapshots, looks at them and runs the tests."""
    recipes = re.findall(
        r"^## 加一.*?\n(.*?)(?=^## )",
        _text("CONTRIBUTING.md"),
        re.MULTILINE | re.DOTALL,
    )

    assert 5 == len(recipes)
    assert [] == [
        one for one in recipes if "`make bless`" not in one or "`make test`" not in one
    ]
