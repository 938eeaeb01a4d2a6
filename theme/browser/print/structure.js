/* The words and numbers of a briefing's structure.
 *
 * In: structures and words as written by sitegen.paper. Out: phrases, ordinals, the list of
 * sources. Must not know the page, the address or storage. Numbers as sitegen.paper.numbering and .citations do, with
 * the same words; a test holds the two equal. Chromium 80: classic script, no modules, nothing newer.
 */
(function (app) {
  "use strict";

  const GAP = /\{(\w+)\}/g;
  const CHINESE_LEVELS = 2;

  /* A phrase of sheet.yaml with its gaps filled. */
  function say(key, values) {
    return app.words[key].replace(GAP, (gap, name) => {
      return values[name];
    });
  }

  function chineseNumber(number) {
    const { digits, places } = app.words;
    const above = Math.floor(number / 10000);
    let text = above ? chineseNumber(above) + "万" : "";
    String(number % 10000)
      .padStart(places.length, "0")
      .split("")
      .forEach((digit, place) => {
        if (digit !== "0") text += digits[digit] + places[place];
        else if (text && !text.endsWith(digits[0])) text += digits[0];
      });
    if (text.endsWith(digits[0])) text = text.slice(0, -1);
    return number >= 10 && number < 20 ? text.slice(1) : text;
  }

  function ordinal(level, number) {
    const written = level <= CHINESE_LEVELS ? chineseNumber(number) : number;
    return say("ordinal_" + level, { number: written });
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
        if (run.length < 3) return run.join(app.words.list_separator);
        return run[0] + app.words.range + run[run.length - 1];
      })
      .join(app.words.list_separator);
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
    return numbers.length ? say("source_mark", { numbers: rowList(numbers) }) : "";
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
        return say("source_rows", {
          place: place.name,
          rows: rowRanges(place.rows),
        });
      });
      return say("source_entry", {
        document: entry.name,
        places: places.join(app.words.place_separator),
      });
    });
  };

  function rowList(numbers) {
    return Array.from(new Set(numbers))
      .sort((a, b) => {
        return a - b;
      })
      .join(app.words.list_separator);
  }

  /* Closing paragraphs that a piece keeps in a pack: what its words mean, its own sources. */
  function ownClosing(briefing) {
    return briefing.closing.filter((block) => {
      return block.own;
    });
  }

  app.say = say;
  app.ownClosing = ownClosing;
  app.ordinal = ordinal;
  app.Citations = Citations;
})((window.briefingApp = window.briefingApp || {}));
