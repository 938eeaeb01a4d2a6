"""From page views to Markdown.

In: page views and the folder of templates. Out: {path below docs: text}. Must not know
records, and writes nothing. A missing name or a None in a template is a bug and raises.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from sitegen import urls
from sitegen.pages import Navigation, Page, RedirectPage

NAVIGATION = ".nav.yml"
_ABSENT = re.compile(r'<span class="absent">([^<]*)</span>')
_MARKDOWN_SIGNS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~])")


def render_pages(pages: Iterable[Page], templates_dir: Path) -> dict[str, str]:
    """Every page by the path of its Markdown file."""
    environment = _environment(templates_dir)
    texts = {}
    for page in pages:
        text = environment.get_template(page.template).render(page=page)
        texts[urls.page_file(page.path)] = _explain_first_absent(text, page)
    return texts


def render_navigation(navigation: Navigation, templates_dir: Path) -> dict[str, str]:
    """The navigation that mkdocs.yml inherits; not a page, hence the dot."""
    template = _environment(templates_dir).get_template("nav.yml.jinja")
    return {NAVIGATION: template.render(page=navigation)}


def render_redirects(
    pages: Iterable[RedirectPage], templates_dir: Path
) -> dict[str, str]:
    """Retired page paths, as HTML that the site builder only copies."""
    template = _environment(templates_dir).get_template("redirect.html.jinja")
    return {f"{page.path}index.html": template.render(page=page) for page in pages}


def _environment(templates_dir: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates_dir, encoding="utf-8"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=_refuse_none,
    )
    environment.globals["anchor"] = urls.Heading
    environment.filters["md"] = _in_markdown
    environment.filters["yaml"] = _in_yaml
    return environment


def _refuse_none(value: object) -> object:
    """A fact that is not stated must be asked for with `if`, never printed."""
    if value is None:
        raise ValueError("template prints None")
    return value


def _in_markdown(text: str) -> Markup:
    """Text that Markdown shows as it is."""
    return Markup(_MARKDOWN_SIGNS.sub(r"\\\1", str(escape(text))))


def _in_yaml(text: str) -> Markup:
    """A text as a quoted YAML scalar, for front matter and navigation."""
    return Markup(json.dumps(str(text), ensure_ascii=False))


def _explain_first_absent(text: str, page: Page) -> str:
    """The first 原文未列 of a page leads to what it means; more links would be noise."""
    link = rf'<a class="absent" href="{escape(page.not_stated_href)}">\1</a>'
    return _ABSENT.sub(link, text, count=1)
