"""Names of units in a run of text, told by how such names end in any place.

In: folded words without role words. Out: names and open ends with their places. Must not
know any register: a name is what ends like the name of an organ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sitegen.printed.numbers import HAN, number
from sitegen.printed.text import Words, pieces, trimmed

ORGANS = (
    "局|委|办|厅|院|部|署|政府|公司|集团|中心|银行|支行|分行|海关|委员会|管委会|办公室|联社|办事处"
    "|人行|交易所|研究所|事务所"
)
"""Endings that close a name even before 和 or 及."""
OTHERS = "处|所|站|队|会|联|校|社|台|馆|关|大学|县|区|市|州|旗|盟|镇|乡|街道|镇街|县区|区县|师|团|厂|场|港|基金"
"""Endings of names that are also endings of other words."""
ORGAN = re.compile(rf"(?!全部|部分|部门|部署|办理|办法|办结)(?:{ORGANS})(?<!全部)")
ORGAN_ENDS = re.compile(f"(?:{ORGANS})$")
UNIT_ENDS = re.compile(f"(?:{ORGANS}|{OTHERS})$")
PLACE_ENDS = re.compile(f"^各.*(?:{OTHERS})$")
BODIES = "单位|部门|机构|企业|科室|委办局|处室|方面|主体|组织"
VAGUE = "其他|其它|其余|有关|相关"
LIST_ENDS = re.compile(f"(?:{BODIES}|等)$")
OPEN_ENDS = re.compile(f"(?:{BODIES}|(?:{ORGANS})等)$")
OPEN_ALONE = re.compile(
    rf"[^、，]{{0,24}}(?:{BODIES})|[^、，]{{0,8}}(?:{VAGUE})[^、，]{{0,16}}"
)
COUNT = rf"(?P<count>[0-9]+|[{HAN}]+)[个家]"
OPEN_TAIL = re.compile(
    rf"等(?:{COUNT})?(?:{BODIES}|{VAGUE}|各|[省市区县州]|直|级|的|政府|责任|成员|职能|主管)*"
)
JOINTS = re.compile(r"以及|及|和|与|暨|会同| ")
LEADING_JOINT = re.compile("会同|以及|及")
PREFIX = re.compile(r"[省市区县州盟旗](?![直级区县委])")
STEMS = (
    "发展|发改|财政|公安|交通|住房|住建|城乡|城市|自然资源|生态|市场|税务|人力|人社|民政|司法|教育"
    "|科技|科学|工业|工信|农业|水利|水务|商务|文化|卫生|应急|审计|统计|医疗|医保|退役|政务|行政审批"
    "|数据|金融|国资|能源|林业|体育|信访|机关|外事|地方金融|中级|高级|人民(?!银行)|检察|粮食|招商|投资|口岸"
)
NO_PREFIX = re.compile(STEMS)
VERB_ENDS = re.compile("[督主承协交合催代]办$")
LONGEST_NAME = 40
SHORT_NAME = 12
NO_NAME = re.compile(
    "做好|推进|推动|落实|加强|完善|督促|制定|研究|建立|优化|根据|按照?|依据|结合|负责|同步|具体|[0-9]"
)


@dataclass(frozen=True, kw_only=True)
class Name(Words):
    """A name with its doubts, or an open end."""

    is_open: bool = False
    counted: int | None = None
    with_prefix: str | None = None
    doubts: tuple[str, ...] = ()


def ends_like_a_unit(text: str) -> bool:
    """The text ends as names of organs and of places do, a bracket left aside."""
    core = _core(text)
    return len(core) > 1 and bool(UNIT_ENDS.search(core))


def ends_like_a_list(text: str) -> bool:
    """The text ends as a list of units does: with a name or an open end."""
    return bool(LIST_ENDS.search(text[-LONGEST_NAME:])) or ends_like_a_unit(text)


def has_organ(text: str) -> bool:
    """Somewhere in the text a name of an organ may end."""
    return bool(ORGAN.search(text))


def names_in(words: Words) -> tuple[Name, ...]:
    """Every name and open end, in order; names that are no names carry a doubt."""
    return tuple(_with_prefixes(list(_names(words))))


def is_likely(name: Name) -> bool:
    """The text can stand among the units, if with a doubt; else it is unread."""
    if name.is_open or ends_like_a_unit(name.text):
        return len(name.text) <= LONGEST_NAME and not NO_NAME.match(name.text)
    is_short = 1 < len(name.text) <= SHORT_NAME
    return is_short and not NO_NAME.match(name.text)


def _names(words: Words) -> Iterator[Name]:
    for piece in pieces(words.text, "、"):
        part = Words(text=piece.text, start=words.start + piece.start)
        for name, joint in _unjoined(part):
            for found in _open_end_apart(name):
                doubt = () if joint != "会同" else ("前面是“会同”，职责不一定相同",)
                yield replace(found, doubts=(*found.doubts, *doubt))


def _unjoined(part: Words) -> Iterator[tuple[Words, str]]:
    """The part cut at 和, 及 and their like, where names end before and after them."""
    text, begin, last = part.text, 0, ""
    if leading := LEADING_JOINT.match(text):
        begin, last = leading.end(), leading.group()
    if _closes(text) or OPEN_ALONE.fullmatch(text[-40:]) or " " in text:
        for joint in JOINTS.finditer(text):
            if begin < joint.start() and _closes(text[begin : joint.start()]):
                yield _words(part, begin, joint.start()), last
                begin, last = joint.end(), joint.group()
    yield _words(part, begin, len(text)), last


def _words(part: Words, begin: int, end: int) -> Words:
    return trimmed(Words(text=part.text[begin:end], start=part.start + begin))


def _closes(text: str) -> bool:
    """A name is complete here: an organ, an open end, or 各 with places."""
    text = text[-LONGEST_NAME:].strip(" \0")
    core = _core(text)
    is_organ = len(core) > 1 and bool(ORGAN_ENDS.search(core))
    return is_organ or bool(PLACE_ENDS.search(core) or OPEN_ENDS.search(text))


def _open_end_apart(words: Words) -> Iterator[Name]:
    """甲局等部门 as 甲局 and 等部门."""
    place = words.text.rfind("等")
    tail = OPEN_TAIL.fullmatch(words.text, place) if place > 0 else None
    head = words.text[: max(place, 0)]
    if tail and (ends_like_a_list(head) or len(tail.group()) > 1):
        yield _name(Words(text=head, start=words.start))
        start, count = words.start + place, tail["count"]
        counted = number(count) if count else None
        yield Name(text=tail.group(), start=start, is_open=True, counted=counted)
    elif words.text == "等" or OPEN_ALONE.fullmatch(words.text):
        yield Name(text=words.text, start=words.start, is_open=True)
    elif words.text:
        yield _name(words)


def _name(words: Words) -> Name:
    doubts: list[str] = []
    if not ends_like_a_unit(words.text):
        doubts.append(f"“{words.text}”不像单位的全名")
    if VERB_ENDS.search(words.text):
        doubts.append(f"“{words.text}”的最后两个字可能是职责")
    if " " in words.text:
        doubts.append(f"“{words.text}”中间有空格")
    return Name(text=words.text, start=words.start, doubts=tuple(doubts))


def _with_prefixes(names: list[Name]) -> Iterator[Name]:
    """The other reading of a name that may share the level of the name before it."""
    level = ""
    for name in names:
        if name.is_open:
            level = ""
        elif prefix := PREFIX.match(name.text):
            level = prefix.group()
        elif level and NO_PREFIX.match(name.text):
            carried = level + name.text
            doubt = f"“{name.text}”可能就是“{carried}”"
            name = replace(name, with_prefix=carried, doubts=(*name.doubts, doubt))
        else:
            level = ""
        yield name


def _core(text: str) -> str:
    """The name without the bracket that ends it."""
    text = text[-LONGEST_NAME:]
    return text[: text.rfind("（")] if text.endswith("）") and "（" in text else text
