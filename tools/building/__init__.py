"""The site's pages, built by MkDocs.

In: the project's folder. Out: HTML in a folder. `mkdocs build` makes the same pages: what
is done here only spares it time. Must not know records.
"""
