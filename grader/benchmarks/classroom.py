"""A class for the benchmark: N students who mix right and wrong answers, each in another way."""

from __future__ import annotations

import ast
import random
import shutil
from datetime import datetime, timedelta
from pathlib import Path

import nbformat

from proctor.authoring import notebook_form
from proctor.authoring.answers import fill, read_answers, solutions, source_notebook
from proctor.authoring.release import release
from proctor.course import Course

DUE = datetime(2026, 10, 5, 22)
_SHARE_RIGHT, _SHARE_UNTOUCHED, _SHARE_LATE, _SHARE_MISSING = 0.6, 0.05, 0.1, 0.05


def make_course(origin: Path, root: Path, notebooks: list[tuple[str, str]]) -> Course:
    """Copy the course at `origin` with these (assignment, notebook) pairs only, and release it."""
    shutil.copy(origin / "nbgrader_config.py", root)
    with (root / "nbgrader_config.py").open("a") as config:
        config.write('\nc.LateSubmissionPlugin.penalty_method = "zero"\n')
    for assignment in sorted({assignment for assignment, _ in notebooks}):
        here = Path("source") / assignment
        kept = {notebook for name, notebook in notebooks if name == assignment}
        others = [p.name for p in (origin / here).glob("*.ipynb") if p.stem not in kept]
        ignored = shutil.ignore_patterns(".ipynb_checkpoints", *others)
        shutil.copytree(origin / here, root / here, ignore=ignored)
    for folder in ("data", "answers"):
        if (origin / folder).is_dir():
            shutil.copytree(origin / folder, root / folder)
    course = Course(root)
    release(course, course.assignments())
    return course


def hand_in(course: Course, students: int, seed: int = 1) -> list[str]:
    """Hand in the work of `students` students for all assignments; return their names.

    Some are late, some forget a notebook or hand in the release as it is, and one has a score
    that was entered by hand. The same seed makes the same class, and a bigger class begins with it.
    """
    names = [f"student-{number:04}" for number in range(students)]
    for assignment in course.assignments():
        with course.gradebook() as gradebook:
            gradebook.update_or_create_assignment(assignment, duedate=DUE)
        for notebook in course.notebooks(assignment):
            _fill_in(course, assignment, notebook, names, seed)
        for name in names:
            folder = course.folder("submitted", name, assignment)
            late = random.Random(f"{seed} {name} {assignment}").random() < _SHARE_LATE
            when = DUE + timedelta(hours=26 if late else -3)
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "timestamp.txt").write_text(f"{when:%Y-%m-%d %H:%M:%S.%f} UTC\n")
    with course.listening():
        _enter_by_hand(course, names[0])
    return names


def _fill_in(course: Course, assignment: str, notebook: str, names: list[str], seed: int) -> None:
    path = course.folder("release", assignment=assignment) / f"{notebook}.ipynb"
    released = notebook_form.read(path)
    answers = read_answers(course, assignment, notebook)
    own = solutions(source_notebook(course, assignment, notebook))
    alone = len(course.notebooks(assignment)) == 1
    for name in names:
        chance = random.Random(f"{seed} {name} {assignment} {notebook}")
        if chance.random() < _SHARE_MISSING and not alone:
            continue
        chosen = {}
        if chance.random() >= _SHARE_UNTOUCHED:
            for exercise, source in own.items():
                right = chance.random() < _SHARE_RIGHT
                options = [a.source for a in answers[exercise] if a.right is right]
                chosen[exercise] = chance.choice([*options, *([_student(source)] * right)] or [""])
        folder = course.folder("submitted", name, assignment)
        folder.mkdir(parents=True, exist_ok=True)
        nbformat.write(fill(released, chosen), folder / path.name)


def _student(source: str) -> str:
    """A solution as a student would have written it, without nbgrader's marks."""
    lines = source.split("\n")
    return "\n".join(s for s in lines if "BEGIN SOLUTION" not in s and "END SOLUTION" not in s)


def _enter_by_hand(course: Course, student: str) -> None:
    """Enter a manual score for a test cell: grading again must keep it, and ask for a review."""
    assignment = course.assignments()[0]
    with course.gradebook() as gradebook:
        gradebook.update_or_create_student(student)
        gradebook.update_or_create_submission(assignment, student)
        submission = gradebook.find_submission(assignment, student)
        grade = submission.notebooks[0].grades[0]
        grade.manual_score = 0.5
        grade.extra_credit = 0.25
        submission.notebooks[0].comments[0].manual_comment = "seen by hand"
        gradebook.db.commit()


def copy_course(course: Path, root: Path, students: list[str] | None = None) -> Path:
    """A fresh copy of a course to grade, with these students only."""

    def others(folder: str, names: list[str]) -> set[str]:
        if Path(folder) != course / "submitted" or students is None:
            return set()
        return set(names) - set(students)

    shutil.copytree(course, root, ignore=others)
    return root


def without_proctor(course: Path) -> None:
    """Switch proctor off: leave out the statements of nbgrader_config.py that name it."""
    path = course / "nbgrader_config.py"
    text = path.read_text("utf-8")
    kept = [ast.get_source_segment(text, statement) or "" for statement in ast.parse(text).body]
    path.write_text("\n".join(part for part in kept if "proctor" not in part) + "\n", "utf-8")
