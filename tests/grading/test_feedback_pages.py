"""Feedback pages of this course hold no line and no value of a hidden test, whatever was handed in.

A sample of the answers bank by default; ``FEEDBACK_ROUNDS=99`` hands in every wrong answer.
"""

from __future__ import annotations

import ast
import html
import os
import re
import shutil

import pytest

from proctor import outcomes
from proctor.authoring import notebook_form
from proctor.authoring.answers import fill, read_answers, source_notebook
from proctor.authoring.release import release
from proctor.course import Course
from proctor.grading.run import grade
from proctor.hidden_tests import Marks, parts
from tiny_course import COURSE

pytestmark = pytest.mark.slow

ROUNDS = int(os.environ.get("FEEDBACK_ROUNDS", "1"))
ASSIGNMENTS = sorted(path.name for path in (COURSE / "source").iterdir() if path.is_dir())

# In place of every function of an answer: one that shows all that it is called with.
LEAK = """
def _leaky(function):
    import base64, functools
    @functools.wraps(function)
    def leak(*args, **kwargs):
        print(args, kwargs, base64.b64encode(repr(args).encode()))
        _seen.append((args, kwargs))
        return function(*args, **kwargs)
    return leak
_seen = globals().get("_seen", [])
print(_seen)
for _name, _value in list(globals().items()):
    if callable(_value) and getattr(_value, "__module__", "") == "__main__" and _name[0] != "_":
        globals()[_name] = _leaky(_value)
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory) -> Course:
    """A copy of this course, released."""
    root = tmp_path_factory.mktemp("course")
    shutil.copy(COURSE / "nbgrader_config.py", root)
    ignored = shutil.ignore_patterns(".ipynb_checkpoints")
    for folder in ("source", "answers", "data"):
        shutil.copytree(COURSE / folder, root / folder, ignore=ignored)
    found = Course(root)
    release(found, found.assignments())
    return found


def hand_in(course: Course, assignment: str) -> None:
    """In each round every exercise gets its next wrong answer, or a right one that leaks."""
    for notebook in course.notebooks(assignment):
        path = course.folder("release", assignment=assignment) / f"{notebook}.ipynb"
        answers = read_answers(course, assignment, notebook)
        wrong = {name: [a for a in some if not a.right] for name, some in answers.items()}
        right = {name: [a for a in some if a.right] for name, some in answers.items()}
        classes = {
            f"wrong-{i}": {name: some[i % len(some)].source for name, some in wrong.items()}
            for i in range(min(ROUNDS, max(map(len, wrong.values()))))
        }
        classes["leaky"] = {name: some[0].source + LEAK for name, some in right.items()}
        for student, sources in classes.items():
            folder = course.folder("submitted", student, assignment)
            folder.mkdir(parents=True, exist_ok=True)
            filled = fill(notebook_form.read(path), sources)
            notebook_form.write(filled, folder / f"{notebook}.ipynb")


def grade_answers(course: Course, assignment: str) -> None:
    """Hand the answers in and grade them; what was graded before in this process stays."""
    hand_in(course, assignment)
    assert grade(course, [assignment], say=str).problems == []


def hidden_things(course: Course, assignment: str, notebook: str) -> set[str]:
    """Lines and values that stand in hidden tests and nowhere in what students have."""
    found: set[str] = set()
    for cell in source_notebook(course, assignment, notebook).cells:
        divided = parts(cell.source, Marks())
        if cell.cell_type != "code" or not divided.hidden:
            continue
        visible = {line.strip() for line in divided.visible.split("\n")}
        lines = {line.strip() for line in cell.source.split("\n")} - visible
        found |= {line for line in lines if len(line) >= 16 and not line.startswith("#")}
        for node in ast.walk(ast.parse(cell.source)):
            value = getattr(node, "value", None)
            if isinstance(node, ast.Constant) and type(value) is int and abs(value) >= 10_000:
                found.add(str(value))
    known = ""
    for path in course.folder("release", assignment=assignment).glob("*.ipynb"):
        known += " ".join(cell.source for cell in notebook_form.read(path).cells)
        for some in read_answers(course, assignment, path.stem).values():
            known += " ".join(answer.source for answer in some)
    known = known.replace("_", "")
    return {thing for thing in found if thing.replace("_", "") not in known}


def stands_in(thing: str, text: str) -> bool:
    """Whether a line stands in a text, or a number as a number of its own: not in 1.500003."""
    if thing.isdigit():
        return re.search(rf"(?<![\d.]){thing}(?!\d)", text) is not None
    return thing in text


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_pages_say_what_is_wrong_and_hold_nothing_of_a_hidden_test(course, assignment):
    grade_answers(course, assignment)
    hidden = {
        notebook: hidden_things(course, assignment, notebook)
        for notebook in course.notebooks(assignment)
    }
    pages = sorted(course.folder("feedback").glob(f"*/{assignment}/*.html"))
    assert pages
    for path in pages:
        text = re.sub(r'"data:[^"]*"', "", path.read_text("utf-8"))
        text = html.unescape(re.sub(r"<[^>]*>", "", text))
        for things in hidden.values():
            told = [thing for thing in things if stands_in(thing, text)]
            assert not told, (path.relative_to(course.root), told)
        assert "HIDDEN TESTS" not in text

    told = [
        test.failed_hidden is False
        for path in course.folder("autograded").glob(f"wrong-*/{assignment}/*.ipynb")
        for exercise in outcomes.read(notebook_form.read(path))
        for test in exercise.lost
    ]
    print(f"{assignment}: {sum(told)} of {len(told)} lost tests say what is wrong")
    assert sum(told) > len(told) / 2 > 0


def test_the_leaky_answers_do_leak_what_pages_do_not_show(course):
    grade_answers(course, "introduction")
    leaked = 0
    for path in course.folder("autograded").glob("leaky/introduction/*.ipynb"):
        outputs = str([cell.get("outputs") for cell in notebook_form.read(path).cells])
        things = hidden_things(course, "introduction", path.stem)
        leaked += sum(stands_in(thing, outputs) for thing in things)
    assert leaked > 0
