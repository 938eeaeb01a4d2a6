"""What a notice says in its sentences is recorded: duties, and the numbers that it cites.

In: the index. Out: findings. Must not know whom a duty reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Mapping

OBLIGES = re.compile("(?<![重主需必只])要(?!求|点|素)|及时|积极")
SENTENCE = re.compile("[^。；]+")
CITED = "《{}》（(?P<number>[^（）]*号)）"


def obligation_is_a_duty(index: Index) -> Iterator[Finding]:
    """Where duties are recorded, every sentence that obliges somebody is one of them."""
    for _, document in index.readable_documents():
        words = [duty.text("words") or "" for duty in document.mappings("duties")]
        for block in document.mappings("body") if words else ():
            text = block.scalar("text")
            if text is None or block.text("kind") != "paragraph":
                continue
            for sentence in SENTENCE.findall(text.value):
                if OBLIGES.search(_untold(sentence, words)):
                    message = (
                        f"“{sentence[:20]}……”要求了什么，没有记录；记在 duties 里。"
                    )
                    yield text.place, message


def _untold(sentence: str, words: list[str]) -> str:
    """What no duty quotes of the sentence."""
    for said in words:
        sentence = "" if sentence in said else sentence.replace(said, "")
    return sentence


def number_is_as_cited(index: Index) -> Iterator[Finding]:
    """A cited document has the number by which the sources cite it."""
    for _, document in index.readable_documents():
        title = document.text("title")
        if document.text("kind") != "cited" or title is None:
            continue
        for citing in document.texts("cited_in"):
            cited = _number(index.document(citing), title)
            if cited and document.text("number") != cited:
                message = f"“{citing}”引作“{cited}”；number 照写。"
                yield document.place_of("number"), message


def _number(citing: Mapping | None, title: str) -> str | None:
    blocks = citing.mappings("body") if citing else ()
    text = "\n".join(block.text("text") or "" for block in blocks)
    found = re.search(CITED.format(re.escape(title)), text)
    return found["number"] if found else None


CHECKS = (
    Check("E500", "写了职责的通知，要求别人的句子都有记录", obligation_is_a_duty),
    Check("E460", "所引文件的文号与引用的相同", number_is_as_cited),
)
