"""What a notebook asks: its exercises, their tests with titles and points, and their hints.

Notebooks are nbformat 4 as `json` reads them, so that this needs no other package.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from advanced_numpy.check.cell import title_line

_HEADING = re.compile(r"^##\s+(.+?)\s*#*$", re.M)
_HINT = re.compile(r"<details>\s*<summary>(.*?)</summary>\s*(.*?)\s*</details>", re.S)
_FITS = re.compile(r"<!--\s*fits:(.*?)-->\s*", re.S)


@dataclass(frozen=True)
class Hint:
    """A hint of a prompt, and phrases of the messages that it fits.

    An author writes them into the hint, where a reader does not see them, each in quotes:
    ``<!-- fits: "look at both ends" "along axis 0" -->``.
    """

    name: str
    text: str
    fits: tuple[str, ...] = ()

    def fits_message(self, message: str) -> bool:
        """Whether the message of a failure is one that this hint is for."""
        return any(phrase in message for phrase in self.fits)


@dataclass(frozen=True)
class Test:
    """A test cell: its cell id, the sentence that it asks, and what it is worth."""

    id: str
    title: str
    points: float


@dataclass(frozen=True)
class Exercise:
    """One task: where its answer goes, and the tests of the answer."""

    id: str
    heading: str
    answer: str
    tests: tuple[Test, ...]
    hints: tuple[Hint, ...]

    @property
    def points(self) -> float:
        """What all of its tests are worth."""
        return sum(test.points for test in self.tests)


@dataclass(frozen=True)
class Outline:
    """The exercises of a notebook, in order."""

    title: str
    exercises: tuple[Exercise, ...]

    @property
    def points(self) -> float:
        """What the whole notebook is worth."""
        return sum(exercise.points for exercise in self.exercises)

    def exercise_of(self, test_id: str) -> Exercise | None:
        """The exercise to which a test cell belongs."""
        for exercise in self.exercises:
            if any(test.id == test_id for test in exercise.tests):
                return exercise
        return None


def read(notebook: dict[str, Any]) -> Outline:
    """The outline of a notebook. An exercise is a solution cell and the test cells below it."""
    title = heading = ""
    prompt: list[str] = []
    exercises: list[Exercise] = []
    for cell in notebook.get("cells", ()):
        source = text(cell)
        if cell.get("cell_type") == "markdown":
            title = title or source.removeprefix("# ").partition("\n")[0]
            if found := _HEADING.search(source):
                heading, prompt = found[1], []
            prompt.append(source)
            continue
        settings = cell.get("metadata", {}).get("nbgrader", {})
        if settings.get("grade") and exercises:
            last = exercises[-1]
            test = Test(name(cell), title_line(source), float(settings.get("points", 0)))
            exercises[-1] = Exercise(
                last.id, last.heading, last.answer, (*last.tests, test), last.hints
            )
        elif settings.get("solution"):
            hints = tuple(_hints("\n".join(prompt)))
            exercises.append(Exercise(name(cell), heading, source, (), hints))
            prompt = []
    return Outline(title, tuple(e for e in exercises if e.tests))


def _hints(prompt: str) -> Iterator[Hint]:
    for name, text_ in _HINT.findall(prompt):
        phrases = [p for found in _FITS.findall(text_) for p in re.findall(r'"([^"]+)"', found)]
        yield Hint(name, _FITS.sub("", text_), tuple(phrases))


def text(cell: dict[str, Any]) -> str:
    """The source of a cell as one string."""
    source = cell.get("source", "")
    return source if isinstance(source, str) else "".join(source)


def name(cell: dict[str, Any]) -> str:
    """What a cell is called: nbgrader's name, or else its id."""
    return str(cell.get("metadata", {}).get("nbgrader", {}).get("grade_id") or cell.get("id", ""))


def anchor(heading: str) -> str:
    """The fragment of a link to a heading, as JupyterLab names it."""
    return re.sub(r"\s", "-", heading)


def code_cells(notebook: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The code cells of a notebook, in order."""
    return (c for c in notebook.get("cells", ()) if c.get("cell_type") == "code")
