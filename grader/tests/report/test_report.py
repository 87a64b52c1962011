"""From records to figures and files: nothing is lost, nothing leaks, nothing runs."""

from __future__ import annotations

import csv
import dataclasses
import io
import json
import re
import stat

import numpy as np
import pytest

from made_up_class import a_class, made
from proctor.cli import main
from proctor.report import page, tables
from proctor.report.records import Said

SPIKES = [
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "\x1b[31m\u202e",
    '"><img src=x>',
    "$x$",
]


def test_the_figures_are_plain_data():
    found = made(a_class())
    assert json.loads(json.dumps(found)) == found
    assert found["students"] == 40
    (marks,) = found["marks"]
    assert (marks["handed_in"], marks["nothing_handed_in"]) == (39, 1)
    assert sum(marks["bands"]) == sum(marks["shares"]) == 39
    assert [one["exercise"] for one in found["exercises"]] == ["e0", "e1", "e2", "e3", "e4"]
    assert found["exercises"][0]["facility"] > found["exercises"][4]["facility"]
    assert found["teach_next"][0] == "sums/double/e4"
    assert found["each_student"][39]["nothing_handed_in"] == ["sums"]


def test_an_exercise_that_is_not_attempted_is_told_so():
    records = a_class()
    records.notebooks[0].begun[:8, 0] = 0
    records.notebooks[0].scores[:8] = [0, 0, *[1] * 8]
    found = made(records)
    assert found["exercises"][0]["not_attempted"] == 8
    helps = {help["exercise"]: help["message"] for help in found["each_student"][0]["help"]}
    assert helps["e0"] == "not attempted"


def test_who_knows_everything_and_was_late_needs_no_help():
    records = a_class()
    best = max(records.marks["sums"], key=lambda name: records.marks["sums"][name].score)
    marks = records.marks["sums"][best]
    marks.seconds_late, marks.penalty = 3600.0, marks.score
    found = made(records)
    (one,) = [each for each in found["each_student"] if each["student"] == best]
    assert (one["total"], one["penalty"], one["needs_help"]) == (0, marks.score, False)
    assert f"{marks.score:g} points taken off for being late" in page.render(found)


def test_what_waits_for_the_teacher_is_no_sign_of_what_the_class_can_do():
    def figures_of(graded_by_hand: float):
        records = a_class()
        notebook = records.notebooks[0]
        notebook.scores[:-1, :8] = 1
        notebook.scores[:-1, 8:] = graded_by_hand
        for name in records.marks["sums"]:
            scores = {"double": 8 + 2 * np.nan_to_num(graded_by_hand)}
            records.marks["sums"][name].scores = scores
        return made(records)

    found = figures_of(np.nan)
    last = found["exercises"][-1]
    assert (last["facility"], last["waiting"]) == (None, 39)
    assert found["teach_next"] == []
    assert found["marks"][0]["waiting"] == 39
    assert [one["share"] for one in found["each_student"]] == [1.0] * 39 + [0.0]
    assert not any(one["help"] for one in found["each_student"])
    text = page.render(found)
    assert "Not graded yet: 39 of 39 students" in text
    graded = figures_of(0.0)
    assert graded["teach_next"] == ["sums/double/e4"]
    assert graded["exercises"][-1]["waiting"] == graded["marks"][0]["waiting"] == 0


@pytest.mark.filterwarnings("error")
def test_a_name_in_another_script_makes_no_warning_on_the_terminal():
    names = ["李 小龙", "Ада", "ada"]
    text = page.render(made(a_class(3, names=names)))
    assert "李 小龙" in text


def test_one_student_is_one_student():
    records = a_class(5)
    records.notebooks[0].scores[:-1] = 1
    records.notebooks[0].scores[0, 8:] = 0
    records.notebooks[0].scores[1:-1, 8:] = [0, 1]
    records.notebooks[0].said = [Said(0, 8, "wrong", "wrong")]
    assert "Most often (1 student)" in page.render(made(records))
    for options in ({}, {"anonymous": True}):
        assert " 1 students" not in page.render(made(a_class(1), **options))


def test_the_table_of_marks_has_a_column_for_what_happened_and_none_for_what_did_not():
    records = a_class()
    records.notebooks[0].stopped.add(3)
    text = page.render(made(records))
    assert "Stopped</button>" in text and "code ran too long" in text
    assert "Repaired</button>" not in text and "No sandbox</button>" not in text


def test_code_in_titles_is_code_and_nothing_is_minus_zero():
    records = a_class()
    titled = dataclasses.replace(records.notebooks[0].exercises[0].tests[0], title="`f` is `1`")
    exercise = records.notebooks[0].exercises[0]
    records.notebooks[0].exercises[0] = dataclasses.replace(
        exercise, tests=(titled, *exercise.tests[1:])
    )
    found = made(records)
    found["exercises"][0]["item_rest"] = -0.001
    text = page.render(found)
    assert "<h3><code>f</code> is <code>1</code></h3>" in text
    assert "−0.00" not in text


def test_a_student_counts_once_for_an_exercise_with_what_failed_first():
    records = a_class()
    first = records.notebooks[0].first_said
    found = made(records)["exercises"][4]
    assert sum(met["students"] for met in found["messages"]) == sum(
        4 in own for own in first.values()
    )


@pytest.mark.parametrize("students", [0, 1, 2, 9])
def test_small_classes_have_a_report(students):
    records = a_class(max(students, 1))
    if not students:
        records.students.clear()
        records.marks["sums"].clear()
        records.notebooks[0].__init__("sums", "double", records.notebooks[0].exercises, 0)
    found = made(records)
    assert found["to_look_at"] == []
    assert "nothing is marked" in page.render(found)
    assert tables.tables(found)


def test_no_text_of_a_student_runs_or_becomes_markup():
    records = a_class(names=[f"{SPIKES[i % 5]}{i}" for i in range(40)])
    notebook = records.notebooks[0]
    notebook.said[:] = [said._replace(message=SPIKES[said.test % 5]) for said in notebook.said]
    found = made(records)
    text = page.render(found)
    assert re.findall("<script>", text) == ["<script>"]
    assert "<img src=x>" not in text
    assert "\x1b" not in text
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)[1]
    assert "default-src &#39;none&#39;" in policy
    assert "unsafe" not in policy
    assert "style=" not in text.replace("<style>", "")
    for file in tables.tables(found).values():
        for row in csv.reader(io.StringIO(file)):
            assert not [cell for cell in row if cell.startswith(("=", "@", "+"))]


def test_an_anonymous_report_has_no_names_and_no_hidden_values():
    records = a_class(names=[f"Ada Lovelace {i}" for i in range(40)])
    found = made(records, anonymous=True)
    everything = json.dumps(found) + page.render(found) + "".join(tables.tables(found).values())
    assert "Lovelace" not in everything
    assert "7 is hidden" not in everything
    assert "as you can see" in everything
    order = [made(records, anonymous=True)["each_student"][0]["share"] for _ in range(20)]
    assert len(set(order)) > 1
    assert "marks alone tell who is who" not in everything
    assert "marks alone tell who is who" in page.render(made(a_class(9), anonymous=True))


def test_what_two_students_met_is_not_in_an_anonymous_report():
    records = a_class()
    notebook = records.notebooks[0]
    notebook.said[:] = [said._replace(shown=f"me {said.student // 2}") for said in notebook.said]
    found = made(records, anonymous=True)
    assert "me 1" not in json.dumps(found)
    assert not any(one["messages"] for one in found["exercises"])


def test_a_correlation_of_few_students_shows_its_interval():
    text = page.render(made(a_class(20)))
    assert re.search(r'class="soft">−?0\.\d\d to 0\.\d\d', text)


@pytest.mark.slow
def test_the_command_writes_private_files_that_git_ignores(tiny, hand_in, capfd):
    right = "def double(x):\n    return 2 * x"
    hand_in("ada", "double", double=right, triple="def triple(x):\n    return 3 * x")
    hand_in(
        "bo", "double", double="def double(x):\n    return 4", triple="def triple(x):\n    1 / 0"
    )
    hand_in("cy", "double", double=right)
    assert main(["--course", str(tiny.root), "grade"]) == 0
    assert "class report: report/report.html" in capfd.readouterr().out
    folder = tiny.root / "report"
    files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert set(files.values()) == {0o600}
    assert (folder / ".gitignore").read_text() == "*\n"
    found = json.loads((folder / "report.json").read_text())
    by_name = {one["exercise"]: one for one in found["exercises"]}
    assert by_name["triple"]["not_attempted"] == 1
    assert by_name["triple"]["messages"] == [
        {"text": "ZeroDivisionError: division by zero", "means": "", "students": 1}
    ]
    assert [one["missing"] for one in found["each_student"]] == [["half"]] * 3

    assert main(["--course", str(tiny.root), "report", "--anonymous"]) == 0
    assert "marks alone tell who is who" in capfd.readouterr().out
    assert (folder / "anonymous" / "report.html").is_file()
    assert main(["--course", str(tiny.root), "report", "--similar", "--anonymous"]) == 2

    before = (folder / "report.html").stat().st_mtime_ns
    assert main(["--course", str(tiny.root), "grade"]) == 0
    assert (folder / "report.html").stat().st_mtime_ns == before


@pytest.mark.slow
def test_what_was_late_repaired_stopped_or_ran_without_sandbox_is_counted(tiny, hand_in):
    release_and_due(tiny, hand_in)
    assert main(["--course", str(tiny.root), "grade", "--no-feedback", "--student", "[ab]*"]) == 0
    options = ["--no-feedback", "--no-sandbox", "--student", "cy"]
    assert main(["--course", str(tiny.root), "grade", *options]) == 0
    found = json.loads((tiny.root / "report" / "report.json").read_text())
    (marks,) = found["marks"]
    counted = {key: marks[key] for key in ("late", "mended", "stopped", "unprotected")}
    assert counted == {"late": 1, "mended": 1, "stopped": 1, "unprotected": 1}
    notes = {one["student"]: one for one in found["each_student"]}
    assert notes["ada"]["mended"] == ["double"]
    assert notes["bo"]["stopped"] == ["double"]
    assert notes["cy"]["late"] == ["sums"]


def release_and_due(tiny, hand_in) -> None:
    """ada's file is damaged, bo's code ends its process, cy is late."""
    right = {"double": "def double(x):\n    return 2 * x"}
    path = hand_in("ada", "double", **right)
    path.write_text(path.read_text() + "\nand more")
    hand_in("bo", "double", double="import os\n\n\ndef double(x):\n    os._exit(1)")
    hand_in("cy", "double", **right)
    (tiny.folder("submitted", "cy", "sums") / "timestamp.txt").write_text("2026-01-02 00:00:00 UTC")
    with tiny.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate="2026-01-01 00:00:00 UTC")
