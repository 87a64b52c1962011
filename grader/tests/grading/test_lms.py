"""Class lists come in, grades go out, in the forms that Canvas and Moodle document."""

from __future__ import annotations

import csv
import stat
from datetime import datetime

import pytest

from proctor.cli import main
from proctor.course import CourseError
from proctor.grading import changed_marks, class_list, lms, run

CANVAS = """\
Student,ID,SIS User ID,SIS Login ID,Section,"Homework 1 (17)"
"    Points Possible",,,,,10
"Lovelace, Ada",1015,S001,ada,Section A,
"Hopper, Grace",1016,S002,grace,Section A,
"""
MOODLE = """\
First name;Last name;Username;ID number;Email address
Ada;Lovelace;ada;4711;ada@example.org
Grace;Hopper;grace;4712;grace@example.org
"""


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def set_points(course, points, student="ada"):
    """Give a student these points for the notebook `double`, and none for `half`."""
    with course.gradebook() as gradebook:
        gradebook.update_or_create_student(student)
        gradebook.update_or_create_submission("sums", student)
        submission = gradebook.find_submission_notebook("double", "sums", student)
        for grade in submission.grades:
            grade.auto_score = points if grade.name == "double-values" else 0.0
        gradebook.db.commit()


@pytest.fixture
def marked(tiny, hand_in):
    """`tiny` with a right answer of ada's, graded without kernels, and grace, who has none."""
    hand_in("ada", "double", double="def double(x): return 2 * x")
    with tiny.gradebook() as gradebook:
        gradebook.update_or_create_student("grace")
    set_points(tiny, 2.0)
    return tiny


def write(tmp_path, text, name="list.csv"):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "identity"),
    [(CANVAS, "1015"), (MOODLE, "4711"), ("id,first_name,lms_user_id\nada,Ada,77\n", "77")],
    ids=["Canvas", "Moodle", "nbgrader"],
)
def test_a_class_list_is_read_as_others_write_it(tiny, tmp_path, text, identity):
    class_list.keep(tiny, class_list.read(write(tmp_path, text)))
    with tiny.gradebook() as gradebook:
        ada = gradebook.find_student("ada")
        assert (ada.first_name, ada.lms_user_id) == ("Ada", identity)
    kept = tiny.root / ".proctor" / "class-list.json"
    assert not kept.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


@pytest.mark.parametrize("column", [None, "Student", "ID"])
def test_the_test_student_and_the_second_heading_of_canvas_are_nobody(tmp_path, column):
    text = CANVAS + '"Student, Test",1099,,5f3c9ab04e,Section A,\n'
    assert len(class_list.read(write(tmp_path, text), column)) == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty"),
        ("name,mark\nada,1\n", "no column that names the students .it has name, mark."),
        ("id,email\nada,a\nada,b\n", "row 3 names ada once more"),
        ("id,email\nada\n", "row 2 has not as many cells"),
        ("id\n../up\n", "cannot be a folder's name"),
        ("id,email\n,a@b\n", "names no student"),
    ],
)
def test_a_list_that_cannot_be_read_says_why_in_one_line(tmp_path, text, said):
    with pytest.raises(CourseError, match=said) as refused:
        class_list.read(write(tmp_path, text))
    assert "\n" not in str(refused.value)


def test_a_list_that_is_not_there_is_the_teachers_to_name(tmp_path):
    with pytest.raises(CourseError, match="none.csv cannot be read .No such file.*; name the list"):
        class_list.read(tmp_path / "none.csv")


def test_a_list_in_another_encoding_says_so(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("id,last_name\nada,Müller\n".encode("latin-1"))
    with pytest.raises(CourseError, match="not UTF-8"):
        class_list.read(path)


def test_canvas_gets_its_own_columns_and_the_points_possible(marked, tmp_path):
    class_list.keep(marked, class_list.read(write(tmp_path, CANVAS)))
    done = lms.export(marked, ["sums"], "canvas")
    assert rows(done.path) == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "sums"],
        ["    Points Possible", "", "", "", "", "6"],
        ["Lovelace, Ada", "1015", "S001", "ada", "Section A", "2"],
    ]
    assert not done.path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)


def test_canvas_is_told_the_number_of_its_own_assignment(marked, tmp_path):
    text = CANVAS.replace("Homework 1 (17)", "sums (17)")
    class_list.keep(marked, class_list.read(write(tmp_path, text)))
    assert rows(lms.export(marked, ["sums"], "canvas").path)[0][-1] == "sums (17)"


def test_canvas_never_takes_a_number_of_the_sis_for_its_own(marked, tmp_path):
    text = "\n".join(CANVAS.splitlines()).replace(",ID,", ",").replace(",1015,", ",")
    text = text.replace(",1016,", ",").replace('Possible",,', 'Possible",').replace("S001", "7")
    class_list.keep(marked, class_list.read(write(tmp_path, text)))
    ada = rows(lms.export(marked, ["sums"], "canvas").path)[2]
    assert ada[:4] == ["Lovelace, Ada", "", "7", "ada"]


def test_moodle_gets_columns_that_it_maps(marked, tmp_path):
    class_list.keep(marked, class_list.read(write(tmp_path, MOODLE)))
    assert rows(lms.export(marked, ["sums"], "moodle").path) == [
        ["First name", "Last name", "Username", "ID number", "Email address", "sums"],
        ["Ada", "Lovelace", "ada", "4711", "ada@example.org", "2"],
    ]


@pytest.mark.parametrize("system", ["canvas", "moodle"])
def test_who_handed_in_nothing_keeps_the_grade_that_is_there(marked, system):
    """Both systems take an empty cell for "no grade", and an excuse would be lost."""
    done = lms.export(marked, ["sums"], system)
    assert "nothing handed in, so left out: grace" in done.remarks
    assert not [row for row in rows(done.path) if "grace" in row]


def test_moodle_makes_no_zero_of_what_was_not_handed_in(marked):
    with marked.gradebook() as gradebook:
        gradebook.update_or_create_assignment("later")
        gradebook.update_or_create_submission("later", "grace")
    path = lms.export(marked, ["later", "sums"], "moodle").path
    assert [row[-2:] for row in rows(path)[1:]] == [["-", "2"], ["0", "-"]]


def test_moodle_is_given_only_columns_that_name_everybody(marked, tmp_path):
    set_points(marked, 1.0, "grace")
    text = MOODLE.replace("4712", "").replace("ada@example.org", "@ada")
    class_list.keep(marked, class_list.read(write(tmp_path, text)))
    head, *students = rows(lms.export(marked, ["sums"], "moodle").path)
    assert head == ["First name", "Last name", "Username", "sums"]
    assert [row[2] for row in students] == ["grace", "ada"]


def test_who_has_no_cell_in_the_fullest_column_is_left_out_and_named(marked, tmp_path):
    for student in ("grace", "bo"):
        set_points(marked, 1.0, student)
    text = "id,ID number\nada,4711\ngrace,\nbo,4713\n"
    class_list.keep(marked, class_list.read(write(tmp_path, text)))
    done = lms.export(marked, ["sums"], "moodle")
    assert [row[2] for row in rows(done.path)[1:]] == ["4711", "4713"]
    assert "without ID number, so left out: grace" in done.remarks


def test_a_moodle_list_in_another_language_serves_with_the_column_that_is_named(marked, tmp_path):
    text = "Vorname,Anmeldename\nAda,ada\nGrace,grace\n"
    class_list.keep(marked, class_list.read(write(tmp_path, text), "Anmeldename"))
    head, ada = rows(lms.export(marked, ["sums"], "moodle").path)
    assert head[2] == "Username" and ada[2] == "ada"


def test_moodle_is_not_given_more_points_than_it_takes_without_a_word(marked):
    with marked.gradebook() as gradebook:
        notebook = gradebook.find_notebook("double", "sums")
        notebook.grade_cells[0].max_score = 101.0
        gradebook.db.commit()
    said = " ".join(lms.export(marked, ["sums"], "moodle").remarks)
    assert "sums is worth" in said and "maximum grade" in said
    assert "worth" not in " ".join(lms.export(marked, ["sums"], "canvas").remarks)


def test_points_are_plain_decimals(marked):
    set_points(marked, 0.1 + 0.2 - 0.3 + 1e-9)
    assert rows(lms.export(marked, ["sums"], "csv").path)[1][-1] == "0"
    set_points(marked, 1.0 + 2 / 3)
    lms.export(marked, ["sums"], "csv", force=True)
    assert rows(marked.root / "grades-csv.csv")[1][-1] == "1.6667"


def test_each_exercise_can_be_a_column(marked):
    head, *students = rows(lms.export(marked, ["sums"], "csv", per_exercise=True).path)
    items = ["sums: double: double", "sums: double: triple", "sums: half: half"]
    assert head[5:] == items
    ada = next(row for row in students if row[0] == "ada")
    assert ada[5:7] == ["2", "0"]


@pytest.mark.parametrize(("system", "left"), [("canvas", ["grace", "ada"]), ("moodle", ["ada"])])
def test_who_is_not_in_the_class_list_is_named(marked, tmp_path, system, left):
    """Moodle would import nothing of a file that names somebody it does not know."""
    set_points(marked, 1.0, "grace")
    class_list.keep(marked, class_list.read(write(tmp_path, "Username,ID\nada,1\n")))
    done = lms.export(marked, ["sums"], system)
    (remark,) = done.remarks
    assert "grace" in remark and "ada" not in remark.partition(";")[0]
    students = [row for row in rows(done.path)[1:] if "Possible" not in row[0]]
    assert [name for name in ("grace", "ada") for row in students if name in row] == left


def test_nothing_is_overwritten_without_a_word(marked):
    path = lms.export(marked, ["sums"], "csv").path
    lms.export(marked, ["sums"], "csv")  # the same grades
    path.write_text("a teacher's own notes")
    with pytest.raises(CourseError, match="is there with other grades"):
        lms.export(marked, ["sums"], "csv")
    assert path.read_text() == "a teacher's own notes"
    lms.export(marked, ["sums"], "csv", force=True)
    assert rows(path)[0][0] == "student_id"


@pytest.mark.parametrize("system", ["canvas", "moodle", "csv"])
def test_a_name_that_is_a_formula_is_text(marked, system):
    with marked.gradebook() as gradebook:
        gradebook.update_or_create_student("ada", last_name="=cmd|'/c calc'!A1", email="@SUM(1)")
    for row in rows(lms.export(marked, ["sums"], system).path):
        assert not any(cell.lstrip(" ").startswith(("=", "@", "+")) for cell in row)


def test_a_class_list_goes_in_and_grades_come_out_on_the_command_line(marked, tmp_path, capsys):
    course = ["--course", str(marked.root)]
    path = write(tmp_path, CANVAS)
    assert main([*course, "students", "import", str(path)]) == 0
    assert main([*course, "export", "--to", "canvas", "--output", str(tmp_path / "out.csv")]) == 0
    said = capsys.readouterr().out
    assert "2 students" in said and "out.csv" in said
    assert main([*course, "students", "import", str(tmp_path / "none.csv")]) == 1


def test_marks_that_a_later_run_changes_are_told_and_kept(marked, hand_in):
    assert changed_marks.Known(marked, ["sums"]).changes(["ada/sums"]) == []
    known = changed_marks.Known(marked, ["sums"])
    set_points(marked, 1.0)  # a test was corrected
    (change,) = known.changes(["ada/sums"])
    assert str(change) == "ada/sums/double: 2 → 1 (graded anew, the file is the same)"
    known = changed_marks.Known(marked, ["sums"])
    hand_in("ada", "double", double="def double(x): return x + x")
    set_points(marked, 2.0)
    (again,) = known.changes(["ada/sums"])
    assert again.why == "handed in again"
    now = datetime(2026, 11, 27, 21, 0)
    changed_marks.keep(marked, [change], now)
    path = changed_marks.keep(marked, [again], now)
    assert [row[1:] for row in rows(path)[1:]] == [
        ["ada", "sums", "double", "2", "1", "graded anew, the file is the same"],
        ["ada", "sums", "double", "1", "2", "handed in again"],
    ]


def test_submissions_that_were_not_graded_have_not_changed(marked):
    known = changed_marks.Known(marked, ["sums"])
    set_points(marked, 1.0)  # by hand, in nbgrader's Formgrader
    assert known.changes([]) == []


def test_marks_that_a_killed_run_has_changed_are_told_by_the_next(marked):
    assert changed_marks.Known(marked, ["sums"]).changes(["ada/sums"]) == []
    changed_marks.Known(marked, ["sums"])
    set_points(marked, 1.0)  # a test was corrected, and the run was killed
    (change,) = changed_marks.Known(marked, ["sums"]).changes([])
    assert str(change) == "ada/sums/double: 2 → 1 (graded anew, the file is the same)"
    known = changed_marks.Known(marked, ["sums"])
    assert known.changes(["ada/sums"]) == [], "told once"
    set_points(marked, 2.0)  # by hand
    assert changed_marks.Known(marked, ["sums"]).changes([]) == []


def test_marks_that_a_stopped_run_has_changed_are_told_and_kept(marked, monkeypatch, capsys):
    assert changed_marks.Known(marked, ["sums"]).changes(["ada/sums"]) == []

    def stopped(course, chosen, *, report, **more):
        set_points(marked, 1.0)
        report.graded.append("ada/sums")
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "grade", stopped)
    assert main(["--course", str(marked.root), "grade"]) == 1
    said = capsys.readouterr()
    assert "mark changed: ada/sums/double: 2 → 1 (graded anew" in said.out
    assert "stopped; what is graded is kept" in said.err
    assert rows(marked.root / "grade-changes.csv")[1][1:4] == ["ada", "sums", "double"]
