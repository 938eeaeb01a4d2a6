/* The part of a passage around the words that were found.
 * In: a text and folded words. Out: pieces {text, isMarked} to be shown one after the
 * other; a marked piece is never cut. Knows nothing of the document. */
(function (search) {
  "use strict";

  const BEFORE = 24;
  const AFTER = 56;
  const LEAST = 90;
  const MOST_WINDOWS = 3;

  function snippet(text, words) {
    const ranges = search.rangesOf(text, words);
    const windows = windowsAround(text, ranges);
    const pieces = [];
    windows.forEach(([start, end]) => {
      if (start > 0) pieces.push(plain("…"));
      let at = start;
      for (const [from, to] of ranges) {
        if (to <= start || from >= end) continue;
        if (from > at) pieces.push(plain(text.slice(at, from)));
        pieces.push({ text: text.slice(from, to), isMarked: true });
        at = to;
      }
      if (end > at) pieces.push(plain(text.slice(at, end)));
    });
    const last = windows[windows.length - 1][1];
    if (last < text.length) pieces.push(plain("…"));
    return pieces;
  }

  function plain(text) {
    return { text, isMarked: false };
  }

  /* Stretches of the text that hold the first ranges whole, wide enough to be read. */
  function windowsAround(text, ranges) {
    if (ranges.length === 0) return [[0, Math.min(text.length, LEAST)]];
    const windows = [];
    for (const [from, to] of ranges) {
      const start = Math.max(0, from - BEFORE);
      const end = Math.min(text.length, Math.max(to + AFTER, start + LEAST));
      const last = windows[windows.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], Math.min(end, Math.max(last[1], to)));
      else if (windows.length < MOST_WINDOWS) windows.push([start, end]);
    }
    return windows;
  }

  Object.assign(search, { snippet });
})((self.siteSearch = self.siteSearch || {}));
