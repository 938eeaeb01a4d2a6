"""Python and the browser fold text in the same way."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page

from sitegen.search.folding import fold

VECTORS = yaml.safe_load(
    Path(__file__).with_name("folding.yaml").read_text(encoding="utf-8")
)
NAMES = [vector["name"] for vector in VECTORS]


@pytest.fixture(scope="module")
def page(modules: Callable[..., Page]) -> Page:
    return modules("fold")


@pytest.mark.parametrize("vector", VECTORS, ids=NAMES)
def test_python_folds(vector: dict[str, str]) -> None:
    """The generator's folding gives what the table says."""
    folded = fold(vector["text"])

    assert vector["folded"] == folded


@pytest.mark.parametrize("vector", VECTORS, ids=NAMES)
def test_browser_folds(page: Page, vector: dict[str, str]) -> None:
    """The browser's folding gives what the table says."""
    folded = page.evaluate("text => siteSearch.fold(text)", vector["text"])

    assert vector["folded"] == folded


def test_lone_surrogates_vanish(page: Page) -> None:
    """Half a character, as a broken paste may hold it, is no letter."""
    folded = page.evaluate("() => siteSearch.fold('市\\ud83d场\\udc00')")

    assert "市场" == folded
    assert "市场" == fold("市\ud83d场\udc00")


@pytest.mark.parametrize(
    ("text", "word", "marked"),
    [
        ("提供企业档案“容e查”服务", "容e查", ["容e查"]),
        ("国办函〔2019〕89号", "国办函201989号", ["国办函〔2019〕89号"]),
        ("登记、登记", "登记", ["登记", "登记"]),
        ("登记、登记", "登记登记", ["登记、登记"]),
        ("ＣＣＣ认证", "ccc认", ["ＣＣＣ认"]),
        ("㎡", "m2", ["㎡"]),
        ("𠮷野家", "𠮷野", ["𠮷野"]),
        ("没有", "市", []),
    ],
)
def test_words_are_found_where_they_stand(
    page: Page, text: str, word: str, marked: list[str]
) -> None:
    """A folded word is marked in the raw text, signs inside it included."""
    found = page.evaluate(
        """([text, word]) => siteSearch.rangesOf(text, [word])
             .map(([start, end]) => text.slice(start, end))""",
        [text, word],
    )

    assert marked == found


def test_marks_do_not_overlap(page: Page) -> None:
    """Words that overlap are marked once, together."""
    ranges = page.evaluate(
        "() => siteSearch.rangesOf('市场监管局', ['市场监', '监管'])"
    )

    assert [[0, 4]] == ranges
