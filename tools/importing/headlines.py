"""What the paragraphs around a table are: title, number, addressee, date, annex.

In: paragraphs in order, and whether a table follows. Out: the kind of each, and the parts
of the document. Must not know tables or records. The kinds are only how a page shows a
paragraph; the words are untouched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tools.house.mending import one_line

NUMBER = re.compile(r"[\u3400-\u9fff]{1,14}〔(?:19|20)[0-9]{2}〕第?[0-9]+号")
DATE = re.compile("(?P<y>[0-9]{4})年(?P<m>[0-9]{1,2})月(?P<d>[0-9]{1,2})日")
ANNEX = re.compile("附(?:件|表)[0-9一二三四五六七八九十]*[:：]?")
TITLE = re.compile("通知|方案|清单|分工表|任务表|分解表|措施|意见|计划|安排|工作要点")
HEADING = re.compile("[一二三四五六七八九十]{1,3}、[^。]{1,40}")
FOOTER = re.compile("公开方式|抄送|主送|印发$|联系人")
PUBLISHED = re.compile(
    "(?:发布|发文|公布)(?:时间|日期)[:：]([0-9]{4}-[0-9]{2}-[0-9]{2})"
)
META = re.compile("发布(?:时间|日期)|信息来源|来源[:：]|索引号|字号[:：]|浏览")
SIGNATURE = re.compile("(?:办公室|委员会|人民政府|局|厅|中心|小组|组)$")
LONGEST_TITLE = 90
WHOLE = (
    ("meta", re.compile(f"(?:{META.pattern}).*")),
    ("annex_label", ANNEX),
    ("number", NUMBER),
    ("annex_list", re.compile("附(?:件|表)[:：].+")),
    ("date", DATE),
)
"""The kinds that the words alone tell."""


@dataclass(frozen=True, kw_only=True)
class Headline:
    """A paragraph with its kind and the part that it stands in."""

    kind: str
    text: str
    part: str
    block: int


def headlines(paragraphs: list[tuple[int, str, bool]]) -> tuple[Headline, ...]:
    """The kind of each (block, text, whether a table follows right away)."""
    found: list[Headline] = []
    part, annexes, has_title = "", 0, False
    for number, (block, printed, is_before_table) in enumerate(paragraphs):
        text = one_line(printed)
        if not text:
            continue
        if ANNEX.fullmatch(text) or (number == 0 and is_before_table and not part):
            annexes += bool(ANNEX.fullmatch(text))
            part = f"annex-{annexes}" if annexes else "table"
        part = part or "notice"
        kind = _kind(text, found, has_title=has_title, is_before_table=is_before_table)
        has_title = has_title or kind == "title"
        found.append(Headline(kind=kind, text=text, part=part, block=block))
    return tuple(found)


def _kind(
    text: str, before: list[Headline], *, has_title: bool, is_before_table: bool
) -> str:
    """What the paragraph is, by its words and by what stands before it."""
    kinds = [line.kind for line in before]
    for kind, form in WHOLE:
        if form.fullmatch(text):
            return kind
    is_short = len(text) <= LONGEST_TITLE
    if kinds[-1:] == ["annex_label"] and is_short:
        return "annex_title"
    if HEADING.fullmatch(text):
        return "table_heading" if is_before_table else "heading"
    if is_short and TITLE.search(text) and not text.endswith(("。", "：", "；")):
        return "annex_title" if has_title else "title"
    if text.endswith("：") and has_title and "addressee" not in kinds:
        return "addressee"
    return _at_the_edge(text, kinds, has_title=has_title)


def _at_the_edge(text: str, kinds: list[str], *, has_title: bool) -> str:
    """What stands at the head or the foot of a document, or a paragraph."""
    if FOOTER.search(text[:20]) and kinds:
        return "footer"
    if SIGNATURE.search(text) and len(text) < 40:
        return "signature" if has_title else "letterhead"
    return "paragraph"


def part_name(part: str, labels: dict[str, str]) -> str:
    """What citations call the part."""
    return labels.get(part) or {"notice": "通知正文"}.get(part, "任务分工表")
