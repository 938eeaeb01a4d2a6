"""Every text of the records can be read on the served pages, character by character."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser

from tests.conftest import open_tab
from tests.records import ASSIGNMENTS, MEASURES, REFERENCES, Record

Read = Callable[[str], str]
PRACTICES = [
    pytest.param(measure, practice, id=f"{measure}-{practice['city']}")
    for measure, practice in REFERENCES
]
TASKS = [
    pytest.param(locality, task, id=f"{locality}-{task['measure']}")
    for locality, task in ASSIGNMENTS
]


def _folded(text: str) -> str:
    return "".join(text.split())


@pytest.fixture(scope="module")
def read(chromium: Browser, site_url: str) -> Iterator[Read]:
    """What a reader sees of a part of a page, without blanks; each page loaded once."""
    known: dict[str, str] = {}
    with open_tab(chromium, java_script_enabled=False) as tab:

        def read(path: str) -> str:
            if path not in known:
                tab.page.goto(f"{site_url}{path}index.html")
                known[path] = _folded(tab.page.locator("article").inner_text())
            return known[path]

        yield read


def _units(task: Record) -> list[str]:
    """The printed cell of responsible units, unless it stands in another row."""
    units = task.get("units", {})
    return [units["as_printed"]] if "as_printed" in units else []


def _texts(task: Record) -> list[str]:
    """The other printed texts of an assignment's row, unless they stand in another."""
    texts = list(task.get("actions", ()))
    if "as_printed" in task.get("deadline", {}):
        texts.append(task["deadline"]["as_printed"])
    names = ("remark", "practice_as_printed")
    return texts + [task[name] for name in names if name in task]


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure["id"])
def test_official_wording_is_shown(measure: Record, read: Read) -> None:
    """A measure's page shows its title and its official text, whole."""
    seen = read(f"measures/{measure['id']}/")

    assert _folded(measure["title"]) in seen
    assert _folded(measure["practice"]["text"]) in seen


@pytest.mark.parametrize(("measure", "practice"), PRACTICES)
def test_reference_text_is_shown(measure: str, practice: Record, read: Read) -> None:
    """A reference practice stands whole on its measure's page and its city's."""
    texts = [
        _folded(practice[name]) for name in ("text", "results") if name in practice
    ]
    pages = (f"measures/{measure}/", f"practices/{practice['city']}/")
    missing = [
        (page, text) for page in pages for text in texts if text not in read(page)
    ]

    assert missing == []


@pytest.mark.parametrize(("locality", "task"), TASKS)
def test_assignment_is_shown(locality: str, task: Record, read: Read) -> None:
    """An assignment's row stands whole on its measure's page.

    Its locality's page has it too, the units there by role instead of as printed.
    """
    measure, table = f"measures/{task['measure']}/", f"localities/{locality}/"
    demanded = [(measure, text) for text in _units(task) + _texts(task)]
    demanded += [(table, text) for text in _texts(task)]
    missing = [
        (page, text) for page, text in demanded if _folded(text) not in read(page)
    ]

    assert missing == []
