"""What a teacher hands out: the students' version and what it needs, and nothing more."""

from __future__ import annotations

import shutil
from pathlib import Path

from proctor.config import Grading
from proctor.course import Course, CourseError, hidden

_LEFT_BEHIND = shutil.ignore_patterns(
    ".*", "__pycache__", "*.egg-info", "*.pyc"
)  # an editor's and Python's own


def hand_out(course: Course, folder: Path) -> list[str]:
    """Copy release/ and `Grading.handed_out` into a new folder; return what was copied.

    As rsync has it, a folder whose name ends in a slash is copied without that name: what is in it
    comes to the top. What source/ no longer has is not copied from release/.

    Raises CourseError when the folder is there already and holds something, when it lies in
    what is copied, and when a setting names solutions, submissions, marks or a folder above.
    """
    folder = folder.resolve()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CourseError(f"{folder}: is there already; name a new folder for the class")
    names = Grading(parent=course.app).handed_out
    paths = {name: _checked(course, name) for name in names}
    for path in paths.values():
        if folder == path or folder.is_relative_to(path):
            raise CourseError(f"{folder}: lies in {course.relative(path)}, which is copied into it")
    released = [course.folder("release", assignment=each) for each in course.assignments()]
    for path in released:
        if path.is_dir():
            _copy(path, folder / path.relative_to(course.root))
    for name, path in paths.items():
        _copy(path, folder if name.endswith("/") else folder / path.relative_to(course.root))
    top = course.relative(course.folder("release"))
    return [top, *(course.relative(path) for path in paths.values())]


def _copy(path: Path, new: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, new, ignore=_LEFT_BEHIND, dirs_exist_ok=True)
    else:
        new.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, new)


def without_source(course: Course) -> list[Path]:
    """The folders of release/ that hold notebooks of an assignment that source/ has no longer."""
    kept = {course.folder("release", assignment=each) for each in course.assignments()}
    top = course.folder("release")
    found = sorted(path for path in top.iterdir() if path not in kept) if top.is_dir() else []
    return [path for path in found if path.is_dir() and any(path.glob("*.ipynb"))]


def _checked(course: Course, name: str) -> Path:
    """The path of a setting; CourseError when it is missing or gives something away."""
    path = (course.root / name).resolve()
    setting = f"c.Grading.handed_out names {name!r}"
    if not path.exists():
        raise CourseError(f"{setting}, which is not there")
    if not path.is_relative_to(course.root) or path == course.root:
        raise CourseError(f"{setting}, which is not inside the course")
    secret = {Path(each).resolve() for each in hidden(course.app.config, course.root)}
    secret -= {course.folder("release").resolve()}
    for each in secret:
        if path == each or path.is_relative_to(each) or each.is_relative_to(path):
            raise CourseError(f"{setting}, which holds {course.relative(each)}; leave that out")
    return path
