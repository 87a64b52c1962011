"""Cells run as in a kernel, and tests judge across two processes as they do in one."""

# ruff: noqa: E501  (cells as students write them, one a line)

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader import utils
from nbgrader.preprocessors import Execute
from traitlets.config import Config

from proctor.judging.sitting import execute
from proctor.model import NotebookSource, SourceCell

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def preload(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy matplotlib.pyplot advanced_numpy.check")


class Run:
    """A notebook of an imports cell, a solution cell, a test cell and cells after it."""

    def __init__(self, folder: Path, student: str, test: str = "pass", *after: str, **limits):
        self.folder = folder / "handed-in"
        self.folder.mkdir()
        solution, graded = new_code_cell(student), new_code_cell(test)
        common = {"schema_version": 3, "task": False}
        solution.metadata["nbgrader"] = {
            "grade": False, "grade_id": "work", "locked": False, "solution": True, **common
        }  # fmt: skip
        graded.metadata["nbgrader"] = {
            "grade": True, "grade_id": "test", "locked": True, "solution": False, "points": 1,
            **common,
        }  # fmt: skip
        imports = new_code_cell("import numpy as np\nfrom advanced_numpy import check")
        cells = [imports, solution, graded, *map(new_code_cell, after)]
        self.notebook = new_notebook(cells=cells)
        stub = json.loads(json.dumps(self.notebook))
        stub["cells"][1]["source"] = "def f(x):\n    raise NotImplementedError"
        source = NotebookSource(
            "a", "n", None,
            (
                SourceCell("work", "code", "", "", False, False, True, False, None),
                SourceCell("test", "code", test, "", True, True, False, False, 1.0),
            ),
            json.dumps(stub),
        )  # fmt: skip
        trusted = limits.pop("trusted", {})
        for name, data in trusted.items():
            (self.folder / name).write_bytes(data)
        client = Execute(timeout=limits.pop("timeout", 20), config=Config({"Execution": limits}))
        places = {"trusted": trusted, "root": folder}
        self.remarks = execute(client, self.notebook, source, self.folder, **places)

    @property
    def passed(self) -> bool:
        return utils.determine_grade(self.notebook.cells[2])[0] == 1

    def text(self, index: int) -> str:
        outputs = self.notebook.cells[index].outputs
        return "\n".join("\n".join(o.get("traceback", [])) or o.get("text", "") for o in outputs)


def check_passes(tmp_path, student, test, **limits):
    run = Run(tmp_path, student, test, **limits)
    assert run.passed, run.text(2)
    return run


ALIKE = {
    "values": ("x = [1, (2.5, None)]\ny = {'a': 1j}", "assert x == [1, (2.5, None)]\nassert y['a'] == 1j"),
    "a call": ("def f(x, k=2): return k * x", "assert f(3) == 6 and f(3, k=5) == 15"),
    "signature": ("def f(x, *, k=2):\n    'Doc.'", "import inspect\nassert str(inspect.signature(f)) == '(x, *, k=2)'\nassert f.__doc__ == 'Doc.' and f.__name__ == 'f'"),
    "source": ("def f(x):\n    return x + 1", "import inspect\nassert 'x + 1' in inspect.getsource(f)"),
    "view": ("def f(x): return x[::2]", "x = np.arange(9)\ny = f(x)\nassert y.base is x\ny[0] = 5\nassert x[0] == 5"),
    "copy": ("def f(x): return x.copy()", "x = np.arange(9)\nassert not np.shares_memory(f(x), x)"),
    "in place": ("def f(x): x *= 2", "x = np.arange(3)\nf(x)\nassert x.tolist() == [0, 2, 4]"),
    "list in place": ("def f(x): x.append(9)", "x = [1]\nf(x)\nassert x == [1, 9]"),
    "same object": ("def f(x): return x", "x = [1]\ny = np.zeros(2)\nassert f(x) is x and f(y) is y"),
    "shared variables": ("W = np.arange(6.)\nV = W[::2]", "assert V.base is W\nW[0] = 7\nassert V[0] == 7"),
    "generator state": ("def f(rng): return rng.random(3)", "rng = np.random.default_rng(1)\nf(rng)\nassert rng.random() == np.random.default_rng(1).random(4)[3]"),
    "global seed": ("def f(): return np.random.rand()", "np.random.seed(3)\na = f()\nnp.random.seed(3)\nassert a == np.random.rand()"),
    "exception": ("def f(x): raise KeyError('no')", "try:\n    f(1)\nexcept KeyError as error:\n    assert error.args == ('no',)\nelse:\n    assert False"),
    "own exception": ("class Mine(ValueError): pass\ndef f(x): raise Mine('no')", "try:\n    f(1)\nexcept Mine as error:\n    assert isinstance(error, ValueError)\nelse:\n    assert False"),
    "class": ("class C:\n    n = 4\n    def __init__(self): self.x = []\n    def add(self, v): self.x.append(v); return self\n    def __len__(self): return len(self.x)\n    def __eq__(self, o): return self.x == o.x\n    def __add__(self, o): return C().add(len(self) + len(o))", "c = C()\nassert c.add(1) is c and len(c) == 1 and c.x == [1] and C.n == 4\nassert isinstance(c, C) and c == C().add(1) and not c == C()\nassert (c + c).x == [2]\nc.x = [5]\nassert c.x == [5]"),
    "generator": ("def f(n):\n    yield from range(n)", "import types\ng = f(3)\nassert isinstance(g, types.GeneratorType) and next(g) == 0 and list(g) == [1, 2]"),
    "callback": ("def f(g, n): return [g(k) for k in range(n)]", "seen = []\nassert f(lambda k: seen.append(k) or k * k, 4) == [0, 1, 4, 9]\nassert seen == [0, 1, 2, 3]"),
    "uses its helper": ("def g(n): return n\ndef f(n): return g(n) + 1", "kept = g\ndel g\ntry:\n    f(1)\nexcept NameError:\n    pass\nelse:\n    raise AssertionError\nfinally:\n    g = kept\nassert f(1) == 2"),
    "files both ways": ("def f(name):\n    open('out.txt', 'w').write(open(name).read() * 2)", "open('in.txt', 'w').write('ab')\nf('in.txt')\nassert open('out.txt').read() == 'abab'"),
    "printed": ("def f(): print('hello')", "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as out:\n    f()\nassert out.getvalue() == 'hello\\n'"),
    "warned": ("import warnings\ndef f(): warnings.warn('old', DeprecationWarning)", "import warnings\nwith warnings.catch_warnings(record=True) as caught:\n    warnings.simplefilter('always')\n    f()\nassert [str(w.message) for w in caught] == ['old']"),
    "named tuple": ("from collections import namedtuple\nP = namedtuple('P', 'x y')\ndef f(): return P(1, 2)", "assert f().x == 1 and f() == (1, 2)"),
    "second normal": ("import random\ndef f(): return np.random.randn(), random.gauss(0, 1)", "import random\ndef own(): return np.random.randn(), random.gauss(0, 1)\nnp.random.seed(1), random.seed(1)\na = [own(), f(), f(), own()]\nnp.random.seed(1), random.seed(1)\nassert a == [own() for _ in range(4)]"),
    "files at once": ("import os\ndef f(n):\n    text = open(f'in-{n}').read()\n    os.remove(f'in-{n}')\n    open(f'out-{n}', 'w').write(text)", "import os\nfor n in range(40):\n    open(f'in-{n}', 'w').write(str(n))\n    f(n)\n    assert open(f'out-{n}').read() == str(n) and not os.path.exists(f'in-{n}')"),
    "steps": ("def f(x):\n    y = x + 1\n    return y", "import sys\nsteps = []\ndef trace(frame, event, argument):\n    steps.append((frame.f_code.co_name, event))\n    return trace\ndef traced(function):\n    sys.settrace(trace)\n    try:\n        return function(1), sys.gettrace()\n    finally:\n        sys.settrace(None)\nassert traced(f) == (2, trace)\nassert [s for s in steps if s[1] != 'return'] == [('f', 'call'), ('f', 'line'), ('f', 'line')], steps"),
    "names of a library": ("import itertools as it\nfrom itertools import accumulate as add\ndef f(x): return it.chain(add(x))", "for name in ('itertools.chain', 'itertools.accumulate'):\n    check.uses(f, name, hint='')\ncheck.without(f, 'numpy', hint='')"),
    "function of a library": ("from numpy.lib.stride_tricks import sliding_window_view as windows\ndef f(x): return windows(x, 2)", "check.uses(f, 'numpy.lib.stride_tricks.sliding_window_view', hint='')"),
    "partial and keywords": ("import functools\ndef power(x, n): return x**n\nf = functools.partial(power, n=2)", "assert f(3) == 9 and f(x=3) == 9 and f(2, n=3) == f(x=2, n=3) == 8"),
    "matplotlib inline": ("%matplotlib inline\nimport matplotlib.pyplot as plt\ndef f(): return plt.subplots()[1].get_title()", "assert f() == ''"),
    "async": ("async def f(): return 3", "import inspect\nassert callable(f)"),
    "a name imported from a module is that module's": (
        "from numpy import cumsum, vectorize\nfrom functools import reduce\n"
        "def f(x):\n    return cumsum(vectorize(abs)(x)), reduce(max, x)",
        "for name in ('numpy.cumsum', 'numpy.vectorize', 'functools.reduce'):\n"
        "    try:\n        check.without(f, name, hint='')\n"
        "    except check.Failed as failure:\n        assert name in str(failure)\n"
        "    else:\n        assert False, name",
    ),
    "a class in an answer is no function whose code is read": (
        "from collections import ChainMap\nclass Own:\n    pass\n"
        "def f(x):\n    return dict(ChainMap({1: Own()}))",
        "check.without(f, 'numpy', hint='')",
    ),
}  # fmt: skip


@pytest.mark.parametrize("referee", [True, False], ids=["referee", "one process"])
@pytest.mark.parametrize(("student", "test"), ALIKE.values(), ids=ALIKE)
def test_a_test_means_the_same_across_as_in_one_process(tmp_path, student, test, referee):
    check_passes(tmp_path, student, test, referee=referee)


def test_memory_steps_and_warnings_are_told_of_one_call(tmp_path):
    student = "import warnings\ndef f():\n    x = bytes(3_000_000)\n    warnings.warn('old')\n    return len(x)"
    test = (
        "import sys, tracemalloc, warnings\n"
        "steps = []\n"
        "def trace(frame, event, argument):\n"
        "    steps.append((frame.f_code.co_name, event))\n"
        "    return trace\n"
        "tracemalloc.start()\n"
        "with warnings.catch_warnings(record=True) as caught:\n"
        "    warnings.simplefilter('always')\n"
        "    sys.settrace(trace)\n"
        "    try:\n"
        "        assert f() == 3_000_000\n"
        "    finally:\n"
        "        sys.settrace(None)\n"
        "peak = tracemalloc.get_traced_memory()[1]\n"
        "tracemalloc.stop()\n"
        "assert peak > 2_900_000, peak\n"
        "assert ('f', 'call') in steps and ('f', 'line') in steps, steps\n"
        "assert [str(w.message) for w in caught] == ['old'], caught"
    )
    check_passes(tmp_path, student, test)


def test_a_test_cell_leaves_the_shell_as_it_was(tmp_path):
    code = (
        "from proctor.seats.shell import Shell\n"
        "class Channel: send = print\n"
        "shell = Shell()\n"
        "shell.connect(Channel())\n"
        "assert shell.run('%time 1', 1, transformed='kept = 4')['status'] == 'ok'\n"
        "assert shell.ip.user_ns['kept'] == 4\n"
        "assert 'transform_cell' not in vars(shell.ip)\n"
    )
    environment = os.environ | {"IPYTHONDIR": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)


def test_names_used_for_something_else_cost_nothing(tmp_path):
    student = "def f(x): return 2 * x\nsum = list = 3\nnp = 'text'\nabs = check = None"
    check_passes(tmp_path, student, "assert sum([f(1)]) == 2 and abs(-1) == 1 and np.pi > 3")


@pytest.mark.parametrize(
    "student",
    [
        "class E:\n    def __eq__(self, o): return True\n    __bool__ = lambda s: True\ndef f(x): return E()",
        "def f(x):\n    import sys\n    return sys._getframe().f_back.f_globals.get('expected', 0)",
        "import builtins\nbuiltins.abs = lambda x: 0\nnp.allclose = lambda *a: True\ndef f(x): return 0",
        "def f(x):\n    import os\n    os._exit(0)",
        "from IPython import get_ipython\nget_ipython().run_cell = lambda *a, **k: None\ndef f(x): return 0",
    ],
)  # fmt: skip
def test_what_forges_in_one_process_does_not_across(tmp_path, student):
    run = Run(tmp_path, student, "expected = 2 * 21\nassert f(21) == expected")
    assert not run.passed


def test_an_exception_shows_the_lines_of_the_student_and_none_of_the_grader(tmp_path):
    run = Run(tmp_path, "def g(y):\n    return 1 / y\n\ndef f(x):\n    return g(x)", "f(0)")
    text = run.text(2)
    assert "ZeroDivisionError" in text
    assert "In[2]" in text and "proctor" not in text


def test_a_cell_that_ends_its_process_costs_that_cell(tmp_path):
    run = Run(tmp_path, "def f(x): return x", "assert f(1) == 1", "import os; os._exit(3)", "f(5)")
    assert run.passed
    assert run.notebook.cells[4].outputs[0]["data"]["text/plain"] == "5"
    assert run.remarks == ["cell 4 ended its process (exit status 3)"]


def test_a_call_that_never_ends_is_stopped_and_what_follows_is_judged(tmp_path):
    student = "def f(x):\n    while True: pass\nkept = 4"
    run = Run(tmp_path, student, "f(1)", "kept + 1", timeout=2)
    assert not run.passed
    assert run.notebook.cells[3].outputs[0]["data"]["text/plain"] == "5"
    assert any("stopped after 2 seconds" in remark for remark in run.remarks)


def test_a_cell_that_fills_the_disk_costs_that_cell_and_what_it_wrote(tmp_path):
    student = "open('kept.txt', 'w').write('4')\ndef f(x): return open('kept.txt').read()"
    fill = (
        "import time\nfor n in range(9): open(f'{n}', 'wb').write(bytes(10 << 20))\ntime.sleep(9)"
    )
    after = "import os\n[n for n in os.listdir() if n.isdigit()], f(1)"
    run = Run(tmp_path, student, "pass", fill, after, "f(1)", disk=50 << 20)
    assert run.remarks == ["cell 4 was stopped: more than 50 MiB of files"]
    assert run.notebook.cells[4].outputs[0]["data"]["text/plain"] == "([], '4')"


def test_what_is_printed_on_stderr_costs_nothing(tmp_path):
    student = "import sys, os, warnings\ndef f(x):\n    print('a', file=sys.stderr)\n    warnings.warn('b')\n    os.write(2, b'c')\n    return x"  # fmt: skip
    check_passes(tmp_path, student, "assert f(1) == 1")


def test_the_instructors_files_are_read_as_they_were(tmp_path):
    student = "open('data.txt', 'w').write('99')\ndef f(name): return float(open(name).read())"
    test = "assert open('data.txt').read() == '7'\nassert f('data.txt') == 99"
    run = Run(tmp_path, student, test, trusted={"data.txt": b"7"})
    assert run.passed, run.text(2)


FIDELITY = [
    "print('out'); import sys; print('err', file=sys.stderr); 1 + 1",
    "import os; os.system('echo direct') and None",
    "!echo shell",
    "import asyncio\nawait asyncio.sleep(0.001)\n'after'",
    "%timeit -n1 -r1 pass",
    "%%writefile new.txt\ntext",
    "from IPython.display import display, HTML, clear_output\nh = display('a', display_id='d')\nh.update('b')\ndisplay(HTML('<b>x</b>'))",
    "print('gone'); clear_output(); print('kept')",
    "1 / 0",
    "input()",
    "import matplotlib.pyplot as plt\nplt.plot([1, 2]);",
    "import threading\nt = threading.Thread(target=lambda: print('thread')); t.start(); t.join()",
    "import multiprocessing as m\nwith m.get_context('fork').Pool(2) as p:\n    r = p.map(abs, [-1, -2])\nr",
    "import subprocess\nsubprocess.run(['echo', 'child'], capture_output=True).stdout",
    "raise SystemExit(3)",
    "_, __, In[1][:5], Out[1]",
]  # fmt: skip


def test_a_cell_shows_what_it_shows_in_a_kernel(tmp_path, monkeypatch):
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # ipykernel would let C code print elsewhere
    monkeypatch.delenv("MPLBACKEND", raising=False)
    run = Run(tmp_path, "\n", "pass", *FIDELITY)
    ours = run.notebook.cells[3:]
    kernel = Execute(timeout=60, extra_arguments=["--HistoryManager.hist_file=:memory:"])
    theirs = new_notebook(cells=[new_code_cell(c.source) for c in run.notebook.cells])
    folder = tmp_path / "kernel"
    folder.mkdir()
    theirs, _ = kernel.preprocess(theirs, {"metadata": {"path": str(folder)}})
    for cell, other in zip(ours, theirs.cells[3:], strict=True):
        assert shape_of(cell) == shape_of(other), cell.source


def shape_of(cell) -> list:
    """The outputs of a cell without what differs from run to run."""
    found = []
    for output in cell.outputs:
        if output.output_type == "stream":
            text = output.text if "timeit" not in cell.source else ""
            if found and found[-1][:2] == ["stream", output.name]:
                found[-1][2] += text
            else:
                found.append(["stream", output.name, text])
        elif output.output_type == "error":
            found.append(["error", output.ename, output.evalue])
        else:
            data = {k: v for k, v in output.data.items() if k != "image/png"}
            found.append([output.output_type, sorted(output.data), data])
    return sorted(found, key=str)


def test_the_environment_of_the_instructor_is_not_there(tmp_path, monkeypatch):
    monkeypatch.setenv("SECRET_OF_THE_INSTRUCTOR", "x")
    test = "assert f() == []"
    student = "import os\ndef f(): return [k for k in os.environ if 'SECRET' in k]"
    check_passes(tmp_path, student, test)
    assert "SECRET_OF_THE_INSTRUCTOR" in os.environ
