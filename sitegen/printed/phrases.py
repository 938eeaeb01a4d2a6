"""Words of time that name no date of the calendar.

In: folded words. Out: what kind of limit they set, and which words say so. Must not know
dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from sitegen.printed.dates import AMOUNT
from sitegen.printed.numbers import number

SOFTENER = re.compile("原则上|力争|争取|尽量|尽可能|尽快|尽早|预计|计划")
UNSURE = re.compile(
    "原定|原计划|调整|延长|延期|推迟|顺延|除外|不早于|不得早于|已于|已经|已完成|已实施|取消|暂缓"
)
REFERS = re.compile(
    "(?:参照|按照?|执行)?(?:上述|前述|以上|前款)(?:要求|时限|时间)?|同上|下同"
)
WITHIN = re.compile(
    rf"(?P<count>(?<![0-9])[0-9]{{1,5}}|半|{AMOUNT})(?P<each>个)?(?P<what>工作日|自然日|日|天|周|星期|月|年)[之以]?内"
)
DAYS = frozenset(("工作日", "自然日", "日", "天"))
RECURRING = re.compile(
    "每(?:半|隔?[两二三四六])?个?(?:年度?|季度?|月度?|周|日|天|旬|学期)|按(?:年度?|季度?|月|周)|逐[年月季]|定期"
)
IMMEDIATE = re.compile("立即|即时|即日起|马上|立行立改|即知即改")
ONGOING = re.compile(
    "持续(?:推进|实施|开展|落实|推动|优化|深化|完善|进行|坚持)?|长期(?:坚持|推进|实施)?|常态化?(?:推进|开展|实施)?"
    "|(?:继续|逐步|稳步|有序|滚动)推进|不断(?:推进|完善)|始终坚持"
)
EVENT = re.compile(
    "待[^，；]{0,60}?(?:后|时)|(?:根据|视|结合)[^，；]{1,60}?(?:进度|进展|情况|安排|部署|要求|实际|通知)"
    "|按照?(?:国家|中央|上级|部|省|市|统一|相关)[^，；]{0,60}?(?:部署|要求|安排|时间|进度|节点|规定)|与[^，；]{1,60}?同步"
    "|自?[^，；]{1,30}?(?:之日起|[年月日]起|之后|以后|(?<![之以前])后(?![期续勤]))"
)
CONDITION = re.compile(
    "(?:已|暂不|尚不|尚未|不|未)?具备[^，；]{0,12}?条件(?:的|后)?|待[^，；]{0,60}?(?:后|时)|(?:根据|视)[^，；]{1,60}?(?:进度|进展|情况)"
    "|[^，；]{2,30}?(?:之后|以后|(?<![之以前])后(?![期续勤]))"
)


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """Words of time; start and end are places in the words."""

    start: int
    end: int
    kind: str | None
    condition: tuple[int, int] | None = None
    within: tuple[int, str] | None = None
    doubt: str | None = None


def phrase_in(text: str) -> Phrase | None:
    """The first kind of phrase that the words have, the surest kinds before."""
    for read in (_recurring, _within, _immediate, _ongoing, _event, _reference):
        found = read(text)
        if found:
            return found
    return None


def _recurring(text: str) -> Phrase | None:
    return _plain(RECURRING.search(text), "recurring")


def _immediate(text: str) -> Phrase | None:
    return _plain(IMMEDIATE.search(text), "immediate")


def _ongoing(text: str) -> Phrase | None:
    return _plain(ONGOING.search(text), "ongoing")


def _reference(text: str) -> Phrase | None:
    return _plain(REFERS.search(text), None)


def _plain(match: re.Match[str] | None, kind: str | None) -> Phrase | None:
    return Phrase(start=match.start(), end=match.end(), kind=kind) if match else None


def _event(text: str) -> Phrase | None:
    match = EVENT.search(text)
    if match is None:
        return None
    span = (match.start(), match.end())
    return Phrase(start=span[0], end=span[1], kind="event", condition=span)


def _within(text: str) -> Phrase | None:
    """X个工作日内 of an event; without 个 and event 一月内 may be January."""
    match = WITHIN.search(text)
    if match is None:
        return None
    what, event = match["what"], EVENT.search(text[: match.start()])
    count = number(match["count"])
    doubt = None if event else "没有写从何时起"
    if not event and what == "月" and not match["each"]:
        return None
    return Phrase(
        start=event.start() if event else match.start(),
        end=match.end(),
        kind="within_days" if what in DAYS else "event",
        condition=(event.start(), event.end()) if event else None,
        within=(count, what) if count else None,
        doubt=doubt,
    )
