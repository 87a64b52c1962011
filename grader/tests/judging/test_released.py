"""What the cells of a released notebook bind, and who owns these names."""

from __future__ import annotations

import json

import pytest

from proctor.judging import released
from proctor.submissions.sources import NotebookSource, SourceCell


def read(*cells: tuple[str, str]) -> released.Released:
    """A notebook of cells, each of a kind: plain, locked, solution, or test."""
    known, found = [], []
    for number, (kind, text) in enumerate(cells):
        name = f"{kind}-{number}"
        metadata = {} if kind == "plain" else {"nbgrader": {"grade_id": name}}
        found.append({"cell_type": "code", "source": text, "metadata": metadata})
        if kind != "plain":
            flags = kind != "solution", kind == "test", kind == "solution", False
            known.append(SourceCell(name, "code", text, "", *flags, 1.0))
    notebook = json.dumps({"cells": found})
    return released.read(NotebookSource("a", "n", None, tuple(known), notebook))


def test_imports_of_every_cell_are_bound_for_the_tests():
    found = read(("plain", "import numpy as np"), ("solution", "import os.path\nfrom re import *"))
    assert found.bindings == ((("np",), "import numpy as np"), (("os",), "import os.path"))
    assert found.texts == {"import numpy as np", "import os.path\nfrom re import *"}


def test_what_a_locked_cell_defines_is_the_instructors():
    found = read(("locked", "SIZE = 3\ndef helper(): pass\nrows = make(SIZE)"))
    assert [names for names, _ in found.bindings] == [("SIZE",), ("helper",)]
    assert found.data == ("rows",)
    assert set(found.shared) == {"SIZE", "helper", "rows"}


def test_what_students_are_asked_for_is_theirs():
    found = read(("locked", "def f(x): return 1"), ("solution", "def f(x):\n    raise Error"))
    assert found.bindings == ()
    assert found.shared == ("f",)
    assert found.data == ()


def test_the_last_binding_of_a_name_counts():
    found = read(("locked", "SIZE = 3\nSIZE = 4"))
    assert found.bindings == ((("SIZE",), "SIZE = 4"),)


def test_a_visible_test_offers_what_it_binds_and_shares_nothing():
    found = read(("test", "expected = 4\nfor k in range(3): pass\nassert k"))
    assert found.shared == ()
    assert found.offers == {
        "test-0": ((("expected",), "expected = 4"), (("k",), "for k in range(3):\n    pass"))
    }


@pytest.mark.parametrize("text", ["if x", "x = '\0'", "(" * 9000])
def test_a_cell_that_is_no_python_binds_nothing(text):
    assert read(("plain", text)).shared == ()


def test_magics_and_commands_are_no_reason_to_read_nothing():
    assert read(("plain", "%matplotlib inline\nfiles = !ls\nx = 1")).shared == ("files", "x")


def test_a_notebook_that_was_never_released_binds_nothing():
    found = released.read(NotebookSource("a", "n", None, (), None))
    assert (found.texts, found.shared, found.bindings) == (frozenset(), (), ())
