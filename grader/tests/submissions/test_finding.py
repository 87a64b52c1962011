"""Notebooks are found under near names, and nothing that is no plain file is opened."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from proctor.submissions.finding import find_notebooks, unreadable


def files(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(name)
    return folder


NEAR = ["random-walk (1).ipynb", "random-walk.ipynb.txt", "Random-Walk.ipynb", "random_walk.ipynb",
        "random-walk-ada.ipynb", "ada_random-walk.ipynb", "Copy of random-walk.ipynb",
        "radom-walk.ipynb", "random-walk-Copy1.ipynb", "random-walk.ipynb.json",
        "random-walk(2).IPYNB",
        "introduction/random-walk.ipynb", "random-walk.ipynb/random-walk.ipynb"]  # fmt: skip


@pytest.mark.parametrize("name", NEAR)
def test_a_single_near_name_is_taken_with_a_remark(tmp_path, name):
    files(tmp_path, name, "find-subsequence.ipynb", "notes.txt", "images/a.png")
    found = find_notebooks(tmp_path, ["random-walk", "find-subsequence"])
    assert found.paths["random-walk"] == tmp_path / name
    assert name in found.remarks["random-walk"][0]
    assert found.paths["find-subsequence"] == tmp_path / "find-subsequence.ipynb"
    assert found.remarks.keys() == {"random-walk"} and not found.problems


def test_the_right_name_comes_first_and_far_names_are_left_alone(tmp_path):
    files(tmp_path, "strides.ipynb", "strides (1).ipynb", "tools.ipynb", "holiday.ipynb")
    found = find_notebooks(tmp_path, ["strides", "tools", "repeat"])
    assert found.paths == {n: tmp_path / f"{n}.ipynb" for n in ("strides", "tools")}
    assert found.remarks == {"strides": ["strides.ipynb was graded, not strides (1).ipynb."]}
    assert found.problems == {}


def test_names_that_begin_alike_are_not_mixed_up(tmp_path):
    files(tmp_path, "walk-2-ada.ipynb")
    found = find_notebooks(tmp_path, ["walk", "walk-2"])
    assert found.paths == {"walk-2": tmp_path / "walk-2-ada.ipynb"}


def test_several_near_names_are_a_problem_unless_they_are_the_same(tmp_path):
    files(tmp_path, "walk (1).ipynb", "walk (2).ipynb")
    problem = find_notebooks(tmp_path, ["walk"]).problems["walk"]
    assert "walk (1).ipynb, walk (2).ipynb" in problem and "rename" in problem
    (tmp_path / "walk (2).ipynb").write_bytes((tmp_path / "walk (1).ipynb").read_bytes())
    assert find_notebooks(tmp_path, ["walk"]).paths == {"walk": tmp_path / "walk (1).ipynb"}


def test_an_archive_that_was_not_unpacked_is_a_problem(tmp_path):
    files(tmp_path, "homework.zip")
    found = find_notebooks(tmp_path, ["walk"])
    assert "homework.zip" in found.problems["walk"] and "unpack" in found.problems["walk"]


def test_links_folders_and_pipes_are_not_opened(tmp_path):
    secret = files(tmp_path / "outside", "secret.ipynb") / "secret.ipynb"
    folder = files(tmp_path / "ada", "a.txt")
    (folder / "walk.ipynb").symlink_to(secret)
    (folder / "tree.ipynb").mkdir()
    os.mkfifo(folder / "pipe.ipynb")
    (folder / "more").symlink_to(secret.parent)
    found = find_notebooks(folder, ["walk", "tree", "pipe", "secret"])
    assert found.paths == {}
    assert "symbolic link" in found.problems["walk"]
    assert "folder" in found.problems["tree"]
    assert "pipe" in found.problems["pipe"]
    assert unreadable(Path("/dev/zero")) and unreadable(folder / "none")
    assert unreadable(folder / "a.txt") is None
    (tmp_path / "bob").symlink_to(folder)
    assert "symbolic link" in find_notebooks(tmp_path / "bob", ["walk"]).problems["walk"]
    assert "not a folder" in find_notebooks(secret, ["walk"]).problems["walk"]


def test_names_of_files_cannot_forge_a_line_of_the_report(tmp_path):
    files(tmp_path, "walk-<b>\n\x1b[31m100 points.ipynb")
    remark = find_notebooks(tmp_path, ["walk"]).remarks["walk"][0]
    assert "\n" not in remark and "\x1b" not in remark and "<" not in remark


@pytest.mark.parametrize("mark", ["copy ", "copy", "(1) ", "copy_copy 1-", "checkpoint-"])
def test_a_name_full_of_marks_of_copies_is_read_at_once(tmp_path, mark):
    """Such a name once held up the whole class for ever."""
    name = f"walk {mark * (230 // len(mark))}"
    files(tmp_path, "walk.ipynb", f"{name}x.ipynb", f"{name}.ipynb")
    began = time.process_time()
    found = find_notebooks(tmp_path, ["walk"])
    assert time.process_time() - began < 1
    assert found.paths == {"walk": tmp_path / "walk.ipynb"}
    (remark,) = found.remarks["walk"]
    assert remark.startswith("walk.ipynb was graded, not walk ") and remark.count(".ipynb") == 2


def test_thousands_of_near_names_are_one_short_line(tmp_path):
    for number in range(1000):
        (tmp_path / f"walk ({number}).ipynb").write_text(str(number))
    problem = find_notebooks(tmp_path, ["walk"]).problems["walk"]
    assert " and 995 more; rename" in problem and len(problem) < 300
    (tmp_path / "walk.ipynb").write_text("mine")
    (remark,) = find_notebooks(tmp_path, ["walk"]).remarks["walk"]
    assert remark.endswith(" and 995 more.") and len(remark) < 300
