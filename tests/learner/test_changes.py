"""What has left the course has left it everywhere, and its names are not used again."""

from __future__ import annotations

import tomllib
from importlib import resources

import pytest

from advanced_numpy.learner import changes
from proctor.authoring import notebook_form
from proctor.course import Course
from tiny_course import COURSE

TEXT = resources.files("advanced_numpy.learner").joinpath("changes.toml").read_text("utf-8")
REMOVED = tomllib.loads(TEXT)["removed"]
course = Course(COURSE)


def test_what_was_removed_is_known_by_notebook():
    assert "sysinfo" in changes.removed("warmup/tools")
    assert changes.removed("warmup/no-such-notebook") == frozenset()


@pytest.mark.parametrize("notebook", REMOVED)
def test_removed_exercises_are_in_no_notebook_and_have_no_answers(notebook):
    ids = changes.removed(notebook)
    assert len(ids) == len(REMOVED[notebook]), "an id is listed twice"
    for folder in ("source", "release"):
        cells = notebook_form.read(COURSE / folder / f"{notebook}.ipynb").cells
        assert not ids & {cell.metadata.get("nbgrader", {}).get("grade_id") for cell in cells}
    answers = COURSE / "answers" / notebook
    assert not ids & {path.name for path in answers.iterdir()}
    assert not ids & set(tomllib.loads((answers / "equivalent.toml").read_text("utf-8")))
