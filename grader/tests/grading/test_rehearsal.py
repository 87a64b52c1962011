"""The instructor's version is judged both ways; what only fails under the referee is nobody's."""

from __future__ import annotations

import csv
import json
import pickle
import subprocess
import sys
from dataclasses import replace

import pytest
from traitlets.config import Config

from proctor.authoring.answers import solutions, source_notebook
from proctor.authoring.rehearse import rehearse
from proctor.authoring.release import release
from proctor.config import pack, unpack
from proctor.grading import rehearsal
from proctor.grading.rehearsal import Rehearsals, Verdict, judge_both_ways
from proctor.grading.run import grade
from proctor.judging.judge import judge
from proctor.model import Judged, NotebookSource, SourceCell, Task
from proctor.submissions.ledger import Inputs
from proctor.submissions.sources import read_sources
from tiny_course import exercise, marks, write_notebook

# A test that can never judge from another process: it asks for the very object.
INSIDE = "import gc\nassert any(each is {} for each in gc.get_objects())"
HIDDEN = "# hidden: Try other numbers.\nassert second(0) == 2"
NAMES = ("first-values", "second-values", "third-values")


@pytest.fixture
def course(tiny):
    """The tiny course with a notebook `mixed`: of its three tests, the second looks inside."""
    cells = [
        *exercise("first", "return 1", "assert first(0) == 1", "assert first(1) == 1", 1),
        *exercise("second", "return 2", INSIDE.format("second"), HIDDEN, 2),
        *exercise("third", "return 3", "assert third(0) == 3", "assert third(1) == 3", 3),
    ]
    for path in tiny.folder("source", assignment="sums").glob("*.ipynb"):
        path.unlink()
    write_notebook(tiny.folder("source", assignment="sums") / "mixed.ipynb", cells)
    return tiny


def answers(course, **changed) -> dict[str, str]:
    return solutions(source_notebook(course, "sums", "mixed")) | changed


def source_of(course) -> NotebookSource:
    release(course, ["sums"])
    with course.gradebook() as gradebook:
        folder = course.folder("release", assignment="sums")
        (source,) = read_sources(gradebook, "sums", folder)
    return source


def judged(course, path, *beside: str) -> Judged:
    source = replace(source_of(course), beside=beside)
    task = Task("ada", source, path.read_bytes(), {}, {}, pack(course.app.config))
    return judge(pickle.loads(pickle.dumps(task)))


def outputs(found: Judged, name: str) -> list:
    for cell in json.loads(found.notebook)["cells"]:
        if cell["metadata"].get("nbgrader", {}).get("grade_id") == name:
            return cell["outputs"]
    raise KeyError(name)


def proctor(course, *words: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "proctor.cli", *words]
    return subprocess.run(command, cwd=course.root, capture_output=True, text=True)


# -- the decision, with every run written down ----------------------------------------------------


def decide(monkeypatch, *runs: str, beside: tuple[str, ...] = ()) -> Verdict:
    """The verdict on three tests a, b and c whose runs pass as told.

    A run is "r: ab": under the referee a and b pass; "1: abc" is one in a single process. With
    "r b: ..." b is judged beside.
    """
    left = list(runs)

    def fake(task: Task) -> Judged:
        referee = unpack(task.config).Execution.get("referee", True)
        how = "r" if referee else "1"
        due = " ".join([how, *(task.source.beside if referee else ())])
        now, _, passed = left.pop(0).partition(":")
        assert now == due
        return Judged("x", "a", "n", "{}", {name: float(name in passed) for name in "abc"})

    monkeypatch.setattr(rehearsal, "judge", fake)
    cells = tuple(
        SourceCell(name, "code", "pass", "", True, True, False, False, 1.0) for name in "abc"
    )
    source = NotebookSource("a", "n", None, cells, None, beside)
    verdict = judge_both_ways(Task("x", source, b"", {}, {}, pack(Config())))
    assert not left, "it was judged less often than told"
    return verdict


def test_a_notebook_that_gets_all_points_is_judged_once(monkeypatch):
    assert decide(monkeypatch, "r: abc") == Verdict()


def test_a_test_that_only_fails_under_the_referee_is_judged_beside(monkeypatch):
    runs = ["r: ac", "r: ac", "1: abc", "1: abc", "r b: abc"]
    assert decide(monkeypatch, *runs) == Verdict(("b",))


def test_no_flaky_run_decides(monkeypatch):
    assert decide(monkeypatch, "r: ac", "r: abc") == Verdict()
    assert decide(monkeypatch, "r: ac", "r: ac", "1: abc", "1: ac") == Verdict()


def test_a_test_that_fails_both_ways_stays(monkeypatch):
    assert decide(monkeypatch, "r: ac", "r: ac", "1: ac", "1: ac") == Verdict()


def test_tests_that_need_what_others_bind_are_judged_beside_together(monkeypatch):
    follows = ["r: ac", "r: ac", "1: abc", "1: abc", "r b: ab", "r b: ab", "r b c: abc"]
    assert decide(monkeypatch, *follows) == Verdict(("b", "c"))
    needs = ["r: ac", "r: ac", "1: abc", "1: abc", "r b: ac", "r b: ac", "r a b c: abc"]
    assert decide(monkeypatch, *needs) == Verdict(("a", "b", "c"))


def test_what_fails_even_beside_is_said(monkeypatch):
    runs = [
        "r: ac",
        "r: ac",
        "1: abc",
        "1: abc",
        "r b: ac",
        "r b: ac",
        "r a b c: ac",
        "r a b c: ac",
    ]
    assert decide(monkeypatch, *runs) == Verdict(("a", "b", "c"), ("b",))


def test_a_test_that_must_not_run_in_the_referees_process_never_does(monkeypatch):
    assert decide(monkeypatch, "r c: abc", beside=("c",)) == Verdict(("c",))


# -- a class --------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_class_gets_the_marks_of_one_process_and_is_told(course, hand_in):
    hand_in("ada", "mixed", **answers(course))
    hand_in("bo", "mixed", **answers(course, second="def second(x):\n    return 7"))
    hand_in("cy", "mixed")
    ran = proctor(course, "grade")
    assert ran.returncode == 0, ran.stderr
    assert marks(course) == {"ada": 6, "bo": 4, "cy": 0}
    line = "second-values can be forged: judged beside the student's code"
    assert f"source/sums/mixed.ipynb: {line}" in ran.stdout
    assert ran.stdout.count("can be forged") == 1, "once for the class, not for each student"
    assert Inputs(course, "autograded").get("bo/sums/mixed").remarks == ()
    with open(course.root / "grades.csv", newline="") as file:
        assert {row["forgeable"] for row in csv.DictReader(file)} == {"mixed: second-values"}
    page = (course.root / "feedback" / "bo" / "sums" / "mixed.html").read_text()
    assert "forge" not in page and "This test did not pass." in page
    assert "If you find nothing there: Try other numbers." in page
    report = json.loads((course.root / "report" / "report.json").read_text())
    assert report["misconceptions"] == []
    assert all(one["mended"] == [] for one in report["each_student"])


@pytest.mark.slow
def test_it_is_said_before_the_term_without_gradebook_or_release(course):
    ran = proctor(course, "check")
    assert (ran.returncode, ran.stdout) == (1, "")
    assert "source/sums/mixed.ipynb: second-values can be forged" in ran.stderr
    assert not (course.root / "gradebook.db").exists()
    assert not course.folder("release").exists()


@pytest.mark.slow
def test_a_version_is_judged_both_ways_once(course, hand_in, monkeypatch):
    list(rehearse(course, ["sums"]))
    assert Rehearsals(course).due("sums", {}) == []
    monkeypatch.setattr(rehearsal, "judge_both_ways", None)  # what is not called may be missing
    hand_in("ada", "mixed", **answers(course))
    assert grade(course, ["sums"], feedback=False, say=lambda line: None).problems == []
    assert marks(course) == {"ada": 6}
    assert Rehearsals(course).due("sums", {"helper.py": b"new"}) == ["mixed"]
    path = course.folder("source", assignment="sums") / "mixed.ipynb"
    path.write_text(path.read_text().replace("return 3", "return 3 + 0"))
    assert Rehearsals(course).due("sums", {}) == ["mixed"]


@pytest.mark.slow
def test_what_a_student_hands_in_never_decides_how_it_is_judged(course, hand_in):
    hand_in("ada", "mixed", **answers(course, first="def first(x):\n    return object()"))
    grade(course, ["sums"], feedback=False, say=lambda line: None)
    assert marks(course) == {"ada": 5}
    assert Rehearsals(course).beside("sums", "mixed") == ("second-values",)
    text = (course.folder("autograded", "ada", "sums") / "mixed.ipynb").read_text()
    assert "an object of class object cannot be compared here: only numbers, strings" in text


# -- the process beside ---------------------------------------------------------------------------


@pytest.mark.slow
def test_only_points_come_back_from_beside(course, hand_in):
    loud = (
        "import sys\nfrom IPython.display import display\ndef second(x):\n    print('LOUD')\n"
        "    display('LOUD')\n    raise ValueError('LOUD')"
    )
    found = judged(course, hand_in("ada", "mixed", **answers(course, second=loud)), NAMES[1])
    assert found.scores == {NAMES[0]: 1, NAMES[1]: 0, NAMES[2]: 3}
    (error,) = outputs(found, NAMES[1])
    assert error["ename"] == "TestFailed"
    assert "LOUD" not in json.dumps(error)
    quiet = loud.replace("raise ValueError('LOUD')", "return 2")
    found = judged(course, hand_in("ada", "mixed", **answers(course, second=quiet)), NAMES[1])
    assert found.scores[NAMES[1]] == 2
    assert outputs(found, NAMES[1]) == []


@pytest.mark.slow
def test_other_verdicts_are_out_of_reach_of_what_forges_those_beside(course, hand_in):
    forged = (
        "import builtins, IPython\n"
        "run = IPython.get_ipython().run_cell_async\n"
        "async def passes(text, *args, **kwargs):\n"
        "    return await run('' if 'assert' in text else text, *args, **kwargs)\n"
        "IPython.get_ipython().run_cell_async = passes\n"
        "def first(x): return 9"
    )
    path = hand_in("ada", "mixed", first=forged)
    scores = judged(course, path, NAMES[1]).scores
    assert scores == {NAMES[0]: 0, NAMES[1]: 2, NAMES[2]: 0}  # as said in SECURITY.md


@pytest.mark.slow
def test_a_test_beside_that_ends_its_process_costs_its_own_points_only(course, hand_in):
    ends = "import os\ndef first(x):\n    os._exit(0)"
    found = judged(course, hand_in("ada", "mixed", **answers(course, first=ends)), *NAMES)
    assert found.scores == {NAMES[0]: 0, NAMES[1]: 2, NAMES[2]: 3}
    assert f"{NAMES[0]} ended its process (exit status 0)" in found.remarks


@pytest.mark.slow
def test_a_test_beside_that_takes_too_long_costs_its_own_points_only(course, hand_in):
    course.app.config.Execute.timeout = 2
    endless = "def first(x):\n    while True: pass"
    found = judged(course, hand_in("ada", "mixed", **answers(course, first=endless)), *NAMES)
    assert found.scores == {NAMES[0]: 0, NAMES[1]: 2, NAMES[2]: 3}
    assert any(r.startswith(f"{NAMES[0]} ran for more than 2 seconds") for r in found.remarks)


@pytest.mark.slow
def test_a_cell_that_ends_its_process_when_it_runs_again_is_left_out_there(course, hand_in):
    first = "called = []\ndef first(x):\n    called.append(x)\n    return 1"
    second = "if not called:\n    import os\n    os._exit(0)\ndef second(x):\n    return 2"
    path = hand_in("ada", "mixed", **answers(course, first=first, second=second))
    assert judged(course, path, *NAMES[1:]).scores == {NAMES[0]: 1, NAMES[1]: 0, NAMES[2]: 3}


@pytest.mark.slow
def test_points_in_part_come_back_from_beside(course, hand_in):
    path = course.folder("source", assignment="sums") / "mixed.ipynb"
    text = path.read_text().replace('"assert second(0) == 2', '"second(0) / 4')
    assert "second(0) / 4" in text
    path.write_text(text)
    found = judged(course, hand_in("ada", "mixed", **answers(course)), NAMES[1])
    assert found.scores[NAMES[1]] == 0.5
    assert [o["data"]["text/plain"] for o in outputs(found, NAMES[1])] == [["0.5"]]


@pytest.mark.slow
def test_a_test_that_must_not_run_in_the_referee_is_judged_beside(tiny, hand_in):
    unpickles = "import pickle\nassert quarter(pickle.loads(pickle.dumps(8))) == 2"
    cells = exercise("quarter", "return x / 4", unpickles, "assert quarter(4) == 1", 2)
    write_notebook(tiny.folder("source", assignment="sums") / "quarter.ipynb", cells)
    hand_in("ada", "quarter", quarter="def quarter(x):\n    return x / 4")
    hand_in("bob", "quarter", quarter="def quarter(x):\n    return x")
    checked = proctor(tiny, "check", "source")
    assert checked.returncode == 1
    assert "quarter-values" in checked.stdout + checked.stderr
    report = grade(tiny, ["sums"], feedback=False)
    assert report.problems == []
    found = marks(tiny)
    assert (found["ada"], found["bob"]) == (2, 0)
    assert "quarter-values" in proctor(tiny, "grade", "--no-feedback").stdout
