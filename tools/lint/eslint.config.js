/* The one dialect of theme/browser: classic scripts as Chromium 80 and Firefox ESR read them. */
import js from "@eslint/js";
import compat from "eslint-plugin-compat";
import globals from "globals";

import targets from "./targets.js";

export default [
  js.configs.recommended,
  compat.configs["flat/recommended"],
  {
    languageOptions: {
      ecmaVersion: 2020,
      sourceType: "script",
      globals: globals.browser,
    },
    settings: { targets },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-implicit-globals": "error",
      "no-use-before-define": ["error", { functions: false }],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-arrow-callback": "error",
      "prefer-const": "error",
      strict: ["error", "function"],
    },
  },
];
