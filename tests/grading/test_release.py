"""The students' version is what source/ gives, and gives nothing away."""

from __future__ import annotations

import re
import shutil

import pytest
from nbformat.v4 import new_code_cell, new_output

from proctor.authoring import notebook_form
from proctor.authoring.release import release
from proctor.course import Course, CourseError
from tiny_course import COURSE, lay_out

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


@pytest.fixture(scope="module")
def once(tmp_path_factory):
    """The folder of the tiny course, released."""
    tiny = lay_out(tmp_path_factory.mktemp("once") / "course")
    release(tiny, ["sums"])
    return tiny.root


@pytest.fixture
def course(once, tmp_path):
    """The tiny course, released, to change at will."""
    return Course(shutil.copytree(once, tmp_path / "course"))


@pytest.mark.slow
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


def test_a_release_that_lacks_a_notebook_is_made_anew(course):
    (course.folder("release", assignment="sums") / "double.ipynb").unlink()
    assert release(course, ["sums"]) == ["sums"]


def test_a_source_that_nbgrader_refuses_is_named_with_the_reason(tiny):
    path = tiny.folder("source", assignment="sums") / "double.ipynb"
    notebook = notebook_form.read(path)
    notebook.cells[1].source = "### BEGIN SOLUTION\nx = 1"
    notebook_form.write(notebook, path)
    with pytest.raises(CourseError, match="source/sums: .*no end solution"):
        release(tiny, ["sums"])


# What somebody has written into release/ is not lost.

ANSWER = "def double(x):\n    return 2 * x"


def released(course: Course):
    return course.folder("release", assignment="sums") / "double.ipynb"


def change(path, **sources: str) -> bytes:
    """Write into cells of a notebook and save it; return what it then holds."""
    notebook = notebook_form.read(path)
    for cell in notebook.cells:
        cell.source = sources.get(cell.id, cell.source)
    path.write_text(notebook_form.text(notebook), "utf-8")
    return path.read_bytes()


def forget(course: Course) -> None:
    """Leave release/ and source/ alone in the world, as in a fresh clone."""
    shutil.rmtree(course.root / ".proctor")
    (course.root / "gradebook.db").unlink()


def add_own_cell(path) -> None:
    notebook = notebook_form.read(path)
    notebook.cells.insert(1, new_code_cell("my_notes = 'think of x + x'", id="own"))
    path.write_text(notebook_form.text(notebook), "utf-8")


@pytest.mark.parametrize("clone", [False, True], ids=["known", "fresh clone"])
@pytest.mark.parametrize("what", ["answer", "own cell", "prompt", "damaged"])
def test_a_release_that_somebody_has_edited_stops_with_one_line(course, clone, what):
    path = released(course)
    if clone:
        forget(course)
    if what == "own cell":
        add_own_cell(path)
    elif what == "damaged":
        path.write_text(path.read_text("utf-8")[:200], "utf-8")
    else:
        change(path, **{"double" if what == "answer" else "double-task": ANSWER})
    before = {p: p.read_bytes() for p in path.parent.iterdir()}
    for _ in range(2):  # asking again does not help
        with pytest.raises(CourseError) as stopped:
            release(course, ["sums"])
        line = str(stopped.value)
        assert line.startswith("release/sums/double.ipynb: somebody has edited it")
        assert "work/" in line and "--force" in line and "\n" not in line
    assert {p: p.read_bytes() for p in path.parent.iterdir()} == before
    assert not list((course.root / ".proctor").glob("release-*"))


def test_work_that_was_moved_away_lets_the_release_go_on(course):
    clean = released(course).read_bytes()
    work = course.root / "work" / "sums"
    work.mkdir(parents=True)
    edited = change(released(course), double=ANSWER)
    released(course).rename(work / "double.ipynb")
    assert release(course, ["sums"]) == ["sums"]
    assert released(course).read_bytes() == clean
    assert (work / "double.ipynb").read_bytes() == edited
    assert course.assignments() == ["sums"]


def test_force_keeps_what_was_edited_and_says_where(course):
    clean = released(course).read_bytes()
    edited = change(released(course), double=ANSWER)
    (released(course).parent / "scratch.ipynb").write_text("mine")
    said: list[str] = []
    assert release(course, ["sums"], force=True, say=said.append) == ["sums"]
    assert released(course).read_bytes() == clean
    kept = dict(line.split(": was not as it was made; the old one is kept as ") for line in said)
    assert sorted(kept) == ["release/sums/double.ipynb", "release/sums/scratch.ipynb"]
    assert (course.root / kept["release/sums/double.ipynb"]).read_bytes() == edited
    assert (course.root / kept["release/sums/scratch.ipynb"]).read_text() == "mine"
    assert sorted(p.name for p in released(course).parent.iterdir()) == [
        "double.ipynb",
        "half.ipynb",
    ]
    said.clear()
    assert release(course, ["sums"], force=True, say=said.append) == ["sums"]
    assert said == []


def test_a_release_that_was_only_run_is_not_edited(course):
    clean = released(course).read_bytes()
    notebook = notebook_form.read(released(course))
    notebook.cells[1].outputs = [new_output("stream", text="hello")]
    notebook.cells[1].execution_count = 7
    released(course).write_text(notebook_form.text(notebook), "utf-8")
    assert release(course, ["sums"]) == ["sums"]
    assert released(course).read_bytes() == clean


@pytest.mark.parametrize("clone", [False, True], ids=["known", "fresh clone"])
def test_an_older_release_is_not_edited(tiny, clone):
    """Its cells have the checksums that nbgrader gave them."""
    release(tiny, ["sums"])
    if clone:
        forget(tiny)
    source = tiny.folder("source", assignment="sums") / "double.ipynb"
    change(source, **{"double-values": "assert double(1) == 2"})
    assert release(tiny, ["sums"]) == ["sums"]
    assert "assert double(1) == 2" in released(tiny).read_text("utf-8")


def test_what_source_no_longer_has_leaves_the_release(tiny):
    source = tiny.folder("source", assignment="sums")
    (source / "old.txt").write_text("old")
    release(tiny, ["sums"])
    (source / "old.txt").unlink()
    (source / "half.ipynb").unlink()
    (released(tiny).parent / "scratch.ipynb").write_text("somebody's own")
    release(tiny, ["sums"])
    left = sorted(path.name for path in released(tiny).parent.iterdir())
    assert left == ["double.ipynb", "scratch.ipynb"]


def test_a_picture_that_was_changed_is_kept(tiny):
    source = tiny.folder("source", assignment="sums") / "images" / "x.png"
    source.parent.mkdir()
    source.write_bytes(b"right")
    release(tiny, ["sums"])
    path = released(tiny).parent / "images" / "x.png"
    path.write_bytes(b"mine")
    said: list[str] = []
    release(tiny, ["sums"], say=said.append)
    assert path.read_bytes() == b"right"
    assert (tiny.root / said[0].rpartition(" ")[2]).read_bytes() == b"mine"


def test_the_hook_of_a_course_sees_the_new_release(tiny):
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write(
            "\ndef hook(assignment, student, notebooks):\n"
            "    path = __import__('pathlib').Path('release', assignment, 'double.ipynb')\n"
            "    path.with_suffix('.seen').write_bytes(path.read_bytes())\n"
            "c.GenerateAssignment.post_convert_hook = hook\n"
        )
    course = Course(tiny.root)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(tiny.root)
        release(course, ["sums"])
    seen = released(course).with_suffix(".seen")
    assert seen.read_bytes() == released(course).read_bytes()


@pytest.mark.slow
def test_without_its_gradebook_every_assignment_is_made_again(course):
    shutil.copytree(course.root / "source" / "sums", course.root / "source" / "more")
    assert release(course, ["more", "sums"]) == ["more"]
    assert release(course, ["more", "sums"]) == []
    (course.root / "gradebook.db").unlink()
    assert release(course, ["more", "sums"]) == ["more", "sums"]


@pytest.mark.slow
def test_a_due_date_alone_does_not_make_an_assignment_known(course):
    (course.root / "gradebook.db").unlink()
    with course.gradebook() as gradebook:
        gradebook.add_assignment("sums", duedate="2027-03-01 18:00 UTC")
    assert release(course, ["sums"]) == ["sums"]
