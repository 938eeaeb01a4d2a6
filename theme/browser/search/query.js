/* A query, read: the words that it is made of.
 * In: what the reader typed or pasted; the names; a scan for what passages hold. Out: its
 * folded pieces in order. Names joined by 、 or ， stand apart, and a role apart from the
 * unit or place before it; a clause that some passage holds stays whole. */
(function (search) {
  "use strict";

  const LONGEST = 20000;
  const MOST_PARTS = 12;
  const JOINTS = /[、,;]/;
  const TONES = /[\u0300\u0301\u0304\u030c]/g;

  /* Syllables that each end in the number of their tone, and nothing else. */
  const NUMBERED = /^(?:(?=[a-zü]*[aeiouvü])[a-zü]{1,6}[1-5])+$/i;

  /* rén háng, ren2 hang2 → ren hang, lǜ → lü: a tone says nothing that a name's spelling
   * holds. */
  function withoutTones(text) {
    const plain = text.normalize("NFD").replace(TONES, "").normalize("NFC");
    return NUMBERED.test(plain) ? plain.replace(/[1-5]/g, "") : plain;
  }

  function foldTyped(text) {
    return search.fold(search.dateInWords(withoutTones(search.plain(text))));
  }

  function typedPieces(query) {
    return query.slice(0, LONGEST).split(/\s+/).filter(Boolean);
  }

  /* Pieces between blanks and joints, for those who look for names only. */
  function namesTyped(query) {
    return search.plain(query.slice(0, LONGEST)).split(/[\s、,;]+/).map(foldTyped).filter(Boolean);
  }

  function createReader(names, duties, containing) {
    return function* piecesOf(query) {
      const pieces = [];
      for (const typed of typedPieces(query)) {
        for (const part of yield* partsOf(typed)) pieces.push(...withRoleApart(part));
      }
      return pieces;
    };

    function* partsOf(typed) {
      const parts = search.plain(typed).split(JOINTS).map(foldTyped).filter(Boolean);
      const whole = foldTyped(typed);
      if (parts.length < 2 || parts.length > MOST_PARTS) return whole === "" ? [] : [whole];
      if (parts.every((part) => duties.roleNamed(part) !== undefined || names.isName(part))) return parts;
      return (yield* containing(whole)).length > 0 ? [whole] : parts;
    }

    /* 税务局牵头 → 税务局, 牵头 */
    function withRoleApart(word) {
      const role = duties.roleNames.find((name) => word.endsWith(name) && word !== name);
      if (role === undefined) return [word];
      const rest = word.slice(0, word.length - role.length);
      return names.isName(rest) ? [rest, role] : [word];
    }
  }

  Object.assign(search, { createReader, namesTyped, foldTyped });
})((self.siteSearch = self.siteSearch || {}));
