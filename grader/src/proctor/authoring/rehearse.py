"""`proctor check`, the part that runs: the instructor's version is judged before any class is."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from nbgrader.converters import Autograde

from proctor.authoring.throwaway import copied
from proctor.config import Execution, Grading, pack
from proctor.course import Course, CourseError
from proctor.grading.rehearsal import Rehearsals, in_use, run
from proctor.judging.judge import warm_up
from proctor.model import NotebookSource
from proctor.submissions.sources import read_sources
from proctor.submissions.survey import Files
from proctor.workers.pool import ProcessPool


def rehearse_all(course: Course, paths: Iterable[Path]) -> Iterator[str]:
    """What `rehearse` finds of the assignments to which notebooks among `paths` belong."""
    if not in_use(course):
        return
    folders = {path.resolve().parent for path in paths}
    chosen = [a for a in _assignments(course) if course.folder("source", assignment=a) in folders]
    if chosen and (problem := Execution(parent=course.app).problem()):
        yield f"test cells were not tried: {problem}"
    elif chosen:
        yield from rehearse(course, chosen)


def _assignments(course: Course) -> list[str]:
    return course.assignments() if course.folder("source").is_dir() else []


def rehearse(course: Course, assignments: Iterable[str]) -> Iterator[str]:
    """Judge both ways what is due of these assignments, before any class; yield its findings.

    It needs no gradebook: the release is made in a throw-away copy of the course.
    """
    rehearsals = Rehearsals(course)
    converter = Autograde(coursedir=course.directory(), parent=course.app)
    trusted = {name: Files(course, name, converter).trusted for name in assignments}
    due = {n: names for n, files in trusted.items() if (names := rehearsals.due(n, files))}
    if due:
        settings = Grading(parent=course.app)
        warm_up(pack(course.app.config))
        count = sum(map(len, due.values()))
        pool = ProcessPool(min(settings.workers or 2, count), course.root, settings.attempts)
        try:
            tasks = []
            for assignment, names in due.items():
                try:
                    sources = _sources(course, assignment)
                except CourseError as error:
                    yield str(error)
                    continue
                tasks += [rehearsals.task(sources[n], trusted[assignment]) for n in names]
            yield from run(rehearsals, pool, tasks)
        finally:
            pool.close()
    for assignment in trusted:
        yield from rehearsals.problems(assignment)
        yield from rehearsals.forgeable(assignment)


def _sources(course: Course, assignment: str) -> dict[str, NotebookSource]:
    """The notebooks of an assignment as the gradebook will know them."""
    with tempfile.TemporaryDirectory(prefix="rehearsal-") as folder:
        copy = copied(course, assignment, Path(folder))
        with copy.gradebook() as gradebook:
            released = copy.folder("release", assignment=assignment)
            return {s.name: s for s in read_sources(gradebook, assignment, released)}
