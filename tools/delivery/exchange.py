"""A new site in the place of the old one, in one step.

In: the folder of the site and one beside it that is whole and checked. Out: the new one
stands there, the old one is gone. Must not know what a site is. Whenever the machine
stops, a whole site stands in the place or is put back by `mend`.
"""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FOLDER_OF_THE_PROCESS = -100  # AT_FDCWD
_EXCHANGE = 2  # RENAME_EXCHANGE


class BusyError(Exception):
    """Another build of the same site is at work."""


def next_folder(site: Path) -> Path:
    """Where the new site is built: beside the old one, so on the same disk."""
    return site.with_name(f".{site.name}.next")


def last_folder(site: Path) -> Path:
    """Where the old site stands for a moment where a disk cannot exchange two names."""
    return site.with_name(f".{site.name}.last")


@contextmanager
def alone(site: Path) -> Iterator[None]:
    """One build at a time; raises BusyError where another one is at work."""
    site.parent.mkdir(parents=True, exist_ok=True)
    with site.with_name(f".{site.name}.lock").open("a") as lock:
        try:
            import fcntl
        except ImportError:  # Windows: there two builds at once are not kept apart
            yield
            return
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BusyError from None
        yield


def mend(site: Path) -> None:
    """Clear what a build that broke off left, and put the last good site back."""
    if last_folder(site).exists() and not site.exists():
        last_folder(site).rename(site)
    for folder in (next_folder(site), last_folder(site)):
        if folder.exists():
            shutil.rmtree(folder)


def exchange(site: Path) -> None:
    """Put the new site in the place of the old one and remove the old one."""
    new, last = next_folder(site), last_folder(site)
    if not site.exists():
        new.rename(site)
        return
    if _swap(new, site):
        shutil.rmtree(new)
        return
    site.rename(last)
    new.rename(site)
    shutil.rmtree(last)


def _swap(one: Path, other: Path) -> bool:
    """Exchange two names at once; False where system or disk cannot."""
    try:
        swap = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError, TypeError):
        return False
    here = _FOLDER_OF_THE_PROCESS
    names = os.fsencode(one), os.fsencode(other)
    done: int = swap(here, names[0], here, names[1], _EXCHANGE)
    return done == 0
