"""Records changed in meaning, to see which changes `make check` notices.

In: marked records. Out: for each kind of change how many were noticed. Must not know the
rules: whatever they report beyond what they report of the records as they are counts.
"""
