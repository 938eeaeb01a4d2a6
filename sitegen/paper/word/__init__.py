"""A briefing as a .docx file, the same bytes every time.

In: a briefing and the fixed words. Out: the file's bytes. Must not know the disk beyond
its own constant parts, nor clock, machine or person. Written directly rather than with
python-docx, which takes thirty times as long (10 ms a file) and puts its own name, a
thumbnail and the time into it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from sitegen.characters import xml_escaped
from sitegen.paper.citations import Citations
from sitegen.paper.structure import Briefing
from sitegen.paper.word.body import body_markup
from sitegen.paper.words import Words
from sitegen.writing.archive import zip_bytes

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def docx_bytes(briefing: Briefing, words: Words) -> bytes:
    """The whole file."""
    citations = Citations(words)
    body = body_markup(briefing, words, citations)
    parts = {
        "[Content_Types].xml": _constant("content_types.xml"),
        "_rels/.rels": _constant("package_relationships.xml"),
        "docProps/core.xml": _core(briefing, citations.entries()),
        "word/_rels/document.xml.rels": _constant("document_relationships.xml"),
        "word/document.xml": (
            f'{_DECLARATION}<w:document xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}">'
            f"<w:body>{body}</w:body></w:document>"
        ),
        "word/fontTable.xml": _constant("font_table.xml"),
        "word/footer1.xml": _constant("footer_odd.xml"),
        "word/footer2.xml": _constant("footer_even.xml"),
        "word/settings.xml": _constant("settings.xml"),
        "word/styles.xml": _constant("styles.xml"),
    }
    return zip_bytes(parts)


def writer_sources() -> Iterator[bytes]:
    """Everything here that decides a file's bytes besides the briefing and the words."""
    yield (files("sitegen.writing") / "archive.py").read_bytes()
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
