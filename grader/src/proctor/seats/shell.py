"""A Python kernel without sockets: ipykernel's own shell, whose messages go over one pipe.

The warm process makes the shell before it forks; the forked process gives it a channel. Display,
magics, `!commands`, top-level await and comms are ipykernel's; what an ipykernel would publish on
IOPub goes over the channel.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import os
import random
import re
import signal
import socket
import sys
import threading
import time
import types
from collections.abc import Callable, Iterator
from typing import Any

from ipykernel.compiler import XCachingCompiler
from ipykernel.eventloops import enable_gui
from ipykernel.ipkernel import IPythonKernel
from ipykernel.jsonutil import json_clean
from jupyter_client.session import Session
from traitlets import Any as AnyTrait
from traitlets import Instance

from proctor.protocol import messages, wire
from proctor.texts import message

_ASYNC = re.compile(r"async|await")
_FLUSH_CHARACTERS = 8192
_FLUSH_SECONDS = 0.2


class Channel:
    """Whole messages over a stream socket, from any thread."""

    def __init__(self, sock: socket.socket) -> None:
        self._socket = sock
        self._sending = threading.Lock()

    def fileno(self) -> int:
        """The socket's descriptor."""
        return self._socket.fileno()

    def send(self, message: Any) -> None:
        """Send a message of plain data."""
        data = wire.frame(message)
        with self._sending:
            self._socket.sendall(data)

    def receive(self, most: int = wire.MOST_BYTES) -> Any:
        """The next message; EOFError when there is none, ValueError when it is none."""
        (length,) = wire.HEADER.unpack(self._read(wire.HEADER.size))
        if length > most:
            raise ValueError(f"a message of {length} bytes")
        return wire.unpack(self._read(length))

    def _read(self, count: int) -> bytes:
        data = bytearray()
        while len(data) < count:
            part = self._socket.recv(min(count - len(data), 1 << 20))
            if not part:
                raise EOFError
            data += part
        return bytes(data)

    def close(self) -> None:
        """Close the socket."""
        self._socket.close()


class _Stream(io.TextIOBase):
    """A stand-in for sys.stdout or sys.stderr."""

    encoding = "utf-8"
    errors = "backslashreplace"

    def __init__(self, name: str, publish: Callable[[str, dict[str, Any]], None]) -> None:
        self.name = name
        self._publish = publish
        self._number = {"stdout": 1, "stderr": 2}[name]
        self._pid = os.getpid()
        self._parts: list[str] = []
        self._length = 0
        self._flushed = 0.0
        self._lock = threading.RLock()

    def fileno(self) -> int:
        return self._number

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text)}")
        if os.getpid() != self._pid:  # a process that the notebook has forked
            os.write(self._number, text.encode("utf-8", "backslashreplace"))
            return len(text)
        with self._lock:
            self._parts.append(text)
            self._length += len(text)
            late = time.monotonic() - self._flushed > _FLUSH_SECONDS
            if self._length > _FLUSH_CHARACTERS or late:
                self.flush()
        return len(text)

    def flush(self) -> None:
        if not self._parts or os.getpid() != self._pid:
            return
        with self._lock:
            text = "".join(self._parts)
            self._parts.clear()
            self._length = 0
            self._flushed = time.monotonic()
            if text:
                self._publish("stream", {"name": self.name, "text": text})

    def fresh(self) -> None:
        """A new cell begins: wait a little with what it prints first."""
        self._flushed = time.monotonic()

    def adopt(self) -> None:
        """Belong to this process, which has been forked from the one that made the stream."""
        self._pid = os.getpid()
        self._lock = threading.RLock()


class _Session(Session):
    """A session that publishes over the shell's channel."""

    shell: Shell

    def send(  # type: ignore[override]
        self,
        stream: Any,
        msg_or_type: Any,
        content: Any = None,
        parent: Any = None,
        ident: Any = None,
        **kwargs: Any,
    ) -> Any:
        if isinstance(msg_or_type, dict):
            message = msg_or_type
        else:
            message = {
                "header": {"msg_type": msg_or_type},
                "content": content,
                "metadata": kwargs.get("metadata") or {},
            }
        kind = message["header"]["msg_type"]
        self.shell.publish(kind, message.get("content") or {}, message.get("metadata"))
        return message


class _Compiler(XCachingCompiler):
    """Names the code of a cell after its number, the same in every process."""

    number = 0

    def get_code_name(self, raw_code: str, code: str, number: int) -> str:
        return cell_file(self.number)


def cell_file(number: int) -> str:
    """The file name of the code of cell `number`, as tracebacks have it."""
    return f"/notebook/cell-{number}.py"


class _Kernel(IPythonKernel):
    """ipykernel's kernel without its sockets."""

    session = Instance(Session)
    shell_channel_thread = AnyTrait()

    def _topic(self, topic: str) -> bytes:
        return topic.encode()

    def _publish_status(self, *args: Any, **kwargs: Any) -> None:
        pass


class Shell:
    """An IPython shell that runs cells and publishes what they show."""

    def __init__(self) -> None:
        from traitlets.config import Config

        config = Config()
        config.HistoryManager.enabled = False
        session = _Session(key=b"")
        session.shell = self
        kernel: Any = _Kernel.instance(
            session=session, iopub_socket=object(), config=config,
            compiler_class=_Compiler, log=logging.getLogger("proctor.seats.shell"),
            shell_channel_thread=types.SimpleNamespace(parent_thread=threading.main_thread()),
        )  # fmt: skip
        self._kernel = kernel
        self.ip: Any = kernel.shell  # an InteractiveShell
        self.ip.displayhook.get_execution_count = lambda: self.ip.execution_count
        # ipykernel's own asks a running application for its kernel, and there is none here.
        self.ip.enable_gui = lambda gui=None: enable_gui(gui, self._kernel)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._channel: Channel | None = None
        self.divert: Callable[[str, dict[str, Any], dict[str, Any]], None] | None = None
        self.stdout, self.stderr = (_Stream(n, self.publish) for n in ("stdout", "stderr"))

    def rehearse(self) -> None:
        """Run a cell before the fork, as the first one is slow, and forget it."""
        streams = sys.stdout, sys.stderr
        self._loop = asyncio.new_event_loop()
        with self.silent():
            self.run("import sys\nsys.version", 1)
            self.run("raise ValueError", 2)
        self.ip.reset(new_session=True)
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            vars(sys).pop(name, None)
        self._loop.close()
        self._loop = None
        sys.stdout, sys.stderr = streams

    def connect(self, channel: Channel) -> None:
        """Publish over `channel` from now on; call this in the process that runs the cells."""
        self._channel = channel
        self._loop = asyncio.new_event_loop()
        asyncio.set_event_loop(self._loop)
        for stream in (self.stdout, self.stderr):
            stream.adopt()
        sys.stdout, sys.stderr = self.stdout, self.stderr
        random.seed()
        if numpy := sys.modules.get("numpy"):
            numpy.random.seed()

    def publish(
        self, kind: str, content: dict[str, Any], metadata: dict[str, Any] | None = None
    ) -> None:
        """Send what would go out on IOPub; `divert` takes it while it is set."""
        content = json_clean(content)
        if self.divert is not None:
            self.divert(kind, content, metadata or {})
        elif self._channel is not None:
            published = messages.Publish(kind, content, json_clean(metadata or {}))
            self._channel.send(messages.plain(published))

    def language_info(self) -> dict[str, Any]:
        """What a notebook says of its language."""
        info: dict[str, Any] = json_clean(dict(self._kernel.language_info))
        return info

    @contextlib.contextmanager
    def silent(self) -> Iterator[None]:
        """Publish nothing for a while."""
        before, self.divert = self.divert, lambda *_: None
        try:
            yield
        finally:
            self.flush()
            self.divert = before

    def flush(self) -> None:
        """Send what has been printed."""
        for stream, own in ((sys.stdout, self.stdout), (sys.stderr, self.stderr)):
            with contextlib.suppress(Exception):
                own.flush()
                if stream is not own:
                    stream.flush()

    def run(self, source: str, number: int, transformed: str | None = None) -> dict[str, Any]:
        """Run a cell as number `number`; return the content of its execute_reply.

        `transformed` is the cell as Python, when that is known: IPython would find it out twice.
        """
        ip = self.ip
        # IPython would compile the cell twice more to find out whether it waits for anything.
        waits, usually = _ASYNC.search(source), ip.autoawait
        ip.autoawait = bool(waits and usually)
        if transformed is not None:
            usual = ip.transform_cell
            ip.transform_cell = lambda raw: transformed if raw == source else usual(raw)
        ip.execution_count = number
        ip.compile.number = number
        sys.stdout, sys.stderr = self.stdout, self.stderr  # whatever a cell before has put there
        for stream in (self.stdout, self.stderr):
            stream.fresh()
        parent = {"header": {"msg_type": "execute_request", "msg_id": str(number)}, "content": {}}
        self._kernel.set_parent([], parent)
        ip.set_parent(parent)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        assert self._loop is not None, "connect first"
        try:
            reply = self._loop.run_until_complete(
                self._kernel.do_execute(source, silent=False, store_history=True)
            )
        except KeyboardInterrupt:
            reply = _failed("KeyboardInterrupt", "")
        except BaseException as error:  # what escapes IPython, such as a broken hook
            reply = _failed(type(error).__name__, message(error))
        finally:
            with contextlib.suppress(KeyboardInterrupt):
                signal.signal(signal.SIGINT, signal.SIG_IGN)
            if not waits:
                ip.autoawait = usually
            if transformed is not None:
                vars(ip).pop("transform_cell", None)
        self.flush()
        cleaned: dict[str, Any] = json_clean({k: v for k, v in reply.items() if k in _REPLY})
        return cleaned


_REPLY = ("status", "ename", "evalue", "traceback", "payload", "execution_count")


def _failed(name: str, text: str) -> dict[str, Any]:
    return {"status": "error", "ename": name, "evalue": text, "traceback": []}
