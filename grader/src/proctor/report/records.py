"""What the gradebook and the graded notebooks say of a class: small records, notebook by notebook.

Graded notebooks are read one at a time, by several processes where there are many, and only what
a report needs is kept: points, what was attempted, and what failed tests said.
"""

from __future__ import annotations

import functools
import multiprocessing
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from nbgrader.api import BaseCell as Cell
from numpy.typing import NDArray
from sqlalchemy import select

from proctor import outcomes
from proctor.course import Course
from proctor.grading import marks
from proctor.hidden_tests import Marks
from proctor.model import Submission
from proctor.report.statistics import Floats
from proctor.submissions import untrusted
from proctor.submissions.ledger import MISSING, Inputs
from proctor.texts import joined

_STOPPED = (" was stopped", " ended its process", " was not run: ", " is too large to be run")
_AT_ONCE = 50  # notebooks that a process reads before it tells
_MANY = 400  # notebooks that are worth several processes
_LARGEST = 50_000_000  # bytes of a graded notebook that are read


class Said(NamedTuple):
    """What a failed test said: to the teacher, and what the student may read of it."""

    student: int
    test: int
    message: str
    shown: str


@dataclass
class NotebookRecords:
    """One notebook of a class.

    Attributes:
        exercises: as the instructor's version has them; `tests` of all of them in a row are the
            columns of `scores`, and `of` is the number of a test's exercise.
        scores: points, shape (students, tests); NaN where nothing was handed in or graded.
        begun: shape (students, exercises): 1 where an exercise was attempted, 0 where not, NaN
            where that is not known.
        said: what failed tests said.
        state: for each student "graded", "not graded", "missing" or "nothing".
        mended, stopped, unprotected: students by number; of the last the code was not shut in.
    """

    assignment: str
    name: str
    exercises: list[outcomes.Exercise]
    students: int
    scores: Floats = field(init=False)
    begun: Floats = field(init=False)
    said: list[Said] = field(default_factory=list)
    state: list[str] = field(init=False)
    mended: set[int] = field(default_factory=set)
    stopped: set[int] = field(default_factory=set)
    unprotected: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.tests = [test for exercise in self.exercises for test in exercise.tests]
        self.of = [i for i, exercise in enumerate(self.exercises) for _ in exercise.tests]
        self.scores = np.full((self.students, len(self.tests)), np.nan)
        self.begun = np.full((self.students, len(self.exercises)), np.nan)
        self.state = ["nothing"] * self.students

    @property
    def points(self) -> Floats:
        """What each test is worth, shape (tests,)."""
        return np.array([test.points for test in self.tests], float)

    def columns(self, exercise: int) -> list[int]:
        """The columns of an exercise's tests."""
        return [column for column, of in enumerate(self.of) if of == exercise]

    @property
    def waiting(self) -> NDArray[np.bool_]:
        """What a teacher has still to grade, shape (students, tests)."""
        return np.isnan(self.scores) & self.handed_in[:, None]

    @functools.cached_property
    def shares(self) -> Floats:
        """The share of each exercise's points, shape (students, exercises); NaN where unknown.

        Points that a teacher has still to grade are left out.
        """
        member = np.zeros((len(self.tests), len(self.exercises)))
        member[np.arange(len(self.tests)), self.of] = 1
        worth = (~np.isnan(self.scores) * self.points) @ member
        got = np.nan_to_num(self.scores, nan=0.0) @ member
        got[~self.handed_in] = np.nan
        return np.asarray(
            np.divide(got, worth, out=np.full(got.shape, np.nan), where=worth > 0), np.float64
        )

    @functools.cached_property
    def first_said(self) -> dict[int, dict[int, Said]]:
        """For each student and exercise, what the first test that failed said."""
        found: dict[int, dict[int, Said]] = {}
        for one in self.said:
            found.setdefault(one.student, {}).setdefault(self.of[one.test], one)
        return found

    @property
    def handed_in(self) -> NDArray[np.bool_]:
        """Who handed it in and has marks for it, shape (students,)."""
        return np.array([state == "graded" for state in self.state], bool)


@dataclass
class ClassRecords:
    """A class: students by number, their notebooks, and what they got for assignments."""

    students: list[str]
    notebooks: list[NotebookRecords]
    marks: dict[str, dict[str, marks.Marks]]
    most: dict[str, float]

    def source(self, course: Course, student: str, notebook: NotebookRecords) -> dict[str, str]:
        """The answers of a student's graded notebook, by grade_id; {} where there is none."""
        found = read_notebook(_path(course, student, notebook.assignment, notebook.name))
        return answers(found) if found else {}


def answers(notebook: Mapping[str, Any]) -> dict[str, str]:
    """The source of each code cell for an answer, by grade_id."""
    found = {}
    for cell in notebook.get("cells", []):
        own = cell.get("metadata", {}).get("nbgrader", {})
        if own.get("solution") and cell.get("cell_type") == "code":
            found[own.get("grade_id")] = joined(cell.get("source", ""))
    return found


def read(course: Course, assignments: list[str]) -> ClassRecords:
    """Read what there is of `assignments`; those of which nobody handed in anything are left out.

    So a report during the term does not count what is not yet due as lost.
    """
    with course.gradebook() as gradebook:
        students = list(gradebook.db.scalars(select(Student.id).order_by(Student.id)))
        number = {student: i for i, student in enumerate(students)}
        known = {each.name: each for each in gradebook.assignments if each.name in assignments}
        own: dict[str, dict[str, marks.Marks]] = {}
        most: dict[str, Any] = {}
        notebooks: list[Any] = []
        for name in assignments:
            if name not in known:
                continue
            if not (found := marks.read(gradebook, known[name])):
                continue
            own[name] = found
            most[name] = float(known[name].max_score)
            here = {
                each.name: NotebookRecords(
                    name, each.name, _instructors(course, name, each.name), len(students)
                )
                for each in known[name].notebooks
            }
            _scores(gradebook, known[name], here, number)
            notebooks += here.values()
    records = ClassRecords(students, notebooks, own, most)
    inputs = Inputs(course, "autograded")
    for notebook in notebooks:
        _states(course, inputs, records, notebook)
    _outcomes(course, records)
    return records


def _path(course: Course, student: str, assignment: str, notebook: str) -> Path:
    return course.folder("autograded", student, assignment) / f"{notebook}.ipynb"


def read_notebook(path: Path) -> dict[str, Any] | None:
    """A notebook as plain data, or None. Nothing in it is trusted."""
    try:
        found = msgspec.json.decode(untrusted.read(path, _LARGEST))
    except (untrusted.Unfit, ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) and isinstance(found.get("cells"), list) else None


def _instructors(course: Course, assignment: str, name: str) -> list[outcomes.Exercise]:
    """The exercises as their author wrote them."""
    source = read_notebook(course.folder("source", assignment=assignment) / f"{name}.ipynb")
    return outcomes.read(source, marks=Marks.of(course.app.config)) if source else []


def _scores(
    gradebook: Gradebook,
    assignment: Assignment,
    notebooks: Mapping[str, NotebookRecords],
    number: Mapping[str, int],
) -> None:
    """Fill in the points, with one query."""
    columns = {
        name: {test.id: column for column, test in enumerate(records.tests)}
        for name, records in notebooks.items()
    }
    rows = gradebook.db.execute(
        select(
            SubmittedAssignment.student_id,
            Notebook.name,
            Cell.name,
            Grade.score,
            Grade.auto_score,
            Grade.manual_score,
        )
        .select_from(Grade)
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .join(Cell, Cell.id == Grade.cell_id)
        .where(SubmittedAssignment.assignment_id == assignment.id)
        .execution_options(yield_per=10_000)
    )
    for student, notebook, cell, score, automatic, manual in rows:
        column = columns.get(notebook, {}).get(cell)
        if column is not None and not (automatic is None and manual is None):
            notebooks[notebook].scores[number[student], column] = score


def _states(
    course: Course, inputs: Inputs, records: ClassRecords, notebook: NotebookRecords
) -> None:
    """Who handed the notebook in, and what was done to it."""
    known = records.marks[notebook.assignment]
    for i, student in enumerate(records.students):
        submission = Submission(student, notebook.assignment)
        record = inputs.get(f"{submission}/{notebook.name}")
        if student not in known:
            state = "nothing"
        elif record is None:  # graded by nbgrader itself
            there = _path(course, *submission, notebook.name).is_file()
            state = "graded" if there else "missing"
        elif record.problem:
            state = "not graded"
        else:
            state = "missing" if record.remarks == (MISSING,) else "graded"
        notebook.state[i] = state
        if state != "graded":
            notebook.scores[i] = np.nan
        if record and state != "missing":
            stopped = [any(word in remark for word in _STOPPED) for remark in record.remarks]
            if any(stopped):
                notebook.stopped.add(i)
            if not all(stopped):
                notebook.mended.add(i)
            if record.sandbox is False:
                notebook.unprotected.add(i)


class _Wanted(NamedTuple):
    """A graded notebook to read: its place among the notebooks, its student and its scores."""

    notebook: int
    student: int
    path: Path
    scores: dict[str, tuple[float | None, float]]


class _Found(NamedTuple):
    notebook: int
    student: int
    begun: dict[str, bool]
    said: list[tuple[str, str, str]]


_released: list[dict[str, Any] | None] = []  # also of the processes that are forked
_marks = Marks()


def _outcomes(course: Course, records: ClassRecords) -> None:
    """Read what failed tests said out of the graded notebooks."""
    global _marks
    _marks = Marks.of(course.app.config)
    _released[:] = [
        read_notebook(course.folder("release", assignment=each.assignment) / f"{each.name}.ipynb")
        for each in records.notebooks
    ]
    count = sum(int(each.handed_in.sum()) for each in records.notebooks)
    texts: dict[str, str] = {}  # each message is kept once
    ids = [
        (
            {exercise.tests[0].id: i for i, exercise in enumerate(each.exercises)},
            {test.id: i for i, test in enumerate(each.tests)},
        )
        for each in records.notebooks
    ]
    for found in _in_processes(_wanted(course, records), count):
        exercises, tests = ids[found.notebook]
        notebook = records.notebooks[found.notebook]
        for test, begun in found.begun.items():
            if test in exercises:
                notebook.begun[found.student, exercises[test]] = begun
        for test, message, shown in found.said:
            if test in tests:
                both = (texts.setdefault(text, text) for text in (message, shown))
                notebook.said.append(Said(found.student, tests[test], *both))


def _wanted(course: Course, records: ClassRecords) -> Iterator[_Wanted]:
    for i, notebook in enumerate(records.notebooks):
        for student in np.flatnonzero(notebook.handed_in).tolist():
            path = _path(course, records.students[student], notebook.assignment, notebook.name)
            row = notebook.scores[student]
            yield _Wanted(
                i,
                student,
                path,
                {
                    test.id: (None if np.isnan(row[c]) else float(row[c]), test.points)
                    for c, test in enumerate(notebook.tests)
                },
            )


def _in_processes(wanted: Iterable[_Wanted], count: int) -> Iterator[_Found]:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if count < _MANY or cores < 2:
        yield from filter(None, map(_look_into, wanted))
        return
    with multiprocessing.get_context("fork").Pool(min(cores, 8)) as pool:
        yield from filter(None, pool.imap(_look_into, wanted, chunksize=_AT_ONCE))


def _look_into(wanted: _Wanted) -> _Found | None:
    notebook = read_notebook(wanted.path)
    if notebook is None:
        return None
    released = _released[wanted.notebook]
    try:
        exercises = outcomes.read(notebook, scores=wanted.scores, released=released, marks=_marks)
    except (AttributeError, LookupError, TypeError, ValueError, RecursionError):  # a strange one
        return None
    begun: dict[str, bool] = {}
    said = []
    for exercise in exercises:
        begun[exercise.tests[0].id] = exercise.attempted
        said += [
            (test.id, test.whole, test.message)
            for test in exercise.lost
            if test.kind == "test"
            and test.attempted
            and test.score is not None
            and test.whole != outcomes.BESIDE
        ]
    return _Found(wanted.notebook, wanted.student, begun, said)


def by_exercise(
    course: Course, records: ClassRecords, notebook: NotebookRecords
) -> dict[str, dict[str, str]]:
    """The answers that were attempted, by the grade_id of their cell and by student."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for number in np.flatnonzero(notebook.handed_in).tolist():
        student = records.students[number]
        own = records.source(course, student, notebook)
        for i, exercise in enumerate(notebook.exercises):
            if notebook.begun[number, i] == 1:
                for name in exercise.answers:
                    if name in own:
                        found[name][student] = own[name]
    return found
