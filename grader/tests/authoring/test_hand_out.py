"""`proctor release --class`: a class gets the release and what it needs, and no solution."""

from __future__ import annotations

import re
import shutil

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


def test_a_folder_with_a_slash_comes_to_the_top(released, tmp_path):
    (released.root / "handout").mkdir()
    (released.root / "handout" / "README.md").write_text("for you")
    released.app.config.Grading.handed_out = ["data", "handout/"]
    assert hand_out(released, tmp_path / "class") == ["release", "data", "handout"]
    assert (tmp_path / "class" / "README.md").read_text() == "for you"
    assert not (tmp_path / "class" / "handout").exists()


def test_an_assignment_without_a_source_is_named_and_not_handed_out(released, tmp_path, capsys):
    (released.root / "nbgrader_config.py").write_text("import proctor\nc = get_config()\n")
    shutil.copytree(released.root / "release" / "sums", released.root / "release" / "old")
    command = ["--course", str(released.root), "release", "--class", str(tmp_path / "class")]
    assert main(command) == 0
    assert "release/old: source/ no longer has it" in capsys.readouterr().out
    assert [path.name for path in (tmp_path / "class" / "release").iterdir()] == ["sums"]


def test_every_link_of_the_class_leads_to_something_it_was_given(tmp_path):
    hand_out(Course(COURSE), tmp_path / "class")
    texts = [tmp_path / "class" / "README.md", tmp_path / "class" / "LICENSES" / "README.md"]
    texts += sorted((tmp_path / "class" / "notebooks").glob("*.ipynb"))
    texts += sorted((tmp_path / "class" / "release").glob("*/*.ipynb"))
    lost = [
        f"{text.relative_to(tmp_path)}: {link}"
        for text in texts
        for link in re.findall(r"\]\(([^)#:\s]+)(?:#[^)\s]*)?\)", text.read_text("utf-8"))
        # work/ is made from release/ when a learner begins
        if not (text.parent / link.replace("../work/", "../release/")).exists()
    ]
    assert not lost
