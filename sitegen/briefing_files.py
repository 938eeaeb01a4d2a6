"""The files that go with a page for printing: its structure as a script, and Word.

In: the registry and the folder of templates. Out: {path below docs: text or bytes}. Must
not know what is on the disk: the writer leaves alone what did not change.
"""

from __future__ import annotations

from pathlib import Path

from sitegen import urls
from sitegen.briefing import build_briefings
from sitegen.briefing.material import Material
from sitegen.briefing.script import briefing_script
from sitegen.briefing.words import read_words
from sitegen.docx import docx_bytes
from sitegen.records import Registry
from sitegen.views.catalogue import build_catalogue


def briefing_files(registry: Registry, templates_dir: Path) -> dict[str, str | bytes]:
    """Two files for each page that can be printed, beside the page."""
    words = read_words(templates_dir / "briefing" / "words.yaml")
    material = Material(catalogue=build_catalogue(registry), words=words)
    files: dict[str, str | bytes] = {}
    for briefing in build_briefings(material):
        files[urls.briefing_script(briefing.path)] = briefing_script(briefing)
        files[urls.word_file(briefing.path)] = docx_bytes(briefing, words)
    return files
