"""How far a learner is: which tests have passed, for which answer, and how many tries it took.

It is kept beside the notebook in work/, in `.progress/<notebook>.json`; it is for the learner
alone, and never a mark.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from advanced_numpy.learner import _files
from advanced_numpy.learner.outline import Exercise, Outline

_LONGEST = 1 << 20


def digest(answer: str) -> str:
    """What tells two versions of an answer apart; blank ends of lines do not count."""
    lines = [line.rstrip() for line in answer.strip().split("\n")]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:16]


@dataclass
class Progress:
    """What was reached in one notebook.

    `passed` has, by the name of a test, the digests of the answers with which it passed: as
    the cell was run, and as it was saved then. `tries` counts the wrong answers to an exercise;
    `asked` are the exercises whose answer was asked for before they had passed.
    """

    path: Path | None = None
    passed: dict[str, list[str]] = field(default_factory=dict)
    tries: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, notebook: Path) -> Progress:
        """The progress in a notebook: kept in work/, and nowhere else but in memory."""
        if notebook.absolute().parent.parent.name != "work":
            return cls()
        found = cls(notebook.parent / ".progress" / f"{notebook.stem}.json")
        with contextlib.suppress(OSError, ValueError, TypeError, AttributeError):
            found._load()
        return found

    def _load(self) -> None:
        assert self.path is not None
        with self.path.open("rb") as file:
            content = json.loads(file.read(_LONGEST))
        for name, digests in content["passed"].items():
            self.passed[str(name)] = [str(one) for one in digests]
        for name, count in content["tries"].items():
            self.tries[str(name)] = int(count)
        self.asked += map(str, content["asked"])

    def save(self) -> None:
        """Write it down; where that cannot be done, nobody is bothered."""
        if self.path is None:
            return
        content = {"passed": self.passed, "tries": self.tries, "asked": self.asked}
        with contextlib.suppress(OSError):
            _files.replace(self.path, (json.dumps(content, indent=1) + "\n").encode())

    def has_passed(self, exercise: Exercise) -> bool:
        """Whether all tests of an exercise have passed."""
        return all(test.id in self.passed for test in exercise.tests)

    def is_stale(self, exercise: Exercise) -> bool:
        """Whether the answer has been edited since one of its tests passed."""
        now = digest(exercise.answer)
        return any(now not in self.passed.get(test.id, [now]) for test in exercise.tests)

    def points(self, outline: Outline) -> float:
        """The points of the tests that have passed."""
        tests = (test for exercise in outline.exercises for test in exercise.tests)
        return sum(test.points for test in tests if test.id in self.passed)

    def next_exercise(self, outline: Outline) -> Exercise | None:
        """The first exercise that has not passed."""
        return next((e for e in outline.exercises if not self.has_passed(e)), None)
