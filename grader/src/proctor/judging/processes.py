"""The processes in which a notebook is run for grading, as the grader sees them."""

from __future__ import annotations

import contextlib
import os
import selectors
import signal
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from proctor.protocol import messages, wire
from proctor.protocol.messages import NewSeat, Place
from proctor.sandbox import walls
from proctor.sandbox.usage import OF_FILES
from proctor.warm.client import ForkServer, preloaded

_MOST_SENT = 64 << 20  # bytes of a message to a process
_ENVELOPE = 1 << 20  # bytes of a message from it, beside the output that it may carry
_GRACE = 2.0
_READY_SECONDS = 60.0
_REASON_SECONDS = 1.0
_LOST_SECONDS = 0.2

Show = Callable[[str, Any, Any, int], bool]


@dataclass(frozen=True)
class Stopped:
    """What comes in place of a reply when a cell was stopped, or has ended its process."""

    reason: str
    late: bool = False


class Process:
    """A forked process that runs cells in a `role`: "student" or "referee"."""

    def __init__(self, role: Literal["student", "referee"], place: Place) -> None:
        self.seconds = 0.0  # of the last wait
        self.reason = ""  # why it ended, in the words of its guard
        self.ended = False
        self.garbled = False  # what came from it was no message: its code has found the channel
        self._buffer = bytearray()
        self._unsent = bytearray()
        self._most = place.output + _ENVELOPE
        self._last: dict[str, Any] | None = None
        ours, theirs = socket.socketpair()
        other, last = socket.socketpair()
        out, out_end = os.pipe()
        err, err_end = os.pipe()
        fds = [out_end, err_end, theirs.fileno(), last.fileno()]
        if role == "referee":
            place = replace(place, readable=[*place.readable, *place.trusted])
        request = NewSeat(role, place)
        try:
            self._lifeline = ForkServer.request(preloaded(), request, fds, environment())
        finally:
            for end in (theirs, last):
                end.close()
            os.close(out_end)
            os.close(err_end)
        self._channel, self._other = ours, other
        self._pipes = {out: "stdout", err: "stderr"}
        for fd in self._pipes:
            os.set_blocking(fd, False)
        self._selector = selectors.DefaultSelector()
        sources: tuple[Any, ...] = (self._channel, self._lifeline, *self._pipes)
        for source in sources:
            self._selector.register(source, selectors.EVENT_READ, self)
        ours.setblocking(False)
        said: list[str] = []

        def keep(_: str, content: object, *rest: object) -> bool:
            said.append(str(content))
            return True

        ready = self.wait(_READY_SECONDS, keep)
        if isinstance(ready, Stopped):
            for fd in self._pipes:
                with contextlib.suppress(OSError):
                    said.append(os.read(fd, 1 << 16).decode(errors="replace"))
            self.end()
            line = "".join(said).strip().rpartition("\n")[2]
            raise OSError(f"no process could be started for a notebook: it {ready.reason} {line}")
        self.language: dict[str, Any] = ready

    def send(self, message: Struct) -> None:
        """Send a message; a process that has ended does not read it.

        What the process does not read at once is sent while somebody waits for it: so one that
        does not read at all costs the time of its own cell, and holds up nobody.
        """
        if self.ended:
            return
        data = wire.frame(messages.plain(message))
        if len(data) > _MOST_SENT:
            self.reason = "is too large to be run"
            self._signal(signal.SIGKILL)
            return
        self._unsent += data
        self._flush()

    def _flush(self) -> None:
        """Send as much as the process takes, and watch for when it takes more."""
        try:
            while self._unsent:
                del self._unsent[: self._channel.send(self._unsent)]
        except BlockingIOError:
            pass
        except OSError:
            self._unsent.clear()
            self._mark_ended()
        events = selectors.EVENT_READ | (selectors.EVENT_WRITE if self._unsent else 0)
        if self._selector.get_key(self._channel).events != events:
            self._selector.modify(self._channel, events, self)

    def meet(self, referee: Process) -> None:
        """Connect this student's process with a referee."""
        referee.send(messages.Attach())
        with contextlib.suppress(OSError):
            fds = [self._other.fileno()]
            socket.send_fds(referee._other, [b"s"], fds, socket.MSG_DONTWAIT)
        self._other.close()

    def wait(
        self, limit: float | None, show: Show, *, beside: Process | None = None
    ) -> dict[str, Any] | Stopped:
        """The reply to what was sent; `show` gets what is published until then.

        When `limit` seconds are over, the process is interrupted, and killed if that does not
        help. `beside` is the student's process while this one is the referee: it is the one that
        is then stopped, and of what it publishes only the text counts.
        """
        began = time.monotonic()
        deadline = None if limit is None else began + limit
        stopped: Stopped | None = None
        processes = [self] if beside is None or beside.ended else [self, beside]
        try:
            while self._last is None and not self.ended:
                left = None if deadline is None else deadline - time.monotonic()
                if left is not None and left <= 0:
                    stopped, deadline = self._stop(stopped, limit, beside)
                    continue
                for process, source in _ready(processes, left):
                    if process.ended:
                        continue
                    takes = show if process is self else _text_only(show)
                    if not process._read(source, takes) and stopped is None:
                        stopped = Stopped("printed too much and was stopped")
                        process._signal(signal.SIGKILL)
                processes = [p for p in processes if not p.ended]
        finally:
            self.seconds = time.monotonic() - began
        reply, self._last = self._last, None
        if reply is not None and (stopped is None or beside is not None):
            return reply
        return stopped or Stopped(self.reason or "ended its process")

    def _stop(
        self, stopped: Stopped | None, limit: float | None, beside: Process | None
    ) -> tuple[Stopped, float]:
        """Interrupt what takes too long, then kill it, then (with a referee) the referee."""
        late = Stopped(f"ran for more than {limit:g} seconds and was stopped", late=True)
        victim = beside if beside is not None and not beside.ended else self
        victim._signal(signal.SIGINT if stopped is None else signal.SIGKILL)
        return stopped or late, time.monotonic() + _GRACE

    def _signal(self, number: int) -> None:
        if not self.ended:
            self._lifeline.signal(number)  # a guard hands SIGINT on

    # -- what comes in --------------------------------------------------------------------------

    def _read(self, source: Any, show: Show) -> bool:
        """Read what is there; return whether `show` wants more."""
        if source is self._lifeline:
            self._hear()
            return True
        if source is self._channel:
            if self._unsent:
                self._flush()
            return self._take(show)
        return self._drain(source, show)

    def _drain(self, fd: int, show: Show) -> bool:
        try:
            data = os.read(fd, 1 << 16)
        except BlockingIOError:
            return True
        except OSError:
            data = b""
        if not data:
            with contextlib.suppress(KeyError):  # its end may be seen twice
                self._selector.unregister(fd)
            return True
        text = data.decode("utf-8", "replace")
        return show("stream", {"name": self._pipes[fd], "text": text}, {}, len(data))

    def _take(self, show: Show) -> bool:
        try:
            data = self._channel.recv(1 << 20)
        except BlockingIOError:
            return True
        except OSError:
            data = b""
        if not data:
            self._mark_ended()
            return True
        self._buffer += data
        wanted = True
        while len(self._buffer) >= wire.HEADER.size:
            (length,) = wire.HEADER.unpack_from(self._buffer)
            if length > self._most:  # no cell may show so much, whatever it is
                self._give_up(garbled=False)
                return False
            end = wire.HEADER.size + length
            if len(self._buffer) < end:
                break
            message = bytes(self._buffer[wire.HEADER.size : end])
            del self._buffer[:end]
            wanted = self._got(message, show) and wanted
        return wanted

    def _got(self, data: bytes, show: Show) -> bool:
        try:
            found = wire.unpack(data, unicode_errors="replace")
            message = messages.read(found, messages.TO_GRADER)
            if isinstance(message, messages.Publish):
                return show(message.kind, message.content, message.metadata, len(data))
        except (ValueError, TypeError, IndexError):
            self._give_up()
            return True
        for fd in list(self._pipes):
            if fd in self._selector.get_map():
                self._drain(fd, show)
        assert isinstance(message, messages.Done | messages.Ready)
        self._last = message.reply if isinstance(message, messages.Done) else message.language
        return True

    def _give_up(self, *, garbled: bool = True) -> None:
        """What comes is not from the shell, but from the code that runs in it, or is too much."""
        self.garbled = self.garbled or garbled
        self._buffer.clear()
        self._signal(signal.SIGKILL)

    def _hear(self) -> None:
        while self._lifeline.hear():
            pass
        if self._lifeline.status is not None:
            self._mark_ended()

    def poll(self) -> bool:
        """Whether the process has ended by now."""
        if not self.ended:
            self._hear()
        return self.ended

    def _mark_ended(self) -> None:
        """Take it as ended, and wait a moment for the reason."""
        if self.ended:
            return
        self.ended = True
        self._lifeline.hear_out(_REASON_SECONDS)
        if self._lifeline.reason:
            self.reason = f"was stopped: {self._lifeline.reason}"
        elif self._lifeline.status is not None:
            self.reason = self.reason or f"ended its process ({_ending(self._lifeline.status)})"

    @property
    def filled_its_folder(self) -> bool:
        """Whether it was stopped for the files that it has made."""
        return self._lifeline.reason.endswith(OF_FILES)

    def lost(self) -> None:
        """It no longer answers the referee: end it, and learn how it ended."""
        if not self.poll():
            self._lifeline.hear_out(_LOST_SECONDS)
            self._mark_ended()

    def end(self) -> None:
        """End the process and all that it has started."""
        self._signal(signal.SIGKILL)
        self.ended = True
        if self._channel.fileno() < 0:
            return
        for connection in (self._channel, self._other, self._lifeline):
            connection.close()
        for fd in self._pipes:
            os.close(fd)
        self._selector.close()


def _text_only(show: Show) -> Show:
    """Let through what a student's process prints, and nothing that could pass for a verdict."""

    def takes(kind: str, content: Any, metadata: Any, size: int) -> bool:
        text = content.get("text") if kind == "stream" and isinstance(content, dict) else None
        printed = {"name": "stdout", "text": text if isinstance(text, str) else ""}
        return show("stream", printed, {}, size)

    return takes


def _ready(processes: list[Process], timeout: float | None) -> list[tuple[Process, Any]]:
    """The sources of these processes that have something to read."""
    if len(processes) == 1:
        return [(key.data, key.fileobj) for key, _ in processes[0]._selector.select(timeout)]
    with selectors.DefaultSelector() as either:
        for process in processes:
            either.register(process._selector, selectors.EVENT_READ, process)
        busy = [key.data for key, _ in either.select(timeout)]
    return [(p, key.fileobj) for p in busy for key, _ in p._selector.select(0)]


def _ending(status: int) -> str:
    if status >= 0:
        return f"exit status {status}"
    with contextlib.suppress(ValueError):
        return f"signal {signal.Signals(-status).name}"
    return f"signal {-status}"


_environment: dict[str, str] = {}


def environment() -> dict[str, str]:
    """The environment of the warm process: nothing of the instructor's but what Python needs.

    It names no folder to write to but the one for fonts: whatever else the warm process needs is
    made and removed by it.
    """
    if not _environment:
        variables = {n: v for n, v in os.environ.items() if n.startswith("PYTHON")}
        variables["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
        _environment.update(walls.clean_environment(Path("/"), variables))
        for name in ("MPLCONFIGDIR", "TMPDIR", "HOME", "IPYTHONDIR"):
            del _environment[name]
        # Only for the warm process itself: matplotlib keeps its list of fonts there.
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
        _environment["XDG_CACHE_HOME"] = str(cache)
    return _environment


def warm_up() -> None:
    """Start the warm process now, for processes that are forked from this one."""
    ForkServer.running(preloaded(), environment())
