"""Every term that a notebook teaches is in the glossary, and linked from that notebook."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import course_glossary


@pytest.mark.parametrize("path", course_glossary.notebooks(), ids=lambda path: path.stem)
def test_terms_that_a_notebook_teaches_link_to_the_glossary(path: Path) -> None:
    notebook = json.loads(path.read_text("utf-8"))
    missing = {term.lower() for term in course_glossary.taught(notebook)} - {
        *course_glossary.terms()
    }
    assert not missing, "write these terms into notebooks/glossary.ipynb"
    first = "".join(notebook["cells"][0]["source"])
    assert first == course_glossary.linked(notebook, path), "run python tests/course_glossary.py"


def test_the_glossary_is_in_alphabetical_order() -> None:
    terms = [*course_glossary.terms()]
    assert terms == sorted(terms)
