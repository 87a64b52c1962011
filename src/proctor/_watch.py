"""The guard of a process that was shut in: what it may use, its end, and the end of all it left."""

from __future__ import annotations

import contextlib
import os
import re
import select
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from proctor import _linux, _seccomp

THREADS_EACH = 16  # threads for each process of `Limits.processes`, all together
_INTERVAL = 0.03  # seconds between two looks, more when a look takes long
_BYTES_PER_FILE = 16384  # of `Limits.disk`: so many small files count as full, too

_FORWARDED = [signal.SIGINT, signal.SIGTERM]
# SIGHUP: the process before this one has died
SIGNALS = [] if sys.platform == "win32" else [*_FORWARDED, signal.SIGCHLD, signal.SIGHUP]


@dataclass(frozen=True)
class Limits:
    """What one student's processes may use together; bytes but for `processes`, `open_files`."""

    memory: int = 4 << 30
    processes: int = 64
    disk: int = 512 << 20  # in the scratch folder, and of each file
    open_files: int = 1024  # of each process


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
        _linux.prctl(_linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        close_all_but(set())
        while True:
            received = signal.sigwait(SIGNALS)
            if received in _FORWARDED:
                os.kill(child, received)
            elif received == signal.SIGCHLD and os.waitid(
                os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT
            ):
                _end_like(os.waitpid(child, 0)[1])
    _linux.prctl(_linux.PR_SET_PDEATHSIG, signal.SIGHUP)
    if os.getppid() != parent:
        os._exit(1)


def guard(
    student: int,
    scratch: Path,
    limits: Limits,
    report: int | None,
    listener: _seccomp.Listener | None,
    *,
    namespaces: bool,
) -> NoReturn:
    """Watch the process `student` until its end; then end all it left, and end as it did.

    With `namespaces` it is the first process of its PID namespace, which ends with it. Else the
    `listener` is asked before each fork: while this process kills, nobody answers.
    """
    try:
        _linux.prctl(_linux.PR_SET_DUMPABLE, 0)
        if namespaces:
            _linux.prctl(_linux.PR_SET_PDEATHSIG, signal.SIGKILL)
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
    listener: _seccomp.Listener | None,
    namespaces: bool,
) -> tuple[int | None, str | None]:
    """Return the student's wait status if it ended, and what it used too much of."""
    signals = _linux.signal_fd(SIGNALS)
    poll = select.poll()
    poll.register(signals, select.POLLIN)
    if listener:
        poll.register(listener.fd, select.POLLIN)
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
            started += listener.answer(lambda: set(_descendants()))
        elif listener and listener.fd in ready:  # the last process that was filtered is gone
            poll.unregister(listener.fd)
        if started > limits.processes or time.monotonic() >= look:
            began, started = time.monotonic(), 0
            reason = _excess(scratch, limits, namespaces)
            if reason:
                return None, reason
            pause = min(max(_INTERVAL, 20 * (time.monotonic() - began)), 0.5)
            look = time.monotonic() + pause


# -- what is used -------------------------------------------------------------------------------


def _excess(scratch: Path, limits: Limits, namespaces: bool) -> str | None:
    """Return what is used beyond `limits`, in words."""
    pids = _inside() if namespaces else list(_descendants())
    if len(pids) > limits.processes:
        return f"more than {limits.processes} processes"
    threads = memory = 0
    for pid in pids:
        used = _numbers(f"/proc/{pid}/status", rb"(Threads|RssAnon|RssShmem|VmSwap):\s+(\d+)")
        threads += used.pop(b"Threads", 0)
        memory += 1024 * sum(used.values())
    if threads > limits.processes * THREADS_EACH:
        return f"more than {limits.processes * THREADS_EACH} threads"
    extra = sum(_size_of_tmpfs(path) for path in ("/tmp", "/dev/shm")) if namespaces else 0
    # forks share their pages: the exact sum costs more, and is seldom needed
    if memory + extra > limits.memory and extra + sum(map(_exact_memory, pids)) > limits.memory:
        return f"more than {_human(limits.memory)} of memory"
    if _disk(scratch, pids, limits.disk) > limits.disk:
        return f"more than {_human(limits.disk)} of files"
    return None


def _human(size: int) -> str:
    return f"{size / (1 << 30):g} GiB" if size >= 1 << 30 else f"{size / (1 << 20):g} MiB"


def _numbers(path: str, pattern: bytes) -> dict[bytes, int]:
    try:
        with open(path, "rb") as lines:
            return {name: int(value) for name, value in re.findall(pattern, lines.read())}
    except OSError:  # it ended, or is not ours to look into
        return {}


def _exact_memory(pid: int) -> int:
    pages = _numbers(f"/proc/{pid}/smaps_rollup", rb"(Pss_Anon|Pss_Shmem|SwapPss):\s+(\d+)")
    return 1024 * sum(pages.values())


def _size_of_tmpfs(path: str) -> int:
    found = os.statvfs(path)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def _disk(scratch: Path, pids: list[int], most: int) -> int:
    """Return the bytes of all files below `scratch`, and of those that are open without a name."""
    total, folders, seen = 0, [str(scratch)], set()
    while folders and total <= most:
        with contextlib.suppress(OSError), os.scandir(folders.pop()) as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    found = entry.stat(follow_symlinks=False)
                    if found.st_nlink == 1 or found.st_ino not in seen:
                        total += max(found.st_blocks * 512, min(most // 1024, _BYTES_PER_FILE))
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif found.st_nlink > 1:
                        seen.add(found.st_ino)
    for pid in pids:
        with contextlib.suppress(OSError), os.scandir(f"/proc/{pid}/fd") as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    found = entry.stat()
                    key = found.st_dev, found.st_ino
                    if not found.st_nlink and key not in seen:
                        seen.add(key)
                        total += found.st_blocks * 512
    return total


# -- processes ----------------------------------------------------------------------------------


def _inside() -> list[int]:
    """Return the processes that the file tree's /proc shows: those of the PID namespace."""
    return [int(name) for name in os.listdir("/proc") if name.isdecimal()]


def _descendants() -> Iterator[int]:
    """Yield the children of this process, their children, and so on, but for zombies."""
    try:
        yield from _children_of(os.getpid())
    except FileNotFoundError:  # a kernel without CONFIG_PROC_CHILDREN
        yield from _descendants_by_scan()


def _children_of(pid: int) -> Iterator[int]:
    for task in os.listdir(f"/proc/{pid}/task"):
        with contextlib.suppress(ProcessLookupError):
            for child in map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split()):
                yield child
                with contextlib.suppress(FileNotFoundError):
                    yield from _children_of(child)


def _descendants_by_scan() -> Iterator[int]:
    parents = {}
    for name in filter(str.isdecimal, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            stat = Path("/proc", name, "stat").read_bytes().rpartition(b")")[2].split()
            parents[int(name)] = int(stat[1])
    for pid in parents:
        above = pid
        while above in parents and above != os.getpid():
            above = parents[above]
        if above == os.getpid() and pid != above:
            yield pid


def _kill_descendants() -> None:
    """Kill all descendants of this process, which is their subreaper."""
    for step in (signal.SIGSTOP, signal.SIGKILL):  # stopped ones start no others
        while True:
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                return
            for pid in list(_descendants()):
                with contextlib.suppress(ProcessLookupError):
                    os.kill(pid, step)
            if step == signal.SIGSTOP:
                break
            time.sleep(0.0005)
