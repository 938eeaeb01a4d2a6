"""What is wrong with a whole file or the disk is one Chinese sentence, never a traceback."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.check_records import main as check
from scripts.generate_pages import main as generate
from scripts.make_template import main as template
from sitegen.writing import run as writing
from sitegen.writing.disk import replace
from tests.core.broken import minimal_copy

YUNXI = "localities/yunxi.yaml"
Damage = Callable[[Path], None]


def _replaced(before: str, after: str) -> Damage:
    def damage(data: Path) -> None:
        text = (data / YUNXI).read_text(encoding="utf-8")
        assert before in text
        (data / YUNXI).write_text(text.replace(before, after), encoding="utf-8")

    return damage


def _encoded(encoding: str) -> Damage:
    def damage(data: Path) -> None:
        text = (data / YUNXI).read_text(encoding="utf-8")
        (data / YUNXI).write_bytes(text.encode(encoding))

    return damage


def _named(name: bytes) -> Damage:
    def damage(data: Path) -> None:
        Path(os.fsdecode(os.fsencode(data) + b"/" + name)).touch()

    return damage


def _linked(target: str) -> Damage:
    def damage(data: Path) -> None:
        (data / "redirects.yaml").unlink()
        (data / "redirects.yaml").symlink_to(target)

    return damage


def _folder(data: Path) -> None:
    (data / "redirects.yaml").unlink()
    (data / "redirects.yaml").mkdir()


RECORDS: dict[str, tuple[Damage, str]] = {
    "U+FFFE": (
        _replaced("row: 3\n", "row: 3 # \ufffe\n"),
        f"data/{YUNXI}:125:14: E104 有看不见的控制字符 U+FFFE；请删去。",
    ),
    "U+FFFE escaped": (
        _replaced("- 推广手机APP。", '- "推广手机APP。\\uFFFE"'),
        f"data/{YUNXI}:132:9: E104 assignments[2].actions[0]  转义写出了控制字符 U+FFFE"
        "（多半是从别的软件粘贴来的），文件格式装不下；请删去。",
    ),
    "a number of 4,301 digits": (
        _replaced("row: 3\n", f"row: {'9' * 4301}\n"),
        f"data/{YUNXI}:125:10: E208 assignments[2].row  应为从 1 起的整数，不加引号，"
        "找到“99999999999999999999……”。",
    ),
    "400 nested brackets": (
        _replaced("row: 3\n", f"row: {'[' * 400}{']' * 400}\n"),
        f"data/{YUNXI}:125:48: E105 assignments[2].row{'[0]' * 38}  YAML 语法错误，"
        "本文件其余内容没有检查；括号或缩进的层数太多。",
    ),
    "400 brackets left open": (
        _replaced("row: 3\n", f"row: {'[' * 400}\n"),
        f"data/{YUNXI}:125:48: E105 assignments[2].row{'[0]' * 38}  YAML 语法错误，"
        "本文件其余内容没有检查；括号或缩进的层数太多。",
    ),
    "an id over 255 bytes": (
        _replaced("yunxi-shuiwu", "a" * 300),
        f"data/{YUNXI}:20:9: E205 units[1].id  id 有 300 个字符，最多 80 个；"
        "文件名装不下。",
    ),
    "GBK": (
        _encoded("gb18030"),
        f"data/{YUNXI}:3:7: E101 不是 UTF-8 编码，本文件没有检查；"
        "请用编辑器另存为 UTF-8。",
    ),
    "UTF-16": (
        _encoded("utf-16"),
        f"data/{YUNXI}:1:1: E101 不是 UTF-8 编码，本文件没有检查；"
        "请用编辑器另存为 UTF-8。",
    ),
    "a link to nothing": (
        _linked("nowhere"),
        "data/redirects.yaml:1:1: E118 读不出来（没有这个文件）；请检查权限和链接。",
    ),
    "a link in a circle": (
        _linked("redirects.yaml"),
        "data/redirects.yaml:1:1: E118 读不出来（链接绕成了圈）；请检查权限和链接。",
    ),
    "no readings": (
        lambda data: (data / "readings.yaml").unlink(),
        "data/readings.yaml:1:1: E106 缺少这个文件，其他记录要用到它。",
    ),
    "no redirects": (
        lambda data: (data / "redirects.yaml").unlink(),
        "data/redirects.yaml:1:1: E106 缺少这个文件，其他记录要用到它。",
    ),
    "a folder in a file's place": (
        _folder,
        "data/redirects.yaml:1:1: E106 缺少这个文件，其他记录要用到它。",
    ),
    "a name of odd bytes": (
        _named(b"a\xff.txt"),
        "data/a\ufffd.txt:1:1: E107 此处不应有这个文件；记录放在 measures、localities、"
        "documents 文件夹，扩展名为 .yaml。",
    ),
    "a name with a line break": (
        _named(b"a\nb.txt"),
        "data/a〓b.txt:1:1: E107 此处不应有这个文件；记录放在 measures、localities、"
        "documents 文件夹，扩展名为 .yaml。",
    ),
}


@pytest.mark.parametrize("case", RECORDS)
def test_a_damaged_record_is_one_sentence(
    case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the file, the line, what is wrong and what to do; exit code 1."""
    damage, expected = RECORDS[case]
    data = minimal_copy(tmp_path)
    damage(data)
    code = check(["--data", str(data)])
    said = "".join(capsys.readouterr()).splitlines()

    assert (1, [expected, "共 1 个问题，涉及 1 个文件。"]) == (code, said)


def test_a_file_that_may_not_be_read_is_one_sentence(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The reason in Chinese, whatever language the system has."""
    data = minimal_copy(tmp_path)
    whole = Path.read_bytes

    def refused(path: Path) -> bytes:
        if path.name == "readings.yaml":
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", refused)
    code = check(["--data", str(data)])
    said = "".join(capsys.readouterr()).splitlines()

    assert (
        1,
        "data/readings.yaml:1:1: E118 读不出来（没有权限）；请检查权限和链接。",
    ) == (
        code,
        said[0],
    )


@pytest.mark.parametrize(
    ("number", "why"),
    [
        (errno.EROFS, "磁盘是只读的"),
        (errno.ENOSPC, "磁盘满了"),
        (errno.EDQUOT, "用完了磁盘配额"),
        (errno.EACCES, "没有权限"),
    ],
)
def test_a_disk_that_refuses_is_one_sentence(
    number: int,
    why: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A folder that is read-only or a disk that gets full; what is written stays."""
    docs = tmp_path / "docs"
    written: list[Path] = []

    def put(path: Path, content: bytes) -> None:
        if len(written) == 3:
            raise OSError(number, os.strerror(number), str(path))
        written.append(path)
        replace(path, content)

    monkeypatch.setattr(writing, "replace", put)
    code = generate(["--data", str(minimal_copy(tmp_path)), "--docs", str(docs)])
    said = "".join(capsys.readouterr()).splitlines()

    assert (1, 1) == (code, len(said))
    assert said[0].startswith(f"{docs}/")
    assert said[0].endswith(
        f": 读写失败（{why}）。请检查权限和剩余空间，再运行一次；"
        "已经写好的文件都是完整的。"
    )
    assert all(path.is_file() for path in written)


def test_a_file_in_the_place_of_docs_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something else bears the folder's name."""
    docs = tmp_path / "docs"
    docs.touch()
    code = generate(["--data", str(minimal_copy(tmp_path)), "--docs", str(docs)])
    said = "".join(capsys.readouterr())

    assert (
        1,
        f"{docs}: 读写失败（已有同名的文件）。请检查权限和剩余空间，再运行一次；"
        "已经写好的文件都是完整的。\n",
    ) == (code, said)


def test_a_command_that_may_not_write_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also beside the generator: where the template was to be put there is a file."""
    (tmp_path / "a").touch()
    code = template([str(tmp_path / "a" / "b.xlsx")])

    assert (
        1,
        f"{tmp_path}/a: 读写失败（已有同名的文件）。"
        "请检查路径、权限和剩余空间，再运行一次。\n",
    ) == (code, capsys.readouterr().err)


def test_a_terminal_without_chinese_is_written_in_utf_8(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the locale knows only ASCII the sentence is there all the same."""
    content = io.BytesIO()
    terminal = io.TextIOWrapper(content, encoding="ascii")
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "stderr", terminal)
    code = check(["--data", str(minimal_copy(tmp_path))])
    terminal.flush()

    assert 0 == code
    assert content.getvalue().decode("utf-8").startswith("记录检查通过：")
