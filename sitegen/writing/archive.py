"""A ZIP file of named contents, the same bytes every time.

In: names and contents. Out: the file's bytes. Must not know what they are, nor clock,
machine or person. Written directly: zipfile spends as long on bookkeeping as zlib on the
contents, and a site has five hundred such files.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_VERSION = 20
_MADE_ON_UNIX = 3 << 8 | _VERSION
_UTF8_NAME = 1 << 11
_DEFLATED = 8
_TIME, _FIRST_OF_1980 = 0, 1 << 5 | 1
_READABLE_FILE = 0o100644 << 16
_LEVEL = 6
_RAW = -15


def zip_bytes(contents: Mapping[str, str | bytes]) -> bytes:
    """An archive of the contents in the order given, all of 1 January 1980."""
    files: list[bytes] = []
    directory: list[bytes] = []
    at = 0
    for name, content in contents.items():
        data = content.encode() if isinstance(content, str) else content
        packed = _deflated(data)
        path = name.encode()
        about = (
            *(0 if name.isascii() else _UTF8_NAME, _DEFLATED, _TIME, _FIRST_OF_1980),
            *(zlib.crc32(data), len(packed), len(data), len(path), 0),
        )
        local = _LOCAL.pack(b"PK\x03\x04", _VERSION, *about) + path
        files += (local, packed)
        directory += (
            _CENTRAL.pack(
                *(b"PK\x01\x02", _MADE_ON_UNIX, _VERSION, *about),
                *(0, 0, 0, _READABLE_FILE, at),
            ),
            path,
        )
        at += len(local) + len(packed)
    central = b"".join(directory)
    count = len(contents)
    end = _END.pack(b"PK\x05\x06", 0, 0, count, count, len(central), at, 0)
    return b"".join((*files, central, end))


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _RAW)
    return packer.compress(data) + packer.flush()
