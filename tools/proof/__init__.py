"""The proof that the records and the source documents say the same, both ways.

rebuild: every document's expected text from the records, repairs undone → walk: the
extracted file against it, furniture passed over → compare, quoted, reading, unprinted:
findings. Codes of the findings, which do not change:

P101 source file missing              P301 repair does not fit its field
P102 source file without a document   P302 correction not in its field
P201 only in the source               P303 name, title, date or part not in its text
P202 only in the record               P304 words of a units cell left unread
P203 differs                          P305 words of a deadline left unread
P204 begins inside a cell             P401 table without sections
P205 furniture counted wrong          P402 another row cited
P206 markup not in pairs              P403 cited document does not print the text
P207 unpublished cell, undeclared
                                      P404 cell without a value
                                      P405 value without a column
"""
