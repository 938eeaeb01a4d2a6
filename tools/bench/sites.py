"""The sites that are compared, built from the same records in one go.

In: the project's folder. Out: a built site with the project's search, one with
Material's own search, and one whose index is that of the national data set. Must not
know what is measured.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

from sitegen.reading import read_dataset
from sitegen.records import build_registry
from sitegen.search import build_index
from tools.bench.copying import copy_project

STOCK_PLUGINS = "plugins:\n  - search:\n      lang: zh\n"


def run(project: Path, *command: str | Path) -> None:
    """Run a Python program of the project."""
    subprocess.run(
        [sys.executable, *map(str, command)],
        check=True,
        cwd=project,
        stdout=subprocess.DEVNULL,
    )


def build_own(project: Path, folder: Path) -> Path:
    """The site as it is, built in a copy; its folder."""
    copy_project(project, folder)
    generator = project / "scripts" / "generate_pages.py"
    run(folder, generator, "--data", folder / "data", "--docs", folder / "docs")
    run(folder, project / "scripts" / "build_site.py", "--project", folder)
    return folder / "site"


def build_stock(folder: Path) -> Path:
    """The same text with Material's own header, search, styles and scripts alone."""
    settings = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    stock = re.sub(r"^plugins:.*\n", STOCK_PLUGINS, settings, flags=re.MULTILINE)
    stock = stock.replace("site_dir: site", "site_dir: stock")
    stock = stock.replace("INHERIT: docs/.browser.yml", "INHERIT: docs/.nav.yml")
    stock = stock.replace("  custom_dir: theme/overrides\n", "")
    (folder / "mkdocs-stock.yml").write_text(stock, encoding="utf-8")
    run(folder, "-m", "mkdocs", "build", "--quiet", "-f", folder / "mkdocs-stock.yml")
    return folder / "stock"


def build_national(project: Path, site: Path, folder: Path) -> Path:
    """A copy of the site that searches the national data set."""
    run(project, project / "scripts" / "make_national_data.py", folder / "data")
    raw, problems = read_dataset(folder / "data")
    if problems:
        raise RuntimeError(problems)
    shutil.copytree(site, folder / "site")
    for name, text in build_index(build_registry(raw)):
        (folder / "site" / name).write_text(text, encoding="utf-8")
    return folder / "site"
