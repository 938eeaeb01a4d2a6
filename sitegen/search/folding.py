"""The folding that makes a pasted clause equal to the record it comes from.

In: any text. Out: its letters and digits, nothing else. Must not know what the text is.
The browser folds in the same way (theme/browser/search/fold.js); tests/search/folding.yaml
holds the two together.
"""

from __future__ import annotations

import unicodedata

FIRST_RADICAL = 0x2E80
RADICALS = (
    ".厂乛乚乙亻冂.刀刂卜㔾小小兀尣尢.巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王.目示礻.糹纟罓罒㓁冗.羊..耂"
    "肀聿肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶邑钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟"
)
"""The characters that CJK radicals from U+2E80 on look like, as text out of PDFs holds
them; NFKC knows only two. A full stop stands for none.
"""
_CHARACTERS = {FIRST_RADICAL + at: sign for at, sign in enumerate(RADICALS)}


def fold(text: str) -> str:
    """Width, letter case, blanks, punctuation, brackets and symbols make no difference."""
    normal = unicodedata.normalize("NFKC", text.translate(_CHARACTERS)).lower()
    return "".join(sign for sign in normal if unicodedata.category(sign)[0] in "LN")
