"""Invented localities: their names, their units, and words for their duties.

In: a random source, the real localities. Out: places and clauses. The same source gives
the same places. Must not know files.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from sitegen.records import Locality

UNITS = 25
SYLLABLES = {
    "安": "an", "宁": "ning", "平": "ping", "禾": "he", "泽": "ze", "丰": "feng",
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
PLACES_IN_A_PROVINCE = 20
FIRST_PROVINCE = 83
"""No province has this code in GB/T 2260, or one of the sixteen after it."""


@dataclass(frozen=True, kw_only=True)
class Place:
    """An invented locality: id, short name, and (id, name, line) of its units."""

    id: str
    short_name: str
    code: str
    province: str
    units: tuple[tuple[str, str, str], ...]


def clauses_of(localities: tuple[Locality, ...]) -> list[str]:
    """The clauses of all real actions, without their signs at the end."""
    actions = (
        action
        for locality in localities
        for assignment in locality.assignments
        for action in assignment.actions
    )
    found = {
        clause
        for action in actions
        for clause in re.split("[，；。、：（）“”]", action)
    }
    return sorted(clause for clause in found if 4 <= len(clause) <= 30)


def invent_places(count: int, choose: random.Random) -> Iterator[Place]:
    """Names of two characters, each once, in a fixed order; at most 340 places."""
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
        province, place = divmod(number, PLACES_IN_A_PROVINCE)
        yield Place(
            id=place_id,
            short_name=one + two,
            code=f"{FIRST_PROVINCE + province}{place + 1:02}00",
            province=f"虚构{province + 1}省",
            units=units,
        )
