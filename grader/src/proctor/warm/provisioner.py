"""A kernel provisioner that forks kernels from a warm process instead of starting them cold.

Entry point `warm-provisioner` of `jupyter_client.kernel_provisioners`. Everything that starts a
kernel through jupyter_client uses it when JUPYTER_DEFAULT_PROVISIONER_NAME names it.
"""

from __future__ import annotations

import asyncio
import contextlib
import math
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, cast

from jupyter_client.connect import KernelConnectionInfo, port_names
from jupyter_client.provisioning.factory import KernelProvisionerFactory
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import List, Unicode, default

from proctor.protocol.lifeline import Lifeline
from proctor.protocol.messages import NewKernel
from proctor.warm.client import ForkServer, preloaded

NAME = "warm-provisioner"

_SECONDS_TO_START = 60
_SECONDS_TO_END = 1
_ATTEMPTS = 4


class KernelDied(Exception):
    """A kernel ended before it could be talked to."""


class ForkedKernel:
    """A kernel that the fork server has forked, with the part of Popen's interface in use."""

    stdin = stdout = stderr = None

    def __init__(self, lifeline: Lifeline) -> None:
        self._lifeline = lifeline
        deadline = time.monotonic() + _SECONDS_TO_START
        while not lifeline.ready and lifeline.status is None:
            if not lifeline.hear(deadline - time.monotonic()):
                break
        if not lifeline.ready or lifeline.pid is None:
            said = "late" if lifeline.status is None else f"exit {lifeline.status}"
            lifeline.signal(signal.SIGKILL)
            lifeline.close()
            raise KernelDied(said)
        self.pid = lifeline.pid

    @property
    def returncode(self) -> int | None:
        """The exit status, as far as it is known."""
        return self._lifeline.status

    def poll(self) -> int | None:
        """The exit status, negative for a signal, or None while the kernel runs."""
        while self._lifeline.hear():
            pass
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait until the kernel ends; subprocess.TimeoutExpired after `timeout` seconds."""
        self._lifeline.hear_out(math.inf if timeout is None else timeout)
        if self.returncode is None:
            raise subprocess.TimeoutExpired("kernel", timeout or 0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel if it still runs."""
        self._lifeline.signal(number)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(15)

    def kill(self) -> None:
        """End the kernel at once."""
        self.send_signal(9)


def warm_up() -> None:
    """Start the warm process now, if kernels will want it, for processes that are forked next."""
    if os.environ.get(KernelProvisionerFactory.default_provisioner_name_env) == NAME:
        with contextlib.suppress(OSError):
            ForkServer.running(preloaded())


def fork(preload: list[str], request: NewKernel) -> ForkedKernel:
    """A new kernel, ready to be talked to; KernelDied or OSError when there is none."""
    with open(os.devnull, "rb") as nothing:
        return ForkedKernel(ForkServer.request(preload, request, [nothing.fileno(), 1, 2]))


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
                request = NewKernel(arguments, cwd, env)
                forked = await asyncio.to_thread(fork, self.preload, request)
            except KernelDied:
                # Most likely another process has taken one of its ports meanwhile.
                self._choose_new_ports()
            except OSError as error:
                self.log.warning("no warm process (%s); the kernel is started cold", error)
                break
            else:
                self.process = cast(Any, forked)
                self.pid = self.pgid = forked.pid
                self.cwd = cwd
                return self.connection_info
        return await super().launch_kernel(cmd, **kwargs)

    async def shutdown_requested(self, restart: bool = False) -> None:
        """Wait a moment for the kernel's end, for which others look ten times a second."""
        deadline = time.monotonic() + _SECONDS_TO_END
        while await self.poll() is None and time.monotonic() < deadline:
            await asyncio.sleep(0.005)

    def _choose_new_ports(self) -> None:
        manager: Any = self.parent
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
