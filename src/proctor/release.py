"""From source/ to release/: the students' version, made by nbgrader."""

from __future__ import annotations

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException

from proctor.course import Course, CourseError
from proctor.gradebook import patiently
from proctor.inputs import Inputs, digest
from proctor.settings import Grading


def release(course: Course, assignments: list[str], *, force: bool = False) -> list[str]:
    """Make release/ for `assignments`; return those that were not up to date.

    An assignment is up to date when neither its source nor its release has changed since the
    gradebook learned of it. Raises CourseError when nbgrader refuses one.
    """
    inputs = Inputs(course, "release")
    made = []
    for assignment in assignments:
        if not force and inputs.current(assignment, _now(course, assignment)):
            continue
        converter = GenerateAssignment(
            coursedir=course.directory(assignment), parent=course.app, force=True
        )
        with course.listening() as log:
            patiently(course.gradebook, Grading(parent=course.app), print).close()
            try:
                converter.start()
            except (NbGraderException, SystemExit) as error:
                source = course.relative(course.folder("source", assignment=assignment))
                raise CourseError(f"{source}: {_remedy(str(error), log.reason())}") from error
        inputs.record(assignment, _now(course, assignment))
        made.append(assignment)
    return made


def _now(course: Course, assignment: str) -> str:
    folders = (course.folder(step, assignment=assignment) for step in ("source", "release"))
    book = course.gradebook_name()  # another one has not learned of it
    there = "://" in book or (course.root / book).exists()
    return f"{digest(*folders)} {book if there else None}"


def _remedy(error: str, reason: str) -> str:
    if "submissions associated" in f"{error} {reason}":
        return (
            "its notebooks have changed while the gradebook holds submissions of it; "
            "move the gradebook away and grade again"
        )
    return f"nbgrader cannot make the release: {reason}"
