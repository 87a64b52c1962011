"""The data that is handed from floor to floor: plain, and ready to be sent to another process.

Nothing here reads, writes or runs anything, so every module may import it.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple


def is_run(cell: Mapping[str, Any], skipped: str = "skip-execution") -> bool:
    """Whether grading runs a notebook's cell: a code cell without nbclient's tag `skipped`."""
    return cell["cell_type"] == "code" and skipped not in cell["metadata"].get("tags", [])


class Submission(NamedTuple):
    """What one student handed in for one assignment."""

    student: str
    assignment: str

    def __str__(self) -> str:
        return f"{self.student}/{self.assignment}"


@dataclass(frozen=True)
class SourceCell:
    """A cell that nbgrader knows; `source` holds the hidden tests, too."""

    name: str
    cell_type: str
    source: str
    checksum: str
    locked: bool
    grade: bool
    solution: bool
    task: bool
    max_score: float | None

    @property
    def test(self) -> bool:
        """Whether this is a test cell: graded, locked and not written by the student."""
        return self.grade and not self.solution and self.cell_type == "code"


@dataclass(frozen=True)
class NotebookSource:
    """What is needed to grade one notebook of an assignment; it can be sent to another machine.

    `cells` are in the order of the notebook; `released` is the students' version as JSON, or
    None when release/ does not hold it. `beside` are the test cells that are judged beside the
    student's code, by their names (`proctor.grading.rehearsal`).
    """

    assignment: str
    name: str
    kernelspec: dict[str, Any] | None
    cells: tuple[SourceCell, ...]
    released: str | None
    beside: tuple[str, ...] = ()

    def cell(self, name: str) -> SourceCell | None:
        """The cell with this grade_id, or None."""
        return next((cell for cell in self.cells if cell.name == name), None)


@dataclass(frozen=True)
class Task:
    """One notebook of one student, with all that is needed to judge it.

    `files` are the other files of the submission by their paths in it, `trusted` those of source/
    that overwrite them. `config` is what `pack` made of the course's configuration.
    """

    student: str
    source: NotebookSource
    data: bytes
    files: Mapping[str, bytes]
    trusted: Mapping[str, bytes]
    config: bytes


@dataclass(frozen=True)
class Judged:
    """What came of a task.

    `notebook` is the autograded notebook as JSON; `scores` and `comments` belong to cells, by
    grade_id. When `problem` says why it could not be judged, there is neither, and `trace` is
    the traceback of an error that nobody foresaw. `told` are the remarks that a student's page may
    have, None where it may have all.
    """

    student: str
    assignment: str
    name: str
    notebook: str | None = None
    scores: Mapping[str, float | None] = field(default_factory=dict)
    comments: Mapping[str, str | None] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    problem: str | None = None
    files: Mapping[str, bytes] = field(default_factory=dict)
    trace: str | None = None
    told: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Record:
    """How a result came about: its inputs' digest, remarks, and why there is none.

    `remarks` are for student and teacher, `notes` for the teacher only.
    `sandbox` says whether students' code was shut in; None where none was run, or nobody knows.
    `told` are the remarks that a student's page may have, None where it may have all.
    """

    digest: str
    remarks: tuple[str, ...] = ()
    problem: str | None = None
    sandbox: bool | None = None
    notes: tuple[str, ...] = ()
    told: tuple[str, ...] | None = None

    @property
    def on_page(self) -> tuple[str, ...]:
        """The remarks on a student's page: those that owe nothing to hidden tests."""
        return self.remarks if self.told is None else self.told


@dataclass
class Outcome:
    """All that came of grading one submission."""

    submission: Submission
    timestamp: datetime.datetime | None
    judged: list[Judged] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    records: dict[str, Record] = field(default_factory=dict)
