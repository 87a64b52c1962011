"""The grader alone: installed into a venv of its own, it grades a course that is not ours."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tiny_course import COURSE

pytestmark = [
    pytest.mark.slow,
    pytest.mark.stock,
    pytest.mark.skipif(os.name == "nt", reason="a venv's scripts are elsewhere on Windows"),
]

CONFIG = "import proctor\nproctor.warm_kernels()\nc.OverwriteCells.add_missing_cells = True\n"


@pytest.fixture(scope="module")
def alone(tmp_path_factory) -> Path:
    """A venv's folder of programs, with the grader and what it says it needs; no course of ours."""
    venv = tmp_path_factory.mktemp("alone") / "venv"
    subprocess.run([sys.executable, "-m", "venv", venv], check=True)
    pip = [venv / "bin" / "python", "-m", "pip", "install", "--quiet"]
    found = subprocess.run([*pip, COURSE / "grader"], capture_output=True, text=True)
    if found.returncode and "No matching distribution" in found.stderr:
        pytest.skip("no package index here")
    assert found.returncode == 0, found.stderr
    return venv / "bin"


def run(alone: Path, folder: Path, *command: str) -> str:
    environment = {n: v for n, v in os.environ.items() if n not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment["PATH"] = f"{alone}{os.pathsep}{environment['PATH']}"
    for name in ("PROCTOR_PRELOAD", "JUPYTER_DEFAULT_PROVISIONER_NAME"):
        environment.pop(name, None)
    found = subprocess.run(
        [alone / command[0], *command[1:]], cwd=folder, env=environment, capture_output=True,
        text=True, timeout=600,
    )  # fmt: skip
    assert found.returncode == 0, found.stdout + found.stderr
    return found.stdout + found.stderr


def test_a_course_that_has_only_nbgrader_is_graded(alone, tmp_path):
    run(alone, tmp_path, "python", "-c", "import proctor, importlib.util as u; "
        "assert u.find_spec('advanced_numpy') is None")  # fmt: skip
    run(alone, tmp_path, "nbgrader", "quickstart", "their-course")
    course = tmp_path / "their-course"
    with (course / "nbgrader_config.py").open("a") as config:
        config.write(f"\n{CONFIG}")
    run(alone, course, "proctor", "release")
    submitted = course / "submitted" / "ada" / "ps1"
    submitted.mkdir(parents=True)
    for path in (course / "source" / "ps1").glob("*.ipynb"):
        submitted.joinpath(path.name).write_bytes(path.read_bytes())
    said = run(alone, course, "proctor", "grade")
    assert "1 graded" in said
    (row,) = csv.DictReader((course / "grades.csv").open())
    assert row["student_id"] == "ada"
    assert float(row["score"]) == 3  # all of problem1; problem2 is graded by hand
    assert list((course / "feedback").rglob("*.html"))
