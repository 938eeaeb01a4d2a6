"""Write the workbook that a place's table can be filled into by hand.

Usage: python scripts/make_template.py [FILE]
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from scripts.console import speak_chinese, tell_refusals
from tools.importing.template import template


@tell_refusals
def main(arguments: list[str]) -> int:
    """Write the workbook; the exit code."""
    speak_chinese()
    path = Path(arguments[0] if arguments else "dist/renwu-fengongbiao.xlsx")
    if path.exists():
        print(f"“{path}”已经有了，没有改动；要新的一份，先移走它。", file=sys.stderr)
        return 1
    path.parent.mkdir(parents=True, exist_ok=True)
    template().save(path)
    print(f"已写  {path}：照原件填好，再用 make import 导入。")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
