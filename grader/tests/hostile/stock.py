"""What plain `nbgrader autograde` makes of hostile cases: python tests/hostile/stock.py CASE.py ...

With --record, cases whose header does not say it yet get a line `stock = ...`. Hostile code runs
with your rights: cases whose header says `stock = "not run: ..."` are skipped.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from nbgrader.api import Gradebook, MissingEntry

from hostile import bank
from hostile.surroundings import Surroundings

_NBGRADER = Path(sys.executable).parent / "nbgrader"


def _nbgrader(course: Path, *arguments: str, env: dict | None = None) -> None:
    # nbgrader calls `alembic` by name.
    env = (env or os.environ) | {"PATH": f"{_NBGRADER.parent}:{os.environ['PATH']}"}
    env["JUPYTER_DEFAULT_PROVISIONER_NAME"] = "local-provisioner"  # kernels as stock starts them
    command = [str(_NBGRADER), *arguments]
    subprocess.run(
        command, cwd=course, env=env, capture_output=True, timeout=300, start_new_session=True
    )


def prepare(root: Path) -> Path:
    """A copy of the exam with its release, for `outcome`."""
    course = bank.lay_out(root)
    _nbgrader(course, "generate_assignment", "exam")
    return course


def outcome(case: bank.Case, prepared: Path) -> str:
    """What stock does: "safe", or what goes wrong, in words separated by commas."""
    with tempfile.TemporaryDirectory(prefix="stock-") as folder:
        course = Path(shutil.copytree(prepared, Path(folder) / "course"))
        around = Surroundings(Path(folder), course)
        try:
            return _outcome(case, course, around)
        finally:
            around.close()


def _outcome(case: bank.Case, course: Path, around: Surroundings) -> str:
    released = (course / "release" / "exam" / bank.NOTEBOOK).read_bytes()
    for student, what in (("b-case", case), ("c-honest", bank.honest())):
        folder = course / "submitted" / student / "exam"
        bank.hand_in(what, released, folder, around.places(student, honest=what is not case))
        for name in ("numbers.txt", "more.txt"):
            if not (folder / name).exists():
                shutil.copy(course / "release" / "exam" / name, folder)
    before = around.snapshot()
    _nbgrader(course, "autograde", "exam", env=around.environment)
    wrong = []
    with Gradebook(f"sqlite:///{course / 'gradebook.db'}", "hostile") as gradebook:
        got, honest = (_points(gradebook, student) for student in ("b-case", "c-honest"))
    if got is None:
        wrong.append("dropped")
    else:
        wrong += ["forged"] if any(got[e] for e in case.loses) else []
        wrong += ["loses honest work"] if any(not got[e] for e in case.keeps()) else []
    if honest is None:
        wrong.append("class stops")
    elif not all(honest.values()):
        wrong.append("hurts the next student")
    path = course / "autograded" / "b-case" / "exam" / bank.NOTEBOOK
    if path.is_file() and bank.leaks(json.loads(path.read_text())):
        wrong.append("reads")
    wrong += ["sends"] if around.heard else []
    if around.snapshot() != before or around.planted() or around.bystander_hurt():
        wrong.append("damages")
    wrong += ["leaves processes"] if around.left_running() else []
    return ", ".join(wrong) or "safe"


def _points(gradebook: Gradebook, student: str) -> dict[str, float] | None:
    try:
        submission = gradebook.find_submission_notebook("arrays", "exam", student)
    except MissingEntry:
        return None
    scores = {grade.name: grade.score for grade in submission.grades}
    return {exercise: scores.get(f"{exercise}-test", 0.0) for exercise in bank.EXERCISES}


def record(case: bank.Case, found: str) -> None:
    """Write what stock does into the header of a case."""
    lines = [line for line in case.path.read_text("utf-8").split("\n") if "# stock = " not in line]
    lines.insert(lines.index("# ///"), f'# stock = "{found}"')
    case.path.write_text("\n".join(lines), "utf-8")


def main(arguments: list[str]) -> None:
    """Print a line for each case, and record it if asked to."""
    recording = "--record" in arguments
    with tempfile.TemporaryDirectory(prefix="stock-") as folder:
        prepared = prepare(Path(folder) / "exam")
        for path in (Path(name) for name in arguments if name != "--record"):
            if path.parent.name not in bank.KINDS:
                continue
            case = bank.read_case(path.resolve())
            if case.stock.startswith("not run") or recording and case.stock != "unknown":
                continue
            found = outcome(case, prepared)
            print(f"{case.kind}/{case.name}\t{found}", flush=True)
            if recording:
                record(case, found)


if __name__ == "__main__":
    main(sys.argv[1:])
