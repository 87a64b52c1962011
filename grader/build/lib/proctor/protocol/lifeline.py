"""What is heard of a forked process: where it is, whether it can be talked to, and how it ended.

The warm process says ``forked PID`` and ``exit STATUS``, a kernel ``ready PID``, the guard of a
process that was shut in ``pid PID`` and ``stopped WHY``: a line each, over one socket. With the
first one comes a pidfd, so that a signal reaches this process and never another one that has got
its number since.
"""

from __future__ import annotations

import contextlib
import math
import os
import select
import signal
import socket
import time

_MOST_SAID = 1 << 16  # bytes of a line


class Lifeline:
    """The client's end of a forked process's lifeline.

    Attributes:
        pid: the forked process (the guard, when it has shut itself in), None until it is known.
        inside: the process that runs the code, as its guard has it.
        ready: whether it can be talked to.
        reason: why its guard has stopped it, or "".
        status: how it ended, negative for a signal; None while it runs.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._socket.setblocking(False)
        self._process: int | None = None
        self._said = b""
        self.pid: int | None = None
        self.inside: int | None = None
        self.ready = False
        self.reason = ""
        self.status: int | None = None

    def fileno(self) -> int:
        """The descriptor that is readable when there is something to `hear`."""
        return self._socket.fileno()

    def hear(self, seconds: float = 0.0) -> bool:
        """Take in what is said next, after up to `seconds`; return whether that was anything."""
        if self._socket.fileno() < 0 or self.status is not None:
            return False
        timeout = None if seconds == math.inf else max(0.0, 1000 * seconds)
        poll = select.poll()
        poll.register(self._socket, select.POLLIN)
        if not poll.poll(timeout):
            return False
        try:
            flags = getattr(socket, "MSG_CMSG_CLOEXEC", 0)
            data, fds, _, _ = socket.recv_fds(self._socket, 4096, 1, flags)
        except BlockingIOError:
            return False
        except OSError:
            data, fds = b"", []
        for fd in fds:
            self._take(fd)
        if not data:  # nobody is left who could say how it ended: the warm process was killed
            self.status = -signal.SIGKILL
        self.note(data)
        return True

    def hear_out(self, seconds: float) -> None:
        """Listen until the end of the process, up to `seconds`."""
        deadline = time.monotonic() + seconds
        while self.status is None and (left := deadline - time.monotonic()) > 0:
            self.hear(left)

    def note(self, data: bytes) -> None:
        """Take in the lines in `data`."""
        *lines, self._said = (self._said + data).split(b"\n")
        self._said = self._said[:_MOST_SAID]
        for line in lines:
            word, _, rest = line.decode(errors="replace").partition(" ")
            if word == "forked":
                self.pid = int(rest)
            elif word == "pid":
                self.inside = int(rest)
            elif word == "ready":
                self.ready, self.pid = True, int(rest)
            elif word == "stopped":
                self.reason = rest
            elif word == "exit":
                self.status = int(rest)

    def signal(self, number: int) -> None:
        """Send a signal to the process unless it has ended."""
        if self.status is not None:
            return
        with contextlib.suppress(ProcessLookupError):
            if self._process is not None:
                signal.pidfd_send_signal(self._process, number)
            elif self.pid is not None and not hasattr(os, "pidfd_open"):
                os.kill(self.pid, number)  # all that macOS offers

    def close(self) -> None:
        """Hang up. A process of a sitting ends then."""
        self._socket.close()
        if self._process is not None:
            os.close(self._process)
            self._process = None

    def _take(self, pidfd: int) -> None:
        if self._process is not None:
            os.close(self._process)
        self._process = pidfd
