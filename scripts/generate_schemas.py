"""Write the editors' JSON Schemas and the field reference; with --check, say which differ and exit 1.

Usage: python scripts/generate_schemas.py [--check] [--data DIR] [--schemas DIR]
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.command_line import CommandLine
from sitegen.problems import render
from sitegen.reading import read_dataset
from sitegen.records import vocabularies_of
from sitegen.reference import field_manual
from sitegen.schema import schemas
from sitegen.validate import validate


def main(arguments: list[str]) -> int:
    """Write or compare every schema file."""
    parser = CommandLine(description="生成编辑器用的 JSON Schema 和字段一览")
    parser.add_argument("--check", action="store_true", help="只比较，不写")
    parser.add_argument("--data", type=Path, default=Path("data"), help="数据目录")
    parser.add_argument("--schemas", type=Path, default=Path("schemas"), help="输出")
    options = parser.parse_args(arguments)
    raw, found = read_dataset(options.data)
    problems = [
        problem
        for problem in validate(raw, found)
        if problem.file.endswith("vocabularies.yaml")
    ]
    if problems:
        print(render(problems), end="", file=sys.stderr)
        return 1
    files = {**schemas(vocabularies_of(raw)), "FIELDS.md": field_manual()}
    stale = update(options.schemas, files, write=not options.check)
    for path in stale:
        print(f"{'与 sitegen/records 不一致' if options.check else '已写'}：{path}")
    return 1 if stale and options.check else 0


def update(folder: Path, files: dict[str, str], *, write: bool) -> list[Path]:
    """The files that differ from what stands in the folder; written if so told."""
    stale = []
    for name, text in files.items():
        path = folder / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path)
        if write:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return stale


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
