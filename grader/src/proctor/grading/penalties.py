"""Late penalties of what is up to date: due dates, extensions and the plug-in change meanwhile."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection

from proctor.config import Grading
from proctor.course import Course
from proctor.grading.gradebook import Penalty, Writer
from proctor.model import Submission
from proctor.submissions.ledger import Inputs
from proctor.submissions.survey import Due


def set_anew(
    course: Course,
    settings: Grading,
    inputs: Inputs,
    surveyed: Collection[Due],
    known: Collection[str],
    say: Callable[[str], None],
) -> list[Penalty]:
    """Set the penalties of one assignment's notebooks that need no grading; return the changes.

    `known` are the students of whom the gradebook holds a submission.
    """
    wanted: dict[str, list[str]] = {}
    for one in surveyed:
        for name in one.found.paths.keys() - one.handed_in.keys():
            record = inputs.get(one.key(name))
            if record and not record.problem and one.submission.student in known:
                wanted.setdefault(one.submission.student, []).append(name)
    if not wanted:
        return []
    (assignment,) = {one.submission.assignment for one in surveyed}
    with contextlib.closing(Writer(course, settings, inputs, say)) as writer:
        return writer.penalise(assignment, wanted)


def lines(changed: Collection[Penalty]) -> list[str]:
    """A line for each submission whose penalty is another than before."""
    sums: dict[Submission, tuple[float, float]] = {}
    for one in changed:
        submission = Submission(one.student, one.assignment)
        before, after = sums.get(submission, (0.0, 0.0))
        sums[submission] = before + one.before, after + one.after
    return [f"{s}: {before:g} → {after:g}" for s, (before, after) in sorted(sums.items())]
