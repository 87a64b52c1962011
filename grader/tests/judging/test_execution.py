"""Cells run as in a kernel, and tests judge across two processes as they do in one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from nbformat.v4 import new_code_cell, new_notebook
from nbgrader.preprocessors import Execute

from notebook_run import Run, check_passes
from programs import read_program, read_programs

pytestmark = pytest.mark.slow


@pytest.fixture(autouse=True)
def preload(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "numpy matplotlib.pyplot advanced_numpy.check")


PROGRAMS = Path(__file__).parent / "programs"
ALIKE = read_programs(PROGRAMS / "alike")
FORGED = read_programs(PROGRAMS / "forged")


@pytest.mark.parametrize("referee", [True, False], ids=["referee", "one process"])
@pytest.mark.parametrize("program", ALIKE.values(), ids=ALIKE)
def test_a_test_means_the_same_across_as_in_one_process(tmp_path, program, referee):
    check_passes(tmp_path, **program, referee=referee)


def test_memory_steps_and_warnings_are_told_of_one_call(tmp_path):
    _, cells = read_program(PROGRAMS / "memory-steps-and-warnings.py")
    check_passes(tmp_path, **dict(cells))


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


@pytest.mark.parametrize("program", FORGED.values(), ids=FORGED)
def test_what_forges_in_one_process_does_not_across(tmp_path, program):
    run = Run(tmp_path, program["student"], "expected = 2 * 21\nassert f(21) == expected")
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


def test_added_cells_are_not_run_when_their_time_is_over(tmp_path):
    """Each was once given two seconds more, however many there were."""
    slow = ["import time; time.sleep(0.6)"] * 20
    limits = {"seconds_for_extra_cells": 1.0, "added": True}
    run = Run(tmp_path, "def f(x): return x", "assert f(1) == 1", *slow, **limits)
    assert run.passed
    (remark,) = run.remarks
    assert remark.startswith("cells that were added, and not run: 1")  # 18, on a slow machine 19
    assert "not run" in run.text(-1) and not run.text(3)


def test_of_many_cells_that_are_stopped_five_are_named(tmp_path):
    run = Run(tmp_path, "def f(x): return x", "pass", *["import os; os._exit(3)"] * 9)
    assert [remark.partition(" ended")[0] for remark in run.remarks] == [
        *(f"cell {n}" for n in range(4, 9)), "added cells stopped like these: 4 more"
    ]  # fmt: skip


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
    _, cells = read_program(PROGRAMS / "prints-on-stderr.py")
    check_passes(tmp_path, **dict(cells))


def test_the_instructors_files_are_read_as_they_were(tmp_path):
    student = "open('data.txt', 'w').write('99')\ndef f(name): return float(open(name).read())"
    test = "assert open('data.txt').read() == '7'\nassert f('data.txt') == 99"
    run = Run(tmp_path, student, test, trusted={"data.txt": b"7"})
    assert run.passed, run.text(2)


def test_a_cell_shows_what_it_shows_in_a_kernel(tmp_path, monkeypatch):
    monkeypatch.delenv("PYTEST_CURRENT_TEST")  # ipykernel would let C code print elsewhere
    monkeypatch.delenv("MPLBACKEND", raising=False)
    _, cells = read_program(PROGRAMS / "shown-as-in-a-kernel.ipy")
    run = Run(tmp_path, "\n", "pass", *(source for _, source in cells))
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
