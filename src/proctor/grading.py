"""Grade what a class handed in, through nbgrader's own converters, and say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from nbgrader import converters
from nbgrader.converters.base import NbGraderException
from nbgrader.plugins import CsvExportPlugin

from proctor import notebook_form
from proctor.course import Course
from proctor.inputs import Inputs, digest


@dataclass
class Report:
    """What a run did: submissions graded, those up to date, and one line for each problem."""

    graded: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class _Autograde(converters.Autograde):
    """nbgrader's Autograde that leaves out notebooks that cannot be read, and grades the rest."""

    def init_notebooks(self) -> None:
        super().init_notebooks()
        for folder, notebooks in self.assignments.items():
            self.assignments[folder] = [n for n in notebooks if not unreadable(Path(n))]


def unreadable(path: Path) -> str | None:
    """Why a notebook cannot be read, or None."""
    if not path.is_file():
        return "is a folder, not a notebook; ask the student for the file"
    try:
        notebook_form.read(path)
    except ValueError as error:
        return f"{error}; ask the student to save it again in JupyterLab and hand it in once more"
    return None


def submissions(course: Course, assignment: str, problems: list[str]) -> Iterator[tuple[str, Path]]:
    """Each student's folder for an assignment; what is no submission becomes a problem."""
    submitted = course.folder("submitted")
    if not submitted.is_dir():
        problems.append(f"{submitted}: no such folder; put submissions there, or collect them")
        return
    for student in sorted(submitted.iterdir()):
        if student.name.startswith("."):
            continue
        if not student.is_dir():
            line = "is a file; a folder named after the student was expected"
            problems.append(f"{course.relative(student)}: {line}; move it into one")
            continue
        folder = student / assignment
        if folder.is_dir():
            yield student.name, folder
        elif folder.exists():
            line = "is a file; a folder with the notebooks was expected; ask for the folder"
            problems.append(f"{course.relative(folder)}: {line}")


def grade(
    course: Course,
    assignments: list[str],
    *,
    force: bool = False,
    say: Callable[[str], None] = print,
) -> Report:
    """Grade every submission that is new or has changed, and write its feedback.

    A submission that cannot be graded becomes a line of the report; the others go on.
    """
    report = Report()
    inputs = Inputs(course, "autograded")
    for assignment in assignments:
        source = course.folder("source", assignment=assignment)
        for student, folder in submissions(course, assignment, report.problems):
            name = f"{student}/{assignment}"
            damaged = [
                f"{course.relative(path)}: {reason}"
                for path in sorted(folder.glob("*.ipynb"))
                if (reason := unreadable(path))
            ]
            report.problems += damaged
            now = digest(folder, source)
            done = course.folder("autograded", student, assignment)
            if not force and done.is_dir() and inputs.current(name, now):
                report.current.append(name)
                continue
            say(f"grading {name}")
            problem = _grade_one(course, assignment, student, folder, len(damaged))
            if problem:
                report.problems.append(problem)
            else:
                inputs.record(name, now)
                report.graded.append(name)
    return report


def _grade_one(
    course: Course, assignment: str, student: str, folder: Path, damaged: int
) -> str | None:
    notebooks = {path.stem for path in folder.glob("*.ipynb")}
    known = set(course.notebooks(assignment))
    if not notebooks & known:
        there = f"it holds {', '.join(sorted(notebooks))}" if notebooks else "it holds no notebook"
        wanted = ", ".join(f"{n}.ipynb" for n in sorted(known))
        return f"{course.relative(folder)}: {there}; {wanted} was expected"
    if len(notebooks & known) == damaged:
        return None  # nothing to run; the lines above name the files
    with course.listening() as log:
        try:
            for converter in (_Autograde, converters.GenerateFeedback):
                directory = course.directory(assignment, student)
                converter(coursedir=directory, parent=course.app, force=True).start()
        except (NbGraderException, SystemExit):
            return (
                f"{course.relative(folder)}: nbgrader could not grade it ({log.reason()}); "
                f"`nbgrader autograde {assignment} --student {student} --force` says more"
            )
    return None


def export(course: Course) -> Path:
    """Write nbgrader's CSV of all grades and return its path."""
    path = course.root / "grades.csv"
    with course.gradebook() as gradebook:
        CsvExportPlugin(parent=course.app, to=str(path)).export(gradebook)
    return path
