"""Similar work in a class: which answers are compared, and with what taken out of them."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import Any

from proctor.course import Course
from proctor.report.figures import Figures
from proctor.report.records import ClassRecords, by_exercise, read_notebook
from proctor.report.similarity import Comparison, Passage, common_from, hashes_of
from proctor.submissions.untrusted import plain
from proctor.texts import joined

_MOST_CODE = 20_000  # characters of an answer that are shown


def compare(course: Course, records: ClassRecords) -> Figures:
    """The pairs of a class as figures, with the code of both."""

    @functools.lru_cache(maxsize=100)
    def handed_in(student: str, number: int) -> dict[str, str]:
        return records.source(course, student, records.notebooks[number])

    def source(student: str, name: str) -> str:
        """An answer, read again, since nobody keeps those of a whole class."""
        number, _, cell = name.partition("/")
        return handed_in(student, int(number)).get(cell, "")

    comparison = Comparison(source)
    for number, notebook in enumerate(records.notebooks):
        known = hashes_of(
            joined(cell.get("source", ""))
            for step in ("release", "source")
            for cell in _cells(course.folder(step, assignment=notebook.assignment), notebook.name)
        )
        for cell, own in by_exercise(course, records, notebook).items():
            comparison.add(f"{number}/{cell}", own, known)
    found = comparison.result(len(records.students))

    def shown(passage: Passage, left: str, right: str) -> Figures:
        name = passage.exercise
        return {
            "exercise": plain(name.partition("/")[2]),
            "tokens": passage.tokens,
            "share": passage.share,
            "left": _marked(source(left, name), passage.left),
            "right": _marked(source(right, name), passage.right),
        }

    return {
        "usual": found.usual,
        "compared": found.compared,
        "answers": found.answers,
        "common_from": common_from(len(records.students)),
        "pairs": [
            {
                "left": plain(pair.left),
                "right": plain(pair.right),
                "tokens": pair.tokens,
                "passages": [shown(one, pair.left, pair.right) for one in pair.passages],
            }
            for pair in found.pairs
        ],
    }


def _cells(folder: Path, name: str) -> list[dict[str, Any]]:
    """The cells of the teacher's notebook; prose in them stands for no code, and does no harm."""
    cells: list[dict[str, Any]] = (read_notebook(folder / f"{name}.ipynb") or {}).get("cells", [])
    return cells


def _marked(source: str, spans: tuple[tuple[int, int], ...]) -> list[tuple[str, bool]]:
    """The code in pieces, each with whether the other one has it, too."""
    text = source.replace("\r\n", "\n").replace("\r", "\n")[:_MOST_CODE]
    pieces, done = [], 0
    for begin, end in spans:
        pieces += [(text[done:begin], False), (text[begin:end], True)]
        done = end
    pieces.append((text[done:], False))
    return [piece for piece in pieces if piece[0]]
