/* Styles that the oldest browsers read, or may drop without harm. */
import targets from "./targets.js";

export default {
  extends: "stylelint-config-recommended",
  plugins: ["stylelint-no-unsupported-browser-features"],
  rules: {
    "plugin/no-unsupported-browser-features": [
      true,
      {
        browsers: targets,
        ignorePartialSupport: true,
        ignore: [
          // Stands alone beside a rule for :focus, which Chromium 80 reads.
          "css-focus-visible",
          // Only within @supports that kernels without it fail.
          "css-has",
          // Firefox parts paragraphs more freely; nothing is lost.
          "css-widows-orphans",
        ],
      },
    ],
    // Chromium 80 knows only the old names.
    "property-no-deprecated": [true, { ignoreProperties: ["clip", "grid-gap"] }],
    // Rules stand by what they are about, not by how specific they are.
    "no-descending-specificity": null,
  },
};
