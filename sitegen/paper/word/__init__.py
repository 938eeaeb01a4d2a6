"""A briefing as a .docx file, the same bytes every time.

In: a briefing and the fixed words. Out: the file's bytes. Must not know the disk beyond
its own constant parts, nor clock, machine or person. Written directly rather than with
python-docx, which takes thirty times as long (10 ms a file) and puts its own name, a
thumbnail and the time into it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from sitegen.characters import xml_escaped
from sitegen.paper.citations import Citations
from sitegen.paper.structure import Briefing
from sitegen.paper.word.body import body_markup
from sitegen.paper.word.setting import STEPS, replacements, styles
from sitegen.paper.word.sheets import step_closer
from sitegen.paper.words import Words
from sitegen.writing.archive import zip_bytes
from sitegen.writing.office_theme import FILE, office_theme

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"

STYLES = "word/styles.xml"
_CONSTANT = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package_relationships.xml",
    "word/_rels/document.xml.rels": "document_relationships.xml",
    "word/fontTable.xml": "font_table.xml",
    "word/footer1.xml": "footer_odd.xml",
    "word/footer2.xml": "footer_even.xml",
    "word/settings.xml": "settings.xml",
    STYLES: "styles.xml",
}


def docx_bytes(briefing: Briefing, words: Words) -> bytes:
    """The whole file."""
    citations = Citations(words)
    body = body_markup(briefing, words, citations)
    document = (
        f'{_DECLARATION}<w:document xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<w:body>{body}</w:body></w:document>"
    )
    step = 0 if briefing.is_compact else step_closer(body)
    parts = {
        **constant_parts(),
        STYLES: styles(step),
        "docProps/core.xml": _core(briefing, citations.entries()),
        "word/document.xml": document,
    }
    return zip_bytes(parts.items())


def constant_parts() -> dict[str, str]:
    """The parts that are the same in every file."""
    parts = {name: _constant(file) for name, file in _CONSTANT.items()}
    return {**parts, "word/theme/theme1.xml": office_theme()}


def parts_script() -> str:
    """The same for the script that makes Word files in the browser; it begins with it."""
    made = {
        "wordParts": constant_parts(),
        "wordCloser": [replacements(step) for step in STEPS],
    }
    text = json.dumps(made, ensure_ascii=False)
    return f"window.briefingApp = Object.assign(window.briefingApp || {{}}, {text});\n"


def writer_sources() -> Iterator[bytes]:
    """Everything here that decides a file's bytes besides the briefing and the words."""
    for shared in ("archive.py", FILE):
        yield (files("sitegen.writing") / shared).read_bytes()
    package = files(__name__)
    for folder in (package, package / "parts"):
        for file in sorted(folder.iterdir(), key=lambda one: one.name):
            if file.name.endswith((".py", ".xml")):
                yield file.read_bytes()


def _core(briefing: Briefing, sources: tuple[str, ...]) -> str:
    """Title, subject and sources; no author, no dates."""
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="{_DUBLIN_CORE}">'
        f"<dc:title>{xml_escaped(briefing.title)}</dc:title>"
        f"<dc:subject>{xml_escaped(briefing.subject)}</dc:subject>"
        "<dc:creator></dc:creator>"
        f"<dc:description>{xml_escaped(chr(10).join(sources))}</dc:description>"
        "<dc:language>zh-CN</dc:language>"
        "</cp:coreProperties>"
    )


@cache
def _constant(name: str) -> str:
    return (files(__name__) / "parts" / name).read_text(encoding="utf-8")
