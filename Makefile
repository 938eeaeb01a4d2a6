# The verbs of the project, the same at home and in CI. `make help` lists them.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

PYTHON_BIN := .venv/bin/python
SOURCES ?= ../shared/sources
PORT ?= 8000

# The build date written into sitemap.xml is the commit's, so that a commit builds to
# the same bytes whenever and wherever it is built.
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
export NO_MKDOCS_2_WARNING := 1
export PYTHONPATH := $(CURDIR)

# An environment whose Python is gone (after a system upgrade, say) is made anew.
ifneq ($(shell .venv/bin/python -c 'print("sound")' 2>/dev/null),sound)
$(shell rm -f .venv/stamp-*)
endif

.PHONY: help
help: ## 列出全部命令
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-16s %s\n", $$1, $$2}'

.venv/stamp-site: requirements/build.txt requirements/site.txt scripts/bootstrap.sh
	@scripts/bootstrap.sh venv site
	@touch $@

.venv/stamp-test: requirements/build.txt requirements/test.txt scripts/bootstrap.sh
	@scripts/bootstrap.sh venv test
	@touch .venv/stamp-site $@

.venv/stamp-system: .venv/stamp-test scripts/bootstrap.sh
	@scripts/bootstrap.sh system
	@touch $@

.venv/stamp-kernels: .venv/stamp-system tests/kernels/package-lock.json tests/kernels/install.cjs
	@scripts/bootstrap.sh kernels
	@touch $@

.venv/stamp-bench: .venv/stamp-system requirements/bench.txt
	@scripts/bootstrap.sh venv bench
	@touch $@

.PHONY: generate
generate: .venv/stamp-site
	@$(PYTHON_BIN) scripts/generate_pages.py

.PHONY: site
site: generate ## 从数据生成网站，写到 site/
	@$(PYTHON_BIN) scripts/build_site.py

.PHONY: zip
zip: site ## 把网站打成一个文件 dist/duizhao.zip，解压后双击打开
	@$(PYTHON_BIN) scripts/deliver.py zip

.PHONY: server
server: site ## 备好放到 nginx 上的文件夹 dist/server/
	@$(PYTHON_BIN) scripts/deliver.py server

.PHONY: test
test: lint lint-browser .venv/stamp-system ## 全部测试，含真实浏览器
	@$(PYTHON_BIN) -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

.PHONY: test-kernels
test-kernels: .venv/stamp-kernels ## 用真实的旧内核和火狐测试（需要 Node.js）
	@KERNELS=.venv/kernels $(PYTHON_BIN) -m pytest tests/kernels

.PHONY: serve
serve: .venv/stamp-site ## 本地预览，保存后自动刷新（PORT=8000）
	@$(PYTHON_BIN) scripts/serve.py --port $(PORT) --sources "$(SOURCES)"

.PHONY: serve-built
serve-built: .venv/stamp-site ## 看已建成的 site/，不重新建（PORT=8000）
	@$(PYTHON_BIN) scripts/serve_built.py --port $(PORT)

.PHONY: check
check: .venv/stamp-site ## 只检查 data/ 中的记录，列出全部问题
	@$(PYTHON_BIN) scripts/check_records.py

.PHONY: release
release: .venv/stamp-site ## 把现在的记录记为一版（VERSION=1.1.0 SUMMARY=… DATE=2026-12-31）
	@$(PYTHON_BIN) scripts/release.py "$(VERSION)" "$(SUMMARY)" "$(DATE)"

.PHONY: fmt-data
fmt-data: .venv/stamp-site ## 改好记录中只有一种改法的：标点、空格、次序、引号、行尾
	@$(PYTHON_BIN) scripts/check_records.py --fix

.PHONY: import
import: .venv/stamp-site ## 从地区自己的任务分工表导入记录（ARGS='表 --place …'）
	@$(PYTHON_BIN) scripts/import_place.py $(ARGS)

.PHONY: template
template: .venv/stamp-site ## 写出可以手工填写的表 dist/renwu-fengongbiao.xlsx
	@$(PYTHON_BIN) scripts/make_template.py

.PHONY: verify-sources
verify-sources: .venv/stamp-site ## 逐字核对记录与来源文件（SOURCES=目录）
	@$(PYTHON_BIN) scripts/verify_sources.py --sources "$(SOURCES)" $(if $(DOCUMENT),--document "$(DOCUMENT)") $(if $(filter file,$(origin SOURCES)),--allow-missing)

.PHONY: mutate
mutate: .venv/stamp-site ## 改动记录的意思，看检查能否发现（约五分钟）
	@$(PYTHON_BIN) scripts/mutate_records.py

.PHONY: bless
bless: .venv/stamp-test ## 以现有输出重写测试快照（须在提交说明中解释）
	@$(PYTHON_BIN) -m pytest --bless -q tests/core tests/site/test_check_site.py tests/views

.PHONY: bench
bench: .venv/stamp-bench ## 测量生成与建站的用时，与 Material 原样相比，及地区增多时的用时和内存
	@$(PYTHON_BIN) scripts/bench.py

.PHONY: bench-search
bench-search: .venv/stamp-bench ## 测量站内搜索
	@$(PYTHON_BIN) scripts/bench_search.py

.PHONY: bench-pages
bench-pages: .venv/stamp-bench ## 测量首次打开各类网页的代价
	@$(PYTHON_BIN) scripts/bench_pages.py

.PHONY: screenshots
screenshots: site .venv/stamp-system ## 给每一种网页拍四张图，放在 dist/screenshots/，供人看
	@$(PYTHON_BIN) scripts/screenshots.py

.PHONY: schemas
schemas: .venv/stamp-site ## 重新生成编辑器用的 JSON Schema
	@$(PYTHON_BIN) scripts/generate_schemas.py

.PHONY: fmt
fmt: .venv/stamp-test ## 统一代码格式
	@$(PYTHON_BIN) -m ruff format .
	@$(PYTHON_BIN) -m ruff check --fix .

.PHONY: lint
lint: .venv/stamp-test ## 代码格式、规则与类型检查
	@$(PYTHON_BIN) -m ruff format --check .
	@$(PYTHON_BIN) -m ruff check .
	@$(PYTHON_BIN) -m mypy

.PHONY: lint-browser
lint-browser: ## 检查 theme/browser/ 的脚本和样式（没有 npm 时跳过）
	@scripts/lint_browser.sh

.PHONY: ci
ci: test verify-sources ## 合并前的全部检查

.PHONY: lock
lock: .venv/stamp-test requirements/lock.txt ## 按 requirements/*.in 重写锁定文件
	@$(PYTHON_BIN) -m pip install --quiet --require-hashes -r requirements/lock.txt
	@cd requirements && for name in build site test bench lock audit; do \
	  ../$(PYTHON_BIN) -m uv pip compile --quiet --universal --python-version 3.11 \
	    --generate-hashes --no-header --no-annotate $(UPGRADE) $$name.in -o $$name.txt; \
	done

.PHONY: reproduce
reproduce: ## 用现有的各个 Python 各建一次，比较是否逐字节相同
	@scripts/reproduce.sh

.PHONY: audit
audit: ## 查所装软件包的已知漏洞；连不上漏洞库就说明
	@scripts/audit.sh

.PHONY: clean
clean: ## 删除生成物（保留 .venv）
	@git clean -fdXq -- site dist docs .site.*
