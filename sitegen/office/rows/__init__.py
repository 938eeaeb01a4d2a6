"""The rows of every table, table by table.

In: the material. Out: what each row is about, and its cells. Must not know forms of files
or which columns a table shows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sitegen.office.material import Found, Material
from sitegen.office.rows.assignments import assignment_rows
from sitegen.office.rows.catalogue import (
    document_rows,
    measure_rows,
    practice_rows,
    unit_rows,
)
from sitegen.office.rows.compare import compare_rows, difference_rows
from sitegen.office.rows.duties import duty_rows, heading_rows
from sitegen.office.rows.figures import figure_rows, relation_rows
from sitegen.office.rows.limits import limit_rows
from sitegen.office.rows.notices import notice_rows
from sitegen.office.rows.readings import reading_rows
from sitegen.office.rows.wording import wording_rows

ROWS: dict[str, Callable[[Material], Iterator[Found]]] = {
    "measures": measure_rows,
    "practices": practice_rows,
    "compare": compare_rows,
    "assignments": assignment_rows,
    "duties": duty_rows,
    "headings": heading_rows,
    "limits": limit_rows,
    "notices": notice_rows,
    "wording": wording_rows,
    "differences": difference_rows,
    "figures": figure_rows,
    "relations": relation_rows,
    "units": unit_rows,
    "documents": document_rows,
    "readings": reading_rows,
}
"""By the names that tables.yaml has."""
