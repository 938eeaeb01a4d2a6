"""A release notes what was published; whatever changes afterwards must be logged."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest

from scripts.release import main
from sitegen.checks.earlier import earlier_texts
from sitegen.facts.catalogue import build_catalogue
from sitegen.facts.updates import versions
from sitegen.feed import feed_files
from sitegen.reading import read_dataset
from sitegen.records import Change, build_registry
from sitegen.validate import validate
from tests.core.broken import minimal_copy

ATOM = "{http://www.w3.org/2005/Atom}"
CHANGED = "data/measures/guojia-fuzhi-03.yaml"
ENTRY = """changes:
  - record: measures/guojia-fuzhi-03
    field: practice
    after: 1.0.0
    date: "2026-12-01"
    old: {old}
    new: 用户用
    source: 《文件》第3项
    reason: 转录有误。
releases:"""


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """The minimal records, noted as 1.0.0."""
    data = minimal_copy(tmp_path)
    assert 0 == main(["1.0.0", "首次发布。", "2026-11-27", "--data", str(data)])
    return data


def _codes(data: Path) -> list[str]:
    raw, problems = read_dataset(data)
    return [problem.code for problem in validate(raw, problems)]


def _change(data: Path, old: str, new: str) -> None:
    file = data.parent / CHANGED
    text = file.read_text(encoding="utf-8")
    assert 1 == text.count(old)
    file.write_text(text.replace(old, new), encoding="utf-8")


def _log(data: Path, old: str) -> None:
    file = data / "changes.yaml"
    text = file.read_text(encoding="utf-8")
    entry = ENTRY.format(old=old)
    file.write_text(text.replace("releases:", entry), encoding="utf-8")


@pytest.mark.parametrize("day", ["2026-13-01", "2026-02-30", "2026-12", "明天"])
def test_a_release_has_a_day_of_the_calendar(
    day: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Anything else is refused, and nothing is noted."""
    data = minimal_copy(tmp_path)
    code = main(["1.0.0", "首次发布。", day, "--data", str(data)])

    assert (1, "版本号写作 1.0.0，日期写作 2026-11-27。\n") == (
        code,
        capsys.readouterr().err,
    )
    assert not (data / "changes.yaml").exists()


@pytest.mark.parametrize(
    ("version", "day"), [("0.9.0", "2026-12-01"), ("1.0.1", "2026-11-26")]
)
def test_a_release_comes_after_the_last(
    version: str, day: str, released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a greater number and no earlier day; else one sentence, and nothing is noted."""
    code = main([version, "又一版。", day, "--data", str(released)])

    assert 1 == code
    assert (
        f"{version} 版（{day}）不能排在 1.0.0 版（2026-11-27）之后；"
        "版本号要比上一版大，日期不早于上一版。\n"
    ) == capsys.readouterr().err
    assert version not in (released / "changes.yaml").read_text(encoding="utf-8")


def test_a_release_waits_for_the_log(released: Path) -> None:
    """A value that changed in silence is not swallowed by the next version."""
    _change(released, "客户使用", "用户用")
    arguments = ["2.0.0", "第二版。", "2026-12-02", "--data", str(released)]
    assert 1 == main(arguments)
    _log(released, "客户使用")
    assert 0 == main(arguments)

    assert [] == _codes(released)


def test_a_summary_is_read_back_as_it_was_given(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whatever YAML makes of its signs; one that breaks the rules leaves the log as it was."""
    log = released / "changes.yaml"
    before = log.read_text(encoding="utf-8")
    assert 1 == main(["1.1.0", "增加,某市", "2026-12-02", "--data", str(released)])
    assert before == log.read_text(encoding="utf-8")
    assert "changes.yaml" in capsys.readouterr().err
    summary = "“#”号：增加某市。"
    assert 0 == main(["1.1.0", summary, "2026-12-02", "--data", str(released)])
    raw, _ = read_dataset(released)
    changes = build_registry(raw).changes

    assert changes is not None
    assert summary == changes.releases[-1].summary


def test_what_was_just_released_needs_no_entry(released: Path) -> None:
    """The state is that of the records."""
    assert [] == _codes(released)


def test_a_change_is_explained_by_what_stood_there(released: Path) -> None:
    """With the true old wording the check is silent, with another it is not."""
    _change(released, "客户使用", "用户用")
    assert ["E498"] == _codes(released)
    _log(released, "丙")
    assert ["E498"] == _codes(released)
    log = released / "changes.yaml"
    text = log.read_text(encoding="utf-8")
    log.write_text(text.replace("old: 丙", "old: 客户使用"), encoding="utf-8")

    assert [] == _codes(released)


def test_a_file_that_cannot_be_read_is_told_once(released: Path) -> None:
    """A slip of syntax is no change of all its records."""
    _change(released, "title:", "title::")

    assert "E498" not in _codes(released)


@pytest.mark.parametrize(
    ("old", "new", "codes"),
    [
        ("title:", "titel:", {"E201", "E202"}),
        ("text: 客户使用手机APP", 'text: "客户\\x07使用" # ', {"E104"}),
    ],
)
def test_a_mistake_is_not_told_as_a_change(
    released: Path, old: str, new: str, codes: set[str]
) -> None:
    """A slip is told by the rule that names the remedy: of keys, of characters."""
    _change(released, old, new)

    assert codes == set(_codes(released))


def test_a_misspelt_term_is_told_once(released: Path) -> None:
    """Neither as a term that went, nor as one that nobody uses."""
    file = released / "vocabularies.yaml"
    text = file.read_text(encoding="utf-8")
    assert 1 == text.count("- id: shuiwu\n")
    file.write_text(text.replace("- id: shuiwu\n", "- id: shuiwo\n"), "utf-8")

    assert ["E305"] == _codes(released)


def test_a_file_that_is_gone_is_told_once(released: Path) -> None:
    """Not each of the records that it held."""
    (released / "localities/yunxi.yaml").unlink()

    assert 1 == _codes(released).count("E498")


def test_the_log_is_told_and_fed(released: Path) -> None:
    """Change before release, the latest first; the feed has both."""
    _change(released, "客户使用", "用户用")
    _log(released, "客户使用")
    raw, _ = read_dataset(released)
    catalogue = build_catalogue(build_registry(raw))
    told = [
        (version.release and version.release.version, len(version.updates))
        for version in versions(catalogue)
    ]
    [(path, feed)] = feed_files(catalogue)

    assert [(None, 1), ("1.0.0", 0)] == told
    assert "updates/feed.xml" == path
    assert 2 == feed.count("<entry>")
    assert "<updated>2026-12-01T00:00:00+08:00</updated>" in feed
    assert "原来：客户使用\n现在：用户用" in feed


def test_the_feed_has_the_latest_first_with_lasting_names(released: Path) -> None:
    """Whole moments, also of a month or a year; a later change renames no earlier one."""
    registry = build_registry(read_dataset(released)[0])
    first = Change(
        record="readings",
        after="1.0.0",
        date="2027",
        source="《文件》第3项",
        reason="转录有误。",
    )
    changes = (first, replace(first, date="2027-03"), replace(first, date="2027-04-05"))
    assert registry.changes is not None
    log = replace(registry.changes, changes=changes)
    catalogue = build_catalogue(replace(registry, changes=log))
    [(_, feed)] = feed_files(catalogue)
    found = [
        (entry.findtext(f"{ATOM}id"), entry.findtext(f"{ATOM}updated"))
        for entry in ElementTree.fromstring(feed).iter(f"{ATOM}entry")
    ]

    assert [
        ("after-1.0.0-3", "2027-04-05T00:00:00+08:00"),
        ("after-1.0.0-2", "2027-03-01T00:00:00+08:00"),
        ("after-1.0.0-1", "2027-01-01T00:00:00+08:00"),
        ("release-1.0.0", "2026-11-27T00:00:00+08:00"),
    ] == [((name or "").rpartition(":")[2], moment) for name, moment in found]


@pytest.mark.parametrize(("said", "is_told"), [("bendi", True), ("qita", False)])
def test_a_new_list_is_logged_by_its_id(
    said: str, is_told: bool, released: Path
) -> None:
    """A keeper need not quote the list's rows; another id explains nothing."""
    catalogue = released / "measures.yaml"
    text = catalogue.read_text(encoding="utf-8")
    more = "  - list: bendi\n    indicators:\n      - indicator: zhengwu-fuwu\n"
    more += "        measures:\n          - bendi-01\n"
    catalogue.write_text(text + more, encoding="utf-8")
    before = _codes(released)
    log = released / "changes.yaml"
    entry = ENTRY.replace("measures/guojia-fuzhi-03", "measures")
    entry = entry.replace("practice", "lists").replace("    old: {old}\n", "")
    entry = entry.replace("用户用", said)
    text = log.read_text(encoding="utf-8").replace("releases:", entry)
    log.write_text(text, encoding="utf-8")

    assert "E498" in before
    assert is_told == ("E498" not in _codes(released))


TEXT = ".0.text=甲\n.0.items.0.quote=乙\n.0.items.1.quote=丙\n.0.items.1.of=丁\n.0.items.2.quote=戊"


@pytest.mark.parametrize(
    ("text", "old", "new", "before"),
    [
        (
            TEXT,
            "",
            "丙",
            ".0.text=甲\n.0.items.0.quote=乙\n.0.items.1.quote=戊",
        ),
        (TEXT, "", "丁", TEXT.replace(".0.items.1.of=丁\n", "")),
        (".0=甲\n.1=丙", "乙", "", ".0=甲\n.1=乙\n.2=丙"),
        (".0=甲\n.1=丙", "乙", "", ".0=甲\n.1=丙\n.2=乙"),
    ],
    ids=["item of an inner list", "inner key", "text of a list", "last of a list"],
)
def test_what_was_added_or_went_deep_inside_is_logged_by_its_words(
    text: str, old: str, new: str, before: str
) -> None:
    """The items after it count as they did; the keeper writes no keys and numbers."""
    assert before in earlier_texts(text, old, new)


def test_a_change_of_a_term_is_told_by_its_kind_and_name(released: Path) -> None:
    """A reader meets no path of a record and no key."""
    log = released / "changes.yaml"
    entry = ENTRY.format(old="旧的解释").replace("practice", "definition")
    entry = entry.replace(
        "measures/guojia-fuzhi-03", "vocabularies/deadline_kinds/span"
    )
    text = log.read_text(encoding="utf-8").replace("releases:", entry)
    log.write_text(text, encoding="utf-8")
    raw, _ = read_dataset(released)
    [update] = versions(build_catalogue(build_registry(raw)))[0].updates

    assert ("时限种类“时间段”", "说明什么情况算这一项", "about/") == (
        update.subject,
        update.field,
        update.path,
    )


ACTION = "      - 推广手机APP。\n"
WENT = """  - record: localities/yunxi/assignments/guojia-fuzhi-03
    field: actions
    after: 1.0.0
    date: "2026-12-01"
    old: {old}
    source: 《文件》第3项
    reason: 这一条属于另一项
"""


@pytest.mark.parametrize(
    ("went", "told", "is_told"),
    [
        ("甲", "甲", True),
        ("甲", "乙", False),
        ("甲乙丙丁戊己庚", "甲乙丙丁戊己庚", True),
    ],
    ids=["one", "another", "so many that the ways to put them back are not tried"],
)
def test_a_text_that_went_from_a_list_is_logged_by_its_words(
    went: str, told: str, is_told: bool, tmp_path: Path
) -> None:
    """An entry with old and without new, one for each."""
    data = minimal_copy(tmp_path)
    file, log = data / "localities/yunxi.yaml", data / "changes.yaml"
    text = file.read_text(encoding="utf-8")
    more = "".join(f"      - 做好第{name}件事。\n" for name in went)
    assert 1 == text.count(ACTION)
    file.write_text(text.replace(ACTION, ACTION + more), encoding="utf-8")
    main(["1.0.0", "首次发布。", "2026-11-27", "--data", str(data)])
    file.write_text(text, encoding="utf-8")
    entries = "".join(WENT.format(old=f"做好第{name}件事。") for name in told)
    said = log.read_text(encoding="utf-8")
    log.write_text(said.replace("releases:", f"changes:\n{entries}releases:"), "utf-8")

    assert is_told == ("E498" not in _codes(data))


@pytest.mark.parametrize(
    ("said", "is_told"),
    [("第1项2019年底前完成", True), ("第2项2020年3月底前完成", False)],
)
def test_an_item_of_several_parts_that_went_is_logged_by_one(
    said: str, is_told: bool, tmp_path: Path
) -> None:
    """What still stands there explains nothing."""
    data = minimal_copy(tmp_path)
    file, log = data / "localities/yunxi.yaml", data / "changes.yaml"
    main(["1.0.0", "首次发布。", "2026-11-27", "--data", str(data)])
    text = file.read_text(encoding="utf-8")
    start = text.index("        - as_printed: 第1项2019年底前完成")
    end = text.index("        - as_printed: 第2项2020年3月底前完成")
    file.write_text(text[:start] + text[end:], encoding="utf-8")
    entry = WENT.replace("guojia-fuzhi-03", "guojia-fuzhi-01").format(old=said)
    entry = entry.replace("field: actions", "field: deadline")
    released = log.read_text(encoding="utf-8")
    log.write_text(
        released.replace("releases:", f"changes:\n{entry}releases:"), "utf-8"
    )

    assert is_told == ("E498" not in _codes(data))
