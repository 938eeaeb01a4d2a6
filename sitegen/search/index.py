"""The index files: one for everything, or a national part and one per locality.

In: the registry. Out: (path under docs, script text); each script hands its data to
`siteSearch.parts`, because a page opened by double-click may not fetch, only load
scripts. Must not know pages or the disk.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from sitegen import anchors, urls
from sitegen.facts.catalogue import Catalogue, build_catalogue
from sitegen.facts.coverage import unrecorded
from sitegen.records import Locality, Registry, Vocabularies
from sitegen.search.cited import cited_records, cited_rows
from sitegen.search.pinyin import syllable_table
from sitegen.search.rows import (
    Json,
    document_row,
    list_row,
    locality_rows,
    measure_row,
    positions,
    role_row,
    term_row,
    unit_row,
)

FOLDER = "assets/search-index/"
MAIN = "main"
SPLIT_ABOVE = 400_000
"""Characters of all localities' rows; below it one request for everything is cheaper."""


def build_index(registry: Registry) -> Iterator[tuple[str, str]]:
    """Every index file; a locality's rows stand apart once all of them are too much."""
    catalogue = build_catalogue(registry)
    kept: dict[str, str] = {}
    is_split = False
    for name, text in _texts(catalogue):
        kept[name] = text
        is_split = is_split or sum(map(len, kept.values())) > SPLIT_ABOVE
        if is_split:
            yield from (_file(*each) for each in kept.items())
            kept = {}
    main = _dump(_main(catalogue, is_split))
    yield _file(MAIN, main if is_split else _with_rows(main, kept.values()))


def _texts(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Each locality's rows, made one after another."""
    registry = catalogue.registry
    units = positions(unit for place in registry.localities for unit in place.units)
    roles = positions(registry.vocabularies.roles)
    for place in registry.localities:
        rows = locality_rows(place, catalogue, units, roles)
        yield place.id, _dump({**rows, "cited": cited_rows(place, catalogue)})


def _with_rows(main: str, rows: Iterable[str]) -> str:
    """The main object with the rows of every locality as its last member."""
    return f'{main[:-1]},"rows":[{",".join(rows)}]}}'


def _main(catalogue: Catalogue, is_split: bool) -> dict[str, Json]:
    """The vocabularies and what belongs to no locality, and every name there is."""
    registry = catalogue.registry
    return {
        "split": int(is_split),
        "paths": _paths(),
        **_vocabulary_rows(registry.vocabularies),
        **_record_rows(registry),
        "cited": cited_records(registry),
        "readings": syllable_table(_names(registry), registry.readings),
        "unrecorded": _unrecorded(catalogue),
    }


def _unrecorded(catalogue: Catalogue) -> list[Json]:
    """What this site has yet to record: the place's position, a sentence."""
    return [
        [number, sentence]
        for number, place in enumerate(catalogue.registry.localities)
        for sentence in unrecorded(catalogue, place)
    ]


def _vocabulary_rows(vocabularies: Vocabularies) -> dict[str, Json]:
    """The terms that records name, in the vocabularies' order."""
    return {
        "lists": [list_row(term) for term in vocabularies.lists],
        "indicators": [term_row(term) for term in vocabularies.indicators],
        "lines": [term_row(term) for term in vocabularies.lines],
        "roles": [role_row(role) for role in vocabularies.roles],
        "cities": [
            [city.id, city.name, city.short_name, city.code]
            for city in vocabularies.cities
        ],
    }


def _record_rows(registry: Registry) -> dict[str, Json]:
    """The records of the national part: places, measures, documents, units."""
    vocabularies = registry.vocabularies
    lists = positions(vocabularies.lists)
    indicators = positions(vocabularies.indicators)
    lines = positions(vocabularies.lines)
    cities = positions(vocabularies.cities)
    localities = positions(registry.localities)
    return {
        "localities": [
            [place.id, place.name, place.short_name, place.code]
            for place in registry.localities
        ],
        "measures": [
            measure_row(measure, lists, indicators, cities)
            for measure in registry.measures
        ],
        "documents": [
            document_row(document, localities) for document in registry.documents
        ],
        "units": [
            unit_row(unit, localities, lines)
            for place in registry.localities
            for unit in place.units
        ],
    }


def _paths() -> dict[str, Json]:
    """The site's paths and anchors as patterns; {0} and {1} stand for ids."""
    return {
        "measures": urls.MEASURES,
        "measure": urls.measure("{0}"),
        "indicator": urls.indicator("{0}"),
        "locality": urls.locality("{0}"),
        "unit": urls.unit("{0}", "{1}"),
        "line": urls.line("{0}"),
        "city": urls.city("{0}"),
        "document": urls.document("{0}"),
        "practice": anchors.Heading.PRACTICE,
        "variants": anchors.Heading.VARIANTS,
        "results": anchors.part_anchor("{0}", anchors.RESULTS),
        "units": anchors.part_anchor("{0}", anchors.UNITS),
        "paragraph": anchors.paragraph_anchor(1).replace("1", "{0}"),
        "action": anchors.action_anchor("{0}", 1).replace("1", "{1}"),
        "deadline": anchors.part_anchor("{0}", anchors.DEADLINE),
        "remark": anchors.part_anchor("{0}", anchors.REMARK),
    }


def _names(registry: Registry) -> list[str]:
    """Every name that may be typed in pinyin, each once."""
    vocabularies = registry.vocabularies
    names = [
        name
        for terms in (vocabularies.lists, vocabularies.indicators, vocabularies.lines)
        for term in terms
        for name in (term.name, *term.aliases)
    ]
    for city in vocabularies.cities:
        names += [city.name, city.short_name]
    for measure in registry.measures:
        names += [measure.title, *(it.title for it in measure.title_variants)]
    for locality in registry.localities:
        names += [locality.name, locality.short_name, *_unit_names(locality)]
    for document in registry.documents:
        names += [document.title, document.short_title]
    return sorted(set(names))


def _unit_names(locality: Locality) -> list[str]:
    return [
        name
        for unit in locality.units
        for name in (unit.name, *unit.aliases, *unit.called)
    ]


def _dump(data: dict[str, Json]) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def _file(name: str, data: str) -> tuple[str, str]:
    """A call that stores the data; "</" cannot end the script element, even inlined.

    Nor does a text with "//" look like the address of another host.
    """
    safe = data.replace("</", "<\\/").replace("//", "/\\/")
    script = f'(self.siteSearchParts=self.siteSearchParts||{{}})["{name}"]={safe};\n'
    return f"{FOLDER}{name}.js", script
