"""What stands behind words that a reader takes along.

In: sources, with the registry they belong to. Out: plain text. Must not know pages, links
or HTML.
"""

from __future__ import annotations

from sitegen.facts.citations import place_in_document, row_words, title_in_marks
from sitegen.facts.superseded import end_of
from sitegen.records import Registry, Source


def cite_in_full(registry: Registry, source: Source) -> str:
    """What stands behind a quotation: （《通知》，粤办函〔2019〕376号，附件1第6项）.

    A document without number goes by its title and the place in it; one that is void or
    replaced is never quoted without a word of it.
    """
    document = registry.document_by_id[source.document]
    place = place_in_document(document, source)
    row = row_words(source)
    end = end_of(registry, document)
    title = f"《{title_in_marks(document)}》" + (f"（{end}）" if end else "")
    said = (title, document.number, place + row)
    return f"（{'，'.join(each for each in said if each)}）"


def cite_before_row(registry: Registry, source: Source) -> tuple[str, str]:
    """The same in two: what it shares with other rows, and the row as it is printed.

    Put together again with 第…项 around the row, if there is one, and ）.
    """
    row = str(source.printed_row or source.row or "")
    end = len(row_words(source)) + 1
    return cite_in_full(registry, source)[:-end], row
