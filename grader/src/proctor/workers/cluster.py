"""The workers of a dask.distributed cluster in place of processes on this machine.

A worker needs this package and the files that notebooks read: its course is the folder that
PROCTOR_COURSE names there, or its working directory. All else travels with the task, and what
comes of it travels back. Start workers with one thread each:
``dask worker ADDRESS --nworkers 8 --nthreads 1``.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import os
import pickle
import queue
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import uuid
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from proctor.course import CourseError
from proctor.texts import first_line
from proctor.workers.pool import Lost, PoolError

if TYPE_CHECKING:
    from distributed import Future

Item = TypeVar("Item")

COURSE = "PROCTOR_COURSE"

_TRAVELS = ("PROCTOR_PRELOAD", "JUPYTER_DEFAULT_PROVISIONER_NAME")
_SECONDS_TO_CONNECT = 10
_SECONDS_WITHOUT_WORKERS = 600.0
_SECONDS_BETWEEN_LOOKS = 1.0
_EACH = 2  # tasks for each worker, so that it need not wait for the next one


class ClusterPool:
    """The workers of the cluster whose scheduler is at `address`, as a `proctor.workers.pool.Pool`.

    dask gives what a lost worker was doing to another one, until its `allowed-failures` are used
    up. `config` is the packed configuration that tasks carry; `say` gets lines about the cluster.
    `needs` are the files and folders that a worker must have in its course: without them, marks
    would be wrong, and nothing would say so. `sandbox` says that it must shut students' code in.
    """

    def __init__(
        self,
        address: str,
        config: bytes,
        say: Callable[[str], None],
        needs: Sequence[str] = (),
        sandbox: bool = False,
    ) -> None:
        try:
            import distributed
        except ImportError as error:
            remedy = "pip install 'nbgrader-proctor[cluster]'"
            raise CourseError(f"--scheduler: no package `distributed` here; {remedy}") from error
        try:
            pickle.loads(config)
        except pickle.UnpicklingError as error:
            remedy = "move its classes into a module that workers can import"
            raise CourseError(f"nbgrader_config.py: cannot be sent to workers; {remedy}") from error
        for name in ("distributed", "distributed.client"):
            logging.getLogger(name).setLevel(logging.CRITICAL)  # told here in plain lines
        self._address, self._say = address, say
        self._killed = distributed.KilledWorker
        try:
            self._client = distributed.Client(
                address, name="proctor", timeout=_SECONDS_TO_CONNECT, set_as_default=False
            )
        except (OSError, ValueError, KeyError) as error:
            raise CourseError(
                f"{address}: no scheduler answers there; start one (dask scheduler), "
                "and name it as it does: tcp://HOST:8786"
            ) from error
        environment = {name: os.environ[name] for name in _TRAVELS if name in os.environ}
        self._surroundings = _Surroundings(environment, tuple(needs), sandbox)
        self._running: dict[Future[Any], Any] = {}
        self._ended: queue.SimpleQueue[Future[Any]] = queue.SimpleQueue()
        self._workers = 0
        self._told: set[str] = set()
        self._looked = self._alive = time.monotonic()
        self._look()

    def map(
        self, function: Callable[[Item], Any], items: Iterable[Item]
    ) -> Iterator[tuple[Item, Any]]:
        """Yield each item with its result, or with Lost, in the order in which they end."""
        suspects: list[Item] = []
        for item in items:
            self._submit(function, item)
            while len(self._running) >= _EACH * max(self._workers, 1):
                yield from self._next(suspects)
        while self._running:
            yield from self._next(suspects)
        # dask suspects all that waited on a worker when it died: each of them once more, alone.
        for item in suspects:
            self._submit(function, item)
            while self._running:
                yield from self._next(None)

    def _submit(self, function: Callable[[Item], Any], item: Item) -> None:
        order = pickle.dumps((function, item, self._surroundings))
        key = f"{function.__name__}-{uuid.uuid4().hex}"
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # large files of a submission
                future = self._client.submit(work, order, key=key, pure=False)
        except Exception as error:
            raise self._disconnected() from error
        self._running[future] = item
        future.add_done_callback(self._ended.put)

    def _next(self, suspects: list[Any] | None) -> Iterator[tuple[Any, Any]]:
        """Wait for something to end; yield it unless it goes to the `suspects`."""
        if time.monotonic() - self._looked > _SECONDS_BETWEEN_LOOKS:
            self._look()
        try:
            future = self._ended.get(timeout=_SECONDS_BETWEEN_LOOKS)
        except queue.Empty:
            return
        item = self._running.pop(future)
        try:
            result = future.result()
        except self._killed as error:
            if suspects is not None:
                suspects.append(item)
                return
            times = 2 * (error.allowed_failures + 1)  # among others, and alone
            result = Lost(f"{times} worker processes were killed over it")
        except CancelledError as error:
            raise self._disconnected() from error
        except Exception as error:
            line = f"{type(error).__name__}: {first_line(error)}"
            if isinstance(error, ImportError | AttributeError):  # before `work` could begin
                raise self._unfit(f"a worker has no package like the one here ({line})") from error
            result = Lost(f"a worker of the cluster: {line}")
        finally:
            future.release()
        if isinstance(result, Unfit):
            raise self._unfit(result.reason)
        yield item, result

    def _look(self) -> None:
        """Count the workers, which may come and go."""
        try:
            threads = self._client.nthreads()
        except Exception as error:
            raise self._disconnected() from error
        self._looked = time.monotonic()
        self._workers = len(threads)
        if threads:
            self._alive = self._looked
            self._told.discard("none")
        elif self._looked - self._alive > _SECONDS_WITHOUT_WORKERS:
            remedy = "start workers and grade again to go on"
            raise PoolError(f"{self._address}: no worker is left; {remedy}")
        else:
            start = f"dask worker {self._address} --nthreads 1"
            self._once("none", f"{self._address}: no worker is there; waiting for one ({start})")
        if (most := max(threads.values(), default=1)) > 1:
            line = f"a worker has {most} threads, but judges one notebook at a time"
            self._once("threads", f"{self._address}: {line}; start more with --nthreads 1")

    def _once(self, topic: str, line: str) -> None:
        if topic not in self._told:
            self._told.add(topic)
            self._say(line)

    def _unfit(self, reason: str) -> PoolError:
        return PoolError(f"{self._address}: {reason}; fix that and grade again")

    def _disconnected(self) -> PoolError:
        remedy = "start it and grade again to go on; what is graded is kept"
        return PoolError(f"{self._address}: the scheduler is gone; {remedy}")

    def close(self) -> None:
        """Cancel what is queued and let go of the cluster; its workers stay."""
        with contextlib.suppress(Exception):
            self._client.cancel(list(self._running), force=True)
        with contextlib.suppress(Exception):
            self._client.close(timeout=_SECONDS_TO_CONNECT)


# -- what runs on a worker ------------------------------------------------------------------------

_one_at_a_time = threading.Lock()  # what a worker does sets its environment and working directory


@dataclass(frozen=True)
class Unfit:
    """What comes in place of a result from a worker that lacks what all tasks need."""

    reason: str


@dataclass(frozen=True)
class _Surroundings:
    """What a worker sets, and what it must have, before it does anything."""

    environment: dict[str, str]
    needs: tuple[str, ...]
    sandbox: bool

    def missing(self) -> str | None:
        """What is not there, in one line."""
        course = Path(os.environ.get(COURSE) or ".").resolve()
        for path in (course, *(course / name for name in self.needs)):
            if not path.exists():
                where = f"the worker {_address()} has no {path}"
                return f"{where}; name its folder of the course by {COURSE}"
        if self.sandbox and (obstacle := _obstacle_to_sandbox()):
            return f"the worker {_address()}: {obstacle}; or without a sandbox: --no-sandbox"
        return None


@functools.cache
def _obstacle_to_sandbox() -> str:
    """What keeps students' code from being shut in here; tried in a process without threads."""
    program = "from proctor.sandbox import walls; print(walls.missing() or '')"
    tried = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    return (tried.stdout or tried.stderr).strip().rpartition("\n")[2]


def _address() -> str:
    from distributed import get_worker

    return get_worker().address


def work(order: bytes) -> Any:
    """Run a function on an item in the folder of the course; an exception becomes Lost.

    `order` is the pickled function, item and surroundings: dask looks into anything else.
    """
    with _one_at_a_time:
        try:
            function, item, surroundings = pickle.loads(order)
        except Exception as error:
            line = f"{type(error).__name__}: {error}"
            return Unfit(f"the worker {_address()} has no package like the one here ({line})")
        if missing := surroundings.missing():
            return Unfit(missing)
        os.environ.update(surroundings.environment)
        try:
            with _temporary_files_of_worker(), contextlib.chdir(os.environ.get(COURSE) or "."):
                return function(item)
        except Exception as error:
            return Lost(f"{type(error).__name__}: {error}", traceback.format_exc())


@contextlib.contextmanager
def _temporary_files_of_worker() -> Iterator[None]:
    """Keep them where dask clears up, also after a worker that was killed."""
    from distributed import get_worker

    kept, tempfile.tempdir = tempfile.tempdir, get_worker().local_directory
    try:
        yield
    finally:
        tempfile.tempdir = kept
