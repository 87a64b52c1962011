"""The same marks and outputs as stock nbgrader, on courses other than ours.

Most are nbgrader's own: its example course (`nbgrader quickstart`), the submissions of its user
guide, and the notebooks of its tests. All come with its wheel. Those in `tests/courses/` are in
the style of public courses: pandas, matplotlib, plain Python and classes.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from benchmarks.comparison import Compared, compare, read_marks
from nbgraders_own import APPS, GUIDE, PREPROCESSORS
from other_courses import Case, grade_both, hand_in_filled, make, put, run
from proctor.authoring import notebook_form
from proctor.authoring.answers import solutions, source_notebook
from proctor.course import Course
from proctor.grading.rehearsal import Rehearsals
from proctor.repair.mending import mend
from proctor.submissions.sources import read_sources

STYLES = Path(__file__).parent / "courses"

# Differences that are meant in every course: a line that matches need not occur.
MEANT = {
    # The same error with the same words: its traceback leads through the referee to the student's
    # cell, which runs in another process.
    r"outputs: \[\('error', '(\w+)', (.+?), '.*\] != \[\('error', '\1', \2, '",
    # Of a test that is judged beside the student's code only its points are told.
    r"outputs: \[\('error', .*\] != \[\('error', 'TestFailed', ",
}


def students(root: Path, step: str) -> set[str]:
    return {path.parent.name for path in (root / step).glob("*/ps1")}


def unintended(found: Compared, case: Case) -> list[str]:
    """The differences that no pattern of the case explains; each pattern must explain one."""
    lines = found.differing_marks + ([] if case.only_marks else found.differing_outputs)
    for pattern in case.intended:
        assert any(re.search(pattern, line) for line in lines), f"never differs: {pattern}"
    patterns = [*MEANT, *case.intended]
    return [line for line in lines if not any(re.search(p, line, re.DOTALL) for p in patterns)]


SQUARES = "def squares(n):\n    if n < 1:\n        raise ValueError\n    return {}"
RIGHT = SQUARES.format("[i**2 for i in range(1, n + 1)]")
OWN_LOOP = "def sum_of_squares(n):\n    return sum(i**2 for i in range(1, n + 1))"
USES_SQUARES = "def sum_of_squares(n):\n    return sum(squares(n))"


def more_problems(course: Course) -> None:
    """Right and wrong answers to problem1, whose last test deletes the student's `squares`."""
    hand_in_filled(course, "right", "problem1", squares=RIGHT, sum_of_squares=USES_SQUARES)
    hand_in_filled(course, "loop", "problem1", squares=RIGHT, sum_of_squares=OWN_LOOP)
    kept = "def sum_of_squares(n, squares=squares):\n    return sum(squares(n))"
    hand_in_filled(course, "default", "problem1", squares=RIGHT, sum_of_squares=kept)
    caught = (
        "def sum_of_squares(n):\n    try:\n        return sum(squares(n))\n"
        "    except NameError:\n        return 0"
    )
    hand_in_filled(course, "catches", "problem1", squares=RIGHT, sum_of_squares=caught)
    wrong = SQUARES.format("[i * 2 for i in range(n)]")
    hand_in_filled(course, "wrong", "problem1", squares=wrong, sum_of_squares=USES_SQUARES)
    hand_in_filled(course, "untouched", "problem1")
    hand_in_filled(course, "untouched", "problem2")


@pytest.fixture(scope="session")
def quickstart(tmp_path_factory) -> Path:
    """The course that `nbgrader quickstart` makes."""
    folder = tmp_path_factory.mktemp("quickstart")
    run(["nbgrader", "quickstart", "course101"], folder)
    return folder / "course101"


def guide(quickstart: Path) -> Case:
    """The example course, with the submissions of nbgrader's user guide."""
    return Case(
        sources={p.stem: p for p in (quickstart / "source" / "ps1").glob("*.ipynb")},
        submissions={
            student: {p.stem: p for p in (GUIDE / "submitted" / student / "ps1").glob("*.ipynb")}
            for student in ("bitdiddle", "hacker")
        },
        files={
            "nbgrader_config.py": quickstart / "nbgrader_config.py",
            "source/header.ipynb": quickstart / "source" / "header.ipynb",
            "source/ps1/jupyter.png": quickstart / "source" / "ps1" / "jupyter.png",
            **{
                f"submitted/{s}/ps1/timestamp.txt": GUIDE / f"submitted/{s}/ps1/timestamp.txt"
                for s in ("bitdiddle", "hacker")
            },
        },
        due=datetime(2015, 2, 1, 12),
        prepare=more_problems,
    )


def guide_autotest(quickstart: Path) -> Case:
    """The example course with generated tests."""

    def prepare(course: Course) -> None:
        hand_in_filled(course, "right", "problem1", squares=RIGHT, sum_of_squares=USES_SQUARES)
        hand_in_filled(course, "loop", "problem1", squares=RIGHT, sum_of_squares=OWN_LOOP)
        hand_in_filled(course, "untouched", "problem1")

    folder = GUIDE / "source" / "ps1_autotest"
    return Case(
        sources={p.stem: p for p in folder.glob("*.ipynb")},
        submissions={},
        files={
            "autotests.yml": GUIDE / "autotests.yml",
            "source/ps1/jupyter.png": folder / "jupyter.png",
        },
        prepare=prepare,
    )


def changed_cells(quickstart: Path) -> Case:
    """What students of nbgrader's tests do to locked, graded and solution cells; late penalties."""
    students = ["unchanged", "changed", "grade-cell-changed", "locked-cell-changed"]
    students += ["cheat-attempt", "cheat-attempt-alternative"]
    types = ["answer-cell-type-changed", "grade-cell-type-changed"]
    handed_in = {name: APPS / f"submitted-{name}.ipynb" for name in students}
    handed_in |= {name: PREPROCESSORS / f"submitted-{name}.ipynb" for name in types}

    def prepare(course: Course) -> None:
        for student, hours in {"unchanged": 4, "changed": 1, "locked-cell-changed": 0}.items():
            when = f"2015-02-02 {14 + hours}:58:23.948203 America/Los_Angeles"
            put(course.folder("submitted", student, "ps1") / "timestamp.txt", when)
        path = course.folder("submitted", "other-kernel", "ps1") / "p1.ipynb"
        notebook = notebook_form.read(path)
        notebook.metadata.kernelspec = {"name": "blah", "display_name": "Blah", "language": "blah"}
        nbformat.write(notebook, path)
        with course.gradebook() as gradebook:
            gradebook.update_or_create_student("changed")
            gradebook.update_or_create_submission("ps1", "changed")
            notebook = gradebook.find_submission_notebook("p1", "ps1", "changed")
            for grade in notebook.grades:
                grade.manual_score = 0.5
            notebook.comments[0].manual_comment = "seen by hand"
            gradebook.db.commit()

    penalty = (
        "from nbgrader.plugins import BasePlugin\n\nclass Hourly(BasePlugin):\n"
        "    def late_submission_penalty(self, student_id, score, total_seconds_late):\n"
        "        return int(total_seconds_late / 3600)\n"
    )
    return Case(
        sources={name: APPS / "submitted-unchanged.ipynb" for name in ("p1", "p2")},
        submissions={
            **{student: {"p1": path} for student, path in handed_in.items()},
            "other-kernel": {"p1": APPS / "submitted-changed.ipynb"},
            "both": {n: APPS / "submitted-changed.ipynb" for n in ("p1", "p2", "p1 copy")},
        },
        files={
            "late_plugin.py": penalty,
            "source/ps1/data.csv": "some,data\n",
            "source/ps1/subdir/helper.py": "print('hello')\n",
            "submitted/both/ps1/data.csv": "some,other,data\n",
            "submitted/both/ps1/subdir/helper.py": "print('this is different')\n",
            "submitted/both/ps1/own.txt": "mine\n",
        },
        config=(
            "c.AssignLatePenalties.plugin_class = 'late_plugin.Hourly'\n"
            "c.Autograde.exclude_overwriting = {'ps1': ['subdir/helper.py']}\n"
        ),
        due=datetime(2015, 2, 2, 22, 58, 23, 948203),
        prepare=prepare,
        dropped={name: "nbgrader refuses a cell of a changed type" for name in types},
        intended={
            "cheat-attempt/.* bar/outputs": "a test is not run by the shell that was tampered with",
            "cheat-attempt-alternative/.* bar/outputs": "the same",
        },
    )


def autotests(quickstart: Path) -> Case:
    """Generated tests: simple, hashed, hidden, and of many kinds of values."""
    kinds = ("simple", "hashed", "multi")
    hidden = {"right": "hidden-changed-right", "changed": "hidden-changed-wrong"}
    return Case(
        sources={kind: APPS / f"autotest-{kind}.ipynb" for kind in (*kinds, "hidden")},
        submissions={
            "unchanged": {k: APPS / f"autotest-{k}-unchanged.ipynb" for k in (*kinds, "hidden")},
            "changed": {k: APPS / f"autotest-{k}-changed.ipynb" for k in kinds}
            | {"hidden": APPS / f"autotest-{hidden['changed']}.ipynb"},
            "right": {"hidden": APPS / f"autotest-{hidden['right']}.ipynb"},
        },
        files={"autotests.yml": APPS / "autotests.yml"},
    )


def kinds_of_cells(quickstart: Path) -> Case:
    """Cells of every kind: hidden tests, tasks, manual grades, files, no points, endless output."""
    sources = {
        "test": APPS / "test.ipynb",
        "hidden": APPS / "test-hidden-tests.ipynb",
        "task": PREPROCESSORS / "test_taskcell.ipynb",
        "manual": PREPROCESSORS / "manually-graded-code-cell.ipynb",
        "zero": APPS / "validation-zero-points.ipynb",
        "relative": APPS / "open_relative_file.ipynb",
        "environment": APPS / "validating-environment-variable.ipynb",
        "side-effects": APPS / "side-effects.ipynb",
        "long-output": PREPROCESSORS / "long-output.ipynb",
        "recursion": PREPROCESSORS / "infinite-recursion.ipynb",
        "warning": PREPROCESSORS / "warning-pattern.ipynb",
    }

    def prepare(course: Course) -> None:
        for notebook in sources:
            hand_in_filled(course, "untouched", notebook)

    return Case(
        sources=sources,
        submissions={"solved": sources, "stale": {"test": APPS / "test-with-output.ipynb"}},
        files={
            "source/ps1/data.txt": APPS / "data.txt",
            "source/ps1/jupyter.png": APPS / "jupyter.png",
        },
        intended={"/side-effect.txt/file": "what a notebook writes is thrown away after grading"},
        prepare=prepare,
        # They import nose, which nobody has; a student could hand in a nose.py.
        beside={"correct_squares", "squares_invalid_input"},
    )


def endless(quickstart: Path) -> Case:
    """Cells that take too long."""
    sources = {"loop": APPS / "infinite-loop.ipynb", "slow": APPS / "timeout.ipynb"}
    return Case(
        sources=sources,
        submissions={"foo": sources},
        config="c.Execute.timeout = 2",
        intended={
            "slow/.* correct_squares/outputs": "says that the student's code, not the test, is slow"
        },
    )


def old_formats(quickstart: Path) -> Case:
    """Metadata of older and of future versions of nbgrader."""
    students = {"now": "test", "bare": "test-no-metadata", "v0": "test-v0", "v1": "test-v1"}
    students |= {"v2": "test-v2", "v0-invalid": "test-v0-invalid", "x-too-new": "too-new"}
    return Case(
        sources={"test": APPS / "test.ipynb"},
        submissions={s: {"test": APPS / f"{name}.ipynb"} for s, name in students.items()},
        dropped={
            "v0": "nbgrader refuses metadata without a version",
            "v0-invalid": "nbgrader refuses metadata without a version",
            "v1": "nbgrader refuses metadata of version 1",
            "v2": "nbgrader refuses metadata of version 2",
            "x-too-new": "nbgrader refuses metadata of a version it does not know",
        },
        intended={"^bare/": "proctor finds the cells although their metadata are lost"},
    )


def notebook_of(path: Path) -> NotebookNode:
    """The notebook whose cells are written in a file of `tests/courses/`."""
    cells = []
    for text in re.split(r"^# %% ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, _, source = text.partition("\n")
        kind, name, points, *_ = [*head.split(), "", ""]
        source = source.strip("\n")
        if kind == "[markdown]":
            cells.append(new_markdown_cell(re.sub("^# ?", "", source, flags=re.MULTILINE)))
            continue
        cell = new_markdown_cell("Your answer.") if kind == "manual" else new_code_cell(source)
        cell.metadata["nbgrader"] = {
            "grade": bool(points), "solution": kind in ("solution", "manual"), "task": False,
            "locked": kind in ("locked", "test"), "schema_version": 3,
            "grade_id": name or f"cell-{len(cells)}",
        } | ({"points": int(points)} if points else {})  # fmt: skip
        cells.append(cell)
    return new_notebook(cells=cells)


def in_style(name: str, beside: set[str], *files: str) -> Callable[[Path], Case]:
    """A course of `tests/courses/`; `beside` are the tests that may be judged beside."""

    def prepare(course: Course) -> None:
        right = solutions(source_notebook(course, "ps1", name))
        hand_in_filled(course, "full", name, **right)
        for student, wanted in {"first-half": 0, "second-half": 1}.items():
            half = {cell: right[cell] for i, cell in enumerate(right) if i % 2 == wanted}
            hand_in_filled(course, student, name, **half)
        hand_in_filled(course, "empty", name)

    def make_case(quickstart: Path) -> Case:
        path = quickstart.parent / "styles" / f"{name}.ipynb"
        path.parent.mkdir(exist_ok=True)
        nbformat.write(notebook_of(STYLES / f"{name}.py"), path)
        return Case(
            sources={name: path},
            submissions={},
            files={f"source/ps1/{file}": STYLES / file for file in files},
            prepare=prepare,
            only_marks=True,
            beside=beside,
        )

    make_case.__name__ = name
    return make_case


frames = in_style(
    "frames",
    {"load-is-frame", "load-dates", "select-all", "top-frame", "top-spread", "top-columns"},
    "films.csv",
)
plots = in_style("plots", {"line-data", "bars-names"})
basics = in_style("basics", {"greet-prints"})
objects = in_style(
    "objects",
    {"account-repr", "shapes-abstract", "vector-operators", "middle-point", "middle-type"},
)

CASES = [guide, guide_autotest, changed_cells, autotests, kinds_of_cells, endless, old_formats]
CASES += [frames, plots, basics, objects]


@pytest.mark.stock
@pytest.mark.slow
@pytest.mark.parametrize("make_case", CASES, ids=lambda make_case: make_case.__name__)
def test_marks_and_outputs_are_those_of_stock_nbgrader(make_case, quickstart, tmp_path):
    case = make_case(quickstart)
    course = make(case, tmp_path / "course")
    stock, ours = grade_both(course, tmp_path)
    everybody, kept = students(stock, "submitted"), students(stock, "autograded")
    assert everybody - kept == case.dropped.keys()
    said = (tmp_path / "ours.log").read_text()
    vanished = case.dropped.keys() - students(ours, "autograded")
    assert all(f"submitted/{student}/ps1" in said for student in vanished), said
    found = compare(stock, ours, kept)
    assert found.marks > 10
    assert found.outputs > 5
    lines = unintended(found, case)
    assert not lines, f"{len(lines)} differences\n" + "\n".join(lines[:40])
    rehearsals = Rehearsals(Course(ours))
    beside = {cell for name in case.sources for cell in rehearsals.beside("ps1", name)}
    assert beside <= case.beside


@pytest.mark.stock
@pytest.mark.slow
def test_a_test_that_deletes_a_name_means_what_it_means(quickstart, tmp_path):
    """problem1 deletes `squares` to see whether `sum_of_squares` calls it."""
    course = make(guide(quickstart), tmp_path / "course")
    command = ["proctor.cli", "grade", "ps1", "--force", "--workers", "2"]
    run(command, course.root, (0, 1))
    marks = read_marks(f"sqlite:///{course.root / 'gradebook.db'}")
    cell = ("sum_of_squares_uses_squares", "GradeCell", "grade.auto_score")
    scores = {key[0]: marks[key] for key in marks if key[-3:] == cell}
    assert {name: scores[name] for name in ("right", "loop", "default", "catches")} == {
        "right": 0.5, "loop": 0, "default": 0, "catches": 0
    }  # fmt: skip


@pytest.mark.slow
def test_an_untouched_submission_of_the_quickstart_course_has_no_remark(quickstart, tmp_path):
    """Its source says `locked: false` of a test cell, and its release `locked: true`."""
    course = make(guide(quickstart), tmp_path / "course")
    folder = course.folder("release", assignment="ps1")
    with course.gradebook() as gradebook:
        sources = read_sources(gradebook, "ps1", folder)
    for source in sources:
        assert mend((folder / f"{source.name}.ipynb").read_bytes(), source).remarks == []
    assert {source.name for source in sources} == {"problem1", "problem2"}
