"""The warm process: it has imported what notebooks need, and forks each kernel from itself.

`python -m proctor.warm.server FD PACKAGE ...` imports the packages once and then serves one client
on the Unix socket FD. For each request it forks a child that becomes an ordinary ipykernel. With
`--shell` before the packages the children become the processes of a sitting (`proctor.seats.seat`)
instead. It exits when the client closes the socket; its children notice that and exit, too.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import os
import random
import selectors
import signal
import socket
import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from proctor.protocol.messages import NewKernel
from proctor.warm.requests import receive_request

if TYPE_CHECKING:
    from ipykernel.kernelapp import IPKernelApp


def _warm_up(packages: list[str], rehearse: Callable[[], None] = lambda: None) -> None:
    """Import, and use once what is slow at its first use."""
    import debugpy  # noqa: F401
    import ipykernel.debugger
    import ipykernel.ipkernel
    import ipykernel.kernelapp  # noqa: F401
    from IPython.core.ultratb import VerboseTB

    for package in packages:
        with contextlib.suppress(Exception):
            importlib.import_module(package)
    try:
        raise ValueError
    except ValueError:
        VerboseTB().text(*sys.exc_info())
    for name in ("random", "linalg", "fft", "ma", "polynomial") if "numpy" in sys.modules else ():
        importlib.import_module(f"numpy.{name}")  # what NumPy imports at its first use
    if "matplotlib" in sys.modules:
        _draw_once()
    rehearse()
    gc.collect()
    gc.freeze()


def _draw_once() -> None:
    """Fill matplotlib's font cache without choosing a backend."""
    from io import BytesIO

    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure()
    FigureCanvasAgg(figure)
    figure.subplots().set_title("0123456789")
    figure.savefig(BytesIO())


def serve(
    control: socket.socket,
    become: Callable[[Any, list[int]], None],
    *,
    hold: bool = False,
) -> None:
    """Fork children, each to `become` what is asked for, and report how each one ended.

    Returns when the client closes `control`. With `hold` a child is killed as soon as whoever has
    asked for it hangs up, be it that they were killed themselves.
    """
    lifelines: dict[int, socket.socket] = {}
    woken, wakes = socket.socketpair()
    for end in (woken, wakes):
        end.setblocking(False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(wakes.fileno(), warn_on_full_buffer=False)
    with selectors.DefaultSelector() as selector:
        selector.register(control, selectors.EVENT_READ)
        selector.register(woken, selectors.EVENT_READ)
        while True:
            ready = {key.fileobj: key.data for key, _ in selector.select()}
            if woken in ready:
                woken.recv(4096)
                _reap(lifelines, selector)
            for lifeline, pid in ready.items():
                if lifelines.get(pid) is lifeline:  # nothing is ever said there but goodbye
                    selector.unregister(lifeline)
                    os.kill(pid, signal.SIGKILL)  # a child not yet waited for keeps its number
            if control in ready:
                try:
                    received = receive_request(control)
                except ValueError:
                    continue
                if received is None:
                    signal.set_wakeup_fd(-1)  # before its socket goes: a child may still end
                    return
                request, fds = received
                pid = os.fork()
                if not pid:
                    signal.set_wakeup_fd(-1)
                    for inherited in (control, woken, wakes, *lifelines.values()):
                        inherited.close()
                    selector.close()
                    become(request, fds)
                lifelines[pid] = lifeline = socket.socket(fileno=fds[0])
                _tell_of(pid, lifeline)
                if hold:
                    selector.register(lifeline, selectors.EVENT_READ, pid)
                for fd in fds[1:]:
                    os.close(fd)


def _tell_of(pid: int, lifeline: socket.socket) -> None:
    """Say which child was forked, with a pidfd where there are any."""
    pidfds = [os.pidfd_open(pid)] if hasattr(os, "pidfd_open") else []
    with contextlib.suppress(OSError):  # who has asked for it was killed meanwhile
        socket.send_fds(lifeline, [b"forked %d\n" % pid], pidfds)
    for pidfd in pidfds:
        os.close(pidfd)


def _reap(lifelines: dict[int, socket.socket], selector: selectors.BaseSelector) -> None:
    while lifelines:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        with lifelines.pop(pid) as lifeline:
            with contextlib.suppress(KeyError):
                selector.unregister(lifeline)
            with contextlib.suppress(OSError):
                lifeline.send(b"exit %d\n" % os.waitstatus_to_exitcode(status))


def _become_kernel(request: NewKernel, fds: list[int]) -> None:
    """Run the kernel in this process, a child of the server; never returns."""
    status = 1
    try:
        os.setsid()  # signals for the kernel go to its group, as with Popen
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        lifeline, *standard = fds
        for number, fd in enumerate(standard):
            os.dup2(fd, number)
            os.close(fd)
        os.environ.clear()
        os.environ.update(request.env)
        os.chdir(request.cwd)
        app = _new_kernel(request.arguments)
        os.write(lifeline, b"ready %d\n" % os.getpid())  # its sockets are bound
        os.close(lifeline)
        app.start()
        _end_control_thread(app)
        status = 0
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else bool(error.code)
    except BaseException as error:
        if type(error).__name__ != "ZMQError":  # a port was taken; the client chooses others
            sys.excepthook(*sys.exc_info())
    finally:
        with contextlib.suppress(BaseException):
            threading._shutdown()  # type: ignore[attr-defined]
            atexit._run_exitfuncs()
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)


def _end_control_thread(app: IPKernelApp) -> None:
    """Let the control thread finish before IPKernelApp.close ends the thread it still sends to.

    Otherwise each waits for the other, once in some ten kernels, until Jupyter kills them.
    """
    if app.control_thread is not None:
        app.control_thread.stop()
        app.control_thread.join(1)


def _new_kernel(arguments: list[str]) -> IPKernelApp:
    from ipykernel.kernelapp import IPKernelApp

    random.seed()
    if "numpy" in sys.modules:
        sys.modules["numpy"].random.seed()
    sys.argv = ["ipykernel_launcher", *arguments]
    app = IPKernelApp.instance()
    app.initialize([*arguments, f"--IPKernelApp.parent_handle={os.getppid()}"])
    if "matplotlib" in sys.modules and os.environ.get("MPLBACKEND"):
        # matplotlib has read its environment before the kernel chose its backend.
        sys.modules["matplotlib"].rcParams["backend"] = os.environ["MPLBACKEND"]
    return app


def main() -> None:
    """Run the server on the socket whose descriptor is the first argument."""
    if sys.path and sys.path[0] in ("", os.getcwd()):
        del sys.path[0]
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])  # whatever the client's parent has blocked
    control = socket.socket(fileno=int(sys.argv[1]))
    os.set_inheritable(control.fileno(), False)
    packages = sys.argv[2:]
    if packages[:1] == ["--shell"]:
        from proctor.seats import seat

        ready = seat.Seat()
        _warm_up(packages[1:], ready.rehearse)
        serve(control, ready.become, hold=True)
    else:
        _warm_up(packages)
        serve(control, _become_kernel)


if __name__ == "__main__":
    main()
