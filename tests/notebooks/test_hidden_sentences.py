"""The author's sentence of each test for students who fail it on a hidden line only."""

from __future__ import annotations

import re

import pytest

from proctor.authoring import notebook_form
from proctor.hidden_tests import Marks, parts
from tiny_course import COURSE

SOURCES = sorted((COURSE / "source").glob("*/*.ipynb"))
MOST = 140  # characters
DTYPE = re.compile(r"\b(?:u?int|float|complex)\d+\b")
VALUE = re.compile(r"\d\d|\d\.\d|\d\*\*")  # single figures stand in prompts: n + 1, step 4, 0


def with_hidden_lines(path) -> dict[str, tuple[str, str]]:
    """Source and sentence of each test cell that has hidden lines, by its id."""
    found = {}
    for cell in notebook_form.read(path).cells:
        divided = parts(cell.source, Marks())
        if cell.cell_type == "code" and divided.hidden:
            found[cell.id] = cell.source, divided.sentence
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_test_with_hidden_lines_has_its_sentence(path):
    found = with_hidden_lines(path)
    assert found
    assert [name for name, (_, sentence) in found.items() if not sentence] == []
    for name, (source, sentence) in found.items():
        assert source.count("# hidden:") == 1, name
        assert 20 <= len(sentence) <= MOST, (name, len(sentence))
        assert sentence[0].isupper() and sentence[-1] in ".?", (name, sentence)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_sentence_gives_a_hidden_value_away(path):
    for name, (_, sentence) in with_hidden_lines(path).items():
        assert not VALUE.search(DTYPE.sub("", sentence)), (name, sentence)
        assert "{" not in sentence, (name, "nothing is filled in")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_sentence_is_in_the_release(path):
    text = (COURSE / "release" / path.parent.name / path.name).read_text("utf-8")
    assert "# hidden:" not in text
    for _, sentence in with_hidden_lines(path).values():
        assert sentence not in text


@pytest.mark.parametrize(
    "sentence",
    ["Try n = 17, too.", "Values such as 0.5 are tried.", "Numbers near 2**53 are tried."],
)
def test_a_value_is_found(sentence):
    assert VALUE.search(DTYPE.sub("", sentence))
