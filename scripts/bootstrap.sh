#!/usr/bin/env bash
# Installs what the other verbs need: bootstrap.sh venv LOCK | system | kernels
#   venv LOCK   a Python environment in .venv with the packages of requirements/LOCK.txt
#   system      browser, Chinese fonts, PDF tools, LibreOffice and nginx for the tests
#   kernels     Firefox, Java, old Chromium kernels and the W3C checker for their tests
# In: a machine with Python 3.11 or newer. Out: .venv, and apt packages where root or
# sudo is at hand; else a Chinese message that says what is missing and what to do.
# Kernels are kept in the user's cache and linked to as .venv/kernels.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '· %s\n' "$*" >&2; }
fail() {
  printf '错误：%s\n' "$*" >&2
  exit 1
}

as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
    sudo "$@"
  else
    return 1
  fi
}

# Silent but for failures, since apt has much to say.
quietly() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

can_install() { command -v apt-get >/dev/null && as_root true; }

apt_install() {
  say "安装系统软件：$*"
  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
  quietly as_root "${apt[@]}" update || return 1
  quietly as_root "${apt[@]}" install -y --no-install-recommends "$@"
}

install_or_fail() {
  can_install || fail "请先安装：$*（没有 apt，或没有 root 和 sudo，无法代为安装）。"
  apt_install "$@" || fail "系统软件没有装成：$*。请看上面 apt 的说明，接通网络或软件源后再运行。"
}

python_of_path() {
  local name
  for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null &&
      "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
  fail "需要 Python 3.11 或更新版本；如已装在别处，请用 PYTHON=路径 指明。"
}

make_venv() {
  local python version
  python=$(python_of_path)
  "$python" -c 'import ensurepip, venv' 2>/dev/null || {
    version=$("$python" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
    install_or_fail "$version-venv"
  }
  say "建立 Python 环境 .venv（$("$python" --version)）"
  "$python" -m venv --clear .venv || fail "建立 .venv 没有成功；请看上面的说明，检查磁盘空间和权限。"
}

# What pip says is kept for who wants it; the sentence after it is for who has no network.
pip_install() {
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input \
    --require-hashes "$@" ||
    fail "Python 软件包没有装成。没有网络时请接通网络，或在 pip 的设置里写上单位内部的软件源，再运行一次。"
}

install_lock() {
  [ -x .venv/bin/python ] && .venv/bin/python -c 'import pip' 2>/dev/null || make_venv
  say "安装 Python 软件包（requirements/$1.txt）"
  pip_install -r requirements/build.txt
  pip_install --no-build-isolation -r "requirements/$1.txt"
}

has_browser() {
  local name
  for name in ${CHROMIUM:-} chromium-headless-shell chromium google-chrome; do
    command -v "$name" >/dev/null && return
  done
  .venv/bin/python - 2>/dev/null <<'EOF'
import sys
from pathlib import Path
from playwright.sync_api import sync_playwright

with sync_playwright() as playwright:
    sys.exit(not Path(playwright.chromium.executable_path).exists())
EOF
}

# Ubuntu's own chromium package is a snap, which headless tests cannot drive.
has_apt_chromium() { [ -r /etc/os-release ] && ! grep -qi '^ID.*ubuntu' /etc/os-release; }

install_browser() {
  has_apt_chromium && can_install &&
    { apt_install chromium-headless-shell || apt_install chromium; } && return
  say "安装 Playwright 自带的 Chromium"
  quietly as_root .venv/bin/python -m playwright install-deps chromium ||
    say "未能安装浏览器依赖的系统库，浏览器可能无法启动。"
  .venv/bin/python -m playwright install chromium >/dev/null ||
    fail "没有可用的浏览器：请安装 chromium，或用 CHROMIUM=路径 指明已有的 Chrome 内核浏览器。"
}

has_chinese_font() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh-cn)" ]; }

# Writer and Calc come as packages of their own, each with a library beside soffice.
has_libreoffice() {
  local soffice
  soffice=$(readlink -f "$(command -v soffice)") && [ -e "${soffice%/*}/lib$1lo.so" ]
}

has_nginx() { PATH=$PATH:/usr/sbin command -v nginx >/dev/null; }

# The package starts a server on port 80; the tests start their own.
stop_nginx() {
  [ ! -d /run/systemd/system ] || quietly as_root systemctl disable --now nginx || true
}

install_system() {
  local missing=()
  has_chinese_font || missing+=(fontconfig fonts-noto-cjk)
  command -v pdftotext >/dev/null || missing+=(poppler-utils)
  has_libreoffice sw || missing+=(libreoffice-writer)
  has_libreoffice sc || missing+=(libreoffice-calc)
  # Playwright's own Node.js is linked against it; minimal systems lack it.
  [[ $(PATH=$PATH:/sbin ldconfig -p) == *libatomic.so.1* ]] || missing+=(libatomic1)
  has_nginx || missing+=(nginx-light)
  if [ ${#missing[@]} -gt 0 ]; then
    install_or_fail "${missing[@]}"
    [[ ${missing[*]} != *nginx* ]] || stop_nginx
  fi
  has_browser || install_browser
}

has_firefox() { command -v firefox-esr >/dev/null || command -v firefox >/dev/null; }

install_kernels() {
  command -v npm >/dev/null || fail "旧内核由 npm 提供，请先安装 Node.js 和 npm。"
  local missing=() from=tests/kernels folder
  has_firefox || missing+=(firefox-esr)
  command -v java >/dev/null || missing+=(default-jre-headless)
  [ ${#missing[@]} = 0 ] || install_or_fail "${missing[@]}"
  folder=${XDG_CACHE_HOME:-$HOME/.cache}/jinghu-kernels/
  folder+=$(cat $from/package-lock.json $from/install.cjs | sha256sum | cut -c1-12)
  if [ ! -e "$folder/complete" ]; then
    say "取得旧内核（约 0.5 GB，存放在 $folder）"
    mkdir -p "$folder"
    cp $from/package.json $from/package-lock.json $from/install.cjs "$folder"
    (cd "$folder" &&
      quietly npm ci --ignore-scripts --legacy-peer-deps --no-audit --no-fund &&
      node install.cjs && touch complete) || fail "没有取得旧内核。"
  fi
  ln -sfn "$folder" .venv/kernels
}

case "${1:-}" in
  venv) install_lock "${2:?lock name}" ;;
  system) install_system ;;
  kernels) install_kernels ;;
  *) fail "用法：$0 venv LOCK | system | kernels" ;;
esac
