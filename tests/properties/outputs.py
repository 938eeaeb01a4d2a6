"""One data set with invented texts in it, and what every output says of them.

In: a text for each of a few fields of the minimal records. Out: the problems; else for
each output all that it says, as a program or a reader of that format finds it.
"""

from __future__ import annotations

import html
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import markdown
import yaml
from docx import Document
from icalendar import Calendar
from openpyxl import load_workbook

from sitegen import urls
from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.feed import feed_files
from sitegen.office.files import office_files
from sitegen.open_data import api_files
from sitegen.pages import all_views
from sitegen.pages.render import render_pages
from sitegen.paper.files import briefing_files
from sitegen.reading import read_dataset
from sitegen.records import Change, Changes, Release, build_registry
from sitegen.search import build_index
from sitegen.validate import validate
from sitegen.writing.content import Content
from tests.contents import made_of
from tests.core.broken import minimal_copy
from tests.print.word import texts as word_texts
from tests.sheets.tables import csv_cells
from tests.views.datasets import ROOT, TEMPLATES

PAGE = "measures/guojia-fuzhi-03/"
MEASURE = f"data/{PAGE[:-1]}.yaml"
PLACE = "data/localities/yunxi.yaml"
FIELDS = {
    "title": (MEASURE, "title: 推行用电报装“零上门”"),
    "text": (
        MEASURE,
        "text: 客户使用手机APP在线提交用电申请、查询进程，无需往返营业厅。",
    ),
    "action": (PLACE, "- 推广手机APP。"),
    "site": ("data/site.yaml", "name: 京沪营商环境改革举措对照站"),
}
"""Each text with its file and the value that it takes the place of."""
DATED = {
    "file": PLACE,
    "replace": "      as_printed: 持续推进\n      parts:\n        - as_printed: 持续推进\n"
    "          kind: ongoing\n",
    "with": "      as_printed: 2020年6月30日前完成\n      parts:\n"
    "        - as_printed: 2020年6月30日前完成\n          kind: day\n"
    '          by: "2020-06-30"\n',
}
SCRIPT = re.compile(r"(?:push\(|\]=)(.*?)\)?;$", re.MULTILINE)
TAG = re.compile(r"<[^>]*>")
BLANK = re.compile(r"\s+")


def catalogue_with(texts: Mapping[str, str], folder: Path) -> Catalogue | None:
    """The minimal records with these texts; None if the checks refuse them."""
    changes = [DATED]
    for name, (file, old) in FIELDS.items():
        lead = old[: old.index(" ") + 1]
        value = json.dumps(texts[name], ensure_ascii=False)
        changes.append({"file": file, "replace": old, "with": lead + value})
    raw, problems = read_dataset(minimal_copy(folder, *changes))
    if problems or validate(raw):
        return None
    return build_catalogue(build_registry(raw))


def said_by(catalogue: Catalogue) -> dict[str, list[str]]:
    """All texts of each output that tell of the measure."""
    open_data = dict(api_files(catalogue))
    page = _page(catalogue, PAGE)
    script, word = _briefing(catalogue)
    office = dict(office_files(catalogue, TEMPLATES, ()))
    return {
        "html": [_shown(page)],
        "front matter": list(_strings(yaml.safe_load(page.split("---")[1]))),
        "search": list(_strings(_scripts(build_index(catalogue.registry)))),
        "json": list(_strings([json.loads(text) for text in open_data.values()])),
        "paper": list(_strings(_scripts([("", script)]))),
        "docx": word_texts(Document(io.BytesIO(word))),
        "csv": list(_csv(office)),
        "xlsx": list(_sheets(made_of(office[_workbook(office)]))),
        "ics": list(_events(office)),
        "feed": list(_feed(catalogue)),
    }


def said_of_changes(texts: Sequence[str], folder: Path) -> dict[str, list[str]]:
    """What the log's page and feed say when its entries hold these texts."""
    registry = build_registry(read_dataset(minimal_copy(folder))[0])
    releases = (
        Release(version="1.0.0", date="2026-11-27", summary=text) for text in texts
    )
    changes = (
        Change(
            record=f"measures/{registry.measures[0].id}",
            field="title",
            after="1.0.0",
            date="2026-12-01",
            old=f"原{text}",
            new=f"新{text}",
            source=f"据{text}",
            reason=f"因{text}",
        )
        for text in texts
    )
    log = Changes(changes=tuple(changes), releases=tuple(releases))
    catalogue = build_catalogue(replace(registry, changes=log))
    page = _page(catalogue, urls.UPDATES)
    return {"html": [_shown(page)], "feed": list(_feed(catalogue))}


def folded(text: str) -> str:
    """Without blanks and line ends, which formats set as they like."""
    return BLANK.sub("", text)


def _page(catalogue: Catalogue, path: str) -> str:
    pages = [one for one in all_views(catalogue).pages if one[1].path == path]
    return dict(render_pages(pages, TEMPLATES))[f"{path}index.md"]


def _shown(page: str) -> str:
    """The page as Markdown makes it in the site, without tags."""
    settings = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)
    names = ["tables", "fenced_code"]
    configs: dict[str, Any] = {}
    for extension in settings["markdown_extensions"]:
        name = extension if isinstance(extension, str) else next(iter(extension))
        names.append(name)
        if not isinstance(extension, str):
            configs[name] = {"marker": extension[name]["marker"]}
    body = page.split("---", 2)[2]
    made = markdown.markdown(body, extensions=names, extension_configs=configs)
    return html.unescape(TAG.sub("", made))


def _briefing(catalogue: Catalogue) -> tuple[str, bytes]:
    files = dict(briefing_files(catalogue, TEMPLATES))
    script = files[f"{PAGE}briefing.js"]
    assert isinstance(script, str)
    word = next(p for p in files if p.startswith(PAGE) and p.endswith(".docx"))
    return script, made_of(files[word])


def _scripts(files: Iterable[tuple[str, Content]]) -> Iterator[Any]:
    for _, text in files:
        value = SCRIPT.search(text) if isinstance(text, str) else None
        if value:
            yield json.loads(value[1])


def _csv(office: Mapping[str, Content]) -> Iterator[str]:
    for name in ("measures", "assignments"):
        for row in csv_cells(made_of(office[f"data/tables/{name}.csv"])):
            yield from row


def _workbook(office: Mapping[str, Content]) -> str:
    return next(p for p in office if p.startswith(PAGE) and p.endswith(".xlsx"))


def _sheets(made: bytes) -> Iterator[str]:
    for sheet in load_workbook(io.BytesIO(made)):
        for row in sheet.iter_rows(values_only=True):
            yield from (cell for cell in row if isinstance(cell, str))


def _events(office: Mapping[str, Content]) -> Iterator[str]:
    path = next(
        p for p in office if p.startswith("localities/yunxi/") and p[-4:] == ".ics"
    )
    for event in Calendar.from_ical(made_of(office[path])).walk("VEVENT"):
        yield from (str(event["SUMMARY"]), str(event["DESCRIPTION"]))


def _feed(catalogue: Catalogue) -> Iterator[str]:
    for _, text in feed_files(catalogue):
        yield from (part for part in ElementTree.fromstring(text).itertext() if part)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _strings(list(value.values()))
    elif isinstance(value, Iterable):
        for part in value:
            yield from _strings(part)
