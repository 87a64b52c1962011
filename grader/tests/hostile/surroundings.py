"""What lies around a class that is graded: secrets, bystanders and listeners, all watched."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

_PR_SET_CHILD_SUBREAPER = 36


class Surroundings:
    """Secrets in `root`/outside and in the environment, two listeners, a bystander process."""

    def __init__(self, root: Path, course: Path) -> None:
        self.course = course
        self.outside = root / "outside"
        self.home = self.outside / "home"
        (self.home / ".ssh").mkdir(parents=True)
        (self.home / ".ssh" / "id_rsa").write_text(self.secret("home"))
        (self.outside / "tmp").mkdir()
        (self.outside / "tmp" / "notes.txt").write_text(self.secret("tmp"))
        (self.outside / "mine.txt").write_text("precious\n" * 100)
        (self.outside / "private").mkdir(mode=0o700)
        (self.outside / "private" / "exams.txt").write_text(self.secret("private"))
        (self.outside / "full").mkdir()
        self.token = secrets.token_hex(4)
        self.heard: list[str] = []
        self.known = set(children())
        self.environment = os.environ | {
            "HOSTILE_SECRET": self.secret("environment"),
            "HOME": str(self.home),
        }
        # Processes whose parent has died become ours: none can hide.
        libc = ctypes.CDLL(None)
        libc.prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.bystander = subprocess.Popen(
            [sys.executable, "-c", "import time; time.sleep(3600)", f"bystander-{self.token}"],
            env=self.environment,
            start_new_session=True,
        )
        self.known.add(self.bystander.pid)
        self._tcp = socket.create_server(("127.0.0.1", 0))
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", 0))
        self._shared = Path("/dev/shm") / f"bystander-{self.token}"
        self._shared.write_text(self.secret("shared"))
        # Two Unix sockets: one with a path, one with an abstract name.
        path = os.path.relpath(self.outside / "socket")
        self._listening = [self._tcp]
        for name in (path, f"\0bystander-{self.token}"):
            local = socket.socket(socket.AF_UNIX)
            local.bind(name)
            local.listen()
            self._listening.append(local)
        for listener in self._listening:
            threading.Thread(target=self._listen, args=[listener], daemon=True).start()
        threading.Thread(target=self._listen_udp, daemon=True).start()

    @staticmethod
    def secret(kind: str) -> str:
        """A text that must not be found in what a student gets to see."""
        return f"SECRET-{kind}-c4f1a7"

    def places(self, student: str, *, honest: bool = False) -> dict[str, str]:
        """What ``@NAME@`` stands for in what `student` hands in; honest work holds a secret."""
        return {
            "SECRET": self.secret("student") if honest else "",
            "COURSE": str(self.course),
            "OUTSIDE": str(self.outside),
            "HOME": str(self.home),
            "STUDENT": student,
            "MARK": f"hostile-{self.token}-{student}",
            "BYSTANDER": f"bystander-{self.token}",
            "PORT": str(self._tcp.getsockname()[1]),
            "UDP": str(self._udp.getsockname()[1]),
        }

    def _listen(self, listener: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(1)
                    said = b""
                    with contextlib.suppress(OSError):
                        said = connection.recv(4096)
                    self.heard.append(f"{listener.family.name} {said!r}")

    def _listen_udp(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self.heard.append(f"udp {self._udp.recv(4096)!r}")

    def snapshot(self) -> dict[str, str]:
        """A line for each file that nobody may change."""
        roots = [self.outside, *(self.course / n for n in ("source", "release", "submitted"))]
        watched = self.home / ".ssh"  # elsewhere at home, tools keep their own things
        lines = {}
        for path in sorted(p for root in roots for p in (root, *root.rglob("*"))):
            if path.is_relative_to(self.home) and not path.is_relative_to(watched):
                continue
            state = path.lstat()
            lines[str(path)] = f"{state.st_mode:o} {_content(path)}"
        path = self.course / "nbgrader_config.py"
        return lines | {str(path): _content(path)}

    def bystander_hurt(self) -> str:
        """What has happened to the process that must live; empty when nothing has."""
        if self.bystander.poll() is not None:
            return f"ended with {self.bystander.returncode}"
        pid = self.bystander.pid
        if nice := os.getpriority(os.PRIO_PROCESS, pid) - os.getpriority(os.PRIO_PROCESS, 0):
            return f"its priority has changed by {nice}"
        score = Path(f"/proc/{pid}/oom_score_adj").read_text()
        own = Path("/proc/self/oom_score_adj").read_text()
        return "" if score == own else f"its oom_score_adj is {score.strip()}"

    def planted(self) -> list[str]:
        """Files with a student's mark in their name, wherever they can have been planted."""
        folders = {
            self.outside, self.home, self.course, Path(tempfile.gettempdir()), Path("/tmp"),
            Path("/var/tmp"), Path("/dev/shm"), Path.home(), Path("/"), Path(sys.prefix),
            Path.cwd(), self.course.parent, *map(Path, filter(os.path.isdir, sys.path)),
            *(p for f in (self.course, self.outside) for p in f.rglob("*") if p.is_dir()),
        }  # fmt: skip
        found = (p for f in folders if f.is_dir() for p in f.glob(f"*hostile-{self.token}-*"))
        return sorted({str(path.absolute()) for path in found})

    def left_running(self) -> dict[int, str]:
        """The processes that grading has left behind, with their command lines."""
        reap()
        return {
            pid: command_line(pid)
            for pid in children()
            if pid not in self.known and command_line(pid)
        }

    def close(self) -> None:
        """End the bystander and the listeners, and what was left running."""
        for pid in self.left_running():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.bystander.kill()
        self.bystander.wait()
        for listener in (*self._listening, self._udp):
            listener.close()
        self._shared.unlink(missing_ok=True)
        time.sleep(0.1)
        reap()
        for path in map(Path, self.planted()):
            with contextlib.suppress(OSError):
                path.unlink()


def _content(path: Path) -> str:
    if path.is_symlink():
        return f"-> {os.readlink(path)}"
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def children(parent: int | None = None) -> Iterator[int]:
    """This process's children, and theirs."""
    parent = parent or os.getpid()
    of: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                of.setdefault(int(fields[1]), []).append(int(entry.name))
    waiting = list(of.get(parent, []))
    while waiting:
        pid = waiting.pop()
        yield pid
        waiting += of.get(pid, [])


def command_line(pid: int) -> str:
    """The command line of a running process; empty for one that has ended."""
    try:
        return (
            Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        )
    except OSError:
        return ""


def reap() -> None:
    """Bury the adopted processes that have ended."""
    for pid in list(children()):
        with contextlib.suppress(OSError):
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
            if state == "Z":
                os.waitpid(pid, os.WNOHANG)
