"""A sample of answers gets the same marks and the same words in Pyodide as in CPython."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import subprocess

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


def test_words_about_the_width_of_integers_may_differ_where_the_platform_says_so():
    here = "f(array([1, 2])): expected dtype int64, got dtype float64"
    there = "f(array([1, 2], dtype=int64)): expected dtype int64, got dtype float64"
    assert parity.alike(here, there, positions=False)
    narrow = "f(array([1, 2])): expected dtype int32, got dtype float64"
    assert parity.alike(here, narrow, positions=True)
    assert not parity.alike(here, narrow, positions=False)


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
