"""The table of contents tells the truth: each notebook, its level, its minutes, and the order."""

from __future__ import annotations

import ast
import re

import pytest

import course_path
from advanced_numpy.learner import outline
from course_path import COURSE
from tiny_course import NOTEBOOKS

TITLE = re.compile(
    r"\*\*Level\*\* (★☆☆|★★☆|★★★)(?: \(([123]) of 3\))? · \*\*Minutes\*\* (\d+) · \*\*You need\*\*"
)
PATH = course_path.the_path()
EXERCISES = [notebook for notebook in PATH if not notebook.is_lesson]
NAMES = [notebook.name for notebook in EXERCISES]
AGAIN = "run `python tests/course_path.py`"


def test_every_link_exists():
    for link in course_path.rows():
        assert course_path.path_of(link).is_file(), link
        # work/ is made from release/ when a learner begins
        path = COURSE / "notebooks" / link.replace("../work/", "../release/")
        assert path.is_file(), link


def test_every_notebook_is_on_the_path_and_says_what_it_teaches_and_needs():
    start = COURSE / course_path.START
    beside = {start, COURSE / "notebooks/glossary.ipynb"}
    assert {n.path for n in PATH} == {path for path in NOTEBOOKS if path not in beside}
    assert len({n.name for n in PATH}) == len(list(course_path.rows())), "one is listed twice"
    for notebook in PATH:
        assert notebook.minutes > 0, f"{notebook.name} says nothing in its metadata"
        for term in (*notebook.teaches, *notebook.needs):
            assert term == term.strip() and len(term) <= 30, (notebook.name, term)


def test_nothing_is_needed_before_it_is_taught():
    assert not course_path.gaps(PATH)


def test_a_gap_is_found():
    lessons = [notebook for notebook in PATH if notebook.name != "02-anatomy-of-an-array"]
    assert "warmup/strides needs 'stride', which nothing before it teaches" in course_path.gaps(
        lessons
    )


def test_lessons_stand_in_the_order_of_their_numbers():
    lessons = [notebook.name for notebook in PATH if notebook.is_lesson]
    assert lessons == sorted(lessons)


@pytest.mark.parametrize("notebook", PATH, ids=[notebook.name for notebook in PATH])
def test_a_title_says_level_and_minutes(notebook):
    title = TITLE.search(outline.text(notebook.cells[0]))
    assert title, "its first cell does not say **Level**, **Minutes** and **You need**"
    assert title[2] in (None, str(title[1].count("★")))
    assert int(title[3]) == notebook.minutes


LESSONS = [n for n in PATH if n.is_lesson and n.name != "16-references"]


@pytest.mark.parametrize("notebook", LESSONS, ids=[n.name for n in LESSONS])
def test_a_lesson_asks_and_the_next_cell_answers_when_it_is_run(notebook):
    found = course_path.answers(notebook.cells)
    assert len(found) >= 3
    for cell in found:
        assert cell["metadata"].get("jupyter", {}).get("outputs_hidden"), (cell["id"], AGAIN)


@pytest.mark.parametrize("notebook", LESSONS, ids=[n.name for n in LESSONS])
def test_a_lesson_ends_with_a_summary_and_links_to_its_exercises(notebook):
    last = outline.text(notebook.cells[-1])
    assert "## What you take along" in last
    assert "](../work/" in last
    for cell in notebook.cells:
        for alt in re.findall(r"!\[([^\]]*)\]\(", outline.text(cell)):
            assert len(alt) <= 300, f"{cell['id']}: {len(alt)} characters of alt text"


@pytest.mark.parametrize("notebook", EXERCISES, ids=NAMES)
def test_core_and_further_name_tasks(notebook):
    further = notebook.further if isinstance(notebook.further, tuple) else tuple(notebook.tasks)
    assert set(notebook.core) <= set(notebook.tasks)
    assert set(further) <= set(notebook.tasks)
    assert not set(notebook.core) & set(further)


@pytest.mark.parametrize("notebook", EXERCISES, ids=NAMES)
def test_a_core_task_is_short_and_core_and_further_are_marked(notebook):
    assert not notebook.core or notebook.minutes_for(1) <= 15
    assert course_path.marked(notebook) == [outline.text(c) for c in notebook.cells], AGAIN


@pytest.mark.parametrize("notebook", EXERCISES, ids=NAMES)
def test_a_reader_may_leave_out_what_is_for_further_on(notebook):
    """No task of the full course uses what a task for further on defines; nor does a core task."""
    if notebook.further is True:
        return
    owner: dict[str, str] = {}
    for cell in outline.code_cells({"cells": notebook.cells}):
        name, tree = outline.name(cell), _parsed(outline.text(cell))
        task = name if name in notebook.tasks else None
        used = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        if task and task not in notebook.further:
            assert not {owner[n] for n in used & set(owner)} & set(notebook.further), name
        if task in notebook.core:
            assert not {owner[n] for n in used & set(owner)} - {task}, name
        if task:
            owner |= dict.fromkeys(_bound(tree), task)


def _parsed(source: str) -> ast.Module:
    return ast.parse(re.sub(r"^%.*", "", source, flags=re.M))


def _bound(tree: ast.Module) -> set[str]:
    kinds = ast.FunctionDef | ast.ClassDef
    names = {node.name for node in tree.body if isinstance(node, kinds)}
    targets = [t for node in tree.body if isinstance(node, ast.Assign) for t in node.targets]
    return names | {t.id for t in targets if isinstance(t, ast.Name)}


def test_what_the_paths_name_is_there():
    said = course_path.said_at_the_start()
    names = {notebook.name: notebook for notebook in PATH}
    assert set(said["further"]) | set(said["doing"]) | set(said["reading"]) <= set(names)
    assert all(names[name].core for name in said["doing"])
    for name, read in said["reading"].items():
        for cell in read["sections"]:
            assert course_path.section(names[name], cell), f"{name} has no heading in {cell}"
        assert 0 < read["minutes"] <= names[name].minutes


def test_the_tables_are_as_the_metadata_says():
    text = course_path.contents()
    assert course_path.with_numbers(text) == text, AGAIN


def test_the_paths_are_as_long_as_they_are_called():
    core, full, _ = course_path.sums()
    assert 150 <= core <= 195
    assert 660 <= full <= 760


def test_the_release_keeps_what_notebooks_say_of_themselves():
    for notebook in EXERCISES:
        released = course_path.read(COURSE / "release" / f"{notebook.name}.ipynb")
        for what in ("teaches", "needs", "minutes", "core"):
            assert getattr(released, what) == getattr(notebook, what)
