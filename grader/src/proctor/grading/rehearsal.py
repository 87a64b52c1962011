"""Find the tests that fail because of the referee: judge the instructor's own version both ways.

The instructor's notebook is judged like a student's before any student's is. A test cell that
gives it fewer points under the referee than in one process (twice each, so that no flaky run
decides) says nothing about a student. For the whole class it is then judged beside the student's
code (`proctor.beside`). What a student hands in never decides how it is judged.
"""

from __future__ import annotations

import copy
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from proctor.config import Execution, Grading, pack, unpack
from proctor.course import Course, CourseError
from proctor.judging import unsafe
from proctor.judging.judge import judge
from proctor.model import NotebookSource, Record, Task
from proctor.submissions.ledger import Inputs, digest
from proctor.texts import listed
from proctor.workers.pool import Lost, Pool

_STEP = "rehearsed"
_MOST_NAMES = 5  # of test cells in one line
_INSTRUCTOR = "the instructor"
_PACKAGES = ("numpy", "scipy", "pandas", "matplotlib", "nbgrader")  # on which a verdict depends


@dataclass(frozen=True)
class Verdict:
    """How the test cells of a notebook are judged.

    `beside` are those that are judged beside the student's code; `lost` those of them that
    give the instructor's version fewer points even so. `problem` says why nothing was found out.
    """

    beside: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    problem: str | None = None


def judge_both_ways(task: Task) -> Verdict:
    """Judge the instructor's notebook, `task.data`, with the referee and without.

    `task.source.beside` are cells that must not run in the referee's process whatever comes of
    it. Most notebooks get all points at once, and are then judged only once.
    """
    worth = {cell.name: cell.max_score or 0.0 for cell in task.source.cells if cell.test}
    beside = {name for name in task.source.beside if name in worth}
    alone: dict[str, float] | None = None
    try:
        while True:
            source = replace(task.source, beside=tuple(n for n in worth if n in beside))
            here = replace(task, source=source)
            best = _points(here)
            if any(best[name] < worth[name] for name in worth):
                again = _points(here)
                best = {name: max(best[name], again[name]) for name in worth}
            if all(best[name] >= worth[name] for name in worth):
                return Verdict(source.beside)
            if alone is None:
                apart = replace(task, config=_without_referee(task.config))
                twice = _points(apart), _points(apart)
                alone = {name: min(points[name] for points in twice) for name in worth}
            lost = {name for name in worth if best[name] < alone[name]}
            if lost <= beside and (not lost or len(beside) == len(worth)):
                return Verdict(source.beside, tuple(n for n in worth if n in lost))
            # A test that fails even so needs what others bind: then all are judged beside.
            beside = set(worth) if lost & beside else beside | lost
    except CourseError as error:
        return Verdict(task.source.beside, problem=str(error))


def _points(task: Task) -> dict[str, float]:
    judged = judge(task)
    if judged.problem:
        raise CourseError(judged.problem)
    return {c.name: judged.scores.get(c.name) or 0.0 for c in task.source.cells if c.test}


def _without_referee(packed: bytes) -> bytes:
    config = copy.deepcopy(unpack(packed))
    config.Execution.referee = False
    return pack(config)


def in_use(course: Course) -> bool:
    """Whether the tests of this course are run by a referee."""
    return Grading(parent=course.app).executor == "fork" and Execution(parent=course.app).referee


class Rehearsals:
    """The verdicts on the notebooks of a course, kept in .proctor/ for each version of them."""

    def __init__(self, course: Course) -> None:
        self._course = course
        self._kept = Inputs(course, _STEP)
        self._code = digest(Path(__file__).parents[1])
        config = course.app.config.copy()
        config.Grading = config.Grading.copy()
        config.Grading.show_hidden_tests = True  # no student sees what comes of it
        self._config = pack(config)

    def due(self, assignment: str, trusted: Mapping[str, bytes]) -> list[str]:
        """The notebooks of which this version has not been judged both ways."""
        names = self._course.notebooks(assignment)
        return [
            name
            for name in names
            if not self._kept.current(f"{assignment}/{name}", self._now(assignment, name, trusted))
        ]

    def task(self, source: NotebookSource, trusted: Mapping[str, bytes]) -> Task:
        """The task that `judge_both_ways` wants."""
        path = self._path(source.assignment, source.name)
        risky = unsafe.unsafe_cells(source, unsafe.module_names(trusted))
        source = replace(source, beside=tuple(risky))
        return Task(_INSTRUCTOR, source, path.read_bytes(), {}, trusted, self._config)

    def record(self, task: Task, verdict: Verdict | Lost) -> str | None:
        """Keep what was found out; return why nothing was, in one line, or None."""
        if isinstance(verdict, Lost):
            verdict = Verdict(problem=verdict.reason)
        assignment, name = task.source.assignment, task.source.name
        path = self._course.relative(self._path(assignment, name))
        if verdict.problem:
            why = verdict.problem
            return f"{path}: the instructor's version could not be judged: {why}"
        lost = None
        if verdict.lost:
            cells = ", ".join(verdict.lost)
            lost = f"{path}: {cells}: right answers pass in stock nbgrader, and do not pass here"
        now = self._now(assignment, name, task.trusted)
        self._kept.record_all({f"{assignment}/{name}": Record(now, verdict.beside, lost)})
        return None

    def beside(self, assignment: str, name: str) -> tuple[str, ...]:
        """The test cells of a notebook that are judged beside the student's code."""
        record = self._kept.get(f"{assignment}/{name}") if in_use(self._course) else None
        return record.remarks if record else ()

    def forgeable(self, assignment: str) -> Iterator[str]:
        """A line for each notebook with test cells that can be forged."""
        for name in self._course.notebooks(assignment):
            if cells := self.beside(assignment, name):
                where = self._course.relative(self._path(assignment, name))
                which = listed(cells, _MOST_NAMES, "more tests")
                yield f"{where}: {which} can be forged: judged beside the student's code"

    def problems(self, assignment: str) -> Iterator[str]:
        """A line for each notebook with test cells that pass nobody's right answer."""
        for name in self._course.notebooks(assignment) if in_use(self._course) else ():
            record = self._kept.get(f"{assignment}/{name}")
            if record and record.problem:
                yield record.problem

    def _path(self, assignment: str, name: str) -> Path:
        return self._course.folder("source", assignment=assignment) / f"{name}.ipynb"

    def _now(self, assignment: str, name: str, trusted: Mapping[str, bytes]) -> str:
        """The digest of all on which a verdict depends."""
        root, path = self._course.root, self._path(assignment, name)
        source = path.parent.parent
        others = [root / "nbgrader_config.py", source / "header.ipynb"]
        others += [top / "autotests.yml" for top in (root, source, path.parent)]
        parts = [path.name, self._code, sys.version, *map(_version, _PACKAGES)]
        parts += [digest(each) for each in (path, *others)]
        parts += [f"{n} {hashlib.sha256(trusted[n]).hexdigest()}" for n in sorted(trusted)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _version(package: str) -> str:
    with suppress(PackageNotFoundError):
        return version(package)
    return ""


def run(rehearsals: Rehearsals, pool: Pool, tasks: Iterable[Task]) -> Iterator[str]:
    """Judge these tasks both ways in `pool`; yield a line for each that could not be judged."""
    for task, verdict in pool.map(judge_both_ways, tasks):
        if problem := rehearsals.record(task, verdict):
            yield problem
