"""What a command is asked to do; what it cannot be asked is one Chinese sentence.

In: the words of a command line. Out: their values, or exit code 1 with what is wrong,
what was expected and where the options are listed.
"""

from __future__ import annotations

import argparse
import re
from typing import NoReturn

SENTENCES = (
    (r"the following arguments are required: (.+)", "缺少 {0}。"),
    (r"unrecognized arguments: (.+)", "不认识“{0}”。"),
    (r"argument (.+): expected one argument", "{0} 后面要写一个值。"),
    (r"argument (.+): invalid int value: '(.*)'", "{0} 应是整数，不能是“{1}”。"),
    (
        r"argument (.+): invalid choice: '(.*)' \(choose from (.+)\)",
        "{0} 应是 {2} 之一，不能是“{1}”。",
    ),
    (r"argument (.+): ignored explicit argument '(.*)'", "{0} 后面不写值。"),
)
"""What argparse says, and what we say of the parts that stand in brackets there."""


class CommandLine(argparse.ArgumentParser):
    """A parser that refuses in Chinese, and takes no shortened option for a whole one."""

    def __init__(self, description: str) -> None:
        super().__init__(description=description, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Leave with one sentence and exit code 1."""
        self.exit(1, f"{_in_chinese(message)}“{self.prog} --help”列出各个参数。\n")


def _in_chinese(message: str) -> str:
    for pattern, sentence in SENTENCES:
        if found := re.fullmatch(pattern, message):
            return sentence.format(*(part.replace("'", "") for part in found.groups()))
    return f"参数不对（{message}）。"
