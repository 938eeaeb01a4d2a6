"""Invent a national data set: every measure in 337 localities, about 25 units each.

Usage: python scripts/make_national_data.py FOLDER [--localities N] [--seed N]

The measures, vocabularies and existing localities are the real ones; the other localities,
their names, units and duties are invented, their sentences shuffled out of the real ones,
so that text has the words and the repetition of real documents. The same seed gives the
same files. For measuring only.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sitegen.model import build_registry  # noqa: E402 (needs the path above)
from sitegen.read import read_dataset  # noqa: E402
from sitegen.records import Locality, Measure, Registry  # noqa: E402

LOCALITIES = 337
UNITS = 25
SEED = 20200313
SYLLABLES = {
    "安": "an", "宁": "ning", "平": "ping", "和": "he", "泽": "ze", "丰": "feng",
    "源": "yuan", "河": "he", "岭": "ling", "川": "chuan", "溪": "xi", "泉": "quan",
    "林": "lin", "阳": "yang", "州": "zhou", "城": "cheng", "昌": "chang", "德": "de",
    "清": "qing", "永": "yong", "嘉": "jia", "新": "xin",
}  # fmt: skip
UNIT_NAMES = {
    "fazhan-gaige": "市发展改革委 市发展改革局",
    "shichangjianguan": "市市场监管局 市市场监督管理局",
    "zhengwu-shuju": "市政务服务数据管理局 市行政审批局 市数据资源局",
    "gonggong-ziyuan-jiaoyi": "市公共资源交易中心",
    "zhufang-chengxiang-jianshe": "市住房城乡建设局 市住建局",
    "ziran-ziyuan": "市自然资源局 市自然资源和规划局",
    "shengtai-huanjing": "市生态环境局",
    "shuili-shuiwu": "市水利局 市水务局",
    "jiaotong-yunshu": "市交通运输局",
    "chengshi-guanli": "市城市管理局",
    "linye": "市林业局",
    "nongye-nongcun": "市农业农村局",
    "yingji-guanli": "市应急管理局",
    "qixiang": "市气象局",
    "nengyuan": "市能源局",
    "gongdian": "{}供电局 国网{}供电公司",
    "gongshui-gongqi": "{}自来水公司",
    "caizheng": "市财政局",
    "shuiwu": "市税务局 {}税务局",
    "renmin-yinhang": "人民银行{}中心支行 人行{}中心支行",
    "jinrong-jianguan": "市金融局",
    "shangwu": "市商务局",
    "haiguan": "{}海关",
    "haishi": "{}海事局",
    "gongye-xinxihua": "市工业和信息化局",
    "renli-shebao": "市人力资源社会保障局 市人社局",
    "gongjijin": "市住房公积金中心",
    "gongan": "市公安局",
    "fayuan": "市中级人民法院 市中院",
    "jianchayuan": "市人民检察院",
    "sifa-xingzheng": "市司法局",
}
DEADLINES = (
    ("2020年9月底前", "month", "2020-09"),
    ("2020年6月", "month", "2020-06"),
    ("2020年底前", "year_end", "2020"),
    ("持续推进", "ongoing", None),
)
HEADINGS = "一二三四五六七八九十"


@dataclass(frozen=True, kw_only=True)
class Place:
    """An invented locality: id, short name, and (id, name, line) of its units."""

    id: str
    short_name: str
    code: str
    units: tuple[tuple[str, str, str], ...]


def invent(registry: Registry, count: int, seed: int) -> dict[str, str]:
    """The files of the invented localities and their documents."""
    choose = random.Random(seed)
    clauses = clauses_of(registry.localities)
    files = {}
    for place in invent_places(count, choose):
        document = f"{place.id}-fangan"
        files[f"localities/{place.id}.yaml"] = "\n".join(
            [*locality_head(place, registry), *sections(registry)]
            + ["assignments:", *assignments(place, registry, clauses, choose), ""]
        )
        files[f"documents/{document}.yaml"] = "\n".join(
            [*document_lines(place, document, registry), ""]
        )
    return files


def clauses_of(localities: tuple[Locality, ...]) -> list[str]:
    """The clauses of all real actions, without their signs at the end."""
    actions = (
        action
        for locality in localities
        for assignment in locality.assignments
        for action in assignment.actions
    )
    found = {
        clause for action in actions for clause in re.split("[，；。、：（）“”]", action)
    }
    return sorted(clause for clause in found if 4 <= len(clause) <= 30)


def invent_places(count: int, choose: random.Random) -> Iterator[Place]:
    """Names of two characters, each once, in a fixed order."""
    pairs = [(one, two) for one in SYLLABLES for two in SYLLABLES if one != two]
    for number, (one, two) in enumerate(choose.sample(pairs, count)):
        place_id = f"{SYLLABLES[one]}{SYLLABLES[two]}-{number:03}"
        lines = sorted(choose.sample(sorted(UNIT_NAMES), UNITS))
        units = tuple(
            (
                f"{place_id}-{line}",
                choose.choice(UNIT_NAMES[line].split()).format(one + two),
                line,
            )
            for line in lines
        )
        yield Place(
            id=place_id, short_name=one + two, code=f"{700000 + number}", units=units
        )


def locality_head(place: Place, registry: Registry) -> Iterator[str]:
    """The locality's own facts, what it covers, and its units."""
    yield "# yaml-language-server: $schema=../../schemas/locality.schema.json"
    yield f"id: {place.id}\nname: {place.short_name}市\nshort_name: {place.short_name}"
    yield f'code: "{place.code}"\nlevel: prefecture\nprovince: 虚构省'
    yield f"documents:\n  - {place.id}-fangan\ncoverage:"
    for each in registry.vocabularies.lists:
        yield f"  - list: {each.id}\n    extent: whole"
    yield "units:"
    for unit_id, name, line in place.units:
        yield f"  - id: {unit_id}\n    name: {name}\n    line: {line}"


def by_section(registry: Registry) -> dict[tuple[str, str], list[Measure]]:
    """The measures under each heading, in official order."""
    headings: dict[tuple[str, str], list[Measure]] = {}
    for measure in registry.measures:
        headings.setdefault((measure.list, measure.indicator), []).append(measure)
    return headings


def sections(registry: Registry) -> Iterator[str]:
    """The headings of the table, numbered within each list."""
    names = {each.id: each.name for each in registry.vocabularies.indicators}
    numbers: dict[str, int] = {}
    yield "sections:"
    for (list_id, indicator), measures in by_section(registry).items():
        numbers[list_id] = numbers.get(list_id, 0) + 1
        ordinal = HEADINGS[numbers[list_id] - 1]
        heading = f"（{ordinal}）{names[indicator]}（{len(measures)}项）"
        yield f"  - list: {list_id}\n    indicator: {indicator}\n    part: table"
        yield f"    heading_as_printed: {heading}"


def assignments(
    place: Place, registry: Registry, clauses: list[str], choose: random.Random
) -> Iterator[str]:
    """One row a measure; every unit has its turn as the first of a row."""
    for number, measure in enumerate(registry.measures):
        first = place.units[number % len(place.units)]
        others = choose.sample(place.units, choose.randrange(4))
        units = [first, *(unit for unit in others if unit != first)]
        yield f"  - measure: {measure.id}\n    row: {measure.number}\n    units:"
        yield from cell(units)
        yield "    actions:"
        for _ in range(choose.randrange(1, 4)):
            yield f"      - {'，'.join(choose.sample(clauses, choose.randrange(2, 6)))}。"
        printed, kind, by = choose.choice(DEADLINES)
        yield f"    deadline:\n      as_printed: {printed}\n      parts:"
        yield f"        - as_printed: {printed}\n          kind: {kind}"
        if by is not None:
            yield f'          by: "{by}"'


def cell(units: list[tuple[str, str, str]]) -> Iterator[str]:
    """The printed cell and its members: the first leads where there are several."""
    names = [name for _, name, _ in units]
    helpers = f"，{'、'.join(names[1:])}按职责分工" if names[1:] else ""
    yield f"      as_printed: {names[0]}{'牵头' if helpers else ''}{helpers}负责。"
    yield "      members:"
    for place, (unit_id, _, _) in enumerate(units):
        role = "lead" if place == 0 and helpers else "responsible"
        yield f"        - unit: {unit_id}\n          role: {role}"


def document_lines(place: Place, document: str, registry: Registry) -> Iterator[str]:
    """The locality's document: a title, a number and four tables."""
    yield "# yaml-language-server: $schema=../../schemas/document.schema.json"
    yield f"id: {document}\nkind: source"
    yield f"title: {place.short_name}市复制推广借鉴改革举措任务分工方案"
    yield f"short_title: {place.short_name}方案"
    yield f"number: {place.short_name}办〔2020〕{int(place.code) % 700 + 1}号"
    yield f"locality: {place.id}\nfile: {place.id}.txt"
    yield "parts:\n  - id: table\n    name: 任务分工表\nbody:"
    for each in registry.vocabularies.lists:
        yield f"  - part: table\n    kind: table\n    list: {each.id}\n    columns:"
        for field in ("row", "title", "units", "actions", "deadline"):
            yield f"      - field: {field}"


def main(arguments: list[str]) -> int:
    """Write the data folder; the exit code."""
    parser = argparse.ArgumentParser(description="生成虚构的全国数据，只供测量")
    parser.add_argument("folder", type=Path, help="写到哪个目录（须不存在）")
    parser.add_argument("--localities", type=int, default=LOCALITIES, help="地区总数")
    parser.add_argument("--seed", type=int, default=SEED, help="随机种子")
    options = parser.parse_args(arguments)
    raw, problems = read_dataset(ROOT / "data")
    if problems:
        print("data/ 有问题，请先运行 make check。", file=sys.stderr)
        return 1
    registry = build_registry(raw)
    shutil.copytree(ROOT / "data", options.folder)
    count = options.localities - len(registry.localities)
    for name, text in invent(registry, count, options.seed).items():
        (options.folder / name).write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
