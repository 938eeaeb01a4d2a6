"""The settings of the place, as the site builder and its templates read them.

In: the registry. Out: (path below docs, content). Must not know pages. What is not set
is left out, so that a template that asks for it prints nothing.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from sitegen.facts.citations import latest_document
from sitegen.facts.wording import chinese_date
from sitegen.records import Registry

SETTINGS = ".site.yml"
"""The settings that the navigation's inherit."""
_NOTE = "# 由 data/ 自动生成，请勿编辑。mkdocs.yml 从这里读取本站的名称、网址和数据的版本。\n"


def place_settings(registry: Registry) -> Iterator[tuple[str, str]]:
    """The settings, the same bytes for the same records."""
    site, latest = registry.site, latest_document(registry)
    place = {
        "site_name": site.portal or site.name,
        "domain": site.domain,
        "code": site.code,
        "column": site.column,
        "column_type": site.column_type,
        "published": site.published,
        "keeper": site.keeper,
        "contact": site.contact,
        "sources_until": chinese_date(latest.date) if latest and latest.date else None,
        "data_version": registry.version,
    }
    settings = {
        "site_name": site.name,
        "site_url": site.address or "",
        "extra": {"place": {key: text for key, text in place.items() if text}},
    }
    yield SETTINGS, f"{_NOTE}{json.dumps(settings, ensure_ascii=False, indent=2)}\n"
