"""Courses other than ours, graded by stock nbgrader and by proctor."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from proctor.authoring import notebook_form
from proctor.authoring.answers import fill
from proctor.authoring.release import release
from proctor.course import Course

# What an instructor of another course adds to nbgrader_config.py.
SWITCHED_ON = "import proctor\nproctor.warm_kernels()\n"


@dataclass
class Case:
    """An assignment of another course, and what is handed in for it.

    `intended` names the differences from stock that are meant, by a pattern of the line that
    describes them, with the reason. `dropped` names students whose whole submission stock drops,
    and proctor need not. `beside` names the tests that may be judged beside the student's code.
    With `only_marks`, figures and files may differ: a figure is shown in the process in which it
    was drawn, and what a notebook writes is thrown away.
    """

    sources: dict[str, Path]
    submissions: dict[str, dict[str, Path]]
    files: dict[str, str | Path] = field(default_factory=dict)
    config: str = ""
    due: datetime | None = None
    prepare: Callable[[Course], None] = lambda course: None
    intended: dict[str, str] = field(default_factory=dict)
    dropped: dict[str, str] = field(default_factory=dict)
    beside: set[str] = field(default_factory=set)
    only_marks: bool = False


def put(path: Path, content: str | Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Path):
        shutil.copy(content, path)
    else:
        path.write_text(content, "utf-8")


def run(command: list[str], cwd: Path, statuses: tuple[int, ...] = (0,)) -> str:
    environment = {k: v for k, v in os.environ.items() if k != "JUPYTER_DEFAULT_PROVISIONER_NAME"}
    ran = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, env=environment, capture_output=True, text=True
    )
    assert ran.returncode in statuses, ran.stdout + ran.stderr
    return ran.stdout + ran.stderr


def make(case: Case, root: Path) -> Course:
    """The course, released and with everything handed in."""
    put(root / "nbgrader_config.py", f"c = get_config()\n{case.config}\n")
    for name, path in case.sources.items():
        put(root / "source" / "ps1" / f"{name}.ipynb", path)
    for name, content in case.files.items():
        put(root / name, content)
    course = Course(root)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)  # autotests.yml is looked for there
        release(course, ["ps1"])
    for student, notebooks in case.submissions.items():
        for name, path in notebooks.items():
            put(root / "submitted" / student / "ps1" / f"{name}.ipynb", path)
    with course.gradebook() as gradebook:
        gradebook.update_or_create_assignment("ps1", duedate=case.due)
    case.prepare(course)
    return course


def grade_both(course: Course, folder: Path) -> tuple[Path, Path]:
    """Grade a copy of the course with stock nbgrader, and another one with proctor."""
    stock, ours = folder / "stock", folder / "ours"
    for root in (stock, ours):
        shutil.copytree(course.root, root)
    said = run(["nbgrader", "autograde", "ps1"], stock, (0, 1))
    (folder / "stock.log").write_text(said)
    config = ours / "nbgrader_config.py"
    config.write_text(SWITCHED_ON + config.read_text())
    command = ["proctor.cli", "grade", "ps1", "--force", "--workers", "2"]
    (folder / "ours.log").write_text(run(command, ours, (0, 1)))
    return stock, ours


def release_of(course: Course, notebook: str) -> NotebookNode:
    return notebook_form.read(course.folder("release", assignment="ps1") / f"{notebook}.ipynb")


def hand_in_filled(course: Course, student: str, notebook: str, **sources: str) -> None:
    """Hand in the released notebook with these solution cells; `_` stands for `-` in names."""
    path = course.folder("submitted", student, "ps1") / f"{notebook}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(fill(release_of(course, notebook), sources), path)
