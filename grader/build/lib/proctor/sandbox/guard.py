"""The guard of a process that was shut in: its end, and the end of all it left."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import sys
import time
from pathlib import Path
from typing import NoReturn

from proctor.sandbox import linux, seccomp
from proctor.sandbox.usage import Limits, Usage, descendants

_INTERVAL = 0.03  # seconds between two looks, more when a look takes long

_FORWARDED = [signal.SIGINT, signal.SIGTERM]
# SIGHUP: the process before this one has died
SIGNALS = [] if sys.platform == "win32" else [*_FORWARDED, signal.SIGCHLD, signal.SIGHUP]


def close_all_but(kept: set[int]) -> None:
    """Close every other descriptor, and open /dev/null for 0, 1 and 2 if they are not kept."""
    null = os.open("/dev/null", os.O_RDWR)
    for fd in {0, 1, 2} - kept:
        os.dup2(null, fd)
    start = 3
    for fd in sorted(fd for fd in kept if fd > 2):
        os.closerange(start, fd)
        start = fd + 1
    os.closerange(start, max(start, os.sysconf("SC_OPEN_MAX")))


def stand_between() -> None:
    """Go on in a child that outlives its parent long enough to kill what they started.

    The parent hands signals on and ends as the child does; when it is killed, the child, which
    the student's code cannot reach, gets SIGHUP.
    """
    parent = os.getpid()
    child = os.fork()
    if child:
        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        close_all_but(set())
        while True:
            received = signal.sigwait(SIGNALS)
            if received in _FORWARDED:
                os.kill(child, received)
            elif received == signal.SIGCHLD and os.waitid(
                os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT
            ):
                _end_like(os.waitpid(child, 0)[1])
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGHUP)
    if os.getppid() != parent:
        os._exit(1)


def guard(
    student: int,
    scratch: Path,
    limits: Limits,
    report: int | None,
    listener: seccomp.Listener | None,
    *,
    namespaces: bool,
) -> NoReturn:
    """Watch the process `student` until its end; then end all it left, and end as it did.

    With `namespaces` it is the first process of its PID namespace, which ends with it. Else the
    `listener` is asked before each fork: while this process kills, nobody answers.
    """
    try:
        linux.prctl(linux.PR_SET_DUMPABLE, 0)
        if namespaces:
            linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        _tell(report, f"pid {student}")
        status, reason = _wait(student, scratch, limits, listener, namespaces)
        if reason:
            _tell(report, f"stopped {reason}")
        if not namespaces:
            _kill_descendants()
        elif status is None:
            os.kill(student, signal.SIGKILL)
            os.waitpid(student, 0)
        if reason or status is None:
            status = signal.SIGKILL
    except BaseException as error:
        with contextlib.suppress(OSError):
            _tell(report, f"stopped the guard failed: {error!r}")
        with contextlib.suppress(OSError):
            os.kill(student, signal.SIGKILL)
        os._exit(1)
    _end_like(status)


def _tell(report: int | None, line: str) -> None:
    if report is not None:
        with contextlib.suppress(BrokenPipeError):
            os.write(report, f"{line}\n".encode())


def _end_like(status: int) -> NoReturn:
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with contextlib.suppress(OSError):
            signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, [number])
        os.kill(os.getpid(), number)
    os._exit(os.waitstatus_to_exitcode(status) if os.WIFEXITED(status) else 1)


def _wait(
    student: int,
    scratch: Path,
    limits: Limits,
    listener: seccomp.Listener | None,
    namespaces: bool,
) -> tuple[int | None, str | None]:
    """Return the student's wait status if it ended, and what it used too much of."""
    signals = linux.signal_fd(SIGNALS)
    poll = select.poll()
    poll.register(signals, select.POLLIN)
    if listener:
        poll.register(listener.fd, select.POLLIN)
    usage = Usage(scratch, limits, namespaces=namespaces)
    pause, started, look = _INTERVAL, 0, time.monotonic() + _INTERVAL
    while True:
        ready = dict(poll.poll(max(0, 1000 * (look - time.monotonic()))))
        while signals in ready:
            try:
                number = int.from_bytes(os.read(signals, 128)[:4], sys.byteorder)
            except BlockingIOError:
                break
            if number == signal.SIGHUP:
                return None, "its guard was killed"
            if number == signal.SIGCHLD:
                ended = None
                while ended != 0:  # orphans come to this process
                    ended, status = os.waitpid(-1, os.WNOHANG)
                    if ended == student:
                        return status, None
            else:
                try:
                    os.killpg(student, number)
                except ProcessLookupError:  # not yet the leader of its group
                    os.kill(student, number)
        if listener and ready.get(listener.fd, 0) & select.POLLIN:
            started += listener.answer(lambda: set(descendants()))
        elif listener and listener.fd in ready:  # the last process that was filtered is gone
            poll.unregister(listener.fd)
        if started > limits.processes or time.monotonic() >= look:
            began, started = time.monotonic(), 0
            reason = usage.excess()
            if reason:
                return None, reason
            pause = min(max(_INTERVAL, 20 * (time.monotonic() - began)), 0.5)
            look = time.monotonic() + pause


def _kill_descendants() -> None:
    """Kill all descendants of this process, which is their subreaper."""
    for step in (signal.SIGSTOP, signal.SIGKILL):  # stopped ones start no others
        while True:
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                return
            for pid in list(descendants()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, step)
            if step == signal.SIGSTOP:
                break
            time.sleep(0.0005)
