"""Run a function on what a stranger wrote, in a process of its own with little time and memory."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import select
import signal
import sys
import time
from collections.abc import Callable
from typing import Any

_FORKS = sys.platform == "linux"
_WALL = 4  # how much longer than its seconds of CPU a call may wait, on a busy machine


class Exceeded(Exception):
    """A call that was stopped, or that ended its process; the message says why in a few words."""


def run(function: Callable[[], Any], seconds: float, memory: int) -> Any:
    """What `function` returns in a fork of this process; that must be something to pickle.

    Raises Exceeded when it takes more than so many seconds of CPU or bytes of memory, or fails. On
    systems other than Linux it runs here, without limits.
    """
    if not _FORKS:
        return function()
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reads)
            _limit(seconds, memory)
            with os.fdopen(writes, "wb") as out:
                out.write(pickle.dumps(function()))
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writes)
    try:
        content = _receive(reads, time.monotonic() + _WALL * seconds)
    except TimeoutError:
        content = b""
    finally:
        os.close(reads)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        status = os.waitpid(child, 0)[1]
    if content and os.waitstatus_to_exitcode(status) in (0, -signal.SIGKILL):
        with contextlib.suppress(pickle.UnpicklingError, EOFError):
            return pickle.loads(content)
    late = os.waitstatus_to_exitcode(status) in (-signal.SIGXCPU, -signal.SIGKILL)
    raise Exceeded(f"took more than {seconds:g} seconds" if late else "took too much memory")


def _limit(seconds: float, memory: int) -> None:
    """Limit this process, and end it with the one from which it was forked."""
    import resource

    from proctor.sandbox import linux

    gc.disable()  # it ends soon, and would copy all that it shares with its parent
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    most = max(1, round(seconds))
    resource.setrlimit(resource.RLIMIT_CPU, (most, most + 1))
    with open("/proc/self/statm", "rb") as numbers:
        now = int(numbers.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (now + memory, now + memory))


def _receive(descriptor: int, deadline: float) -> bytes:
    """All that comes through a pipe until its other end is closed."""
    pieces: list[bytes] = []
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            raise TimeoutError
        if not (piece := os.read(descriptor, 1 << 20)):
            return b"".join(pieces)
        pieces.append(piece)
