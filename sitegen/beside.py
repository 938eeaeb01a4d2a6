"""Work in a process of its own, beside this one.

In: work whose answer can be pickled. Out: its answer. Must not know what the work is. A
process never outlives this one for long: with it goes the pipe between them.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")

LIGHT = 250_000
"""Kilobytes: a process that holds more is not doubled, since its double would come to
hold as much. With the records of five places read it is 94,000, with 337 it is 501,000."""


def can_double() -> bool:
    """Two processors, a system that doubles a process as it stands, a light process."""
    if sys.platform != "linux" or len(os.sched_getaffinity(0)) < 2:
        return False
    import resource  # not to be had on Windows

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss < LIGHT


@contextmanager
def talking_to(speak: Callable[[Connection], None]) -> Iterator[Connection]:
    """A pipe to a process that speaks at its other end, and is gone when this is left."""
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()
    process = fork.Process(target=_speak, args=(speak, here, there))
    process.start()
    there.close()
    try:
        yield here
    finally:
        here.close()
        process.join()


def _speak(
    speak: Callable[[Connection], None], here: Connection, there: Connection
) -> None:
    """A failure ends the pipe, which whoever listens notices."""
    here.close()
    with suppress(BaseException):
        speak(there)


@contextmanager
def beside(work: Callable[[], T]) -> Iterator[Callable[[], T]]:
    """Start the work; what is given waits for its answer.

    Where there is no process to be had, or the work failed there, it is done here when
    it is asked for: an error is met where somebody can answer to it.
    """
    if not can_double():
        yield work
        return
    with talking_to(lambda pipe: pipe.send(work())) as pipe:
        yield lambda: _answer(pipe, work)


def _answer(pipe: Connection, work: Callable[[], T]) -> T:
    try:
        found: T = pipe.recv()
    except EOFError:
        return work()
    return found
