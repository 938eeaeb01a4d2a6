"""The data folder, read into marked values.

In: the folder. Out: every file's values with their places, and what is wrong with the
files as files: encoding, line ends, YAML, stray or missing files. The only module that
opens data files; must not know what the records mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sitegen.characters import MISSING_CHARACTER, REFUSED
from sitegen.disk_faults import reason
from sitegen.problems import Place, Problem, did_you_mean, in_order, problem_at
from sitegen.reading.marked import Mapping, RawDataset, RawFile
from sitegen.reading.yaml_text import read_yaml

SINGLE_FILES = ("vocabularies", "measures", "readings", "redirects", "site")
CONFLICT = re.compile(r"^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$", re.MULTILINE)
LOGS = ("changes", "released")
"""Files that are there from the first release on."""
FOLDERS = {"measures": "measure", "localities": "locality", "documents": "document"}


def read_dataset(data_dir: Path) -> tuple[RawDataset, tuple[Problem, ...]]:
    """Every data file, in the order of the paths, and what is wrong with the files."""
    files: list[RawFile] = []
    problems: list[Problem] = list(_missing_files(data_dir))
    for path in _paths(data_dir):
        name = _shown(f"{data_dir.name}/{path.relative_to(data_dir).as_posix()}")
        kind = _kind(path.relative_to(data_dir))
        stem = PurePosixPath(name).stem
        if kind is None:
            problems.append(_stray_file(name, stem))
            continue
        text, found = _read_text(path, name)
        problems.extend(found)
        root = None
        if text is not None:
            problems.extend(_check_header(text, name, kind))
            root, breaches = _read_record(text, name)
            problems.extend(breaches)
        kept = text or ""
        files.append(RawFile(path=name, kind=kind, stem=stem, root=root, text=kept))
    return RawDataset(files=tuple(files)), in_order(problems)


def _shown(name: str) -> str:
    """The name as it can be printed on one line, whatever bytes the disk has for it."""
    readable = name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    return REFUSED.sub(MISSING_CHARACTER, readable.replace("\n", MISSING_CHARACTER))


def _paths(data_dir: Path) -> list[Path]:
    """Every file an editor sees; hidden and backup files are the editor's own."""
    return sorted(
        path
        for path in data_dir.rglob("*")
        if (path.is_file() or path.is_symlink())
        and not path.name.startswith(".")
        and path.name[-1] != "~"
    )


def _read_record(text: str, name: str) -> tuple[Mapping | None, tuple[Problem, ...]]:
    """The record, unless two versions of it stand in the file or its end is missing."""
    conflict = CONFLICT.search(text)
    if conflict:
        message = "这是合并冲突的标记；留下要的一份，删去标记。"
        place = _place(name, text[: conflict.start()])
        return None, (problem_at(place, "E119", message),)
    root, breaches = read_yaml(text, name)
    if text and not text.endswith("\n"):
        message = "文件末尾没有换行，可能没有传完；看看最后一项全不全，再补上换行。"
        breaches = (*breaches, problem_at(_place(name, text), "E117", message))
    return root, breaches


def _kind(path: Path) -> str | None:
    folders = path.parts[:-1]
    if path.suffix != ".yaml":
        return None
    if not folders:
        return path.stem if path.stem in (*SINGLE_FILES, *LOGS) else None
    return FOLDERS.get(folders[0]) if len(folders) == 1 else None


def _stray_file(name: str, stem: str) -> Problem:
    known = [*SINGLE_FILES, *LOGS, *FOLDERS]
    message = (
        "此处不应有这个文件；记录放在 measures、localities、documents 文件夹，"
        f"扩展名为 .yaml{did_you_mean(stem, known)}"
    )
    return problem_at(Place(name, 1, 1), "E107", message)


def _missing_files(data_dir: Path) -> Iterator[Problem]:
    for stem in SINGLE_FILES:
        path = data_dir / f"{stem}.yaml"
        if not (path.is_file() or path.is_symlink()):
            place = Place(f"{data_dir.name}/{stem}.yaml", 1, 1)
            yield problem_at(place, "E106", "缺少这个文件，其他记录要用到它。")


def _read_text(path: Path, name: str) -> tuple[str | None, list[Problem]]:
    """The text with refused characters replaced one for one, so that places hold."""
    try:
        content = path.read_bytes()
    except OSError as error:
        message = f"读不出来（{reason(error)}）；请检查权限和链接。"
        return None, [problem_at(Place(name, 1, 1), "E118", message)]
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        message = "不是 UTF-8 编码，本文件没有检查；请用编辑器另存为 UTF-8。"
        return None, [problem_at(_place(name, before), "E101", message)]
    problems = []
    if text.startswith("\ufeff"):
        text = text.removeprefix("\ufeff")
        message = "文件开头有字节顺序标记（BOM）；请另存为不带 BOM 的 UTF-8。"
        problems.append(problem_at(Place(name, 1, 1), "E102", message))
    if "\r" in text:
        place = _place(name, text[: text.index("\r")])
        message = "换行应为 LF，找到 CR 或 CRLF；请把文件的换行符改为 LF。"
        problems.append(problem_at(place, "E103", message))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems.extend(_refused_characters(text, name))
    return REFUSED.sub(MISSING_CHARACTER, text.replace("\t", " ")), problems


def _refused_characters(text: str, name: str) -> Iterator[Problem]:
    if "\t" in text:
        place = _place(name, text[: text.index("\t")])
        message = f"有 {text.count(chr(9))} 个制表符；缩进和间隔只用空格。"
        yield problem_at(place, "E104", message)
    for match in REFUSED.finditer(text):
        place = _place(name, text[: match.start()])
        message = f"有看不见的控制字符 U+{ord(match[0]):04X}；请删去。"
        yield problem_at(place, "E104", message)


def _check_header(text: str, name: str, kind: str) -> Iterator[Problem]:
    first = text.partition("\n")[0]
    up = "../" * name.count("/")
    expected = f"# yaml-language-server: $schema={up}schemas/{kind}.schema.json"
    if first != expected:
        message = f"第一行应为“{expected}”，编辑器靠它提示字段。"
        yield problem_at(Place(name, 1, 1), "E108", message)


def _place(name: str, before: str) -> Place:
    line_start = before.rfind("\n") + 1
    return Place(name, before.count("\n") + 1, len(before) - line_start + 1)
