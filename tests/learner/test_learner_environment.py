"""What `make lab` installs: enough for a learner, and not what a teacher needs."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import venv
from importlib import metadata
from pathlib import Path

import pytest

from proctor.authoring import notebook_form
from proctor.authoring.hand_out import hand_out
from proctor.course import Course
from tiny_course import COURSE, NOTEBOOKS

LOCK = (COURSE / "requirements-learn.txt").read_text()
PINNED = set(re.findall(r"^([a-z0-9.\-]+)==", LOCK, re.M))


@pytest.fixture(scope="module")
def handed_out(tmp_path_factory) -> Path:
    """What a class is given."""
    folder = tmp_path_factory.mktemp("class") / "my course"
    hand_out(Course(COURSE), folder)
    return folder


@pytest.fixture(scope="module")
def learner(handed_out) -> Path:
    """A Python that finds the packages pinned for learners and the course, and no others."""
    place = handed_out / ".venv"
    venv.create(place, symlinks=True)
    (packages,) = place.glob("lib/python*/site-packages")
    for package in metadata.distributions():
        if re.sub(r"[-_.]+", "-", package.name).lower() not in PINNED:
            continue
        for top in {file.parts[0] for file in package.files or ()} - {"..", "__pycache__"}:
            if not (packages / top).exists():
                (packages / top).symlink_to(package.locate_file(top))
    (packages / "course.pth").write_text(str(handed_out / "src"))
    return place / "bin" / "python"


def make(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["make", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def clone(tmp_path) -> Path:
    """What make reads in a clone, and no environment yet."""
    (tmp_path / "grader").mkdir()
    for name in ("Makefile", "pyproject.toml", "grader/pyproject.toml"):
        shutil.copy(COURSE / name, tmp_path / name)
    for name in ("requirements.txt", "requirements-learn.txt"):
        shutil.copy(COURSE / name, tmp_path / name)
    (tmp_path / ".venv").mkdir()
    return tmp_path


def installed(clone: Path, target: str) -> list[str]:
    """What `make TARGET` would install."""
    said = make(clone, "--dry-run", target)
    assert said.returncode == 0, said.stderr
    return re.findall(r"-[re] (requirements\S*|grader)", said.stdout)


needs_make = pytest.mark.skipif(shutil.which("make") is None, reason="no make here")


@needs_make
def test_make_lab_installs_what_a_learner_needs(clone):
    assert installed(clone, "lab") == ["requirements-learn.txt"]
    (clone / ".venv" / "learn").touch()
    assert installed(clone, "lab") == []
    os.utime(clone / ".venv" / "learn", (0, 0))  # older than the list of packages
    assert installed(clone, "lab") == ["requirements-learn.txt"]


@needs_make
def test_make_lab_takes_the_environment_that_make_grade_has_made(clone):
    (clone / ".venv" / "ready").touch()
    assert installed(clone, "lab") == []


@needs_make
def test_a_class_begins_with_make_lab_too(handed_out):
    assert installed(handed_out, "lab") == ["requirements-learn.txt"]


@needs_make
def test_make_grade_adds_what_a_learner_does_not_need(clone):
    (clone / ".venv" / "learn").touch()
    assert installed(clone, "grade") == ["requirements.txt", "grader"]


@needs_make
@pytest.mark.parametrize("target", ["lab", "grade"])
def test_a_python_that_is_too_old_is_said(clone, target):
    done = make(clone, target, "PYTHON=false")
    assert done.returncode != 0
    assert "Python 3.11 or later is needed" in done.stdout
    assert "pip" not in done.stdout


def test_the_readmes_commands_for_powershell_are_those_that_ci_runs():
    readme = (COURSE / "README.md").read_text("utf-8")
    commands = re.findall(r"^\.venv\\Scripts\\.+$", readme, re.M)
    assert len(commands) == 3
    workflow = (COURSE / ".github" / "workflows" / "test.yml").read_text()
    assert [command for command in commands if command not in workflow] == []


def imports() -> set[str]:
    """The import statements in cells of lessons and exercises, but for those that are tried."""
    found = set()
    for path in NOTEBOOKS:
        for cell in notebook_form.read(path).cells:
            if cell.cell_type != "code":
                continue
            lines = [line for line in cell.source.splitlines() if not re.match(r"\s*[%!]", line)]
            nodes = list(ast.walk(ast.parse("\n".join(lines))))
            tried = {inner for n in nodes if isinstance(n, ast.Try) for inner in ast.walk(n)}
            found |= {
                ast.unparse(node)
                for node in nodes
                if isinstance(node, (ast.Import, ast.ImportFrom)) and node not in tried
            }
    return found


not_windows = pytest.mark.skipif(os.name == "nt", reason="links need rights there; CI installs it")


@not_windows
@pytest.mark.slow
def test_all_that_notebooks_import_is_there(learner):
    statements = imports()
    assert {"import numpy as np", "from scipy import ndimage"} <= statements
    more = ["import anywidget, ipywidgets, jupyterlab.labapp, advanced_numpy.explore"]
    subprocess.run([learner, "-c", "\n".join([*sorted(statements), *more])], check=True)


@not_windows
@pytest.mark.slow
def test_nothing_of_the_grader_is_there(learner):
    program = "import importlib.util as u, sys; sys.exit(any(map(u.find_spec, sys.argv[1:])))"
    subprocess.run([learner, "-c", program, "nbgrader", "proctor", "pytest", "pandas"], check=True)


@not_windows
@pytest.mark.slow
def test_the_learners_commands_need_no_more(learner, handed_out):
    def command(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [learner, "-m", "advanced_numpy", *arguments],
            cwd=handed_out,
            env={k: v for k, v in os.environ.items() if k != "PYTHONPATH"},
            capture_output=True,
            text=True,
            check=False,
        )

    begun = command("begin", "--no-open")
    assert begun.returncode == 0, begun.stderr
    assert "made; write your answers there" in begun.stdout
    assert "array-programming/array-api" in command("status").stdout
    unanswered = command("check", "array-api")
    assert unanswered.returncode == 1
    assert "○" in unanswered.stdout and "✗" not in unanswered.stdout
    name = "array-programming/array-api.ipynb"
    shutil.copy(COURSE / "source" / name, handed_out / "work" / name)
    answered = command("check", "array-api")
    assert answered.returncode == 0, answered.stdout + answered.stderr
    updated = command("update")
    assert updated.returncode == 0, updated.stderr
