"""The report on a class of 200 with planted truths finds each of them, and nothing else."""

from __future__ import annotations

import json

import planted
import pytest

from proctor.cli import main

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The class, graded by proctor."""
    course = planted.make(tmp_path_factory.mktemp("planted"))
    assert main(["--course", str(course.root), "grade", "--no-feedback"]) == 0
    assert main(["--course", str(course.root), "report", "--similar"]) == 0
    return course


@pytest.fixture(scope="module")
def figures(course):
    return json.loads((course.root / "report" / "report.json").read_text("utf-8"))


def test_the_two_hardest_exercises_are_to_be_taught_next(figures):
    hard = [name.rsplit("/", 1)[1] for name in figures["teach_next"]]
    assert hard == list(planted.HARDEST)


def test_each_misconception_is_found_with_its_count_and_no_other(figures):
    met = [m for m in figures["misconceptions"] if m["common"]]
    common = {(m["exercise"], m["students"]): f"{m['text']} {m['means']}" for m in met}
    expected = {(e, count): text for (e, _), (count, text) in planted.MISCONCEPTIONS.items()}
    assert common.keys() == expected.keys()
    for key, text in expected.items():
        assert text in common[key]


def test_the_item_that_discriminates_backwards_is_marked_and_no_other(figures):
    marked = {one["exercise"].rsplit("/", 1)[1] for one in figures["to_look_at"]}
    assert marked == {planted.BACKWARDS}
    assert all(one["verdict"] == "backwards" for one in figures["to_look_at"])


def test_the_copied_pairs_are_found_and_nobody_else(figures):
    found = {(pair["left"], pair["right"]) for pair in figures["similar"]["pairs"]}
    assert found == set(planted.COPIES)
