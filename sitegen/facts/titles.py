"""What a page is called, on the screen, on paper and in Word alike.

In: a record, or nothing for a page that stands alone. Out: its title. Must not know how
pages or paper show it. A measure's title is its own; a document's is the document's.
"""

from __future__ import annotations

from sitegen.records import City, Indicator, Line, Locality, Unit

COMPARE_TITLE = "各地对照"
DEADLINES_TITLE = "各地完成时限"
WORDING_TITLE = "各地改写"
DIFFERENCES_TITLE = "各地分工不同"
OUTCOMES_TITLE = "京沪成效数字"


def full_name(locality: Locality, unit: Unit) -> str:
    """The unit's name with its place, if the name does not tell it: 珠海市市场监管局."""
    if locality.short_name in unit.name:
        return unit.name
    if unit.name[0] == locality.name[-1]:
        return locality.short_name + unit.name
    return f"{unit.name}（{locality.short_name}）"


def unit_title(locality: Locality, unit: Unit) -> str:
    """珠海市市场监管局改革任务清单."""
    return f"{full_name(locality, unit)}改革任务清单"


def locality_title(locality: Locality) -> str:
    """珠海市改革任务分工."""
    return f"{locality.name}改革任务分工"


def indicator_title(indicator: Indicator) -> str:
    """获得电力：改革举措和各地分工."""
    return f"{indicator.name}：改革举措和各地分工"


def line_title(line: Line) -> str:
    """税务条线改革任务."""
    return f"{line.name}条线改革任务"


def city_title(city: City) -> str:
    """北京市改革做法."""
    return f"{city.name}改革做法"
