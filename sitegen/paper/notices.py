"""The duties that notices state, as a briefing prints them.

In: notice duties. Out: sections, none where there are none. Must not know page kinds.
"""

from __future__ import annotations

from sitegen.facts.notices import NoticeDuty, bounds, reading
from sitegen.paper.material import Material, reference
from sitegen.paper.structure import Choice, Paragraph, Section

CHOICE = "notices"


def notice_sections(
    material: Material, duties: tuple[NoticeDuty, ...]
) -> tuple[Section, ...]:
    """Each duty with its role, its words, its bounds, and how it was read."""
    if not duties:
        return ()
    blocks = tuple(_paragraph(material, each) for each in duties)
    heading = material.words("notices_heading")
    return (Section(heading=heading, blocks=blocks, choice=CHOICE),)


def notice_choices(
    material: Material, sections: tuple[Section, ...]
) -> tuple[Choice, ...]:
    """The choice to leave them out, where there are any."""
    name = material.words("notices_heading")
    return (Choice(key=CHOICE, name=name),) if sections else ()


def _paragraph(material: Material, each: NoticeDuty) -> Paragraph:
    words = material.words
    role = "" if each.role.unstated else words("notice_role", role=each.role.name)
    said = [words("quoted", text=each.duty.words)]
    said += [
        words("joined", name=name, text=text)
        for name, text in bounds(material.catalogue, each)
    ]
    return Paragraph(
        label=role + each.duty.about,
        text=words("notice_text", said=words("clause").join(said), note=reading(each)),
        references=(reference(material, each.source),),
    )
