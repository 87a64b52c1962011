"""What an operator sees: typos, progress, the table, the log, and whose configuration counts."""

from __future__ import annotations

import subprocess
import sys
import time
from types import SimpleNamespace

import pytest
from rich.console import Console
from sqlalchemy.exc import OperationalError

from proctor import log
from proctor.cli import main
from proctor.course import Course, CourseError
from proctor.grading import marks
from proctor.grading.gradebook import patiently
from proctor.grading.progress import Lines
from proctor.grading.run import grade
from proctor.judging import judge
from proctor.model import Record
from proctor.submissions.ledger import Inputs
from proctor.submissions.survey import Choice, check_choice

HALF = "def half(x):\n    return x / 2"


@pytest.mark.parametrize(
    ("options", "line"),
    [
        (["--student", "adda"], "--student adda: no such student has handed in anything; "
                                "did you mean ada?"),
        (["--student", "x*"], "--student x*: no such student has handed in anything; "
                              "there are ada, bo"),
        (["--notebook", "hlaf"], "--notebook hlaf: no such notebook is there; did you mean half?"),
    ],
)  # fmt: skip
def test_a_typo_stops_with_what_was_meant(tiny, hand_in, capsys, options, line):
    hand_in("ada", "half")
    hand_in("bo", "half")
    capsys.readouterr()
    assert main(["--course", str(tiny.root), "grade", *options]) == 1
    assert capsys.readouterr().err == f"proctor: {line}\n"


def test_patterns_that_fit_somebody_are_taken_and_the_help_names_them(tiny, hand_in, capsys):
    hand_in("ada", "half")
    check_choice(tiny, ["sums"], Choice(("a*",), ("h?lf", "double")))
    with pytest.raises(CourseError):
        check_choice(tiny, ["sums"], Choice(("a*", "b*")))
    assert main(["grade", "--help"]) == 0
    assert "name or pattern ('ada', 'a*')" in " ".join(capsys.readouterr().out.split())


def test_failures_stand_with_their_student():
    said = []
    lines = Lines(said.append)
    lines.begin(3, 6)
    for problem in (True, False, True, True):
        lines.judged(problem)
    lines.graded("ada/sums")
    lines.graded("bo/sums", 1)
    lines.graded("cy/sums\x1b[31m", 2)
    assert said == [
        "1 of 3: ada/sums",
        "2 of 3: bo/sums, 1 notebook could not be graded",
        "3 of 3: cy/sums\\x1b[31m, 2 notebooks could not be graded",
    ]


@pytest.mark.slow
def test_lines_reach_a_pipe_at_once_and_graded_is_said_of_the_graded(tiny, hand_in, monkeypatch):
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)
    hand_in("ada", "half", half=HALF)
    slow = "import time\ntime.sleep(8)\ndef half(x):\n    return x / 2"
    hand_in("bo", "half").write_text("{")
    hand_in("cy", "half", half=slow)
    command = [sys.executable, "-m", "proctor.cli", "--course", str(tiny.root), "grade"]
    process = subprocess.Popen(
        [*command, "--workers", "1"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    lines, times = [], []
    for line in process.stdout:
        lines.append(line.strip())
        times.append(time.monotonic())
    assert process.wait() == 1
    assert "1 graded" not in lines and "2 graded, 1 could not be graded, 0 were up to date" in lines
    first = next(i for i, line in enumerate(lines) if line.startswith("1 of 3"))
    last = next(i for i, line in enumerate(lines) if line.startswith("3 of 3"))
    assert "bo/sums, 1 notebook could not be graded" in "\n".join(lines)
    assert times[last] - times[first] > 2


@pytest.mark.slow
def test_long_remarks_fold_and_no_mark_is_cut(tiny, hand_in, monkeypatch, capsys):
    hand_in("ada", "half", half=HALF)
    grade(tiny, ["sums"], say=str)
    words = " ".join(f"word{number}" for number in range(200))
    Inputs(tiny, "autograded").record_all({"ada/sums": Record("", (words,))})
    capsys.readouterr()
    marks.show(tiny, ["sums"])
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) <= 200
    assert "3/3" in out and all(f"word{number}" in out for number in range(200))

    class Terminal(Console):
        def __init__(self, width: int = 90) -> None:
            super().__init__(width=width, force_terminal=True, color_system=None)

    monkeypatch.setattr(marks, "Console", Terminal)
    marks.show(tiny, ["sums"])
    out = capsys.readouterr().out
    assert max(map(len, out.splitlines())) == 90
    assert "3/3" in out and "3/6" in out


@pytest.mark.slow
def test_totals_are_after_late_penalties_as_in_the_csv(tiny, hand_in, capsys):
    import csv

    from nbgrader.api import SubmittedNotebook

    hand_in("ada", "half", half=HALF)
    grade(tiny, ["sums"], say=str)
    with tiny.gradebook() as gradebook:
        for notebook in gradebook.db.query(SubmittedNotebook):
            if notebook.name == "half":
                notebook.late_submission_penalty = 1.0
        gradebook.db.commit()
    marks.show(tiny, ["sums"])
    assert "2/6" in capsys.readouterr().out
    with marks.export(tiny).open(newline="") as file:
        assert [float(row["score"]) for row in csv.DictReader(file)] == [2.0]


@pytest.mark.slow
def test_tracebacks_go_to_the_log_and_with_debug_to_the_terminal(tiny, hand_in, capfd, monkeypatch):
    def broken(*_: object) -> None:
        raise ZeroDivisionError("on purpose \x1b[31m")

    monkeypatch.setattr(judge, "mend", broken)
    hand_in("ada", "half", half=HALF)
    assert main(["--course", str(tiny.root), "grade"]) == 1
    err = capfd.readouterr().err
    assert "nbgrader could not grade it (ZeroDivisionError: on purpose" in err
    assert "Traceback" not in err
    text = (tiny.root / ".proctor" / "log").read_text("utf-8")
    assert "ada/sums/half" in text and "in broken" in text and "Traceback" in text
    assert "\x1b" not in text
    main(["--course", str(tiny.root), "grade", "--force", "--debug"])
    assert "in broken" in capfd.readouterr().err


def test_the_log_is_only_written_to_while_a_command_runs(tiny):
    with log.kept(tiny.root) as path:
        log.logger.error("one\n\x1b[31mtwo")
    log.logger.error("afterwards")
    assert path.read_text("utf-8").count("\n") == 2
    assert "\\x1b[31mtwo" in path.read_text("utf-8")


def test_a_database_that_must_be_waited_for_is_said_once(monkeypatch):
    tries = iter(range(30))

    def locked() -> str:
        if next(tries) < 25:
            raise OperationalError("", {}, Exception("database is locked"))
        return "done"

    monkeypatch.setattr("proctor.grading.gradebook.time.sleep", lambda _: None)
    said: list[str] = []
    assert patiently(locked, SimpleNamespace(lock_patience=600), said.append) == "done"
    assert said == ["gradebook: database is locked (by the Formgrader?); waiting for it"]


def test_only_the_configuration_of_the_course_named_is_read(tiny, tmp_path, monkeypatch, capfd):
    other = tmp_path / "other"
    other.mkdir()
    (other / "nbgrader_config.py").write_text(
        "c = get_config()\nc.CourseDirectory.course_id = 'other'\nc.Grading.workers = 77\n"
    )
    monkeypatch.chdir(other)
    course = Course(tiny.root)
    assert course.app.config.CourseDirectory.course_id == "advanced-numpy"
    assert "workers" not in course.app.config.Grading
    monkeypatch.chdir(tmp_path)
    Course(tiny.root)
    assert capfd.readouterr().err == ""
