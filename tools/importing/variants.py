"""Titles that a table prints otherwise than the list, entered in the measures' records.

In: the tree of a measure, the printed title and where it stands. Out: the tree with the
title among its variants, and YAML to paste where a person must say what kind of
difference it is. Must not know tables.
"""

from __future__ import annotations

from copy import deepcopy

from tools.house.layout import Tree
from tools.importing.wording import proposed, shape_only
from tools.proof.fold import fold


def with_variant(
    measure: dict[str, Tree], title: str, document: str, part: str
) -> tuple[dict[str, Tree], tuple[str, ...]]:
    """The measure's tree with the title used in the part of the document."""
    tree = deepcopy(measure)
    variants = tree.setdefault("title_variants", [])
    assert isinstance(variants, list)
    place: dict[str, Tree] = {"document": document, "part": part}
    for variant in variants:
        assert isinstance(variant, dict)
        if fold(str(variant["title"])).text == fold(title).text:
            used = variant["used_in"]
            assert isinstance(used, list)
            if place not in used:
                used.append(place)
            return tree, ()
    official = str(tree["title"])
    entry: dict[str, Tree] = {"title": title, "used_in": [place]}
    wording = shape_only(official, title)
    if wording:
        entry["wording"] = wording
    variants.append(entry)
    return tree, () if wording else proposed(official, title)
