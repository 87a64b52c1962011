"""docs/reliability.md is about the exercises and the answers that there are."""

from __future__ import annotations

import json

from proctor.authoring import prove
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


def test_the_page_is_made_from_the_figures():
    page = (COURSE / prove.MARKDOWN).read_text("utf-8")
    assert page == "\n".join(prove.markdown(SHEET)) + "\n"
