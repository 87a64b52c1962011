"""Shut a forked process in, before it runs a student's code.

A warm process forks a child; the child calls `shut_in`, and goes on inside: it sees the readable
folders and its own scratch folder, no network and no other process, and what it leaves running
dies with it. Two ways, by what the machine offers (`available`):

* namespaces: a file tree of its own (only what is readable is in it), PIDs, network and IPC of
  its own; landlock as well, where the kernel has it;
* landlock alone, where user namespaces are forbidden (many containers, Ubuntu 24.04).

seccomp, resource limits and the loss of all capabilities come on top of both.

The forking process must be single-threaded, hold no secrets, have been started with
`clean_environment` (`/proc/self/environ` shows what it was started with), and have called
`available` once, so that the children know the answer.
"""

from __future__ import annotations

import array  # noqa: F401  (socket.send_fds imports it)
import contextlib
import functools
import os
import platform
import shutil
import signal
import site
import socket
import sys
import sysconfig
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from proctor.sandbox import filetree, guard, linux, seccomp, usage
from proctor.sandbox.usage import Limits

if sys.platform != "win32":
    import resource

__all__ = [
    "Limits",
    "Protection",
    "available",
    "clean_environment",
    "missing",
    "shut_in",
    "standard_readable",
]

_PROC_FILES = ("cpuinfo", "meminfo", "stat", "loadavg", "uptime", "version", "filesystems", "sys")
_ETC = (
    *("ld.so.cache", "alternatives", "fonts", "localtime", "timezone", "mime.types"),
    *("matplotlibrc", "nsswitch.conf"),
)


@dataclass(frozen=True)
class Protection:
    """What this machine offers to shut a process in."""

    namespaces: bool = False  # of users, mounts, processes, network and IPC: all of them
    landlock: int = 0  # its ABI, 0 for none
    seccomp: bool = False
    obstacle: str = ""  # why there are no namespaces

    def __str__(self) -> str:
        layers = ["namespaces"] * self.namespaces + ["seccomp"] * self.seccomp
        layers += [f"landlock (ABI {self.landlock})"] * bool(self.landlock)
        text = ", ".join(layers) or "nothing"
        return f"{text}; no namespaces: {self.obstacle}" if self.obstacle else text


@functools.cache
def available() -> Protection:
    """Return what this machine offers, tried once in forked children."""
    if sys.platform != "linux" or not seccomp.supported():
        return Protection(obstacle=f"{platform.system()} on {platform.machine()}")
    landlock = linux.landlock_abi()
    seccomp.assemble(namespaces=True, scoped_signals=True)  # kept for the children
    filters = not _failure(Protection(seccomp=True))
    obstacle = _failure(Protection(namespaces=True))
    return Protection(not obstacle, landlock, filters, obstacle)


def _failure(layers: Protection) -> str:
    """Return what goes wrong when a child shuts itself in with `layers`, "" when nothing does."""
    scratch = tempfile.mkdtemp(prefix="proctor-")
    told, tells = os.pipe()
    child = os.fork()
    if not child:
        try:
            shut_in([], Path(scratch), [], Limits(), [tells], protection=layers)
            os._exit(0)
        except BaseException as error:
            os.write(tells, str(error).encode()[:1000])
        finally:
            os._exit(1)
    os.close(tells)
    with open(told, "rb") as lines:
        text = lines.read().decode(errors="replace")
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    shutil.rmtree(scratch, ignore_errors=True)
    return text or (f"a trial ended with status {status}" if status else "")


def missing() -> str | None:
    """Return None when students' code can be shut in well here, else what is missing, in a line."""
    found = available()
    if sys.platform != "linux":
        return (
            f"students' code can be shut in on Linux only, not on {platform.system()}: "
            "grade in a Linux container or WSL 2"
        )
    if not seccomp.supported():
        return f"no seccomp filter for {platform.machine()} machines: grade on x86_64 or aarch64"
    if not found.seccomp:
        return "the kernel refuses seccomp filters: enable CONFIG_SECCOMP_FILTER, or run elsewhere"
    if found.namespaces or found.landlock >= 3:
        return None
    return (
        f"neither user namespaces ({found.obstacle}) nor landlock ABI 3 (found {found.landlock}): "
        "take Linux 6.2 or later, or permit user namespaces (sysctl user.max_user_namespaces, "
        "kernel.unprivileged_userns_clone=1, kernel.apparmor_restrict_unprivileged_userns=0)"
    )


def shut_in(
    readable: Sequence[Path],
    writable: Path,
    hidden: Sequence[Path],
    limits: Limits,
    keep_fds: Sequence[int],
    *,
    report: int | None = None,
    protection: Protection | None = None,
) -> None:
    """Shut this freshly forked process in, and return in the process that is to run the code.

    That process is a new one: a child of the caller, which stays outside as its guard, ends with
    the child's status, hands SIGINT and SIGTERM on to its process group, and takes everything
    with it when it is killed. Raises OSError (in either process) when a layer cannot be put on:
    end the process then.

    Args:
        readable: folders and files that may be read and executed.
        writable: the scratch folder, which becomes the working directory; keep it mode 0700.
        hidden: what must not be read although it lies below a readable folder; the deepest
            of the paths decides.
        limits: what all the processes inside may use together.
        keep_fds: the descriptors that stay open inside; 0, 1 and 2 become /dev/null if not kept.
        report: the descriptor on which the guard writes for a `proctor.protocol.lifeline.Lifeline`.
        protection: the layers to put on, by default all that are `available`.
    """
    layers = protection or available()
    scratch = Path(os.path.realpath(writable))
    signals = signal.pthread_sigmask(signal.SIG_BLOCK, guard.SIGNALS)
    guard.close_all_but({*keep_fds, *([] if report is None else [report])})
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")  # rather than the grader
    tree = _real(readable), _real(hidden)
    if layers.namespaces:
        filetree.enter_namespaces()
    else:
        guard.stand_between()
        linux.prctl(linux.PR_SET_CHILD_SUBREAPER, 1)
    told, tells = socket.socketpair()
    student = os.fork()
    if student:
        tells.close()
        ready, listeners = socket.recv_fds(told, 1, 1)[:2]
        if ready and layers.namespaces:  # the new root is this process's, too
            os.chdir("/")
        guard.close_all_but({*listeners, *([] if report is None else [report])})
        listener = seccomp.Listener(listeners[0]) if listeners else None
        guard.guard(student, scratch, limits, report, listener, namespaces=layers.namespaces)
    # Not as it was inherited: whoever has started the grader may ignore it, as nohup and cron do.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signals = set(signals) - {signal.SIGINT}
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    if report is not None and report not in keep_fds:
        os.close(report)
    if layers.namespaces:
        filetree.build_tree(*tree, scratch, limits)
    told.close()
    os.setsid()  # signals to its process group reach nobody outside
    os.chdir(scratch)
    _set_limits(limits, layers)
    linux.prctl(linux.PR_SET_NO_NEW_PRIVS, 1)
    linux.drop_capabilities()
    if layers.landlock:
        linux.landlock(layers.landlock, _rules(*tree, scratch, layers))
    asks: list[int] = []
    if layers.seccomp:
        scoped = layers.namespaces or layers.landlock >= 6
        program = seccomp.assemble(namespaces=layers.namespaces, scoped_signals=scoped)
        descriptor = seccomp.install(program, listen=not layers.namespaces)
        asks += [] if layers.namespaces else [descriptor]
    socket.send_fds(tells, [b"."], asks)  # fails when the guard is already dead
    tells.close()
    for fd in asks:
        os.close(fd)
    signal.pthread_sigmask(signal.SIG_SETMASK, signals)


@functools.cache
def standard_readable() -> tuple[Path, ...]:
    """Return what Python and its libraries need to read: installation, libraries, a bit of /etc.

    The folder that Python was started in, the home folder and the one for temporary files are
    left out, even when they are on `sys.path`.
    """
    found = ["/usr", "/bin", "/sbin", "/lib", "/lib64", "/sys/devices/system/cpu"]
    found += [f"/etc/{name}" for name in _ETC]
    found += [sys.prefix, sys.base_prefix, sys.exec_prefix, os.path.dirname(sys.executable)]
    found += [os.path.dirname(os.path.realpath(sys.executable)), *sysconfig.get_paths().values()]
    if site.ENABLE_USER_SITE:
        found.append(site.getusersitepackages())
    folders = [Path(os.path.realpath(f)) for f in (".", Path.home(), tempfile.gettempdir())]
    too_much = {above for folder in folders for above in (folder, *folder.parents)}
    entries = [Path(entry).absolute() for entry in sys.path if entry]
    found += [str(entry) for entry in entries if Path(os.path.realpath(entry)) not in too_much]
    return tuple(Path(path) for path in dict.fromkeys(found) if os.path.exists(path))


def clean_environment(scratch: Path, variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment that tells nothing of the instructor's but language and time zone.

    Start the warm process with it, and let each child set it for its own `scratch` folder. Name
    thread counts (OPENBLAS_NUM_THREADS and the like) in `variables`.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if name in ("LANG", "LANGUAGE", "TZ", "PATH") or name.startswith("LC_")
    }
    folder = str(scratch)
    return {
        "PATH": os.defpath,
        "LANG": "C.UTF-8",
        **kept,
        **dict.fromkeys(("HOME", "PWD"), folder),
        **dict.fromkeys(("USER", "LOGNAME"), "student"),
        "TMPDIR": f"{folder}/tmp",
        "IPYTHONDIR": f"{folder}/.ipython",
        "MPLCONFIGDIR": f"{folder}/.matplotlib",
        **(variables or {}),
    }


def _real(paths: Sequence[Path]) -> dict[Path, Path]:
    """Map each path that is there, made absolute, to where it really is."""
    return {Path(os.path.abspath(p)): Path(os.path.realpath(p)) for p in paths if os.path.exists(p)}


def _set_limits(limits: Limits, layers: Protection) -> None:
    wanted = {
        resource.RLIMIT_DATA: limits.memory,
        resource.RLIMIT_FSIZE: limits.disk,
        resource.RLIMIT_NOFILE: limits.open_files,
        resource.RLIMIT_CORE: 0,
    }
    if layers.namespaces and os.getuid() and linux.kernel() >= (5, 14):
        # counted per user namespace since then, threads included; the guard counts exactly
        wanted[resource.RLIMIT_NPROC] = limits.processes * usage.THREADS_EACH
    for kind, most in wanted.items():
        hard = resource.getrlimit(kind)[1]
        most = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(kind, (most, most))


# -- landlock -----------------------------------------------------------------------------------


def _rules(
    readable: dict[Path, Path], hidden: dict[Path, Path], scratch: Path, layers: Protection
) -> Iterator[tuple[Path, int]]:
    rights = linux.Rights
    everything = rights.known(layers.landlock) & ~rights.NODES & ~rights.IOCTL_DEV
    yield scratch, everything
    for name in filetree.DEVICES:
        yield Path("/dev", name), rights.DEVICE
    for path in readable.values():
        if layers.namespaces:  # what is hidden is masked
            yield path, rights.READ
        elif path not in hidden.values():
            for part in _without(path, [h for h in hidden.values() if path in h.parents]):
                yield part, rights.READ
    if layers.namespaces:
        yield Path("/proc"), rights.READ
        yield Path("/tmp"), everything
        yield Path("/dev/shm"), everything
        yield Path("/dev/pts"), rights.DEVICE | rights.READ_DIR
    else:
        yield Path("/proc", str(os.getpid())), rights.READ
        for name in _PROC_FILES:
            yield Path("/proc", name), rights.READ


def _without(folder: Path, hidden: list[Path]) -> Iterator[Path]:
    """Yield what is in `folder` but for the `hidden`: landlock cannot take out of a folder."""
    if not hidden:
        yield folder
        return
    for child in folder.iterdir():
        if child not in hidden and not child.is_symlink():
            yield from _without(child, [h for h in hidden if child in h.parents])
