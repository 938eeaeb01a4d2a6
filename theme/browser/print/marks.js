/* The lines of a cell, cut where its marks begin and end.
 *
 * In: a cell's text and its marks [cell, start, end, isGone]. Out: lines of [text, mark].
 * As sitegen.paper.marks does; a test holds the two equal.
 */
(function (app) {
  "use strict";

  function stretches(line, start, marks) {
    const found = [];
    let at = 0;
    marks.forEach((mark) => {
      const begin = Math.max(mark[1] - start, at);
      const end = Math.min(mark[2] - start, line.length);
      if (begin >= end) return;
      if (begin > at) found.push([line.slice(at, begin), null]);
      found.push([line.slice(begin, end), mark]);
      at = end;
    });
    if (at > 0 && at < line.length) found.push([line.slice(at), null]);
    return found.length ? found : [[line, null]];
  }

  app.markedLines = function (text, marks, cell) {
    const own = (marks || []).filter((mark) => {
      return mark[0] === cell;
    });
    let start = 0;
    return text.split("\n").map((line) => {
      const found = stretches(line, start, own);
      start += line.length + 1;
      return found;
    });
  };
})((window.briefingApp = window.briefingApp || {}));
