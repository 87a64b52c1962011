"""Grades in the form that a learning management system takes.

Canvas reads a CSV file whose first columns are Student, ID, SIS User ID, SIS Login ID and Section,
whose second row may hold the points possible, and whose other columns are assignments. Moodle
reads any CSV file of which one column (ID number, user name or email address) says who is meant;
the others are mapped to grade items. Both leave a grade as it is where a cell is empty.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import nbformat
from nbgrader.api import (
    Assignment,
    BaseCell,
    Grade,
    Gradebook,
    Notebook,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
)
from sqlalchemy import select

from proctor import outcomes
from proctor.course import Course, CourseError
from proctor.grading import atomic_files, class_list, marks
from proctor.hidden_tests import Marks

System = Literal["canvas", "moodle", "csv"]
_PRIVATE = 0o600
_POINTS_POSSIBLE = "    Points Possible"  # Canvas writes it with these spaces, and looks for them
_WHO = {
    "canvas": ("Student", "ID", "SIS User ID", "SIS Login ID", "Section"),
    "moodle": ("First name", "Last name", "Username", "ID number", "Email address"),
    "csv": ("student_id", "last_name", "first_name", "email", "lms_user_id"),
}


@dataclass(frozen=True)
class Exported:
    """A file of grades that was written, and what a teacher should know of it."""

    path: Path
    remarks: tuple[str, ...]


@dataclass(frozen=True)
class _Column:
    """A grade item: its name, what it is worth, and each student's points."""

    name: str
    most: float
    points: dict[str, float]


def export(
    course: Course,
    assignments: list[str],
    system: System,
    *,
    per_exercise: bool = False,
    path: Path | None = None,
    force: bool = False,
) -> Exported:
    """Write the grades of `assignments` for `system`, and return where.

    A cell is empty where nothing was handed in. Late penalties are taken off an assignment's
    total; with `per_exercise`, each exercise is a column, and no penalty is taken off. CourseError
    when `path` exists with other content, unless `force` is set.
    """
    path = path or course.root / f"grades-{system}.csv"
    rows = class_list.kept(course)
    remarks = []
    with course.gradebook() as gradebook:
        students = sorted(gradebook.db.query(Student), key=lambda s: (s.last_name or "", s.id))
        columns: list[_Column] = []
        for name in assignments:
            assignment = gradebook.find_assignment(name)
            found = marks.read(gradebook, assignment)
            late = sorted(student for student, own in found.items() if own.penalty)
            if per_exercise:
                columns += _exercises(course, gradebook, assignment)
                if late:
                    said = "late penalties are in no column of an exercise"
                    remarks.append(f"{name}: {said}: {', '.join(late)}")
            else:
                totals = {student: own.total for student, own in found.items()}
                columns.append(_Column(name, assignment.max_score, totals))
        lines = [[*_WHO[system], *(column.name for column in columns)]]
        if system == "canvas":
            blank = [""] * (len(_WHO[system]) - 1)
            lines.append([_POINTS_POSSIBLE, *blank, *(f"{column.most:g}" for column in columns)])
        for student in students:
            who = _who(system, student, rows.get(student.id, {}))
            points = [column.points.get(student.id) for column in columns]
            lines.append([*who, *("" if p is None else f"{p:.10g}" for p in points)])
        remarks += _unmatched(system, students, rows)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(map(marks.for_spreadsheet, lines[0]))
    head = len(_WHO[system])
    for line in lines[1:]:
        # Canvas's second heading begins with spaces on purpose.
        texts = [t if t == _POINTS_POSSIBLE else marks.for_spreadsheet(t) for t in line[:head]]
        writer.writerow([*texts, *line[head:]])
    _write(course, path, out.getvalue().encode(), force=force)
    return Exported(path, tuple(remarks))


def _write(course: Course, path: Path, content: bytes, *, force: bool) -> None:
    if path.is_dir():
        raise CourseError(f"{path} is a folder; name a file")
    if path.exists() and path.read_bytes() != content and not force:
        where = course.relative(path)
        raise CourseError(f"{where} is there with other grades; move it away, or use --force")
    atomic_files.write(path, content, _PRIVATE)


def _who(system: System, student: Student, row: dict[str, str]) -> list[str]:
    names = {
        "student_id": student.id,
        "last_name": student.last_name or "",
        "first_name": student.first_name or "",
        "email": student.email or "",
        "lms_user_id": student.lms_user_id or "",
    }
    if system == "csv":
        return [names[column] for column in _WHO["csv"]]
    if system == "canvas":
        full = ", ".join(filter(None, (names["last_name"], names["first_name"])))
        login = "" if row else student.id
        return [
            row.get("Student") or full or student.id,
            row.get("ID", "") or names["lms_user_id"],
            row.get("SIS User ID", ""),
            row.get("SIS Login ID", "") or login,
            row.get("Section", ""),
        ]
    return [
        names["first_name"],
        names["last_name"],
        row.get("Username", "") or ("" if row else student.id),
        class_list.value(row, ("ID number", "lms_user_id")) or names["lms_user_id"],
        class_list.value(row, ("Email address", "Email", "email")) or names["email"],
    ]


def _unmatched(
    system: System, students: list[Student], rows: dict[str, dict[str, str]]
) -> list[str]:
    if system == "csv":
        return []
    unknown = [student.id for student in students if student.id not in rows]
    if not unknown:
        return []
    some = ", ".join(unknown[:10]) + (f" and {len(unknown) - 10} more" if len(unknown) > 10 else "")
    remedy = "`proctor students import LIST.csv` tells who they are"
    return [f"not in the class list, so {system.capitalize()} may not know them: {some}; {remedy}"]


def _exercises(course: Course, gradebook: Gradebook, assignment: Assignment) -> list[_Column]:
    """A column for each exercise of an assignment, in the order of its notebooks."""
    scores: dict[tuple[str, str], dict[str, float]] = defaultdict(dict)
    query = (
        select(SubmittedAssignment.student_id, Notebook.name, BaseCell.name, Grade.score)
        .select_from(Grade)
        .join(SubmittedNotebook, SubmittedNotebook.id == Grade.notebook_id)
        .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
        .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
        .join(BaseCell, BaseCell.id == Grade.cell_id)
        .where(SubmittedAssignment.assignment_id == assignment.id)
    )
    for student, notebook, cell, score in gradebook.db.execute(query):
        scores[notebook, cell][student] = score or 0.0
    found = []
    for name in course.notebooks(assignment.name):
        path = course.folder("source", assignment=assignment.name) / f"{name}.ipynb"
        source = nbformat.read(path, as_version=4)
        for exercise in outcomes.read(source, marks=Marks.of(course.app.config)):
            if not exercise.points:
                continue
            points: dict[str, float] = defaultdict(float)
            for test in exercise.tests:
                for student, score in scores[name, test.id].items():
                    points[student] += score
            title = exercise.answer or exercise.tests[0].id
            found.append(
                _Column(f"{assignment.name}: {name}: {title}", exercise.points, dict(points))
            )
    return found
