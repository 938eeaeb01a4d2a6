"""The browser code keeps to what Chromium 80 knows."""

import re
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "theme" / "browser"
SCRIPTS = sorted(FOLDER.rglob("*.js"))
STYLES = sorted(FOLDER.rglob("*.css"))
SEARCH = sorted(FOLDER.glob("search/*.js"))
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
    "flex gap (84)": r"(?<![\w-])gap:",
    "nesting (112)": r"^\s+&",
    ":is (88)": r":is\(|:where\(",
    "layers (99)": r"@layer",
    "color-mix (111)": r"color-mix\(",
    "dynamic viewport units (108)": r"\d[dls]v[hw]\b",
    "logical shorthands (87)": r"\b(margin|padding|inset)-(inline|block):",
}


def _name(path: Path) -> str:
    return path.relative_to(FOLDER).as_posix()


def _code(path: Path) -> str:
    """The file without its comments and without what it asks the kernel about."""
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    newer_kernels = r"@supports \(text-spacing-trim: space-all\) \{.*?\n\}"
    text = re.sub(newer_kernels, "", text, flags=re.DOTALL)
    return re.sub(r"@supports[^{]*", "@supports ", text)


def _found(patterns: dict[str, str], code: str) -> list[str]:
    return [
        name
        for name, pattern in patterns.items()
        if re.search(pattern, code, flags=re.MULTILINE)
    ]


@pytest.mark.parametrize("script", SCRIPTS, ids=_name)
def test_script_uses_nothing_newer(script: Path) -> None:
    """No syntax or interface that came after Chromium 80, and nothing unsafe."""
    assert [] == _found(TOO_NEW, _code(script))


@pytest.mark.parametrize("style", STYLES, ids=_name)
def test_style_uses_nothing_newer(style: Path) -> None:
    """No style that Chromium 80 does not know: it would drop the whole rule."""
    assert [] == _found(TOO_NEW_STYLES, _code(style))


@pytest.mark.parametrize("script", SEARCH, ids=_name)
def test_script_says_what_it_does(script: Path) -> None:
    """Each module opens with what comes in and what goes out, and stays small."""
    text = script.read_text(encoding="utf-8")
    head = text.partition("*/")[0]

    assert head.startswith("/* ")
    assert "In:" in head
    assert "Out:" in head
    assert text.count("\n") <= 200


def test_the_guard_sees_what_is_newer() -> None:
    """Code of today is told apart from code of 2020, in scripts and in styles."""
    script = "values.at(-1); a ||= b; text.replaceAll('甲', '乙');"
    style = "ul:has(a) {\n  gap: 1rem;\n  column-gap: 1rem;\n  height: 100dvh;\n}"

    assert _found(TOO_NEW, script) == [
        "replaceAll (85)",
        "Array.at (92)",
        "logical assignment (85)",
    ]
    assert _found(TOO_NEW_STYLES, style) == [
        ":has (105)",
        "flex gap (84)",
        "dynamic viewport units (108)",
    ]
