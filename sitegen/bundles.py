"""The files of browser code that are served, and what each is joined from: one table.

In: nothing. Out: STYLES, SCRIPTS. Must not know how they are joined or named.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


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
            "search/cited.js",
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
            "narrow/cells.js",
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
            "print/chosen.js",
            "print/marks.js",
            "print/table.js",
            "print/render.js",
            "print/left-out.js",
            "print/choice.js",
            "narrow/address.js",
            "print/narrowed.js",
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
            "print/basket-listen.js",
            "print/basket-page.js",
            "print/page.js",
            "print/collect.js",
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
