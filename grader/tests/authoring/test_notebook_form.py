"""Notebooks are kept in one form, so that a diff shows what an author changed."""

from __future__ import annotations

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from proctor import cli
from proctor.authoring import notebook_form
from tiny_course import COURSE, NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_every_notebook_is_in_the_form(path):
    assert notebook_form.is_tidy(path), f"run `proctor format {path.relative_to(COURSE)}`"


def edited() -> nbformat.NotebookNode:
    """A notebook as JupyterLab saves it after a run."""
    shown = new_code_cell("1 + 1", id="a1b2c3d4", execution_count=7, metadata={"collapsed": False})
    shown.outputs = [
        new_output("execute_result", {"text/plain": "2"}, execution_count=7, metadata={"x": 1})
    ]
    timed = new_code_cell("%timeit f()", metadata={"tags": ["nbval-ignore-output"]})
    timed.outputs = [new_output("stream", text="3 ms")]
    text = new_markdown_cell("# Strides, seen", id="0f8fad5b-d9cb-469f-a165-70867728950e")
    return new_notebook(
        cells=[text, shown, timed],
        metadata={
            "kernelspec": {"name": "conda-env", "display_name": "mine"},
            "widgets": {"state": {}},
            "my_course": {"minutes": 25},
        },
    )


def test_counts_and_the_editors_metadata_go_and_compared_outputs_stay():
    notebook = notebook_form.tidy(edited())
    _, shown, timed = notebook.cells
    assert shown.execution_count is None
    assert shown.outputs[0]["data"] == {"text/plain": "2"}
    assert shown.outputs[0].execution_count is None
    assert timed.outputs == []
    assert "collapsed" not in shown.metadata
    assert notebook.metadata.kernelspec.name == "python3"
    assert "widgets" not in notebook.metadata
    assert notebook.metadata.my_course == {"minutes": 25}


def test_random_ids_become_words_and_chosen_ids_stay():
    notebook = edited()
    notebook.cells.append(new_code_cell("x = 1", id="rule30-solution"))
    ids = [cell.id for cell in notebook_form.tidy(notebook).cells]
    assert ids[0] == "strides-seen"
    assert ids[-1] == "rule30-solution"
    assert len(set(ids)) == len(ids)


def test_the_form_is_a_fixed_point():
    once = notebook_form.tidy(edited())
    assert notebook_form.text(notebook_form.tidy(once)) == notebook_form.text(once)


def test_format_check_names_the_file_and_the_remedy(tmp_path, capsys):
    path = tmp_path / "edited.ipynb"
    nbformat.write(edited(), path)
    assert cli.main(["format", "--check", str(path)]) == 1
    assert f"proctor format {path}" in capsys.readouterr().err
    assert cli.main(["format", str(path)]) == 0
    assert cli.main(["format", "--check", str(path)]) == 0


def test_format_goes_on_after_a_file_that_is_no_notebook(tmp_path, capsys):
    (tmp_path / "a.ipynb").write_text("{")
    nbformat.write(edited(), tmp_path / "b.ipynb")
    assert cli.main(["format", str(tmp_path)]) == 1
    assert "a.ipynb: is not JSON" in capsys.readouterr().err
    assert notebook_form.is_tidy(tmp_path / "b.ipynb")


@pytest.mark.slow
def test_format_run_stores_outputs_and_draws_expected_pictures(tmp_path):
    drawing = new_code_cell(
        "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([0, 1])\nplt.show()",
        metadata={"tags": ["nbval-ignore-output", "picture:images/line.png"]},
    )
    path = tmp_path / "n.ipynb"
    nbformat.write(new_notebook(cells=[new_code_cell("print(6 * 7)"), drawing]), path)
    assert cli.main(["format", "--run", str(path)]) == 0
    shown, _ = notebook_form.read(path).cells
    assert shown.outputs[0].text == "42\n"
    assert (tmp_path / "images" / "line.png").read_bytes().startswith(b"\x89PNG")
