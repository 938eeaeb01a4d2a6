"""A place's records from its own task table: Word, Excel, a web page or pasted text.

opening: the file as paragraphs and grids → table: headers, sections, rows → measures,
cells, names: what each cell is in the records → place, document: the trees of the two
files → merging: what a keeper changed stays → files. Whatever is not sure is left out of
the records and stands in the work list.
"""
