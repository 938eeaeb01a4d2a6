"""The anchors of headings come from one module."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TEMPLATES = Path(__file__).parents[2] / "theme/templates"


@pytest.mark.parametrize(
    "template", sorted(path.name for path in (TEMPLATES / "pages").glob("*.jinja"))
)
def test_no_template_writes_an_anchor_of_its_own(template: str) -> None:
    """Each `{: #… }` holds an expression: a name of anchors.Heading or the view's own."""
    text = (TEMPLATES / "pages" / template).read_text(encoding="utf-8")

    assert [] == re.findall(r"\{: #(?!\{\{)[^}]*\}", text)
