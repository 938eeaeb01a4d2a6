/* What has been chosen as a .docx file.
 *
 * In: a pack, or a single briefing with what is chosen of it and how close it is set. Out:
 * the parts of the file, and the file. The constant parts come from the generator.
 */
(function (app) {
  "use strict";

  const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
  const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /* Title, subject and sources; no author, no dates. */
  function core(title, subject, sources) {
    const { escaped } = app.word;
    return (
      DECLARATION + '<cp:coreProperties xmlns:cp="' + CORE + '" xmlns:dc="' + DUBLIN_CORE + '">' +
      "<dc:title>" + escaped(title) + "</dc:title>" +
      "<dc:subject>" + escaped(subject) + "</dc:subject>" +
      "<dc:creator></dc:creator>" +
      "<dc:description>" + escaped(sources.join("\n")) + "</dc:description>" +
      "<dc:language>zh-CN</dc:language>" +
      "</cp:coreProperties>"
    );
  }

  /* closer: by how many steps it is set closer, lest a few lines take the last sheet. */
  function styles(closer) {
    return app.wordCloser[closer].reduce((part, [found, put]) => {
      return part.split(found).join(put);
    }, app.wordParts["word/styles.xml"]);
  }

  app.wordFileParts = function (pack) {
    const citations = new app.Citations();
    const isPack = pack.title !== undefined;
    const first = pack.briefings[0];
    const one = app.arranged(first, pack.chosen);
    const body = isPack
      ? app.word.pack(pack, citations)
      : app.word.single(one.briefing, one.off, citations);
    const title = isPack ? pack.title : one.briefing.title;
    const subject = isPack ? app.words.contents_heading : one.briefing.subject;
    return Object.assign({}, app.wordParts, {
      "word/styles.xml": styles(pack.closer || 0),
      "docProps/core.xml": core(title, subject, citations.entries()),
      "word/document.xml":
        DECLARATION + '<w:document xmlns:w="' + MAIN + '" xmlns:r="' + OFFICE + '">' +
        "<w:body>" + body + "</w:body></w:document>",
    });
  };

  app.wordFile = function (pack) {
    return app.zip(app.wordFileParts(pack), TYPE);
  };
})((window.briefingApp = window.briefingApp || {}));
