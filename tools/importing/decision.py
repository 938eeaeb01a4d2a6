"""What a person must decide after an import, and the list of it.

In: what was found, and where it stands in the written files. Out: lines of the work list.
Must not know how anything was read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tools.house.layout import Path

SURE = "很可能"
UNSURE = "不能确定"
NONE = "没有建议"


@dataclass(frozen=True, kw_only=True)
class Decision:
    """One thing to decide: file and path of the record, or the line of the text.

    certainty: how sure the proposal is; snippet: YAML that can be pasted.
    """

    what: str
    found: str = ""
    proposal: str = ""
    certainty: str = UNSURE
    file: str = ""
    path: Path = ()
    source_line: int | None = None
    snippet: tuple[str, ...] = ()


Lines = Mapping[str, Mapping[Path, int]]
"""For each written file, the line of every value."""


def rendered(
    decisions: Iterable[Decision], lines: Lines, source: str, counts: str
) -> str:
    """The work list, one thing a line, in the order of the files."""
    placed = sorted(
        ((_place(each, lines, source), each) for each in decisions),
        key=lambda pair: (pair[0][0] == source, pair[0]),
    )
    text = [
        f"# 待决清单：{counts}",
        "# 一行一件：位置、是什么、原文、建议、把握。改好一件，删去一行，或重新导入。",
        "",
    ]
    for (file, line), each in placed:
        parts = [f"{file}:{line}: {each.what}"]
        parts += [f"原文“{_short(each.found)}”"] if each.found else []
        parts += (
            [f"建议：{each.proposal}（{each.certainty}）"] if each.proposal else [NONE]
        )
        text.append("；".join(parts) + "。")
        text += [f"    {line}" for line in each.snippet]
    return "\n".join([*text, ""])


def _place(each: Decision, lines: Lines, source: str) -> tuple[str, int]:
    if each.file:
        known = lines.get(each.file, {})
        path = each.path
        while path and path not in known:
            path = path[:-1]
        return each.file, known.get(path, 1)
    return source, each.source_line or 1


def _short(text: str) -> str:
    flat = text.replace("\n", " ")
    return flat if len(flat) <= 60 else f"{flat[:40]}…{flat[-16:]}"
