"""The open data: the records and what follows from them, for other programs.

In: a catalogue. Out: (path below docs, text), one after another. Must not know pages or
paper.
"""

from sitegen.open_data.files import api_files, api_paths

__all__ = ["api_files", "api_paths"]
