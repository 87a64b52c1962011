"""Answers are tried in a copy of the course that has all that its release needs."""

from __future__ import annotations

from nbformat.v4 import new_markdown_cell

from proctor.authoring.answers import Trial
from proctor.course import Course
from tiny_course import write_notebook


def test_a_header_stands_above_the_notebook_and_the_gradebook_stays_as_it_is(tiny):
    write_notebook(tiny.root / "source" / "header.ipynb", [new_markdown_cell("Week 1", id="top")])
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write('\nc.IncludeHeaderFooter.header = "source/header.ipynb"\n')
        config.write(f'c.CourseDirectory.db_url = "sqlite:///{tiny.root / "marks.db"}"\n')
    with Trial(Course(tiny.root), "sums", "half") as trial:
        assert [cell.source for cell in trial.released.cells[:2]] == ["Week 1", "Write `half`."]
    assert not (tiny.root / "marks.db").exists()
    assert not (tiny.root / "release").exists()
