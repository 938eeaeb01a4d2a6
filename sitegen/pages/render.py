"""From page views to Markdown.

In: page views and the folder of templates. Out: (path below docs, text). Must not know
records, and writes nothing. Views hold paths from the site's root; here they become
links as seen from the page that is rendered. A missing name or a None in a template is
a bug and raises.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from sitegen import anchors, urls
from sitegen.facts.fields import FIELD_NAMES
from sitegen.links import relative
from sitegen.page_kind import PageKind
from sitegen.page_kinds import KINDS
from sitegen.pages import Navigation, Page, RedirectPage
from sitegen.pages.compiled import compiled_beside
from sitegen.pages.overview import is_wide
from sitegen.pages.page import SitePath

NAVIGATION = ".nav.yml"
Texts = Iterator[tuple[str, str]]
"""(path below docs, text), one after another."""
_ABSENT = re.compile(r'<span class="absent">([^<]*)</span>')
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~])")
_DATE = re.compile(r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:底前|底|前)?")
_NOT_STATED = anchors.anchored(urls.ABOUT, anchors.Heading.NOT_STATED)
_SITE_PATHS = {
    **{kind.name: SitePath(kind.path) for kind in KINDS if not kind.of},
    "roles": SitePath(anchors.anchored(urls.ABOUT, anchors.Heading.ROLES)),
}
"""What templates call `to`."""


def render_pages(
    pages: Iterable[tuple[PageKind, Page]],
    templates_dir: Path,
    looks: Mapping[str, str] = MappingProxyType({}),
) -> Texts:
    """Every page with the path of its Markdown file, one after another.

    looks: by role the one that it looks like.
    """
    templates = _templates(templates_dir, frozenset(looks.items()))
    for kind, page in pages:
        text = templates.render(kind.template, page.path, page=page, kind=kind)
        yield urls.page_file(page.path), _explain_first_absent(text, page)


def render_navigation(navigation: Navigation, templates_dir: Path) -> Texts:
    """The navigation that mkdocs.yml inherits; not a page, hence the dot."""
    templates = _templates(templates_dir)
    yield NAVIGATION, templates.render("nav.yml.jinja", urls.HOME, page=navigation)


def render_redirects(pages: Iterable[RedirectPage], templates_dir: Path) -> Texts:
    """Retired page paths, as HTML that the site builder only copies."""
    templates = _templates(templates_dir)
    for page in pages:
        text = templates.render("redirect.html.jinja", page.path, page=page)
        yield f"{page.path}index.html", text


@lru_cache(maxsize=4)
def _templates(
    templates_dir: Path, looks: frozenset[tuple[str, str]] = frozenset()
) -> _Templates:
    """Kept: a program that generates again compiles only templates that changed."""
    return _Templates(templates_dir, dict(looks))


class _Templates:
    """The environment of templates, and the page that is being rendered."""

    def __init__(self, templates_dir: Path, looks: Mapping[str, str]) -> None:
        self._path = ""
        self._environment = Environment(
            loader=FileSystemLoader(templates_dir, encoding="utf-8"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            finalize=self._finalize,
            bytecode_cache=compiled_beside(templates_dir, Path(__file__)),
        )
        self._environment.globals["anchor"] = anchors.Heading
        self._environment.globals["to"] = _SITE_PATHS
        self._environment.globals["to_file"] = SitePath
        self._environment.globals["field_names"] = FIELD_NAMES
        self._environment.globals["term_anchor"] = anchors.term_anchor
        self._environment.globals["to_term"] = _to_term
        self._environment.tests["wide"] = is_wide
        self._environment.filters["md"] = _in_markdown
        self._environment.filters["yaml"] = _in_yaml
        self._environment.filters["look"] = lambda role: looks.get(role, role)
        self._environment.filters["dates"] = _with_whole_dates

    def render(self, template: str, path: str, **values: object) -> str:
        """The text of a page that stands at the path."""
        self._path = path
        return self._environment.get_template(template).render(values)

    def _finalize(self, value: object) -> object:
        """A path as a link; what is not stated must be asked for with `if`."""
        if value is None:
            raise ValueError("template prints None")
        if isinstance(value, SitePath):
            return relative(value, self._path)
        return value


def _to_term(kind: str, term: str) -> SitePath:
    """Where a term is explained."""
    return SitePath(anchors.anchored(urls.ABOUT, anchors.term_anchor(kind, term)))


def _in_markdown(text: str) -> Markup:
    """Text that Markdown shows as it is."""
    return Markup(_MARKDOWN_SIGNS.sub(r"\\\1", str(escape(text))))


def _with_whole_dates(text: str) -> Markup:
    """Text in which no line parts a date: it is set apart, not a character is added."""
    return Markup(_DATE.sub(r'<span class="date">\g<0></span>', str(escape(text))))


def _in_yaml(text: str) -> Markup:
    """A text as a quoted YAML scalar, for front matter and navigation."""
    return Markup(json.dumps(str(text), ensure_ascii=False))


def _explain_first_absent(text: str, page: Page) -> str:
    """The first 原文未列 of a page leads to what it means; more links would be noise."""
    target = escape(relative(_NOT_STATED, page.path))
    return _ABSENT.sub(rf'<a class="absent" href="{target}">\1</a>', text, count=1)
