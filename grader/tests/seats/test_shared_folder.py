"""Files of the test and of the student: the instructor's are kept apart, all others are shared."""

from __future__ import annotations

import os
import sys
import time

import pytest

from proctor.seats.shared_folder import Folder

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="makes symbolic links")


@pytest.fixture
def places(tmp_path):
    """The referee's folder and the student's, each with a copy of the instructor's file."""
    own, work = tmp_path / "own", tmp_path / "work"
    for folder in (own, work):
        folder.mkdir()
        (folder / "data.txt").write_text("7")
    return own, work, Folder(own, work)


def test_what_the_student_writes_is_found(places):
    own, work, folder = places
    (work / "out.txt").write_text("4")
    folder.take()
    assert (own / "out.txt").read_text() == "4"
    (work / "out.txt").unlink()
    folder.take()
    assert not os.path.lexists(own / "out.txt")


def test_what_the_test_writes_is_found_and_what_it_removes_is_gone(places):
    own, work, folder = places
    (own / "in.txt").write_text("5")
    folder.give()
    assert (work / "in.txt").read_text() == "5"
    assert (own / "in.txt").read_text() == "5"
    (own / "in.txt").unlink()
    folder.give()
    assert not os.path.lexists(work / "in.txt")


def test_the_instructors_file_stays_whatever_the_student_writes(places):
    own, work, folder = places
    (work / "data.txt").write_text("99")
    folder.take()
    assert (own / "data.txt").read_text() == "7"
    assert (work / "data.txt").read_text() == "99"


def test_a_file_of_the_instructors_that_the_test_rewrites_is_the_students_too(places):
    own, work, folder = places
    (own / "data.txt").write_text("8888")
    folder.give()
    assert (work / "data.txt").read_text() == "8888"


def test_a_link_that_the_student_has_planted_is_not_written_through(places, tmp_path):
    own, work, folder = places
    outside = tmp_path / "outside.txt"
    outside.write_text("kept")
    (work / "data.txt").unlink()
    (work / "data.txt").symlink_to(outside)
    (own / "data.txt").write_text("8888")
    folder.give()
    assert outside.read_text() == "kept"
    assert (work / "data.txt").read_text() == "8888"


def test_changes_are_seen_also_long_after_a_quiet_time(places):
    own, work, folder = places
    for path in (own, work):
        os.utime(path, ns=(time.time_ns() - 10**10,) * 2)
    folder.take()
    folder.take()
    (work / "late.txt").write_text("1")
    folder.take()
    assert (own / "late.txt").read_text() == "1"


def test_only_so_many_entries_are_looked_at(places, monkeypatch):
    own, work, folder = places
    monkeypatch.setattr("proctor.seats.shared_folder._MOST_ENTRIES", 3)
    for number in range(20):
        (work / f"{number}.txt").touch()
    folder.take()
    assert len(list(own.iterdir())) <= 4
