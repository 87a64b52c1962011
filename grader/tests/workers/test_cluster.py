"""A class graded on a real dask cluster: a scheduler and workers, each a process of its own."""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import signal
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import text

from proctor.cli import main
from proctor.config import pack
from proctor.course import CourseError
from proctor.workers import cluster
from proctor.workers.pool import Lost
from tiny_course import marks, start_grading

pytest.importorskip("distributed")

STUDENTS = [f"student-{number}" for number in range(8)]
SLOW = "import time\ndef half(x):\n    return x / 2\ntime.sleep(0.5)"
# Workers find the functions of this module, and what it shares with other tests.
_HERE = os.pathsep.join(map(str, Path(__file__).parents[:2]))
READS = """from advanced_numpy import data
def half(x):
    return x / float(data.path("divisor.txt").read_text())"""


class Cluster:
    """A scheduler and workers, started by the commands that the README names."""

    def __init__(self, folder: Path, **env: str) -> None:
        self.folder = folder
        folder.mkdir()
        self.processes: list[subprocess.Popen] = []
        self._log = folder / "scheduler.log"
        self._start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", **env)
        self.address = self._find(r"Scheduler at:\s+(tcp://\S+)")

    def _start(self, *command: str, **env: str) -> subprocess.Popen:
        with self._log.open("a") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                stdout=log,
                stderr=log,
                cwd=self.folder,
                env={**os.environ, "PYTHONPATH": _HERE, **env},
                start_new_session=True,
            )
        self.processes.append(process)
        return process

    def _find(self, pattern: str) -> str:
        def found() -> re.Match | None:
            return re.search(pattern, self._log.read_text())

        wait_until(found)
        return found()[1]

    def worker(self, *options: str, **env: str) -> subprocess.Popen:
        scratch = ["--local-directory", str(self.folder)]
        command = ["worker", self.address, "--nthreads", "1", "--no-dashboard"]
        return self._start(*command, *scratch, *options, **env)

    def wait_for_workers(self, count: int) -> None:
        wait_until(lambda: self._log.read_text().count("Registered to:") >= count)

    def close(self) -> None:
        for process in self.processes:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_until(condition, seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.02)


@pytest.fixture
def dask(tmp_path):
    """A scheduler; the test starts the workers."""
    made = Cluster(tmp_path / "cluster")
    yield made
    made.close()


@pytest.fixture
def hasty(tmp_path):
    """A scheduler that gives up after the first worker."""
    failures = {"DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "0"}
    made = Cluster(tmp_path / "cluster", **failures)
    yield made
    made.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """A scheduler and a worker with three threads, which has a course elsewhere."""
    course = tmp_path_factory.mktemp("elsewhere")
    (course / "data").mkdir()
    (course / "data" / "divisor.txt").write_text("2")
    made = Cluster(tmp_path_factory.mktemp("shared") / "cluster")
    made.worker("--no-nanny", "--nthreads", "3", PROCTOR_COURSE=str(course))
    yield made
    made.close()


def grade(course, address: str, *options: str) -> subprocess.Popen:
    return start_grading(course, *options, "--scheduler", address)


def rows(course, table: str) -> int:
    with course.gradebook() as gradebook:
        return gradebook.db.execute(text(f"select count(*) from {table}")).scalar()


def sleep(seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def fail(number: int) -> int:
    raise ValueError(f"not {number}")


class Unknown:
    """Something that a worker cannot unpickle."""

    def __reduce__(self):
        return import_module, ("no_module",)


def surroundings(_: int) -> dict[str, str]:
    names = ("PROCTOR_PRELOAD", "JUPYTER_DEFAULT_PROVISIONER_NAME")
    return {"folder": os.getcwd(), **{name: os.environ.get(name, "") for name in names}}


def pool(dask: Cluster, say=print) -> cluster.ClusterPool:
    from traitlets.config import Config

    return cluster.ClusterPool(dask.address, pack(Config()), say)


@pytest.mark.slow
def test_a_worker_killed_in_the_middle_of_a_class_costs_no_mark(tiny, hand_in, dask):
    for student in STUDENTS:
        hand_in(student, "half", half=SLOW)
    doomed = dask.worker("--no-nanny")
    dask.worker("--no-nanny")
    dask.wait_for_workers(2)
    grader = grade(tiny, dask.address, "--no-feedback")
    assert "of 8: student-" in grader.stdout.readline()
    doomed.kill()
    out, err = grader.communicate(timeout=300)
    assert (grader.returncode, err) == (0, "")
    assert "8 graded, 0 were up to date" in out
    assert marks(tiny) == dict.fromkeys(STUDENTS, 3)
    assert rows(tiny, "submitted_assignment") == len(STUDENTS)
    assert rows(tiny, "submitted_notebook") == 2 * len(STUDENTS)
    again = grade(tiny, dask.address, "--no-feedback")
    assert "0 graded, 8 were up to date" in again.communicate(timeout=300)[0]


@pytest.mark.slow
@pytest.mark.parametrize("executor", ["fork", "kernel"])
def test_a_worker_elsewhere_reads_the_data_of_its_own_course(tiny, hand_in, shared, executor):
    hand_in("ada", "half", half=READS)
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write(f"\nc.Grading.executor = {executor!r}\n")
    grader = grade(tiny, shared.address)
    _, err = grader.communicate(timeout=300)
    assert grader.returncode == 0, err
    assert marks(tiny) == {"ada": 3}
    page = tiny.root / "feedback" / "ada" / "sums" / "half.html"
    assert "divisor.txt" in page.read_text("utf-8")


@pytest.mark.slow
def test_a_worker_without_the_data_marks_nothing_and_is_one_line(tiny, hand_in, shared, capfd):
    hand_in("ada", "half", half=READS)
    (tiny.root / "data").mkdir()
    (tiny.root / "models").mkdir()
    with (tiny.root / "nbgrader_config.py").open("a") as config:
        config.write("\nc.Execution.readable = ['data', 'models', 'not/even/here']\n")
    capfd.readouterr()
    assert main(["--course", str(tiny.root), "grade", "--scheduler", shared.address]) == 1
    (line,) = capfd.readouterr().err.splitlines()
    assert line.startswith(f"proctor: {shared.address}: the worker tcp://")
    assert "/models; name its folder of the course by PROCTOR_COURSE; fix that" in line
    assert marks(tiny) == {}


@pytest.mark.slow
def test_a_notebook_that_kills_every_worker_becomes_a_problem_line(tiny, hand_in, hasty, capfd):
    for student in ("ada", "bo", "cleo"):
        hand_in(student, "half", half="def half(x):\n    return x / 2")
    hook = hasty.folder / "hook.py"
    hook.write_text(
        "import os, signal\n"
        "import proctor.judging.judge as judging\n"
        "def judge(task, real=judging.judge):\n"
        "    if task.student == 'bo':\n"
        "        os.kill(os.getpid(), signal.SIGKILL)\n"
        "    return real(task)\n"
        "judging.judge = judge\n"
    )
    hasty.worker("--nworkers", "2", "--preload", str(hook))
    hasty.wait_for_workers(2)
    arguments = ["--course", str(tiny.root), "grade", "--scheduler", hasty.address]
    capfd.readouterr()
    assert main([*arguments, "--no-feedback"]) == 1
    line = "submitted/bo/sums/half.ipynb: 2 worker processes were killed over it; grade again"
    assert capfd.readouterr().err == f"proctor: {line}\n"
    assert {s: score for s, score in marks(tiny).items() if s != "bo"} == {"ada": 3, "cleo": 3}


@pytest.mark.slow
def test_few_items_are_taken_before_their_turn_and_a_failure_is_one_result(shared, monkeypatch):
    monkeypatch.setenv("PROCTOR_PRELOAD", "json")
    said: list[str] = []
    workers = pool(shared, said.append)
    try:
        taken: list[int] = []
        results = workers.map(abs, (taken.append(n) or n for n in range(100)))
        next(results)
        assert len(taken) <= 4
        assert sorted(results)[-1] == (99, 99)
        ((number, lost),) = workers.map(fail, [1])
        assert number == 1 and isinstance(lost, Lost)
        assert lost.reason == "ValueError: not 1"
        assert "in fail" in lost.trace  # for .proctor/log
        with pytest.raises(CourseError, match="has no package like the one here .*no_module"):
            list(workers.map(fail, [Unknown()]))
        ((_, found),) = workers.map(surroundings, [0])
        assert Path(found["folder"], "data", "divisor.txt").is_file()
        assert found["PROCTOR_PRELOAD"] == "json"
        # One at a time, though this worker has three threads.
        began = time.monotonic()
        assert len(list(workers.map(sleep, [0.2] * 3))) == 3
        assert time.monotonic() - began >= 0.6
    finally:
        workers.close()
    assert any("has 3 threads, but judges one notebook at a time" in line for line in said)


@pytest.mark.slow
def test_ctrl_c_cancels_what_is_queued_and_keeps_what_is_graded(tiny, hand_in, shared):
    for student in STUDENTS:
        hand_in(student, "half", half=SLOW)
    grader = grade(tiny, shared.address, "--no-feedback")
    while "1 of 8" not in grader.stdout.readline():
        assert grader.poll() is None
    os.killpg(grader.pid, signal.SIGINT)
    _, err = grader.communicate(timeout=60)
    assert grader.returncode == 1
    assert err == "proctor: stopped; what is graded is kept, run the same command to go on\n"
    assert 1 <= list(marks(tiny).values()).count(3) < 8
    workers = pool(shared)
    try:
        wait_until(lambda: not any(workers._client.processing().values()), 10)
    finally:
        workers.close()


@pytest.mark.slow
def test_a_lost_scheduler_is_one_line_and_what_is_graded_is_kept(tiny, hand_in, dask):
    for student in STUDENTS:
        hand_in(student, "half", half=SLOW)
    dask.worker("--no-nanny")
    grader = grade(tiny, dask.address, "--no-feedback")
    while "2 of 8" not in grader.stdout.readline():
        assert grader.poll() is None
    dask.processes[0].kill()
    _, err = grader.communicate(timeout=120)
    assert grader.returncode == 1
    assert err == (
        f"proctor: {dask.address}: the scheduler is gone; "
        "start it and grade again to go on; what is graded is kept\n"
    )
    assert 2 <= list(marks(tiny).values()).count(3) < 8


@pytest.mark.slow
def test_a_cluster_without_workers_is_waited_for_and_then_given_up(dask, monkeypatch):
    monkeypatch.setattr(cluster, "_SECONDS_WITHOUT_WORKERS", 2.0)
    said: list[str] = []
    workers = pool(dask, said.append)
    try:
        with pytest.raises(CourseError, match="no worker is left; start workers and grade again"):
            list(workers.map(abs, [1]))
    finally:
        workers.close()
    assert said == [
        f"{dask.address}: no worker is there; waiting for one "
        f"(dask worker {dask.address} --nthreads 1)"
    ]


@pytest.mark.slow
def test_a_scheduler_that_cannot_be_reached_is_one_line(tiny, hand_in, monkeypatch, capfd):
    monkeypatch.setattr(cluster, "_SECONDS_TO_CONNECT", 1)
    hand_in("ada", "half")
    for address in ("tcp://127.0.0.1:9", "tcp://127.0.0.1", "carrier://pigeon:1"):
        capfd.readouterr()
        assert main(["--course", str(tiny.root), "grade", "--scheduler", address]) == 1
        (line,) = capfd.readouterr().err.splitlines()
        assert line.startswith(f"proctor: {address}: no scheduler answers there; start one")


def test_a_worker_that_cannot_shut_code_in_is_named(monkeypatch):
    monkeypatch.setattr(cluster, "_address", lambda: "tcp://w:1")
    monkeypatch.setattr(cluster, "_obstacle_to_sandbox", lambda: "no seccomp here")
    order = pickle.dumps((abs, -1, cluster._Surroundings({}, (), True)))
    line = "the worker tcp://w:1: no seccomp here; or without a sandbox: --no-sandbox"
    assert cluster.work(order) == cluster.Unfit(line)


def test_a_missing_package_is_named_with_its_remedy(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    remedy = r"pip install 'nbgrader-proctor\[cluster\]'"
    with pytest.raises(CourseError, match=f"no package `distributed` here; {remedy}"):
        cluster.ClusterPool("tcp://127.0.0.1:9", b"", print)


def test_a_configuration_that_workers_cannot_read_is_named():
    with pytest.raises(CourseError, match=r"nbgrader_config.py: cannot be sent to workers"):
        cluster.ClusterPool("tcp://127.0.0.1:9", b"kept:0123", print)


@pytest.mark.slow
def test_nothing_of_dask_is_imported_unless_asked_for():
    program = "import sys, proctor.cli, proctor.grading.run; print('distributed' in sys.modules)"
    command = [sys.executable, "-c", program]
    assert subprocess.run(command, capture_output=True, text=True).stdout == "False\n"
