"""The only room that touches the disk under docs.

content: what a generated file holds → files: one run at a time → run: one file after
another to the disk → manifest: what is ours and how it was written → freshness: whether
anything has to be done at all. archive: many files in one.
"""
