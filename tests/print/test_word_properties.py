"""Word files tell what they are, and neither person, machine nor time."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from openxml_audit import OpenXmlValidator

from sitegen.page_kinds import KINDS
from tests.print.conftest import REGISTRY
from tests.print.word import qualified, read_word
from tests.site.project import ROOT


def test_properties_tell_title_subject_and_sources(word_files: dict[str, Path]) -> None:
    """And neither person nor machine nor time; a document that others cite has no source."""
    for path, file in word_files.items():
        properties = read_word(file).core_properties
        document = REGISTRY.document_by_id.get(path.split("/")[-2])
        is_cited_only = document is not None and document.kind == "cited"

        assert properties.title
        assert properties.subject
        assert is_cited_only != ("《" in properties.comments)
        assert ("", "") == (properties.author, properties.last_modified_by)
        assert (None, None) == (properties.created, properties.modified)


def test_a_word_file_holds_only_its_own_parts(word_files: dict[str, Path]) -> None:
    """No thumbnail, person or program; every entry has the same fixed time."""
    for file in word_files.values():
        with zipfile.ZipFile(file) as archive:
            entries = archive.infolist()

        assert [
            "[Content_Types].xml",
            "_rels/.rels",
            "word/_rels/document.xml.rels",
            "word/fontTable.xml",
            "word/footer1.xml",
            "word/footer2.xml",
            "word/settings.xml",
            "word/styles.xml",
            "word/theme/theme1.xml",
            "docProps/core.xml",
            "word/document.xml",
        ] == [entry.filename for entry in entries]
        assert {(1980, 1, 1, 0, 0, 0)} == {entry.date_time for entry in entries}


def test_parts_and_relationships_agree(word_files: dict[str, Path]) -> None:
    """Every style, relationship and content type that is used is there: no repair."""
    for file in word_files.values():
        with zipfile.ZipFile(file) as archive:
            parts = {name: archive.read(name).decode() for name in archive.namelist()}
        body = ElementTree.fromstring(parts["word/document.xml"])
        styles = ElementTree.fromstring(parts["word/styles.xml"])
        used = {
            node.get(qualified("val"))
            for name in ("pStyle", "rStyle", "tblStyle")
            for node in body.iter(qualified(name))
        }

        assert used <= {node.get(qualified("styleId")) for node in styles}
        for name in parts:
            if name.endswith(".xml") and not name.startswith("["):
                assert f'PartName="/{name}"' in parts["[Content_Types].xml"]


def test_microsofts_rules_are_kept_by_each_kind(word_files: dict[str, Path]) -> None:
    """openxml-audit finds nothing in a file of each kind of page."""
    of_kind: dict[str, Path] = {}
    for path, file in word_files.items():
        of_kind.setdefault(f"{path.split('/')[0]}{path.count('/')}", file)

    assert sum(bool(kind.paper) for kind in KINDS) == len(of_kind)
    assert [] == [
        (file.name, str(error))
        for file in of_kind.values()
        for error in OpenXmlValidator().validate(file).errors
    ]


def test_the_language_is_chinese_and_the_margins_are_mirrored(
    word_files: dict[str, Path],
) -> None:
    """Both sides of a sheet are bound alike; no spelling is checked.

    Numbers and Latin letters count as such: LibreOffice parts Chinese ones anywhere (1/8项).
    """
    with zipfile.ZipFile(word_files["practices/beijing/"]) as archive:
        styles, settings = (
            archive.read("word/styles.xml"),
            archive.read("word/settings.xml"),
        )
    language = ElementTree.fromstring(styles).find(f".//{qualified('lang')}")

    assert language is not None
    assert ("en-US", "zh-CN") == tuple(
        language.get(qualified(name)) for name in ("val", "eastAsia")
    )
    assert ElementTree.fromstring(styles).find(f".//{qualified('noProof')}") is not None
    assert ElementTree.fromstring(settings).find(qualified("mirrorMargins")) is not None


def _keys(file: str) -> set[str]:
    text = (ROOT / "theme/templates/briefing" / file).read_text(encoding="utf-8")
    return {line.partition(":")[0] for line in text.splitlines() if line[:1].isalpha()}


def _code(folder: str, suffix: str) -> str:
    files = (ROOT / folder).rglob(f"*.{suffix}")
    return "".join(file.read_text(encoding="utf-8") for file in files)


def test_words_are_all_used() -> None:
    """Each phrase is asked for; a choice's key asks nothing."""
    numbered = {f"ordinal_{level}" for level in range(1, 5)}
    groups = {"group_list", "group_field", "group_place", "group_city"}
    code = _code("sitegen/paper", "py")
    by_python = set(re.findall(r'words\(\s*"(\w+)"', code))
    script = _code("theme/browser/print", "js")
    by_script = set(re.findall(r'say\(\s*"(\w+)"|words\.(\w+)', script))
    in_script = {key for pair in by_script for key in pair if key}

    assert _keys("words.yaml") <= set(re.findall(r'"(\w+)"', code))
    assert _keys("sheet.yaml") - numbered - groups <= by_python | in_script
    assert by_python <= _keys("words.yaml") | _keys("sheet.yaml")
    assert in_script - _keys("sheet.yaml") <= {"ordinal_", "range", "digits", "places"}
