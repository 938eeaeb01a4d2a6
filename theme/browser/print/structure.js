/* A briefing's structure → what a reader has chosen of it, numbered.
 *
 * In: structures as written by sitegen.briefing.script, keys left out. Out: the same
 * shape without those parts; ordinals; the list of sources. Must not know the page, the
 * address or storage. Numbers as sitegen.briefing.numbering and .citations do; a test
 * holds the two equal. Chromium 80: classic script, no modules, nothing newer.
 */
(function (app) {
  "use strict";

  const DIGITS = "零一二三四五六七八九";

  function chineseNumber(number) {
    const tens = Math.floor(number / 10);
    const ones = number % 10;
    const head = tens === 0 ? "" : (tens === 1 ? "" : DIGITS[tens]) + "十";
    return head + (ones ? DIGITS[ones] : "");
  }

  function ordinal(level, number) {
    if (level === 1) return chineseNumber(number) + "、";
    if (level === 2) return "（" + chineseNumber(number) + "）";
    if (level === 3) return number + ".";
    return "（" + number + "）";
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
        if (run.length < 3) return run.join("、");
        return run[0] + "—" + run[run.length - 1];
      })
      .join("、");
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
    return numbers.length ? "〔" + rowList(numbers) + "〕" : "";
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
        return place.name + "第" + rowRanges(place.rows) + "项";
      });
      return entry.name + "，" + places.join("；") + "。";
    });
  };

  function rowList(numbers) {
    return Array.from(new Set(numbers))
      .sort((a, b) => {
        return a - b;
      })
      .join("、");
  }

  app.ordinal = ordinal;
  app.chosenSections = chosenSections;
  app.Citations = Citations;
})((window.briefingApp = window.briefingApp || {}));
