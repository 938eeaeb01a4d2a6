"""What a real nginx answers with the settings in deploy/nginx.conf."""

from __future__ import annotations

import gzip
import re
from pathlib import Path

import pytest

from tests.delivery.conftest import Served, serving_with_nginx

HEADERS = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "same-origin",
    "server": "nginx",
}


@pytest.mark.parametrize("path", ["/", "/measures/", "/no/such/page", "/404.html"])
def test_every_answer_has_the_headers_of_safety(nginx: Served, path: str) -> None:
    """Pages and errors alike are guarded and name no version."""
    answer = nginx.ask(path)

    assert HEADERS == {name: answer.headers.get(name) for name in HEADERS}


@pytest.mark.parametrize("path", ["/", "/measures/", "/no/such/page"])
def test_the_policy_allows_nothing_inline_and_no_eval(nginx: Served, path: str) -> None:
    """The policy starts from nothing and has no unsafe source."""
    policy = nginx.ask(path).headers["content-security-policy"]

    assert policy.startswith("default-src 'none'; script-src 'self' 'sha256-")
    assert "unsafe" not in policy


def test_pages_are_asked_for_again(nginx: Served) -> None:
    """A page is kept, but never used without asking; unchanged, it is not sent again."""
    first = nginx.ask("/measures/")
    again = nginx.ask("/measures/", If_None_Match=first.headers["etag"])

    assert "no-cache" == first.headers["cache-control"]
    assert (304, b"") == (again.status, again.content)


def test_files_named_by_their_content_are_kept(nginx: Served, delivered: Path) -> None:
    """What has a digest in its name is kept for good; what has none is asked for."""
    bundle = next((delivered / "site/assets/javascripts").glob("bundle.*.min.js"))
    kept = nginx.ask(f"/assets/javascripts/{bundle.name}").headers["cache-control"]
    asked = nginx.ask("/assets/favicon.svg").headers["cache-control"]
    missing = nginx.ask("/assets/javascripts/bundle.00000000.min.js")

    assert "public, max-age=31536000, immutable" == kept
    assert "no-cache" == asked
    assert (404, "no-cache") == (missing.status, missing.headers["cache-control"])


@pytest.mark.parametrize("by_way_of", [{}, {"Via": "1.1 gateway"}])
def test_texts_are_sent_compressed(
    nginx: Served, delivered: Path, by_way_of: dict[str, str]
) -> None:
    """To who can unpack it a page goes compressed, also through a gateway."""
    page = (delivered / "site/measures/index.html").read_bytes()
    packed = nginx.ask("/measures/", Accept_Encoding="gzip", **by_way_of)
    plain = nginx.ask("/measures/", **by_way_of)

    assert "gzip" == packed.headers["content-encoding"]
    assert page == gzip.decompress(packed.content) == plain.content
    assert len(packed.content) * 4 < len(page)
    assert "Accept-Encoding" == packed.headers["vary"] == plain.headers["vary"]


@pytest.mark.parametrize(
    ("pattern", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("assets/**/*.js", "text/javascript; charset=utf-8"),
        ("assets/**/*.css", "text/css; charset=utf-8"),
        ("api/**/*.json", "application/json; charset=utf-8"),
        ("assets/favicon.svg", "image/svg+xml"),
        (
            "**/*.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
    ],
)
def test_files_are_sent_as_what_they_are(
    nginx: Served, delivered: Path, pattern: str, kind: str
) -> None:
    """Each kind of file is called by its own name, texts with their encoding."""
    file = next((delivered / "site").glob(pattern))
    answer = nginx.ask("/" + file.relative_to(delivered / "site").as_posix())

    assert kind == answer.headers["content-type"]


def test_no_file_is_of_a_kind_that_the_server_does_not_know(delivered: Path) -> None:
    """Every file of the site has a kind in the settings."""
    settings = (delivered / "nginx.conf").read_text(encoding="utf-8")
    types = re.search(r"types \{(.*?)\}", settings, re.DOTALL)
    assert types
    known = {word for line in types[1].split(";") for word in line.split()[1:]}
    files = (path for path in (delivered / "site").rglob("*") if path.is_file())

    assert {path.suffix.lstrip(".") for path in files} <= known


@pytest.mark.parametrize(
    "path",
    [
        "/no/such/page",
        "/assets/",
        "/assets/javascripts/",
        "/.git/config",
        "/measures/.index.html",
        "/index.html/more",
        "/%E4%B8%8D%E5%AD%98%E5%9C%A8",
        "/%2e%2e/etc/passwd",
        "/" + "x" * 3000,
        "/%22%3E%3Cscript%3E",
    ],
)
def test_what_is_not_there_gets_the_site_s_own_page(nginx: Served, path: str) -> None:
    """Missing pages, folders without one and odd names: 404, in Chinese, no listing."""
    answer = nginx.ask(path)

    if path.startswith("/%2e%2e"):  # leads out of the site
        assert (answer.status, b"root:" in answer.content) == (400, False)
        return
    assert answer.status == 404
    assert "没有这个网页" in answer.content.decode()


@pytest.mark.parametrize(
    "path", ["/%00", "/a%00.html", "/../etc/passwd", "/" + "x" * 9000]
)
def test_what_is_no_path_is_refused(nginx: Served, path: str) -> None:
    """What no file can be called is refused without a word on the server's version."""
    answer = nginx.ask(path)

    assert answer.status in (400, 414)
    assert "nginx/" not in answer.content.decode() + answer.headers["server"]


@pytest.mark.parametrize(
    "method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]
)
def test_only_reading_is_allowed(nginx: Served, method: str) -> None:
    """Anything but GET and HEAD is refused."""
    assert nginx.ask("/measures/", method).status == 405


def test_head_answers_as_get_does(nginx: Served) -> None:
    """HEAD has the headers of GET and no content."""
    got, head = nginx.ask("/measures/"), nginx.ask("/measures/", "HEAD")
    del got.headers["date"], head.headers["date"]

    assert (got.status, got.headers, b"") == (head.status, head.headers, head.content)


def test_a_folder_leads_to_its_page_on_the_same_host(nginx: Served) -> None:
    """Without the slash, the address is mended without naming host, port or protocol."""
    answer = nginx.ask("/measures", Host="www.example.invalid")

    assert (301, "/measures/") == (answer.status, answer.headers["location"])


def test_the_site_stands_in_a_column(
    delivered: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Below a portal's address pages, files and the page for missing ones are there."""
    folder = tmp_path_factory.mktemp("column")
    (folder / "www/gov").mkdir(parents=True)
    (folder / "www/gov/reform").symlink_to(delivered / "site")

    def move(text: str) -> str:
        text = text.replace(f"root {delivered}/site;", f"root {folder}/www;")
        return text.replace('set $column "";', 'set $column "/gov/reform";')

    with serving_with_nginx(delivered, folder, move) as served:
        page = served.ask("/gov/reform/measures/")
        missing = served.ask("/gov/reform/no/such/page")

    assert (200, True) == (page.status, "<h1" in page.content.decode())
    assert (404, True) == (missing.status, "没有这个网页" in missing.content.decode())
