"""Whatever a cell holds, it is read in no time and nothing in it is invented."""

from __future__ import annotations

import random
import time

import pytest

from sitegen.printed.limits import read_limits
from sitegen.printed.remarks import read_status
from sitegen.printed.units import read_units

ROLES = {"牵头": "lead", "配合": "cooperate", "负责": "responsible"}
LONG = 10_000
HOSTILE = (
    "",
    " ",
    "\n\n",
    "，、；。：",
    "（" * LONG,
    "）" * LONG,
    "（“" * LONG,
    "（" * 50 + "市水务局" + "）" * 50,
    "市水务局、" * (LONG // 5),
    "市水务局牵头，" * (LONG // 7),
    "牵头" * (LONG // 2),
    "局牵头丙" * (LONG // 4),
    "和" * LONG,
    "市水务局和" * (LONG // 5),
    "等" * LONG,
    "第1、" * (LONG // 3),
    "1" * LONG,
    "一" * LONG,
    "2021年" * (LONG // 5),
    "每" * LONG,
    "待" * LONG,
    "根据" * (LONG // 2),
    "甲" * LONG,
    "a\0b\ufeff\u200b",
    "[" * LONG,
)
SIGNS = (
    "市局委牵头负责配合、，；。：（）“”等和第项1一2021年6月底前后待每\n 由其他有关单位"
)


@pytest.mark.parametrize("cell", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_cells_are_read_in_no_time(cell: str) -> None:
    """Ten thousand signs of any kind neither break the readers nor hold them up."""
    begin = time.perf_counter()
    read_units(cell, ROLES)
    read_limits(cell)
    read_status(cell, {"已完成": "done"})

    assert time.perf_counter() - begin < 5


def test_nothing_is_invented() -> None:
    """Of random words every part of a reading stands in the cell at its place."""
    chance = random.Random(20191224)
    for _ in range(1000):
        cell = "".join(chance.choices(SIGNS, k=chance.randrange(1, 40)))
        units, limits = read_units(cell, ROLES), read_limits(cell)
        parts = [(member.name, member.start) for member in units.members]
        parts += [(part.as_printed, part.start) for part in units.open_ends]
        parts += [(part.as_printed, part.start) for part in units.addenda]
        parts += [(part.as_printed, part.start) for part in units.unread]
        parts += [(part.as_printed, part.start) for part in limits.parts]
        parts += [(part.as_printed, part.start) for part in limits.unread]

        assert all(text and cell.startswith(text, start) for text, start in parts), cell


@pytest.mark.parametrize("cell", ["", "。", "做好相关工作", "甲、乙、丙"])
def test_cell_without_names_is_not_sure(cell: str) -> None:
    """A cell in which nothing can be read is never taken for read."""
    assert not read_units(cell, ROLES).is_sure


@pytest.mark.parametrize("cell", ["", "；", "另行通知"])
def test_cell_without_a_limit_is_not_sure(cell: str) -> None:
    """A cell of limits in which nothing can be read is never taken for read."""
    assert not read_limits(cell).is_sure


def test_a_role_without_a_word_is_never_read() -> None:
    """A vocabulary whose term lost its word gives its role to nobody."""
    read = read_units("市水务局、市供电局", {"": "lost"})

    assert [member.role for member in read.members] == [None, None]
