"""Readings of phrases, by which pinyin finds them.

In: the index. Out: findings. Must not know how the library reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sitegen.checks.identity import repeated
from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.records.shape import Text

CHINESE = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")


def reading_is_used(index: Index) -> Iterator[Finding]:
    """Every phrase of the pinyin readings occurs in some text, and once in the list."""
    readings = index.raw.root("readings")
    if readings is None:
        return
    text = "\n".join(
        scalar.value
        for leaf, scalar in index.leaves
        if isinstance(leaf, Text) and scalar.place.file != readings.place.file
    )
    phrases = [entry.scalar("phrase") for entry in readings.mappings("readings")]
    yield from repeated(phrases)
    for phrase in phrases:
        if index.is_complete and phrase and phrase.value not in text:
            yield phrase.place, f"没有记录出现“{phrase.value}”；删去。"


def reading_fits_its_phrase(index: Index) -> Iterator[Finding]:
    """A reading has a syllable for each character of its phrase, which is Chinese."""
    readings = index.raw.root("readings")
    for entry in readings.mappings("readings") if readings else ():
        phrase = entry.scalar("phrase")
        if phrase and not CHINESE.fullmatch(phrase.value):
            yield phrase.place, f"“{phrase.value}”不全是汉字；只写读错的几个汉字。"
            continue
        for scalar in (entry.scalar("pinyin"), *entry.scalars("also")):
            count = len(scalar.value.split()) if scalar else 0
            if phrase and scalar and count != len(phrase.value):
                message = (
                    f"“{phrase.value}”有 {len(phrase.value)} 个字，"
                    f"“{scalar.value}”有 {count} 个音节；一字一个音节。"
                )
                yield scalar.place, message


CHECKS = (
    Check("E316", "读音的词语都有记录用到，不重复", reading_is_used),
    Check("E322", "读音的音节数与字数相同", reading_fits_its_phrase),
)
