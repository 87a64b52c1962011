"""Authors' mistakes are found, each with the cell's id and what to do."""

from __future__ import annotations

import json

import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from proctor.authoring import check, notebook_form
from tiny_course import COURSE, NOTEBOOKS, exercise


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_the_course_has_no_authors_mistake(path):
    assert check.mistakes(path) == []


@pytest.fixture
def found(tmp_path):
    """The mistakes in a notebook with these cells."""

    def mistakes(*cells) -> str:
        path = tmp_path / "n.ipynb"
        notebook = new_notebook(cells=[new_code_cell("import math as m", id="imports")])
        notebook.cells += cells
        path.write_text(notebook_form.text(notebook))
        return "\n".join(check.mistakes(path))

    return mistakes


def graded(source: str):
    prompt, solution, test = exercise("double", "return 2 * x", "pass", "pass", 1)
    test.source = source
    return prompt, solution, test


def test_a_right_exercise_passes(found):
    assert found(*graded("assert double(2) == 4")) == ""


@pytest.mark.parametrize("last", ["double(2) == 4", "'ok'", "result[0]", "True", "result + 'x'"])
def test_a_test_cell_that_ends_in_a_value_is_found(found, last):
    text = found(*graded(f"result = double(1)\n{last}"))
    assert "cell double-values: this test cell ends in a value" in text


@pytest.mark.parametrize("last", ["points", "0.5", "-1", "3 * points / 4", "2 * len(found)", "f()"])
def test_a_test_cell_that_ends_in_points_passes(found, last):
    assert found(*graded(f"found = [1]\npoints = double(1)\nf = found.clear\n{last}")) == ""


@pytest.mark.parametrize(
    "line",
    [
        "print(1, file=sys.stderr)",
        "warnings.warn('slow')",
        "import logging",
        "from logging import info",
    ],
)
def test_a_test_cell_that_may_print_on_stderr_is_found(found, line):
    text = found(*graded(f"import sys, warnings\n{line}\nassert double(2) == 4"))
    assert "cell double-values" in text
    assert "remove it" in text


def test_a_test_that_would_run_a_students_code_beside_the_verdict_is_found(found):
    text = found(*graded("import pickle\nassert pickle.load(open('a.pkl', 'rb')) == 4"))
    assert "cell double-values: this test names `pickle.load`" in text
    assert "is not run in grading; let it compare plain data" in text


def test_a_helper_in_a_locked_cell_that_unpickles_is_found(found):
    helper = new_code_cell("import pickle\ndef read(n): return pickle.load(open(n, 'rb'))", id="h")
    helper.metadata["nbgrader"] = {"grade": False, "solution": False, "locked": True}
    text = found(helper, *graded("assert read('a.pkl') == 4"))
    assert "cell double-values: this test uses `read`, which names `pickle.load`" in text


def test_an_exercise_without_points_is_found(found):
    prompt, solution, test = graded("assert True")
    assert "cell double: this exercise has no points" in found(prompt, solution)
    test.metadata.nbgrader.points = 0
    assert "cell double-values: this test cell gives no points" in found(prompt, solution, test)


def test_an_answer_that_a_teacher_grades_is_no_mistake_unless_it_gives_no_points(found):
    prompt, solution, test = graded("assert True")
    own = new_code_cell("a = 'in your own words'", id="own")
    own.metadata["nbgrader"] = {"grade": True, "grade_id": "own", "points": 4, "solution": True}
    ask = new_markdown_cell("Why?", id="why")
    assert found(prompt, solution, test, ask, own) == ""
    assert found(ask, own, prompt, solution, test) == ""
    assert "cell double: this exercise has no points" in found(prompt, solution, ask, own)
    own.metadata.nbgrader.points = 0
    assert "cell own: this answer gives no points" in found(ask, own)


def test_an_exercise_without_a_prompt_is_found(found):
    _, solution, test = graded("assert True")
    assert "cell double: this exercise has no prompt" in found(solution, test)


def test_a_solution_that_is_not_marked_is_found(found):
    prompt, solution, test = graded("assert True")
    solution.source = "def double(x):\n    return 2 * x"
    assert "marks no solution" in found(prompt, solution, test)


def test_a_cell_that_only_shows_something_is_not_run_in_grading(found):
    prompt, solution, test = graded("assert True")
    shows = new_code_cell("f()", id="draw", metadata={"tags": ["nbval-ignore-output"]})
    assert "cell draw: this cell only shows" in found(prompt, solution, test, shows)
    assert found(shows) == ""  # a lesson
    shows.metadata.tags += ["skip-execution"]
    assert found(prompt, solution, test, shows) == ""
    test.metadata["tags"] = ["skip-execution"]
    assert "cell double-values: grading must run" in found(prompt, solution, test, shows)


def test_repeated_ids_are_found(tmp_path):
    notebook = notebook_form.tidy(new_notebook(cells=[*graded("assert True")]))
    written = json.loads(notebook_form.text(notebook))
    written["cells"] *= 2
    path = tmp_path / "n.ipynb"
    path.write_text(json.dumps(written))
    with pytest.warns(match="Non-unique cell id"):
        text = "\n".join(check.mistakes(path))
    assert "cell double: this cell id stands 2 times" in text
    assert "cell double: this grade_id stands 2 times" in text


def test_cells_without_ids_are_called_by_their_name_or_number(tmp_path):
    notebook = new_notebook(cells=[*graded("assert True")[:2], new_markdown_cell("![](n.ipynb)")])
    written = {**notebook, "nbformat_minor": 4}
    for cell in written["cells"]:
        del cell["id"]
    path = tmp_path / "n.ipynb"
    path.write_text(json.dumps(written))
    text = "\n".join(check.mistakes(path))
    assert "cell double: this exercise has no points" in text
    assert "cell 3: the picture n.ipynb has no alt text" in text


@pytest.mark.parametrize(
    "picture", ["![](n.ipynb)", '<img src="n.ipynb">', '<img src="n.ipynb" alt="">']
)
def test_a_picture_without_alt_text_is_found(found, picture):
    assert "cell p: " in found(new_markdown_cell(picture, id="p"))
    assert "no alt text" in found(new_markdown_cell(picture, id="p"))


@pytest.mark.parametrize(
    "link",
    [
        "[x](gone.ipynb)",
        "![seen](gone.png)",
        '<a href="gone.ipynb">x</a>',
        "![a](attachment:b.png)",
    ],
)
def test_a_link_to_nothing_is_found(found, link):
    assert "no such" in found(new_markdown_cell(link, id="p"))


@pytest.mark.parametrize(
    "link",
    ["[x](n.ipynb)", "[x](n.ipynb#part)", "[x](#part)", "<https://numpy.org>", "`[x](gone)`"],
)
def test_links_that_work_pass(found, link):
    assert found(new_markdown_cell(link, id="p")) == ""


def test_a_link_to_a_learners_copy_must_lead_to_a_released_notebook(found, tmp_path):
    (tmp_path / "release" / "sums").mkdir(parents=True)
    (tmp_path / "release" / "sums" / "double.ipynb").touch()
    (tmp_path / "work" / "sums").mkdir(parents=True)
    (tmp_path / "work" / "sums" / "gone.ipynb").touch()  # only this learner has it
    assert found(new_markdown_cell("[next](work/sums/double.ipynb)")) == ""
    assert "no such file" in found(new_markdown_cell("[next](work/sums/gone.ipynb)"))


def test_a_dead_attribute_is_found_in_code_and_in_prose(found):
    assert "m.sine does not exist" in found(new_code_cell("m.sine(1)", id="c"))
    assert "m.sine does not exist" in found(new_markdown_cell("Use `m.sine(1)`.", id="c"))
    assert found(new_code_cell("m.sin(1)", id="c"), new_markdown_cell("`m.pi`", id="d")) == ""


def test_a_removed_part_of_numpy_is_found(found):
    cells = new_code_cell("import numpy as np", id="np"), new_code_cell("np.float(1)", id="c")
    assert "cell c: np.float does not exist" in found(*cells)
    page = "https://numpy.org/doc/stable/reference/generated/numpy.in1dd.html"
    assert "does not exist" in found(new_markdown_cell(f"[in1d]({page})", id="c"))


def test_a_notebook_that_is_no_json_is_named(tmp_path):
    (tmp_path / "n.ipynb").write_text("{")
    (line,) = check.mistakes(tmp_path / "n.ipynb")
    assert "is not JSON" in line


def test_the_check_covers_every_notebook():
    assert len(NOTEBOOKS) == len(list((COURSE / "source").glob("*/*.ipynb"))) + len(
        list((COURSE / "notebooks").glob("*.ipynb"))
    )
