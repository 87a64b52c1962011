"""Grade what a class handed in, through nbgrader's own converters, several students at a time.

Each worker process runs nbgrader's Autograde and GenerateFeedback for one submission. A lock lets
one process at a time write to the gradebook.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.synchronize
import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import converters, preprocessors
from nbgrader.converters.base import NbGraderException
from nbgrader.plugins import CsvExportPlugin

from proctor import notebook_form
from proctor.course import Course
from proctor.inputs import Inputs, digest
from proctor.provisioner import warm_up


@dataclass
class Report:
    """What a run did: submissions graded, those up to date, and one line for each problem."""

    graded: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class Submission(NamedTuple):
    """What one student handed in for one assignment."""

    student: str
    assignment: str

    def __str__(self) -> str:
        return f"{self.student}/{self.assignment}"


def unreadable(path: Path) -> str | None:
    """Why a notebook cannot be read, or None."""
    if not path.is_file():
        return "is a folder, not a notebook; ask the student for the file"
    try:
        notebook_form.read(path)
    except ValueError as error:
        return f"{error}; ask the student to save it again in JupyterLab and hand it in once more"
    return None


def submissions(course: Course, assignment: str, problems: list[str]) -> Iterator[Submission]:
    """All submissions for an assignment; what cannot be graded becomes a problem."""
    submitted = course.folder("submitted")
    if not submitted.is_dir():
        problems.append(f"{submitted}: no such folder; put submissions there, or collect them")
        return
    known = set(course.notebooks(assignment))
    for student in sorted(submitted.iterdir()):
        folder = student / assignment
        where = course.relative(folder)
        if student.name.startswith("."):
            continue
        if not student.is_dir():
            line = "is a file; a folder named after the student was expected; move it into one"
            problems.append(f"{course.relative(student)}: {line}")
        elif folder.is_dir():
            paths = sorted(folder.glob("*.ipynb"))
            damaged = {path: reason for path in paths if (reason := unreadable(path))}
            problems += [f"{course.relative(p)}: {reason}" for p, reason in damaged.items()]
            names = {path.stem for path in paths}
            if not names & known:
                holds = ", ".join(sorted(names)) or "no notebook"
                wanted = ", ".join(f"{name}.ipynb" for name in sorted(known))
                problems.append(f"{where}: it holds {holds}; {wanted} was expected")
            elif names & known - {path.stem for path in damaged}:
                yield Submission(student.name, assignment)
        elif folder.exists():
            line = "is a file; a folder with the notebooks was expected; ask for the folder"
            problems.append(f"{where}: {line}")


def grade(
    course: Course,
    assignments: list[str],
    *,
    force: bool = False,
    workers: int | None = None,
    say: Callable[[str], None] = print,
) -> Report:
    """Grade every submission that is new or has changed, and write its feedback.

    `workers` is the number of processes, the cores of this machine unless told. A submission
    that cannot be graded becomes a line of the report; the others go on.
    """
    report = Report()
    inputs = Inputs(course, "autograded")
    due: dict[Submission, str] = {}
    for assignment in assignments:
        source = course.folder("source", assignment=assignment)
        for submission in submissions(course, assignment, report.problems):
            now = digest(course.folder("submitted", *submission), source)
            done = course.folder("autograded", *submission).is_dir()
            if done and not force and inputs.current(str(submission), now):
                report.current.append(str(submission))
            else:
                due[submission] = now
    for count, (submission, problem) in enumerate(_graded(course, list(due), workers), 1):
        say(f"{count} of {len(due)}: {submission}")
        if problem:
            report.problems.append(problem)
        else:
            inputs.record(str(submission), due[submission])
            report.graded.append(str(submission))
    report.graded.sort()
    return report


def _graded(
    course: Course, due: list[Submission], workers: int | None
) -> Iterator[tuple[Submission, str | None]]:
    """Grade submissions in processes; yield each with its problem, in the order they end."""
    count = min(workers or os.cpu_count() or 1, len(due))
    if not count:
        return
    # Forked workers share the imports and the warm process; elsewhere forking is not safe.
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    warm_up()
    arguments = (str(course.root), context.Lock())
    with ProcessPoolExecutor(count, context, _start_worker, arguments) as pool:
        futures = {pool.submit(_grade_one, submission): submission for submission in due}
        try:
            for future in as_completed(futures):
                submission = futures[future]
                try:
                    yield submission, future.result()
                except BrokenProcessPool:
                    where = course.relative(course.folder("submitted", *submission))
                    yield submission, f"{where}: a worker process was killed; grade again"
        finally:
            pool.shutdown(cancel_futures=True)


class _SaveAutoGrades(preprocessors.SaveAutoGrades):
    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        with _worker.writing:
            return super().preprocess(nb, resources)


class _AssignLatePenalties(preprocessors.AssignLatePenalties):
    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        with _worker.writing:
            return super().preprocess(nb, resources)


_LOCKED = {
    preprocessors.SaveAutoGrades: _SaveAutoGrades,
    preprocessors.AssignLatePenalties: _AssignLatePenalties,
}


class _Autograde(converters.Autograde):
    """nbgrader's Autograde, one writer at a time, and without notebooks that cannot be read."""

    def __init__(self, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.autograde_preprocessors = [_LOCKED.get(p, p) for p in self.autograde_preprocessors]

    def init_notebooks(self) -> None:
        super().init_notebooks()
        for folder, notebooks in self.assignments.items():
            self.assignments[folder] = [n for n in notebooks if not unreadable(Path(n))]

    def init_assignment(self, assignment_id: str, student_id: str) -> None:
        with _worker.writing:
            super().init_assignment(assignment_id, student_id)


class _Worker(NamedTuple):
    course: Course
    writing: multiprocessing.synchronize.Lock


_worker: _Worker


def _start_worker(root: str, writing: multiprocessing.synchronize.Lock) -> None:
    global _worker
    os.chdir(root)
    _worker = _Worker(Course(root), writing)


def _grade_one(submission: Submission) -> str | None:
    course = _worker.course
    with course.listening() as log:
        try:
            for converter in (_Autograde, converters.GenerateFeedback):
                directory = course.directory(submission.assignment, submission.student)
                converter(coursedir=directory, parent=course.app, force=True).start()
        except (NbGraderException, SystemExit):
            where = course.relative(course.folder("submitted", *submission))
            command = f"nbgrader autograde {submission.assignment} --student {submission.student}"
            reason = f"nbgrader could not grade it ({log.reason()})"
            return f"{where}: {reason}; `{command} --force` says more"
    return None


def export(course: Course) -> Path:
    """Write nbgrader's CSV of all grades and return its path."""
    path = course.root / "grades.csv"
    with course.listening(), course.gradebook() as gradebook:
        CsvExportPlugin(parent=course.app, to=str(path)).export(gradebook)
    return path
