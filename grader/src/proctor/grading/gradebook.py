"""The one writer to nbgrader's gradebook: many submissions in one transaction, or none of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

from nbgrader import preprocessors
from nbgrader.api import (
    Assignment,
    BaseCell,
    Comment,
    Grade,
    Gradebook,
    GradeCell,
    MissingEntry,
    Notebook,
    SolutionCell,
    Student,
    SubmittedAssignment,
    SubmittedNotebook,
    TaskCell,
    new_uuid,
)
from nbgrader.converters import Autograde
from sqlalchemy import func, insert, or_, select, update
from sqlalchemy.exc import DBAPIError
from traitlets.utils.importstring import import_item

from proctor.config import Grading
from proctor.course import Course, CourseError
from proctor.model import Judged, NotebookSource, Outcome, Submission
from proctor.outcomes import waits
from proctor.submissions.ledger import Inputs
from proctor.submissions.sources import read_sources
from proctor.texts import first_line


@dataclass(frozen=True)
class _Notebook:
    """The ids of a notebook and of its cells that have grades and comments, by grade_id."""

    id: str
    grades: Mapping[str, str]
    comments: Mapping[str, str]
    max_scores: Mapping[str, float]


@dataclass(frozen=True)
class Results:
    """What the gradebook says of a student's notebook, by grade_id where it is about cells.

    `waiting` are the cells that have no score yet, since a teacher has to give it.
    """

    scores: Mapping[str, tuple[float, float]]
    comments: Mapping[str, str | None]
    late_penalty: float | None
    waiting: frozenset[str] = frozenset()

    @property
    def score(self) -> float:
        """The points of all cells."""
        return sum(score for score, _ in self.scores.values())

    @property
    def max_score(self) -> float:
        """The points that there are."""
        return sum(most for _, most in self.scores.values())


@dataclass(frozen=True)
class Penalty:
    """A late penalty of a student's notebook that was set anew."""

    student: str
    assignment: str
    notebook: str
    before: float
    after: float

    @property
    def key(self) -> str:
        """The name under which the result of the notebook is recorded."""
        return f"{self.student}/{self.assignment}/{self.notebook}"


@dataclass(frozen=True)
class _Assignment:
    id: str
    notebooks: Mapping[str, _Notebook]


def by_hand(gradebook: Gradebook, assignment: str) -> dict[tuple[str, str], str]:
    """What a teacher has scored and written, as one text for each student and notebook."""
    found: dict[tuple[str, str], list[str]] = {}
    columns = {Grade: (Grade.manual_score, Grade.extra_credit), Comment: (Comment.manual_comment,)}
    for model, given in columns.items():
        rows = gradebook.db.execute(
            select(SubmittedAssignment.student_id, Notebook.name, BaseCell.name, *given)
            .select_from(model)
            .join(SubmittedNotebook, SubmittedNotebook.id == model.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .join(Assignment, Assignment.id == SubmittedAssignment.assignment_id)
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(BaseCell, BaseCell.id == model.cell_id)
            .where(Assignment.name == assignment, or_(*(one.is_not(None) for one in given)))
        )
        for student, notebook, *what in rows:
            found.setdefault((student, notebook), []).append(repr([model.__name__, *what]))
    return {key: "\n".join(sorted(lines)) for key, lines in found.items()}


_PASSING = {"40001", "40P01", "55P03"}  # PostgreSQL: not serialised, deadlocked, locked


def patiently(
    work: Callable[[], Any],
    settings: Grading,
    say: Callable[[str], None],
    roll_back: Callable[[], None] = lambda: None,
) -> Any:
    """Do `work` as a whole, once more whenever somebody else has locked the gradebook.

    Raises CourseError when it stays locked, and when the gradebook has another trouble.
    """
    deadline = time.monotonic() + settings.lock_patience
    said: set[str] = set()
    while True:
        try:
            return work()
        except DBAPIError as error:
            roll_back()
            line = first_line(error.orig, "no reason given")
            state = getattr(error.orig, "sqlstate", None)
            if not (error.connection_invalidated or "locked" in line or state in _PASSING):
                remedy = "fix that and grade again; what is graded is kept"
                raise CourseError(f"gradebook: {line}; {remedy}") from error
            if time.monotonic() > deadline:
                remedy = "close what uses it (the Formgrader?) and grade again"
                raise CourseError(f"gradebook: {line}; {remedy}") from error
            who = " (by the Formgrader?)" if "locked" in line else ""
            if line not in said:
                said.add(line)
                say(f"gradebook: {line}{who}; waiting for it")
            time.sleep(0.1)


class Writer:
    """Keeps nbgrader's gradebook open and writes outcomes to it, a second's worth at a time.

    An outcome is recorded in `inputs` only after it was committed, so whatever happens before is
    done again by the next run. While another program has locked the gradebook, `say` says so.
    """

    def __init__(
        self, course: Course, settings: Grading, inputs: Inputs, say: Callable[[str], None]
    ) -> None:
        self._course, self._settings, self._inputs, self._say = course, settings, inputs, say
        self._converter = Autograde(coursedir=course.directory(), parent=course.app)
        self._penalties = _penalties(self._converter)
        self._assignments: dict[str, _Assignment] = {}
        self._waiting: list[Outcome] = []
        self._last = time.monotonic()
        self._gradebook: Gradebook = patiently(course.gradebook, settings, say)
        self.db = self._gradebook.db

    def sources(self, assignment: str) -> dict[str, NotebookSource]:
        """What the gradebook and release/ know of an assignment's notebooks."""
        release = self._course.folder("release", assignment=assignment)
        found = self._patiently(lambda: read_sources(self._gradebook, assignment, release))
        self.db.remove()
        return {source.name: source for source in found}

    def add(self, outcome: Outcome) -> None:
        """Write this outcome with the next commit."""
        self._waiting.append(outcome)
        if time.monotonic() - self._last >= self._settings.seconds_per_commit:
            self.flush()

    def flush(self) -> None:
        """Write and commit all outcomes that wait for it."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            self._patiently(lambda: self._commit(waiting))
            self._inputs.record_all({k: r for o in waiting for k, r in o.records.items()})
        self._last = time.monotonic()

    def penalise(self, assignment: str, wanted: Mapping[str, Collection[str]]) -> list[Penalty]:
        """Set anew the late penalties of graded notebooks; return those that have changed.

        `wanted` are the notebooks of each student. The due date, an extension or the course's
        plug-in may be others since they were graded.
        """
        if not self._penalties or not wanted:
            return []
        changed: list[Penalty] = self._patiently(lambda: self._penalise_all(assignment, wanted))
        return changed

    def _penalise_all(
        self, assignment: str, wanted: Mapping[str, Collection[str]]
    ) -> list[Penalty]:
        notebooks = self._assignment(assignment).notebooks
        rows = self.db.execute(
            select(
                SubmittedNotebook.id,
                SubmittedNotebook.late_submission_penalty,
                Notebook.name,
                SubmittedAssignment,
            )
            .join(Notebook, Notebook.id == SubmittedNotebook.notebook_id)
            .join(SubmittedAssignment, SubmittedAssignment.id == SubmittedNotebook.assignment_id)
            .where(Notebook.id.in_([notebook.id for notebook in notebooks.values()]))
        )
        changed = []
        for own, before, name, submitted in rows.all():
            student, late = submitted.student_id, submitted.total_seconds_late
            if name not in wanted.get(student, ()):
                continue
            after = None
            for plugin in self._penalties:
                after = self._penalty(plugin, notebooks[name], own, student, late)
            if after != before:
                self._update(SubmittedNotebook, [{"id": own, "late_submission_penalty": after}])
                changed.append(Penalty(student, assignment, name, before or 0.0, after or 0.0))
        if changed:
            self.db.commit()
        self.db.remove()
        return changed

    def results(self, submission: Submission) -> dict[str, Results]:
        """What the gradebook says of a student's notebooks, by their names."""
        found: dict[str, Results] = self._patiently(lambda: self._read(submission))
        return found

    def _read(self, submission: Submission) -> dict[str, Results]:
        assignment = self._assignment(submission.assignment)
        submitted = self._gradebook.find_submission(submission.assignment, submission.student)
        results = {}
        for name, own in self._submitted(assignment, submitted.id).items():
            notebook = assignment.notebooks[name]
            grades = self._rows(Grade, notebook.grades, own)
            comments = self._rows(Comment, notebook.comments, own)
            results[name] = Results(
                {cell: (row.score, notebook.max_scores[cell]) for cell, row in grades.items()},
                {cell: row.comment for cell, row in comments.items()},
                self.db.get(SubmittedNotebook, own).late_submission_penalty,
                frozenset(cell for cell, row in grades.items() if waits(row)),
            )
        self.db.remove()
        return results

    def knows(self, student: str) -> bool:
        """Whether work of this student can be written: nbgrader's `create_student` decides."""
        if self._converter.create_student:
            return True
        return self._patiently(lambda: self.db.get(Student, student)) is not None

    def close(self) -> None:
        """Let go of the gradebook; what has not been flushed is graded by the next run."""
        self._gradebook.close()

    def _commit(self, outcomes: Iterable[Outcome]) -> None:
        for outcome in outcomes:
            self._write(outcome)
        self.db.commit()
        self.db.remove()

    def _patiently(self, work: Callable[[], Any]) -> Any:
        return patiently(work, self._settings, self._say, self._roll_back)

    def _roll_back(self) -> None:
        self._gradebook.db.remove()

    def _write(self, outcome: Outcome) -> None:
        student, name = outcome.submission
        assignment = self._assignment(name)
        if self.db.get(Student, student) is None:
            self.db.add(Student(id=student))
            self.db.flush()
        try:
            submitted = self._gradebook.find_submission(name, student)
        except MissingEntry:
            submitted = SubmittedAssignment(assignment_id=assignment.id, student_id=student)
            self.db.add(submitted)
        if outcome.timestamp:
            submitted.timestamp = outcome.timestamp
        self.db.flush()
        notebooks = self._submitted(assignment, submitted.id)
        for missing in outcome.missing:
            notebook = assignment.notebooks[missing]
            rows = self._rows(Grade, notebook.grades, notebooks[missing]).values()
            values = {"auto_score": 0, "needs_manual_grade": False}
            self._update(Grade, [{"id": row.id, **values} for row in rows])
        for judged in outcome.judged:
            notebook = assignment.notebooks[judged.name]
            if judged.problem:
                rows = self._rows(Grade, notebook.grades, notebooks[judged.name]).values()
                self._update(Grade, [{"id": row.id, "needs_manual_grade": True} for row in rows])
                continue
            self._scores(notebook, notebooks[judged.name], judged)
            self._comments(notebook, notebooks[judged.name], judged)
            late = submitted.total_seconds_late
            for plugin in self._penalties:
                own = notebooks[judged.name]
                penalty = self._penalty(plugin, notebook, own, student, late)
                self._update(SubmittedNotebook, [{"id": own, "late_submission_penalty": penalty}])

    def _assignment(self, name: str) -> _Assignment:
        if name not in self._assignments:
            found = self._gradebook.find_assignment(name)
            self._assignments[name] = _Assignment(
                found.id,
                {
                    notebook.name: _Notebook(
                        notebook.id,
                        _ids(notebook._base_cells, TaskCell, GradeCell),
                        _ids(notebook._base_cells, TaskCell, SolutionCell),
                        {
                            cell.name: cell.max_score or 0.0
                            for kind in (TaskCell, GradeCell)
                            for cell in notebook._base_cells
                            if isinstance(cell, kind)
                        },
                    )
                    for notebook in found.notebooks
                },
            )
        return self._assignments[name]

    def _submitted(self, assignment: _Assignment, submitted: str) -> dict[str, str]:
        """The ids of a submission's notebooks by name, made with all their cells if they miss."""
        names = {notebook.id: name for name, notebook in assignment.notebooks.items()}
        rows = self.db.execute(
            select(SubmittedNotebook.id, SubmittedNotebook.notebook_id).where(
                SubmittedNotebook.notebook_id.in_(names),
                SubmittedNotebook.assignment_id == submitted,
            )
        )
        ids = {names[row.notebook_id]: row.id for row in rows}
        for name in assignment.notebooks.keys() - ids.keys():
            notebook = assignment.notebooks[name]
            ids[name] = new_uuid()
            row = {"id": ids[name], "assignment_id": submitted, "notebook_id": notebook.id}
            self.db.execute(insert(SubmittedNotebook), [row])
            for model, cells in ((Grade, notebook.grades), (Comment, notebook.comments)):
                self._insert(model, cells.values(), ids[name])
        return ids

    def _insert(self, model: type, cells: Iterable[str], submitted: str) -> None:
        rows = [{"id": new_uuid(), "cell_id": cell, "notebook_id": submitted} for cell in cells]
        if rows:
            self.db.execute(insert(model), rows)

    def _rows(self, model: Any, cells: Mapping[str, str], submitted: str) -> dict[str, Any]:
        """A submitted notebook's grades or comments, by grade_id, made if they miss."""
        columns = [model.id, model.cell_id]
        scored = [Grade.manual_score, Grade.score, Grade.needs_manual_grade]
        columns += scored if model is Grade else [Comment.comment]
        # By cell and notebook, for which nbgrader has an index; by notebook alone it has none.
        query = select(*columns).where(
            model.cell_id.in_(cells.values()), model.notebook_id == submitted
        )
        rows = {row.cell_id: row for row in self.db.execute(query)}
        if absent := [cell for cell in cells.values() if cell not in rows]:
            self._insert(model, absent, submitted)
            rows = {row.cell_id: row for row in self.db.execute(query)}
        return {name: rows[cell] for name, cell in cells.items()}

    def _scores(self, notebook: _Notebook, submitted: str, judged: Judged) -> None:
        rows = self._rows(Grade, notebook.grades, submitted)
        changes = []
        for name, score in judged.scores.items():
            manual = rows[name].manual_score is not None or score is None
            changes.append({"id": rows[name].id, "auto_score": score, "needs_manual_grade": manual})
        self._update(Grade, changes)

    def _comments(self, notebook: _Notebook, submitted: str, judged: Judged) -> None:
        rows = self._rows(Comment, notebook.comments, submitted)
        changes = [
            {"id": rows[name].id, "auto_comment": comment}
            for name, comment in judged.comments.items()
        ]
        self._update(Comment, changes)

    def _penalty(
        self,
        late_penalties: preprocessors.AssignLatePenalties,
        notebook: _Notebook,
        submitted: str,
        student: str,
        late: float,
    ) -> float | None:
        """The late penalty of a notebook, or None, as nbgrader's AssignLatePenalties has it."""
        penalty: float | None = None
        if late > 0:
            total = self.db.scalar(
                select(func.coalesce(func.sum(Grade.score), 0.0)).where(
                    Grade.cell_id.in_(notebook.grades.values()), Grade.notebook_id == submitted
                )
            )
            late_penalties.init_plugin()
            penalty = late_penalties.plugin_inst.late_submission_penalty(student, total, late)
            if penalty is not None:
                scored = SimpleNamespace(score=total)
                penalty = late_penalties._check_late_penalty(scored, penalty)
        return penalty

    def _update(self, model: type, rows: list[dict[str, Any]]) -> None:
        if rows:
            self.db.execute(update(model), rows)


def _ids(cells: Iterable[Any], *kinds: type) -> dict[str, str]:
    """The ids of the cells of some kinds by name; of two with one name, that of the last kind."""
    matching: list[Any] = [cell for kind in kinds for cell in cells if isinstance(cell, kind)]
    return {cell.name: cell.id for cell in matching}


def _penalties(converter: Autograde) -> list[preprocessors.AssignLatePenalties]:
    """The configured preprocessors that assign late penalties."""
    known = [import_item(p) if isinstance(p, str) else p for p in converter.autograde_preprocessors]
    made = [
        p(parent=converter)
        for p in known
        if isinstance(p, type) and issubclass(p, preprocessors.AssignLatePenalties)
    ]
    return [p for p in made if p.enabled]
