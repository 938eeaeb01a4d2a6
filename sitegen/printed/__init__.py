"""A second reader: what the printed cells of a task table say by themselves.

In: the words of one cell, and from the vocabularies the words of roles and statuses.
Out: frozen readings with the place of every word in the cell; what is not surely read
is returned as unread or with a doubt, never guessed. Must not know records, registers
of units, measures, files or today's date: it is compared with the records, so it must
not learn from them.
"""
