/* A briefing's structure → what a reader has chosen of it, numbered.
 *
 * In: structures as written by sitegen.paper.script, keys left out. Out: the same
 * shape without those parts; ordinals; the list of sources. Must not know the page, the
 * address or storage. Words and numerals are those of sitegen.paper.shared_words; a test
 * holds paper and Word equal. Chromium 80: classic script, no modules, nothing newer.
 */
(function (app) {
  "use strict";

  const shared = app.shared;

  function filled(phrase, values) {
    return phrase.replace(/\{(\w+)\}/g, (gap, name) => {
      return values[name];
    });
  }

  function said(key, values) {
    return filled(shared.phrases[key], values || {});
  }

  function chineseNumber(number) {
    const zero = shared.digits[0];
    const above = Math.floor(number / 10000);
    const digits = String(10000 + (number % 10000)).slice(1);
    let text = above ? chineseNumber(above) + shared.myriad : "";
    digits.split("").forEach((digit, place) => {
      if (digit !== "0") text += shared.digits[digit] + shared.places[place];
      else if (text && !text.endsWith(zero)) text += zero;
    });
    if (text.endsWith(zero)) text = text.slice(0, -1);
    return number >= 10 && number < 20 ? text.slice(1) : text;
  }

  function ordinal(level, number) {
    return filled(shared.ordinals[level - 1], {
      chinese: chineseNumber(number),
      number,
    });
  }

  function rowRanges(rows) {
    const sorted = Array.from(new Set(rows)).sort((a, b) => {
      return a - b;
    });
    const runs = [];
    sorted.forEach((row) => {
      const last = runs[runs.length - 1];
      if (last && last[last.length - 1] === row - 1) last.push(row);
      else runs.push([row]);
    });
    return runs
      .map((run) => {
        if (run.length < 3) return run.join(said("list_separator"));
        return run[0] + "—" + run[run.length - 1];
      })
      .join(said("list_separator"));
  }

  /* A table without the rows left out; null when no row but headings remains. */
  function chosenBlock(block, off) {
    if (!block.rows) return block;
    const rows = block.rows.filter((row) => {
      return !row.choice || off.indexOf(row.choice) < 0;
    });
    const hasContent = rows.some((row) => {
      return row.cells.length === block.columns.length;
    });
    return hasContent ? Object.assign({}, block, { rows }) : null;
  }

  /* A section without the parts left out; null when nothing of it remains. */
  function chosenSection(section, off) {
    if (section.choice && off.indexOf(section.choice) >= 0) return null;
    const isKept = function (part) {
      return part !== null;
    };
    const blocks = section.blocks
      .map((block) => {
        return chosenBlock(block, off);
      })
      .filter(isKept);
    const sections = section.sections
      .map((child) => {
        return chosenSection(child, off);
      })
      .filter(isKept);
    if (!blocks.length && !sections.length) return null;
    return Object.assign({}, section, { blocks, sections });
  }

  function chosenSections(briefing, off) {
    return briefing.sections
      .map((section) => {
        return chosenSection(section, off);
      })
      .filter((section) => {
        return section !== null;
      });
  }

  /* Documents numbered by first mention, with the places referred to. */
  function Citations() {
    this.documents = [];
  }

  Citations.prototype.mark = function (briefing, references) {
    const numbers = references.map(function (reference) {
      const name = briefing.documents[reference[0]];
      return this.note(name, reference[1], reference[2]);
    }, this);
    return numbers.length ? said("source_mark", { numbers: rowList(numbers) }) : "";
  };

  Citations.prototype.note = function (name, place, row) {
    let index = this.documents.findIndex((entry) => {
      return entry.name === name;
    });
    if (index < 0) {
      index = this.documents.push({ name, places: [] }) - 1;
    }
    const places = this.documents[index].places;
    let found = places.find((entry) => {
      return entry.name === place;
    });
    if (!found) {
      found = { name: place, rows: [] };
      places.push(found);
    }
    if (row !== null) found.rows.push(row);
    return index + 1;
  };

  Citations.prototype.entries = function () {
    return this.documents.map((entry) => {
      const places = entry.places.map((place) => {
        if (!place.rows.length) return place.name;
        const rows = rowRanges(place.rows);
        return said("source_rows", { place: place.name, rows });
      });
      return said("source_entry", {
        document: entry.name,
        places: places.join(said("place_separator")),
      });
    });
  };

  function rowList(numbers) {
    return Array.from(new Set(numbers))
      .sort((a, b) => {
        return a - b;
      })
      .join(said("list_separator"));
  }

  app.said = said;
  app.ordinal = ordinal;
  app.chosenSections = chosenSections;
  app.Citations = Citations;
})((window.briefingApp = window.briefingApp || {}));
