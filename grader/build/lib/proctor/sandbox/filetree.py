"""New namespaces, and in them a file tree that holds nothing but what is readable."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from proctor.sandbox import linux
from proctor.sandbox.usage import Limits

DEVICES = ("null", "zero", "full", "random", "urandom")
_EMPTY = "/.empty"


def enter_namespaces() -> None:
    """Move into new namespaces; the next child is the first process of the PID namespace."""
    user, group = os.getuid(), os.getgid()
    linux.unshare(
        linux.CLONE_NEWUSER
        | linux.CLONE_NEWNS
        | linux.CLONE_NEWPID
        | linux.CLONE_NEWNET
        | linux.CLONE_NEWIPC
        | linux.CLONE_NEWUTS
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
    linux.mount("none", "/", flags=linux.MS_REC | linux.MS_PRIVATE)
    safe = linux.MS_NOSUID | linux.MS_NODEV
    linux.mount("tmpfs", "/tmp", "tmpfs", safe, "mode=755,size=1m")
    os.chdir("/tmp")
    for folder in ("outside", "proc", "dev", "tmp"):
        os.mkdir(folder)
    linux.pivot_root(".", "outside")
    os.chdir("/")
    linux.mount("proc", "/proc", "proc", safe | linux.MS_NOEXEC)
    linux.mount("tmpfs", "/tmp", "tmpfs", safe, f"mode=1777,size={limits.disk}")
    for name in DEVICES:
        _bind(Path("/dev", name))
    os.mkdir("/dev/shm")
    linux.mount("tmpfs", "/dev/shm", "tmpfs", safe, f"mode=1777,size={limits.disk}")
    os.mkdir("/dev/pts")
    linux.mount("devpts", "/dev/pts", "devpts", linux.MS_NOSUID, "newinstance,ptmxmode=0666")
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

    linux.unmount("/outside")
    os.rmdir("/outside")
    linux.mount_attributes(
        "/", on=linux.MOUNT_ATTR_RDONLY | linux.MOUNT_ATTR_NOSUID, recursive=True
    )
    for place in ("/tmp", "/dev/shm", "/dev/pts", str(scratch)):
        linux.mount_attributes(place, off=linux.MOUNT_ATTR_RDONLY)
    os.chdir(scratch)


def _bind(path: Path) -> None:
    """Show in the new tree what the old one has at `path`."""
    source = f"/outside{path}"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.mkdir() if os.path.isdir(source) else path.touch()
    linux.mount(source, str(path), flags=linux.MS_BIND | linux.MS_REC)


def _mask(path: Path) -> None:
    """Show an empty folder or file in place of `path`."""
    if path.is_dir():
        linux.mount("tmpfs", str(path), "tmpfs", linux.MS_NOSUID | linux.MS_NODEV, "mode=755")
    else:
        linux.mount(_EMPTY, str(path), flags=linux.MS_BIND)


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
