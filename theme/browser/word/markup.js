/* The few WordprocessingML elements that a briefing needs, as text.
 *
 * In: plain text and style ids. Out: markup. Must not know briefings. The same, letter by
 * letter, as sitegen.paper.word.markup; a test holds the two equal.
 */
(function (app) {
  "use strict";

  const CLOSE = 38;
  const GRID = '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>';
  const PORTRAIT =
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="2098" w:right="1469" w:bottom="1984" w:left="1587"' +
    ' w:header="851" w:footer="1304" w:gutter="0"/>';
  const LANDSCAPE =
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' +
    '<w:pgMar w:top="1587" w:right="2098" w:bottom="1469" w:left="1984"' +
    ' w:header="851" w:footer="794" w:gutter="0"/>';
  const FOOTERS =
    '<w:footerReference w:type="even" r:id="rIdEven"/>' +
    '<w:footerReference w:type="default" r:id="rIdOdd"/>';

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  /* Text in one character style; quotation marks and dashes count as Chinese. */
  function run(text, style) {
    const characterStyle = style ? '<w:rStyle w:val="' + style + '"/>' : "";
    return (
      "<w:r><w:rPr>" + characterStyle + '<w:rFonts w:hint="eastAsia"/></w:rPr>' +
      '<w:t xml:space="preserve">' + escaped(text) + "</w:t></w:r>"
    );
  }

  /* A paragraph of runs; keepNext holds it on the sheet of the one after it. */
  function paragraph(runs, style, keepNext) {
    const paragraphStyle = style ? '<w:pStyle w:val="' + style + '"/>' : "";
    const keep = keepNext ? "<w:keepNext/>" : "";
    const properties =
      style || keep ? "<w:pPr>" + paragraphStyle + keep + "</w:pPr>" : "";
    return "<w:p>" + properties + runs + "</w:p>";
  }

  /* The style of a single sheet as it is set with so many lines; close, by itself. */
  function styled(style, lines) {
    return lines === CLOSE ? style : style + lines;
  }

  /* Sheet, margins, footers and grid of the section that ends here. */
  function sectionProperties(isWide) {
    return (
      "<w:sectPr>" + FOOTERS + '<w:type w:val="nextPage"/>' +
      (isWide ? LANDSCAPE : PORTRAIT) + GRID + "</w:sectPr>"
    );
  }

  /* An empty paragraph of no height that ends a section in mid-document. */
  function sectionEnd(isWide) {
    return (
      '<w:p><w:pPr><w:pStyle w:val="AfterTable"/>' + sectionProperties(isWide) +
      "</w:pPr></w:p>"
    );
  }

  /* A number that Word and LibreOffice work out: the page on which the bookmark stands. */
  function pageOf(bookmark, page) {
    return (
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      '<w:r><w:instrText xml:space="preserve"> PAGEREF ' + bookmark + " \\h </w:instrText></w:r>" +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      "<w:r><w:t>" + page + "</w:t></w:r>" +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    );
  }

  app.word = {
    LINE_BREAK: "<w:r><w:br/></w:r>",
    TAB: "<w:r><w:tab/></w:r>",
    escaped,
    run,
    paragraph,
    styled,
    sectionProperties,
    sectionEnd,
    pageOf,
  };
})((window.briefingApp = window.briefingApp || {}));
