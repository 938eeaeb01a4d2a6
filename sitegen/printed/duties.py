"""The first role word after the names of a run of text.

In: folded words and the words of roles. Out: where the names end, which role is said, and
where the words of the role end. Must not know a unit: a role word inside a name is told by
what stands around it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from sitegen.printed.names import ORGANS, ends_like_a_list

WINDOW = 48
"""No phrase before a role word is longer."""
ADVERBS = "(?:并|具体|共同|联合|分别|各自|主要|总体|全面|统一|积极|密切|予以|一并|同时|应|要|须|为|作为|\0| )*"
BY_DUTY = (
    "(?:(?:按照?|依照?|依据|根据)"
    "(?:各自|本|自身|有关|相关|法定|工作|部门|职责|职能|分工|权限|范围|任务|的|和|、|及)+)?"
)
BEFORE = re.compile(f"{ADVERBS}{BY_DUTY}{ADVERBS}$")
TAIL = (
    "负责|落实|实施|推进|推动|抓好|抓|组织|完成|办理|开展|做好|工作|相关|有关|事宜|事项|任务|具体|各自|共同"
    "|分别|单位|部门|的|并| |\0|按职责分工|按照职责分工|按职能分工"
)
NAME_GOES_ON = re.compile(
    rf"(?![省市区县各]|会同|联合|协同)[^、，；。 \0]{{0,8}}?(?:{ORGANS})"
)
LABEL = re.compile(
    r"(?P<what>[^、，]{0,6}?)(?:单位|部门|处室|机构|科室|地区)?(?:及分工)?"
)
LABEL_ADDS = re.compile("(?:主要|共同|联合|总|具体|责任|实施|负责)*")
PLAIN_LABELS = frozenset(
    ("责任", "主要责任", "实施", "落实", "承办", "主管", "参与", "责任分工", "分工", "")
)


@dataclass(frozen=True, kw_only=True)
class Duty:
    """names_end: where the names end; end: where the words of the role end."""

    names_end: int
    end: int
    word: str
    role: str


class RoleWords:
    """The words of roles, as a vocabulary gives them: word → id of the role."""

    def __init__(self, roles: Mapping[str, str]) -> None:
        self.roles = {word: role for word, role in roles.items() if word}
        words = sorted(self.roles, key=lambda word: (-len(word), word))
        joined = "|".join(re.escape(word) for word in words) or r"(?!)"
        self.pattern = re.compile(joined)
        self.tail = re.compile(f"(?:{joined}|{TAIL})*")
        self.phrase = re.compile(
            f"{ADVERBS}{BY_DUTY}{ADVERBS}(?:{joined})(?:{joined}|{TAIL})*"
        )

    def first_in(self, text: str) -> str | None:
        """The first role word in the text."""
        match = self.pattern.search(text)
        return match.group() if match else None

    def duty(self, text: str) -> Duty | None:
        """The first role word that stands after names, or that ends the text."""
        last: Duty | None = None
        for match in self.pattern.finditer(text):
            found = self._at(text, match)
            head = text[: found.names_end].strip(" \0")
            if NAME_GOES_ON.match(text, match.end()):
                continue
            if not head or ends_like_a_list(head[-WINDOW:]):
                return found
            if last is None and found.end == len(text):
                last = found
        return last

    def label(self, text: str) -> tuple[str, str | None] | None:
        """The label before a colon and its role, if the text is such a label."""
        match = LABEL.fullmatch(text)
        if match is None or not text:
            return None
        word = self.first_in(match["what"])
        if word and LABEL_ADDS.fullmatch(match["what"].replace(word, "", 1)):
            return text, self.roles[word]
        return (text, None) if match["what"] in PLAIN_LABELS else None

    def _at(self, text: str, match: re.Match[str]) -> Duty:
        window_start = max(0, match.start() - WINDOW)
        before = BEFORE.search(text[window_start : match.start()])
        names_end = window_start + before.start() if before else match.start()
        tail = self.tail.match(text, match.end())
        return Duty(
            names_end=names_end,
            end=tail.end() if tail else match.end(),
            word=match.group(),
            role=self.roles[match.group()],
        )
