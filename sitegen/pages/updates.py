"""The page of what was published when, and what was changed since.

In: a catalogue. Out: an UpdatesPage. Must not know templates.
"""

from __future__ import annotations

from dataclasses import dataclass

from sitegen import urls
from sitegen.facts.catalogue import Catalogue
from sitegen.facts.updates import UpdateFacts, VersionFacts, versions
from sitegen.facts.wording import chinese_date
from sitegen.pages.page import Link, Page, SitePath


@dataclass(frozen=True, kw_only=True)
class UpdateView:
    """A change, with the page that shows its record."""

    date: str
    subject: Link
    field: str
    old: str | None
    new: str | None
    source: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class VersionView:
    """A release with its changes; name is None for what is not released yet."""

    anchor: str
    name: str | None
    date: str | None
    summary: str | None
    updates: tuple[UpdateView, ...]


@dataclass(frozen=True, kw_only=True)
class UpdatesPage(Page):
    """Every release, the latest first."""

    versions: tuple[VersionView, ...]
    feed: SitePath
    data_version: str


def updates_page(catalogue: Catalogue) -> UpdatesPage:
    """The page."""
    return UpdatesPage(
        path=urls.UPDATES,
        source="data/changes.yaml",
        versions=tuple(_version(one) for one in versions(catalogue)),
        feed=SitePath(urls.FEED),
        data_version=catalogue.registry.version,
    )


def _version(version: VersionFacts) -> VersionView:
    release = version.release
    return VersionView(
        anchor=f"v{release.version.replace('.', '-')}" if release else "unreleased",
        name=release.version if release else None,
        date=chinese_date(release.date) if release else None,
        summary=release.summary if release else None,
        updates=tuple(_update(one) for one in version.updates),
    )


def _update(update: UpdateFacts) -> UpdateView:
    change = update.change
    return UpdateView(
        date=chinese_date(change.date),
        subject=Link(text=update.subject, href=SitePath(update.path)),
        field=update.field,
        old=update.old,
        new=update.new,
        source=change.source,
        reason=change.reason,
    )
