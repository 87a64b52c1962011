"""timestamp.txt is read as stock nbgrader reads it, and believed no further than that."""

from __future__ import annotations

import os
from datetime import UTC, datetime

import pytest

from proctor.submissions import untrusted
from proctor.submissions.survey import handed_in_at

NOON = datetime(2026, 1, 1, 12, tzinfo=UTC).timestamp()


@pytest.fixture
def folder(tmp_path):
    """A submission whose newest file is of noon on the first of January."""
    for name, age in (("half.ipynb", 0), ("notes.txt", 3600)):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (NOON - age, NOON - age))
    return tmp_path


GOOD = ["2026-01-01 12:00:00 UTC", "2026-01-01 13:00:00 Europe/Berlin", "2026-01-01T12:00:00",
        "2026-01-01 12:00:00.123456 UTC\n", "2026-01-01 14:00:00+02:00",
        "2026-01-01 12:00:00 EST5EDT",
        "2026-01-01 12:00:00 +0000", "Jan 1 2026 12:00", "", " \n"]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_it_is_what_stock_says(folder, text, tiny):
    (folder / "timestamp.txt").write_text(text)
    stock = tiny.directory().get_existing_timestamp(str(folder))
    assert handed_in_at(folder)[:2] == (stock, None)


BAD = ["yesterday", "2026-01-01 12:00:00 /dev/zero", "2026-01-01 12:00:00 ../../../../dev/zero",
       "2026-01-01 12:00:00 :/dev/zero", "0001-01-01 00:00:00+14:00", "\0"]  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_what_is_no_time_is_said_with_the_remedy(folder, text):
    (folder / "timestamp.txt").write_text(text)
    time, problem, _ = handed_in_at(folder)
    assert time is None and "holds no time" in problem and "fix it" in problem


def test_no_file_of_a_time_zone_is_opened_for_a_student(folder, monkeypatch):
    """With an absolute path, dateutil would read a file of the student's choice."""
    (folder / "zone").write_bytes(b"TZif" + bytes(28) + b"\xff" * 12)
    (folder / "timestamp.txt").write_text(f"2026-01-01 12:00:00 {folder / 'zone'}")
    assert handed_in_at(folder)[0] is None


def test_a_time_earlier_than_the_newest_file_is_said(folder):
    (folder / "timestamp.txt").write_text("2026-01-01 11:58:00 UTC")
    time, problem, remark = handed_in_at(folder)
    assert (time, problem) == (datetime(2026, 1, 1, 11, 58), None)
    assert remark == (
        "timestamp.txt says 2026-01-01 11:58 UTC, but the newest file is of 2026-01-01 12:00 UTC"
    )
    (folder / "timestamp.txt").write_text("2026-01-01 11:59:30 UTC")
    assert handed_in_at(folder)[2] is None


def test_a_long_file_is_not_read(folder):
    with open(folder / "timestamp.txt", "wb") as file:
        file.truncate(60 << 30)
    assert "MB" in handed_in_at(folder)[1]


@pytest.mark.parametrize("seconds", [1e12, 1e18, float("inf")])
def test_a_file_of_a_year_that_no_calendar_has_is_said_like_any_other(folder, monkeypatch, seconds):
    monkeypatch.setattr(untrusted, "newest", lambda folder: seconds)
    (folder / "timestamp.txt").write_text("2026-01-01 12:00:00 UTC")
    time, problem, remark = handed_in_at(folder)
    assert (time, problem) == (datetime(2026, 1, 1, 12), None)
    assert "the newest file is of a year far from now" in remark
