"""A class of 200 with planted truths, made from the bank of answers to one notebook.

It is a real class for the grader: 200 submissions, each with an answer to every exercise. What a
report must find in it, and that it finds nothing else, is written down here.
"""

from __future__ import annotations

import ast
import random
import re
import shutil
from collections import defaultdict
from pathlib import Path

from proctor.authoring import notebook_form
from proctor.authoring.answers import Answer, fill, read_answers
from proctor.authoring.release import release
from proctor.course import Course
from tiny_course import COURSE

ASSIGNMENT, NOTEBOOK = "warmup", "heat-equation"
STUDENTS = [f"s{i:03}" for i in range(200)]

HARDEST = ("window-strided", "heat-run")  # the hardest one first
BACKWARDS = "unfilled-ends"
# Wrong answers with known counts, each a mistake that many make; what it says in the report.
MISCONCEPTIONS = {
    ("heat-step", "wrong-insulated"): (41, "The ends took over the new value of their neighbour"),
    ("window-numpy", "wrong-copy"): (33, "this is a copy, a view was asked for"),
    ("write-through", "wrong-stored-as-shown"): (27, "Windows overlap. Count each number"),
}
# Pairs of students, the answers they share, and whether one of them has renamed the variables.
COPIES = {
    ("s060", "s140"): ({"heat-run": "right-matrix"}, False),
    ("s075", "s121"): ({"heat-run": "right-accumulate", "heat-start": "right-tile"}, False),
    ("s081", "s107"): ({"window-strided": "right-first-column"}, True),
    ("s090", "s133"): ({"heat-step": "right-diff", "heat-start": "right-tile"}, False),
    ("s066", "s152"): ({"window-strided": "right-partial", "heat-step": "right-partial"}, True),
}
# The same line in two notebooks, as two people write it who know the library.
ONE_LINERS = {("s070", "s110"): {"window-strided": "right-guarded"}}
# What the others who fail do: no mistake is made by a tenth of the class.
OTHERS = {
    "window-strided": {
        "wrong-one-too-few": 18, "wrong-eight-bytes": 18, "wrong-list": 18,
        "wrong-past-the-end": 18, "wrong-no-error": 17, "wrong-copy": 17, None: 40,
    },
    "heat-run": {
        "wrong-always-from-the-start": 17, "wrong-f-not-passed-on": 17, "wrong-list": 17,
        "wrong-last-row-empty": 17, "wrong-one-row-too-many": 17, "wrong-ring": 17, None: 12,
    },
    "heat-step": {"wrong-loop": 12},
    "heat-start": {"wrong-fifth-point": 15, "wrong-integers": 15, "wrong-height-one": 15},
    "window-numpy": {"wrong-forgotten-return": 12, "wrong-transposed": 12},
    "write-through": {"wrong-corner-three": 14, "wrong-index-error": 14},
    "unfilled-ends": {
        "wrong-inner-value": 17, "wrong-leftover-zero": 17, "wrong-no-difference": 17,
        "wrong-ends-fixed-anyway": 17,
    },
}  # fmt: skip


def make(root: Path, seed: int = 20261127) -> Course:
    """Put the course and the submissions of the class into the folder `root`."""
    shutil.copy(COURSE / "nbgrader_config.py", root)
    for name in (f"{NOTEBOOK}.ipynb", "images"):
        there = COURSE / "source" / ASSIGNMENT / name
        here = root / "source" / ASSIGNMENT / name
        here.parent.mkdir(parents=True, exist_ok=True)
        (shutil.copytree if there.is_dir() else shutil.copy)(there, here)
    course = Course(root)
    release(course, [ASSIGNMENT])
    bank = read_answers(Course(COURSE), ASSIGNMENT, NOTEBOOK)
    released = notebook_form.read(course.folder("release", assignment=ASSIGNMENT) / _file())
    for student, sources in _sources(bank, random.Random(seed)).items():
        path = course.folder("submitted", student, ASSIGNMENT) / _file()
        path.parent.mkdir(parents=True)
        notebook_form.write(fill(released, sources), path)
    return course


def _file() -> str:
    return f"{NOTEBOOK}.ipynb"


def _sources(bank: dict[str, list[Answer]], chance: random.Random) -> dict[str, dict[str, str]]:
    """The solution cells of each student, by grade_id; what nobody began is left out."""
    ability = {student: chance.gauss(0, 1) for student in STUDENTS}
    kept = defaultdict(dict)  # answers that are decided already
    for pair, own in [*((p, c[0]) for p, c in COPIES.items()), *ONE_LINERS.items()]:
        for student in pair:
            kept[student] |= own
    chosen: dict[str, dict[str, str]] = defaultdict(dict)
    for exercise, answers in bank.items():
        texts = {answer.path.stem: answer.source for answer in answers}
        wrong = [n for name, count in OTHERS[exercise].items() for n in [name] * count]
        for (of, name), (count, _) in MISCONCEPTIONS.items():
            wrong += [name] * (count if of == exercise else 0)
        chance.shuffle(wrong)
        free = [student for student in STUDENTS if exercise not in kept[student]]
        sign = -1 if exercise == BACKWARDS else 1
        free.sort(key=lambda s: sign * ability[s] + chance.gauss(0, 0.5))
        reserved = {own[exercise] for own in kept.values() if exercise in own}
        right = [n for n in texts if n.startswith("right-") and n not in reserved]
        for place, student in enumerate(free):
            name = wrong[place] if place < len(wrong) else right[place % len(right)]
            if name:
                chosen[student][exercise] = texts[name]
        for student, own in kept.items():
            if exercise in own:
                renames = any(s[1] == student and copy[1] for s, copy in COPIES.items())
                text = texts[own[exercise]]
                chosen[student][exercise] = renamed(text) if renames else text
    return chosen


def renamed(source: str) -> str:
    """The same program with other names for its variables, other comments and other spaces."""
    names = {
        node.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    names -= {"heat_step", "sliding_window"}  # what the tests call
    for number, name in enumerate(sorted(names)):
        source = re.sub(rf"(?<![.\w]){name}\b(?!=[^=])", f"mine_{number}", source)
    source = re.sub(r"^( *)#.*$", r"\1# I wrote this myself.", source, flags=re.M)
    return source.replace(", ", ",").replace("    return", "\n    return")
