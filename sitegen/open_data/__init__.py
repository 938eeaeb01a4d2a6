"""The open data: the records for other programs.

In: the registry. Out: {path below docs: text}. Must not know pages or paper.
"""

from sitegen.open_data.records import api_files

__all__ = ["api_files"]
