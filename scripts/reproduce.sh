#!/usr/bin/env bash
# The same commit, built with every Python at hand, each in an environment of its own, in
# another folder, time zone, locale and hash order: reproduce.sh
# In: the files of the working tree that git knows. Out: the digest of the ZIP file of each
# build, and exit 1 unless all are the same.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
zones=(Asia/Shanghai Pacific/Kiritimati America/St_Johns)
locales=(C C.UTF-8 POSIX)
count=0

# Once, so that what is saved meanwhile does not count.
mkdir "$work/source"
git ls-files -z | tar --null --files-from=- -cf - | tar -C "$work/source" -xf -

for name in python3.11 python3.12 python3.13; do
  python=$(command -v "$name") && "$python" -c '' 2>/dev/null || {
    echo "没有 $name，略过。"
    continue
  }
  project="$work/build-$name"
  cp -R "$work/source" "$project"
  "$python" -m venv "$work/$name"
  "$work/$name/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes -r requirements/site.txt
  (
    cd "$project"
    export PYTHONPATH=$project TZ=${zones[count]} LC_ALL=${locales[count]}
    export PYTHONHASHSEED=$((count + 1)) PATH="$work/$name/bin:$PATH"
    export NO_MKDOCS_2_WARNING=1 PYTHONUTF8=1
    umask 00$((count * 2))7
    python scripts/generate_pages.py
    python scripts/build_site.py
    python scripts/deliver.py zip
  ) >"$work/said" 2>&1 || {
    cat "$work/said"
    exit 1
  }
  sha256sum <"$project/dist/duizhao.zip" | sed "s/-/$name/"
  sha256sum <"$project/dist/duizhao.zip" >>"$work/digests"
  count=$((count + 1))
done
if [ "$count" -lt 2 ]; then
  echo "可用的 Python 不到两个，没有可比的。"
  exit 0
fi
if [ "$(sort -u "$work/digests" | wc -l)" != 1 ]; then
  echo "各次建成的网站不同。"
  exit 1
fi
echo "${count}次建成的网站逐字节相同。"
