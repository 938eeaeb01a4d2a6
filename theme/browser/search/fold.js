/* Folding: width, letter case, blanks, punctuation, brackets and symbols make no
 * difference; letters and digits of any script remain.
 * In: any text. Out: folded text; ranges of the raw text that stand for folded words.
 * sitegen/search/folding.py folds in the same way; tests/search/folding.yaml holds the
 * two together. */
(function (search) {
  "use strict";

  const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]/gu;

  /* The characters that CJK radicals from U+2E80 on look like, as text out of PDFs holds
   * them; NFKC knows only two. A full stop stands for none. */
  const FIRST_RADICAL = 0x2e80;
  const RADICALS =
    ".厂乛乚乙亻冂.刀刂卜㔾小小兀尣尢.巳幺彑彐忄心扌攵.旡日月歺母民氵氺灬爫爫丬牛犭王.目示礻.糹纟罓罒㓁冗.羊..耂" +
    "肀聿肉.艹艹艹虎衤覀西见角.讠贝.车辶辶辶邑钅長镸长门.阝雨青韦页风飞食.飠饣.马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
  const IS_RADICAL = /[\u2e80-\u2ef3]/g;

  /* One form of every character, signs included. */
  function plain(text) {
    return text.replace(IS_RADICAL, (sign) => RADICALS[sign.charCodeAt(0) - FIRST_RADICAL]).normalize("NFKC");
  }

  function fold(text) {
    return plain(text).toLowerCase().replace(NOT_LETTER_OR_DIGIT, "");
  }

  /* A few thousand signs make up all texts; each is folded once. */
  const foldedSigns = new Map();

  function foldSign(sign) {
    if (!foldedSigns.has(sign)) foldedSigns.set(sign, fold(sign));
    return foldedSigns.get(sign);
  }

  /* The folded text with, for each of its units, the raw place it comes from. */
  function foldWithPlaces(text) {
    let folded = "";
    const starts = [];
    const ends = [];
    let place = 0;
    for (const sign of text) {
      const piece = foldSign(sign);
      for (let i = 0; i < piece.length; i += 1) {
        starts.push(place);
        ends.push(place + sign.length);
      }
      folded += piece;
      place += sign.length;
    }
    return { folded, starts, ends };
  }

  /* Where the folded words stand in the text: sorted ranges [start, end) that do not
   * overlap. A word that is not there adds nothing. */
  function rangesOf(text, words) {
    const { folded, starts, ends } = foldWithPlaces(text);
    const ranges = [];
    for (const word of words) {
      if (word === "") continue;
      let at = folded.indexOf(word);
      while (at >= 0) {
        ranges.push([starts[at], ends[at + word.length - 1]]);
        at = folded.indexOf(word, at + word.length);
      }
    }
    return merged(ranges);
  }

  function merged(ranges) {
    ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const result = [];
    for (const [start, end] of ranges) {
      const last = result[result.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else result.push([start, end]);
    }
    return result;
  }

  Object.assign(search, { plain, fold, rangesOf });
})((self.siteSearch = self.siteSearch || {}));
