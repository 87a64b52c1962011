"""The folders of a fresh clone: empty, but for a file that git needs to keep them."""

from __future__ import annotations

import subprocess
import sys

import pytest

from proctor.cli import main
from tiny_course import COURSE, marks

FOLDERS = ("submitted", "autograded", "feedback")


def test_a_clone_has_the_folders_and_git_ignores_what_comes_into_them():
    if not (COURSE / ".git").exists():
        pytest.skip("not a clone")
    for folder in FOLDERS:
        assert (COURSE / folder / ".gitkeep").is_file()
    paths = [f"{folder}/ada/sums/half.ipynb" for folder in FOLDERS]
    paths += [f"{folder}/.gitkeep" for folder in FOLDERS]
    command = ["git", "-C", str(COURSE), "check-ignore", "--no-index", *paths]
    ignored = subprocess.run(command, capture_output=True, text=True).stdout.split()
    assert ignored == paths[:3]


@pytest.mark.slow
def test_neither_grader_minds_the_file_in_them(tiny, hand_in, capfd):
    for folder in FOLDERS:
        (tiny.root / folder).mkdir(exist_ok=True)
        (tiny.root / folder / ".gitkeep").touch()
    assert main(["--course", str(tiny.root), "grade"]) == 0  # nobody has handed in anything yet
    assert "0 graded, 0 were up to date" in capfd.readouterr().out
    hand_in("ada", "half", half="def half(x):\n    return x / 2")
    assert main(["--course", str(tiny.root), "grade"]) == 0
    assert marks(tiny) == {"ada": 3}
    command = [sys.executable, "-m", "nbgrader", "autograde", "sums", "--force"]
    done = subprocess.run(command, cwd=tiny.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert marks(tiny) == {"ada": 3}
    assert all((tiny.root / folder / ".gitkeep").exists() for folder in FOLDERS)
