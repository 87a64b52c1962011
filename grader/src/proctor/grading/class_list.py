"""The class list of a learning management system: who is who there, and in the gradebook."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from proctor.course import Course, CourseError
from proctor.grading import atomic_files
from proctor.grading.marks import from_spreadsheet

_FILE = "class-list.json"
_PRIVATE = 0o600

# What lists call the same thing: nbgrader's own columns, Canvas's export of grades, Moodle's
# export of participants or grades. The first that a list has counts.
_STUDENT = ("id", "student_id", "SIS Login ID", "Username", "Email address", "Email")
_NOBODY = ("Points Possible", "Student, Test")  # Canvas: a second heading, and a teacher's trial
_COLUMNS = {
    "first_name": ("first_name", "First name"),
    "last_name": ("last_name", "Last name", "Surname"),
    "email": ("email", "Email address", "Email"),
    "lms_user_id": ("lms_user_id", "ID", "ID number", "SIS User ID"),
}


def read(path: Path, column: str | None = None) -> dict[str, dict[str, str]]:
    """The rows of a list by student, each as {column: value}.

    `column` is the one that holds the names of the students' folders in submitted/; without it,
    the first of those that nbgrader, Canvas and Moodle use. CourseError says what is wrong with a
    list.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        remedy = "name the list that you exported from Canvas, Moodle or a spreadsheet"
        raise CourseError(f"{path} cannot be read ({error.strerror}); {remedy}") from error
    except UnicodeDecodeError as error:
        raise CourseError(f"{path} is not UTF-8; save it as CSV in UTF-8") from error
    lines = text.splitlines()
    if not lines:
        raise CourseError(f"{path} is empty")
    try:
        delimiter = csv.Sniffer().sniff(lines[0], ",;\t").delimiter
    except csv.Error:
        delimiter = ","
    try:
        rows = list(csv.DictReader(io.StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise CourseError(f"{path} is no CSV file: {error}") from error
    columns = [name for name in (rows[0] if rows else {}) if name is not None]
    key = column or next((name for name in _STUDENT if name in columns), None)
    if key is None or key not in columns:
        have = ", ".join(columns) or "none"
        wanted = f"column {column!r}" if column else "column that names the students"
        raise CourseError(f"{path} has no {wanted} (it has {have}); name it with --column")
    found: dict[str, dict[str, str]] = {}
    for number, row in enumerate(rows, 2):
        if None in row or None in row.values():
            raise CourseError(f"{path}: row {number} has not as many cells as the first one")
        plain = {name: from_spreadsheet(value.strip()) for name, value in row.items()}
        student = plain[key]
        if not student or plain.get("Student") in _NOBODY:
            continue
        if student in found:
            raise CourseError(f"{path}: row {number} names {student} once more")
        if student in (".", "..") or "/" in student or "\0" in student:
            raise CourseError(f"{path}: row {number}: {student!r} cannot be a folder's name")
        found[student] = plain
    if not found:
        raise CourseError(f"{path} names no student")
    return found


def keep(course: Course, rows: Mapping[str, Mapping[str, str]]) -> None:
    """Enter the students into the gradebook, and keep their rows for `proctor export`."""
    with course.gradebook() as gradebook:
        for student, row in rows.items():
            details = {}
            for name, columns in _COLUMNS.items():
                if found := value(row, columns):
                    details[name] = found
            if "Student" in row and "last_name" not in details:  # Canvas: "Lovelace, Ada"
                last, _, first = row["Student"].partition(",")
                details |= {"last_name": last.strip(), "first_name": first.strip()}
            gradebook.update_or_create_student(student, **details)
    known = {**kept(course), **{student: dict(row) for student, row in rows.items()}}
    content = json.dumps(known, ensure_ascii=False, indent=1).encode()
    atomic_files.write(course.root / ".proctor" / _FILE, content, _PRIVATE)


def kept(course: Course) -> dict[str, dict[str, str]]:
    """The rows of the lists that were imported, by student."""
    path = course.root / ".proctor" / _FILE
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text("utf-8"))
        return {str(student): dict(row) for student, row in found.items()}
    except (ValueError, TypeError, AttributeError) as error:
        where = course.relative(path)
        raise CourseError(f"{where} is damaged; import the class list again") from error


def value(row: Mapping[str, str], columns: Iterable[str]) -> str:
    """What a row says in the first of these columns that it fills."""
    return next((row[name] for name in columns if row.get(name)), "")
