"""docs/reliability.md is about the exercises and the answers that there are."""

from __future__ import annotations

import json
import os

import pytest

from proctor.authoring import mutants, prove
from proctor.authoring.answers import read_answers
from proctor.course import Course
from tiny_course import COURSE

SHEET = json.loads((COURSE / prove.JSON).read_text("utf-8"))


def test_the_sheet_has_every_exercise_with_its_answers():
    course = Course(COURSE)
    now = {
        f"{assignment}/{notebook}": {
            exercise: (sum(a.right for a in some), sum(not a.right for a in some))
            for exercise, some in read_answers(course, assignment, notebook).items()
        }
        for assignment, notebook in course.chosen_notebooks([])
    }
    written = {
        entry["notebook"]: {
            exercise: (len(found["right"]), len(found["wrong"]))
            for exercise, found in entry["exercises"].items()
        }
        for entry in SHEET["notebooks"]
    }
    assert written == now, "run `proctor prove`"


def test_the_page_is_made_from_the_figures_and_nothing_was_left_out():
    page = (COURSE / prove.MARKDOWN).read_text("utf-8")
    assert "not run" not in page, "run `proctor prove` for the notebooks that have changed"
    assert page == "\n".join(prove.markdown(SHEET)) + "\n"


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants run in forks")
@pytest.mark.parametrize(
    ("assignment", "notebook"),
    [
        ("warmup", "basic-manipulation"),
        ("introduction", "find-subsequence"),
        ("advanced", "geometry"),
    ],
)
def test_every_mutant_of_a_sample_is_caught(assignment, notebook):
    """The quickest notebook of each assignment; `make mutants` runs all."""
    report = mutants.run(Course(COURSE), assignment, notebook)
    assert report.total > 30
    assert report.survivors == []
