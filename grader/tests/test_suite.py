"""The tests themselves: what they share is in modules of its own, and `make quick` is quick."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from proctor.judging import processes
from proctor.warm.client import ForkServer
from programs import read_program, read_programs
from quick import MARKERS
from tiny_course import COURSE

TOPS = (COURSE / "tests", COURSE / "grader" / "tests")
MODULES = sorted({path for top in TOPS for path in [*top.glob("*.py"), *top.rglob("test_*.py")]})


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def test_no_module_imports_a_test_module_or_conftest():
    assert len(MODULES) > 40
    for path in MODULES:
        for name in _imported(path):
            last = name.rpartition(".")[2]
            assert not re.match(r"test_|conftest$", last), f"{path} imports {name}"


def test_quick_leaves_out_what_every_marker_names():
    quick = re.search(r"^QUICK := not \((.*)\)$", (COURSE / "Makefile").read_text(), re.M)
    assert set(quick[1].split(" or ")) == MARKERS


@pytest.mark.parametrize("module", ["proctor.warm.server", "ipykernel_launcher"])
def test_no_unmarked_test_starts_a_kernel(module):
    command = [sys.executable, "-m", module, "--help"]
    started = subprocess.run(command, capture_output=True, text=True)
    assert (started.returncode, started.stdout) == (1, "")
    assert started.stderr.endswith("mark the test that wants one slow\n")
    nested = f"import subprocess; raise SystemExit(subprocess.call({command}))"
    assert subprocess.run([sys.executable, "-c", nested], stderr=subprocess.PIPE).returncode == 1


def test_no_unmarked_test_judges():
    server = ForkServer.running((), processes.environment())
    assert server.process.wait(30) == 1


@pytest.mark.slow
def test_a_marked_test_may_start_a_kernel():
    command = [sys.executable, "-m", "ipykernel_launcher", "--help"]
    assert subprocess.run(command, capture_output=True).returncode == 0


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
