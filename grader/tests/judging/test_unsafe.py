"""Test cells that would run a student's code beside the verdict are found by reading them."""

from __future__ import annotations

import json

import pytest

from nbgraders_own import APPS, GUIDE, PREPROCESSORS
from notebook_run import Run
from proctor.authoring import notebook_form
from proctor.judging import unsafe
from tiny_course import NOTEBOOKS

UNSAFE = {
    "np.load": "got = np.load('answer.npy', allow_pickle=True)",
    "np.load, by position": "np.load('answer.npy', None, True)",
    "np.load, hidden": "flag = True\nnp.load('answer.npy', allow_pickle=flag)",
    "pickle": "import pickle\npickle.load(open('a.pkl', 'rb'))",
    "pickle under another name": "import pickle as p\nload = p.loads",
    "from pickle": "from pickle import loads as read\nread(data)",
    "pandas": "import pandas as frames\nframes.read_pickle('a.pkl')",
    "usual name": "pd.read_pickle('a.pkl')",
    "joblib": "joblib.load('a')",
    "shelve": "import shelve\nwith shelve.open('a') as kept: kept['x']",
    "marshal": "marshal.loads(f())",
    "eval": "assert eval(open('answer.txt').read()) == 3",
    "exec": "exec(f())",
    "eval handed on": "list(map(eval, f()))",
    "compile": "compile(f(), 'a', 'exec')",
    "builtins": "import builtins\nbuiltins.exec(f())",
    "runpy": "import runpy\nrunpy.run_path('solution.py')",
    "module of a student's": "import solution_of_a_student",
    "from a student's module": "from solution_of_a_student import f",
    "import by name": "import importlib\nimportlib.import_module('solution_of_a_student')",
    "import by an unknown name": "import importlib\nimportlib.import_module(f())",
    "path": "import sys\nsys.path.insert(0, '.')",
    "spec": "import importlib.util as u\nu.spec_from_file_location('a', 'a.py')",
    "run": "%run solution.py",
    "program": "import subprocess, sys\nsubprocess.run([sys.executable, 'solution.py'])",
    "command": "!python solution.py",
    "yaml": "import yaml\nyaml.load(open('a'), Loader=yaml.Loader)",
}
SAFE = {
    "np.load": "assert (np.load('a.npy') == 3).all() and np.load('b.npy', allow_pickle=False)",
    "written text": "assert eval('f(3)') == 4",
    "method": "import re\nre.compile('a')\nmodel.eval()\njson.load(open('a'))",
    "own name": "def compile(x): return x\ncompile = f\ncompile(3)",
    "modules": "import math, numpy.linalg\nfrom collections import Counter",
    "yaml": "import yaml\nyaml.load(open('a'), Loader=yaml.SafeLoader)\nyaml.safe_load('a')",
    "command": "!ls\nimport subprocess\nsubprocess.run(['ls'])",
    "without it": "try:\n    import solution_of_a_student\nexcept ImportError:\n    pass",
    "no Python": "if x",
}


@pytest.mark.parametrize("cell", UNSAFE.values(), ids=UNSAFE)
def test_what_runs_a_students_code_is_found(cell):
    assert unsafe.reasons(cell)


@pytest.mark.parametrize("cell", SAFE.values(), ids=SAFE)
def test_what_runs_none_is_not(cell):
    assert unsafe.reasons(cell) == ()


def test_what_the_cells_around_import_and_define_counts():
    around = ("import pickle as p", "def inner(n):\n    return p.load(open(n, 'rb'))")
    helper = "def read(n):\n    return inner(n)"
    assert unsafe.reasons("p.loads(f())", around)
    (why,) = unsafe.reasons("read('a')", (*around, helper))
    assert "read" in why and "inner" in why
    assert unsafe.reasons("f('a')", (*around, helper)) == ()


def test_what_the_assignment_is_about_is_the_students():
    assert unsafe.reasons("assert eval(text) == 3", (), frozenset({"eval"})) == ()


@pytest.mark.parametrize("given", ["open", "np.load", "read=np.load", "os.remove", "io.open"])
def test_what_opens_files_must_not_be_handed_to_the_student(given):
    around = ("import numpy as np, os, io", "def raises(f): pass")
    students = frozenset({"f", "np", "raises"})
    (why,) = unsafe.reasons(f"assert f(3, {given}) == 4", around, students)
    assert "hands `" in why and "`f`" in why
    assert unsafe.reasons(f"raises({given})\nlist(map(np.sqrt, f(3)))", around, students) == ()
    assert unsafe.reasons("f(np.sqrt, open('a'), os.path.join)", around, students) == ()


def test_the_instructors_own_modules_may_be_imported():
    modules = unsafe.module_names(["helper.py", "package/__init__.py", "data.csv"])
    assert unsafe.reasons("import helper, package.part", (), frozenset(), modules) == ()
    assert unsafe.reasons("import data", (), frozenset(), modules)


def _tests(path):
    for cell in json.loads(path.read_text("utf-8")).get("cells", []):
        if cell["cell_type"] == "code" and cell["metadata"].get("nbgrader", {}).get("grade"):
            yield "".join(cell["source"])


@pytest.mark.parametrize("folder", [GUIDE, APPS, PREPROCESSORS], ids=lambda path: path.name)
def test_no_test_of_nbgraders_own_courses_is_refused(folder):
    cells = [cell for path in folder.rglob("*.ipynb") for cell in _tests(path)]
    assert len(cells) > 10
    refused = [why for cell in cells for why in unsafe.reasons(cell)]
    assert [why for why in refused if "nose" not in why] == []  # it is not installed here


def test_no_test_of_this_course_is_refused():
    cells = [c for p in NOTEBOOKS for c in notebook_form.read(p).cells if "nbgrader" in c.metadata]
    tests = [c.source for c in cells if c.metadata.nbgrader.grade and c.cell_type == "code"]
    assert len(tests) > 100
    assert [cell for cell in tests if unsafe.reasons(cell)] == []


@pytest.mark.slow
def test_such_a_cell_is_not_run_and_says_why(tmp_path, monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy advanced_numpy.check")
    student = "np.save('a.npy', np.array([{}]), allow_pickle=True)\ndef f(x): return x"
    run = Run(tmp_path, student, "np.load('a.npy', allow_pickle=True)", "f(4)")
    assert not run.passed
    assert "allow_pickle" in run.text(2) and "teacher" in run.text(2)
    (remark,) = run.remarks
    assert remark.startswith("test was not run: it calls `numpy.load` with allow_pickle")
    assert run.notebook.cells[3].outputs[0]["data"]["text/plain"] == "4"


@pytest.mark.slow
def test_without_a_referee_such_a_cell_runs_beside_the_students_code(tmp_path, monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy advanced_numpy.check")
    test = "assert eval(f('1 + 1')) == 2"
    assert Run(tmp_path, "def f(x): return x", test, referee=False).passed
