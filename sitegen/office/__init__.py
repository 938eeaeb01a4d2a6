"""What goes into the office: tables and calendars of the facts, and their files.

words: what they say, from templates/office → rows: facts as cells → tables: all tables →
books: those of a page → files. Must not know pages or paper; a fact is derived in facts
and nowhere else.
"""
