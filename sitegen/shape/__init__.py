"""The shape of every kind of data file, declared once.

In: the declarations of this package. Out: the kinds by name. Must not know the
validator, the schema writer or the field reference, which all read them.
"""

from __future__ import annotations

from sitegen.shape.documents import DOCUMENT
from sitegen.shape.localities import LOCALITY
from sitegen.shape.measures import CATALOGUE, MEASURE
from sitegen.shape.types import Kind
from sitegen.shape.vocabularies import READINGS, REDIRECTS, VOCABULARIES

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind(name="vocabularies", path="data/vocabularies.yaml", record=VOCABULARIES),
        Kind(name="measures", path="data/measures.yaml", record=CATALOGUE),
        Kind(name="measure", path="data/measures/<id>.yaml", record=MEASURE),
        Kind(name="locality", path="data/localities/<id>.yaml", record=LOCALITY),
        Kind(name="document", path="data/documents/<id>.yaml", record=DOCUMENT),
        Kind(name="readings", path="data/readings.yaml", record=READINGS),
        Kind(name="redirects", path="data/redirects.yaml", record=REDIRECTS),
    )
}
