"""Answers are tried in a copy of the course, and judged there as `proctor grade` judges."""

from __future__ import annotations

import pytest
from nbformat.v4 import new_markdown_cell

from proctor.authoring import answers
from proctor.authoring.answers import Trial, check_answers, points, source_notebook
from proctor.cli import main
from proctor.course import Course
from tiny_course import exercise, write_notebook

# It can only be judged beside the answer: it asks for the very object.
INSIDE = "import gc\nassert any(each is half for each in gc.get_objects())"


@pytest.fixture
def course(tiny):
    """The tiny course; `half` has an answer that a teacher grades, too, and points in part."""
    prompt, own, _ = exercise("own", "return x + 1", "pass", "pass", 1)
    own.metadata.nbgrader |= {"grade": True, "points": 4}
    third = exercise("third", "return x / 3", "points = 2 * (third(3) == 1)", "pass", 2)
    third[-1].source += "\npoints"
    half = exercise("half", "return x / 2", INSIDE, "assert half(3) == 1.5", 3)
    path = tiny.root / "source" / "sums" / "half.ipynb"
    write_notebook(path, [prompt, own, *third, *half])
    return tiny


def test_a_header_stands_above_the_notebook_and_the_gradebook_stays_as_it_is(tiny):
    write_notebook(tiny.root / "source" / "header.ipynb", [new_markdown_cell("Week 1", id="top")])
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write('\nc.IncludeHeaderFooter.header = "source/header.ipynb"\n')
        config.write(f'c.CourseDirectory.db_url = "sqlite:///{tiny.root / "marks.db"}"\n')
    with Trial(Course(tiny.root), "sums", "half") as trial:
        assert [cell.source for cell in trial.released.cells[:2]] == ["Week 1", "Write `half`."]
    assert not (tiny.root / "marks.db").exists()
    assert not (tiny.root / "release").exists()


def test_an_answer_that_a_teacher_grades_can_lose_no_points(course):
    assert points(source_notebook(course, "sums", "half")) == {"third-values": 2, "half-values": 3}


@pytest.mark.slow
def test_the_instructors_version_keeps_what_it_keeps_in_grading(course):
    assert list(check_answers(course, "sums", "half")) == []


@pytest.mark.slow
def test_points_in_part_are_lost_in_part(course):
    folder = course.root / "answers" / "sums" / "half" / "third"
    folder.mkdir(parents=True)
    wrong = "# loses: third-values\n# says: 0\ndef third(x):\n    return x"
    (folder / "wrong-same.py").write_text(wrong)
    assert list(check_answers(course, "sums", "half")) == []


def test_a_message_of_several_lines_stands_on_several_lines(tiny, monkeypatch, capsys):
    monkeypatch.setattr(answers, "check_answers", lambda *_: ["half: no\n    line\x1b 1", "more"])
    assert main(["--course", str(tiny.root), "answers", "sums/half"]) == 1
    said = capsys.readouterr().err
    assert said == "proctor: half: no\n    line\\x1b 1\nproctor: more\n"
