#!/usr/bin/env bash
# Known weaknesses of what the project installs: audit.sh
# In: the lock files. Out: a list of weaknesses and exit 1, or a sentence that says what was
# looked up, or that no database could be reached. Its tools live in an environment that is
# thrown away.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
outcome=0

# Which words of the tools mean that nothing was looked up. pip-audit calls packages sound
# that its database does not know, unless it is strict.
AWAY='could not be audited|ConnectionError|Max retries|Failed to connect|ServiceError|ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENOAUDIT|audit endpoint returned an error|not implemented'

# look NAME COMMAND…: runs it and tells "sound", "weak" and "not looked up" apart.
look() {
  local name=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    echo "没有已知漏洞：$name"
  elif grep -qE "$AWAY" "$work/said"; then
    echo "没有查成（连不上漏洞库）：$name"
  else
    cat "$work/said"
    echo "有已知漏洞或没有查成：$name，见上。"
    outcome=1
  fi
}

if python3 -m venv "$work/venv" &&
  "$work/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes -r requirements/audit.txt; then
  for lock in requirements/*.txt; do
    look "$lock" "$work/venv/bin/pip-audit" --progress-spinner off --disable-pip \
      --strict --require-hashes -r "$lock"
  done
else
  echo "没有查成（装不了 pip-audit）：requirements/"
fi

while read -r lock; do
  if command -v npm >/dev/null; then
    look "$lock" npm audit --package-lock-only --prefix "$(dirname "$lock")"
  else
    echo "没有查成（没有 npm）：$lock"
  fi
done < <(git ls-files '*package-lock.json')
exit "$outcome"
