"""The tests themselves: what they share is in modules of its own, and `make quick` is quick."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

import pytest

from programs import read_program, read_programs
from tiny_course import COURSE

TESTS = sorted([*(COURSE / "tests").glob("*.py"), *(COURSE / "grader" / "tests").rglob("*.py")])
SETTINGS = tomllib.loads((COURSE / "pyproject.toml").read_text("utf-8"))["tool"]["pytest"]


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_no_module_imports_a_test_module_or_conftest():
    handed_in = {
        "programs",
        "forge",
        "read",
        "damage",
        "break",
        "malformed",
        "careless",
        "honest.py",
    }
    modules = [path for path in TESTS if handed_in.isdisjoint(path.parts)]
    assert len(modules) > 40
    for path in modules:
        for name in _imported(path):
            last = name.rpartition(".")[2]
            assert not re.match(r"test_|conftest$", last), f"{path} imports {name}"


def test_quick_leaves_out_what_every_marker_names():
    quick = re.search(r"^QUICK := not \((.*)\)$", (COURSE / "Makefile").read_text(), re.M)
    markers = {entry.partition(":")[0] for entry in SETTINGS["ini_options"]["markers"]}
    assert set(quick[1].split(" or ")) == markers


@pytest.mark.parametrize("text", ["", "a = 1\n", "# a case\n", "# a case\n# and more\n# %%\n1\n"])
def test_a_program_that_names_no_case_is_refused(tmp_path, text):
    (tmp_path / "a.py").write_text(text)
    with pytest.raises(ValueError, match="begin it with"):
        read_program(tmp_path / "a.py")


def test_programs_are_read_cell_by_cell(tmp_path):
    (tmp_path / "a.py").write_text("# a case\n# %% student\nx = 1\n\ny = 2\n# %% test\nassert x\n")
    assert read_programs(tmp_path) == {"a case": {"student": "x = 1\n\ny = 2", "test": "assert x"}}
    (tmp_path / "b.py").write_text("# a case\n# %% student\n")
    with pytest.raises(ValueError, match="a second case"):
        read_programs(tmp_path)
