"""Marks that a later run of grading has changed, for who has told students theirs already.

A mark changes when a student hands in again, and also when a test was corrected, for students who
have done nothing. Both are told apart by the file that was handed in.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from proctor.course import Course
from proctor.grading import atomic_files, marks
from proctor.model import Record, Submission
from proctor.submissions import untrusted
from proctor.submissions.ledger import Inputs

_PRIVATE = 0o600
_LARGEST = 200_000_000  # bytes of a notebook that is looked at
_COLUMNS = ("when", "student_id", "assignment", "notebook", "before", "after", "why")


_Key = tuple[str, str, str]  # student, assignment, notebook


@dataclass(frozen=True)
class Change:
    """A student's points for a notebook, before and after; `again` is whether it is a new file."""

    student: str
    assignment: str
    notebook: str
    before: float
    after: float
    again: bool

    @property
    def why(self) -> str:
        """What has changed the mark."""
        return "handed in again" if self.again else "graded anew, the file is the same"

    def __str__(self) -> str:
        where = f"{self.student}/{self.assignment}/{self.notebook}"
        return f"{where}: {self.before:g} → {self.after:g} ({self.why})"


class Known:
    """The marks that there are before a run, and the files that they are for.

    Until the changes are told the marks are kept in .proctor/, so that those of a run that was
    killed are told by the next one.
    """

    def __init__(self, course: Course, assignments: Collection[str]) -> None:
        self._course, self._assignments = course, list(assignments)
        self._files = Inputs(course, "marked")
        self._untold = course.root / ".proctor" / "untold.json"
        self._killed = self._kept()
        self._before = self._read() | self._killed
        self._keep(self._before)

    def _kept(self) -> dict[_Key, float]:
        try:
            rows = json.loads(self._untold.read_bytes())
            return {(str(s), str(a), str(n)): float(score) for s, a, n, score in rows}
        except (OSError, ValueError, TypeError):
            return {}

    def _keep(self, untold: Mapping[_Key, float]) -> None:
        if untold:
            rows = [[*key, score] for key, score in untold.items()]
            self._untold.parent.mkdir(exist_ok=True)
            atomic_files.write(self._untold, json.dumps(rows).encode(), _PRIVATE)
        else:
            self._untold.unlink(missing_ok=True)

    def _read(self) -> dict[_Key, float]:
        found = {}
        with self._course.gradebook() as gradebook:
            there = {assignment.name: assignment for assignment in gradebook.assignments}
            for name in self._assignments:
                if name not in there:
                    continue
                for student, own in marks.read(gradebook, there[name]).items():
                    for notebook, score in own.scores.items():
                        found[student, name, notebook] = score
        return found

    def changes(self, graded: Collection[str]) -> list[Change]:
        """What has changed since, of the submissions `graded` ("ada/sums"); the files are kept.

        Also what has changed in runs before this one that were killed.
        """
        found, files = [], {}
        for (student, assignment, notebook), after in sorted(self._read().items()):
            submission = Submission(student, assignment)
            killed = (student, assignment, notebook) in self._killed
            if str(submission) not in graded and not killed:
                continue
            key = f"{submission}/{notebook}"
            now = self._digest(submission, notebook)
            known = self._files.get(key)
            before = self._before.get((student, assignment, notebook))
            if before is not None and known is not None and before != after:
                again = known.digest != now
                found.append(Change(student, assignment, notebook, before, after, again))
            elif str(submission) not in graded:
                continue
            files[key] = Record(now)
        self._files.record_all(files)
        self._keep({key: s for key, s in self._killed.items() if key[1] not in self._assignments})
        self._killed = {}
        return found

    def _digest(self, submission: Submission, notebook: str) -> str:
        path = self._course.folder("submitted", *submission) / f"{notebook}.ipynb"
        try:
            return hashlib.sha256(untrusted.read(path, _LARGEST)).hexdigest()
        except (OSError, untrusted.Unfit):
            return ""


def keep(course: Course, changes: Collection[Change], now: datetime) -> Path:
    """Add the changes to the course's list of them, grade-changes.csv."""
    path = course.root / "grade-changes.csv"
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    earlier = path.read_bytes() if path.is_file() else b""
    if not earlier:
        writer.writerow(_COLUMNS)
    for c in changes:
        texts = map(marks.for_spreadsheet, (c.student, c.assignment, c.notebook))
        row = (f"{now:%Y-%m-%d %H:%M}", *texts, f"{c.before:g}", f"{c.after:g}", c.why)
        writer.writerow(row)
    atomic_files.write(path, earlier + out.getvalue().encode(), _PRIVATE)
    return path


def lines(changes: Collection[Change], most: int = 20) -> Iterator[str]:
    """The changes for a terminal: those first that nobody has asked for."""
    ordered = sorted(changes, key=lambda change: change.again)
    yield from some([f"mark changed: {change}" for change in ordered], most)


def some(said: Sequence[str], most: int = 20) -> Iterator[str]:
    """The first lines for a terminal, and how many more there are."""
    yield from map(untrusted.plain, said[:most])
    if len(said) > most:
        yield f"and {len(said) - most} more have changed"
