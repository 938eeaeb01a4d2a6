/* A briefing's structure → what a reader has chosen of it, numbered.
 *
 * In: structures as written by sitegen.briefing.script, keys left out. Out: the same
 * shape without those parts; ordinals; the list of sources. Must not know the page, the
 * address or storage. Numbers as sitegen.briefing.numbering and .citations do; a test
 * holds the two equal. Chromium 80: classic script, no modules, nothing newer.
 */
(function (app) {
  "use strict";

  var DIGITS = "零一二三四五六七八九";

  function chineseNumber(number) {
    var tens = Math.floor(number / 10);
    var ones = number % 10;
    var head = tens === 0 ? "" : (tens === 1 ? "" : DIGITS[tens]) + "十";
    return head + (ones ? DIGITS[ones] : "");
  }

  function ordinal(level, number) {
    if (level === 1) return chineseNumber(number) + "、";
    if (level === 2) return "（" + chineseNumber(number) + "）";
    if (level === 3) return number + ".";
    return "（" + number + "）";
  }

  function rowRanges(rows) {
    var sorted = Array.from(new Set(rows)).sort(function (a, b) {
      return a - b;
    });
    var runs = [];
    sorted.forEach(function (row) {
      var last = runs[runs.length - 1];
      if (last && last[last.length - 1] === row - 1) last.push(row);
      else runs.push([row]);
    });
    return runs
      .map(function (run) {
        if (run.length < 3) return run.join("、");
        return run[0] + "—" + run[run.length - 1];
      })
      .join("、");
  }

  /* A table without the rows left out; null when no row but headings remains. */
  function chosenBlock(block, off) {
    if (!block.rows) return block;
    var rows = block.rows.filter(function (row) {
      return !row.choice || off.indexOf(row.choice) < 0;
    });
    var hasContent = rows.some(function (row) {
      return row.cells.length === block.columns.length;
    });
    return hasContent ? Object.assign({}, block, { rows: rows }) : null;
  }

  /* A section without the parts left out; null when nothing of it remains. */
  function chosenSection(section, off) {
    if (section.choice && off.indexOf(section.choice) >= 0) return null;
    var isKept = function (part) {
      return part !== null;
    };
    var blocks = section.blocks
      .map(function (block) {
        return chosenBlock(block, off);
      })
      .filter(isKept);
    var sections = section.sections
      .map(function (child) {
        return chosenSection(child, off);
      })
      .filter(isKept);
    if (!blocks.length && !sections.length) return null;
    return Object.assign({}, section, { blocks: blocks, sections: sections });
  }

  function chosenSections(briefing, off) {
    return briefing.sections
      .map(function (section) {
        return chosenSection(section, off);
      })
      .filter(function (section) {
        return section !== null;
      });
  }

  /* Documents numbered by first mention, with the places referred to. */
  function Citations() {
    this.documents = [];
  }

  Citations.prototype.mark = function (briefing, references) {
    var numbers = references.map(function (reference) {
      var name = briefing.documents[reference[0]];
      return this.note(name, reference[1], reference[2]);
    }, this);
    return numbers.length ? "〔" + rowList(numbers) + "〕" : "";
  };

  Citations.prototype.note = function (name, place, row) {
    var index = this.documents.findIndex(function (entry) {
      return entry.name === name;
    });
    if (index < 0) {
      index = this.documents.push({ name: name, places: [] }) - 1;
    }
    var places = this.documents[index].places;
    var found = places.find(function (entry) {
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
    return this.documents.map(function (entry) {
      var places = entry.places.map(function (place) {
        if (!place.rows.length) return place.name;
        return place.name + "第" + rowRanges(place.rows) + "项";
      });
      return entry.name + "，" + places.join("；") + "。";
    });
  };

  function rowList(numbers) {
    return Array.from(new Set(numbers))
      .sort(function (a, b) {
        return a - b;
      })
      .join("、");
  }

  app.ordinal = ordinal;
  app.chosenSections = chosenSections;
  app.Citations = Citations;
})((window.briefingApp = window.briefingApp || {}));
