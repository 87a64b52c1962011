"""A class of hostile, careless and honest students, graded once: what each case says comes true.

The cases are in tests/hostile/, one file each; README.md there describes them.
"""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from nbgrader.api import Gradebook, MissingEntry

from hostile import bank, stock
from hostile.surroundings import Surroundings
from proctor.submissions import untrusted

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="hostile code is shut in on Linux only"),
]

CASES = bank.read_bank()
_PROCTOR = Path(sys.executable).parent / "proctor"


def class_list() -> dict[str, bank.Case]:
    """Student by student: a number, then the name of the case, or "honest" for every ninth."""
    students = []
    for number, case in enumerate(CASES):
        if number % 8 == 0:
            students.append(bank.honest())
        students.append(case)
    students.append(bank.honest())
    return {f"{number:03}-{who.name}": who for number, who in enumerate(students)}


STUDENTS = class_list()
OF_CASE = {case: student for student, case in STUDENTS.items() if case.name != "honest"}
HONEST = [student for student, case in STUDENTS.items() if case.name == "honest"]


@pytest.fixture(scope="session")
def graded(tmp_path_factory, worker_id) -> dict:
    """What became of the class; graded by the first of pytest's workers that wants to know."""
    base = tmp_path_factory.getbasetemp()
    shared = (base if worker_id == "master" else base.parent) / "hostile"
    shared.mkdir(exist_ok=True)
    with open(shared / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        result = shared / "result.json"
        if not result.exists():
            result.write_text(json.dumps(_grade(shared / "class")))
    return json.loads(result.read_text())


def _grade(folder: Path) -> dict:
    folder.mkdir()
    course = bank.lay_out(folder / "course")
    _proctor(course, "release")
    around = Surroundings(folder, course)
    try:
        _hand_in(course, around)
        before = around.snapshot()
        began = time.monotonic()
        run = _proctor(course, "grade", "exam", "--workers", "2", env=around.environment)
        result = {
            "seconds": time.monotonic() - began,
            "left running": list(around.left_running().values()),
            "printed": run.stdout + run.stderr,
            "changed": _difference(before, around.snapshot()),
            "planted": around.planted(),
            "heard": around.heard,
            "bystander": around.bystander_hurt(),
        }
    finally:
        around.close()
    result |= {"points": _points(course), "leaks": _leaks(course)}
    untrusted.remove(folder)  # a tree that pytest's own cleaning cannot follow
    return result


def _proctor(course: Path, *arguments: str, env: dict | None = None) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(_PROCTOR), "--course", str(course), *arguments],
        cwd=course,
        env=env,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        start_new_session=True,  # a case that kills its process group must not reach the tests
        timeout=1200,
    )


def _hand_in(course: Path, around: Surroundings) -> None:
    release = course / "release" / "exam"
    for student, case in STUDENTS.items():
        folder = course / "submitted" / student / "exam"
        places = around.places(student, honest=student in HONEST)
        bank.hand_in(case, (release / bank.NOTEBOOK).read_bytes(), folder, places)
        for name in ("numbers.txt", "more.txt"):
            if not (folder / name).exists() and not (folder / name).is_symlink():
                shutil.copy(release / name, folder)


def _difference(before: dict[str, str], after: dict[str, str]) -> list[str]:
    return sorted(k for k in before.keys() | after.keys() if before.get(k) != after.get(k))


def _points(course: Path) -> dict[str, dict[str, float]]:
    points = {}
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "hostile") as gradebook:
        for student in STUDENTS:
            try:
                submission = gradebook.find_submission_notebook("arrays", "exam", student)
            except MissingEntry:
                continue
            scores = {grade.name: grade.score for grade in submission.grades}
            points[student] = {e: scores.get(f"{e}-test", 0.0) for e in bank.EXERCISES}
    return points


def _leaks(course: Path) -> dict[str, list[str]]:
    found = {}
    for path in course.glob("autograded/*/exam/*.ipynb"):
        if leaks := bank.leaks(json.loads(path.read_text("utf-8"))):
            found[path.parts[-3]] = leaks
    return found


def _about(student: str, printed: str) -> list[str]:
    """The lines about a student; what is folded in the class table is one line again."""
    lines: list[str] = []
    in_table = False
    for line in printed.splitlines():
        cells = [cell.strip() for cell in line.split("\u2502")]
        if student in line:
            lines.append(line.rstrip(" \u2502"))
            in_table = student in cells
        elif in_table and len(cells) > 2 and not cells[1]:
            lines[-1] += f" {cells[-2]}"
        else:
            in_table = False
    return lines


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}/{case.name}")
def test_case(case, graded):
    student = OF_CASE[case]
    lines = _about(student, graded["printed"])
    points = graded["points"].get(student, dict.fromkeys(bank.EXERCISES, 0.0))
    assert not [e for e in case.loses if points[e]], "points for wrong work"
    assert not [e for e in case.keeps() if points[e] != bank.POINTS], "right work lost\n" + str(
        lines
    )
    assert student not in graded["leaks"]
    assert not [path for path in graded["planted"] if student in path]
    assert lines, "no line in the class table and no problem line"
    for words in case.says:
        assert words.lower() in "\n".join(lines).lower()


def test_honest_students_lose_nothing(graded):
    full = dict.fromkeys(bank.EXERCISES, bank.POINTS)
    assert {student: graded["points"].get(student) for student in HONEST} == dict.fromkeys(
        HONEST, full
    )


def test_nobody_sees_what_is_not_theirs(graded):
    assert graded["leaks"] == {}


def test_nothing_outside_changes(graded):
    assert graded["changed"] == []
    assert graded["planted"] == []


def test_nothing_is_sent(graded):
    assert graded["heard"] == []


def test_nothing_is_left_running_and_bystanders_live(graded):
    assert graded["left running"] == []
    assert graded["bystander"] == ""


def test_every_student_has_a_line(graded):
    printed = graded["printed"]
    assert [student for student in STUDENTS if student not in printed] == []


def test_the_bank_in_one_line(graded, record_property):
    line, good = bank.summary(graded, OF_CASE, HONEST)
    record_property("summary", line)  # tiny_course.py prints it at the end
    assert good, line


SAMPLES = ("forge/code-claimed", "forge/memorised-visible-inputs", "careless/solution-copied")


@pytest.mark.parametrize("name", SAMPLES)
def test_stock_does_what_the_header_says(name, tmp_path):
    """A sample; `python tests/hostile/stock.py` goes through all of them."""
    case = next(case for case in CASES if f"{case.kind}/{case.name}" == name)
    assert stock.outcome(case, stock.prepare(tmp_path / "exam")) == case.stock
