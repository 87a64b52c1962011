"""The warm process from the side of those who want processes forked from it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from proctor.protocol.lifeline import Lifeline
from proctor.protocol.messages import NewKernel, NewSeat
from proctor.warm.requests import KIND, send_request

PRELOAD = "PROCTOR_PRELOAD"


def preloaded() -> list[str]:
    """The packages that the environment asks warm processes to import."""
    return os.environ.get(PRELOAD, "").split()


class ForkServer:
    """A warm process, started when the first child is wanted.

    Processes that are forked afterwards share it. With `env` it starts in that environment, knows
    nothing of the course, and its children are the processes of a sitting.
    """

    _servers: dict[tuple[Any, ...], ForkServer] = {}

    def __init__(self, preload: tuple[str, ...], env: dict[str, str] | None = None) -> None:
        self._control, theirs = socket.socketpair(type=KIND)
        # Frozen modules hide from the debugger; ipykernel's own kernelspec has them off, too.
        command = [sys.executable, "-Xfrozen_modules=off", "-m", "proctor.warm.server"]
        command += [str(theirs.fileno()), *(["--shell"] if env else []), *preload]
        with theirs:
            self.process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the client, not for its kernels
                env=env,
                cwd="/" if env else None,
            )

    @classmethod
    def running(cls, preload: Sequence[str], env: dict[str, str] | None = None) -> ForkServer:
        """The server that has imported these packages, started now if there is none."""
        return cls._servers.get(cls._key(preload, env)) or cls._start(preload, env)

    @classmethod
    def _start(cls, preload: Sequence[str], env: dict[str, str] | None) -> ForkServer:
        server = cls._servers[cls._key(preload, env)] = cls(tuple(preload), env)
        return server

    @staticmethod
    def _key(preload: Sequence[str], env: dict[str, str] | None) -> tuple[Any, ...]:
        return (*preload, env is None)

    @classmethod
    def request(
        cls,
        preload: Sequence[str],
        request: NewSeat | NewKernel,
        fds: list[int],
        env: dict[str, str] | None = None,
    ) -> Lifeline:
        """Ask for a child with the descriptors `fds`; return its lifeline, or raise OSError."""
        try:
            return cls.running(preload, env)._send(request, fds)
        except OSError:  # the server was killed
            return cls._start(preload, env)._send(request, fds)

    def _send(self, request: NewSeat | NewKernel, fds: list[int]) -> Lifeline:
        lifeline, theirs = socket.socketpair()
        with theirs:
            send_request(self._control, request, [theirs.fileno(), *fds])
        return Lifeline(lifeline)
