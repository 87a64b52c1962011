"""From source/ to release/: the students' version, made by nbgrader.

It is made in a folder of its own and then put into release/, so that nothing that somebody has
written there is lost.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import NbGraderException

from proctor.authoring import notebook_form
from proctor.config import Grading
from proctor.conversion import as_released
from proctor.course import Course, CourseError
from proctor.grading import atomic_files
from proctor.grading.gradebook import patiently
from proctor.model import Record
from proctor.submissions.ledger import Inputs, digest

_LEFT_BEHIND = {".DS_Store", ".ipynb_checkpoints", "__pycache__"}


def release(
    course: Course,
    assignments: list[str],
    *,
    force: bool = False,
    say: Callable[[str], None] = print,
) -> list[str]:
    """Make release/ for `assignments`; return those that were not up to date.

    An assignment is up to date when neither its source nor its release has changed since the
    gradebook learned of it. Raises CourseError when nbgrader refuses one, and when somebody has
    edited a released notebook; with `force` that notebook is kept below .proctor/kept/ instead.
    """
    inputs = Inputs(course, "release")
    known = set() if force else _known(course)
    made = []
    for assignment in assignments:
        if assignment in known and inputs.current(assignment, _now(course, assignment)):
            continue
        folder = course.root / ".proctor"
        folder.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="release-", dir=folder) as new:
            _Making(course, assignment, Path(new), say).make(force=force)
        inputs.record(assignment, _now(course, assignment))
        made.append(assignment)
    return made


def _now(course: Course, assignment: str) -> str:
    folders = (course.folder(step, assignment=assignment) for step in ("source", "release"))
    return f"{digest(*folders)} {course.gradebook_name()}"  # another one has not learned of it


def _known(course: Course) -> set[str]:
    """The assignments of which the gradebook has notebooks."""
    name = course.gradebook_name()
    if "://" not in name and not (course.root / name).exists():
        return set()
    with patiently(course.gradebook, Grading(parent=course.app), print) as gradebook:
        return {each.name for each in gradebook.assignments if each.notebooks}


class _Making:
    """Making one assignment: by nbgrader into the folder `new`, from there into release/."""

    def __init__(
        self, course: Course, assignment: str, new: Path, say: Callable[[str], None]
    ) -> None:
        self._course, self._assignment, self._say = course, assignment, say
        self._directory = course.directory(assignment)
        self._directory.release_directory = os.path.relpath(new, course.root)
        step = self._directory.release_directory
        self._new = Path(self._directory.format_path(step, ".", assignment))
        self._release = course.folder("release", assignment=assignment)
        self._written = Inputs(course, "released")
        self._kept = course.root / ".proctor" / "kept" / f"{datetime.now():%Y-%m-%d-%H%M%S}"

    def make(self, *, force: bool) -> None:
        converter = GenerateAssignment(
            coursedir=self._directory, parent=self._course.app, force=True
        )
        # The course's own hook may look at release/: it runs when all is there.
        hook, converter.post_convert_hook = converter.post_convert_hook, None
        self._generate(converter)
        made = _files(self._new)
        unknown = [name for name in _files(self._release) if not self._is_known(name)]
        edited = [name for name in unknown if name in made and name.endswith(".ipynb")]
        if edited and not force:
            raise CourseError(self._stopped(edited))
        for name in unknown:
            if name in made or force:
                self._keep(name)
        for name in _files(self._release):
            # What is neither made nor known is somebody's own; only `force` puts it away.
            if name not in made and (force or name not in unknown):
                (self._release / name).unlink()
        for name in made:
            content, path = (self._new / name).read_bytes(), self._release / name
            if not path.is_file() or path.read_bytes() != content:
                atomic_files.write(path, content, (self._new / name).stat().st_mode & 0o777)
        converter.post_convert_hook = hook
        converter.run_post_convert_hook()
        self._written.record_all(
            {
                self._name(name): Record(_content(self._release / name))
                for name in made
                if (self._release / name).is_file()
            }
        )

    def _generate(self, converter: GenerateAssignment) -> None:
        with self._course.listening() as log:
            patiently(self._course.gradebook, Grading(parent=self._course.app), print).close()
            try:
                converter.start()
            except (NbGraderException, SystemExit) as error:
                source = self._course.folder("source", assignment=self._assignment)
                reason = _remedy(str(error), log.reason())
                raise CourseError(f"{self._course.relative(source)}: {reason}") from error

    def _is_known(self, name: str) -> bool:
        """Whether a file of release/ is as it was made, then or now."""
        path, new = self._release / name, self._new / name
        content = _content(path)
        if self._written.current(self._name(name), content):
            return True
        if not new.is_file():
            return False
        return content == _content(new) or (path.suffix == ".ipynb" and not _has_work(path, new))

    def _name(self, name: str) -> str:
        return f"{self._assignment}/{name}"

    def _stopped(self, edited: list[str]) -> str:
        first = self._course.relative(self._release / edited[0])
        more = f" (and {len(edited) - 1} more)" if len(edited) > 1 else ""
        return (
            f"{first}{more}: somebody has edited it since it was made; move it out of release/ "
            "(learners write in work/), or run `proctor release --force`, which keeps a copy"
        )

    def _keep(self, name: str) -> None:
        path, kept = self._release / name, self._kept / self._assignment / name
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, kept)
        was, now = self._course.relative(path), self._course.relative(kept)
        self._say(f"{was}: was not as it was made; the old one is kept as {now}")


def _files(top: Path) -> list[str]:
    """All files below `top` but what editors and Python leave behind."""
    paths = (path.relative_to(top) for path in sorted(top.rglob("*")) if path.is_file())
    return [path.as_posix() for path in paths if _LEFT_BEHIND.isdisjoint(path.parts)]


def _content(path: Path) -> str:
    """A digest of a file; of a notebook that of its cells, so that running it changes nothing."""
    if path.suffix == ".ipynb":
        try:
            cells = notebook_form.read(path).cells
            text = json.dumps([(cell.cell_type, cell.source) for cell in cells])
            return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        except (ValueError, AttributeError):
            pass  # not a notebook: any other file
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _has_work(path: Path, new: Path) -> bool:
    """Whether a notebook has a cell that neither `new` has nor an older release had."""
    try:
        cells = notebook_form.read(path).cells
    except ValueError:
        return True
    known = {(cell.cell_type, cell.source.strip()) for cell in notebook_form.read(new).cells}
    return any(
        cell.source.strip()
        and (cell.cell_type, cell.source.strip()) not in known
        and not as_released(cell)
        for cell in cells
    )


def _remedy(error: str, reason: str) -> str:
    if "submissions associated" in f"{error} {reason}":
        return (
            "its notebooks have changed while the gradebook holds submissions of it; "
            "move the gradebook away and grade again"
        )
    return f"nbgrader cannot make the release: {reason}"
