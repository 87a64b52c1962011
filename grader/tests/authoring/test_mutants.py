"""Mutants are small changes of a solution, and tests that do not notice one are reported."""

from __future__ import annotations

import os

import pytest

from proctor.authoring import mutants
from proctor.course import CourseError
from tiny_course import exercise, write_notebook

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="mutants run in forks")

SOLUTION = '''def f(Z, n=3):
    """Not a mutant: 1 < 2."""
    ### BEGIN SOLUTION
    if n < 5:
        total = np.sum(Z[1:n], axis=0, dtype=np.int64)
    return total + 2
    ### END SOLUTION'''


@pytest.mark.parametrize(
    "change",
    [
        "line 4: n < 5 → n <= 5",
        "line 4: 5 → 6",
        "line 4: 5 → 4",
        "line 5: 0 → 1",
        "line 5: np.int64 → np.int32",
        "line 5: 1:n → :n",
        "line 5: 1:n → 1:",
        "line 5: np.sum(Z[1:n], axis=0, dtype=np.int64) → Z[1:n]",
        "line 5: np.sum(Z[1:n], axis=0, dtype=np.int64) → np.sum(Z[1:n], dtype=np.int64)",
        "line 6: total + 2 → total - 2",
        "line 6: return a copy",
    ],
)
def test_each_kind_of_change_is_made(change):
    assert change in mutants.mutants(SOLUTION)


def test_only_the_solution_is_changed_and_every_mutant_differs():
    found = mutants.mutants(SOLUTION)
    assert all(what.startswith(("line 4", "line 5", "line 6")) for what in found)
    assert len(set(found.values())) == len(found)
    for text in found.values():
        compile(text, "mutant", "exec")
        assert "Not a mutant: 1 < 2." in text


def test_where_no_solution_is_marked_the_whole_cell_is_changed():
    found = mutants.mutants('def f(n):\n    """Not a mutant: 1 < 2."""\n    return n < 5')
    assert set(found) == {
        "line 3: n < 5 → n <= 5",
        "line 3: 5 → 6",
        "line 3: 5 → 4",
        "line 3: return a copy",
    }
    assert all("Not a mutant: 1 < 2." in text for text in found.values())


def test_a_cell_that_is_no_python_has_no_mutants():
    assert mutants.mutants("%%latex\n$1 < 2$") == mutants.mutants("return (") == {}


@needs_fork
@pytest.mark.slow
def test_an_answer_that_a_teacher_grades_has_no_mutants(tiny):
    prompt, answer, _ = exercise("own", "return x + 1", "pass", "pass", 1)
    answer.metadata.nbgrader |= {"grade": True, "points": 4}
    half = exercise("half", "return x / 2", "assert half(2) == 1", "assert half(3) == 1.5", 3)
    write_notebook(tiny.root / "source" / "sums" / "half.ipynb", [prompt, answer, *half])
    report = mutants.run(tiny, "sums", "half")
    assert list(report.caught) == ["half"]
    assert [exercise for exercise, _ in report.survivors] == ["half"]


@needs_fork
@pytest.mark.slow
def test_survivors_are_reported_and_explained_ones_are_not_counted(tiny):
    report = mutants.run(tiny, "sums", "double")
    assert report.caught["double"] > 0
    # double(2) == 4 and double(-3) == -6 do not tell 2 * x from -2 * -x, but they tell 2 + x.
    survivors = {what for exercise, what in report.survivors if exercise == "double"}
    assert survivors == {"line 3: return a copy"}
    folder = tiny.root / "answers" / "sums" / "double"
    folder.mkdir(parents=True)
    (folder / "equivalent.toml").write_text(
        '[double]\n"return a copy" = "a number is its own copy"\n'
        '[triple]\n"return a copy" = "so is this one"\n'
    )
    report = mutants.run(tiny, "sums", "double")
    assert report.survivors == []
    assert len(report.equivalent) == 2
    *_, last = mutants.lines([report])
    assert last.endswith("(100.0%), 2 more are equivalent")


@needs_fork
@pytest.mark.slow
def test_a_test_that_asks_too_little_lets_mutants_survive(tiny):
    path = tiny.folder("source", assignment="sums") / "half.ipynb"
    weak = path.read_text().replace("half(2) == 1", "half(0) == 0")
    path.write_text(weak.replace("half(3) == 1.5", "half(0) == 0"))
    report = mutants.run(tiny, "sums", "half")
    assert len(report.survivors) >= 3


@needs_fork
@pytest.mark.slow
def test_a_mutant_that_never_ends_is_caught(tiny, monkeypatch):
    monkeypatch.setattr(mutants, "SECONDS", 1)
    path = tiny.folder("source", assignment="sums") / "half.ipynb"
    endless = "while x < 0:\\n        x += 2\\n    return x / 2"
    path.write_text(path.read_text().replace("return x / 2", endless))
    report = mutants.run(tiny, "sums", "half")
    assert "line 3: x += 2 → x -= 2" not in [what for _, what in report.survivors]


def test_an_explanation_that_is_no_toml_is_named(tiny):
    folder = tiny.root / "answers" / "sums" / "half"
    folder.mkdir(parents=True)
    (folder / "equivalent.toml").write_text("[half")
    with pytest.raises(CourseError, match="equivalent.toml: is not TOML"):
        mutants.run(tiny, "sums", "half")
