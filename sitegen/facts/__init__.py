"""What follows from the records, worked out once, for every output.

In: the registry. Out: frozen facts that pages, paper, search and open data arrange. Must
not know any of them: no template, no briefing, no index, no file. A fact is derived here
and nowhere else.
"""
