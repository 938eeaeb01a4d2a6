"""Problems are told by place, once, with a count."""

from __future__ import annotations

from sitegen.problems import Place, did_you_mean, problem_at, render


def test_problems_are_listed_by_place_each_once() -> None:
    """Lines come by file, line and column, and the same problem is told once."""
    late = problem_at(Place("data/b.yaml", 2, 1, "name"), "E201", "乙。")
    early = problem_at(Place("data/b.yaml", 1, 9, "id"), "E202", "甲。")
    other = problem_at(Place("data/a.yaml", 10, 1), "E105", "丙。")

    actual = render([late, early, other, late])

    expected = (
        "data/a.yaml:10:1: E105 丙。\n"
        "data/b.yaml:1:9: E202 id  甲。\n"
        "data/b.yaml:2:1: E201 name  乙。\n"
        "共 3 个问题，涉及 2 个文件。\n"
    )
    assert expected == actual


def test_lines_are_ordered_as_numbers() -> None:
    """Line 9 comes before line 10."""
    places = [Place("data/a.yaml", line, 1) for line in (10, 9)]

    actual = render(problem_at(place, "E201", "甲。") for place in places)

    assert "data/a.yaml:9:1: E201 甲。" == actual.splitlines()[0]


def test_the_first_200_are_listed_and_all_are_counted() -> None:
    """A file of one mistake a line does not fill the screen."""
    places = [Place("data/a.yaml", line, 1) for line in range(1, 202)]

    *listed, total = render(problem_at(p, "E201", "甲。") for p in places).splitlines()

    assert (200, "data/a.yaml:200:1: E201 甲。") == (len(listed), listed[-1])
    assert (
        "以上是前 200 个；共 201 个问题，涉及 1 个文件。改好以上各个再检查。" == total
    )


def test_no_problems_are_told_by_nothing() -> None:
    """Without a problem there is no count either."""
    actual = render([])

    assert "" == actual


def test_a_name_much_like_a_known_one_is_offered() -> None:
    """A misspelt name is answered with the known one and its place."""
    known = {"gongbei-haiguan": Place("data/a.yaml", 3, 5)}

    actual = did_you_mean("gongbei-haiguang", known)

    assert "；是否为“gongbei-haiguan”（data/a.yaml:3:5）？" == actual


def test_a_name_unlike_any_is_not_guessed() -> None:
    """Nothing is offered when no known name is alike."""
    actual = did_you_mean("abc", ["xyz"])

    assert "。" == actual
