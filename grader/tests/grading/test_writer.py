"""Results in the gradebook: as stock nbgrader writes them, in spite of locks and full disks."""

from __future__ import annotations

import csv
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from nbgrader.api import Comment, Grade
from nbgrader.converters import Autograde, GenerateFeedback
from nbgrader.plugins import CsvExportPlugin, LateSubmissionPlugin

from proctor.config import Grading
from proctor.course import Course, CourseError
from proctor.grading import marks
from proctor.grading.gradebook import Penalty, Writer
from proctor.grading.run import grade
from proctor.model import Judged, Outcome, Record, Submission
from proctor.submissions.ledger import Inputs
from proctor.submissions.survey import Choice

RIGHT = {"double": "def double(x):\n    return x + x", "triple": "def triple(x):\n    return 3 * x"}
HALF = "def half(x):\n    return x / 2"
LATE = "taken off for handing in late"


class HalfPenalty(LateSubmissionPlugin):
    """A course's own plug-in: late work costs half of its points."""

    def late_submission_penalty(self, student_id, score, total_seconds_late):
        return score / 2


def dump(course: Course) -> dict:
    """All that the gradebook says of grades, comments and penalties."""
    found = {}
    with course.gradebook() as gradebook:
        for model in (Grade, Comment):
            for row in gradebook.db.query(model):
                notebook = row.notebook
                key = (model.__name__, notebook.student.id, notebook.name, row.name, row.cell.type)
                columns = row.__table__.columns.keys()
                values = {c: getattr(row, c) for c in columns if not c.endswith("id")}
                late = (notebook.late_submission_penalty, notebook.assignment.timestamp)
                found[key] = (values, late)
    return found


def outcome(student: str, score: float | None = 3, **more) -> Outcome:
    judged = Judged(student, "sums", "half", "", {"half-values": score}, {"half": None})
    records = {f"{student}/sums/half": Record("digest")}
    return Outcome(Submission(student, "sums"), None, [judged], ["double"], records, **more)


@pytest.fixture
def writer(tiny, hand_in):
    """Open the writer of the tiny course, with a list of what it says."""
    hand_in("ada", "half")  # this releases it
    opened = []

    def make(**settings) -> Writer:
        said: list[str] = []
        inputs = Inputs(tiny, "autograded")
        made = Writer(tiny, Grading(parent=tiny.app, **settings), inputs, said.append)
        made.said = said
        opened.append(made)
        return made

    yield make
    for made in opened:
        made.close()


def scores(course: Course) -> dict[str, float]:
    with course.gradebook() as gradebook:
        found = gradebook.assignment_submissions("sums")
        return {submission.student.id: submission.score for submission in found}


def test_outcomes_are_committed_together_and_recorded_afterwards(writer, tiny):
    book = writer(seconds_per_commit=3600)
    for number in range(20):
        book.add(outcome(f"student-{number}"))
    assert scores(tiny) == {}
    assert Inputs(tiny, "autograded").get("student-0/sums/half") is None
    book.flush()
    assert scores(tiny) == {f"student-{number}": 3 for number in range(20)}
    assert Inputs(tiny, "autograded").current("student-0/sums/half", "digest")


def test_what_was_not_flushed_is_neither_marked_nor_recorded(writer, tiny):
    book = writer(seconds_per_commit=3600)
    book.add(outcome("ada"))
    book.close()
    assert scores(tiny) == {}
    assert Inputs(tiny, "autograded").get("ada/sums/half") is None


def test_manual_scores_and_comments_are_kept_and_need_a_review(writer, tiny):
    book = writer(seconds_per_commit=0)
    book.add(outcome("ada", 3))
    with tiny.gradebook() as gradebook:
        found = gradebook.find_grade("half-values", "half", "sums", "ada")
        found.manual_score = 1
        gradebook.find_comment("half", "half", "sums", "ada").manual_comment = "well tried"
        gradebook.db.commit()
    book.add(outcome("ada", 2))
    with tiny.gradebook() as gradebook:
        found = gradebook.find_grade("half-values", "half", "sums", "ada")
        assert (found.auto_score, found.manual_score, found.needs_manual_grade) == (2, 1, True)
        assert gradebook.find_comment("half", "half", "sums", "ada").comment == "well tried"


def test_a_missing_notebook_scores_nothing_and_a_problem_asks_for_a_look(writer, tiny):
    book = writer(seconds_per_commit=0)
    book.add(outcome("ada"))
    refused = outcome("bo")
    refused.judged = [Judged("bo", "sums", "half", problem="is empty")]
    book.add(refused)
    with tiny.gradebook() as gradebook:
        missing = gradebook.find_grade("double-values", "double", "sums", "ada")
        assert (missing.auto_score, missing.needs_manual_grade) == (0, False)
        problem = gradebook.find_grade("half-values", "half", "sums", "bo")
        assert (problem.auto_score, problem.needs_manual_grade) == (None, True)


def due(course: Course, when: str) -> None:
    with course.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate=when)


def test_a_penalty_follows_the_due_date_and_the_plug_in(writer, tiny):
    tiny.app.config.AssignLatePenalties.plugin_class = HalfPenalty
    due(tiny, "2026-01-01 12:00:00 UTC")
    made = writer()
    made.add(replace(outcome("ada"), timestamp=datetime(2026, 1, 2, 12)))
    made.add(outcome("bo"))
    made.flush()
    wanted = {"ada": ["half"], "bo": ["half"]}
    assert made.penalise("sums", wanted) == []
    due(tiny, "2026-01-03 12:00:00 UTC")
    assert writer().penalise("sums", {"bo": ["half"]}) == [], "only those that are wanted"
    assert writer().penalise("sums", wanted) == [Penalty("ada", "sums", "half", 1.5, 0.0)]
    due(tiny, "2026-01-01 12:00:00 UTC")
    assert writer().penalise("sums", wanted) == [Penalty("ada", "sums", "half", 0.0, 1.5)]
    tiny.app.config.AssignLatePenalties.plugin_class = LateSubmissionPlugin  # which takes nothing
    assert writer().penalise("sums", wanted) == [Penalty("ada", "sums", "half", 1.5, 0.0)]


@pytest.mark.slow
def test_an_extension_takes_a_penalty_back_without_grading_again(tiny, hand_in):
    tiny.app.config.AssignLatePenalties.plugin_class = HalfPenalty
    path = hand_in("ada", "half", half=HALF)
    (path.parent / "timestamp.txt").write_text("2026-01-02 12:00:00 UTC\n")
    due(tiny, "2026-01-01 12:00:00 UTC")
    assert grade(tiny, ["sums"], say=str).graded == ["ada/sums"]
    page = tiny.folder("feedback", "ada", "sums") / "half.html"
    assert LATE in page.read_text()
    due(tiny, "2026-01-03 12:00:00 UTC")
    report = grade(tiny, ["sums"], choice=Choice(students=("ada",)), say=str)
    assert (report.current, report.penalties) == (["ada/sums"], ["ada/sums: 1.5 → 0"])
    assert LATE not in page.read_text()
    assert grade(tiny, ["sums"], say=str).penalties == []


def test_students_are_created_only_if_the_course_wants_it(writer, tiny):
    assert writer().knows("zoe")
    tiny.app.config.Autograde.create_student = False
    book = writer()
    assert not book.knows("zoe")
    with tiny.gradebook() as gradebook:
        gradebook.add_student("zoe")
    assert book.knows("zoe")


LOCK = """
import sqlite3, sys, time
database = sqlite3.connect(sys.argv[1])
database.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
time.sleep(float(sys.argv[2]))
"""


def lock(course: Course, seconds: float) -> subprocess.Popen:
    command = [sys.executable, "-c", LOCK, str(course.root / "gradebook.db"), str(seconds)]
    holder = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert holder.stdout.readline() == "locked\n"
    return holder


@pytest.mark.slow
def test_a_lock_of_eight_seconds_loses_no_mark(writer, tiny):
    book = writer(seconds_per_commit=0)
    holder = lock(tiny, 8)
    book.add(outcome("ada"))
    assert holder.wait() == 0
    assert scores(tiny) == {"ada": 3}
    assert book.said
    assert "database is locked" in book.said[0]
    assert "waiting" in book.said[0]


@pytest.mark.slow
def test_a_lock_that_stays_ends_the_run_with_one_line(writer, tiny):
    book = writer(seconds_per_commit=0, lock_patience=0.1)
    holder = lock(tiny, 60)
    with pytest.raises(CourseError, match="database is locked; close what uses it"):
        book.add(outcome("ada"))
    holder.kill()
    holder.wait()
    assert scores(tiny) == {}


@pytest.fixture
def small_disk(tmp_path):
    """A file system of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=2m", "proctor-test", str(folder)]
    if os.geteuid() or not shutil.which("mount") or subprocess.call(command):
        pytest.skip("only root can make a small file system")
    yield folder
    subprocess.check_call(["umount", "-l", str(folder)])


@pytest.mark.slow
def test_a_full_disk_ends_the_run_with_one_line_and_the_next_run_goes_on(tiny, hand_in, small_disk):
    students = [f"student-{number}" for number in range(5)]
    for student in students:
        hand_in(student, "half", half=HALF)
    shutil.copytree(tiny.root, small_disk, dirs_exist_ok=True)
    course = Course(small_disk)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            file.truncate(filler.stat().st_size - 24 * 1024)
    with pytest.raises(CourseError) as stopped:
        grade(course, ["sums"], say=str, feedback=False)
    line = str(stopped.value)
    assert "No space left" in line or "disk is full" in line or "disk I/O" in line
    assert "\n" not in line
    filler.unlink()
    with sqlite3.connect(small_disk / "gradebook.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    report = grade(course, ["sums"], say=str, feedback=False)
    assert report.problems == []
    assert len(report.graded) + len(report.current) == 5
    assert scores(course) == dict.fromkeys(students, 3)
    assert not list(small_disk.rglob("*.tmp"))


@pytest.mark.slow
def test_the_gradebook_and_the_pages_are_those_of_stock_nbgrader(tiny, hand_in, tmp_path):
    hand_in("ada", "double", **RIGHT)
    hand_in("ada", "half", half=HALF)
    hand_in("bo", "double", double=RIGHT["double"])
    hand_in("cleo", "half", half="def half(x):\n    print('hm')\n    return 4")
    (tiny.folder("submitted", "cleo", "sums") / "notes.txt").write_text("mine")
    for student, day in (("ada", 1), ("bo", 3)):
        folder = tiny.folder("submitted", student, "sums")
        (folder / "timestamp.txt").write_text(f"2026-01-0{day} 12:00:00 UTC\n")
    with tiny.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate="2026-01-02 12:00:00 UTC")
        gradebook.update_or_create_student("ada")
        gradebook.update_or_create_submission("sums", "ada")
        manual = gradebook.find_grade("half-values", "half", "sums", "ada")
        manual.manual_score, manual.extra_credit = 1.5, 0.5
        gradebook.db.commit()
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nimport sys\nsys.path.insert(0, 'TESTS')\n".replace("TESTS", here()))
        config.write("c.AssignLatePenalties.plugin_class = 'test_writer.HalfPenalty'\n")
    shutil.copytree(tiny.root, tmp_path / "stock")
    course, stock = Course(tiny.root), Course(tmp_path / "stock")
    with stock.listening():  # which also hides SQLAlchemy's warnings about nbgrader
        Autograde(coursedir=stock.directory("sums"), parent=stock.app).start()
        GenerateFeedback(coursedir=stock.directory("sums"), parent=stock.app).start()
    course.app.config.Grading.executor = "kernel"
    assert grade(course, ["sums"], say=str).problems == []
    assert dump(course) == dump(stock)
    late = dump(course)["Grade", "bo", "double", "double-values", "GradeCell"]
    assert late[1][0] == 1
    assert tree(course, "autograded") == tree(stock, "autograded")
    pages = tree(course, "feedback")
    assert [pages.pop(f"{student}/sums/index.html")[0] for student in ("ada", "bo", "cleo")]
    assert pages == tree(stock, "feedback")
    ours = marks.export(course).read_text().splitlines()
    assert sorted(ours) == sorted(exported(stock).splitlines())  # which does not sort by id
    assert ours[1:] == sorted(ours[1:], key=lambda line: line.split(",")[3])
    course.app.config.Grading.executor = "fork"
    assert grade(course, ["sums"], force=True, say=str).problems == []
    assert dump(course) == dump(stock)


def here() -> str:
    return str(Path(__file__).parent)


# Processes, temporary files and addresses have other names each time.
_UNREPEATABLE = re.compile(r"/tmp/[^\s<]*|0x[0-9a-f]{6,}|ipykernel_\d+")


def tree(course: Course, step: str) -> dict[str, tuple]:
    """The files of a step with their permissions, and the contents of all but notebooks."""
    top = course.folder(step)
    return {
        str(path.relative_to(top)): (
            path.stat().st_mode,
            path.suffix != ".ipynb" and _UNREPEATABLE.sub("", path.read_text("utf-8")),
        )
        for path in top.rglob("*")
        if path.is_file()
    }


def exported(course: Course) -> str:
    path = course.root / "stock.csv"
    with course.gradebook() as gradebook:
        CsvExportPlugin(parent=course.app, to=str(path)).export(gradebook)
    return path.read_text()


@pytest.mark.slow
def test_only_the_chosen_students_and_notebooks_are_graded(tiny, hand_in):
    for student in ("ada", "bo"):
        hand_in(student, "double", **RIGHT)
        hand_in(student, "half", half=HALF)
    choice = Choice(students=("a*",), notebooks=("half",))
    assert grade(tiny, ["sums"], choice=choice, say=str).graded == ["ada/sums"]
    assert scores(tiny) == {"ada": 3}
    assert not (tiny.folder("autograded", "ada", "sums") / "double.ipynb").exists()
    assert grade(tiny, ["sums"], say=str).graded == ["ada/sums", "bo/sums"]
    assert scores(tiny) == {"ada": 6, "bo": 6}
    choice = Choice(students=("bo",))
    assert grade(tiny, ["sums"], choice=choice, force=True, say=str).graded == ["bo/sums"]


@pytest.mark.slow
def test_remarks_are_in_the_table_and_on_the_page_also_after_an_idle_run(tiny, hand_in, capsys):
    path = hand_in("ada", "half", half=HALF)
    path.rename(path.with_name("half (1).ipynb"))
    for graded in (["ada/sums"], []):
        assert grade(tiny, ["sums"], say=str).graded == graded
        marks.show(tiny, ["sums"])
        table = capsys.readouterr().out
        assert "half (1).ipynb was taken for half.ipynb" in table
        assert "double is missing" in table
    page = tiny.folder("feedback", "ada", "sums") / "half.html"
    assert "half (1).ipynb was taken for half.ipynb" in page.read_text("utf-8")
    assert scores(tiny) == {"ada": 3}
    with open(marks.export(tiny), newline="") as file:
        assert [row["score"] for row in csv.DictReader(file)] == ["3.0"]


@pytest.mark.slow
def test_pages_that_were_not_wanted_are_written_by_the_next_run(tiny, hand_in):
    hand_in("ada", "half", half=HALF)
    page = tiny.folder("feedback", "ada", "sums") / "half.html"
    grade(tiny, ["sums"], say=str, feedback=False)
    assert not page.exists()
    assert grade(tiny, ["sums"], say=str).graded == ["ada/sums"]  # with what pages need
    assert page.exists()
    page.unlink()
    assert grade(tiny, ["sums"], say=str).current == ["ada/sums"]
