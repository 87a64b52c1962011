"""What a teacher grades by hand waits in sight of all, and counts once it is graded."""

from __future__ import annotations

import json

import pytest
from nbformat.v4 import new_markdown_cell
from nbgrader.api import Grade

from proctor.authoring import notebook_form
from proctor.authoring.release import release
from proctor.cli import main
from proctor.course import Course
from tiny_course import exercise, write_notebook

pytestmark = pytest.mark.slow


@pytest.fixture
def essay(tiny):
    """The course with one notebook: an exercise, an answer in words, and a task.

    ada has answered, bo has not.
    """
    source = tiny.folder("source", assignment="sums")
    for path in source.glob("*.ipynb"):
        path.unlink()
    why = new_markdown_cell("Because.", id="why")
    own = {"schema_version": 3, "grade": True, "solution": True, "locked": False, "task": False}
    why.metadata["nbgrader"] = {"grade_id": "why", "points": 4, **own}
    plan = new_markdown_cell("Draw a plan.", id="plan")
    own = {"schema_version": 3, "grade": False, "solution": False, "locked": True, "task": True}
    plan.metadata["nbgrader"] = {"grade_id": "plan", "points": 1, **own}
    double = exercise("double", "return 2 * x", "assert double(2) == 4", "assert double(1) == 2", 2)
    write_notebook(source / "words.ipynb", [*double, why, plan])
    release(tiny, ["sums"])
    notebook = notebook_form.read(tiny.folder("release", assignment="sums") / "words.ipynb")
    for student, answer in (("ada", "Since 2 > 1."), ("bo", None)):
        if answer:
            notebook.cells[1].source = "def double(x):\n    return 2 * x"
            notebook.cells[3].source = answer
        folder = tiny.folder("submitted", student, "sums")
        folder.mkdir(parents=True)
        notebook_form.write(notebook, folder / "words.ipynb")
        notebook = notebook_form.read(tiny.folder("release", assignment="sums") / "words.ipynb")
    return tiny


def proctor(course: Course, *command: str) -> None:
    assert main(["--course", str(course.root), *command]) == 0


def page(course: Course, name: str = "words", student: str = "ada") -> str:
    return (course.folder("feedback", student, "sums") / f"{name}.html").read_text("utf-8")


def score_by_hand(course: Course, cell: str, score: float, comment: str | None = None) -> None:
    """What the Formgrader does."""
    with course.gradebook() as gradebook:
        of = ("words", "sums", "ada")
        grade: Grade = gradebook.find_grade(cell, *of)
        grade.manual_score, grade.needs_manual_grade = score, False
        if comment:
            gradebook.find_comment(cell, *of).manual_comment = comment
        gradebook.db.commit()


def test_what_waits_is_said_and_nobody_is_wrong_yet(essay, capfd):
    proctor(essay, "grade")
    ada, bo = [line for line in capfd.readouterr().out.splitlines() if "to grade by hand" in line]
    assert "ada" in ada and "5 points to grade by hand" in ada
    assert "bo" in bo and "1 point to grade by hand" in bo  # nbgrader gives no answer a 0
    for name in ("words", "index"):
        assert "✗" not in page(essay, name) and "5 still to be graded" in page(essay, name)
    assert "No response." not in page(essay, student="bo")
    report = json.loads((essay.root / "report" / "report.json").read_text())
    plan = {one["exercise"]: one for one in report["exercises"]}["plan"]
    assert (plan["facility"], plan["waiting"], plan["not_attempted"]) == (None, 2, 0)
    assert "sums/words/plan" not in report["teach_next"]
    proctor(essay, "export", "--to", "csv")
    said = "sums: 2 submissions wait for grading by hand: ada, bo"
    assert said in capfd.readouterr().out
    score_by_hand(essay, "why", 3.5)
    score_by_hand(essay, "plan", 1)
    proctor(essay, "export", "--to", "csv", "--force")
    assert "sums: 1 submission waits for grading by hand: bo" in capfd.readouterr().out


def test_nbgrader_s_own_run_says_what_waits_as_well(essay):
    from nbgrader.converters import GenerateFeedback

    with (essay.root / "nbgrader_config.py").open("a") as config:
        name = "proctor.feedback.exporter.FeedbackExporter"
        config.write(f"\nc.GenerateFeedback.exporter_class = {name!r}\n")
    proctor(essay, "grade")
    ours = page(essay)
    course = Course(essay.root)
    (course.folder("feedback", "ada", "sums") / "words.html").unlink()
    with course.listening():
        GenerateFeedback(coursedir=course.directory("sums"), parent=course.app, force=True).start()
    assert page(essay) == ours
    assert "not graded yet" in ours


def test_what_was_not_autograded_yet_does_not_wait_for_the_teacher(essay, capfd):
    half = exercise("half", "return x / 2", "assert half(2) == 1", "assert half(4) == 2", 3)
    write_notebook(essay.folder("source", assignment="sums") / "half.ipynb", half)
    proctor(essay, "grade", "--notebook", "half", "--student", "ada")
    assert "by hand" not in capfd.readouterr().out


def test_a_page_follows_what_is_scored_and_written_by_hand(essay, capfd):
    proctor(essay, "grade")
    times = {path: path.stat().st_mtime_ns for path in essay.folder("feedback").rglob("*.html")}
    score_by_hand(essay, "why", 3.5, "Say it for all numbers.")
    proctor(essay, "grade")
    assert "0 graded, 2 were up to date" in capfd.readouterr().out
    for name in ("words", "index"):
        assert "3.5 of 4" in page(essay, name) and "Say it for all numbers." in page(essay, name)
        assert "5.5 of 7" in page(essay, name)
    again = {path for path, time in times.items() if path.stat().st_mtime_ns != time}
    assert again == {path for path in times if "ada" in path.parts}
    score_by_hand(essay, "why", 2)
    proctor(essay, "grade")
    assert "4 of 7" in page(essay) and "4 of 7" in page(essay, "index")


def test_a_page_that_is_gone_is_made_again_and_no_other(essay, capfd):
    proctor(essay, "grade")
    pages = sorted(essay.folder("feedback").rglob("*.html"))
    assert len(pages) == 4
    for gone in ([pages[0]], [pages[1]], pages):
        before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in pages}
        for path in gone:
            path.unlink()
        proctor(essay, "grade")
        after = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in pages}
        assert {path: text for path, (text, _) in after.items()} == {
            path: text for path, (text, _) in before.items()
        }
        changed = {path.parent for path in pages if after[path] != before[path]}
        assert changed == {path.parent for path in gone}
    times = [path.stat().st_mtime_ns for path in pages]
    capfd.readouterr()
    proctor(essay, "grade")
    assert "feedback pages: feedback" in capfd.readouterr().out
    assert [path.stat().st_mtime_ns for path in pages] == times
    proctor(essay, "grade", "--no-feedback")
    assert "feedback pages" not in capfd.readouterr().out
