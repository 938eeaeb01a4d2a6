"""Pages for the keeper that only the preview has: a record by lines, the state of all.

In: the project folder, and where work lists of imports lie. Out: HTML for an address, or
None. Reads the files anew for each look. Must not know HTTP.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from sitegen.reading import read_dataset
from sitegen.reading.marked import Mapping, RawDataset
from sitegen.validate import validate

RECORD = "/__preview__/record/"
STATUS = "/__preview__/status"
PLACE = re.compile(r"(data/[\w./-]+\.yaml):([0-9]+)(?::[0-9]+)?")
HEAD = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>{title}</title><style>
body {{ margin: 24px auto; max-width: 1100px; padding: 0 16px; line-height: 1.6;
  font-family: "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; color: #1a1a1a }}
table {{ border-collapse: collapse; width: 100% }}
th, td {{ border: 1px solid #bbb; padding: 6px 10px; text-align: left; vertical-align: top }}
th {{ background: #f2f2f2; white-space: nowrap }}
ol.record {{ font-family: Consolas, monospace; white-space: pre-wrap; padding-left: 64px }}
li:target {{ background: #fff3c4 }}
ul {{ margin: 0; padding-left: 20px }}
</style><h1>{title}</h1>"""


class Desk:
    """The two kinds of page."""

    def __init__(self, project: Path, sources: Path | None = None) -> None:
        self.project = project
        self.sources = sources

    def page(self, path: str) -> str | None:
        """The page at the address, if it is one of these."""
        if path == STATUS:
            return self.status()
        if path.startswith(RECORD):
            return self.record(path.removeprefix(RECORD))
        return None

    def record(self, name: str) -> str | None:
        """A data file, each line with an anchor."""
        file = (self.project / name).resolve()
        data = (self.project / "data").resolve()
        is_data = file.is_relative_to(data) and file.suffix == ".yaml"
        if not (is_data and file.is_file()):
            return None
        lines = file.read_text(encoding="utf-8", errors="replace").split("\n")
        items = "".join(
            f'<li id="L{number}">{escape(line)}</li>'
            for number, line in enumerate(lines, start=1)
        )
        return f'{HEAD.format(title=escape(name))}<ol class="record">{items}</ol>'

    def status(self) -> str:
        """How far each place is recorded, and what is left to decide."""
        raw, problems = read_dataset(self.project / "data")
        found = validate(raw, problems)
        rows = "".join(_place(raw, root) for root in raw.roots("locality"))
        heads = "<tr><th>地区<th>清单<th>已收录<th>还缺</tr>"
        checked = (
            "".join(f"<li>{linked(str(each))}" for each in found) or "<li>没有问题"
        )
        return (
            f"{HEAD.format(title='记录现状')}<table>{heads}{rows}</table>"
            f"<h2>检查</h2><ul>{checked}</ul><h2>待决清单</h2>{self._work_lists()}"
        )

    def _work_lists(self) -> str:
        folder = self.sources
        files = sorted(folder.glob("*.decisions.md")) if folder else []
        if not files:
            return "<p>没有导入留下的待决清单。"
        parts = []
        for file in files:
            lines = file.read_text(encoding="utf-8").splitlines()
            said = [line for line in lines if line and line[0] not in "# "]
            items = "".join(f"<li>{linked(line)}" for line in said) or "<li>都决定了"
            parts.append(f"<h3>{escape(file.name)}</h3><ul>{items}</ul>")
        return "".join(parts)


def linked(line: str) -> str:
    """The line as HTML; file:line leads to the record."""
    return PLACE.sub(
        lambda match: f'<a href="{RECORD}{match[1]}#L{match[2]}">{match[0]}</a>',
        escape(line, quote=False),
    )


def _place(raw: RawDataset, root: Mapping) -> str:
    """A place's lists, each with what is recorded and what is missing, and why."""
    recorded = {row.text("measure") for row in root.mappings("assignments")}
    covered = list(root.mappings("coverage"))
    cells = []
    for entry in covered:
        listed = list(_measures(raw, entry.text("list")))
        missing = [measure for measure in listed if measure not in recorded]
        why = {"not-recorded": "本站尚未收录", "not-listed": "文件没有列"}
        absent = why.get(entry.text("absent") or "", "没有写明缘由")
        lack = f"{absent}：{'、'.join(missing)}" if missing else "不缺"
        counted = f"{len(listed) - len(missing)}/{len(listed)}"
        said = escape(entry.text("list") or "")
        cells.append(f"<td>{said}<td>{counted}<td>{escape(lack)}</tr>")
    name = escape(root.text("name") or "")
    first = f'<tr><td rowspan="{max(1, len(cells))}">{name}'
    return first + "<tr>".join(cells or ["<td>—<td>—<td>没有写 coverage</tr>"])


def _measures(raw: RawDataset, list_id: str | None) -> Iterator[str]:
    catalogue = raw.root("measures")
    for each in catalogue.mappings("lists") if catalogue else ():
        if each.text("list") == list_id:
            for indicator in each.mappings("indicators"):
                yield from indicator.texts("measures")
