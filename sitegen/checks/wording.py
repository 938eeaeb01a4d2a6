"""How texts are written: characters that break search, punctuation, blanks.

In: the index. Out: findings. Damaged text of the extracted files is left alone. Must not
know what a text says.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from sitegen.characters import SHOWN_DIFFERENTLY
from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.problems import Place
from sitegen.reading.marked import Scalar

HAN = r"\u3400-\u9fff\U00020000-\U0003ffff"
WIDE = rf"{HAN}，。、；：？！“”‘’（）《》〈〉【】〔〕…—"
INVISIBLE = re.compile(
    "[\x7f-\x9f\xa0\xad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\uffff]"
)
FORMS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufe30-\ufe4f\U0002f800-\U0002fa1f]")
WIDE_ASCII = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
HALF_WIDTH = re.compile(
    rf"""(?<=[{WIDE}])[,;:?!()"']|[,;:?!()"'](?=[{WIDE}])|(?<=[{HAN}])\."""
)
BLANK = re.compile(rf"(?<=[{WIDE}]) | (?=[{WIDE}])|  |^ | $", re.MULTILINE)
NUMBER_BRACKETS = re.compile(r"[\[(（【［](?:19|20)[0-9]{2}[\])）】］](?=第?[0-9]+号)")
FULL_WIDTH = str.maketrans(
    {",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）"}
    | {'"': "“”", "'": "‘’", ".": "。"}
)


def no_invisible_characters(index: Index) -> Iterator[Finding]:
    """Texts hold no character that a reader cannot see."""
    for scalar in index.words:
        for match in INVISIBLE.finditer(scalar.value):
            found = f"U+{ord(match[0]):04X}"
            yield _found(
                scalar, match, f"有看不见的字符 {found}；删去，外文词之间用普通空格。"
            )
        for match in SHOWN_DIFFERENTLY.finditer(scalar.value):
            found = f"U+{ord(match[0]):04X}"
            message = f"有各软件显示不一的字符 {found}（自造字之类）；换成通用的字。"
            yield _found(scalar, match, message)


def no_compatibility_forms(index: Index) -> Iterator[Finding]:
    """Texts hold no Kangxi radicals or compatibility forms, and are in NFC."""
    for scalar in index.words:
        for match in FORMS.finditer(scalar.value):
            usual = unicodedata.normalize("NFKC", match[0])
            message = (
                f"“{match[0]}”（U+{ord(match[0]):04X}）是兼容字形，搜索不到；"
                f"改为“{usual}”。"
            )
            yield _found(scalar, match, message)
        composed = unicodedata.normalize("NFC", scalar.value)
        if composed != scalar.value and not FORMS.search(scalar.value):
            yield scalar.place, "有未合成的组合字符；请重新输入带符号的字母。"


def no_wide_letters(index: Index) -> Iterator[Finding]:
    """Digits and Latin letters are half width."""
    for scalar in index.words:
        for match in WIDE_ASCII.finditer(scalar.value):
            usual = unicodedata.normalize("NFKC", match[0])
            yield _found(scalar, match, f"全角“{match[0]}”应为半角“{usual}”。")


def full_width_punctuation(index: Index) -> Iterator[Finding]:
    """Punctuation beside Chinese characters is full width."""
    for scalar in index.words:
        for match in HALF_WIDTH.finditer(scalar.value):
            usual = match[0].translate(FULL_WIDTH)
            yield _found(scalar, match, f"半角“{match[0]}”应为全角“{usual}”。")


def no_blanks_in_chinese(index: Index) -> Iterator[Finding]:
    """There is no blank beside a Chinese character."""
    for scalar in index.words:
        for match in BLANK.finditer(scalar.value):
            yield _found(scalar, match, "汉字和标点旁边不留空格；删去空格。")


def brackets_of_document_numbers(index: Index) -> Iterator[Finding]:
    """The year of a document number stands in 〔〕."""
    for scalar in index.words:
        for match in NUMBER_BRACKETS.finditer(scalar.value):
            usual = f"〔{match[0][1:-1]}〕"
            yield _found(scalar, match, f"发文字号的年份应为“{usual}”。")


def _found(scalar: Scalar, match: re.Match[str], message: str) -> Finding:
    """The finding with the words around it, since a text may be long."""
    start, end = max(0, match.start() - 4), match.end() + 4
    near = scalar.value[start:end].replace("\n", "")
    return _place(scalar, match.start()), f"“{near}”处{message}"


def _place(scalar: Scalar, offset: int) -> Place:
    """The character itself where the file spells the text as it is, else the text."""
    place = scalar.place
    if not scalar.is_plain:
        return place
    return Place(place.file, place.line, place.column + offset, place.field)


CHECKS = (
    Check("E251", "文字里没有看不见的字符", no_invisible_characters),
    Check("E252", "文字里没有部首、兼容字形和未合成的字符", no_compatibility_forms),
    Check("E253", "汉字旁边的标点用全角", full_width_punctuation),
    Check("E254", "汉字旁边没有空格", no_blanks_in_chinese),
    Check("E255", "数字和拉丁字母用半角", no_wide_letters),
    Check("E256", "发文字号的年份用〔〕", brackets_of_document_numbers),
)
