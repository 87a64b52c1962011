"""Right answers get full marks, wrong ones lose exactly what they should, for every exercise."""

from __future__ import annotations

import os

import pytest

from proctor.authoring.answers import check_answers, points, read_answers, source_notebook
from proctor.course import Course, CourseError
from tiny_course import COURSE

course = Course(COURSE)
NOTEBOOKS = [(a, n) for a in course.assignments() for n in course.notebooks(a)]
each_notebook = pytest.mark.parametrize(
    ("assignment", "notebook"), NOTEBOOKS, ids=["/".join(pair) for pair in NOTEBOOKS]
)

# Submissions that plain nbgrader grades of each notebook; `make answers` has it grade all of them.
_BY_NBGRADER = 8


@pytest.mark.slow
@pytest.mark.parametrize(
    "stock",
    [
        pytest.param(False, id="proctor"),
        pytest.param(True, id="nbgrader", marks=pytest.mark.stock),
    ],
)
@each_notebook
def test_every_answer_is_judged_as_it_should_be(assignment, notebook, stock):
    most = _BY_NBGRADER if stock and not os.environ.get("PROCTOR_EVERY_ANSWER") else None
    problems = list(check_answers(course, assignment, notebook, stock=stock, most=most))
    assert not problems, "\n".join(problems)


@each_notebook
def test_every_exercise_has_three_right_and_six_wrong_answers(assignment, notebook):
    for exercise, answers in read_answers(course, assignment, notebook).items():
        right = [a for a in answers if a.right]
        assert len(right) >= 3, f"{exercise} has {len(right)} right answers"
        wrong = len(answers) - len(right)
        assert wrong >= 6, f"{exercise} has {wrong} wrong answers"
        sources = [a.source for a in answers]
        assert len(set(sources)) == len(sources), f"{exercise}: two answers are the same"


@each_notebook
def test_every_answer_names_grade_cells_that_exist(assignment, notebook):
    cells = set(points(source_notebook(course, assignment, notebook)))
    for answers in read_answers(course, assignment, notebook).values():
        for answer in answers:
            assert answer.loses <= cells, f"{answer.path}: {answer.loses - cells}"


@each_notebook
def test_every_grade_cell_is_lost_by_some_wrong_answer(assignment, notebook):
    cells = set(points(source_notebook(course, assignment, notebook)))
    answers = read_answers(course, assignment, notebook).values()
    lost = frozenset().union(*(answer.loses for some in answers for answer in some))
    assert cells - lost == set(), "no wrong answer proves that these can fail"


# The checking of answers itself, on the tiny course.

GOOD = "def double(x):\n    return x + x"
BAD = "# loses: double-values\n# says: AssertionError\ndef double(x):\n    return x"


def put(course, **files: str) -> None:
    folder = course.root / "answers" / "sums" / "double" / "double"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / f"{name.replace('_', '-')}.py").write_text(text)


@pytest.mark.slow
def test_answers_that_are_judged_rightly_give_no_problem(tiny):
    put(tiny, right_plus=GOOD, wrong_same=BAD)
    assert list(check_answers(tiny, "sums", "double")) == []


@pytest.mark.slow
def test_every_misjudged_answer_is_reported(tiny):
    put(
        tiny,
        right_wrong=BAD.split("\n", 2)[2],
        wrong_right="# loses: double-values\n# says: no\n" + GOOD,
        wrong_mute=BAD.replace("AssertionError", "you forgot to double"),
    )
    problems = list(check_answers(tiny, "sums", "double"))
    assert len(problems) == 3
    assert "right-wrong.py: loses double-values, which it should keep" in problems[0]
    assert any("wrong-right.py: keeps double-values" in p for p in problems)
    assert any("no message says 'you forgot to double'" in p for p in problems)


@pytest.mark.slow
def test_a_test_that_the_untouched_release_passes_is_reported(tiny):
    path = tiny.folder("source", assignment="sums") / "half.ipynb"
    path.write_text(path.read_text().replace("assert half(2) == 1", "").replace("half(3)", "1.5"))
    (problem,) = check_answers(tiny, "sums", "half")
    assert "the untouched release passes half-values (3 points)" in problem


@pytest.mark.slow
def test_a_test_cell_that_prints_is_reported(tiny):
    path = tiny.folder("source", assignment="sums") / "half.ipynb"
    path.write_text(
        path.read_text().replace("assert half(2) == 1", "assert half(2) == 1; print(5)")
    )
    (problem,) = check_answers(tiny, "sums", "half")
    assert "half-values prints '5\\n'" in problem


def test_an_answer_without_its_header_is_named(tiny):
    put(tiny, wrong_same=GOOD)
    with pytest.raises(CourseError, match="wrong-same.py: begin it with"):
        read_answers(tiny, "sums", "double")


def test_an_answer_to_no_exercise_is_named(tiny):
    folder = tiny.root / "answers" / "sums" / "double" / "treble"
    folder.mkdir(parents=True)
    (folder / "right-one.py").write_text(GOOD)
    with pytest.raises(CourseError, match="double has no solution cell treble"):
        read_answers(tiny, "sums", "double")
