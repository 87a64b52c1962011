"""A sample of answers gets the same marks and the same words in Pyodide as in CPython."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess
import sys

import local_pyodide
import parity
import pytest

from proctor.course import Course
from tiny_course import COURSE

course = Course(COURSE)
NOTEBOOKS = [f"{assignment}/{name}" for assignment, name in course.chosen_notebooks([])]
# What a test cell of a contract that is not portable would be.
PLANTED = ["planted", "import numpy as np\nassert np.arange(3).dtype == np.int64, 'narrow'"]


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.skipif(shutil.which("node") is None, reason="no node here")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="the cases in CPython run in forks")
def test_every_case_says_the_same_in_pyodide(tmp_path, capsys):
    try:
        pyodide = local_pyodide.make(tmp_path / "pyodide")
    except subprocess.CalledProcessError:
        pytest.skip("no Pyodide with NumPy to be had here")
    cases = [case for name in NOTEBOOKS for case in parity.cases(course, name, *parity.ROUNDS)]
    planted = dataclasses.replace(cases[0], name="planted", cells=[PLANTED])
    comparison = parity.compare([*cases, planted], pyodide)
    with capsys.disabled():
        print("", *comparison.lines(), sep="\n")
    found = [d for d in comparison.differences if d.case is not planted]
    assert not found, "\n".join(map(str, found))
    (narrow,) = (d for d in comparison.differences if d.case is planted)
    assert (narrow.here, narrow.there) == ("", "AssertionError: narrow")


def test_a_notebook_names_cells_of_its_own_for_a_newer_numpy():
    for name in NOTEBOOKS:
        notebook = json.loads((COURSE / f"source/{name}.ipynb").read_text("utf-8"))
        cells = {cell["id"] for cell in notebook["cells"]}
        for version, named in notebook["metadata"]["advanced_numpy"].get("numpy", {}).items():
            assert tuple(map(int, version.split("."))) >= (2, 1), name
            assert named and set(named) <= cells, name


def test_cells_that_ask_for_a_newer_numpy_are_skipped():
    (case,) = parity.cases(course, "introduction/random-walk", 0, 0)
    skipped = case.skipped("2.0.2")
    assert {"walk-numpy", "walk-numpy-contract"} <= skipped
    assert "walk-loop-contract" not in skipped
    assert case.skipped("2.1.0") == case.skipped("2.10.0") == set()
    said = {"walk-numpy-contract": "Not yet", "walk-loop-contract": "Not yet"}
    (found,) = parity.differences(case, {}, said, skipped)
    assert str(found) == (
        "introduction/random-walk: walk-loop-contract (reference)\n"
        "    CPython: passes\n    Pyodide: Not yet"
    )


def test_a_verdict_a_word_and_an_early_end_are_differences():
    (case,) = parity.cases(course, "introduction/random-walk", 0, 0)
    cell = "walk-loop-contract"
    for here, there in (
        ({}, {cell: "a"}),
        ({cell: "a"}, {}),
        ({cell: "a"}, {cell: "b"}),
        ({}, "x"),
    ):
        assert len([*parity.differences(case, here, there, set())]) == 1
    assert not [*parity.differences(case, {cell: "a"}, {cell: "a"}, set())]


SAID = "Not yet: f(array([1, 2])): expected dtype int64, got dtype float64.\n→ Add 1.\n  [1. 2.]"


@pytest.mark.parametrize(
    ("old", "new", "same"),
    [
        ("2])", "2], dtype=int64)", True),  # there a call has to say so
        ("int64,", "int32,", True),  # np.intp
        ("[1. 2.]", "[1.00000e+00 2.00000e+00]", True),
        ("Add 1", "Add 2", False),
        ("float64", "float32", False),
        ("(array([1, 2]))", "(2.5000000001)", False),
        ("Not yet", "Not attempted", False),
        (SAID, "", False),
    ],
)
def test_messages_are_alike_but_for_what_the_platform_decides(old, new, same):
    assert SAID.replace(old, new) != SAID
    assert parity.alike(SAID, SAID.replace(old, new)) is same


def test_measured_figures_and_digits_of_floats_are_not_compared():
    for here, there in (
        ("runs once per element: 1,105 steps for 1,100 elements (105 for 100)",
         "runs once per element: 1,103 steps for 1,100 elements (103 for 100)"),
        ("needs 502,936 bytes at once", "needs 501,372 bytes at once"),
        ("expected 0.5, got -0.1210319673225642.", "expected 0.5, got -0.12103196732256422."),
        ("f(): raised ValueError: a", "f(): raised ValueError: b"),
    ):  # fmt: skip
        assert parity.alike(here, there)
    assert not parity.alike("expected 0.5, got 0.1211.", "expected 0.5, got 0.1212.")
    assert not parity.alike("expected 5, got 11.", "expected 5, got 12.")
    assert not parity.alike("f(): raised ValueError: a", "f(): raised TypeError: a")


def test_only_wrong_answers_may_be_told_something_else_and_only_where_a_reason_is_given():
    cells, _ = parity._may_differ()
    (case,) = parity.cases(course, "array-programming/ufuncs", 0, 0)
    wrong = dataclasses.replace(
        case, answers={"safe-ratio": "wrong-warns", "event-totals": "wrong-x"}
    )
    assert "flags" in parity.Difference(wrong, "safe-ratio-quiet", "a", "").why
    assert not parity.Difference(wrong, "event-totals-values", "a", "").why
    assert not parity.Difference(case, "safe-ratio-quiet", "a", "").why
    known = {
        cell
        for name in NOTEBOOKS
        for case in parity.cases(course, name, 0, 0)
        for cell in case.tests
    }
    assert set(cells) <= known


def test_a_run_that_ends_early_or_never_says_why(tmp_path, monkeypatch):
    ends = "import sys; print('{}', flush=True); sys.exit('no memory')"
    lines = [*parity._lines([sys.executable, "-c", ends], str(tmp_path))]
    assert lines == ["{}", '"ended early: no memory"']
    monkeypatch.setattr(parity, "SECONDS", 2)
    sleeps = "import time; print('{}', flush=True); time.sleep(60)"
    lines = [*parity._lines([sys.executable, "-c", sleeps], str(tmp_path))]
    assert lines == ["{}", '"ran for more than 2 seconds"']
    with pytest.raises(RuntimeError, match="does not start: .*no module"):
        parity._all([sys.executable, "-c", "raise SystemExit('no module')"], [[]])


def test_right_and_wrong_answers_are_drawn_by_a_seed():
    first, again, other = (
        [*parity.cases(course, "warmup/tools", 1, 2, seed)] for seed in (0, 0, 1)
    )
    assert first == again != other
    assert [case.name for case in first] == ["reference", "right 1", "wrong 1", "wrong 2"]
    for case in first[1:]:
        kind = case.name.split()[0]
        assert case.answers and all(a.startswith(f"{kind}-") for a in case.answers.values())
    wrong = [*first[2].answers.items(), *first[3].answers.items()]
    assert len(set(wrong)) == len(wrong)
