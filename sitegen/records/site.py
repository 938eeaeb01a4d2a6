"""The settings of the place where the site stands.

In: the words of declarations. Out: a declared record. Must not know who asks. What is
issued or decided elsewhere is left out until it is known, never invented.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Pattern
from sitegen.records.text import IsoDate, OwnLine

Address = Annotated[
    str,
    Pattern(
        form=r"https?://[a-z0-9.:-]+/([A-Za-z0-9._~-]+/)*",
        expected="以 http:// 或 https:// 开头、以“/”结尾的网址",
    ),
]
Domain = Annotated[
    str,
    Pattern(form=r"[a-z0-9-]+(\.[a-z0-9-]+)+", expected="小写的域名，不带 http://"),
]
SiteCode = Annotated[
    str,
    Pattern(form=r"[0-9A-Za-z]{10}", expected="十位的网站标识码", must_be_quoted=True),
]


@record("本站所在")
class Site:
    """Who publishes the site, and where; None: not set, so no page says it."""

    name: OwnLine = key("本站的名称", "京沪营商环境改革举措对照站")
    portal: OwnLine | None = key(
        "本站是哪个网站的栏目；自成一站就不写", "某某市人民政府门户网站", default=None
    )
    address: Address | None = key(
        "首页所在文件夹的完整网址", "https://www.example.invalid/duizhao/", default=None
    )
    domain: Domain | None = key("网站域名", "www.example.invalid", default=None)
    code: SiteCode | None = key(
        "主管部门发的网站标识码，没有发就不写", '"0000000000"', default=None
    )
    column: OwnLine | None = key(
        "本站作为栏目的名称；不写时，各列表页用自己的名称", "优化营商环境", default=None
    )
    column_type: OwnLine | None = key("栏目类型", "信息公开", default=None)
    published: IsoDate | None = key("本站对外发布的日期", '"2020-09-30"', default=None)
    keeper: OwnLine | None = key("主办单位", "某某市发展和改革局", default=None)
    contact: OwnLine | None = key(
        "读者怎样反映问题", "电话：0000-0000000", default=None
    )
