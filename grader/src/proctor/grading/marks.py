"""The marks: a table of each assignment, student by notebook, and nbgrader's CSV of all grades."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader.api import (
    Assignment,
    Grade,
    Gradebook,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from rich.console import Console
from rich.markup import escape
from rich.measure import Measurement
from rich.table import Table
from sqlalchemy import func, select

from proctor.course import Course
from proctor.grading.rehearsal import Rehearsals
from proctor.model import Submission
from proctor.submissions.ledger import MISSING, Inputs
from proctor.submissions.untrusted import plain

_WIDEST = 200  # characters of a line of the table in a file
_NARROWEST = 30  # characters of the column of notes


@dataclass
class Marks:
    """What the gradebook says of one submission, with the scores of its notebooks by name.

    `waiting` are the points of each notebook that nbgrader wants a teacher to grade, or to look at
    again; only notebooks that have some.
    """

    timestamp: object
    seconds_late: float
    scores: dict[str, float] = field(default_factory=dict)
    penalty: float = 0.0
    waiting: dict[str, float] = field(default_factory=dict)

    @property
    def score(self) -> float:
        """The points of all notebooks, late penalties not taken off."""
        return sum(self.scores.values(), 0.0)

    @property
    def total(self) -> float:
        """The points that count: late penalties taken off."""
        return max(0.0, self.score - self.penalty)


def read(gradebook: Gradebook, assignment: Assignment) -> dict[str, Marks]:
    """The marks of all submissions of an assignment, by student.

    Few queries, each over all: nbgrader's own properties ask once for each notebook, and that
    takes minutes for a large class.
    """
    found: dict[str, Marks] = {}
    query = gradebook.db.query(SubmittedAssignment).filter_by(assignment_id=assignment.id)
    for submitted in query:
        found[submitted.student_id] = Marks(submitted.timestamp, submitted.total_seconds_late)
    rows = gradebook.db.execute(
        select(
            SubmittedAssignment.student_id,
            Notebook.name,
            SubmittedNotebook.late_submission_penalty,
            func.coalesce(func.sum(Grade.score), 0.0),
        )
        .select_from(SubmittedAssignment)
        .join(SubmittedNotebook, SubmittedNotebook.assignment_id == SubmittedAssignment.id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .outerjoin(Grade, Grade.notebook_id == SubmittedNotebook.id)
        .where(SubmittedAssignment.assignment_id == assignment.id)
        .group_by(
            SubmittedAssignment.student_id,
            Notebook.name,
            SubmittedNotebook.id,
            SubmittedNotebook.late_submission_penalty,
        )
    )
    for student, notebook, penalty, score in rows:
        found[student].scores[notebook] = score
        found[student].penalty += penalty or 0.0
    for student, notebook, points in _to_grade(gradebook, assignment):
        waiting = found[student].waiting
        waiting[notebook] = waiting.get(notebook, 0.0) + points
    return found


def _to_grade(gradebook: Gradebook, assignment: Assignment) -> list[tuple[str, str, float]]:
    """The cells that are to be graded by hand, with their points, by student and notebook.

    Not those of notebooks of which no test has a score: these have still to be autograded.
    """
    points: dict[str, float] = {}
    tests: set[str] = set()
    for notebook in assignment.notebooks:
        answers = {cell.name for cell in notebook.solution_cells}
        points |= {cell.id: cell.max_score or 0.0 for cell in notebook.task_cells}
        for cell in notebook.grade_cells:
            points[cell.id] = cell.max_score or 0.0
            if cell.cell_type == "code" and cell.name not in answers:
                tests.add(cell.id)
    rows = gradebook.db.execute(
        select(
            SubmittedAssignment.student_id,
            Notebook.name,
            Grade.cell_id,
            (Grade.auto_score.is_(None) & Grade.manual_score.is_(None)).label("unknown"),
        )
        .select_from(Grade)
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .where(SubmittedAssignment.assignment_id == assignment.id, Grade.needs_manual_grade)
    ).all()
    ungraded = {(row.student_id, row.name) for row in rows if row.cell_id in tests and row.unknown}
    return [
        (row.student_id, row.name, points[row.cell_id])
        for row in rows
        if row.cell_id not in tests
        and points.get(row.cell_id)
        and (row.student_id, row.name) not in ungraded
    ]


def show(course: Course, assignments: list[str]) -> None:
    """Print the marks that the gradebook holds for `assignments`."""
    console = Console()
    inputs = Inputs(course, "autograded")
    with course.gradebook() as gradebook:
        for assignment in assignments:
            table = _table(course, gradebook, assignment, inputs)
            # Notes fold. A table that is cut to the width of the terminal would lose marks.
            least = Measurement.get(console, console.options.update(width=1000), table)
            width = console.width if console.is_terminal else min(least.maximum, _WIDEST)
            Console(width=max(width, least.minimum)).print(table)


def _table(course: Course, gradebook: Gradebook, name: str, inputs: Inputs) -> Table:
    assignment = gradebook.find_assignment(name)
    worth = {notebook.name: notebook.max_score for notebook in assignment.notebooks}
    most = assignment.max_score
    table = Table(title=f"{name}: score / max")
    table.add_column("student", no_wrap=True)
    for notebook in worth:
        table.add_column(plain(notebook).replace("-", "-\n"), justify="right", no_wrap=True)
    table.add_column("total", justify="right", no_wrap=True)
    table.add_column("notes", overflow="fold", min_width=_NARROWEST)
    marks = read(gradebook, assignment)
    for (student,) in gradebook.db.query(Student.id).order_by(Student.id):
        if student not in marks:
            dashes = ["–"] * len(worth)
            table.add_row(escape(plain(student)), *dashes, f"0/{most:g}", "nothing handed in")
            continue
        own = marks[student]
        row = [f"{own.scores.get(n, 0):g}/{points:g}" for n, points in worth.items()]
        remarks = list(_remarks(course, inputs, Submission(student, name), own, list(worth)))
        total = f"{own.total:g}/{most:g}"
        table.add_row(escape(plain(student)), *row, total, escape(plain(", ".join(remarks))))
    return table


def _remarks(
    course: Course, inputs: Inputs, submission: Submission, marks: Marks, notebooks: list[str]
) -> list[str]:
    remarks = []
    if marks.seconds_late > 0:
        remarks.append(f"late by {marks.seconds_late / 3600:.0f} h")
    if marks.penalty:
        remarks.append(f"late penalty {marks.penalty:g}")
    if record := inputs.get(str(submission)):
        remarks += record.remarks + record.notes
    folder = course.folder("submitted", *submission)
    ungraded = {n for n in notebooks if (r := inputs.get(f"{submission}/{n}")) and r.problem}
    if by_hand := sum(points for n, points in marks.waiting.items() if n not in ungraded):
        remarks.append(f"{by_hand:g} point{'' if by_hand == 1 else 's'} to grade by hand")
    for notebook in notebooks:
        record = inputs.get(f"{submission}/{notebook}")
        if record is None:  # graded by nbgrader itself
            if not (folder / f"{notebook}.ipynb").exists():
                remarks.append(f"{notebook} {MISSING}")
        elif record.problem:
            remarks.append(f"{notebook} is not graded")
        elif record.remarks == (MISSING,):
            remarks.append(f"{notebook} {MISSING}")
        else:
            remarks += [f"{notebook}: {remark}" for remark in record.remarks]
    return remarks


_COLUMNS = (
    "assignment",
    "duedate",
    "timestamp",
    "student_id",
    "last_name",
    "first_name",
    "email",
    "raw_score",
    "late_submission_penalty",
    "score",
    "max_score",
)


_FORMULA = re.compile("'*[=+@\uff1d\uff0b\uff0d\uff20-]")  # also as full-width characters


def _cell(value: object) -> object:
    if isinstance(value, str):
        return for_spreadsheet(value)
    return "" if value is None else value


def _by_name(student: Student) -> tuple[str, str, str]:
    return student.last_name or "", student.first_name or "", student.id


def for_spreadsheet(text: str) -> str:
    r"""A name or address as text, never as a formula: with an apostrophe before =, +, - or @.

    Control characters are written \x09. `from_spreadsheet` takes the apostrophe away again.
    """
    text = plain(text)
    return f"'{text}" if _FORMULA.match(text) else text


def from_spreadsheet(text: str) -> str:
    """What `for_spreadsheet` was given, but for control characters."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text


def _forgeable(rehearsals: Rehearsals, assignment: Assignment) -> str:
    names = [notebook.name for notebook in assignment.notebooks]
    found = [(name, cell) for name in names for cell in rehearsals.beside(assignment.name, name)]
    return ", ".join(f"{name}: {cell}" for name, cell in found)


def export(course: Course) -> Path:
    """Write all grades as nbgrader's CSV export has them, by name, and return the file's path.

    Where test cells can be forged (`proctor.rehearsal`), a last column names them. Names that a
    spreadsheet would run as formulas begin with an apostrophe.
    """
    path = course.root / "grades.csv"
    temporary = path.with_suffix(".tmp")
    with course.gradebook() as gradebook, temporary.open("w", encoding="utf-8", newline="") as file:
        rehearsals = Rehearsals(course)
        forgeable = {a.name: _forgeable(rehearsals, a) for a in gradebook.assignments}
        columns = [*_COLUMNS, *(["forgeable"] if any(forgeable.values()) else [])]
        out = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
        out.writeheader()
        students = sorted(gradebook.students, key=_by_name)
        for assignment in gradebook.assignments:
            marks: dict[str, Marks] = defaultdict(lambda: Marks(None, 0.0))
            marks |= read(gradebook, assignment)
            most = assignment.max_score
            for student in students:
                own = marks[student.id]
                row = {
                    "assignment": assignment.name,
                    "duedate": assignment.duedate,
                    "timestamp": own.timestamp,
                    "student_id": student.id,
                    "last_name": student.last_name,
                    "first_name": student.first_name,
                    "email": student.email,
                    "raw_score": own.score,
                    "late_submission_penalty": own.penalty,
                    "score": own.total,
                    "max_score": most,
                    "forgeable": forgeable[assignment.name],
                }
                out.writerow({key: _cell(value) for key, value in row.items()})
    temporary.replace(path)
    return path
