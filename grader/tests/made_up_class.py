"""Classes for tests of the report, made up without running a cell."""

from __future__ import annotations

import datetime

import numpy as np

from proctor.grading.marks import Marks
from proctor.outcomes import Exercise, Test
from proctor.report.figures import Figures, figures
from proctor.report.records import ClassRecords, NotebookRecords, Said

NOW = datetime.datetime(2026, 11, 27, 20, 0, tzinfo=datetime.UTC)


def exercise(name: str, tests: int = 2, heading: str = "") -> Exercise:
    own = tuple(
        Test(f"{name}-{i}", f"Test {i} of {name}", "test", points=1.0, score=0.0)
        for i in range(tests)
    )
    return Exercise(heading or f"Write {name}", (name,), own)


def a_class(
    students: int = 40, exercises: int = 5, seed: int = 3, **changes: object
) -> ClassRecords:
    """A class of students `s0`, `s1`, … with one notebook; the last one handed in nothing."""
    rng = np.random.default_rng(seed)
    names = changes.pop("names", None) or [f"s{i}" for i in range(students)]
    notebook = NotebookRecords(
        "sums", "double", [exercise(f"e{i}") for i in range(exercises)], students
    )
    ability = rng.normal(size=(students, 1))
    hard = np.repeat(np.linspace(-1, 1, exercises), 2)
    notebook.scores[:] = ability + rng.normal(size=(students, 2 * exercises)) > hard
    notebook.begun[:] = 1
    notebook.state[:] = ["graded"] * students
    notebook.state[-1] = "nothing"
    notebook.scores[-1] = np.nan
    for student, test in zip(*np.nonzero(notebook.scores == 0), strict=True):
        text = f"value {test} is wrong, and 7 is hidden\n→ Mistake {test}."
        notebook.said.append(
            Said(int(student), int(test), text, f"Mistake {test}, as you can see.")
        )
    marks = {
        name: Marks(None, 0.0, {"double": float(np.nansum(notebook.scores[i]))})
        for i, name in enumerate(names[:-1])
    }
    return ClassRecords(names, [notebook], {"sums": marks}, {"sums": 2.0 * exercises})


def made(records: ClassRecords, **options: bool) -> Figures:
    return figures(records, course="A course", now=NOW, **options)
