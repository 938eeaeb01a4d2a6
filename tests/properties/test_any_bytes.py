"""Any bytes as a record end in findings, never in a traceback or a hang."""

from __future__ import annotations

import time
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.reading import read_dataset
from sitegen.reading.yaml_text import read_yaml
from sitegen.records import build_registry
from sitegen.validate import validate
from tests.core.broken import MINIMAL, minimal_copy

FILES = sorted(path.relative_to(MINIMAL).as_posix() for path in MINIMAL.rglob("*.yaml"))
SECONDS = 20
YAML = st.text(
    st.sampled_from("ab1: -\n\"'[]{},&*!|>#%@`\\?~<=\t甲，\x01\ufffe\U0001fffe")
)
PIECES = (
    *(
        b"\xff\xfe",
        b"\x00",
        b"\r",
        b"\xef\xbb\xbf",
        "甲".encode("gb18030"),
        b"\xed\xa0\x80",
    ),
    *(
        b"[" * 400,
        b"9" * 4301,
        b"\n<<<<<<< a\n",
        b"\n",
        b'"',
        b": ",
        b"- ",
        b"  ",
        b"\\x01",
    ),
    *(
        b"null",
        b"!!python/object:os.system ",
        b"&a *a",
        b"<<: *a",
        b"? a",
        b"%YAML 9.9\n",
    ),
)
DAMAGE = st.tuples(
    st.sampled_from(FILES),
    st.floats(0, 1),
    st.integers(0, 40),
    st.sampled_from(PIECES) | st.binary(max_size=40),
)


@settings(max_examples=150 if settings.get_current_profile_name() == "gate" else 20_000)
@given(text=YAML)
def test_any_text_is_read_or_told_of(text: str) -> None:
    """The reader of a file raises nothing, whatever the text."""
    root, problems = read_yaml(text, "data/a.yaml")

    assert root is not None or problems


@settings(max_examples=12 if settings.get_current_profile_name() == "gate" else 2_000)
@given(damage=DAMAGE)
def test_damaged_records_end_in_findings(
    damage: tuple[str, float, int, bytes],
) -> None:
    """With some bytes of a file replaced the checks tell of it or the records stand."""
    file, where, length, piece = damage
    begin = time.perf_counter()
    with TemporaryDirectory() as folder:
        path = minimal_copy(Path(folder)) / file
        content = path.read_bytes()
        at = int(where * len(content))
        path.write_bytes(content[:at] + piece + content[at + length :])
        raw, problems = read_dataset(Path(folder) / "data")
        if not problems and not validate(raw):
            build_registry(raw)

    assert time.perf_counter() - begin < SECONDS
