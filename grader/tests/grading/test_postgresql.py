"""The gradebook in a real PostgreSQL, by configuration alone: the same marks as in SQLite."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import pytest
from nbgrader.api import Grade, GradeCell
from sqlalchemy import create_engine, text

from proctor.cli import main
from proctor.course import Course

pytest.importorskip("psycopg")

pytestmark = pytest.mark.slow

RIGHT = {"double": "def double(x):\n    return x + x", "triple": "def triple(x):\n    return 3 * x"}
HALF = "def half(x):\n    return x / 2"
SLOW = f"import time\n{HALF}\ntime.sleep(0.3)"
TABLES = """
    select s.student_id, n.name, c.name, g.auto_score, g.manual_score, g.needs_manual_grade
    from grade g join base_cell c on c.id = g.cell_id
        join submitted_notebook sn on sn.id = g.notebook_id join notebook n on n.id = sn.notebook_id
        join submitted_assignment s on s.id = sn.assignment_id
""", """
    select s.student_id, n.name, c.name, m.auto_comment, m.manual_comment
    from comment m join base_cell c on c.id = m.cell_id
        join submitted_notebook sn on sn.id = m.notebook_id join notebook n on n.id = sn.notebook_id
        join submitted_assignment s on s.id = sn.assignment_id
""", """
    select s.student_id, n.name, sn.late_submission_penalty
    from submitted_notebook sn join notebook n on n.id = sn.notebook_id
        join submitted_assignment s on s.id = sn.assignment_id
"""  # fmt: skip


def program(name: str) -> str | None:
    """A program of the server; Debian keeps them out of the way."""
    places = sorted(map(str, Path("/usr/lib/postgresql").glob("*/bin")), reverse=True)
    return shutil.which(name, path=os.pathsep.join([os.environ.get("PATH", ""), *places]))


class Server:
    """A PostgreSQL of our own in a temporary folder, which listens on a socket there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._data = str(folder / "data")
        self._as: dict = {"cwd": folder, "stdout": subprocess.DEVNULL}
        if not os.getuid():  # PostgreSQL refuses to run as root
            shutil.chown(folder, "postgres", "postgres")
            self._as |= {"user": "postgres", "group": "postgres", "extra_groups": []}
        self._run("initdb", "--username", "tests", "--auth", "trust", "--encoding", "UTF8")
        options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off"
        log = str(folder / "log")
        self._run("pg_ctl", "--wait", "--log", log, "--options", options, "start")

    def _run(self, name: str, *arguments: str) -> None:
        subprocess.run([program(name), "--pgdata", self._data, *arguments], check=True, **self._as)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://tests:secret@/{database}?host={self.folder}"

    def do(self, statement: str) -> None:
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.execute(text(statement))
        engine.dispose()

    def stop(self) -> None:
        self._run("pg_ctl", "--mode", "immediate", "stop")


@pytest.fixture(scope="module")
def server():
    if not program("initdb") or not program("pg_ctl"):
        pytest.skip("PostgreSQL's server is not installed: apt-get install postgresql")
    if not os.getuid() and not _user("postgres"):
        pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
    # Not below pytest's own folders, which only their owner may enter.
    with tempfile.TemporaryDirectory(prefix="postgresql-", ignore_cleanup_errors=True) as folder:
        made = Server(Path(folder))
        yield made
        made.stop()


def _user(name: str) -> bool:
    import pwd

    return any(entry.pw_name == name for entry in pwd.getpwall())


@pytest.fixture
def into_postgresql(tiny, server):
    """A copy of the tiny course and its records, with the gradebook in a new database."""
    made = []

    def copy(name: str) -> Course:
        database = f"{name}_{len(made)}"
        made.append(database)
        server.do(f"create database {database}")
        root = tiny.root.parent / name
        shutil.copytree(tiny.root, root, ignore=shutil.ignore_patterns("gradebook.db"))
        with (root / "nbgrader_config.py").open("a") as config:
            config.write(f"\nc.CourseDirectory.db_url = {server.url(database)!r}\n")
        return Course(root)

    yield copy
    for database in made:
        server.do(f"drop database {database} with (force)")


@pytest.fixture
def class_of_four(tiny, hand_in):
    """Full and partial marks, a missing notebook, work that is late."""
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.LateSubmissionPlugin.penalty_method = 'zero'\n")
    hand_in("ada", "double", **RIGHT)
    hand_in("ada", "half", half=HALF)
    hand_in("bo", "double", double="def double(x):\n    return 4", triple=RIGHT["triple"])
    hand_in("bo", "half")
    hand_in("cleo", "half", half=HALF)
    path = hand_in("dora", "half", half=HALF)
    (path.parent / "timestamp.txt").write_text("2026-01-02 12:00:00 UTC\n")
    return tiny


def set_due_date(course: Course) -> None:
    with course.gradebook() as gradebook:
        gradebook.update_or_create_assignment("sums", duedate="2026-01-01 12:00:00 UTC")


def tables(course: Course) -> list[list[tuple]]:
    """All grades, comments and penalties."""
    with course.gradebook() as gradebook:
        found = [gradebook.db.execute(text(query)).fetchall() for query in TABLES]
    return [sorted((tuple(map(_plain, row)) for row in rows), key=str) for rows in found]


def _plain(value):
    return int(value) if isinstance(value, bool) else value


def proctor(course: Course, *arguments: str) -> int:
    return main(["--course", str(course.root), *arguments])


def nbgrader(course: Course, *arguments: str) -> str:
    command = [sys.executable, "-m", "nbgrader", *arguments]
    done = subprocess.run(command, cwd=course.root, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def test_all_marks_are_those_of_sqlite_and_of_nbgraders_own_autograde(
    class_of_four, into_postgresql, capfd
):
    there, stock = into_postgresql("there"), into_postgresql("stock")
    for course in (class_of_four, there, stock):
        proctor(course, "release")
        set_due_date(course)
    assert proctor(class_of_four, "grade") == 0
    capfd.readouterr()
    assert proctor(there, "grade") == 0
    assert "gradebook: postgresql+psycopg://tests:***@/there_0?host=" in capfd.readouterr().out
    assert not (there.root / "gradebook.db").exists()
    nbgrader(stock, "autograde", "sums")
    assert not (stock.root / "gradebook.db").exists()
    expected = tables(class_of_four)
    assert [len(rows) for rows in expected] == [12, 12, 8]
    assert ("dora", "half", 3.0) in expected[2]
    assert tables(there) == expected
    # Stock nbgrader makes no penalty entry where there is no notebook; nothing else differs.
    assert tables(stock) == expected
    csv = [(c.root / "grades.csv").read_text() for c in (class_of_four, there)]
    assert csv[0] == csv[1]
    # And nbgrader's own commands work on what proctor has written.
    assert "ada" in nbgrader(there, "db", "student", "list")
    nbgrader(there, "autograde", "sums", "--student", "bo", "--force")
    assert tables(there) == expected
    assert proctor(there, "grade") == 0
    assert "0 graded, 4 were up to date" in capfd.readouterr().out


def test_a_manual_score_is_kept(class_of_four, into_postgresql):
    course = into_postgresql("manual")
    assert proctor(course, "grade", "--no-feedback") == 0
    with course.gradebook() as gradebook:
        grade = (
            gradebook.db.query(Grade)
            .join(GradeCell, GradeCell.id == Grade.cell_id)
            .filter(GradeCell.name == "triple-values")
            .filter(
                Grade.notebook_id == gradebook.find_submission_notebook("double", "sums", "bo").id
            )
            .one()
        )
        grade.manual_score = 0.5
        gradebook.db.commit()
    assert proctor(course, "grade", "--no-feedback", "--force") == 0
    assert ("bo", "double", "triple-values", 1.0, 0.5, 1) in tables(course)[0]


def test_cut_connections_cost_no_mark(tiny, hand_in, into_postgresql, server):
    students = [f"student-{number}" for number in range(6)]
    for student in students:
        hand_in(student, "half", half=SLOW)
    course = into_postgresql("cut")
    with (course.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.Grading.seconds_per_commit = 0.0\n")
    over = threading.Event()
    said: list[str] = []

    def cut() -> None:
        while not over.wait(0.5):
            server.do(
                "select pg_terminate_backend(pid) from pg_stat_activity "
                "where datname like 'cut%' and state is not null"
            )

    proctor(course, "release")
    thread = threading.Thread(target=cut)
    thread.start()
    try:
        from proctor.grading.run import grade

        report = grade(Course(course.root), ["sums"], feedback=False, say=said.append)
    finally:
        over.set()
        thread.join()
    assert any("terminat" in line and "waiting for it" in line for line in said), said
    assert report.problems == []
    scores = {row[0]: row[3] for row in tables(course)[0] if row[1] == "half"}
    assert scores == dict.fromkeys(students, 3)


def test_a_server_that_is_down_is_one_line(class_of_four, capfd):
    with (class_of_four.root / "nbgrader_config.py").open("a") as config:
        url = "postgresql+psycopg://tests@127.0.0.1:9/gradebook"
        config.write(f"\nc.CourseDirectory.db_url = {url!r}\n")
    capfd.readouterr()
    assert proctor(class_of_four, "grade") == 1
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("proctor: gradebook: ")
    assert '"127.0.0.1", port 9 failed' in line


def test_a_missing_driver_is_one_line(class_of_four, capfd, monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with (class_of_four.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.CourseDirectory.db_url = 'postgresql+psycopg://tests@/gradebook'\n")
    capfd.readouterr()
    assert proctor(class_of_four, "grade") == 1
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith("proctor: gradebook: ")
    assert line.endswith("pip install 'nbgrader-proctor[postgresql]'")
