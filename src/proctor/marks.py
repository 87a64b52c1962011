"""The tables of marks: student by notebook, points of points, one table for each assignment."""

from __future__ import annotations

from nbgrader.api import Gradebook, MissingEntry
from rich.console import Console
from rich.measure import Measurement
from rich.table import Table

from proctor.course import Course
from proctor.grading import unreadable


def show(course: Course, assignments: list[str]) -> None:
    """Print the marks that the gradebook holds for `assignments`."""
    console = Console()
    with course.gradebook() as gradebook:
        for assignment in assignments:
            table = _table(course, gradebook, assignment)
            # A table that is cut to the width of the terminal would lose marks.
            needed = Measurement.get(console, console.options.update(width=1000), table).maximum
            Console(width=max(console.width, needed)).print(table)


def _table(course: Course, gradebook: Gradebook, assignment: str) -> Table:
    notebooks = course.notebooks(assignment)
    table = Table(title=f"{assignment}: points of points")
    table.add_column("student")
    for notebook in notebooks:
        table.add_column(notebook.replace("-", "-\n"), justify="right")
    table.add_column("together", justify="right")
    table.add_column("remarks")
    for student in gradebook.students:
        try:
            submission = gradebook.find_submission(assignment, student.id)
        except MissingEntry:
            most = gradebook.find_assignment(assignment).max_score
            table.add_row(student.id, *["–"] * len(notebooks), f"0/{most:g}", "nothing handed in")
            continue
        scores = {n.name: f"{n.score:g}/{n.max_score:g}" for n in submission.notebooks}
        remarks = []
        if submission.total_seconds_late > 0:
            remarks.append(f"late by {submission.total_seconds_late / 3600:.0f} h")
        for notebook in notebooks:
            path = course.folder("submitted", student.id, assignment) / f"{notebook}.ipynb"
            if not path.exists():
                remarks.append(f"{notebook} is missing")
            elif unreadable(path):
                remarks.append(f"{notebook} is not readable")
        together = f"{submission.score:g}/{submission.max_score:g}"
        row = [scores[notebook] for notebook in notebooks]
        table.add_row(student.id, *row, together, ", ".join(remarks))
    return table
