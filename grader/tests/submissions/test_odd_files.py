"""Odd files in submissions: each costs its own submission at most, in one line."""

from __future__ import annotations

import csv
import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from nbformat.v4 import new_markdown_cell

from proctor.authoring import notebook_form
from proctor.grading.marks import for_spreadsheet, from_spreadsheet
from proctor.submissions import untrusted
from proctor.submissions.untrusted import Limits, Unfit, plain, walk

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files as Linux has them")

HALF = "def half(x):\n    return x / 2"
LEAVES = """
import os
for top in ("deep", "closed"):
    os.mkdir(top)
os.mkdir("closed/inside")
os.chmod("closed/inside", 0)
os.chmod("closed", 0)
home = os.getcwd()
for _ in range(150):
    os.mkdir("d")
    os.chdir("d")
os.chdir(home)
def half(x):
    return x / 2
"""


def nest(folder: Path, depth: int, name: str = "d") -> None:
    """Make folders below each other, deeper than a path can tell."""
    here = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir(name, dir_fd=here)
        below = os.open(name, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(os.open("x.txt", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    os.close(here)


def without_privileges() -> None:
    """In a child before it starts a program: root, too, minds the permissions of files."""
    libc = ctypes.CDLL(None)
    for capability in (1, 2):  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH
        libc.prctl(24, capability, 0, 0, 0)  # PR_CAPBSET_DROP


@pytest.fixture
def place(tmp_path):
    """A folder that is removed however deep it gets: pytest itself would not."""
    top = tmp_path / "place"
    top.mkdir()
    yield top
    untrusted.remove(top)


def files(folder: Path, *ignored: str, **limits: int) -> dict[str, bytes | str]:
    return {
        e.name: e.problem if e.content is None else e.content
        for e in walk(folder, ignored, Limits(**limits))
    }


def test_a_walk_leaves_out_what_is_no_file_and_says_why(place):
    (place / "a").mkdir()
    (place / "a" / "b.txt").write_text("b")
    (place / "link").symlink_to("/dev/zero")
    os.mkfifo(place / "pipe")
    with open(place / "sparse", "wb") as file:
        file.truncate(60 << 30)
    (place / os.fsdecode(b"caf\xe9")).write_text("x")
    found = files(place)
    assert found.pop("a/b.txt") == b"b"
    assert "link" in found["link"] and "pipe" in found["pipe"] and "MB" in found["sparse"]
    assert "UTF-8" in found[os.fsdecode(b"caf\xe9")]
    assert len(found) == 4


def test_a_walk_ends_at_some_depth_and_length(place):
    nest(place, 1500)
    nest(place, 30, "n" * 250)
    (place / "x.txt").write_text("x")
    found = files(place)
    assert found.pop("x.txt") == b"x"
    assert len(found) == 2
    assert all("nearer to the top" in problem for problem in found.values())


def test_a_walk_counts_bytes_and_files(place, monkeypatch):
    for name in "abc":
        (place / name).write_bytes(bytes(100))
    assert [len(c) for c in files(place).values()] == [100, 100, 100]
    assert "hand in less" in files(place, total=250)["c"]
    assert all("hand in less" in text for text in files(place, file=99).values())
    monkeypatch.setattr(untrusted, "_MOST_ENTRIES", 2)
    assert "more than 2 files" in files(place)["the folder"]


def test_names_are_ignored_by_nbgraders_rules(place):
    from nbgrader.utils import find_all_files

    for name in ("a.pyc", ".a.pyc", "b.txt", "keep/a.pyc", "feedback/b", "keep/feedback/c/d", ".x"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("")
    ignored = [".ipynb_checkpoints", "*.pyc", "feedback", ".x"]
    stock = {os.path.relpath(path, place) for path in find_all_files(str(place), ignored)}
    assert set(files(place, *ignored)) == stock


def test_only_regular_files_are_read(place):
    os.mkfifo(place / "pipe")
    (place / "file").write_text("text")
    (place / "link").symlink_to("file")
    assert untrusted.read(place / "file") == b"text"
    for path in (place / "pipe", place / "link", place, Path("/dev/zero"), place / "none"):
        with pytest.raises(Unfit):
            untrusted.read(path)
    with pytest.raises(Unfit, match="more than"):
        untrusted.read(place / "file", 3)


def test_a_tree_is_removed_however_deep_wide_or_closed(tmp_path):
    top = tmp_path / "top"
    top.mkdir()
    nest(top, 3000)
    nest(top, 40, "n" * 250)
    (top / "wide").mkdir()
    for number in range(300):
        (top / "wide" / str(number)).mkdir()
        (top / "wide" / str(number) / "x").touch()
    (top / ".removed-1").mkdir()
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "kept.txt").touch()
    (top / "wide" / "link").symlink_to(tmp_path / "outside")
    for path in (top / "wide" / "7", top / "wide", top):
        path.chmod(0)
    code = f"from proctor.submissions import untrusted; untrusted.remove({str(top)!r})"
    command = [sys.executable, "-c", code]
    subprocess.run(command, check=True, preexec_fn=without_privileges)  # noqa: PLW1509
    assert not os.path.lexists(top)
    assert (tmp_path / "outside" / "kept.txt").exists()


def test_names_reach_neither_a_terminal_nor_a_spreadsheet():
    assert plain("a\x1b[31m\x9b\n\u202e\udce9") == r"a\x1b[31m\x9b\n\u202e\udce9"
    name = "Amélie O'Neil-\u200cش 山田\u3000太郎"
    assert plain(name) == for_spreadsheet(name) == from_spreadsheet(name) == name
    for name in ("=cmd|'calc'!A0", "+1", "-1", "@SUM(1)", "'=1", "''+1", "'t Hooft", "\uff1d1"):
        assert not for_spreadsheet(name).startswith(("=", "+", "-", "@", "\uff1d"))
        assert from_spreadsheet(for_spreadsheet(name)) == name
    assert for_spreadsheet("'t Hooft") == "'t Hooft"
    assert for_spreadsheet("\t=1").startswith("\\t")


@pytest.fixture
def odd(tiny, hand_in, tmp_path):
    """A class in which each student but two hands in something odd, with one graded by hand."""
    (tiny.folder("source", assignment="sums") / "tables").mkdir()
    (tiny.folder("source", assignment="sums") / "tables" / "one.txt").write_text("1")
    submitted = tiny.folder("submitted")

    def submit(student: str, half: str = HALF) -> Path:
        folder = hand_in(student, "half", half=half).parent
        if os.path.lexists(folder / "tables"):
            raise AssertionError("hand_in copies notebooks only")
        return folder

    for student in ("ada", "zoe"):
        (submit(student) / "notes.txt").write_text("notes")
    os.mkfifo(submit("fifo") / "timestamp.txt")
    os.mkfifo(submitted / "fifo" / "sums" / "extra")
    (submit("device") / "timestamp.txt").symlink_to("/dev/zero")
    (submitted / "device" / "sums" / "extra").symlink_to("/dev/zero")
    (submit("closed") / "timestamp.txt").write_text("2026-01-01 00:00:00 UTC")
    (submitted / "closed" / "sums" / "extra").write_text("x")
    for path in (submitted / "closed" / "sums").glob("[et]*"):
        path.chmod(0)
    submit("closed-notebook")
    (submitted / "closed-notebook" / "sums" / "half.ipynb").chmod(0)
    submit("closed-folder")
    submit("nested")
    nest(submitted / "nested" / "sums", 1500)
    nest(submit("long"), 30, "n" * 250)
    with open(submit("sparse") / "extra", "wb") as file:
        file.truncate(60 << 30)
    submit(os.fsdecode(b"caf\xe9"))
    (submit("not-text") / os.fsdecode(b"caf\xe9")).write_text("x")
    (submit("in-the-way") / "tables").write_text("a file")
    (submit("\x1b[31mred") / "\x1b]0;x\x07.ipynb").write_text("{}")
    submit("=cmd|'calc'!A0")
    submit("leaves", LEAVES)
    for name in ("work", "own", "tmp/tmp"):
        path = submit("names") / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")
    (submit("zone") / "timestamp.txt").write_text("2026-01-01 00:00:00 ../../../dev/zero")
    (submit("backdated") / "timestamp.txt").write_text("2026-01-01 10:00:00 UTC\n")
    os.mkfifo(submitted / "pipe-for-folder")
    (submitted / "closed-folder").chmod(0)
    yield tiny
    (submitted / "closed-folder").chmod(0o700)
    untrusted.remove(submitted)


FULL = ["ada", "backdated", "closed", "device", "fifo", "in-the-way", "leaves", "long", "names",
        "nested",
        "not-text", "sparse", "zoe", "zone", "\x1b[31mred", "=cmd|'calc'!A0"]  # fmt: skip
LINES = {
    "fifo/sums: timestamp.txt": "is a pipe",
    "fifo/sums: extra": "is a pipe",
    "device/sums: timestamp.txt": "symbolic link",
    "closed/sums: timestamp.txt": "chmod",
    "closed/sums: extra": "chmod",
    "closed-notebook/sums/half.ipynb": "chmod",
    "closed-folder": "chmod",
    "nested/sums: ": "folders deep; hand it in nearer to the top",
    "long/sums: ": "too long a path; hand it in nearer to the top",
    "sparse/sums: extra": "MB, more than 100; hand in less",
    "caf\\udce9/sums": "rename the folder",
    "not-text/sums: caf?": "not UTF-8; rename it",
    "zone/sums: timestamp.txt": "holds no time",
    "pipe-for-folder": "a folder named after the student was expected",
}


@pytest.mark.slow
def test_odd_files_cost_their_own_submission_at_most(odd, tmp_path):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    command = [sys.executable, "-m", "proctor.cli", "--course", str(odd.root), "grade"]
    run = subprocess.run(
        [*command, "--workers", "2"],
        capture_output=True,
        text=True,
        errors="surrogateescape",
        timeout=300,
        env=os.environ | {"TMPDIR": str(temporary)},
        preexec_fn=without_privileges,  # noqa: PLW1509
    )
    assert run.returncode == 1
    with odd.gradebook() as gradebook:
        found = gradebook.assignment_submissions("sums")
        scores = {submission.student.id: submission.score for submission in found}
    assert scores == dict.fromkeys(FULL, 3.0) | {"closed-notebook": 0.0}
    lines = run.stderr.splitlines()
    for where, words in LINES.items():
        said = [line for line in lines if f"submitted/{where}" in line]
        assert len(said) == 1 and words in said[0], (where, run.stderr)
    assert len(lines) == len(LINES)
    assert list(temporary.iterdir()) == []
    assert not set(run.stdout + run.stderr) & {"\x1b", "\x07"}
    table = " ".join(run.stdout.split())
    assert "tables has the place of a file of the assignment, left out" in table
    assert "timestamp.txt says 2026-01-01 10:00 UTC, but the newest file is of" in table
    with open(odd.root / "grades.csv", newline="", encoding="utf-8") as file:
        ids = [row["student_id"] for row in csv.DictReader(file)]
    assert "'=cmd|'calc'!A0" in ids and "\\x1b[31mred" in ids
    assert from_spreadsheet("'=cmd|'calc'!A0") == "=cmd|'calc'!A0"
    again = subprocess.run(command, capture_output=True, text=True, errors="surrogateescape",
                           timeout=120, preexec_fn=without_privileges)  # noqa: PLW1509  # fmt: skip
    assert sorted(again.stderr.splitlines()) == sorted(lines)
    assert "0 graded" in again.stdout


@pytest.mark.slow
def test_a_text_that_takes_minutes_to_format_costs_its_own_page_at_most(tiny, hand_in, capsys):
    from proctor.grading.run import grade

    with open(tiny.root / "nbgrader_config.py", "a") as config:
        config.write("\nc.Grading.seconds_per_page = 2\n")
    course = type(tiny)(tiny.root)
    hand_in("ada", "half", half=HALF)
    for student, text in (("bo", "$\\begin{a}" * 50_000), ("cy", "[" * 500_000 + "*_" * 500_000)):
        path = hand_in(student, "half", half=HALF)
        notebook = notebook_form.read(path)
        notebook.cells.append(new_markdown_cell(f"Why: <b>{text}"))
        notebook_form.write(notebook, path)
    began = time.monotonic()
    report = grade(course, ["sums"], workers=1, say=str)
    assert time.monotonic() - began < 120
    assert report.problems == []
    pages = {s: (tiny.root / "feedback" / s / "sums" / "half.html").read_text("utf-8")
             for s in ("ada", "bo", "cy")}  # fmt: skip
    remark = "Text cells are shown as they were written"
    assert [remark in pages[s] for s in ("ada", "bo")] == [False, True]
    assert "Why: &lt;b&gt;" in pages["bo"]
    for student in ("bo", "cy"):
        assert "characters are left out" in pages[student] and "half-values" in pages[student]
