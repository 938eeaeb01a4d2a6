"""One time limit: its words taken apart.

In: the folded words of one limit, and the same as printed. Out: a reading, or why there is
none. Must not know the other limits of the cell. Where words can mean two dates, no date
is read.
"""

from __future__ import annotations

import re
from dataclasses import replace

from sitegen.printed.dates import RELATIVE, PrintedDate, dates_in, last_day
from sitegen.printed.numbers import item_list_at, item_lists
from sitegen.printed.phrases import (
    CONDITION,
    ONGOING,
    REFERS,
    SOFTENER,
    UNSURE,
    Phrase,
    phrase_in,
)
from sitegen.printed.readings import ReadLimit, Unread
from sitegen.printed.text import Words, brackets, masked

BOUND = re.compile("(?:[底末]|月底)?(?:[之以]?前|[之以]?内|之底|止|为止)?")
START = re.compile("(?:[底末初])?(?:起|开始|之后|以后|后|以来)")
RANGE = re.compile(
    "(?:起|开始)?[至到\\-—–－~～]+(?:(?P<month>[0-9]{1,2})月份?(?:(?P<day>[0-9]{1,2})[日号])?)?"
)
DONE = re.compile(
    "(?:的?\0)*(?:，|并|基本|全面|全部|初步|正式|率先|确保|务必|需|要|应)*"
    "(?:完成|落实|实施|实现|建成|到位|启动|上线|取得|投入|办结|出台|印发|制定|达到|推开|推行|运行|开展|提交|报送|$)"
)
ATTRIBUTE = re.compile("(?:印发|发布|出台|公布|下发|签订|制定)[^，；]{0,20}的")
LEAD_LABEL = re.compile("(?:完成|办结|落实|整改)?(?:时限|时间|期限)(?:要求)?为?：?")
LEAD_END = re.compile(
    "(?:[：，、 \0]|应|须|务必|确保|由|于|在|到|至|截至|截止|不晚于|不迟于|自|从|并|力争)*$"
)
EVERYTHING = re.compile("各项|全部|所有|上述|以上|本项")
ENDS = "底末"
TIME = re.compile("[0-9]{4}|[0-9]+[年月日]|季度|半年")
BARE_BEFORE = frozenset(("前", "之前", "以前"))


def read_limit(words: Words, printed: str) -> ReadLimit | Unread:
    """The limit that the words set."""
    text, has_time_in_bracket = _without_brackets(words.text)
    base = ReadLimit(as_printed=printed, start=words.start, kind=None)
    if unsure := UNSURE.search(text):
        return _unread(base, f"“{unsure.group()}”使时限不能确定")
    dates, phrase = dates_in(text), phrase_in(text)
    if phrase and phrase.kind == "recurring":
        dates = ()
    if dates:
        read = _dated(text, base, dates, phrase)
    elif phrase:
        read = _undated(text, base, phrase)
    elif RELATIVE.search(text):
        return _unread(base, "没有写年份")
    else:
        return _unread(base, "没有读出时限")
    if has_time_in_bracket and isinstance(read, ReadLimit):
        return replace(read, doubts=(*read.doubts, "括号里另有时间"))
    return read


def _without_brackets(text: str) -> tuple[str, bool]:
    has_time = False
    for start, end in brackets(text):
        inner = text[start + 1 : end]
        if item_lists(text[start : end + 1]):
            continue
        has_time = has_time or bool(dates_in(inner) or RELATIVE.search(inner))
        text = masked(text, start, end + 1)
    return text, has_time


def _dated(
    text: str, base: ReadLimit, dates: tuple[PrintedDate, ...], phrase: Phrase | None
) -> ReadLimit | Unread:
    first, after = dates[0], text[dates[0].end :]
    span = RANGE.match(after)
    if first.iso is None:
        return _unread(base, f"“{text[first.start : first.end]}”不是确切的日期")
    if span and (span["month"] or len(dates) == 2):
        return _span(text, base, dates, span)
    if len(dates) > 1:
        return _unread(base, "一句里有几个日期")
    if START.match(after):
        return _since(text, base, first, phrase)
    said = _bound(text, first)
    rest = text[
        max(first.end, first.end - int(text[first.end - 1] in ENDS) + len(said)) :
    ]
    is_open = not said and not DONE.match(rest)
    if is_open or ATTRIBUTE.match(rest) or rest[:1].isdigit():
        return _unread(base, "日期后面的话没有读出")
    limit = replace(
        base, kind=first.kind, by=first.iso, last_day=first.last_day, bound=said or None
    )
    if said in BARE_BEFORE and first.kind in ("month", "year", "quarter", "half_year"):
        doubt = f"“{text[first.start : first.end]}{said}”可以包括也可以不包括这段时间"
        limit = replace(limit, doubts=(doubt,))
    if further := ONGOING.search(rest):
        doubt = f"日期后面还写了“{further.group()}”"
        limit = replace(limit, doubts=(*limit.doubts, doubt))
    return _with_words(text, limit, first.start, rest)


def _bound(text: str, date: PrintedDate) -> str:
    """前, 底前, 内 … behind the date; the 底 of 年底 and the 末 of 季度末 are part of it."""
    begin = date.end - 1 if text[date.end - 1] in ENDS else date.end
    match = BOUND.match(text, begin)
    return match.group() if match else ""


def _span(
    text: str, base: ReadLimit, dates: tuple[PrintedDate, ...], span: re.Match[str]
) -> ReadLimit | Unread:
    """2020年3月—6月; the end has the year of the beginning if it prints none."""
    first = dates[0]
    last = dates[-1] if len(dates) == 2 else None
    if last is None:
        day = f"{span['day']}日" if span["day"] else ""
        ends = dates_in(f"{first.year}年{span['month']}月{day}")
        last = ends[0] if ends else None
    is_next = len(dates) < 2 or first.end + span.end() == dates[1].start
    if last is None or last.iso is None or first.iso is None or not is_next:
        return _unread(base, "时间段的起止不能确定")
    if last_day(first.iso) > last_day(last.iso):
        return _unread(base, "时间段的止在起之前")
    limit = replace(
        base, kind="span", since=first.iso, by=last.iso, last_day=last.last_day
    )
    end = max(first.end + span.end(), last.end if len(dates) == 2 else 0)
    return _with_words(text, limit, first.start, text[end:])


def _since(
    text: str, base: ReadLimit, first: PrintedDate, phrase: Phrase | None
) -> ReadLimit | Unread:
    """自2020年6月1日起30日内; a beginning without an end sets no limit."""
    if phrase is None or phrase.within is None:
        return _unread(base, "只写了从何时起")
    return replace(_undated(text, base, phrase), since=first.iso)


def _undated(text: str, base: ReadLimit, phrase: Phrase) -> ReadLimit:
    printed = base.as_printed
    scope = item_list_at(text, 0)
    start = max(phrase.start, scope.end if scope else 0)
    limit = replace(
        base,
        kind=phrase.kind,
        within=phrase.within,
        doubts=(phrase.doubt,) if phrase.doubt else (),
    )
    if phrase.condition:
        begin = max(phrase.condition[0], scope.end if scope else 0)
        condition = printed[begin : phrase.condition[1]].lstrip("，：由在 ")
        limit = replace(limit, condition=condition)
    if (refers := REFERS.search(text)) and phrase.kind is None:
        limit = replace(limit, refers_to=refers.group())
    return _with_words(text, limit, start, text[phrase.end :])


def _with_words(text: str, limit: ReadLimit, start: int, rest: str) -> ReadLimit:
    """The limit with its softener, its condition, and what it holds for."""
    softener, condition = SOFTENER.search(text), CONDITION.search(text)
    if softener:
        printed = limit.as_printed[softener.start() : softener.end()]
        limit = replace(limit, softener=printed)
        start = min(start, softener.start())
    if condition and limit.condition is None:
        limit = replace(limit, condition=condition.group())
    lead = text[:start]
    label = LEAD_LABEL.match(lead)
    begin = label.end() if label else 0
    end = LEAD_END.search(lead)
    scope = limit.as_printed[begin : end.start() if end else len(lead)]
    lists = item_lists(scope)
    if EVERYTHING.match(scope) or (limit.condition and not lists):
        scope = ""
    if not scope and (lists := item_lists(rest)):
        scope = lists[0].as_printed if len(lists) == 1 else ""
    if TIME.search(scope):
        scope, doubt = "", "前面的时间没有读出"
        limit = replace(limit, doubts=(*limit.doubts, doubt))
    items = tuple(number for found in lists for number in found.items) if scope else ()
    return replace(limit, scope=scope or None, items=items)


def _unread(base: ReadLimit, reason: str) -> Unread:
    return Unread(as_printed=base.as_printed, start=base.start, reason=reason)
