"""Whatever cannot be imported gets one sentence and exit code 1, and nothing is written."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from lxml import etree
from openpyxl import Workbook

from tests.importing.test_sixth import import_table
from tools.importing.contents import Contents
from tools.importing.opening import read_contents

TABLE = "序号\t改革举措\t责任单位\n"


def _text(content: bytes) -> Callable[[Path], Path]:
    def made(folder: Path) -> Path:
        path = folder / "table.txt"
        path.write_bytes(content)
        return path

    return made


def _picture_only(folder: Path) -> Path:
    path = folder / "table.docx"
    docx.Document().save(str(path))
    return path


def _ten_thousand_rows(folder: Path) -> Path:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("表")
    for number in range(10_000):
        sheet.append([number])
    path = folder / "table.xlsx"
    book.save(path)
    return path


def _bomb(folder: Path) -> Path:
    path = folder / "table.docx"
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open("word/document.xml", "w") as file,
    ):
        for _ in range(21):
            file.write(bytes(10_000_000))
    return path


def _two_tables(folder: Path) -> Path:
    row = "<tr><td>序号</td><td>改革举措</td><td>责任单位</td></tr>"
    for title in ("实行开办企业全程网上办", "压缩企业设立登记时间"):
        row += f"<tr><td>1</td><td>{title}</td><td>市市场监管局</td></tr>"
    path = folder / "table.html"
    path.write_text(f"<table>{row}</table>" * 2, encoding="utf-8")
    return path


CASES: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no file": (lambda folder: folder / "none.docx", "没有文件"),
    "empty": (_text(b" \n"), "文件是空的"),
    "a PDF": (_text(b"%PDF-1.7 ..."), "这是 PDF 文件"),
    "a password": (_text(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1..."), "加了密码"),
    "a picture": (_text(b"\x89PNG\r\n"), "这是图片"),
    "another encoding": (_text(b"\xff\x81\x00\xff" * 9), "文字编码认不出"),
    "a broken archive": (_text(b"PK\x03\x04..."), "文件不完整"),
    "a Word file without words": (_picture_only, "Word 文件里没有文字"),
    "no table": (_text("通知\n请认真落实。".encode()), "没有找到表格"),
    "another table": (
        _text("姓名\t电话\n甲\t1\n乙\t2\n丙\t3\n".encode()),
        "都没有认出任务分工表的栏名",
    ),
    "two tables": (_two_tables, "--table 1 或 --table 2 选一张"),
    "10,000 rows": (_ten_thousand_rows, "10000 行"),
    "a zip bomb": (_bomb, "解开后大于 200 MB"),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_input_gets_one_sentence(
    case: str, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The sentence says what was found and what to do; no file is touched."""
    made, sentence = CASES[case]
    before = sorted(path for path in data.rglob("*"))
    code = import_table(made(tmp_path), data)
    said = capsys.readouterr().err

    assert 1 == code
    assert sentence in said
    assert 1 == len(said.splitlines())
    assert before == sorted(path for path in data.rglob("*"))


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    """Word keeps a text box twice, for new and for old programs."""
    document = docx.Document()
    run = document.add_paragraph("云山市任务分工表").add_run()
    mark = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    box = "<w:p><w:r><w:t>附件1</w:t></w:r></w:p>"
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    xml = f'<mc:AlternateContent xmlns:mc="{mark}" xmlns:w="{word}">{both}</mc:AlternateContent>'
    run._r.append(etree.fromstring(xml))
    path = tmp_path / "box.docx"
    document.save(str(path))
    contents = read_contents(path)

    assert isinstance(contents, Contents)
    assert 1 == "".join(map(str, contents.blocks)).count("附件1")


def test_gbk_text_is_read(data: Path, tmp_path: Path) -> None:
    """A table saved in the encoding of Chinese Windows needs nothing said."""
    rows = "".join(
        f"{n}\t{title}\t市市场监管局\n"
        for n, title in enumerate(
            ("实行开办企业全程网上办", "压缩企业设立登记时间"), start=1
        )
    )
    path = _text((TABLE + rows).encode("gbk"))(tmp_path)

    assert 0 == import_table(path, data)
