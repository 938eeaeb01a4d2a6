"""What one built HTML page holds that the checks ask about.

In: the text of an HTML file. Out: a frozen `Page` of references, ids and structure, each
with its place. Must not know the site around it, nor which facts are mistakes.
"""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Literal

from tools.sitecheck.found import Inline, Page, Place, Reference

Attributes = list[tuple[str, str | None]]

LOADED = {
    ("audio", "src"),
    ("embed", "src"),
    ("iframe", "src"),
    ("image", "href"),
    ("image", "xlink:href"),
    ("img", "src"),
    ("input", "src"),
    ("object", "data"),
    ("script", "src"),
    ("source", "src"),
    ("track", "src"),
    ("use", "href"),
    ("use", "xlink:href"),
    ("video", "poster"),
    ("video", "src"),
}
FOLLOWED = {("a", "href"), ("area", "href"), ("form", "action")}
LOADED_RELATIONS = {
    "apple-touch-icon",
    "dns-prefetch",
    "icon",
    "manifest",
    "modulepreload",
    "preconnect",
    "prefetch",
    "preload",
    "stylesheet",
}


class _Reader(HTMLParser):
    """Collects the facts of a page tag by tag."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.language: str | None = None
        self.headings: list[Place] = []
        self.ids: list[tuple[str, Place]] = []
        self.names: list[str] = []
        self.references: list[Reference] = []
        self.inlines: list[Inline] = []
        self.open_tables: list[Place | None] = []
        self.tables_without_caption: list[Place] = []
        self.handlers: list[tuple[str, Place]] = []
        self.bases: list[Place] = []
        self.is_redirect = False
        self.open_inline: Literal["style", "script"] | None = None

    def place(self) -> Place:
        line, offset = self.getpos()
        return Place(line=line, column=offset + 1)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        values = {name: value or "" for name, value in attrs}
        self.read_structure(tag, values)
        self.read_identity(tag, values)
        self.read_references(tag, values)
        self.handlers += [
            (f"{tag}[{name}]", self.place()) for name in values if name[:2] == "on"
        ]
        if tag == "base":
            self.bases.append(self.place())

    def read_structure(self, tag: str, values: dict[str, str]) -> None:
        if tag == "html":
            self.language = values.get("lang")
        elif tag == "h1":
            self.headings.append(self.place())
        elif tag == "table":
            is_layout = values.get("role") == "presentation"
            self.open_tables.append(None if is_layout else self.place())
        elif tag == "caption" and self.open_tables:
            self.open_tables[-1] = None
        elif tag == "style":
            self.open_inline = "style"
        elif tag == "script" and values.get("type", "") in ("", "module"):
            self.open_inline = "script"

    def read_identity(self, tag: str, values: dict[str, str]) -> None:
        if "id" in values:
            self.ids.append((values["id"], self.place()))
        if tag == "a" and "name" in values:
            self.names.append(values["name"])

    def read_references(self, tag: str, values: dict[str, str]) -> None:
        for name, value in values.items():
            if (tag, name) in LOADED:
                self.refer(tag, name, value, loaded=True)
            elif (tag, name) in FOLLOWED:
                self.refer(tag, name, value, loaded=False)
            elif name in ("srcset", "imagesrcset"):
                for candidate in filter(str.strip, value.split(",")):
                    self.refer(tag, name, candidate.split()[0], loaded=True)
            elif name == "style":
                inline = Inline(place=self.place(), kind="style", text=value)
                self.inlines.append(inline)
        relations = set(values.get("rel", "").lower().split())
        if tag == "link" and "href" in values:
            is_loaded = bool(relations & LOADED_RELATIONS)
            self.refer(tag, "href", values["href"], loaded=is_loaded)
        if tag == "meta" and values.get("http-equiv", "").lower() == "refresh":
            self.is_redirect = True
            target = values.get("content", "").partition("=")[2]
            self.refer(tag, "content", target.strip("'\" "), loaded=False)

    def refer(self, tag: str, attribute: str, url: str, *, loaded: bool) -> None:
        self.references.append(
            Reference(
                place=self.place(),
                tag=tag,
                attribute=attribute,
                url=url.strip(),
                loaded=loaded,
            )
        )

    def handle_data(self, data: str) -> None:
        if self.open_inline:
            inline = Inline(place=self.place(), kind=self.open_inline, text=data)
            self.inlines.append(inline)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("style", "script"):
            self.open_inline = None
        elif tag == "table" and self.open_tables:
            place = self.open_tables.pop()
            if place:
                self.tables_without_caption.append(place)


def read_page(path: str, text: str) -> Page:
    """The facts of one HTML page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return Page(
        path=path,
        language=reader.language,
        headings=tuple(reader.headings),
        ids=tuple(reader.ids),
        references=tuple(reader.references),
        inlines=tuple(reader.inlines),
        tables_without_caption=tuple(reader.tables_without_caption),
        handlers=tuple(reader.handlers),
        bases=tuple(reader.bases),
        is_redirect=reader.is_redirect,
        anchors=frozenset([name for name, _ in reader.ids] + reader.names),
    )
