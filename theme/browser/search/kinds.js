/* Kinds of passages, types of pages, and what one can filter by.
 * In: the main file's data. Out: names and places of kinds and types; the dimensions, in
 * the order of the facets. Knows no passages. */
(function (search) {
  "use strict";

  const KINDS = [
    ["measure", "举措"],
    ["practice", "京沪做法"],
    ["assignment", "任务分工"],
    ["line", "部门条线"],
    ["unit", "责任单位"],
    ["document", "文件"],
  ];
  const [MEASURE, PRACTICE, ASSIGNMENT, LINE, UNIT, DOCUMENT] = KINDS.keys();
  const KIND = { MEASURE, PRACTICE, ASSIGNMENT, LINE, UNIT, DOCUMENT };

  /* Results that match equally well stand in this order of pages. */
  const PAGE_TYPES = ["部门条线", "责任单位", "清单", "领域", "举措", "京沪做法", "地区", "文件"];
  const [OF_LINE, OF_UNIT, OF_LIST, OF_INDICATOR, OF_MEASURE, OF_CITY, OF_LOCALITY, OF_DOCUMENT] =
    PAGE_TYPES.keys();
  const PAGE_TYPE = { OF_LINE, OF_UNIT, OF_LIST, OF_INDICATOR, OF_MEASURE, OF_CITY, OF_LOCALITY, OF_DOCUMENT };

  function dimensionsOf(main) {
    return [
      { name: "kind", label: "类别", values: KINDS },
      { name: "list", label: "清单", values: main.lists },
      { name: "indicator", label: "领域", values: main.indicators },
      { name: "locality", label: "地区", values: main.localities.map((row) => [row[0], row[2]]) },
      { name: "line", label: "部门条线", values: main.lines },
      { name: "role", label: "职责", values: search.rolesOffered(main.roles) },
    ];
  }

  Object.assign(search, { KINDS, KIND, PAGE_TYPES, PAGE_TYPE, dimensionsOf });
})((self.siteSearch = self.siteSearch || {}));
