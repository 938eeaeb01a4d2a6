"""The search index: what the browser needs to find every passage of the records.

In: the registry. Out: script files that hand their data to the page. Must not know
pages' HTML, files on disk or the browser code, only the shape of the data it reads.
"""

from sitegen.search.index import build_index

__all__ = ["build_index"]
