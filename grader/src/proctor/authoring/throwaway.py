"""A throw-away copy of a course, to make a release in that needs no gradebook and changes none."""

from __future__ import annotations

import shutil
from pathlib import Path

from proctor.authoring.release import release
from proctor.course import Course, CourseError

_SETTINGS = ("nbgrader_config.py", "autotests.yml")


def copied(
    course: Course, assignment: str, root: Path, *, leave_out: tuple[str, ...] = ()
) -> Course:
    """Copy the settings and one assignment's source into the empty folder `root`, and release it.

    `leave_out` are names of the assignment's files. Raises CourseError when nbgrader makes no
    release, or the source lies outside the course.
    """
    root, original = root.resolve(), course.folder("source")
    for path in (course.root / name for name in _SETTINGS):
        if path.exists():
            shutil.copy(path, root)
    copy = Course(root)
    copy.app.config.CourseDirectory.db_url = f"sqlite:///{root / 'gradebook.db'}"
    source = copy.folder("source")
    if not source.is_relative_to(root):
        raise CourseError(f"{original}: lies outside the course; its tests were not tried")
    shutil.copytree(
        course.folder("source", assignment=assignment),
        copy.folder("source", assignment=assignment),
        ignore=shutil.ignore_patterns(".ipynb_checkpoints", *leave_out),
    )
    for path in original.iterdir():  # a header and a footer, and settings of tests
        if path.is_file():
            shutil.copy(path, source)
    release(copy, [assignment], say=lambda line: None)
    return copy
