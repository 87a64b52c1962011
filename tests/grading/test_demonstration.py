"""The demonstration class gets the marks that its answers deserve."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from proctor.authoring.answers import points, read_answer, read_answers, source_notebook
from proctor.authoring.demonstration import collect
from proctor.authoring.release import release
from proctor.cli import main
from proctor.course import Course
from tiny_course import COURSE

ROSTER = tomllib.loads((COURSE / "answers" / "class.toml").read_text())
ASSIGNMENT = "introduction"


@pytest.fixture
def course(tmp_path):
    """The first assignment of the course, in an empty folder."""
    shutil.copy(COURSE / "nbgrader_config.py", tmp_path)
    for folder in ("source", "answers"):
        ignored = shutil.ignore_patterns(".ipynb_checkpoints")
        shutil.copytree(
            COURSE / folder / ASSIGNMENT, tmp_path / folder / ASSIGNMENT, ignore=ignored
        )
    shutil.copy(COURSE / "answers" / "class.toml", tmp_path / "answers")
    return Course(tmp_path)


def deserved(course: Course, student: str, notebook: str) -> float:
    """The points of a notebook, less those of the cells that the student's answers lose."""
    story = ROSTER["students"][student]
    if story.get("untouched") or notebook in story.get("missing", []):
        return 0
    worth = points(source_notebook(course, ASSIGNMENT, notebook))
    lost = set()
    for exercise, answers in read_answers(course, ASSIGNMENT, notebook).items():
        name = story.get("answers", {}).get(exercise)
        lost |= {cell for a in answers if a.path.stem == name for cell in a.loses}
    return sum(worth.values()) - sum(worth[cell] for cell in lost)


def folders(exercise: str) -> list[Path]:
    """Where answers to this exercise are: one folder, unless several notebooks have its name."""
    notebook, _, own = exercise.rpartition("/")
    return list((COURSE / "answers").glob(f"*/{notebook or '*'}/{own}"))


@pytest.mark.slow
def test_the_class_hands_in_for_every_assignment_what_class_toml_names(tmp_path):
    shutil.copy(COURSE / "nbgrader_config.py", tmp_path)
    for folder in ("source", "release", "answers"):
        ignored = shutil.ignore_patterns(".ipynb_checkpoints")
        shutil.copytree(COURSE / folder, tmp_path / folder, ignore=ignored)
    course = Course(tmp_path)
    assert collect(course, course.assignments()) > 0
    handed_in = "\n".join(
        path.read_text() for path in course.folder("submitted", "chen").rglob("*.ipynb")
    )
    for exercise, name in ROSTER["students"]["chen"]["answers"].items():
        (folder,) = folders(exercise)
        path = folder / f"{name}.py"
        code = [line for line in read_answer(path).source.splitlines() if line.strip()]
        assert all(json.dumps(line)[1:-1] in handed_in for line in code), path


@pytest.mark.slow
def test_every_student_gets_the_marks_that_the_answers_deserve(course, capfd):
    release(course, [ASSIGNMENT])
    collect(course, [ASSIGNMENT])
    assert main(["--course", str(course.root), "grade"]) == 0
    table = capfd.readouterr().out
    with course.gradebook() as gradebook:
        for student in ROSTER["students"]:
            submission = gradebook.find_submission(ASSIGNMENT, student)
            for notebook in submission.notebooks:
                assert notebook.score == deserved(course, student, notebook.name), (
                    f"{student}/{notebook.name}"
                )
        scores = {s: gradebook.find_submission(ASSIGNMENT, s).score for s in ROSTER["students"]}
        best = gradebook.find_assignment(ASSIGNMENT).max_score
    assert scores["ada"] == scores["goran"] == scores["hana"] == best
    assert scores["dana"] == 0
    assert all(0 < scores[s] < best for s in ("bela", "chen", "emil", "fatou"))
    assert "late by 26 h" in table
    assert "find-subsequence is missing" in table

    # A second run has nothing to do; an edited submission is the only one that is graded again.
    assert main(["--course", str(course.root), "grade"]) == 0
    assert "0 graded, 8 were up to date" in capfd.readouterr().out
    assert collect(course, [ASSIGNMENT]) == 0


def grades(course: Course) -> dict[tuple, tuple]:
    """Everything that the gradebook says of each grade cell of each student."""
    with course.gradebook() as gradebook:
        return {
            (submission.student.id, grade.notebook.name, grade.name): (
                grade.auto_score,
                grade.manual_score,
                grade.needs_manual_grade,
                submission.late_submission_penalty,
                submission.total_seconds_late,
            )
            for submission in gradebook.assignment_submissions(ASSIGNMENT)
            for notebook in submission.notebooks
            for grade in notebook.grades
        }


@pytest.mark.slow
def test_plain_nbgrader_with_cold_kernels_gives_the_same_marks(course, tmp_path_factory):
    release(course, [ASSIGNMENT])
    collect(course, [ASSIGNMENT])
    stock = tmp_path_factory.mktemp("stock") / "course"
    shutil.copytree(course.root, stock, ignore=shutil.ignore_patterns(".proctor"))
    config = stock / "nbgrader_config.py"
    config.write_text(
        "".join(line for line in config.open() if "proctor" not in line), encoding="utf-8"
    )
    assert main(["--course", str(course.root), "grade"]) == 0
    environment = {k: v for k, v in os.environ.items() if k != "JUPYTER_DEFAULT_PROVISIONER_NAME"}
    command = [sys.executable, "-m", "nbgrader", "autograde", ASSIGNMENT]
    subprocess.run(command, cwd=stock, env=environment, check=True, capture_output=True)
    expected = grades(Course(stock))
    assert len(expected) > 200
    assert grades(course) == expected


def test_the_class_shows_every_kind_of_student():
    stories = ROSTER["students"].values()
    assert len(stories) == 8
    for kind in ("untouched", "stale", "missing", "late_hours"):
        assert sum(kind in story for story in stories) == 1
    assert sum("answers" in story for story in stories) == 3


def test_every_answer_of_the_class_exists_in_one_notebook():
    for story in ROSTER["students"].values():
        for exercise, name in story.get("answers", {}).items():
            found = folders(exercise)
            assert len(found) == 1, (exercise, found)
            assert (found[0] / f"{name}.py").is_file(), (exercise, name)
