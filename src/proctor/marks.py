"""The table of marks: student by notebook, points of points."""

from __future__ import annotations

from nbgrader.api import MissingEntry
from rich.table import Table

from proctor.course import Course
from proctor.grading import unreadable


def table(course: Course, assignments: list[str]) -> Table:
    """The marks that the gradebook holds for `assignments`, one row a student."""
    marks = Table(title="Marks (points of points)")
    marks.add_column("student")
    columns = [(a, n) for a in assignments for n in course.notebooks(a)]
    for assignment, notebook in columns:
        marks.add_column(f"{assignment}/\n{notebook}", justify="right", no_wrap=True)
    marks.add_column("total", justify="right")
    marks.add_column("remarks")
    with course.gradebook() as gradebook:
        for student in gradebook.students:
            cells, total, most, remarks = [], 0.0, 0.0, []
            for assignment in assignments:
                try:
                    submission = gradebook.find_submission(assignment, student.id)
                except MissingEntry:
                    remarks.append(f"{assignment}: nothing handed in")
                    cells += ["–"] * len(course.notebooks(assignment))
                    most += gradebook.find_assignment(assignment).max_score
                    continue
                if submission.total_seconds_late > 0:
                    hours = submission.total_seconds_late / 3600
                    remarks.append(f"{assignment}: late by {hours:.0f} h")
                scores = {n.name: n for n in submission.notebooks}
                folder = course.folder("submitted", student.id, assignment)
                for name in course.notebooks(assignment):
                    score = scores[name]
                    path = folder / f"{name}.ipynb"
                    if not path.exists():
                        remarks.append(f"{name}: missing")
                    elif unreadable(path):
                        remarks.append(f"{name}: not readable")
                    cells.append(f"{score.score:g} of {score.max_score:g}")
                total += submission.score
                most += submission.max_score
            marks.add_row(student.id, *cells, f"{total:g} of {most:g}", "; ".join(remarks))
    return marks
