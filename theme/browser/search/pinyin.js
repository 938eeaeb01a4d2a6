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

    /* The places in the pattern that can be reached from `typed` by one character of the
     * name. An unfinished syllable ends the pattern, unless the name is wanted `whole`. */
    function addNext(places, pattern, typed, character, whole) {
      if (pattern[typed] === character) places.add(typed + 1);
      for (const syllable of readings.get(character) || []) {
        if (syllable[0] !== pattern[typed]) continue;
        places.add(typed + 1);
        if (syllable[1] === "h" && pattern[typed + 1] === "h") places.add(typed + 2);
        if (pattern.startsWith(syllable, typed)) places.add(typed + syllable.length);
        else if (!whole && syllable.startsWith(pattern.slice(typed))) places.add(pattern.length);
      }
    }

    function advance(places, pattern, character, whole) {
      const next = new Set();
      for (const typed of places) addNext(next, pattern, typed, character, whole);
      return next;
    }

    /* Where the name's characters from `start` on, as few as possible, spell the whole
     * pattern: the place after the last of them, or -1. */
    function spelledEnd(pattern, name, start) {
      let places = new Set([0]);
      for (let at = start; at < name.length && places.size > 0; at += 1) {
        places = advance(places, pattern, name[at], false);
        if (places.has(pattern.length)) return at + 1;
      }
      return -1;
    }

    /* The range [start, end) of the folded name that the folded pattern spells, or null.
     * One or two letters are too few to mean a word inside a name: only its start counts. */
    function spelledRange(pattern, name) {
      if (pattern.length > LONGEST_PATTERN) return null;
      const last = pattern.length < 3 ? 0 : name.length - 1;
      for (let start = 0; start <= last; start += 1) {
        const end = spelledEnd(pattern, name, start);
        if (end >= 0) return [start, end];
      }
      return null;
    }

    /* The lengths of the pattern's beginnings that spell the whole name. */
    function spelledPrefixes(pattern, name) {
      let places = new Set([0]);
      for (const character of name) {
        places = advance(places, pattern, character, true);
        if (places.size === 0) return [];
      }
      return Array.from(places);
    }

    function spellsWhole(pattern, name) {
      return pattern.length <= LONGEST_PATTERN && spelledPrefixes(pattern, name).includes(pattern.length);
    }

    return { spelledRange, spellsWhole, spelledPrefixes };
  }

  /* Letters a–z are what pinyin is typed in; ü is typed v. */
  function hasLetters(folded) {
    return /[a-zü]/.test(folded);
  }

  Object.assign(search, { createPinyin, hasLetters });
})((self.siteSearch = self.siteSearch || {}));
