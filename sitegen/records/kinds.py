"""The kinds of data files by name, each with the record that it holds.

In: the declared records. Out: their shapes. Must not know who reads them.
"""

from __future__ import annotations

from sitegen.records.changes import Changes, Released
from sitegen.records.declare import record_of
from sitegen.records.document import Document
from sitegen.records.locality import Locality
from sitegen.records.measure import Catalogue, Measure
from sitegen.records.readings import Readings, Redirects
from sitegen.records.shape import Kind
from sitegen.records.site import Site
from sitegen.records.vocabulary import Vocabularies

KINDS: dict[str, Kind] = {
    name: Kind(name=name, path=path, record=record_of(cls))
    for name, path, cls in (
        ("vocabularies", "data/vocabularies.yaml", Vocabularies),
        ("measures", "data/measures.yaml", Catalogue),
        ("measure", "data/measures/<id>.yaml", Measure),
        ("locality", "data/localities/<id>.yaml", Locality),
        ("document", "data/documents/<id>.yaml", Document),
        ("readings", "data/readings.yaml", Readings),
        ("redirects", "data/redirects.yaml", Redirects),
        ("site", "data/site.yaml", Site),
        ("changes", "data/changes.yaml", Changes),
        ("released", "data/released.yaml", Released),
    )
}
