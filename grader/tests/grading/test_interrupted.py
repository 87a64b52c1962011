"""Workers and the grader itself are killed in the middle of a class; every mark is where it
should be after the next run."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import contextmanager, nullcontext
from pathlib import Path

import pytest

from proctor.workers import pool
from proctor.workers.pool import Lost, ProcessPool
from tiny_course import marks, start_grading

STUDENTS = [f"student-{number}" for number in range(6)]
SLOW = "import time\ndef half(x):\n    return x / 2\ntime.sleep(0.4)"


def double(number: int) -> int:
    return 2 * number


def die_once(marker: str) -> str:
    """Kill the worker at the first call."""
    if not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return "done"


def die(number: int) -> int:
    if number == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def process_id(_: int) -> int:
    return os.getpid()


def runs(pid: int) -> bool:
    """Whether a process is there and is no zombie."""
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def descendants(pid: int) -> list[int]:
    found = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = list(map(int, path.read_text().split()))
        except OSError:
            continue
        for child in children:
            found += [child, *descendants(child)]
    return found


def wait_until(condition, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.01)


@pytest.fixture
def workers(tmp_path):
    made = ProcessPool(2, tmp_path)
    yield made
    made.close()


def test_every_item_comes_back_with_its_result(workers):
    assert sorted(workers.map(double, range(20))) == [(n, 2 * n) for n in range(20)]
    assert list(workers.map(double, [])) == []


def test_few_items_are_taken_before_their_turn(workers):
    taken = []
    results = workers.map(double, (taken.append(n) or n for n in range(1000)))
    next(results)
    assert len(taken) <= 5


def test_an_item_whose_worker_was_killed_is_done_by_another(workers, tmp_path):
    markers = [str(tmp_path / name) for name in "abc"]
    assert sorted(workers.map(die_once, markers)) == [(m, "done") for m in markers]


def test_an_item_that_kills_every_worker_is_given_up_and_the_others_go_on(workers):
    results = dict(workers.map(die, range(8)))
    assert results.pop(3) == Lost("3 worker processes were killed over it")
    assert results == {n: n for n in range(8) if n != 3}


def test_closing_ends_busy_workers_too(tmp_path):
    busy = ProcessPool(2, tmp_path)
    pids = {pid for _, pid in busy.map(process_id, range(20))}
    results = busy.map(sleep, [100] * 2)
    with pytest.raises(StopIteration):
        # from another thread, as this one waits for results
        threading.Timer(0.3, busy.close).start()
        for _ in range(3):
            next(results)
    wait_until(lambda: not any(map(runs, pids)))


@pytest.mark.slow
@pytest.mark.skipif(not pool._FORKS, reason="only there workers are forked")
def test_spawned_workers_do_the_same(tmp_path, monkeypatch):
    monkeypatch.setattr(pool, "_FORKS", False)
    spawned = ProcessPool(1, tmp_path)
    try:
        assert sorted(spawned.map(abs, [-1, 2])) == [(-1, 1), (2, 2)]
    finally:
        spawned.close()


@pytest.fixture
def school(tiny, hand_in):
    """A class of six, each with one notebook that takes a while and one that is missing."""
    for student in STUDENTS:
        hand_in(student, "half", half=SLOW)
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.Grading.seconds_per_commit = 0.0\n")
    return tiny


def start(course) -> subprocess.Popen:
    return start_grading(course, "--no-feedback", "--workers", "2")


@contextmanager
def interrupts_ignored():
    """What nohup, cron and the background of a shell do to what they start."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def assert_sound(course) -> None:
    with sqlite3.connect(course.root / "gradebook.db") as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def assert_the_next_run_completes_it(course) -> str:
    again = start(course)
    out, err = again.communicate(timeout=300)
    assert again.returncode == 0, err
    assert marks(course) == dict.fromkeys(STUDENTS, 3)
    return out


@pytest.mark.slow
def test_a_killed_worker_costs_no_mark(school):
    grader = start(school)
    grader.stdout.readline()
    own = Path(f"/proc/{grader.pid}/cmdline").read_bytes()
    forked = [p for p in descendants(grader.pid) if own == Path(f"/proc/{p}/cmdline").read_bytes()]
    assert len(forked) == 3  # the nursery, and two workers
    for pid in forked[1:]:
        os.kill(pid, signal.SIGKILL)
    _, err = grader.communicate(timeout=300)
    assert grader.returncode == 0, err
    assert marks(school) == dict.fromkeys(STUDENTS, 3)


@pytest.mark.slow
def test_a_killed_grader_goes_on_where_it_stopped(school):
    grader = start(school)
    for _ in range(2):
        assert "of 6: student-" in grader.stdout.readline()
    started = descendants(grader.pid)
    grader.kill()
    grader.communicate()
    assert_sound(school)
    done = {s for s, score in marks(school).items() if score == 3}
    assert done
    wait_until(lambda: not any(map(runs, started)))
    out = assert_the_next_run_completes_it(school)
    (line,) = [line for line in out.splitlines() if "were up to date" in line]
    assert 1 <= int(line.split()[2]) <= len(done)


@pytest.mark.slow
@pytest.mark.parametrize("parent", [nullcontext, interrupts_ignored])
def test_ctrl_c_keeps_what_is_graded(school, parent):
    with parent():
        grader = start(school)
    assert "1 of 6" in grader.stdout.readline()
    started = descendants(grader.pid)
    os.killpg(grader.pid, signal.SIGINT)
    _, err = grader.communicate(timeout=60)
    assert grader.returncode == 1
    assert err == "proctor: stopped; what is graded is kept, run the same command to go on\n"
    assert_sound(school)
    wait_until(lambda: not any(map(runs, started)))
    out = assert_the_next_run_completes_it(school)
    assert "6 graded, 0 were up to date" not in out
