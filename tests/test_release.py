"""The students' version is what source/ gives, and gives nothing away."""

from __future__ import annotations

import re
import shutil

import pytest

from conftest import COURSE
from proctor import notebook_form
from proctor.course import Course, CourseError
from proctor.release import release

ASSIGNMENTS = Course(COURSE).assignments()
RELEASED = sorted((COURSE / "release").rglob("*.ipynb"))


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """release/ made anew from source/, in an empty folder."""
    root = tmp_path_factory.mktemp("course")
    shutil.copy(COURSE / "nbgrader_config.py", root)
    ignored = shutil.ignore_patterns(".ipynb_checkpoints")
    shutil.copytree(COURSE / "source", root / "source", ignore=ignored)
    course = Course(root)
    release(course, course.assignments())
    return root / "release"


@pytest.mark.parametrize("assignment", ASSIGNMENTS)
def test_the_release_is_byte_for_byte_what_source_gives(made, assignment):
    def files(top):
        paths = (p for p in (top / assignment).rglob("*") if p.is_file())
        return {
            str(p.relative_to(top)): p.read_bytes()
            for p in paths
            if ".ipynb_checkpoints" not in p.parts
        }

    committed, new = files(COURSE / "release"), files(made)
    assert sorted(committed) == sorted(new), "run `make release`"
    assert [name for name in new if committed[name] != new[name]] == [], "run `make release`"


def test_every_assignment_is_released():
    assert {p.parent.name for p in RELEASED} == set(ASSIGNMENTS)


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_the_release_holds_no_solution_and_no_hidden_test(path):
    text = path.read_text("utf-8")
    for mark in ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN TESTS"):
        assert mark not in text
    source = notebook_form.read(COURSE / "source" / path.parent.name / path.name)
    released = {cell.id: cell.source for cell in notebook_form.read(path).cells}
    secret = re.compile(r"### BEGIN (SOLUTION|HIDDEN TESTS)\n(.*?)### END \1", re.S)
    found = 0
    for cell in source.cells:
        for _, lines in secret.findall(cell.source):
            found += 1
            # A single line may well stand in a prompt too; a whole secret never does.
            assert lines.strip() not in released[cell.id]
        if cell.metadata.get("nbgrader", {}).get("solution"):
            assert "raise NotImplementedError()" in released[cell.id]
    assert found


def test_release_does_only_what_has_changed(tiny):
    assert release(tiny, ["sums"]) == ["sums"]
    assert release(tiny, ["sums"]) == []
    path = tiny.folder("source", assignment="sums") / "double.ipynb"
    notebook = notebook_form.read(path)
    notebook.cells[0].source = "Write a function that doubles."
    notebook_form.write(notebook, path)
    assert release(tiny, ["sums"]) == ["sums"]


def test_a_release_that_was_edited_is_made_anew(tiny):
    release(tiny, ["sums"])
    (tiny.folder("release", assignment="sums") / "double.ipynb").unlink()
    assert release(tiny, ["sums"]) == ["sums"]


def test_a_source_that_nbgrader_refuses_is_named_with_the_reason(tiny):
    path = tiny.folder("source", assignment="sums") / "double.ipynb"
    notebook = notebook_form.read(path)
    notebook.cells[1].source = "### BEGIN SOLUTION\nx = 1"
    notebook_form.write(notebook, path)
    with pytest.raises(CourseError, match="source/sums: .*no end solution"):
        release(tiny, ["sums"])
