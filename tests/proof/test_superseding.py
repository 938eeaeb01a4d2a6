"""A later notice changes a row: both wordings are proved, each in its own document."""

from __future__ import annotations

import pytest

from sitegen.facts.catalogue import build_catalogue
from sitegen.facts.superseded import changes_of, end_of
from sitegen.reading import read_dataset
from sitegen.records import Registry, build_registry
from sitegen.validate import validate
from tests.proof.miniature_proof import MINIATURE, changed_records, changed_sources
from tools.proof.verify import verify

OLD = "第1项2019年底前完成；第2项2020年3月底前完成。"
NEW = "2020年6月30日前完成"
NOTICE = f"第1行的完成时限调整为{NEW}。"
DOCUMENT = f"""\
# yaml-language-server: $schema=../../schemas/document.schema.json
id: liuxi-tiaozheng
kind: source
title: 关于调整完成时限的通知
short_title: 柳溪调整通知
date: "2020-02-01"
locality: liuxi
file: liuxi-tiaozheng.txt
parts:
  - id: notice
    name: 通知正文
body:
  - part: notice
    kind: title
    text: 关于调整完成时限的通知
  - part: notice
    kind: paragraph
    text: {NOTICE}
  - part: notice
    kind: date
    text: 2020年2月1日
"""


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    """The miniature with a notice that changes one time limit of 柳溪."""
    folder = tmp_path_factory.mktemp("superseding")
    file = "localities/liuxi.yaml"
    text = (MINIATURE / "data" / file).read_text(encoding="utf-8")
    start = text.index("    deadline:\n")
    end = text.index("    remark: |-", start)
    cell = (
        f"    deadline:\n      as_printed: {NEW}\n      parts:\n"
        f'        - as_printed: {NEW}\n          kind: day\n          by: "2020-06-30"\n'
    )
    row = text.index("    repairs:\n", end)
    earlier = (
        f"    superseded:\n      - field: deadline\n        as_printed: {OLD}\n"
        "        document: liuxi-tiaozheng\n        part: notice\n"
    )
    new = text[:start] + cell + text[end:row] + earlier + text[row:]
    new = new.replace(
        "  - liuxi-fengongbiao\n", "  - liuxi-fengongbiao\n  - liuxi-tiaozheng\n"
    )
    data = changed_records(folder, ())
    (data / file).write_text(new, encoding="utf-8")
    (data / "documents/liuxi-tiaozheng.yaml").write_text(DOCUMENT, encoding="utf-8")
    table = data / "documents/liuxi-fengongbiao.yaml"
    said = table.read_text(encoding="utf-8")
    said = said.replace(
        "file: liuxi.txt\n", "file: liuxi.txt\nreplaced_by: liuxi-tiaozheng\n"
    )
    table.write_text(said, encoding="utf-8")
    raw, problems = read_dataset(data)
    assert ((), ()) == (problems, validate(raw))
    return build_registry(raw)


def _findings(registry: Registry, notice: str) -> list[str]:
    sources = changed_sources(())
    printed = ("关于调整完成时限的通知", notice, "2020年2月1日")
    sources["liuxi-tiaozheng.txt"] = "\n".join(printed)
    verdicts = verify(registry, sources)
    return [finding.code for each in verdicts for finding in each.findings]


def test_the_table_prints_the_earlier_wording_and_the_notice_the_later(
    registry: Registry,
) -> None:
    """Every character of both documents agrees with the records."""
    assert [] == _findings(registry, NOTICE)


def test_a_notice_with_another_date_is_found(registry: Registry) -> None:
    """The wording in force is that of the notice, to the last character."""
    assert _findings(registry, NOTICE.replace("6月30日", "6月3日")) != []


def test_both_wordings_stand_with_their_dates(registry: Registry) -> None:
    """The change names both documents; that the table was replaced is said."""
    catalogue = build_catalogue(registry)
    assignment = registry.assignment_by_place["guojia-fuzhi-02", "liuxi"]
    [change] = changes_of(catalogue, assignment)
    table = registry.document_by_id["liuxi-fengongbiao"]

    assert OLD == change.before
    assert change.sentence.startswith(
        "完成时限以《关于调整完成时限的通知》（2020年2月1日）为准；"
    )
    assert "已由《关于调整完成时限的通知》（2020年2月1日）代替" == end_of(
        catalogue.registry, table
    )
