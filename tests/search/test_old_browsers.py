"""The browser code keeps to what Chromium 80 knows."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "theme" / "browser" / "search"
SCRIPTS = sorted(FOLDER.glob("*.js"))
TOO_NEW = {
    "replaceAll (85)": r"\.replaceAll\(",
    "Array.at (92)": r"\.at\(",
    "logical assignment (85)": r"(\|\||&&|\?\?)=",
    "structuredClone (98)": r"structuredClone",
    "Object.hasOwn (93)": r"hasOwn\(",
    "replaceChildren (86)": r"replaceChildren",
    "Promise.any (85)": r"Promise\.any",
    "findLast (97)": r"findLast",
    "Intl.Segmenter (87)": r"Segmenter",
    "private fields (84)": r"#[a-z]\w*\s*[=(;]",
    "modules do not load from disk": r"^\s*(im|ex)port\b",
    "fetch does not read files from disk": r"\bfetch\(|XMLHttpRequest",
    "markup from data": r"innerHTML|outerHTML|insertAdjacentHTML|document\.write",
}
TOO_NEW_STYLES = {
    ":has (105)": r":has\(",
    "inset (87)": r"\binset:",
    "aspect-ratio (88)": r"aspect-ratio:",
    "flex gap (84)": r"(?<!grid-)\bgap:",
    "nesting (112)": r"^\s+&",
    ":is (88)": r":is\(|:where\(",
}


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.stem for path in SCRIPTS])
def test_script_uses_nothing_newer(script: Path) -> None:
    """No syntax or interface that came after Chromium 80, and nothing unsafe."""
    text = re.sub(r"/\*.*?\*/", "", script.read_text(encoding="utf-8"), flags=re.DOTALL)
    found = [
        name
        for name, pattern in TOO_NEW.items()
        if re.search(pattern, text, flags=re.MULTILINE)
    ]

    assert [] == found


@pytest.mark.parametrize("script", SCRIPTS, ids=[path.stem for path in SCRIPTS])
def test_script_says_what_it_does(script: Path) -> None:
    """Each module opens with what comes in and what goes out, and stays small."""
    text = script.read_text(encoding="utf-8")
    head = text.partition("*/")[0]

    assert head.startswith("/* ")
    assert "In:" in head
    assert "Out:" in head
    assert text.count("\n") <= 200


def test_styles_use_nothing_newer() -> None:
    """No style that Chromium 80 does not know."""
    text = (FOLDER / "search.css").read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    found = [
        name
        for name, pattern in TOO_NEW_STYLES.items()
        if re.search(pattern, text, flags=re.MULTILINE)
    ]

    assert [] == found
