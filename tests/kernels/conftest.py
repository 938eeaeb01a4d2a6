"""The kernels of tests/kernels; KERNELS names the folder where they are unpacked.

Without it nothing here is collected: `make test` needs no old kernel.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from sitegen import urls
from tests.conftest import chromium_path
from tests.kernels.tours import Browser, Kernels, Plan, Tour
from tests.print.conftest import LOCALITIES, MEASURES, REGISTRY, UNITS, unit_path
from tests.print.records import (
    assignment_texts,
    locality_texts,
    measure_texts,
    unit_texts,
)
from tests.site.kinds import pages_by_kind

FOLDER = os.environ.get("KERNELS", "")
collect_ignore_glob = [] if FOLDER else ["test_*.py"]

KERNELS = Kernels(
    Path(FOLDER) / "kernels",
    Path(chromium_path() or "chromium"),
    shutil.which("firefox-esr") or shutil.which("firefox") or "firefox",
)


def _length(measure: str) -> int:
    return sum(map(len, measure_texts(REGISTRY, REGISTRY.measure_by_id[measure])))


LONGEST = max(MEASURES, key=_length)
LINE = max(
    REGISTRY.vocabularies.lines,
    key=lambda line: sum(unit.line == line.id for unit in REGISTRY.unit_by_id.values()),
).id
BESIDE = [one for one in LOCALITIES if (LONGEST, one) in REGISTRY.assignment_by_place][
    :2
]
PAIR = f"{urls.measure(LONGEST)}?left={BESIDE[0]}&right={BESIDE[1]}"


def _pair_texts() -> list[str]:
    return [
        text
        for locality in BESIDE
        for text in assignment_texts(REGISTRY.assignment_by_place[LONGEST, locality])
    ]


PAPER = {
    **{
        urls.locality(one): list(locality_texts(REGISTRY, REGISTRY.locality_by_id[one]))
        for one in LOCALITIES
    },
    urls.measure(LONGEST): list(
        measure_texts(REGISTRY, REGISTRY.measure_by_id[LONGEST])
    ),
    urls.line(LINE): [
        text
        for unit in REGISTRY.unit_by_id.values()
        if unit.line == LINE
        for text in unit_texts(REGISTRY, unit)
    ],
    urls.DEADLINES: [
        part.as_printed
        for locality in REGISTRY.localities
        for assignment in locality.assignments
        if assignment.deadline is not None
        for part in assignment.deadline.parts
    ],
    PAIR: _pair_texts(),
}
COLLECTED = {
    urls.measure(LONGEST): PAPER[urls.measure(LONGEST)],
    unit_path(UNITS[0]): list(unit_texts(REGISTRY, REGISTRY.unit_by_id[UNITS[0]])),
    urls.measure(MEASURES[0]): list(measure_texts(REGISTRY, REGISTRY.measures[0])),
}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test here runs on every kernel."""
    if "kernel" in metafunc.fixturenames:
        metafunc.parametrize("kernel", KERNELS.names, scope="session")


@pytest.fixture(scope="session")
def walks(
    built_site: Path, site_url: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Kernels]:
    """All walks, begun."""
    texts = [
        (built_site / "index.html").read_text(encoding="utf-8"),
        *(
            text
            for found in (PAPER, COLLECTED)
            for one in found.values()
            for text in one
        ),
    ]
    plan = Plan(
        url=site_url,
        opened=[pages[0] for pages in pages_by_kind(built_site).values()],
        printed=[*PAPER, ""],
        collected=list(COLLECTED),
        texts=texts,
    )
    pool = KERNELS.set_out(plan, tmp_path_factory.mktemp("walks"))
    yield KERNELS
    pool.shutdown(cancel_futures=True)


@pytest.fixture
def tour(walks: Kernels, kernel: str) -> Tour:
    """What the walk with this kernel found."""
    return walks.tour(kernel)


@pytest.fixture(scope="session")
def shared_browser(
    walks: Kernels, kernel: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser of this kernel for the tests that use the page, while others walk."""
    browser = walks.start(kernel, tmp_path_factory.mktemp(f"profile-{kernel}"))
    yield browser
    browser.close()


@pytest.fixture
def browser(shared_browser: Browser) -> Iterator[Browser]:
    """The same; nothing may go wrong in it."""
    before = len(shared_browser.errors)
    yield shared_browser
    assert [] == shared_browser.errors[before:]
