"""What a run of a notebook has to say of its cells, and the remarks that are made of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from proctor.outcomes import OVER

_MOST_NAMES = 5  # of added cells that were stopped
EVERYWHERE = -1  # the position of what is said of the course's tests, whoever is graded


@dataclass(frozen=True)
class Note:
    """What is said of the cell at position `index`.

    `of` is "course" for cells that the course knows, "added" for others, "skipped" for those of
    them that did not run.
    """

    index: int
    text: str = ""
    of: Literal["course", "added", "skipped"] = "course"


class Remarks(NamedTuple):
    """Remarks on a notebook, one line each: all for the teacher, and those on a student's page."""

    all: list[str]
    told: list[str]


def remarks(notes: Iterable[Note]) -> list[str]:
    """One line for each note; however many cells a student has added, there are a few lines."""
    found, stopped, skipped = [], 0, 0
    for note in notes:
        stopped += note.of == "added"
        skipped += note.of == "skipped"
        if note.of == "course" or (note.of == "added" and stopped <= _MOST_NAMES):
            found.append(note.text)
    if stopped > _MOST_NAMES:
        found.append(f"added cells stopped like these: {stopped - _MOST_NAMES} more")
    if skipped:
        found.append(f"cells that were added, and not run: {skipped}; {OVER}")
    return found
