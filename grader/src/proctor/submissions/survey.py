"""What a class handed in: which of it is due to be graded, and the tasks that it makes."""

from __future__ import annotations

import datetime
import difflib
import glob
import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from nbgrader.converters import Autograde
from nbgrader.utils import find_all_files, parse_utc

from proctor.course import Course, CourseError
from proctor.model import Submission
from proctor.submissions import untrusted
from proctor.submissions.finding import Found, find_notebooks
from proctor.submissions.ledger import Inputs, digest

TIMESTAMP = "timestamp.txt"
_MOST_TIMESTAMP = 1000  # bytes
_ZONE = re.compile(r"[\w+-]+(/[\w+-]+)*")  # dateutil opens any file that is named instead
_SLACK = 60  # seconds between a timestamp and the files, which are not copied in one instant
_WITHOUT_PAGES = "without-pages"  # in the record of what was graded with --no-feedback
_MOST_REMARKS = 5  # about the files of one submission


@dataclass
class Due:
    """What must be graded of a submission: notebooks handed in, and those that are missing.

    Each comes with the digest of all that its result depends on. `time` and `earlier` are what
    `handed_in_at` found, `odd` has a line for each other file that was left out, and `complete`
    says that all notebooks of the submission are due.
    """

    submission: Submission
    folder: Path
    found: Found
    time: datetime.datetime | None = None
    earlier: str | None = None
    odd: list[str] = field(default_factory=list)
    handed_in: dict[str, str] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    complete: bool = True

    def key(self, notebook: str) -> str:
        """The name under which the result of a notebook is recorded."""
        return f"{self.submission}/{notebook}"


@dataclass(frozen=True)
class Choice:
    """Which students and notebooks are wanted, by patterns; empty means all of them."""

    students: tuple[str, ...] = ()
    notebooks: tuple[str, ...] = ()
    force: bool = False

    def student(self, name: str) -> bool:
        return not self.students or any(fnmatchcase(name, p) for p in self.students)

    def notebook(self, name: str) -> bool:
        return not self.notebooks or any(fnmatchcase(name, p) for p in self.notebooks)


def check_choice(course: Course, assignments: list[str], choice: Choice) -> None:
    """Raise CourseError when a pattern fits no student or no notebook: most likely a typo."""
    students = {s for a in assignments for s, _ in handed_in(course, a, Choice())}
    notebooks = {n for a in assignments for n in course.notebooks(a)}
    for option, what, patterns, names in (
        ("--student", "student has handed in anything", choice.students, students),
        ("--notebook", "notebook is there", choice.notebooks, notebooks),
    ):
        for pattern in patterns:
            if not any(fnmatchcase(name, pattern) for name in names):
                some = ", ".join(sorted(names)[:10]) or "none"
                close = difflib.get_close_matches(pattern, names, n=1)
                hint = f"did you mean {close[0]}?" if close else f"there are {some}"
                raise CourseError(f"{option} {pattern}: no such {what}; {hint}")


def handed_in(course: Course, assignment: str, choice: Choice) -> Iterator[tuple[str, Path]]:
    """The students who handed in something for an assignment, with the path of it."""
    directory = course.directory()
    step = directory.submitted_directory
    name = "(?P<student>[^/\\\\]+)"
    pattern = re.compile(directory.format_path(step, name, re.escape(assignment), escape=True))
    excluded = set(filter(None, directory.student_id_exclude.split(",")))
    every = directory.format_path(glob.escape(step), "*", glob.escape(assignment))
    for path in sorted(glob.glob(every)):
        match = pattern.fullmatch(path)
        if match and match["student"] not in excluded and choice.student(match["student"]):
            yield match["student"], Path(path)


def survey(
    course: Course,
    assignment: str,
    inputs: Inputs,
    known: set[str],
    choice: Choice,
    problems: list[str],
    *,
    pages: bool = True,
) -> Iterator[Due]:
    """All submissions for an assignment, each with what is due of it.

    What is up to date is due only if `choice.force` says so, or if `pages` are wanted and it was
    graded without what they need. `known` are the students of whom the gradebook holds a
    submission. What cannot be graded becomes a line in `problems`.
    """
    submitted = course.folder("submitted")
    if not submitted.is_dir():
        problems.append(f"{submitted}: no such folder; put submissions there, or collect them")
        return
    names = course.notebooks(assignment)
    source = digest(course.folder("source", assignment=assignment))
    for student, folder in handed_in(course, assignment, choice):
        where = course.relative(folder)
        if not is_text(student):
            problems.append(f"{where}: the name of the student is not UTF-8; rename the folder")
            continue
        if not folder.is_dir():
            line = "is a file; a folder with the notebooks was expected; ask for the folder"
            problems.append(f"{where}: {line}")
            continue
        found = find_notebooks(folder, names)
        if not found.paths and not found.problems:
            present = {p.stem for p in untrusted.near_top(folder) if p.suffix == ".ipynb"}
            holds = ", ".join(untrusted.shown(name) for name in sorted(present)[:20])
            holds = holds or "no notebook"
            wanted = ", ".join(f"{name}.ipynb" for name in names)
            problems.append(f"{where}: it holds {holds}; {wanted} was expected")
            continue
        due = Due(Submission(student, assignment), folder, found)
        others = _look_through(course, due)
        for name in names:
            content = _notebook_digest(found, name)
            now = hashlib.sha256(f"{source} {others} {name} {content}".encode()).hexdigest()
            bare = f"{now} {_WITHOUT_PAGES}"
            enough = (now,) if pages else (now, bare)
            done = any(inputs.current(due.key(name), made_from) for made_from in enough)
            current = done and student in known
            if choice.notebook(name) and (choice.force or not current):
                absent = name not in found.paths and name not in found.problems
                (due.missing if absent else due.handed_in)[name] = now if pages else bare
            else:
                due.complete = False
        yield due


def is_text(name: str) -> bool:
    """Whether a name is UTF-8: no gradebook and no page takes another one."""
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def not_folders(course: Course) -> list[str]:
    """A line for each file, and each closed folder, where a student's folder was expected."""
    problems = []
    for path in _students_folders(course):
        where = course.relative(path)
        if not path.is_dir():
            line = "is a file; a folder named after the student was expected; move it into one"
            problems.append(f"{where}: {line}")
        elif not os.access(path, os.R_OK | os.X_OK):
            remedy = "give the grader the right to read it (chmod -R u+rX)"
            problems.append(f"{where}: may not be read; {remedy}")
    return problems


def no_assignments(course: Course, assignments: list[str], choice: Choice) -> list[str]:
    """A line for each folder of a student's that no assignment has the name of.

    Where only some `assignments` are graded, those that may be meant for one of them.
    """
    steps = [course.folder("source"), course.folder("release")]
    there = [path for step in steps if step.is_dir() for path in step.iterdir()]
    known = {path.name for path in there if path.is_dir() and path.name[0] not in "._"}
    every = set(course.assignments()) <= set(assignments)
    problems = []
    for top in _students_folders(course):
        if not choice.student(top.name) or not os.access(top, os.R_OK | os.X_OK):
            continue
        for path in sorted(p for p in top.iterdir() if p.is_dir() and p.name not in known):
            close = difflib.get_close_matches(path.name.lower(), known, n=1)
            if path.name[0] in "._" or not (every or {*close, top.name} & set(assignments)):
                continue
            if top.name in known:
                due = course.relative(course.folder("submitted", path.name, top.name))
                line = f"{top.name} is an assignment, not a student; move it to {due}"
            else:
                hint = f"did you mean {close[0]}?" if close else f"there are {_some(known)}"
                line = f"no assignment has this name; {hint} Rename the folder"
            problems.append(f"{course.relative(path)}: {line}")
    return problems


def _students_folders(course: Course) -> list[Path]:
    """What stands in submitted/, where that has nbgrader's own structure."""
    submitted = course.folder("submitted")
    if not submitted.is_dir() or not course.directory().directory_structure.endswith(
        os.path.join("{nbgrader_step}", "{student_id}", "{assignment_id}")
    ):
        return []
    return sorted(path for path in submitted.iterdir() if not path.name.startswith("."))


def _some(names: Iterable[str]) -> str:
    return f"{', '.join(sorted(names)[:10]) or 'none'}."


def _notebook_digest(found: Found, name: str) -> str:
    """The digest of a notebook, or why there is none; what cannot be read becomes a problem."""
    if name in found.paths:
        try:
            return hashlib.sha256(untrusted.read(found.paths[name])).hexdigest()
        except untrusted.Unfit as error:
            found.problems[name] = str(error)
            del found.paths[name]
    return found.problems.get(name, "missing")


def _look_through(course: Course, due: Due) -> str:
    """The digest of the files beside the notebooks; those that are left out get a line in `due`."""
    found, odd = {}, []
    for entry in _other_files(course, due.folder):
        if entry.content is not None:
            found[entry.name] = hashlib.sha256(entry.content).digest()
        elif entry.odd and entry.name != TIMESTAMP:
            found[entry.name] = entry.problem.encode("utf-8", "replace")
            odd.append(f"{untrusted.shown(entry.name)} {entry.problem}; it is left out")
    due.odd = _first(odd)
    due.time, problem, due.earlier = handed_in_at(due.folder)
    if problem:
        due.odd.append(f"{TIMESTAMP} {problem}")
    total = hashlib.sha256()
    for name, content in sorted(found.items()):
        total.update(os.fsencode(name) + b"\0" + content)
    return total.hexdigest()


def _first(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST_REMARKS
    return lines if more <= 0 else [*lines[:_MOST_REMARKS], f"{more} more files like these"]


def _other_files(course: Course, folder: Path) -> Iterable[untrusted.Entry]:
    """The files beside the notebooks that nbgrader would copy."""
    directory = course.directory()
    limits = untrusted.Limits(directory.max_file_size * 1000, directory.max_dir_size * 1000)
    return untrusted.walk(folder, [*directory.ignore, "*.ipynb"], limits)


def handed_in_at(folder: Path) -> tuple[datetime.datetime | None, str | None, str | None]:
    """When a submission was handed in, in UTC: as stock nbgrader reads its timestamp.txt.

    Returns also what is wrong with that file, and a remark where its time is earlier than the
    newest file beside it: anybody can write it, and only the exchange makes it true.
    """
    path = folder / TIMESTAMP
    if not os.path.lexists(path):
        return None, None, None
    try:
        content = untrusted.read(path, _MOST_TIMESTAMP)
    except untrusted.Unfit as error:
        return None, f"{error}; taken as handed in on time", None
    try:
        text = content.decode("utf-8").strip()
        if not text:  # as in stock nbgrader
            return None, None, None
        zone = text.split(" ")[2:]
        if len(zone) == 1 and not _ZONE.fullmatch(zone[0]):
            raise ValueError("no time zone")
        time = parse_utc(text)
        moment = time.replace(tzinfo=datetime.UTC).timestamp()
    except Exception:  # whatever a student has written there
        return None, "holds no time; taken as handed in on time, fix it", None
    newest = untrusted.newest(folder)
    if newest is None or moment >= newest - _SLACK:
        return time, None, None
    said = f"{TIMESTAMP} says {time:%Y-%m-%d %H:%M} UTC"
    return time, None, f"{said}, but the newest file is of {_written(newest)}"


def _written(seconds: float) -> str:
    """A time of the file system, which also holds those that no calendar does."""
    try:
        return f"{datetime.datetime.fromtimestamp(seconds, datetime.UTC):%Y-%m-%d %H:%M} UTC"
    except (ValueError, OverflowError, OSError):
        return "a year far from now"


class Files:
    """The files beside the notebooks, as nbgrader's Autograde puts them together.

    `trusted` are those of source/, which overwrite what students hand in.
    """

    def __init__(self, course: Course, assignment: str, converter: Autograde) -> None:
        self._course = course
        source = course.folder("source", assignment=assignment)
        kept = set(map(os.path.normpath, converter.exclude_overwriting.get(assignment, [])))
        found = find_all_files(str(source), [*course.directory().ignore, "*.ipynb"])
        names = {os.path.relpath(path, source): Path(path) for path in found}
        self.trusted: Mapping[str, bytes] = {
            name: path.read_bytes() for name, path in names.items() if name not in kept
        }
        self._names = {Path(name).as_posix() for name in self.trusted}

    def handed_in(self, due: Due) -> tuple[dict[str, bytes], list[str]]:
        """The files of a submission that are not overwritten, and remarks about the others."""
        files: dict[str, bytes] = {}
        remarks = self._not_asked_for(due)
        for entry in _other_files(self._course, due.folder):
            name = untrusted.shown(entry.name)
            if entry.content is None:
                if not entry.odd:
                    remarks.append(f"{name} {entry.problem}")
            elif self._clashes(entry.name):
                remarks.append(f"{name} has the place of a file of the assignment, left out")
            elif entry.name not in self._names:
                files[entry.name] = entry.content
        return files, [*_first(remarks), *due.odd]

    def _clashes(self, name: str) -> bool:
        """Whether there cannot be a file `name` beside a file of the instructor's."""
        parents = {parent.as_posix() for parent in PurePath(name).parents}
        return any(other in parents or other.startswith(f"{name}/") for other in self._names)

    def _not_asked_for(self, due: Due) -> list[str]:
        used = set(due.found.paths.values())
        extra = [
            path.name
            for path in untrusted.near_top(due.folder)
            if path.parent == due.folder and path.suffix == ".ipynb" and path not in used
        ]
        names = [untrusted.shown(name) for name in extra if not (due.folder / name).is_symlink()]
        return [f"{name} is not asked for, skipped" for name in names]
