"""A file that somebody saves tells by its name alone what it is."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from pathlib import Path

OFFICE = (".docx", ".xlsx", ".csv", ".ics")
LINK = re.compile(r'<a [^>]*href="?([^" >]+)"?[^>]* download="?([^">]+)"?')


def test_no_two_files_of_the_site_have_one_name(built_site: Path) -> None:
    """From file:// a browser saves under the name of the file itself."""
    names = Counter(
        file.name for file in built_site.rglob("*") if file.suffix in OFFICE
    )

    assert [] == [name for name, count in names.items() if count > 1]


def test_no_two_downloads_have_one_name(built_site: Path) -> None:
    """Over all pages, whatever their kind: a name leads to one file."""
    files = defaultdict(set)
    for page in built_site.rglob("index.html"):
        for path, name in LINK.findall(page.read_text(encoding="utf-8")):
            files[name].add((page.parent / path).resolve())

    assert [] == [name for name, found in files.items() if len(found) > 1]
    assert files


def test_a_measures_files_say_its_list_and_number(built_site: Path) -> None:
    """Two lists may have measures of one title."""
    page = built_site / "measures/guojia-fuzhi-01/index.html"
    names = [name for _, name in LINK.findall(page.read_text(encoding="utf-8"))]

    assert [
        "国家复制推广第1项 实行开办企业全程网上办.docx",
        "国家复制推广第1项 实行开办企业全程网上办.xlsx",
    ] == names
