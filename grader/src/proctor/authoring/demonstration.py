"""The demonstration class: real submissions made from answers, to try the whole way on.

`answers/class.toml` says when each assignment is due and what each student hands in::

    [due]
    introduction = 2026-10-05T22:00:00Z

    [students.ada]
    story = "hands in right answers"

    [students.boris.answers]
    walk-loop = "wrong-one-short"

Where several notebooks have an exercise of that name, write the notebook's before it:
``"quantization/k-means" = "wrong-nan"``.

Beside `answers`, a student can be `untouched = true` (hands in the release as it is), have
`missing` notebooks, be `late_hours` late, or have `stale = true` (cells run out of order, with the
outputs of an older version still in the notebook).
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_output

from proctor.authoring import notebook_form
from proctor.authoring.answers import fill, read_answer, solutions, source_notebook
from proctor.course import Course, CourseError

_EARLY = timedelta(hours=3)


def collect(course: Course, assignments: list[str]) -> int:
    """Hand in the demonstration class's work into submitted/; return how many files changed."""
    path = course.root / "answers" / "class.toml"
    try:
        roster = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise CourseError(f"{path}: no such file; it describes the demonstration class") from error
    except tomllib.TOMLDecodeError as error:
        raise CourseError(f"{path}: is not TOML ({error})") from error
    changed = 0
    for assignment in assignments:
        due = roster.get("due", {}).get(assignment)
        with course.gradebook() as gradebook:
            gradebook.update_or_create_assignment(assignment, duedate=due and _naive(due))
        for student, story in roster["students"].items():
            files = _handed_in(course, assignment, story)
            if due and files:
                late = timedelta(hours=story.get("late_hours", 0))
                when = due + late if late else due - _EARLY
                files["timestamp.txt"] = f"{_naive(when):%Y-%m-%d %H:%M:%S.%f} UTC\n"
            folder = course.folder("submitted", student, assignment)
            for name, text in files.items():
                changed += _write(folder / name, text)
                if due:  # a file that is newer than its timestamp.txt would be remarked upon
                    time = _naive(when).replace(tzinfo=UTC).timestamp()
                    os.utime(folder / name, (time, time))
    return changed


def _naive(moment: datetime) -> datetime:
    """The moment in UTC as nbgrader's gradebook keeps it, without a zone."""
    return (moment - (moment.utcoffset() or timedelta())).replace(tzinfo=None)


def _handed_in(course: Course, assignment: str, story: Mapping[str, Any]) -> dict[str, str]:
    files = {}
    for notebook in course.notebooks(assignment):
        if notebook in story.get("missing", []):
            continue
        path = course.folder("release", assignment=assignment) / f"{notebook}.ipynb"
        submission = notebook_form.read(path)
        if not story.get("untouched"):
            own = solutions(source_notebook(course, assignment, notebook))
            right = {exercise: _without_marks(source) for exercise, source in own.items()}
            named = story.get("answers", {})
            chosen = {
                exercise: _answer(course, assignment, notebook, exercise, name)
                for exercise in own
                if (name := named.get(f"{notebook}/{exercise}", named.get(exercise)))
            }
            submission = fill(submission, right | chosen)
        if story.get("stale"):
            submission = _stale(submission)
        files[f"{notebook}.ipynb"] = nbformat.writes(submission) + "\n"
    return files


def _answer(course: Course, assignment: str, notebook: str, exercise: str, name: str) -> str:
    path = course.root / "answers" / assignment / notebook / exercise / f"{name}.py"
    if not path.is_file():
        raise CourseError(f"{path}: no such answer; answers/class.toml names it")
    return read_answer(path).source


def _without_marks(source: str) -> str:
    lines = source.split("\n")
    return "\n".join(s for s in lines if "BEGIN SOLUTION" not in s and "END SOLUTION" not in s)


def _stale(notebook: NotebookNode) -> NotebookNode:
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for position, cell in enumerate(code):
        cell.execution_count = len(code) - position + 3
        cell.outputs = [new_output("stream", name="stdout", text="an output of last week\n")]
    return notebook


def _write(path: Path, text: str) -> bool:
    """Write the file only when that changes it, so that nothing is graded twice."""
    if path.is_file() and path.read_text("utf-8") == text:
        return False
    if path.parent.exists() and not path.parent.is_dir():
        raise CourseError(f"{path.parent}: is a file, a folder was expected; move it away")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return True
