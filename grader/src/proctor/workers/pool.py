"""Worker processes that survive the death of each other, behind a small interface.

On Unix a process called the nursery is forked from this one as soon as the pool is made, while
there are no threads and no connection to a database, and it forks the workers. So a worker that
was killed can be replaced safely at any time. Elsewhere workers are spawned.
"""

from __future__ import annotations

import contextlib
import contextvars
import multiprocessing
import os
import queue
import signal
import socket
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Protocol, TypeVar

from proctor.course import CourseError
from proctor.submissions import scratch

Item = TypeVar("Item")

_FORKS = sys.platform == "linux"
_SECONDS_TO_END = 3


@dataclass(frozen=True)
class Lost:
    """What comes in place of a result when no worker could give one."""

    reason: str
    trace: str | None = None


class PoolError(CourseError):
    """No worker is left, and no other one can be had."""


class Pool(Protocol):
    """Something that runs a function on many items: processes here, or a cluster."""

    def map(
        self, function: Callable[[Item], Any], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Any]]:
        """Yield each item with its result, or with Lost, in the order in which they end.

        Few items are taken from `items` before their turn, so that memory stays flat.
        """

    def close(self) -> None:
        """End all workers, also those that are busy."""


class ProcessPool:
    """Worker processes on this machine, in the folder `folder`.

    An item is given to another worker when the first one is killed, `attempts` times in all.
    """

    def __init__(self, workers: int, folder: Path, attempts: int = 3) -> None:
        self._workers, self._attempts = workers, attempts
        self._closed = False
        self._source = _Nursery(folder) if _FORKS else _Spawner(folder)
        self._idle: queue.SimpleQueue[Connection] = queue.SimpleQueue()
        for _ in range(workers):
            self._idle.put(self._source.hire())
        self._threads = ThreadPoolExecutor(workers, "workers")

    def map(
        self, function: Callable[[Item], Any], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Any]]:
        """Yield each item with its result, or with Lost, in the order in which they end."""
        running: set[Future[Any]] = set()
        for item in items:
            running.add(self._threads.submit(self._run, function, item))
            if len(running) >= 2 * self._workers:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                yield from (future.result() for future in done)
        while running:
            done, running = wait(running, return_when=FIRST_COMPLETED)
            yield from (future.result() for future in done)

    def _run(self, function: Callable[[Item], Any], item: Item) -> tuple[Item, Any]:
        worker = self._idle.get()
        try:
            for _ in range(self._attempts):
                try:
                    worker.send((function, item))
                    return item, worker.recv()
                except (EOFError, OSError):
                    worker.close()
                    if self._closed:
                        return item, Lost("grading was stopped")
                    try:
                        worker = self._source.hire()
                    except OSError as error:
                        return item, Lost(f"no worker process can be started ({error})")
        finally:
            self._idle.put(worker)
        return item, Lost(f"{self._attempts} worker processes were killed over it")

    def close(self) -> None:
        """End all workers, also those that are busy."""
        self._closed = True
        self._source.close()
        with contextlib.suppress(queue.Empty):
            while True:
                self._idle.get_nowait().close()
        self._threads.shutdown(cancel_futures=True)


class _Nursery:
    """The process that forks workers, as this one sees it."""

    def __init__(self, folder: Path) -> None:
        self._control, theirs = socket.socketpair()
        sys.stdout.flush()
        sys.stderr.flush()
        self._pid = os.fork()
        if not self._pid:
            status = 1
            try:
                self._control.close()
                _nurse(theirs, folder)
                status = 0
            finally:
                os._exit(status)
        theirs.close()

    def hire(self) -> Connection:
        ours, theirs = socket.socketpair()
        with theirs:
            socket.send_fds(self._control, [b"w"], [theirs.fileno()])
        return Connection(ours.detach())

    def close(self) -> None:
        self._control.close()
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self._pid, 0)


def _nurse(control: socket.socket, folder: Path) -> None:
    """Fork a worker for each socket that comes through `control`; end them all when it closes."""
    os.setsid()  # Ctrl-C is for the grader, which then ends its workers
    os.chdir(folder)
    workers: set[int] = set()
    # All temporary files of the workers are here, also those of workers that are killed.
    with scratch.folder() as temporary:
        tempfile.tempdir = temporary
        while True:
            word, fds, _, _ = socket.recv_fds(control, 1, 1)
            _reap(workers)
            if not word:
                break
            pid = os.fork()
            if not pid:
                control.close()
                _be_worker(Connection(fds[0]))
            workers.add(pid)
            os.close(fds[0])
        for number in (signal.SIGTERM, signal.SIGKILL):
            for pid in workers:
                os.kill(pid, number)
            deadline = time.monotonic() + _SECONDS_TO_END
            while workers and time.monotonic() < deadline:
                _reap(workers)
                time.sleep(0.01)


def _reap(workers: set[int]) -> None:
    with contextlib.suppress(ChildProcessError):
        while pid := os.waitpid(-1, os.WNOHANG)[0]:
            workers.discard(pid)


def _be_worker(connection: Connection) -> None:
    """Work in this process, forked from the nursery; never returns."""
    status = 1
    try:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        # In a context of its own, as jupyter_core would find the parent's event loop in that one.
        contextvars.Context().run(_work, connection)
        status = 0
    except SystemExit:
        status = 0
    finally:
        os._exit(status)


def _work(connection: Connection) -> None:
    with contextlib.suppress(EOFError, OSError):
        while True:
            function, item = connection.recv()
            try:
                result = function(item)
            except Exception as error:
                result = Lost(f"{type(error).__name__}: {error}", traceback.format_exc())
            connection.send(result)


class _Spawner:
    """Starts workers where forking is not safe."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[Any] = []

    def hire(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_spawned, args=(theirs, str(self._folder)), daemon=True)
        process.start()
        theirs.close()
        self._processes.append(process)
        return ours

    def close(self) -> None:
        for process in self._processes:
            process.terminate()
            process.join(_SECONDS_TO_END)


def _spawned(connection: Connection, folder: str) -> None:
    os.chdir(folder)
    _work(connection)
