"""The few WordprocessingML elements that a briefing needs, as text.

In: plain text and style ids. Out: markup. Must not know briefings. Children stand in the
order that the format's schema fixes; Word repairs or refuses a file where they do not.
"""

from __future__ import annotations

from sitegen.characters import xml_escaped

# GB/T 9704: 22 lines of 28 characters. 225 mm are 12756 twips, of which 22 × 579 leave
# the last line whole; 156 mm / 28 is 15.79 pt, 0.21 pt (842/4096) under 三号.
_GRID = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>'
_PORTRAIT = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="2098" w:right="1469" w:bottom="1984" w:left="1587"'
    ' w:header="851" w:footer="1304" w:gutter="0"/>'
)
_LANDSCAPE = (
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    '<w:pgMar w:top="1587" w:right="2098" w:bottom="1469" w:left="1984"'
    ' w:header="851" w:footer="794" w:gutter="0"/>'
)
_FOOTERS = (
    '<w:footerReference w:type="even" r:id="rIdEven"/>'
    '<w:footerReference w:type="default" r:id="rIdOdd"/>'
)
LINE_BREAK = "<w:r><w:br/></w:r>"


def run(text: str, style: str | None = None) -> str:
    """Text in one character style; quotation marks and dashes count as Chinese."""
    character_style = f'<w:rStyle w:val="{style}"/>' if style else ""
    return (
        f'<w:r><w:rPr>{character_style}<w:rFonts w:hint="eastAsia"/></w:rPr>'
        f'<w:t xml:space="preserve">{xml_escaped(text)}</w:t></w:r>'
    )


def paragraph(*runs: str, style: str | None = None, keep_next: bool = False) -> str:
    """A paragraph; keep_next holds it on the sheet of the one after it."""
    paragraph_style = f'<w:pStyle w:val="{style}"/>' if style else ""
    keep = "<w:keepNext/>" if keep_next else ""
    properties = f"<w:pPr>{paragraph_style}{keep}</w:pPr>" if style or keep else ""
    return f"<w:p>{properties}{''.join(runs)}</w:p>"


def section_properties(*, wide: bool) -> str:
    """Sheet, margins, footers and grid of the section that ends here."""
    sheet = _LANDSCAPE if wide else _PORTRAIT
    return f'<w:sectPr>{_FOOTERS}<w:type w:val="nextPage"/>{sheet}{_GRID}</w:sectPr>'


def section_end(*, wide: bool) -> str:
    """An empty paragraph of no height that ends a section in mid-document."""
    return (
        '<w:p><w:pPr><w:pStyle w:val="AfterTable"/>'
        f"{section_properties(wide=wide)}</w:pPr></w:p>"
    )
