"""What the website shows of the notebooks, before any of it is built."""

from __future__ import annotations

import json
from pathlib import Path

import nbformat
import pytest

from tiny_course import COURSE


@pytest.fixture(autouse=True)
def builders(monkeypatch: pytest.MonkeyPatch) -> None:
    """The modules that build the site."""
    monkeypatch.syspath_prepend(str(COURSE / "site"))


def test_jupyterlite_gets_no_output_as_a_list_of_lines(tmp_path: Path):
    # It shows such a list as JavaScript writes it, with commas.
    import lite

    lite._contents(COURSE, tmp_path / "files")
    notebooks = [*(tmp_path / "files").rglob("*.ipynb")]
    several = 0
    for path in notebooks:
        for cell in json.loads(path.read_text("utf-8"))["cells"]:
            for output in cell.get("outputs", []):
                texts = [output.get("text"), *output.get("data", {}).values()]
                assert not [text for text in texts if isinstance(text, list)], path
                several += any("\n" in text for text in texts if isinstance(text, str))
    assert several > 100


def test_the_book_folds_an_output_as_the_answer_to_the_question_above_it():
    import book

    cell = nbformat.v4.new_code_cell("print(1)", metadata={"jupyter": {"outputs_hidden": True}})
    cell.outputs = [nbformat.v4.new_output("stream", text="1\n")]
    (page,) = book.readable(nbformat.v4.new_notebook(cells=[cell])).cells
    assert page.metadata["tags"] == ["hide-output"]
    assert page.metadata["mystnb"]["code_prompt_show"] == "Show the answer"
