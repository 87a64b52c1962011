"""Grades in the form that a learning management system takes.

Canvas reads a CSV file whose first columns are Student, ID, SIS User ID, SIS Login ID and Section,
whose second row may hold the points possible, and whose other columns are assignments, by title
or as "title (id)". Moodle reads any CSV file of which one column (ID number, user name or email
address) says who is meant; the others are mapped to grade items. Both take an empty cell for "no
grade" and clear the one that they have, so nobody gets a row in which all cells are empty.
"""

from __future__ import annotations

import csv
import io
import re
from collections import defaultdict
from collections.abc import Mapping
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
from proctor.texts import listed

System = Literal["canvas", "moodle", "csv"]
_PRIVATE = 0o600
_POINTS_POSSIBLE = "    Points Possible"  # as Canvas writes it
_NO_GRADE = {"canvas": "", "moodle": "-", "csv": ""}  # Moodle makes "" a 0 in a new grade item
_DIGITS = 4  # after the point: Canvas keeps two, and no sum of floats shows its 1e-17
_MOODLE_TAKES = 100  # points, for a grade item that was not told otherwise
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
            waiting = sorted(student for student, own in found.items() if own.waiting)
            if waiting:
                count = f"{len(waiting)} submission{'' if len(waiting) == 1 else 's'}"
                verb = "waits" if len(waiting) == 1 else "wait"
                remarks.append(f"{name}: {count} {verb} for grading by hand: {_some(waiting)}")
            if per_exercise:
                columns += _exercises(course, gradebook, assignment)
                if late:
                    said = "late penalties are in no column of an exercise"
                    remarks.append(f"{name}: {said}: {', '.join(late)}")
            else:
                totals = {student: own.total for student, own in found.items()}
                columns.append(_Column(name, assignment.max_score, totals))
        people = {s.id: _who(system, s, rows.get(s.id, {})) for s in students}
    if system != "csv":
        empty = [s for s in people if not any(s in column.points for column in columns)]
        if empty:
            remarks.append(f"nothing handed in, so left out: {_some(empty)}")
        people = {student: who for student, who in people.items() if student not in empty}
        remarks += _unmatched(system, people, rows)
    heads = list(_WHO[system])
    if system == "moodle":
        heads, people, lacking = _found_by_moodle(people, rows)
        remarks += lacking + _too_much_for_moodle(columns)
    names = [_in_canvas(c.name, rows) if system == "canvas" else c.name for c in columns]
    lines = [list(map(marks.for_spreadsheet, [*heads, *names]))]
    if system == "canvas":
        blank = [""] * (len(heads) - 1)
        lines.append([_POINTS_POSSIBLE, *blank, *(_number(column.most) for column in columns)])
    for student, who in people.items():
        points = [column.points.get(student) for column in columns]
        grades = [_NO_GRADE[system] if p is None else _number(p) for p in points]
        lines.append([*(marks.for_spreadsheet(who[head]) for head in heads), *grades])
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(lines)
    _write(course, path, out.getvalue().encode(), force=force)
    return Exported(path, tuple(remarks))


def _number(points: float) -> str:
    return f"{round(points, _DIGITS):.10g}"


def _some(names: list[str]) -> str:
    return listed(names, 10)


def _in_canvas(name: str, rows: Mapping[str, Mapping[str, str]]) -> str:
    """What Canvas calls an assignment, "title (id)", if its list of the class has it once."""
    title = re.compile(re.escape(name) + r" \(\d+\)")
    found = {column for row in rows.values() for column in row if title.fullmatch(column)}
    return found.pop() if len(found) == 1 else name


def _write(course: Course, path: Path, content: bytes, *, force: bool) -> None:
    if path.is_dir():
        raise CourseError(f"{path} is a folder; name a file")
    if path.exists() and path.read_bytes() != content and not force:
        where = course.relative(path)
        raise CourseError(f"{where} is there with other grades; move it away, or use --force")
    atomic_files.write(path, content, _PRIVATE)


def _who(system: System, student: Student, row: dict[str, str]) -> dict[str, str]:
    """What the first columns of a file say of a student, by column."""
    names = {
        "student_id": student.id,
        "last_name": student.last_name or "",
        "first_name": student.first_name or "",
        "email": student.email or "",
        "lms_user_id": student.lms_user_id or "",
    }
    if system == "csv":
        return names
    if system == "canvas":
        full = ", ".join(filter(None, (names["last_name"], names["first_name"])))
        # A number from elsewhere, such as the SIS, could be the id of somebody else in Canvas.
        number = class_list.value(row, ("ID", "lms_user_id"))
        return {
            "Student": row.get("Student") or full or student.id,
            "ID": number if row else names["lms_user_id"],
            "SIS User ID": row.get("SIS User ID", ""),
            "SIS Login ID": row.get("SIS Login ID", "") if row else student.id,
            "Section": row.get("Section", ""),
        }
    known = {
        "Username": row.get("Username", ""),
        "ID number": class_list.value(row, ("ID number", "lms_user_id")) or names["lms_user_id"],
        "Email address": class_list.value(row, ("Email address", "Email", "email"))
        or names["email"],
    }
    if not row or not any(known.values()):  # a list with headings in another language
        known["Username"] = student.id
    return {"First name": names["first_name"], "Last name": names["last_name"], **known}


def _unmatched(
    system: System, people: Mapping[str, object], rows: Mapping[str, object]
) -> list[str]:
    unknown = [student for student in people if student not in rows]
    if not unknown:
        return []
    left_out = bool(rows) and system == "moodle"
    so = "left out" if left_out else f"{system.capitalize()} may not know them"
    remedy = "`proctor students import LIST.csv` tells who they are"
    return [f"not in the class list, so {so}: {_some(unknown)}; {remedy}"]


def _found_by_moodle(
    people: dict[str, dict[str, str]], rows: Mapping[str, object]
) -> tuple[list[str], dict[str, dict[str, str]], list[str]]:
    """The columns that say who is meant, the students whom they name, and who is not among them.

    Moodle imports nothing at all if it does not know one of them, and a row whose cell is empty
    can count for the student above it. So only columns that name everybody are written.
    """
    *names, username, number, email = _WHO["moodle"]
    keys = (username, number, email)
    found = {student: who for student, who in people.items() if not rows or student in rows}

    def says(who: dict[str, str], key: str) -> bool:
        return who[key] != "" and marks.for_spreadsheet(who[key]) == who[key]

    count = {key: sum(says(who, key) for who in found.values()) for key in keys}
    fullest = max(keys, key=lambda key: count[key])
    kept = [key for key in keys if count[key] == len(found)] or [fullest]
    lacking = [student for student, who in found.items() if not says(who, kept[0])]
    found = {student: who for student, who in found.items() if student not in lacking}
    remarks = [f"without {kept[0]}, so left out: {_some(lacking)}"] if lacking else []
    return [*names, *kept], found, remarks


def _too_much_for_moodle(columns: list[_Column]) -> list[str]:
    return [
        f"{column.name} is worth {column.most:g} points: set the maximum grade of its grade item"
        " in Moodle to that first, or nothing is imported"
        for column in columns
        if column.most > _MOODLE_TAKES
    ]


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
