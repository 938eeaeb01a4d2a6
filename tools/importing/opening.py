"""Any file of a table, opened safely: the kind is told by its first bytes.

In: a path. Out: its contents, or one sentence why there are none. Nothing is unpacked
that is larger than a task table can be. Must not know what a table is about.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

from tools.importing.contents import Contents, Refusal, too_large
from tools.importing.pasted import read_pasted
from tools.importing.web import decoded, read_web
from tools.importing.word import read_word
from tools.importing.workbook import read_workbook

MOST_BYTES = 40_000_000
MOST_UNPACKED = 200_000_000
"""A bomb unpacks to gigabytes; the largest table seen with pictures has 30 MB."""
PASSWORD_OR_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_contents(path: Path, sheet: str | None = None) -> Contents | Refusal:
    """The file's paragraphs and tables; sheet: the only sheet to read of a workbook."""
    if not path.is_file():
        return Refusal(f"没有文件“{path}”；请核对路径。")
    if path.stat().st_size > MOST_BYTES:
        return Refusal("文件大于 40 MB，不像一张任务分工表；请删去图片，另存后再导入。")
    content = path.read_bytes()
    if not content.strip():
        return Refusal("文件是空的。")
    found = _by_first_bytes(content, path, sheet)
    for grid in found.grids if isinstance(found, Contents) else ():
        if refusal := too_large(grid):
            return refusal
    return found


def _by_first_bytes(
    content: bytes, path: Path, sheet: str | None
) -> Contents | Refusal:
    if content.startswith(b"%PDF"):
        return Refusal(
            "这是 PDF 文件，读不出表格；请用 Word 或 WPS 打开，另存为 .docx，"
            "扫描件先做文字识别并校对。"
        )
    if content.startswith(PASSWORD_OR_OLD):
        return Refusal(
            "这是旧格式（.doc、.xls）或加了密码的文件；请打开后去掉密码，"
            "另存为 .docx 或 .xlsx。"
        )
    if content.startswith((b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"BM")):
        return Refusal(
            "这是图片，读不出文字；请先做文字识别并校对，存为 .docx 或 .txt。"
        )
    if content.startswith(b"PK"):
        return _archive(path, sheet)
    text = decoded(content)
    if isinstance(text, Refusal):
        return text
    head = text[:2000].lower()
    is_web = "<html" in head or "<!doctype" in head or "<table" in text.lower()
    return read_web(text) if is_web else read_pasted(text)


def _archive(path: Path, sheet: str | None) -> Contents | Refusal:
    """A Word file or a workbook, told by what is packed in it."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            size = sum(each.file_size for each in archive.infolist())
            is_locked = any(each.flag_bits & 1 for each in archive.infolist())
    except zipfile.BadZipFile:
        return Refusal("文件不完整，打不开；请重新下载或另存一次。")
    if size > MOST_UNPACKED:
        return Refusal("文件解开后大于 200 MB，不像一张任务分工表，没有打开。")
    if is_locked:
        return Refusal("文件加了密码；请去掉密码，另存后再导入。")
    readers: dict[str, Callable[[], Contents | Refusal]] = {
        "word/document.xml": lambda: read_word(path),
        "xl/workbook.xml": lambda: read_workbook(path, sheet),
    }
    for name, read in readers.items():
        if name in names:
            return read()
    return Refusal("只读 .docx、.xlsx、网页和纯文本；这个压缩文件不是其中任何一种。")
