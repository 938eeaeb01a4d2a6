"""Codes, levels, provinces and names of places agree, and names mean one thing.

In: the index. Out: findings. Must not know tasks.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen.checks.identity import repeated
from sitegen.checks.index import Index
from sitegen.checks.rule import Check, Finding
from sitegen.reading.marked import Scalar

PROVINCES = {
    "11": "北京市",
    "12": "天津市",
    "13": "河北省",
    "14": "山西省",
    "15": "内蒙古自治区",
    "21": "辽宁省",
    "22": "吉林省",
    "23": "黑龙江省",
    "31": "上海市",
    "32": "江苏省",
    "33": "浙江省",
    "34": "安徽省",
    "35": "福建省",
    "36": "江西省",
    "37": "山东省",
    "41": "河南省",
    "42": "湖北省",
    "43": "湖南省",
    "44": "广东省",
    "45": "广西壮族自治区",
    "46": "海南省",
    "50": "重庆市",
    "51": "四川省",
    "52": "贵州省",
    "53": "云南省",
    "54": "西藏自治区",
    "61": "陕西省",
    "62": "甘肃省",
    "63": "青海省",
    "64": "宁夏回族自治区",
    "65": "新疆维吾尔自治区",
    "71": "台湾省",
    "81": "香港特别行政区",
    "82": "澳门特别行政区",
}
"""GB/T 2260: the first two digits of a code and the name of what they stand for."""


def code_fits_its_level(index: Index) -> Iterator[Finding]:
    """A code ends in as many zeros as its level has, in pairs, and no more."""
    for _, locality in index.readable_localities():
        code = locality.scalar("code")
        level = index.term("locality_levels", locality.text("level"))
        zeros = (level.integer("code_zeros") or 0) if level else None
        if code is None or zeros is None or len(code.value) != 6:
            continue
        pairs = [code.value[begin : begin + 2] for begin in (0, 2, 4)]
        kept = 3 - zeros // 2
        if "00" in pairs[:kept] or set(pairs[kept:]) - {"00"}:
            message = f"“{locality.text('level')}”的代码末尾恰好 {zeros} 个零，找到“{code.value}”；改 code 或 level。"
            yield code.place, message


def code_is_one_places(index: Index) -> Iterator[Finding]:
    """No two localities have the same code, and no two cities."""
    vocabularies = index.raw.root("vocabularies")
    cities = vocabularies.mappings("cities") if vocabularies else ()
    localities = [locality for _, locality in index.readable_localities()]
    for places in (cities, localities):
        yield from repeated(place.scalar("code") for place in places)


def province_is_that_of_the_code(index: Index) -> Iterator[Finding]:
    """The first two digits are those of the province, by GB/T 2260 or by the others."""
    first: dict[str, tuple[str, Scalar]] = {}
    for _, locality in index.readable_localities():
        code, province = locality.scalar("code"), locality.scalar("province")
        if code is None or province is None:
            continue
        known = PROVINCES.get(code.value[:2])
        name, scalar = first.setdefault(code.value[:2], (province.value, province))
        if province.value != (known or name):
            where = "GB/T 2260" if known else str(scalar.place)
            message = f"代码“{code.value}”属于“{known or name}”（{where}），找到“{province.value}”；改 code 或 province。"
            yield province.place, message


def name_of_the_place_fits(index: Index) -> Iterator[Finding]:
    """A short name begins the name; a place of the first level has its code's name."""
    vocabularies = index.raw.root("vocabularies")
    cities = vocabularies.mappings("cities") if vocabularies else ()
    localities = [locality for _, locality in index.readable_localities()]
    for place in (*cities, *localities):
        name, short, code = (place.scalar(k) for k in ("name", "short_name", "code"))
        if name and short and not name.value.startswith(short.value):
            yield short.place, f"简称应是“{name.value}”的开头，找到“{short.value}”。"
        is_first = code is not None and code.value.endswith("0000")
        known = PROVINCES.get(code.value[:2]) if code and is_first else None
        if name and known and name.value != known:
            yield name.place, f"GB/T 2260 中这个代码是“{known}”，找到“{name.value}”。"


def name_of_a_term_is_its_own(index: Index) -> Iterator[Finding]:
    """No two terms of a vocabulary share a name or an alias."""
    for vocabulary, terms in index.terms.items():
        seen: dict[str, tuple[str, Scalar]] = {}
        for term_id, term in terms.items():
            aliases = () if vocabulary == "lists" else term.scalars("aliases")
            for scalar in (term.scalar("name"), *aliases):
                if scalar is None:
                    continue
                owner, first = seen.setdefault(scalar.value, (term_id, scalar))
                if owner != term_id:
                    message = f"“{scalar.value}”已是“{owner}”的名称（{first.place}）；只留一处。"
                    yield scalar.place, message


CHECKS = (
    Check("E318", "代码末尾的零与层级相符", code_fits_its_level),
    Check("E323", "行政区划代码不重复", code_is_one_places),
    Check("E319", "省份与代码的前两位相符（GB/T 2260）", province_is_that_of_the_code),
    Check("E320", "地名与简称、代码相符", name_of_the_place_fits),
    Check("E321", "同一词表的名称和别称不重复", name_of_a_term_is_its_own),
)
