"""The log of changes as an Atom feed, for readers and programs that follow it.

In: a catalogue. Out: (path below docs, text). Must not know pages or templates. The site
knows no clock: a release or a change has the date that the log gives it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sitegen import urls
from sitegen.characters import xml_escaped
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.updates import UpdateFacts, VersionFacts, versions
from sitegen.links import relative

_NEVER = "1970-01-01"
_NAME = "tag:jinghu-duizhao,2026:"


def feed_files(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """The feed, the latest first; without an address its links are relative."""
    site = catalogue.registry.site
    entries = [
        entry
        for version in versions(catalogue)
        for entry in _entries(version, site.address or "../")
    ]
    latest = max((date for date, _ in entries), default=_NEVER)
    author = xml_escaped(site.keeper or site.name)
    home = (site.address or "../") + urls.UPDATES + "index.html"
    yield (
        urls.FEED,
        '<?xml version="1.0" encoding="utf-8"?>\n'
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">\n'
        f"<title>{xml_escaped(site.name)}更新记录</title>\n"
        f"<id>{_NAME}updates</id>\n"
        f"<updated>{_moment(latest)}</updated>\n"
        f"<author><name>{author}</name></author>\n"
        f'<link href="{xml_escaped(home, quotes=True)}"/>\n'
        f"{''.join(text for _, text in entries)}</feed>\n",
    )


def _entries(version: VersionFacts, root: str) -> Iterator[tuple[str, str]]:
    """The release, then its changes, the latest first, each with its date.

    A change is numbered by its place in the log, which a later one does not move.
    """
    release = version.release
    if release is not None:
        title = f"发布{release.version}版"
        link = f"{root}{urls.UPDATES}index.html"
        name = f"release-{release.version}"
        yield release.date, _entry(name, title, release.date, link, release.summary)
    for before, update in enumerate(version.updates):
        change, number = update.change, len(version.updates) - before
        title = f"{update.subject}：{update.field}"
        link = root + relative(update.path, urls.HOME)
        name = f"after-{change.after}-{number}"
        yield change.date, _entry(name, title, change.date, link, _said(update))


def _said(update: UpdateFacts) -> str:
    change = update.change
    said = (
        ("原来", update.old),
        ("现在", update.new),
        ("依据", change.source),
        ("原因", change.reason),
    )
    return "\n".join(f"{label}：{text}" for label, text in said if text)


def _entry(name: str, title: str, date: str, link: str, text: str) -> str:
    return (
        f"<entry><title>{xml_escaped(title)}</title><id>{_NAME}{name}</id>"
        f"<updated>{_moment(date)}</updated>"
        f'<link href="{xml_escaped(link, quotes=True)}"/>'
        f'<content type="text">{xml_escaped(text)}</content></entry>\n'
    )


def _moment(date: str) -> str:
    """The first moment of a day, or of the first day of a month or year, in China."""
    return f"{date}{'-01-01'[len(date) - len('2020') :]}T00:00:00+08:00"
