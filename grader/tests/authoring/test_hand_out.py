"""`proctor release --class`: a class gets the release and what it needs, and no solution."""

from __future__ import annotations

import pytest

from proctor.authoring.hand_out import hand_out
from proctor.authoring.release import release
from proctor.cli import main
from proctor.course import Course, CourseError
from tiny_course import COURSE

pytestmark = pytest.mark.slow


@pytest.fixture
def released(tiny):
    (tiny.root / "data").mkdir()
    (tiny.root / "data" / "numbers.txt").write_text("1")
    (tiny.root / "data" / ".DS_Store").write_text("x")
    tiny.app.config.Grading.handed_out = ["data"]
    release(tiny, ["sums"])
    return tiny


def files(folder) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_a_class_gets_the_release_and_the_data(released, tmp_path):
    assert hand_out(released, tmp_path / "class") == ["release", "data"]
    expected = ["data/numbers.txt", "release/sums/double.ipynb", "release/sums/half.ipynb"]
    assert files(tmp_path / "class") == expected


@pytest.mark.parametrize("name", ["source", "source/sums", ".", "..", "gradebook.db", "no-such"])
def test_what_gives_away_is_refused_and_nothing_is_copied(released, tmp_path, name):
    released.app.config.Grading.handed_out = ["data", name]
    with pytest.raises(CourseError, match="handed_out"):
        hand_out(released, tmp_path / "class")
    assert not (tmp_path / "class").exists()


def test_a_folder_that_holds_something_is_left_alone(released, tmp_path):
    (tmp_path / "kept.txt").write_text("mine")
    with pytest.raises(CourseError, match="is there already"):
        hand_out(released, tmp_path)
    with pytest.raises(CourseError, match="lies in data"):
        hand_out(released, released.root / "data" / "class")


def test_the_command_says_what_it_copied(released, tmp_path, capsys):
    (released.root / "nbgrader_config.py").write_text("import proctor\nc = get_config()\n")
    folder = tmp_path / "class"
    command = ["--course", str(released.root), "release", "--class", str(folder)]
    assert main(command) == 0
    assert "release, data" in capsys.readouterr().out
    assert main(command) == 1
    assert "is there already" in capsys.readouterr().err


def test_this_courses_class_gets_no_solution_and_no_answer(tmp_path):
    hand_out(Course(COURSE), tmp_path / "class")
    found = files(tmp_path / "class")
    assert "release/warmup/strides.ipynb" in found
    assert "notebooks/00-start-here.ipynb" in found
    assert "src/advanced_numpy/check/cell.py" in found
    assert not [name for name in found if name.startswith(("source/", "answers/", "grader/"))]
    texts = [(tmp_path / "class" / name).read_bytes() for name in found if name.endswith(".ipynb")]
    assert not [text for text in texts if b"BEGIN SOLUTION" in text or b"BEGIN HIDDEN" in text]
