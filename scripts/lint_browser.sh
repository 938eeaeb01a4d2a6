#!/usr/bin/env bash
# Holds theme/browser against the linters of tools/lint: lint_browser.sh [--fix]
# In: npm, and on the first run its registry; the linters are kept in a cache outside the
# tree, one folder for each lock file. Out: exit code 1 if something is found. Where npm
# or the linters cannot be had, it says so and lets the other checks go on.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '· %s\n' "$*" >&2; }

command -v npm >/dev/null || {
  say "没有 npm，未检查 theme/browser/ 的脚本和样式（装上 Node.js 20 后会检查）。"
  exit 0
}

lock=$(cat tools/lint/package.json tools/lint/package-lock.json | sha256sum | cut -c 1-16)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/sitegen-lint/$lock

install() {
  local fresh
  mkdir -p "$(dirname "$cache")"
  fresh=$(mktemp -d "$cache.XXXXXX")
  cp tools/lint/package.json tools/lint/package-lock.json "$fresh"
  say "安装脚本和样式的检查工具"
  if (cd "$fresh" && npm ci --ignore-scripts --no-audit --no-fund >npm.log 2>&1); then
    # Another run may have been quicker.
    mv -T "$fresh" "$cache" 2>/dev/null || rm -rf "$fresh"
  else
    tail -n 3 "$fresh/npm.log" >&2
    rm -rf "$fresh"
    return 1
  fi
}

[ -d "$cache" ] || install || {
  say "检查工具装不上，未检查 theme/browser/ 的脚本和样式。"
  exit 0
}

cp tools/lint/*.js "$cache"
status=0
"$cache/node_modules/.bin/eslint" --config "$cache/eslint.config.js" "$@" theme/browser ||
  status=1
"$cache/node_modules/.bin/stylelint" --config "$cache/stylelint.config.js" \
  --config-basedir "$cache" "$@" "theme/browser/**/*.css" || status=1
exit $status
