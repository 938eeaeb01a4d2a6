"""One whole build, and what is said of one that fails.

In: the project's folder, a folder for the site. Out: the pages; MkDocs logs what it warns
of. Must not know what becomes of the folder.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from sitegen.disk_faults import reason
from tools.building.copied import Copied
from tools.building.spared import SparedHtml
from tools.building.told import Told


def build_pages(project: Path, site: Path, tell: Callable[[str], None]) -> str:
    """Build every page; what went wrong, "" where MkDocs has nothing to warn of.

    tell is called with the path of each page that has been written.
    """
    logging.basicConfig(format="%(levelname)-7s -  %(message)s")
    try:
        config = load_config(
            config_file=str(project / "mkdocs.yml"), site_dir=str(site), strict=True
        )
        with ExitStack() as stack:
            config.plugins["spared"] = SparedHtml()
            config.plugins["copied"] = Copied(stack)
            config.plugins["told"] = Told(tell)
            build(config)
    except MkDocsException as error:
        return str(error)
    except OSError as error:
        cause = "：".join(filter(None, (error.filename, reason(error))))
        return f"MkDocs 没有做完（{cause}）；请检查磁盘空间和权限，再运行一次。"
    except Exception as error:
        cause = f"{type(error).__name__}: {error}"
        return f"MkDocs 没有做完（{cause}）；多半是 theme/overrides 里的模板有错，请改正后再运行一次。"
    return ""
