"""What authors owe a learner: titles, insights, hints that fit, and other ways to see."""

from __future__ import annotations

import ast
import contextlib
import functools
import io
import json
import re
import warnings
from pathlib import Path

import pytest

from advanced_numpy.check import Failed
from advanced_numpy.learner import outline, panels, ways
from tiny_course import COURSE

SOURCES = sorted((COURSE / "source").glob("*/*.ipynb"))
NAMES = [f"{path.parent.name}/{path.stem}" for path in SOURCES]
ANSWERS = COURSE / "answers"
HIDDEN = re.compile(r"^[ \t]*### BEGIN HIDDEN TESTS.*?### END HIDDEN TESTS[ \t]*\n?", re.M | re.S)
HEADER = re.compile(r"^# hint: (\d+)$", re.M)
EXERCISES = [
    (name, exercise)
    for path, name in zip(SOURCES, NAMES, strict=True)
    for exercise in outline.read(json.loads(path.read_text("utf-8"))).exercises
]
IDS = [f"{name}/{exercise.id}" for name, exercise in EXERCISES]


@functools.cache
def code(name: str) -> dict[str, str]:
    """The code of a notebook's cells by their names, without hidden tests, in order."""
    notebook = json.loads((COURSE / "source" / f"{name}.ipynb").read_text("utf-8"))
    return {
        outline.name(cell): HIDDEN.sub("", outline.text(cell))
        for cell in outline.code_cells(notebook)
        if "skip-execution" not in cell["metadata"].get("tags", ())
    }


@pytest.mark.parametrize("name", NAMES)
def test_titles_are_short_sentences_that_stand_once(name):
    titles = [test.title for n, e in EXERCISES if n == name for test in e.tests]
    assert len(set(titles)) == len(titles)
    for title in titles:
        assert 5 <= len(title) <= 90, title
        assert title[0] == title[0].upper() or not title[0].isalpha(), title


@pytest.mark.parametrize(("name", "exercise"), EXERCISES, ids=IDS)
def test_the_last_test_of_an_exercise_has_an_insight(name, exercise):
    source = code(name)[exercise.tests[-1].id]
    found = re.search(r"^@_check\.test\(\s*insight=(.*?)\)\ndef ", source, re.M | re.S)
    assert found, "write @_check.test(insight=...) above its function"
    assert 30 <= len(ast.literal_eval(f"({found[1]})")) <= 240


@pytest.mark.parametrize(("name", "exercise"), EXERCISES, ids=IDS)
def test_hints_are_few_and_short_and_the_last_one_leads_to_the_reference(name, exercise):
    assert 2 <= len(exercise.hints) <= 4
    for hint in exercise.hints:
        assert len(hint.text.split()) <= 160
    assert re.search(r"\]\(https://", exercise.hints[-1].text)


@pytest.mark.parametrize(("name", "exercise"), EXERCISES, ids=IDS)
def test_there_are_other_ways_to_see(name, exercise):
    work = COURSE / "work" / f"{name}.ipynb"  # need not be there
    found = ways.find(work, exercise.id)
    assert found[0].reason == "The reference answer."
    assert "SOLUTION" not in found[0].source
    assert 2 <= len(found) <= 4
    for way in found[1:]:
        assert 20 <= len(way.reason) <= 160
        ast.parse(way.source)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_hint_that_a_wrong_answer_names_is_the_one_that_opens(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MPLBACKEND", "agg")
    named = 0
    for exercise in (e for n, e in EXERCISES if n == name):
        before = names_before(name, exercise.id)
        for path in sorted((ANSWERS / name / exercise.id).glob("wrong-*.py")):
            header = HEADER.search(path.read_text("utf-8"))
            if header is None:
                continue
            named += 1
            message = first_message(name, exercise, path, dict(before))
            assert message is not None, f"{path}: no visible test says anything"
            opened = panels.hint_for(exercise.hints, 1, message)
            assert opened == int(header[1]) - 1, f"{path}: {message}"
    assert named >= 3


def names_before(name: str, exercise: str) -> dict:
    """What the reference notebook has bound above an exercise."""
    names: dict = {"__name__": "__main__"}
    for cell, source in code(name).items():
        if cell == exercise:
            break
        if "@_check.test" not in source:
            run(source, names)
    return names


def first_message(name: str, exercise, path: Path, names: dict) -> str | None:
    """What the first visible test that fails says of an answer."""
    try:
        run(path.read_text("utf-8"), names)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    for test in exercise.tests:
        try:
            run(code(name)[test.id], names)
        except Failed as failure:
            return str(failure)
        except Exception as error:
            return f"{type(error).__name__}: {error}"
    return None


def run(source: str, names: dict) -> None:
    """Run a cell and drop what it prints."""
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        exec(compile(source, "<ipython-input>", "exec"), names)


def without_comments(source: str) -> str:
    """Code without lines that are comments."""
    return re.sub(r"^[ \t]*#.*\n?", "", source, flags=re.M).strip()


def test_no_wrong_answer_reaches_the_release():
    cells = [
        without_comments(outline.text(cell))
        for path in (COURSE / "release").glob("*/*.ipynb")
        for cell in outline.code_cells(json.loads(path.read_text("utf-8")))
    ]
    released = "\n\n".join(cells)
    for path in ANSWERS.glob("*/*/*/wrong-*.py"):
        source = without_comments(path.read_text("utf-8"))
        untouched = source in cells or all(line.endswith("= ...") for line in source.split("\n"))
        if source.count("\n") > 3 and not untouched:
            assert source not in released, path
