"""Whoever dies, the warm process serves the others, and no signal reaches the wrong process."""

from __future__ import annotations

import json
import os
import random
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

import proctor
from proctor.judging import processes
from proctor.judging.processes import Process, Stopped
from proctor.protocol.lifeline import Lifeline
from proctor.protocol.messages import Place, Run
from proctor.sandbox import walls
from proctor.warm import client
from proctor.warm.client import ForkServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="as Linux has it")


@pytest.fixture(autouse=True)
def preload(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "")


@pytest.fixture
def place(tmp_path):
    return new_place(tmp_path)


def new_place(folder: Path) -> Place:
    (folder / "work" / "tmp").mkdir(parents=True)
    (folder / "own").mkdir()
    return Place(
        folder=str(folder), work=str(folder / "work"), sandbox=walls.missing() is None,
        limits=walls.Limits(), output=1 << 20, readable=[], hidden=[], trusted=[], variables={},
    )  # fmt: skip


@contextmanager
def student(place: Place):
    process = Process("student", place)
    try:
        yield process
    finally:
        process.end()


def ignore(*_) -> bool:
    return True


def run(process: Process, source: str, limit: float = 20.0):
    process.send(Run(source, 1))
    return process.wait(limit, ignore)


@contextmanager
def forked(work):
    """A process that does `work`, and is killed in the end."""
    pid = os.fork()
    if not pid:
        try:
            work()
        finally:
            os._exit(0)
    try:
        yield pid
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)


def runs(pid: int) -> bool:
    try:
        return "\nState:\tZ" not in Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return False


def soon(condition, seconds: float = 10.0) -> bool:
    deadline = time.monotonic() + seconds
    while not (met := condition()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return met


# -- messages -----------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_process_that_does_not_read_costs_its_own_cell_only(place):
    # It answers before its time, and sleeps: the next cell is too large for what the socket holds.
    early = (
        "import msgpack, os, stat, struct, time\n"
        "reply = msgpack.packb(['done', {'status': 'ok'}])\n"
        "for fd in range(3, 20):\n"
        "    try:\n"
        "        if stat.S_ISSOCK(os.fstat(fd).st_mode):\n"
        "            os.write(fd, struct.pack('!Q', len(reply)) + reply)\n"
        "    except OSError: pass\n"
        "time.sleep(60)"
    )
    with student(place) as process:
        assert run(process, early) == {"status": "ok"}
        began = time.monotonic()
        process.send(Run("#" * (4 << 20), 2))
        assert time.monotonic() - began < 1
        reply = process.wait(1.0, ignore)
        assert isinstance(reply, Stopped) and reply.late
        assert time.monotonic() - began < 10


@pytest.mark.slow
def test_a_cell_of_some_megabytes_is_run(place):
    with student(place) as process:
        assert run(process, "x = 1\ny = '" + "a" * (4 << 20) + "'")["status"] == "ok"
        assert run(process, "assert x == 1")["status"] == "ok"


@pytest.mark.slow
def test_what_is_too_large_to_be_sent_is_said(place, monkeypatch):
    monkeypatch.setattr(processes, "_MOST_SENT", 1000)
    with student(place) as process:
        assert run(process, "#" * 2000) == Stopped("is too large to be run")


@pytest.mark.slow
def test_a_message_larger_than_what_a_cell_may_show_is_not_read(place):
    flood = (
        "from IPython.display import publish_display_data as p\np({'text/plain': 'x' * (9 << 20)})"
    )
    with student(place) as process:
        assert run(process, flood) == Stopped("printed too much and was stopped")
        assert len(process._buffer) < 4 << 20


# -- signals ------------------------------------------------------------------------------------


@pytest.mark.slow
def test_no_signal_is_sent_to_a_number(place, monkeypatch):
    sent = []
    monkeypatch.setattr(os, "kill", lambda *what: sent.append(what))
    with student(place) as process:
        assert run(process, "import os; os._exit(3)").reason == "ended its process (exit status 3)"
    with student(place) as process:
        assert run(process, "import time; time.sleep(50)", 0.5).late
    assert sent == []


def test_a_process_that_has_ended_gets_no_signal(monkeypatch):
    ours, theirs = socket.socketpair()
    lifeline = Lifeline(ours)
    sent = []
    monkeypatch.setattr(os, "kill", lambda *what: sent.append(what))
    monkeypatch.setattr(signal, "pidfd_send_signal", lambda *what: sent.append(what))
    theirs.sendall(b"forked 4\npid 5\nexit 0\n")
    lifeline.hear_out(1)
    lifeline.signal(signal.SIGKILL)
    assert (sent, lifeline.pid, lifeline.inside, lifeline.status) == ([], 4, 5, 0)
    lifeline.close(), theirs.close()


def test_lines_that_come_in_pieces_are_put_together():
    ours, theirs = socket.socketpair()
    lifeline = Lifeline(ours)
    for piece in (b"forked 1", b"2\nstopped more than", b" 3 files\nexit -9\n"):
        theirs.sendall(piece)
        assert lifeline.hear()
    assert (lifeline.pid, lifeline.reason, lifeline.status) == (12, "more than 3 files", -9)
    lifeline.close(), theirs.close()


# -- whoever dies -------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_worker_killed_while_it_asks_holds_up_nobody(place, monkeypatch):
    with student(place):
        pass
    ask = client.send_request

    def die(control, request, fds):
        os.kill(os.getpid(), signal.SIGKILL)

    def worker():
        client.send_request = die
        Process("student", place)

    with forked(worker) as pid:
        assert soon(lambda: not runs(pid))
    assert client.send_request is ask
    signal.alarm(30)
    try:
        with student(place) as process:
            assert run(process, "1 + 1")["status"] == "ok"
    finally:
        signal.alarm(0)


@pytest.mark.slow
def test_workers_killed_at_any_instant_hold_up_nobody(tmp_path):
    server = ForkServer.running([], processes.environment())

    def worker():
        place = new_place(tmp_path / str(os.getpid()))
        while True:
            Process("student", place).end()

    draw = random.Random(5)
    for _ in range(12):
        with forked(worker):
            time.sleep(0.01 + 0.3 * draw.random())
    assert server.process.poll() is None
    with student(new_place(tmp_path / "last")) as process:
        assert run(process, "1 + 1")["status"] == "ok"
    assert ForkServer.running([], processes.environment()) is server
    assert soon(lambda: children_of(server.process.pid) == [])


def children_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


@pytest.mark.slow
def test_what_a_killed_worker_has_started_ends(place, tmp_path):
    told = tmp_path / "pid"

    def worker():
        process = Process("student", place)
        told.write_text(str(process._lifeline.inside))
        run(process, "while True: pass", 600)

    with forked(worker):
        assert soon(lambda: told.exists() and told.read_text())
        inside = int(told.read_text())
        assert runs(inside)
    assert soon(lambda: not runs(inside))


# -- what is inherited --------------------------------------------------------------------------

INTERRUPTED = """
import sys
sys.path[:0] = [{tests!r}]
from pathlib import Path
from test_warm import *
with student(new_place(Path({folder!r}))) as process:
    run(process, "kept = 4")
    first = run(process, "import time\\ntime.sleep(60)", 1.0)
    print(first.late, process.ended, run(process, "assert kept == 4")["status"])
"""


@pytest.mark.slow
def test_a_cell_is_interrupted_where_the_parent_ignores_or_blocks_it(tmp_path):
    def as_nohup():
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])

    code = INTERRUPTED.format(tests=str(Path(__file__).parent), folder=str(tmp_path / "place"))
    ran = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True, text=True, timeout=120, preexec_fn=as_nohup,
    )  # fmt: skip
    assert ran.stdout == "True False ok\n", ran.stderr


def test_a_stale_variable_of_the_shell_does_not_win(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "of_another_course")
    monkeypatch.setenv("JUPYTER_DEFAULT_PROVISIONER_NAME", "gone-provisioner")
    proctor.warm_kernels("json", "csv")
    assert client.preloaded() == ["json", "csv"]
    assert os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] == "warm-provisioner"


def test_kernels_stay_cold_for_whoever_wants_them_cold(monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "")
    monkeypatch.setenv("JUPYTER_DEFAULT_PROVISIONER_NAME", "local-provisioner")
    proctor.warm_kernels("json")
    assert os.environ["JUPYTER_DEFAULT_PROVISIONER_NAME"] == "local-provisioner"


@pytest.mark.slow
def test_the_warm_process_leaves_no_folder_and_says_nothing(tmp_path):
    code = (
        "import sys, os, json\n"
        f"sys.path[:0] = [{str(Path(__file__).parent)!r}]\n"
        "from pathlib import Path\n"
        "from test_warm import *\n"
        f"with student(new_place(Path({str(tmp_path / 'place')!r}))) as process:\n"
        "    server = ForkServer._servers.popitem()[1].process.pid\n"
        "    print(json.dumps(Path(f'/proc/{server}/environ').read_text()))\n"
    )
    before = set(Path("/tmp").iterdir()) | set(Path("/").iterdir())
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120)
    assert "IPYTHONDIR" not in json.loads(ran.stdout)
    assert ran.stderr == ""
    left = {path.name for path in (set(Path("/tmp").iterdir()) | set(Path("/").iterdir())) - before}
    assert not [name for name in left if "ipython" in name.lower() or name.startswith("proctor-")]
