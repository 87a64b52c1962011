"""Run a function on what a stranger wrote, in a process of its own with little time and memory."""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import select
import signal
import struct
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from proctor.sandbox import linux

_FORKS = sys.platform == "linux"
_WALL = 4  # how much longer than its seconds of CPU an item may wait, on a busy machine
_LENGTH = struct.Struct("<Q")


class Exceeded(Exception):
    """A call that was stopped, or that ended its process; the message says why in a few words."""


def each(function: Callable[[], Iterable[Any]], seconds: float, memory: int) -> Iterator[Any]:
    """What `function` yields in a fork of this process, one after the other, to be pickled.

    Raises Exceeded when one of them takes more than so many seconds of CPU, when the process takes
    more than so many bytes of memory, or when the function fails; what came before counts. On
    systems other than Linux it runs here, without limits.
    """
    if not _FORKS:
        yield from function()
        return
    reads, writes = os.pipe()
    child = os.fork()
    if not child:
        try:
            os.close(reads)
            _work(function, writes, seconds, memory)
            os._exit(0)
        finally:
            os._exit(1)
    os.close(writes)
    late = False
    try:
        while content := _receive(reads, time.monotonic() + _WALL * seconds):
            yield pickle.loads(content)
        return
    except TimeoutError:
        late = True
    except EOFError:
        pass
    finally:
        os.close(reads)
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    late |= status == -signal.SIGPROF
    raise Exceeded(f"took more than {seconds:g} seconds" if late else "took too much memory")


def _work(
    function: Callable[[], Iterable[Any]], descriptor: int, seconds: float, memory: int
) -> None:
    """Send what `function` yields, each with its length before it, and 0 at the end."""
    _limit(memory)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    with os.fdopen(descriptor, "wb") as out:
        for item in function():
            content = pickle.dumps(item)
            out.write(_LENGTH.pack(len(content)))
            out.write(content)
            out.flush()
            signal.setitimer(signal.ITIMER_PROF, seconds)
        out.write(_LENGTH.pack(0))


def _limit(memory: int) -> None:
    """Limit this process, and end it with the one from which it was forked."""
    import resource

    gc.freeze()  # collecting would copy all that it shares with its parent
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    for number in (signal.SIGTERM, signal.SIGPROF):  # the latter at the end of its time
        signal.signal(number, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with open("/proc/self/statm", "rb") as numbers:
        now = int(numbers.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (now + memory, now + memory))


def _receive(descriptor: int, deadline: float) -> bytes:
    """One item as it was sent, b"" after the last one."""
    (length,) = _LENGTH.unpack(_read(descriptor, _LENGTH.size, deadline))
    return _read(descriptor, length, deadline)


def _read(descriptor: int, size: int, deadline: float) -> bytes:
    pieces = []
    while size:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            raise TimeoutError
        if not (piece := os.read(descriptor, min(size, 1 << 20))):
            raise EOFError
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)
