"""The sheet says what answers and mutants show, and keeps what a run leaves out."""

from __future__ import annotations

import json
import os

import pytest

from proctor.authoring import prove
from proctor.authoring.answers import Judgement, read_answers
from proctor.authoring.mutants import Report
from proctor.cli import main

PAIR = ("sums", "half")


@pytest.fixture
def answered(tiny, monkeypatch):
    """A course with two answers to `half`, whose judging is told by the list `verdicts`."""
    folder = tiny.root / "answers" / "sums" / "half" / "half"
    folder.mkdir(parents=True)
    (folder / "right-division.py").write_text("def half(x):\n    return x / 2")
    (folder / "wrong-floor.py").write_text(
        "# loses: half-values\n# says: AssertionError\ndef half(x):\n    return x // 2"
    )
    verdicts = [Judgement()]
    turns = iter(range(99))

    def judged(*_: object) -> Judgement:
        return verdicts[next(turns) % len(verdicts)]

    def ran(*_: object) -> Report:
        survivors = [("half", "line 3: 2 → 3")]
        return Report("sums/half", {"half": 4}, [("half", "return a copy", "no view")], survivors)

    monkeypatch.setattr(prove, "judge_answers", judged)
    monkeypatch.setattr(prove.mutants, "run", ran)
    return tiny, verdicts


def entry(course) -> dict:
    notebooks = json.loads((course.root / prove.JSON).read_text("utf-8"))["notebooks"]
    return next(found for found in notebooks if found["notebook"] == "sums/half")


def row(course) -> str:
    lines = (course.root / prove.MARKDOWN).read_text("utf-8").splitlines()
    return next(line for line in lines if line.startswith("| half |"))


def test_answers_and_mutants_are_counted_by_exercise(answered):
    course, _ = answered
    problems = prove.prove(course, [PAIR], runs=2)
    assert problems == ["sums/half: a mutant of half survives: line 3: 2 → 3"]
    assert row(course) == "| half | 1 of 1 | division | 1 of 1 | 4 of 5 |"
    text = (course.root / prove.MARKDOWN).read_text("utf-8")
    assert "- `half`: equivalent: `return a copy`: no view" in text
    assert "- `half`: survives: `line 3: 2 → 3`" in text


def test_what_a_run_leaves_out_is_kept_until_the_notebook_changes(answered):
    course, _ = answered
    prove.prove(course, [PAIR], answers=False)
    assert row(course) == "| half | not run (1) | division | not run (1) | 4 of 5 |"
    prove.prove(course, [PAIR], broken=False)
    assert row(course) == "| half | 1 of 1 | division | 1 of 1 | 4 of 5 |"
    path = course.folder("source", assignment="sums") / "half.ipynb"
    path.write_text(path.read_text("utf-8").replace("half(3) == 1.5", "half(5) == 2.5"), "utf-8")
    prove.prove(course, [], broken=False)
    assert row(course) == "| half | not run (1) | division | not run (1) | not run |"


def test_a_command_that_is_stopped_keeps_the_notebooks_that_it_has_done(
    answered, capsys, monkeypatch
):
    course, _ = answered

    def stopped(_, assignment, notebook):
        if notebook == "half":
            raise KeyboardInterrupt
        return Report(f"{assignment}/{notebook}", {"double": 3}, [], [])

    monkeypatch.setattr(prove.mutants, "run", stopped)
    assert main(["--course", str(course.root), "prove"]) == 1
    assert capsys.readouterr().out.splitlines() == ["sums/double", "sums/half"]
    notebooks = json.loads((course.root / prove.JSON).read_text("utf-8"))["notebooks"]
    double, half = (found["exercises"] for found in notebooks)
    assert double["double"]["mutants"]["caught"] == 3
    assert half["half"]["mutants"] is None


def test_a_misjudged_answer_and_marks_that_differ_are_named(answered):
    course, verdicts = answered
    _, wrong = read_answers(course, *PAIR)["half"]
    lost = frozenset({"half-values"})
    verdicts[:] = [
        Judgement([], {"batch-000": lost}),
        Judgement([(wrong, "wrong-floor.py: keeps half-values")], {"batch-000": frozenset()}),
    ]
    problems = prove.prove(course, [PAIR], broken=False, runs=2)
    assert problems == [
        "wrong-floor.py: keeps half-values",
        "sums/half: the marks of batch-000 differ from run to run",
    ]
    assert row(course) == "| half | 1 of 1 | division | 0 of 1 | not run |"
    assert entry(course)["marks_that_differ"] == ["batch-000"]
    text = (course.root / prove.MARKDOWN).read_text("utf-8")
    assert "- `half`: wrong answer floor is misjudged" in text


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants run in forks")
def test_the_whole_way(tiny):
    problems = prove.prove(tiny, [PAIR])
    assert all("survives" in line for line in problems)
    found = entry(tiny)["exercises"]["half"]["mutants"]
    assert found["caught"] > 0
    assert found["caught"] + len(found["survivors"]) == found["of"]
