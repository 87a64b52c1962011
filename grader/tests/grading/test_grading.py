"""From submitted/ to the gradebook: right marks, only what is new, and nothing lost on the way."""

from __future__ import annotations

import csv
import subprocess
import sys
from dataclasses import dataclass

import pytest

from proctor.authoring import notebook_form
from proctor.cli import main
from proctor.grading.run import grade

pytestmark = pytest.mark.slow

RIGHT = {"double": "def double(x):\n    return x + x", "triple": "def triple(x):\n    return 3 * x"}
HALF = "def half(x):\n    return x / 2"


def marks(course) -> dict[tuple[str, str], float]:
    """The score of each student's notebooks in the gradebook."""
    with course.gradebook() as gradebook:
        return {
            (submission.student.id, notebook.name): notebook.score
            for submission in gradebook.assignment_submissions("sums")
            for notebook in submission.notebooks
        }


@dataclass
class Result:
    """What a command printed, and its exit status."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def run(capfd):
    """Run the command `proctor` on a course."""

    def command(course, *arguments: str) -> Result:
        capfd.readouterr()
        status = main(["--course", str(course.root), *arguments])
        return Result(status, *capfd.readouterr())

    return command


def test_partial_answers_earn_partial_marks(tiny, hand_in, run):
    hand_in("ada", "double", **RIGHT)
    hand_in("ada", "half", half=HALF)
    hand_in("bo", "double", double="def double(x):\n    return 4", triple=RIGHT["triple"])
    hand_in("bo", "half")
    result = run(tiny, "grade")
    assert result.returncode == 0, result.stderr
    assert marks(tiny) == {
        ("ada", "double"): 3,
        ("ada", "half"): 3,
        ("bo", "double"): 1,
        ("bo", "half"): 0,
    }
    assert "6/6" in result.stdout
    assert "1/6" in result.stdout
    for line in ("gradebook: gradebook.db", "feedback pages: feedback", "as CSV: grades.csv"):
        assert line in result.stdout
    assert (tiny.root / "feedback" / "bo" / "sums" / "double.html").is_file()
    with open(tiny.root / "grades.csv", newline="") as file:
        scores = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert scores == {"ada": 6, "bo": 1}


def test_a_second_run_grades_only_what_changed(tiny, hand_in):
    hand_in("ada", "half", half=HALF)
    hand_in("bo", "half")
    assert grade(tiny, ["sums"], say=str).graded == ["ada/sums", "bo/sums"]
    again = grade(tiny, ["sums"], say=str)
    assert (again.graded, again.current) == ([], ["ada/sums", "bo/sums"])
    hand_in("bo", "half", half=HALF)
    assert grade(tiny, ["sums"], say=str).graded == ["bo/sums"]
    assert marks(tiny)["bo", "half"] == 3
    assert grade(tiny, ["sums"], force=True, say=str).graded == ["ada/sums", "bo/sums"]


def test_a_changed_hidden_test_regrades_everyone(tiny, hand_in):
    hand_in("ada", "half", half="def half(x):\n    return {2: 1, 3: 1.5}[x]")
    grade(tiny, ["sums"], say=str)
    assert marks(tiny)["ada", "half"] == 3
    path = tiny.folder("source", assignment="sums") / "half.ipynb"
    path.write_text(path.read_text().replace("half(3) == 1.5", "half(5) == 2.5"))
    main(["--course", str(tiny.root), "grade"])
    assert marks(tiny)["ada", "half"] == 0


def test_a_missing_notebook_scores_nothing_and_is_said(tiny, hand_in, run):
    hand_in("ada", "half", half=HALF)
    result = run(tiny, "grade")
    assert marks(tiny) == {("ada", "double"): 0, ("ada", "half"): 3}
    assert "double is missing" in result.stdout


def test_a_deleted_test_cell_is_put_back_and_graded(tiny, hand_in):
    path = hand_in("ada", "half", half=HALF)
    notebook = notebook_form.read(path)
    del notebook.cells[2]
    notebook_form.write(notebook, path)
    grade(tiny, ["sums"], say=str)
    assert marks(tiny)["ada", "half"] == 3


def test_work_handed_in_late_is_said(tiny, hand_in, run):
    path = hand_in("ada", "half", half=HALF)
    with tiny.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate="2026-01-01 12:00:00 UTC")
    (path.parent / "timestamp.txt").write_text("2026-01-02 12:00:00 UTC\n")
    table = " ".join(run(tiny, "grade").stdout.split())
    assert "late by 24 h" in table
    assert "but the newest file is of" in table
    pages = [page.read_text() for page in tiny.folder("feedback", "ada", "sums").glob("*.html")]
    assert len(pages) == 2
    assert not any("the newest file" in page for page in pages), "for the teacher only"


# Bad input: one line that names the file and the remedy, exit status 1, the others graded.


def test_an_unknown_assignment_is_named_with_the_one_that_was_meant(tiny, run):
    result = run(tiny, "grade", "sum")
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "no such assignment; did you mean sums?" in result.stderr


def test_a_folder_that_is_no_course_is_named(tmp_path):
    command = [sys.executable, "-m", "proctor.cli", "grade"]
    result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "no nbgrader_config.py here" in result.stderr


def test_a_missing_submitted_folder_is_named(tiny, run):
    result = run(tiny, "grade")
    assert result.returncode == 1
    assert "submitted: no such folder" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "ends in the middle"),
        (b"", "is empty"),
        (b"[1]", "is JSON but not a notebook"),
        (b"<<<<<<< HEAD\n{}\n=======\n", "holds marks of a merge conflict"),
        (b"\xff\xfe{}", "is not a notebook"),
    ],
)
def test_a_damaged_notebook_is_named_and_everything_else_is_graded(
    tiny, hand_in, content, reason, run
):
    hand_in("ada", "half", half=HALF)
    damaged = hand_in("bo", "double")
    damaged.write_bytes(content)
    hand_in("bo", "half", half=HALF)
    hand_in("cleo", "half", half=HALF)
    result = run(tiny, "grade")
    assert result.returncode == 1
    assert f"submitted/bo/sums/double.ipynb: {reason}" in result.stderr
    assert "hand it in again" in result.stderr
    assert "Traceback" not in result.stderr
    assert {s for (s, n), score in marks(tiny).items() if n == "half" and score == 3} == {
        "ada", "bo", "cleo"
    }  # fmt: skip
    assert "double is not graded" in result.stdout
    assert damaged.read_bytes() == content


def test_a_file_in_place_of_a_folder_is_named_and_the_others_are_graded(tiny, hand_in, run):
    hand_in("ada", "half", half=HALF)
    (tiny.folder("submitted") / "bo").write_text("my homework")
    (tiny.folder("submitted") / "cleo").mkdir()
    (tiny.folder("submitted") / "pia" / "Sums").mkdir(parents=True)
    (tiny.folder("submitted") / "cleo" / "sums").write_text("my homework")
    result = run(tiny, "grade")
    assert result.returncode == 1
    assert "submitted/bo: is a file; a folder named after the student was expected" in result.stderr
    assert "submitted/cleo/sums: is a file" in result.stderr
    assert "submitted/pia/Sums: no assignment has this name; did you mean sums?" in result.stderr
    assert marks(tiny)["ada", "half"] == 3


def test_a_submission_without_a_known_notebook_is_named(tiny, hand_in, run):
    hand_in("ada", "half", half=HALF)
    folder = tiny.folder("submitted", "bo", "sums")
    folder.mkdir(parents=True)
    (folder / "Untitled.ipynb").write_bytes(
        (tiny.folder("submitted", "ada", "sums") / "half.ipynb").read_bytes()
    )
    result = run(tiny, "grade")
    assert result.returncode == 1
    assert "submitted/bo/sums: it holds Untitled; double.ipynb, half.ipynb was" in result.stderr
    assert marks(tiny)["ada", "half"] == 3
