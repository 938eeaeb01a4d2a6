"""The browser code of the site, joined into few files named by their content.

In: the folder of the sources, and data for scripts. Out: (path below docs, content), one
after another: the bundles, and the settings through which the site builder learns their
names. Must not know pages or records. A changed byte gives a new name, so that a browser
may keep what it has for ever and never mixes two versions.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from sitegen.bundles import SCRIPTS, STYLES, Bundle

FOLDER = "assets/browser/"
SETTINGS = ".browser.yml"
SETTINGS_ABOVE = ".nav.yml"
"""The settings that these inherit; mkdocs.yml inherits these."""


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
