"""What a class handed in: which of it is due to be graded, and the tasks that it makes."""

from __future__ import annotations

import glob
import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import NamedTuple

from nbgrader.converters import Autograde
from nbgrader.utils import find_all_files

from proctor.course import Course
from proctor.finding import Found, find_notebooks
from proctor.inputs import Inputs, digest

TIMESTAMP = "timestamp.txt"


class Submission(NamedTuple):
    """What one student handed in for one assignment."""

    student: str
    assignment: str

    def __str__(self) -> str:
        return f"{self.student}/{self.assignment}"


@dataclass
class Due:
    """What must be graded of a submission: notebooks handed in, and those that are missing.

    Each comes with the digest of all that its result depends on. `complete` says that all
    notebooks of the submission are among them.
    """

    submission: Submission
    folder: Path
    found: Found
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
) -> Iterator[Due]:
    """All submissions for an assignment, each with what is due of it.

    What is up to date is due only if `choice.force` says so. `known` are the students of whom
    the gradebook holds a submission. What cannot be graded becomes a line in `problems`.
    """
    submitted = course.folder("submitted")
    if not submitted.is_dir():
        problems.append(f"{submitted}: no such folder; put submissions there, or collect them")
        return
    names = course.notebooks(assignment)
    source = digest(course.folder("source", assignment=assignment))
    for student, folder in handed_in(course, assignment, choice):
        where = course.relative(folder)
        if not folder.is_dir():
            line = "is a file; a folder with the notebooks was expected; ask for the folder"
            problems.append(f"{where}: {line}")
            continue
        found = find_notebooks(folder, names)
        if not found.paths and not found.problems:
            present = {path.stem for path in folder.glob("*.ipynb")}
            holds = ", ".join(sorted(present)) or "no notebook"
            wanted = ", ".join(f"{name}.ipynb" for name in names)
            problems.append(f"{where}: it holds {holds}; {wanted} was expected")
            continue
        due = Due(Submission(student, assignment), folder, found)
        others = _others_digest(course, folder)
        for name in names:
            path, problem = found.paths.get(name), found.problems.get(name, "missing")
            content = hashlib.sha256(path.read_bytes()).hexdigest() if path else problem
            now = hashlib.sha256(f"{source} {others} {name} {content}".encode()).hexdigest()
            current = inputs.current(due.key(name), now) and student in known
            if choice.notebook(name) and (choice.force or not current):
                absent = path is None and name not in found.problems
                (due.missing if absent else due.handed_in)[name] = now
            else:
                due.complete = False
        yield due


def not_folders(course: Course) -> list[str]:
    """A line for each file that lies where a student's folder was expected."""
    submitted = course.folder("submitted")
    line = "is a file; a folder named after the student was expected; move it into one"
    if not submitted.is_dir() or not course.directory().directory_structure.endswith(
        os.path.join("{nbgrader_step}", "{student_id}", "{assignment_id}")
    ):
        return []
    files = sorted(p for p in submitted.iterdir() if p.is_file() and not p.name.startswith("."))
    return [f"{course.relative(path)}: {line}" for path in files]


def _others_digest(course: Course, folder: Path) -> str:
    total = hashlib.sha256()
    for name, path in sorted(_other_paths(course, folder).items()):
        total.update(name.encode("utf-8", "surrogateescape") + b"\0")
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()


def _other_paths(course: Course, folder: Path) -> dict[str, Path]:
    """The files beside the notebooks that nbgrader would copy, but for links and the like."""
    found = find_all_files(str(folder), [*course.directory().ignore, "*.ipynb"])
    paths = {os.path.relpath(path, folder): Path(path) for path in found}
    return {name: path for name, path in paths.items() if path.is_file() and not path.is_symlink()}


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

    def handed_in(self, folder: Path) -> dict[str, bytes]:
        """The files of the submission in `folder` that are not overwritten."""
        others = _other_paths(self._course, folder)
        return {n: path.read_bytes() for n, path in others.items() if n not in self.trusted}

    def remarks(self, due: Due) -> list[str]:
        """What is remarkable about the files of a submission."""
        used = set(due.found.paths.values())
        extra = sorted(p.name for p in due.folder.glob("*.ipynb") if p not in used)
        paths = due.folder.rglob("*")
        links = sorted(os.path.relpath(p, due.folder) for p in paths if p.is_symlink())
        return [
            *(f"{name} is not asked for, skipped" for name in extra if name not in links),
            *(f"{name} is a link, left out" for name in links),
        ]
