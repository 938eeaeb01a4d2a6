"""The proof that the records and the five source documents say the same."""
