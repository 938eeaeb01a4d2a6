"""The data folder, read into values that know where they stand.

In: the folder. Out: marked values and what is wrong with the files as files. Must not
know what any key means.
"""

from sitegen.reading.files import read_dataset

__all__ = ["read_dataset"]
