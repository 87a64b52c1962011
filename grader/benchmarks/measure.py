"""Run a command and measure all it costs, with every process that it starts."""

from __future__ import annotations

import contextlib
import ctypes
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_SET_CHILD_SUBREAPER = 36  # prctl(2)
_SECONDS_BETWEEN_LOOKS = 0.5


@dataclass(frozen=True)
class Cost:
    """Seconds by the clock and of the processors, peak MiB of the command and of all together."""

    wall: float
    cpu: float
    peak: float
    peak_together: float
    status: int
    printed: str = ""


class Failed(Exception):
    """A command that was to be measured did not do its work."""


def measure(
    command: Sequence[str],
    cwd: Path,
    env: Mapping[str, str] | None = None,
    statuses: tuple[int, ...] = (0,),
) -> Cost:
    """Run `command` to its end; Failed when its exit status is none of `statuses`.

    Memory is the proportional share (PSS), looked at twice a second.
    """
    # Helpers that outlive their parent come to this process, so that their time is counted, too.
    ctypes.CDLL(None, use_errno=True).prctl(_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryFile() as output:
        begin = time.perf_counter()
        process = subprocess.Popen(
            list(command), cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
        memory = _Memory(process.pid)
        memory.start()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        memory.stop()
        cpu = usage.ru_utime + usage.ru_stime + _orphans()
        output.seek(0)
        printed = output.read().decode(errors="replace")
    if process.returncode not in statuses:
        raise Failed(f"{' '.join(command)}: exit status {process.returncode}\n{printed[-3000:]}")
    return Cost(wall, cpu, memory.peak, memory.together, process.returncode, printed)


def _orphans(patience: float = 5.0) -> float:
    """Processor seconds of the processes that are left over; those that stay are not waited for."""
    seconds, end = 0.0, time.monotonic() + patience
    with contextlib.suppress(ChildProcessError):
        while time.monotonic() < end:
            pid, _, usage = os.wait4(-1, os.WNOHANG)
            if pid:
                seconds += usage.ru_utime + usage.ru_stime
            else:
                time.sleep(0.01)
    return seconds


class _Memory(threading.Thread):
    """Looks at the memory of a process and of all its descendants while they run."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self.peak = self.together = 0.0
        self._pid = pid
        self._ended = threading.Event()

    def run(self) -> None:
        while not self._ended.wait(_SECONDS_BETWEEN_LOOKS if self.peak else 0.05):
            sizes = {pid: _size(pid) for pid in _descendants(os.getpid())}
            self.peak = max(self.peak, sizes.get(self._pid, 0.0))
            self.together = max(self.together, sum(sizes.values()))

    def stop(self) -> None:
        """End the looking."""
        self._ended.set()
        self.join()


def _descendants(top: int) -> list[int]:
    """All processes below `top`, from one look at /proc."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                parent = (entry / "stat").read_text().rpartition(")")[2].split()[1]
                children.setdefault(int(parent), []).append(int(entry.name))
    found, ahead = [], [top]
    while ahead:
        below = children.get(ahead.pop(), [])
        found += below
        ahead += below
    return found


def _size(pid: int) -> float:
    with contextlib.suppress(OSError, ValueError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0
