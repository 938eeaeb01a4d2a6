"""The browser code of the site, joined into few files named by their content.

In: the folder of the sources, and data for scripts. Out: (path below docs, content), one after another: the
bundles, and the settings through which the site builder learns their names. Must not know
pages or records. A changed byte gives a new name, so that a browser may keep what it has
for ever and never mixes two versions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

FOLDER = "assets/browser/"
SETTINGS = ".browser.yml"
SETTINGS_ABOVE = ".nav.yml"
"""The settings that these inherit; mkdocs.yml inherits these."""


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """A file that is served, and the sources that it is joined from, in order."""

    name: str
    sources: tuple[str, ...]

    @property
    def suffix(self) -> str:
        """What kind of file it is: .js or .css."""
        return Path(self.sources[0]).suffix


STYLES = Bundle(
    name="site",
    sources=(
        "styles/base.css",
        "styles/components.css",
        "styles/tables.css",
        "styles/frame.css",
        "styles/navigation.css",
        "styles/paper.css",
        "search/search.css",
        "narrow/narrow.css",
        "pair/pair.css",
        "print/controls.css",
        "pack/pack.css",
        "print/sheet.css",
        "print/compact.css",
        "print/contents.css",
        "print/plain.css",
        # Last: they hold whatever the others say.
        "styles/size.css",
        "styles/contrast.css",
    ),
)
SCRIPTS = (
    # On every page, before anything is shown.
    Bundle(name="display", sources=("frame/display.js",)),
    # On every page.
    Bundle(
        name="site",
        sources=(
            "frame/mine.js",
            "frame/clipboard.js",
            "frame/quote.js",
            # After those that move blocks and put buttons beside them.
            "frame/part.js",
            "search/load.js",
            "search/start.js",
            "frame/settings.js",
            "frame/drawer.js",
            "frame/keys.js",
            "frame/printed.js",
            "pack/store.js",
            "pack/basket.js",
            "pack/counter.js",
            "pack/pick.js",
        ),
    ),
    # At the first touch of search, together with the index.
    Bundle(
        name="search",
        sources=(
            "search/fold.js",
            "search/store.js",
            "search/facets.js",
            "search/roles.js",
            "search/kinds.js",
            "search/library.js",
            "search/pinyin.js",
            "search/numbers.js",
            "search/dates.js",
            "search/names.js",
            "search/term.js",
            "search/duties.js",
            "search/combine.js",
            "search/query.js",
            "search/conditions.js",
            "search/engine.js",
            "search/answers.js",
            "search/units.js",
            "search/nearest.js",
            "search/snippet.js",
            "search/session.js",
            "search/address.js",
            "search/results.js",
            "search/returning.js",
            "search/words.js",
            "search/notes.js",
            "search/choices.js",
            "search/box.js",
            "sheets/csv.js",
            "sheets/save.js",
            "search/sheet.js",
            "search/page.js",
        ),
    ),
    # On the page with the list of units.
    Bundle(name="finder", sources=("search/finder.js",)),
    # On pages with a long table that can be narrowed.
    Bundle(
        name="narrow",
        sources=(
            "narrow/address.js",
            "narrow/rows.js",
            "narrow/copy.js",
            "sheets/csv.js",
            "sheets/save.js",
            "narrow/sheet.js",
            "narrow/narrow.js",
        ),
    ),
    # On pages that can be printed as a briefing, and of the pack; two places beside each
    # other are on a measure's page, which has no room for a file more.
    Bundle(
        name="print",
        sources=(
            "print/structure.js",
            "print/table.js",
            "print/render.js",
            "print/choice.js",
            "print/presets.js",
            "print/keep.js",
            "print/sheets.js",
            "print/fields.js",
            "print/panel.js",
            "print/layout.js",
            "print/compose.js",
            "print/word.js",
            "print/pack-address.js",
            "print/basket-list.js",
            "print/basket-page.js",
            "print/page.js",
            "print/collect.js",
            "narrow/address.js",
            "pair/sides.js",
            "pair/verdict.js",
            "pair/table.js",
            "pair/sheet.js",
            "pair/pair.js",
        ),
    ),
    # When a Word file is asked for that is not among those ready-made.
    Bundle(
        name="word",
        sources=(
            "word/markup.js",
            "word/table.js",
            "word/body.js",
            "word/pack.js",
            "word/zip.js",
            "word/file.js",
        ),
    ),
)
"""Each source uses what the ones before it define."""


class UnlistedSourceError(Exception):
    """A source stands in no bundle: it would be served on no page."""


def browser_files(
    sources: Path, data: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[str, str]]:
    """Every bundle, and the settings that name them, by path below docs.

    data: what the generator hands to a script, by bundle, as its first statement.
    """
    _refuse_unlisted(sources)
    styles = joined(STYLES, sources)
    scripts = {
        bundle.name: data.get(bundle.name, "") + joined(bundle, sources)
        for bundle in SCRIPTS
    }
    styles_path = _path(STYLES, styles)
    paths = {bundle.name: _path(bundle, scripts[bundle.name]) for bundle in SCRIPTS}
    yield styles_path, styles
    for name, path in paths.items():
        yield path, scripts[name]
    yield SETTINGS, _settings(styles_path, paths)


def joined(bundle: Bundle, sources: Path) -> str:
    """The bundle's text; this line is all that a bundler would have to replace."""
    return "".join(_text(sources / source) for source in bundle.sources)


def _text(source: Path) -> str:
    """A source, which must not run into the one that follows."""
    return source.read_text(encoding="utf-8").rstrip("\n") + "\n"


def _path(bundle: Bundle, text: str) -> str:
    digest = hashlib.sha256(text.encode()).hexdigest()[:10]
    return f"{FOLDER}{bundle.name}.{digest}{bundle.suffix}"


def _settings(styles: str, scripts: dict[str, str]) -> str:
    """Settings for the site builder; theme/overrides/main.html asks for the scripts."""
    settings = {
        "INHERIT": SETTINGS_ABOVE,
        "extra_css": [styles],
        "extra": {"browser": scripts},
    }
    note = "# 由 theme/browser/ 自动生成，请勿编辑。mkdocs.yml 从这里读取样式和脚本的文件名。\n"
    return f"{note}{json.dumps(settings, indent=2)}\n"


def _refuse_unlisted(sources: Path) -> None:
    """Every source is in a bundle."""
    listed = {source for bundle in (STYLES, *SCRIPTS) for source in bundle.sources}
    found = {
        file.relative_to(sources).as_posix()
        for file in sources.rglob("*")
        if file.suffix in {".css", ".js"}
    }
    if unlisted := sorted(found - listed):
        raise UnlistedSourceError(", ".join(unlisted))
