"""Private parts of other packages that the grader uses: each is named here, and is still there.

A package that has any is bounded above in pyproject.toml. Where this fails after a new version,
look up what has taken the part's place before the bound is raised.
"""

from __future__ import annotations

import ast
import atexit
import importlib.metadata
import inspect
import sys
import threading
import tomllib
from pathlib import Path
from unittest import mock

import pytest
from IPython.core.compilerop import CachingCompiler
from IPython.core.interactiveshell import InteractiveShell
from nbclient import NotebookClient
from nbconvert.exporters import Exporter
from nbgrader.api import Notebook
from nbgrader.preprocessors import AssignLatePenalties
from packaging.requirements import Requirement

GRADER = Path(__file__).resolve().parents[1]
# By distribution ("" is Python itself): what has the part, and its name.
PARTS = {
    "": [
        (atexit, "_run_exitfuncs"),
        (inspect, "_ParameterKind"),
        (mock.NonCallableMock(), "_mock_wraps"),
        (sys, "_current_frames"),
        (sys, "_getframe"),
        (threading, "_shutdown"),
    ],
    "ipython": [(CachingCompiler(), "_filename_map"), (InteractiveShell, "_get_exc_info")],
    "nbclient": [(NotebookClient, "_get_timeout")],
    "nbconvert": [(Exporter, "_init_resources"), (Exporter, "_preprocessors")],
    "nbgrader": [(Notebook, "_base_cells"), (AssignLatePenalties, "_check_late_penalty")],
}
NAMED = {name for parts in PARTS.values() for _, name in parts}
OPTIONAL = {"_device"}  # of array_api_strict, which only students import


@pytest.mark.parametrize("package", PARTS)
def test_every_private_part_is_still_there(package):
    version = importlib.metadata.version(package) if package else sys.version.split()[0]
    for owner, name in PARTS[package]:
        assert hasattr(owner, name), f"{package or 'Python'} {version} has no {owner}.{name}"


def test_every_package_with_private_parts_is_bounded_above():
    project = tomllib.loads((GRADER / "pyproject.toml").read_text("utf-8"))["project"]
    needs = {each.name: each for each in map(Requirement, project["dependencies"])}
    for package in [*filter(None, PARTS), "ipykernel"]:  # of which a subclass takes the sockets
        assert any(bound.operator == "<" for bound in needs[package].specifier), package


def test_no_private_part_is_used_that_is_not_named_here():
    own, used = set(), {}
    for path in sorted((GRADER / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            match node:
                case ast.FunctionDef(name=name) | ast.ClassDef(name=name) | ast.arg(arg=name):
                    own.add(name)
                case ast.Name(id=name, ctx=ast.Store()):
                    own.add(name)
                case ast.Attribute(value=ast.Name(id="self"), attr=name, ctx=ast.Store()):
                    own.add(name)
                case ast.Attribute(attr=name) if name.startswith("_") and name[1] != "_":
                    used.setdefault(name, f"{path.relative_to(GRADER)}:{node.lineno}")
    others = {n: p for n, p in used.items() if not n.startswith("_proctor_") and n not in own}
    assert others.keys() - NAMED - OPTIONAL == set(), others
    assert used.keys() >= NAMED
