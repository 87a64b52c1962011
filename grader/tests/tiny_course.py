"""A tiny course, real but small, for the tests of the grader."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbgrader.api
import pytest
import sqlalchemy
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from proctor.authoring import notebook_form
from proctor.course import Course

# It starts a process to ask alembic, for each new gradebook; the answer is always the same.
nbgrader.api.get_alembic_version = functools.cache(nbgrader.api.get_alembic_version)


@sqlalchemy.event.listens_for(sqlalchemy.Engine, "connect")
def _wait_for_no_disk(connection: object, record: object) -> None:
    """No test pulls the plug, so no gradebook of these processes waits for the disk."""
    if type(connection).__module__.startswith("sqlite3"):
        connection.execute("PRAGMA synchronous=OFF")


COURSE = Path(__file__).resolve().parents[2]
NOTEBOOKS = sorted(
    path
    for folder in ("notebooks", "source")
    for path in (COURSE / folder).rglob("*.ipynb")
    if ".ipynb_checkpoints" not in path.parts
)


def exercise(name: str, solution: str, test: str, hidden: str, points: int) -> list:
    """A prompt, a solution cell and a test cell, as nbgrader's Create Assignment makes them."""
    common = {"schema_version": 3, "task": False}
    answer = new_code_cell(
        f"def {name}(x):\n    ### BEGIN SOLUTION\n    {solution}\n    ### END SOLUTION", id=name
    )
    answer.metadata["nbgrader"] = {
        "grade": False, "grade_id": name, "locked": False, "solution": True, **common
    }  # fmt: skip
    source = f"{test}\n### BEGIN HIDDEN TESTS\n{hidden}\n### END HIDDEN TESTS"
    check = new_code_cell(source, id=f"{name}-values")
    check.metadata["nbgrader"] = {
        "grade": True, "grade_id": f"{name}-values", "locked": True, "points": points,
        "solution": False, **common
    }  # fmt: skip
    return [new_markdown_cell(f"Write `{name}`.", id=f"{name}-task"), answer, check]


def write_notebook(path: Path, cells: list) -> None:
    """Write a notebook in the form that git keeps."""
    path.parent.mkdir(parents=True, exist_ok=True)
    notebook_form.write(notebook_form.tidy(new_notebook(cells=cells)), path)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what a test has to say in one line, at the very end."""
    for report in [r for found in terminalreporter.stats.values() for r in found]:
        if getattr(report, "when", "") == "call":
            for name, line in report.user_properties:
                if name == "summary":
                    terminalreporter.write_line(line)


def start_grading(course: Course, *options: str) -> subprocess.Popen:
    """`proctor grade` in a process group of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "proctor.cli", "--course", str(course.root), "grade", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        start_new_session=True,
    )


def marks(course: Course) -> dict[str, float]:
    """The marks of the tiny course's assignment, by student."""
    with course.gradebook() as gradebook:
        found = gradebook.assignment_submissions("sums")
        return {submission.student.id: submission.score for submission in found}


def lay_out(root: Path) -> Course:
    """The course `sums` with the notebooks `double` and `half`, three exercises, 6 points."""
    source = root / "source" / "sums"
    double = exercise(
        "double", "return 2 * x", "assert double(2) == 4", "assert double(-3) == -6", 2
    )
    triple = exercise("triple", "return 3 * x", "assert triple(1) == 3", "assert triple(2) == 6", 1)
    half = exercise("half", "return x / 2", "assert half(2) == 1", "assert half(3) == 1.5", 3)
    write_notebook(source / "double.ipynb", double + triple)
    write_notebook(source / "half.ipynb", half)
    shutil.copy(COURSE / "nbgrader_config.py", root)
    return Course(root)


@pytest.fixture
def tiny(tmp_path: Path) -> Course:
    """The tiny course, with nothing but its source."""
    return lay_out(tmp_path / "course")


@pytest.fixture
def hand_in(tiny: Course):
    """Hand in solution cells for a student: ``hand_in("ada", "double", double="...")``."""
    from proctor.authoring.answers import fill
    from proctor.authoring.release import release

    def submit(student: str, notebook: str, **sources: str) -> Path:
        release(tiny, ["sums"])
        released = tiny.folder("release", assignment="sums") / f"{notebook}.ipynb"
        folder = tiny.folder("submitted", student, "sums")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{notebook}.ipynb"
        notebook_form.write(fill(notebook_form.read(released), sources), path)
        return path

    return submit
