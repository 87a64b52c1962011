"""A kernel provisioner that forks kernels from a warm process instead of starting them cold.

Entry point `warm-provisioner` of `jupyter_client.kernel_provisioners`. Everything that starts a
kernel through jupyter_client uses it when JUPYTER_DEFAULT_PROVISIONER_NAME names it.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import select
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo, port_names
from jupyter_client.provisioning import KernelProvisionerFactory, LocalProvisioner
from traitlets import List, Unicode, default

NAME = "warm-provisioner"
PRELOAD = "PROCTOR_PRELOAD"

_SECONDS_TO_START = 60
_ATTEMPTS = 4


class KernelDied(Exception):
    """A kernel ended before it could be talked to."""


class ForkedKernel:
    """A kernel that the fork server has forked, with the part of Popen's interface in use."""

    stdin = stdout = stderr = None

    def __init__(self, lifeline: socket.socket) -> None:
        self._lifeline = lifeline
        self._received = b""
        self.returncode: int | None = None
        word, number = self._report(_SECONDS_TO_START) or ("late", 0)
        if word != "ready":
            raise KernelDied(f"{word} {number}")
        self.pid = number

    def _report(self, timeout: float | None) -> tuple[str, int] | None:
        """The next line from the server, or None when there is none in time."""
        while b"\n" not in self._received:
            ready, _, _ = select.select([self._lifeline], [], [], timeout)
            if not ready:
                return None
            part = self._lifeline.recv(64)
            # Without a report the server is gone; its kernels end with it.
            self._received += part or b"exit -9\n"
        line, _, self._received = self._received.partition(b"\n")
        word, number = line.decode().split()
        return word, int(number)

    def poll(self) -> int | None:
        """The exit status, negative for a signal, or None while the kernel runs."""
        return self._status(0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait until the kernel ends; subprocess.TimeoutExpired after `timeout` seconds."""
        status = self._status(timeout)
        if status is None:
            raise subprocess.TimeoutExpired("kernel", timeout or 0)
        return status

    def _status(self, timeout: float | None) -> int | None:
        if self.returncode is None and (report := self._report(timeout)):
            self.returncode = report[1]
            self._lifeline.close()
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel if it still runs."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(15)

    def kill(self) -> None:
        """End the kernel at once."""
        self.send_signal(9)


class ForkServer:
    """The warm process, started when the first kernel is wanted.

    Processes that are forked afterwards share it.
    """

    _servers: dict[tuple[str, ...], ForkServer] = {}

    def __init__(self, preload: tuple[str, ...]) -> None:
        self._control, theirs = socket.socketpair()
        self._sending = multiprocessing.Lock()
        # Frozen modules hide from the debugger; ipykernel's own kernelspec has them off, too.
        command = [sys.executable, "-Xfrozen_modules=off", "-m", "proctor.forkserver"]
        command += [str(theirs.fileno()), *preload]
        with theirs:
            self.process = subprocess.Popen(
                command,
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C is for the client, not for its kernels
            )

    @classmethod
    def running(cls, preload: Sequence[str]) -> ForkServer:
        """The server that has imported these packages, started now if there is none."""
        return cls._servers.get(tuple(preload)) or cls._start(preload)

    @classmethod
    def _start(cls, preload: Sequence[str]) -> ForkServer:
        server = cls._servers[tuple(preload)] = cls(tuple(preload))
        return server

    @classmethod
    def fork(
        cls, preload: Sequence[str], arguments: list[str], cwd: str, env: dict[str, str]
    ) -> ForkedKernel:
        """A new kernel, ready to be talked to; KernelDied or OSError when there is none."""
        request = {"arguments": arguments, "cwd": cwd, "env": env}
        try:
            return ForkedKernel(cls.running(preload)._request(request))
        except OSError:  # the server was killed
            return ForkedKernel(cls._start(preload)._request(request))

    def _request(self, request: dict[str, Any]) -> socket.socket:
        from proctor.forkserver import send_request

        lifeline, theirs = socket.socketpair()
        with theirs, self._sending, open(os.devnull, "rb") as nothing:
            send_request(self._control, request, [theirs.fileno(), nothing.fileno(), 1, 2])
        return lifeline


def preloaded() -> list[str]:
    """The packages that the environment asks the warm process to import."""
    return os.environ.get(PRELOAD, "").split()


def warm_up() -> None:
    """Start the warm process now, if kernels will want it, for processes that are forked next."""
    if os.environ.get(KernelProvisionerFactory.default_provisioner_name_env) == NAME:
        with contextlib.suppress(OSError):
            ForkServer.running(preloaded())


class WarmProvisioner(LocalProvisioner):
    """Forks Python kernels of this environment from a warm process; starts all others cold."""

    preload = List(
        Unicode(),
        help="Packages that the warm process imports before it forks kernels.",
    ).tag(config=True)

    @default("preload")
    def _preload_default(self) -> list[str]:
        return preloaded()

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Launch the kernel that `cmd` describes."""
        arguments = kernel_arguments(cmd)
        env = {k: str(v) for k, v in (kwargs.get("env") or os.environ).items()}
        if arguments is None or not _same_python(env):
            return await super().launch_kernel(cmd, **kwargs)
        cwd = str(kwargs.get("cwd") or Path.cwd())
        for _ in range(_ATTEMPTS):
            try:
                forked = await asyncio.to_thread(ForkServer.fork, self.preload, arguments, cwd, env)
            except KernelDied:
                # Most likely another process has taken one of its ports meanwhile.
                self._choose_new_ports()
            except OSError as error:
                self.log.warning("no warm process (%s); the kernel is started cold", error)
                break
            else:
                self.process = forked
                self.pid = self.pgid = forked.pid
                self.cwd = cwd
                return self.connection_info
        return await super().launch_kernel(cmd, **kwargs)

    def _choose_new_ports(self) -> None:
        manager = self.parent
        for name in port_names:
            setattr(manager, name, 0)
        manager.cleanup_connection_file()
        manager.write_connection_file()
        self.connection_info = manager.get_connection_info()


def kernel_arguments(cmd: list[str]) -> list[str] | None:
    """What follows ``python -m ipykernel_launcher``, or None for another kind of kernel."""
    if not hasattr(os, "fork") or not cmd or not Path(cmd[0]).exists():
        return None
    options = [part for part in cmd[1:] if not part.startswith("-X")]
    same = (
        os.path.samefile(cmd[0], sys.executable)
        and Path(cmd[0]).parent == Path(sys.executable).parent
    )
    return options[2:] if same and options[:2] == ["-m", "ipykernel_launcher"] else None


def _same_python(env: dict[str, str]) -> bool:
    """Whether Python would start with the same settings as in the warm process."""
    names = {name for name in (*env, *os.environ) if name.startswith("PYTHON")}
    return all(env.get(name) == os.environ.get(name) for name in names)
