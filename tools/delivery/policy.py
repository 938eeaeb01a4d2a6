"""The Content-Security-Policy under which a built site runs whole.

In: the folder of a site. Out: the policy, and the line that nginx includes. Must not know
what the scripts do. Nothing inline is allowed but the scripts and styles that the build
itself wrote, each by its digest.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

_INLINE = re.compile(
    r"""<(?P<tag>script|style)\b(?P<attributes>(?:"[^"]*"|'[^']*'|[^>"'])*)>"""
    r"(?P<text>.*?)</(?P=tag)\s*>",
    re.DOTALL | re.IGNORECASE,
)
_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
_SOURCE = re.compile(r"\bsrc\s*=", re.IGNORECASE)
_RUNS = ("", "module", "text/javascript", "application/javascript")


def policy_of(site: Path) -> str:
    """The policy of the site, the same for the same bytes."""
    digests: dict[str, set[str]] = {"script": set(), "style": set()}
    for page in sorted(site.rglob("*.html")):
        for tag, text in inline_code(page.read_text(encoding="utf-8")):
            digests[tag].add(_digest(text))
    allowed = {tag: " ".join(["'self'", *sorted(digests[tag])]) for tag in digests}
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {allowed['script']}",
            f"style-src {allowed['style']}",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            # The page for missing addresses says where the site stands.
            "base-uri 'self'",
            "frame-ancestors 'self'",
        )
    )


def inline_code(html: str) -> Iterator[tuple[str, str]]:
    """Every script that would run and every style that stands in a page."""
    for match in _INLINE.finditer(html):
        tag, attributes = match["tag"].lower(), match["attributes"]
        kind = _TYPE.search(attributes)
        is_data = tag == "script" and (kind[1] if kind else "").lower() not in _RUNS
        if not is_data and not _SOURCE.search(attributes):
            yield tag, match["text"]


def nginx_line(policy: str) -> str:
    """The setting that deploy/nginx.conf includes."""
    return f'add_header Content-Security-Policy "{policy}" always;\n'


def _digest(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
