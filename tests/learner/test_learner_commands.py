"""The learner's commands: status, check and solution, and the map of the course."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from advanced_numpy.learner import cli, course_map, runner
from advanced_numpy.learner.progress import Progress

TEST = """# {title}.
from advanced_numpy import check as _check

@_check.test
def _test(double):
    check.equal(check.call(double, 2), {expected})
"""


def cell(name: str, source: str, **settings) -> dict:
    metadata = {"nbgrader": {"grade_id": name, **settings}} if settings else {}
    return {"cell_type": "code", "id": name, "metadata": metadata, "source": source}


def notebook(answer: str) -> dict:
    """A notebook with one exercise, whose answer prints and draws nothing, and two tests."""
    tests = (("double-two", "Two doubled is four", 4), ("double-str", "It is an integer", 4))
    return {
        "cells": [
            {"cell_type": "markdown", "id": "t", "metadata": {}, "source": "# Doubling"},
            {"cell_type": "markdown", "id": "p", "metadata": {}, "source": "## 1. Double it"},
            cell("imports", "import numpy as np"),
            cell("drawing", "raise SystemExit") | {"metadata": {"tags": ["skip-execution"]}},
            cell("double", answer, grade=False, solution=True),
            *(
                cell(name, TEST.format(title=title, expected=n), grade=True, points=2)
                for name, title, n in tests
            ),
        ],
        "metadata": {},
        "nbformat": 4,
        "nbformat_minor": 5,
    }


RIGHT = "print('hello')\ndef double(x): return 2 * x"
STARTER = "def double(x):\n    # YOUR CODE HERE\n    raise NotImplementedError()"


@pytest.fixture
def course(tmp_path, monkeypatch) -> Path:
    """A clone with one exercise; its learner has begun."""
    for folder in ("release", "source"):
        path = tmp_path / folder / "warmup" / "doubling.ipynb"
        path.parent.mkdir(parents=True)
        answer = STARTER if folder == "release" else RIGHT
        path.write_text(json.dumps(notebook(answer)))
    link = "[doubling](../work/warmup/doubling.ipynb)"
    start = {"cells": [{"cell_type": "markdown", "source": link}]}
    (tmp_path / "notebooks").mkdir()
    (tmp_path / "notebooks" / "00-start-here.ipynb").write_text(json.dumps(start))
    monkeypatch.chdir(tmp_path)
    assert cli.main(["begin", "--no-open"]) == 0
    return tmp_path


def answer(course: Path, source: str) -> Path:
    path = course / "work" / "warmup" / "doubling.ipynb"
    path.write_text(json.dumps(notebook(source)))
    return path


@pytest.mark.slow
def test_check_says_what_the_notebook_says(course, capsys):
    assert cli.main(["check"]) == 1
    assert "○ Two doubled is four" in capsys.readouterr().out
    answer(course, "def double(x): return x")
    assert cli.main(["check", "doubling"]) == 1
    out = capsys.readouterr().out
    assert "✗ Two doubled is four" in out
    assert "double(2): expected 4, got 2." in out
    answer(course, RIGHT)
    assert cli.main(["check", "warmup/doubling.ipynb"]) == 0
    out = capsys.readouterr().out
    assert out.count("✓") == 2
    assert "4 of 4 points" in out
    assert "hello" not in out


def test_what_check_has_passed_is_on_the_map_until_it_is_edited(course, capsys):
    answer(course, RIGHT)
    cli.main(["check"])
    capsys.readouterr()
    cli.main(["status"])
    assert "✓ warmup/doubling.ipynb  ▰▰▰▰▰▰▰▰▰▰    4 of   4 points" in capsys.readouterr().out
    answer(course, RIGHT + " + 0")
    cli.main(["status"])
    assert "edited since it passed: 1. Double it" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("def double(x): return x.y", "AttributeError"),
        ("def double(x: return", "no `double`"),
        ("import os; os._exit(3)", "Python ended while the cell double was running"),
        ("1 / 0", "no `double`"),
        ("raise SystemExit", "no `double`"),
    ],
)
def test_code_that_breaks_is_said_at_its_tests(course, source, said):
    results = list(runner.check(answer(course, source)))
    assert [r.id for r in results] == ["double-two", "double-str"]
    assert all(said in r.message for r in results)
    assert all(r.kind != "right" for r in results)


@pytest.mark.slow
def test_a_cell_that_never_ends_is_stopped(course):
    begin = time.monotonic()
    results = list(runner.check(answer(course, "while True: pass"), seconds=3))
    assert time.monotonic() - begin < 30
    assert len(results) == 2
    assert "the cell double ran for more than 3 seconds" in results[0].message


def test_a_solution_is_shown_when_one_asks_twice(course, capsys):
    assert cli.main(["solution", "double"]) == 0
    assert "def double" not in capsys.readouterr().out
    assert cli.main(["solution", "double"]) == 0
    out = capsys.readouterr().out
    assert "# The reference answer." in out
    assert RIGHT in out


def test_a_release_alone_holds_no_answers(course, capsys):
    shutil.rmtree(course / "source")
    for _ in range(2):
        assert cli.main(["solution", "double"]) == 1
        assert "holds no answers" in capsys.readouterr().err


def test_in_the_browser_each_command_works_or_says_what_to_do_instead(course, capsys, monkeypatch):
    shutil.rmtree(course / "source")
    monkeypatch.setattr(cli.sys, "platform", "emscripten")
    assert cli.main(["check", "doubling"]) == 1
    assert "run the test cells in the notebook" in capsys.readouterr().err
    assert cli.main(["solution", "double"]) == 1
    assert "the website holds no answers" in capsys.readouterr().err
    assert cli.main(["begin"]) == 0
    assert capsys.readouterr().out == "work/: your notebooks are as you left them\n"
    for fine in (["status"], ["update"], ["reset", "double"]):
        assert cli.main(fine) == 0


@pytest.mark.parametrize("wrong", ["reset dubble", "such-a-command"])
def test_a_command_that_fails_in_a_cell_says_why_without_a_traceback(course, wrong):
    cell = ["-m", "IPython", "--no-banner", "-c", f"%run -m advanced_numpy {wrong}"]
    home = os.environ | {"IPYTHONDIR": str(course / "ipython")}
    done = subprocess.run(
        [sys.executable, *cell], cwd=course, env=home, capture_output=True, text=True, check=False
    )
    said = done.stdout + done.stderr
    assert "did you mean double?" in said or "invalid choice" in said
    assert "SystemExit" not in said and "Traceback" not in said


def test_a_name_that_is_nearly_right_is_suggested(course, capsys):
    assert cli.main(["check", "dubling"]) == 1
    assert "did you mean doubling?" in capsys.readouterr().err


def test_the_map_of_the_course_links_to_what_is_next(course):
    (place,) = course_map.places(course)
    assert (place.title, place.all_points, place.exercises) == ("Doubling", 4, 1)
    shown = course_map.in_html([place])
    assert 'href="../work/warmup/doubling.ipynb#1.-Double-it"' in shown
    assert "0 of 4 points, 0 of 1 exercises" in shown


def test_a_notebook_that_cannot_be_read_is_left_out_of_the_map(course):
    path = answer(course, RIGHT)
    path.write_text("{")
    assert course_map.places(course) == []
    assert "begin" in course_map.in_words([])


def test_progress_is_kept_beside_the_notebook_in_a_hidden_folder(course):
    path = answer(course, RIGHT)
    list(runner.check(path))
    assert Progress.of(path).path == path.parent / ".progress" / "doubling.json"
    assert json.loads(Progress.of(path).path.read_text())["passed"]
