"""The files that go with a page for printing: its structure as a script, and Word.

In: a catalogue and the folder of templates. Out: (path below docs, content). Must not
know what is on the disk. A Word file is made only when its script changes, which ends
with a digest of the program and the words that make Word files.
"""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from pathlib import Path

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.page_kinds import kind_named
from sitegen.paper import build_briefings
from sitegen.paper.material import Material
from sitegen.paper.script import briefing_script
from sitegen.paper.word import docx_bytes, writer_sources
from sitegen.paper.words import read_words, words_files
from sitegen.writing.content import Derived, Files


def briefing_files(catalogue: Catalogue, templates_dir: Path) -> Files:
    """Two files for each page that can be printed, beside the page."""
    words = read_words(templates_dir)
    digest = _digest(templates_dir)
    material = Material(catalogue=catalogue, words=words)
    for briefing in build_briefings(material):
        script = urls.briefing_script(briefing.path)
        yield script, f"{briefing_script(briefing)}// {digest}\n"
        make = partial(docx_bytes, briefing, words)
        word = kind_named(briefing.kind).word(briefing.path)
        yield word, Derived(source=script, make=make)


def _digest(templates_dir: Path) -> str:
    """Changes with the words and with every file of the Word writer."""
    digest = sha256()
    for file in words_files(templates_dir):
        digest.update(file.read_bytes())
    for source in writer_sources():
        digest.update(source)
    return digest.hexdigest()[:12]
