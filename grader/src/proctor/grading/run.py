"""Grade a class: one process writes to the gradebook, workers judge one notebook at a time."""

from __future__ import annotations

import contextlib
import copy
import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from nbgrader.api import MissingEntry, SubmittedAssignment
from nbgrader.converters import Autograde

from proctor.config import Execution, Grading, pack
from proctor.course import Course, CourseError
from proctor.grading import atomic_files, penalties
from proctor.grading.gradebook import Writer, patiently
from proctor.grading.pages import Pages
from proctor.grading.progress import Lines, Progress, for_terminal
from proctor.grading.rehearsal import Rehearsals, in_use, run
from proctor.judging import judge
from proctor.model import Judged, NotebookSource, Outcome, Record, Submission, Task
from proctor.submissions import untrusted
from proctor.submissions.ledger import MISSING, Inputs
from proctor.submissions.survey import (
    Choice,
    Due,
    Files,
    check_choice,
    no_assignments,
    not_folders,
    survey,
)
from proctor.workers.pool import Lost, Pool, PoolError, ProcessPool

logger = logging.getLogger(__name__)


@dataclass
class Report:
    """What a run did: submissions graded, those up to date, and one line for each problem.

    Of those graded, `failed` are those of which no notebook could be. `penalties` has a line for
    each of those up to date whose late penalty is another than before.
    """

    graded: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    penalties: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def grade(
    course: Course,
    assignments: list[str],
    *,
    force: bool = False,
    workers: int | None = None,
    scheduler: str | None = None,
    choice: Choice | None = None,
    feedback: bool = True,
    say: Callable[[str], None] | None = None,
    report: Report | None = None,
) -> Report:
    """Grade all that is new or has changed, and write its feedback.

    Without `feedback` nothing is done that only pages need; a later run with it does that again.
    `workers` is the number of processes, `Grading.workers` unless told; with the address of a
    dask `scheduler` the workers of its cluster take their place. What cannot be graded
    becomes a line of the report; the others go on. `say` gets plain lines about the progress;
    without it, that is shown where there is a terminal. A `report` that is given is filled while
    the run goes on, so that it is there for who stops it.
    """
    settings = Grading(parent=course.app)
    choice = replace(choice or Choice(), force=force)
    progress = Lines(say) if say else for_terminal()
    report = Report() if report is None else report
    report.problems += not_folders(course)
    inputs = Inputs(course, "autograded")
    pages = Pages(course, inputs)
    check_choice(course, assignments, choice)
    report.problems += no_assignments(course, assignments, choice)
    due: list[Due] = []
    pages_due: dict[Submission, list[str]] = {}
    with course.listening():
        for assignment in assignments:
            known = patiently(lambda: _known(course, assignment), settings, progress.say)  # noqa: B023
            if feedback:
                patiently(lambda: pages.look_up(assignment), settings, progress.say)  # noqa: B023
            surveyed = list(
                survey(course, assignment, inputs, known, choice, report.problems, pages=feedback)
            )
            changed = penalties.set_anew(course, settings, inputs, surveyed, known, progress.say)
            pages.forget(one.key for one in changed)
            report.penalties += penalties.lines(changed)
            for one in surveyed:
                if one.handed_in or one.missing:
                    due.append(one)
                else:
                    report.current.append(str(one.submission))
                report.problems += _known_problems(course, inputs, one)
                if feedback and (names := pages.due(one.submission)):
                    pages_due[one.submission] = names
        if due or pages_due:
            run = _Run(course, settings, inputs, pages, progress, report, feedback)
            count = sum(len(one.handed_in) for one in due) or sum(map(len, pages_due.values()))
            try:
                if scheduler:
                    run.start_on(scheduler)
                else:
                    run.start(min(workers or settings.workers or _cores(), max(count, 1)))
                run.grade(due)
                if feedback:
                    run.write_pages(pages_due)
            finally:
                run.end()
    report.graded.sort()
    return report


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _known(course: Course, assignment: str) -> set[str]:
    """The students of whom the gradebook holds a submission of the assignment."""
    with course.gradebook() as gradebook:
        try:
            found = gradebook.find_assignment(assignment)
        except MissingEntry:
            return set()
        column = SubmittedAssignment.student_id
        query = gradebook.db.query(column).filter_by(assignment_id=found.id)
        return {student for (student,) in query}


def _known_problems(course: Course, inputs: Inputs, due: Due) -> Iterator[str]:
    """The problems of other files, and those of what is up to date, which must be said again."""
    for line in due.odd:
        yield f"{course.relative(due.folder)}: {line}"
    for name in sorted(due.found.paths.keys() | due.found.problems.keys()):
        record = inputs.get(due.key(name))
        if record and record.problem and name not in due.handed_in:
            yield f"{course.relative(due.folder / name)}.ipynb: {record.problem}"


@dataclass
class _Open:
    """A submission of which notebooks are being judged."""

    due: Due
    outcome: Outcome
    written: set[str]

    @property
    def done(self) -> bool:
        return len(self.outcome.judged) == len(self.due.handed_in)


class _Run:
    """One run over submissions that are due."""

    def __init__(
        self,
        course: Course,
        settings: Grading,
        inputs: Inputs,
        pages: Pages,
        progress: Progress,
        report: Report,
        feedback: bool,
    ) -> None:
        self._course, self._settings, self._inputs = course, settings, inputs
        self._pages, self._progress, self._report = pages, progress, report
        self._converter = Autograde(coursedir=course.directory(), parent=course.app)
        self._mode = atomic_files.permissions(self._converter)
        config = copy.deepcopy(course.app.config)
        if not feedback:
            config.Execution.seconds_for_pages = 0.0
        self._config = pack(config)
        execution = Execution(parent=course.app)
        self._shut_in = execution.sandbox and settings.executor == "fork"
        self._sources: dict[str, dict[str, NotebookSource]] = {}
        self._files: dict[str, Files] = {}
        self._open: dict[Submission, _Open] = {}
        self._opened: list[Pool | Writer] = []

    def start(self, workers: int) -> None:
        """Start workers, and only then whatever does not like to be forked."""
        if self._settings.executor == "fork":
            problem = Execution(parent=self._course.app).problem()
            if problem:
                raise CourseError(problem)
        judge.warm_up(self._config)
        self._pool: Pool = ProcessPool(workers, self._course.root, self._settings.attempts)
        self._opened.append(self._pool)
        self._open_gradebook()

    def start_on(self, scheduler: str) -> None:
        """Let the workers of a cluster do the work."""
        from proctor.workers.cluster import ClusterPool

        execution = Execution(parent=self._course.app)
        needs = [name for name in execution.readable if (self._course.root / name).exists()]
        say, shut_in = self._progress.say, self._shut_in
        self._pool = ClusterPool(scheduler, self._config, say, needs, shut_in)
        self._opened.append(self._pool)
        self._open_gradebook()

    def _open_gradebook(self) -> None:
        self._writer = Writer(self._course, self._settings, self._inputs, self._progress.say)
        self._opened.append(self._writer)

    def end(self) -> None:
        """End the workers and close the gradebook."""
        self._progress.end()
        for part in self._opened:
            part.close()

    def grade(self, due: list[Due]) -> None:
        """Judge all that is due and write it to the gradebook."""
        if not due:
            return
        self._pages.forget(one.key(name) for one in due for name in one.handed_in)
        self._progress.begin(len(due), sum(len(one.handed_in) for one in due))
        try:
            self._rehearse(due)
            for task, result in self._pool.map(judge.judge, self._tasks(due)):
                submission = Submission(task.student, task.source.assignment)
                if isinstance(result, Lost):
                    problem = f"{result.reason}; grade again"
                    lost = Judged(
                        *submission, task.source.name, problem=problem, trace=result.trace
                    )
                    self._judged(submission, lost, lasting=False)
                else:
                    self._judged(submission, result)
            self._writer.flush()
        except (KeyboardInterrupt, PoolError):
            self._writer.flush()
            raise
        except OSError as error:
            with contextlib.suppress(OSError, CourseError):
                self._writer.flush()
            raise _stopped(error) from error

    def write_pages(self, due: dict[Submission, list[str]]) -> None:
        """Write the pages of what was graded, and those `due` from runs before."""
        for name in self._report.graded:
            submission = Submission(*name.rsplit("/", 1))
            if names := self._pages.due(submission):
                due[submission] = names
        if due:
            try:
                self._report.problems += self._pages.make(
                    due, self._pool, self._writer, self._config, self._progress
                )
            except OSError as error:
                raise _stopped(error) from error

    def _rehearse(self, due: list[Due]) -> None:
        """Judge the instructor's versions of what is due both ways, unless that is known."""
        if not in_use(self._course):
            return
        rehearsals = Rehearsals(self._course)
        wanted: dict[str, set[str]] = {}
        for one in due:
            wanted.setdefault(one.submission.assignment, set()).update(one.handed_in)
        tasks = []
        for assignment, names in wanted.items():
            sources = self._assignment(assignment)
            trusted = self._files[assignment].trusted
            new = names & sources.keys() & set(rehearsals.due(assignment, trusted))
            tasks += [rehearsals.task(sources[name], trusted) for name in sorted(new)]
        before = {(a, n): rehearsals.beside(a, n) for a in wanted for n in self._sources[a]}
        self._report.problems += run(rehearsals, self._pool, tasks)
        for (assignment, name), earlier in before.items():
            beside = rehearsals.beside(assignment, name)
            sources = self._sources[assignment]
            sources[name] = replace(sources[name], beside=beside)
            if beside != earlier and self._is_current(assignment):
                line = "its tests are judged otherwise than before; grade all of it again"
                command = f"proctor grade --force {assignment}"
                self._report.problems.append(f"{assignment}/{name}: {line}: {command}")
        for assignment in wanted:
            self._report.problems += rehearsals.problems(assignment)

    def _is_current(self, assignment: str) -> bool:
        """Whether some submissions of an assignment are not graded in this run."""
        return any(name.endswith(f"/{assignment}") for name in self._report.current)

    def _tasks(self, due: list[Due]) -> Iterator[Task]:
        for one in due:
            submission = one.submission
            if not self._writer.knows(submission.student):
                where = self._course.relative(one.folder)
                line = "the gradebook does not know this student; add the student to it"
                self._report.problems.append(f"{where}: {line}")
                continue
            sources = self._assignment(submission.assignment)
            trusted = self._files[submission.assignment].trusted
            others, remarks = self._files[submission.assignment].handed_in(one)
            self._begin(one, {**others, **trusted}, remarks)
            for name in one.handed_in:
                problem = one.found.problems.get(name)
                if name not in sources:
                    problem = "the gradebook does not know this notebook; run `proctor release`"
                data = b""
                if not problem:
                    try:
                        data = untrusted.read(one.found.paths[name])
                    except untrusted.Unfit as error:
                        problem = str(error)
                if problem:
                    self._judged(submission, Judged(*submission, name, problem=problem))
                else:
                    student = submission.student
                    yield Task(student, sources[name], data, others, trusted, self._config)
            if not one.handed_in:
                self._finish(submission)

    def _assignment(self, name: str) -> dict[str, NotebookSource]:
        if name not in self._sources:
            try:
                self._sources[name] = self._writer.sources(name)
            except MissingEntry as error:
                remedy = f"run `proctor release --force {name}` and grade again"
                raise CourseError(f"{name}: not in the gradebook; {remedy}") from error
            self._files[name] = Files(self._course, name, self._converter)
        return self._sources[name]

    def _begin(self, one: Due, others: dict[str, bytes], remarks: list[str]) -> None:
        submission = one.submission
        self._call(self._converter.run_pre_convert_hook, one)
        known = self._sources[submission.assignment]
        outcome = Outcome(submission, one.time, missing=[n for n in one.missing if n in known])
        for name, now in one.missing.items():
            outcome.records[one.key(name)] = Record(now, (MISSING,))
            (self._folder(submission) / f"{name}.ipynb").unlink(missing_ok=True)
        notes = tuple(filter(None, [one.earlier]))
        outcome.records[str(submission)] = Record("", tuple(remarks), notes=notes)
        atomic_files.write_all(self._folder(submission), others, self._mode)
        self._open[submission] = _Open(one, outcome, set(others))

    def _judged(self, submission: Submission, judged: Judged, *, lasting: bool = True) -> None:
        """Keep what came of a notebook; the last one of a submission makes it complete."""
        entry = self._open[submission]
        found = entry.due.found.remarks.get(judged.name, ())
        told = None if judged.told is None else (*found, *judged.told)
        judged = replace(judged, remarks=(*found, *judged.remarks), told=told)
        folder, name = self._folder(submission), f"{judged.name}.ipynb"
        if judged.notebook is None:
            (folder / name).unlink(missing_ok=True)
        else:
            own = dict(judged.files) | {name: judged.notebook.encode("utf-8")}
            atomic_files.write_all(folder, own, self._mode)
            entry.written |= own.keys()
        if judged.problem:
            path = self._course.relative(entry.due.folder / name)
            self._report.problems.append(f"{path}: {judged.problem}")
        if lasting:
            now = entry.due.handed_in[judged.name]
            record = Record(now, judged.remarks, judged.problem, self._shut_in, told=judged.told)
            entry.outcome.records[entry.due.key(judged.name)] = record
        entry.outcome.judged.append(replace(judged, notebook=None, files={}))
        self._progress.judged(bool(judged.problem))
        if judged.trace:
            logger.error("%s/%s: %s\n%s", submission, judged.name, judged.problem, judged.trace)
        if entry.done:
            self._finish(submission)

    def _finish(self, submission: Submission) -> None:
        entry = self._open.pop(submission)
        if entry.due.complete:
            atomic_files.remove_others(self._folder(submission), entry.written)
        if self._course.directory().groupshared:
            self._converter.set_permissions(submission.assignment, submission.student)
        self._call(self._converter.run_post_convert_hook, entry.due)
        self._writer.add(entry.outcome)
        self._report.graded.append(str(submission))
        problems = [bool(judged.problem) for judged in entry.outcome.judged]
        if problems and all(problems):
            self._report.failed.append(str(submission))
        self._progress.graded(str(submission), sum(problems))

    def _call(self, hook: Callable[[], None], one: Due) -> None:
        """Call a hook of nbgrader's Autograde, if the course has any."""
        self._converter.coursedir.student_id, self._converter.coursedir.assignment_id = (
            one.submission
        )
        self._converter.notebooks = [str(path) for path in one.found.paths.values()]
        hook()

    def _folder(self, submission: Submission) -> Path:
        return self._course.folder("autograded", *submission)


def _stopped(error: OSError) -> CourseError:
    where = f"{error.filename2 or error.filename}: " if error.filename else ""
    return CourseError(
        f"{where}{error.strerror or error}; make room or fix that, and grade again to go on"
    )
