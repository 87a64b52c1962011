"""New namespaces, and in them a file tree that holds nothing but what is readable."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from proctor import _linux
from proctor._usage import Limits

DEVICES = ("null", "zero", "full", "random", "urandom")
_EMPTY = "/.empty"


def enter_namespaces() -> None:
    """Move into new namespaces; the next child is the first process of the PID namespace."""
    user, group = os.getuid(), os.getgid()
    _linux.unshare(
        _linux.CLONE_NEWUSER
        | _linux.CLONE_NEWNS
        | _linux.CLONE_NEWPID
        | _linux.CLONE_NEWNET
        | _linux.CLONE_NEWIPC
        | _linux.CLONE_NEWUTS
    )
    for name, text in (
        ("setgroups", "deny"),
        ("uid_map", f"{user} {user} 1"),
        ("gid_map", f"{group} {group} 1"),
    ):
        Path("/proc/self", name).write_text(text)


def build_tree(
    readable: dict[Path, Path], hidden: dict[Path, Path], scratch: Path, limits: Limits
) -> None:
    """Replace the file tree by one that holds what is readable, and private places to write."""
    os.umask(0o022)
    _linux.mount("none", "/", flags=_linux.MS_REC | _linux.MS_PRIVATE)
    safe = _linux.MS_NOSUID | _linux.MS_NODEV
    _linux.mount("tmpfs", "/tmp", "tmpfs", safe, "mode=755,size=1m")
    os.chdir("/tmp")
    for folder in ("outside", "proc", "dev", "tmp"):
        os.mkdir(folder)
    _linux.pivot_root(".", "outside")
    os.chdir("/")
    _linux.mount("proc", "/proc", "proc", safe | _linux.MS_NOEXEC)
    _linux.mount("tmpfs", "/tmp", "tmpfs", safe, f"mode=1777,size={limits.disk}")
    for name in DEVICES:
        _bind(Path("/dev", name))
    os.mkdir("/dev/shm")
    _linux.mount("tmpfs", "/dev/shm", "tmpfs", safe, f"mode=1777,size={limits.disk}")
    os.mkdir("/dev/pts")
    _linux.mount("devpts", "/dev/pts", "devpts", _linux.MS_NOSUID, "newinstance,ptmxmode=0666")
    os.symlink("pts/ptmx", "/dev/ptmx")
    for name, target in (("fd", ""), ("stdin", "/0"), ("stdout", "/1"), ("stderr", "/2")):
        os.symlink(f"/proc/self/fd{target}", f"/dev/{name}")

    Path(_EMPTY).touch()
    masked, seen = set(hidden.values()), {*readable.values(), *hidden.values()}
    for path in sorted(seen, key=lambda path: len(path.parts)):
        above = next((parent for parent in path.parents if parent in seen), None)
        below_readable = above is not None and above not in masked
        if path in masked and below_readable:
            _mask(path)
        elif path not in masked and not below_readable:
            _bind(path)
    for path in readable:
        _add_links(path)
    _bind(scratch)

    _linux.unmount("/outside")
    os.rmdir("/outside")
    _linux.mount_attributes(
        "/", on=_linux.MOUNT_ATTR_RDONLY | _linux.MOUNT_ATTR_NOSUID, recursive=True
    )
    for place in ("/tmp", "/dev/shm", "/dev/pts", str(scratch)):
        _linux.mount_attributes(place, off=_linux.MOUNT_ATTR_RDONLY)
    os.chdir(scratch)


def _bind(path: Path) -> None:
    """Show in the new tree what the old one has at `path`."""
    source = f"/outside{path}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir() if os.path.isdir(source) else path.touch()
    _linux.mount(source, str(path), flags=_linux.MS_BIND | _linux.MS_REC)


def _mask(path: Path) -> None:
    """Show an empty folder or file in place of `path`."""
    if path.is_dir():
        _linux.mount("tmpfs", str(path), "tmpfs", _linux.MS_NOSUID | _linux.MS_NODEV, "mode=755")
    else:
        _linux.mount(_EMPTY, str(path), flags=_linux.MS_BIND)


def _add_links(path: Path) -> None:
    """Copy the symbolic links that lead to `path` into the new tree."""
    for _ in range(40):
        for step in (*reversed(path.parents), path):
            outside = f"/outside{step}"
            if not os.path.islink(outside):
                continue
            target = os.readlink(outside)
            if not os.path.lexists(step):
                with contextlib.suppress(OSError):
                    step.parent.mkdir(parents=True, exist_ok=True)
                    step.symlink_to(target)
            path = Path(os.path.normpath(step.parent / target)) / path.relative_to(step)
            break
        else:
            return
