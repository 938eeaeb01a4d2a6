"""What the copying of a text did to it, mended: width, blanks, unseen characters.

In: a text as a file has it. Out: the text as the house writes it, the same when folded.
Must not know records. What changes more than the form of characters is a repair.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

HAN = r"\u3400-\u9fff\U00020000-\U0003ffff"
WIDE = rf"{HAN}，。、；：？！“”‘’（）《》〈〉【】〔〕…—"
UNSEEN = re.compile(
    "[\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]"
)
SPACES = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+")
FORMS = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufe30-\ufe4f\U0002f800-\U0002fa1f]")
WIDE_ASCII = re.compile("[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")
BESIDE = re.compile(rf"(?<=[{WIDE}])[,;:?!()]|[,;:?!()](?=[{WIDE}])|(?<=[{HAN}])\.")
BLANK = re.compile(rf"(?<=[{WIDE}]) | (?=[{WIDE}])|^ | $", re.MULTILINE)
YEAR = re.compile(r"[\[(（【［]((?:19|20)[0-9]{2})[\])）】］](?=第?[0-9]+号)")
FULL = str.maketrans(",;:?!().", "，；：？！（）。")


@dataclass(frozen=True, kw_only=True)
class Mended:
    """A stretch that the file lacked or had otherwise, as a record declares it."""

    found: str
    reads: str
    reason: str


def mended(text: str) -> str:
    """The text with full-width punctuation, no blank beside a Chinese character."""
    text = unicodedata.normalize("NFC", UNSEEN.sub("", text))
    text = FORMS.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
    text = WIDE_ASCII.sub(lambda m: unicodedata.normalize("NFKC", m[0]), text)
    text = SPACES.sub(" ", text.replace("\r", "\n"))
    before = ""
    while before != text:
        before = text
        text = BLANK.sub("", BESIDE.sub(lambda m: m[0].translate(FULL), text))
    return YEAR.sub(r"〔\1〕", _quotation_marks(text)).strip()


def one_line(text: str) -> str:
    """The text without the line ends inside it."""
    return mended("".join(line.strip() for line in text.split("\n")))


def paragraphs(text: str) -> str:
    """One paragraph a line, a blank line between, as the house writes several."""
    lines = (mended(line) for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _quotation_marks(text: str) -> str:
    """Straight marks in pairs, opening and closing in turn."""
    for straight, pair in (('"', "“”"), ("'", "‘’")):
        if (
            straight in text
            and text.count(straight) % 2 == 0
            and re.search(f"[{HAN}]", text)
        ):
            parts = text.split(straight)
            text = parts[0] + "".join(
                pair[number % 2] + part for number, part in enumerate(parts[1:])
            )
    return text


def repair_at(
    text: str, position: int, length: int, without: str, reason: str
) -> Mended:
    """The repair of a stretch, with as much around it as makes it stand alone."""
    for width in range(2, max(len(text), 3)):
        start, end = max(0, position - width), position + length + width
        reads = text[start:end]
        if text.count(reads) == 1:
            break
    found = text[start:position] + without + text[position + length : end]
    return Mended(found=found, reads=reads, reason=reason)
