/* Pinyin: does a name read like the typed letters?
 * In: a table syllable → characters; folded patterns and folded names. Out: the part of
 * the name that the pattern spells, in full syllables, initials (z or zh for 珠),
 * characters, or any mixture; the last syllable may be unfinished.
 * Knows no names of its own and needs no library: the generator wrote the readings. */
(function (search) {
  "use strict";

  const LONGEST_PATTERN = 120;

  function createPinyin(table) {
    const readings = new Map();
    for (const syllable of Object.keys(table)) {
      for (const character of table[syllable]) {
        if (!readings.has(character)) readings.set(character, []);
        readings.get(character).push(syllable);
      }
    }

    /* How many characters of the name from `start` on the pattern spells, 0 for none;
     * with `whole`, the name has to end where the pattern does, syllable and all. */
    function spelledLength(pattern, name, start, whole) {
      const failed = new Set();

      function walk(typed, at) {
        if (typed === pattern.length) return whole && at < name.length ? 0 : at - start;
        if (at === name.length) return 0;
        const key = typed * 256 + at;
        if (failed.has(key)) return 0;
        for (const next of nextPlaces(pattern, typed, name[at], whole)) {
          const length = walk(next, at + 1);
          if (length > 0) return length;
        }
        failed.add(key);
        return 0;
      }

      return walk(0, start);
    }

    /* The places in the pattern after one character of the name has been typed. */
    function nextPlaces(pattern, typed, character, whole) {
      const places = [];
      if (pattern[typed] === character) places.push(typed + 1);
      for (const syllable of readings.get(character) || []) {
        if (syllable[0] !== pattern[typed]) continue;
        if (pattern.startsWith(syllable, typed)) places.push(typed + syllable.length);
        else if (!whole && syllable.startsWith(pattern.slice(typed))) places.push(pattern.length);
        if (syllable[1] === "h" && pattern[typed + 1] === "h") places.push(typed + 2);
        places.push(typed + 1);
      }
      return places;
    }

    /* The range [start, end) of the folded name that the folded pattern spells, or null.
     * One or two letters are too few to mean a word inside a name: only its start counts. */
    function spelledRange(pattern, name) {
      if (pattern.length > LONGEST_PATTERN) return null;
      const last = pattern.length < 3 ? 0 : name.length - 1;
      for (let start = 0; start <= last; start += 1) {
        const length = spelledLength(pattern, name, start, false);
        if (length > 0) return [start, start + length];
      }
      return null;
    }

    function spellsWhole(pattern, name) {
      return pattern.length <= LONGEST_PATTERN && spelledLength(pattern, name, 0, true) > 0;
    }

    /* Every length of the pattern's start that spells the whole name. */
    function spelledPrefixes(pattern, name) {
      const lengths = [];
      for (let end = name.length; end <= Math.min(pattern.length, name.length * 6); end += 1) {
        if (spellsWhole(pattern.slice(0, end), name)) lengths.push(end);
      }
      return lengths;
    }

    return { spelledRange, spellsWhole, spelledPrefixes };
  }

  /* Letters a–z are what pinyin is typed in; ü is typed v. */
  function hasLetters(folded) {
    return /[a-zü]/.test(folded);
  }

  Object.assign(search, { createPinyin, hasLetters });
})((self.siteSearch = self.siteSearch || {}));
