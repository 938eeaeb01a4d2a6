"""What a document states beside its table: whom it addresses, how its table is read, and
the duties that its notice lays on units.

In: the words of declarations. Out: declared records. Must not know the table.
"""

from __future__ import annotations

from typing import Annotated

from sitegen.records.declare import key, record
from sitegen.records.shape import Reference, Term
from sitegen.records.text import (
    Certainty,
    ListId,
    LocalityId,
    OwnId,
    OwnLine,
    PartId,
    QuotedLine,
    Reason,
)

UnitAnywhere = Annotated[str, Reference(to="unit")]


@record("主送机关")
class Addressees:
    """Whom a document addresses, and the lists that reach no other locality."""

    part: PartId = key()
    words: QuotedLine = key(
        "主送机关原文", "各县、区人民政府，市政府各部门、各直属机构："
    )
    provinces: tuple[OwnLine, ...] = key(
        "发往这些省的所有地区，写法同地区的 province", "广东省", default=()
    )
    localities: tuple[LocalityId, ...] = key("发往这些地区", "huainan", default=())
    only_lists: tuple[ListId, ...] = key(
        "只发往上述地区的清单；国家清单不限，不写", "guangdong-fuzhi", default=()
    )
    note: OwnLine | None = key("读者须知（自己的话）", default=None)

    def reaches(self, locality_id: str, province: str) -> bool:
        """Whether the locality is among those addressed, itself or by its province."""
        return locality_id in self.localities or province in self.provinces


@record("规则所及的清单")
class RuleScope:
    """A list that a rule holds for, and how surely."""

    list: ListId = key()
    certainty: Certainty = key()
    reason: Reason = key()


@record("文件写明的读表规则")
class DocumentRule:
    """A rule by which the document says how its table is to be read."""

    basis: Annotated[str, Term(vocabulary="role_bases")] = key(
        "哪条规则：词表 role_bases 中的一项", "first-listed"
    )
    part: PartId = key()
    list: ListId = key("写在哪张清单的表里：词表 lists 中的一项", "guojia-fuzhi")
    row: int = key("写在表的哪一行", "1")
    words: QuotedLine = key(
        "规则原文",
        "（有2个以上责任单位的，除特别说明，排在第一位的为牵头部门，下同）",
    )
    meaning: OwnLine = key("怎样理解（自己的话）")
    applies_to: tuple[RuleScope, ...] = key("管哪些清单")


@record("一组单位")
class DutyGroup:
    """Whom a notice calls by one name: cities of a province, units of a locality.

    as_printed is None where the sentence names nobody; units_of: all units registered in
    the locality, of those only units in the list, with or without the role, in rows that
    name several.
    """

    id: OwnId = key("代码，文件内唯一", "zhuzhou-leads")
    as_printed: QuotedLine | None = key(
        "文件怎样称呼；没有写主语就不写", "牵头部门", default=None
    )
    cities_of: OwnLine | None = key(
        "其中有这个省的各地级市，写法同地区的 province", "广东省", default=None
    )
    units_of: LocalityId | None = key(
        "其中有这个地区登记的单位", "zhuzhou", default=None
    )
    in_list: ListId | None = key(
        "只是这张清单的各行所列的单位", "guojia-fuzhi", default=None
    )
    in_shared_rows: bool = key("只是列有几个单位的各行中的单位", "true", default=False)
    with_role: Annotated[str, Term(vocabulary="roles")] | None = key(
        "只是有这一职责的单位：词表 roles 中的一项", "lead", default=None
    )
    without_role: Annotated[str, Term(vocabulary="roles")] | None = key(
        "只是没有这一职责的单位：词表 roles 中的一项", "lead", default=None
    )
    certainty: Certainty = key()
    note: OwnLine | None = key("怎样读出的（自己的话）", default=None)


@record("送往的单位")
class Recipient:
    """To whom something is to be reported."""

    as_printed: QuotedLine = key("原文的称呼", "省发展改革委")
    unit: UnitAnywhere | None = key(
        "登记的单位；没有登记就不写", "guangdong-fazhan-gaige", default=None
    )


@record("通知职责的时限")
class DutyLimit:
    """When a general duty is due."""

    as_printed: QuotedLine = key("原文", "每季度")
    kind: Annotated[str, Term(vocabulary="deadline_kinds")] = key(
        "时限种类：词表 deadline_kinds 中的一项", "recurring"
    )


@record("通知写明的职责")
class GeneralDuty:
    """A duty that a notice states for a unit or a group, beside the rows."""

    part: PartId = key()
    place: QuotedLine | None = key(
        "所在条款的标题原文；没有标题就不写", "三、注重协同发力", default=None
    )
    unit: UnitAnywhere | None = key(
        "哪个单位；一组单位写 group", "guangdong-fazhan-gaige", default=None
    )
    as_printed: QuotedLine | None = key(
        "此处印的名称，与登记的名称和别称都不同时才写", "市行政审批服务局", default=None
    )
    group: OwnId | None = key(
        "哪一组：本文件 duty_groups 中的一项", "zhuzhou-leads", default=None
    )
    role: Annotated[str, Term(vocabulary="roles")] = key(
        "职责：词表 roles 中的一项；文件没写就是 unspecified", "lead"
    )
    words: QuotedLine = key("原文，在一段之内")
    about: OwnLine = key("要做的是什么（自己的话）", "每季度反馈工作进展")
    scope: QuotedLine | None = key(
        "只对一部分有效时，原文的写法", "涉及多部门的对标改革事项", default=None
    )
    lists: tuple[ListId, ...] = key("只对这些清单有效", "guojia-fuzhi", default=())
    status: Annotated[str, Term(vocabulary="statuses")] | None = key(
        "只对备注是这一进展的举措有效：词表 statuses 中的一项", "deployed", default=None
    )
    limit: DutyLimit | None = key("时限", default=None)
    recipient: Recipient | None = key("报送给谁", default=None)
    certainty: Certainty | None = key(
        "单位的读法不确定时的把握：词表 certainties 中的一项", "likely", default=None
    )
    note: OwnLine | None = key("读者须知（自己的话）", default=None)
