"""Thin calls of the Linux kernel that Python's `os` lacks: namespaces, mounts, landlock, prctl.

Importable everywhere; the functions raise OSError where the kernel does not have them.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP = 1, 4, 24
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS, PR_CAP_AMBIENT = 36, 38, 47

CLONE_NEWNS, CLONE_NEWCGROUP, CLONE_NEWUTS, CLONE_NEWIPC = 0x20000, 0x2000000, 0x4000000, 0x8000000
CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWTIME = (
    0x10000000,
    0x20000000,
    0x40000000,
    0x80,
)
CLONE_NEW_ANY = (
    CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID
) | (CLONE_NEWNET | CLONE_NEWTIME)

MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_BIND, MS_REC, MS_PRIVATE = 2, 4, 8, 4096, 16384, 1 << 18
MNT_DETACH = 2
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID = 1, 2
AT_FDCWD, AT_RECURSIVE = -100, 0x8000

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None

# The numbers that x86_64 and aarch64 do not share.
_MACHINE = os.uname().machine if hasattr(os, "uname") else ""
_CAPSET, _PIVOT_ROOT = (126, 155) if _MACHINE == "x86_64" else (91, 41)
_MOUNT_SETATTR = 442
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446


def _check(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def _pointer(value: Any) -> ctypes.c_void_p:
    return ctypes.cast(ctypes.byref(value), ctypes.c_void_p)


def syscall(what: str, number: int, *arguments: object) -> int:
    """Make a system call; integers are passed as long, None as a null pointer."""
    if _libc is None:
        raise OSError(f"{what}: not a Linux system")
    passed = [ctypes.c_long(a) if isinstance(a, int) else a for a in arguments]
    return _check(_libc.syscall(ctypes.c_long(number), *passed), what)


def prctl(option: int, *arguments: int) -> int:
    """Set an attribute of this process."""
    if _libc is None:
        raise OSError("prctl: not a Linux system")
    passed = [ctypes.c_ulong(a) for a in (*arguments, 0, 0, 0, 0)[:4]]
    return _check(_libc.prctl(option, *passed), f"prctl {option}")


def unshare(flags: int) -> None:
    """Move this process into new namespaces."""
    if _libc is None:
        raise OSError("unshare: not a Linux system")
    _check(_libc.unshare(flags), "unshare")


def mount(source: str, target: str, kind: str = "", flags: int = 0, options: str = "") -> None:
    """Mount `source` on `target`."""
    if _libc is None:
        raise OSError("mount: not a Linux system")
    texts = [text.encode() if text else None for text in (source, target, kind)]
    result = _libc.mount(*texts, ctypes.c_ulong(flags), options.encode() or None)
    _check(result, f"mount {kind or target}")


def unmount(target: str) -> None:
    """Take `target` and all that is mounted below it out of the tree."""
    assert _libc is not None
    _check(_libc.umount2(target.encode(), MNT_DETACH), "umount2")


def pivot_root(new: str, old: str) -> None:
    """Make `new` the root of this mount namespace, and move the present one to `old`."""
    syscall("pivot_root", _PIVOT_ROOT, new.encode(), old.encode())


class _MountAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("set", "clear", "propagation", "userns_fd")]


def mount_attributes(path: str, *, on: int = 0, off: int = 0, recursive: bool = False) -> None:
    """Switch attributes of the mount at `path` on and off (Linux 5.12)."""
    attributes = _MountAttributes(on, off, 0, 0)
    syscall(
        "mount_setattr",
        _MOUNT_SETATTR,
        AT_FDCWD,
        path.encode(),
        AT_RECURSIVE if recursive else 0,
        _pointer(attributes),
        ctypes.sizeof(attributes),
    )


class _Capabilities(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32) for name in ("effective", "permitted", "inheritable")]


class _CapabilityHeader(ctypes.Structure):
    _fields_ = [("version", ctypes.c_uint32), ("pid", ctypes.c_int)]


def drop_capabilities() -> None:
    """Give up every capability for good; call after PR_SET_NO_NEW_PRIVS."""
    for capability in range(64):
        try:
            prctl(PR_CAPBSET_DROP, capability)
        except OSError:
            break  # past the last one, or none to give up
    prctl(PR_CAP_AMBIENT, 4)  # clear all
    header, none = _CapabilityHeader(0x20080522, 0), (_Capabilities * 2)()
    syscall("capset", _CAPSET, _pointer(header), _pointer(none))


class Rights:
    """What landlock can grant on files."""

    EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 1 << 1, 1 << 2, 1 << 3
    REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
    READ = EXECUTE | READ_FILE | READ_DIR
    DEVICE = READ_FILE | WRITE_FILE | IOCTL_DEV
    NODES = (1 << 6) | (1 << 11)  # MAKE_CHAR, MAKE_BLOCK
    ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV

    @staticmethod
    def known(abi: int) -> int:
        """Return all rights that the kernel's landlock governs."""
        return (1 << (13 if abi < 2 else 14 if abi < 3 else 15 if abi < 5 else 16)) - 1


class _Ruleset(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint64) for name in ("fs", "net", "scoped")]


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("allowed", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def landlock_abi() -> int:
    """Return the version of landlock that the kernel offers, 0 for none."""
    try:
        return syscall("landlock", _LANDLOCK_CREATE, None, 0, 1)
    except OSError:
        return 0


def landlock(abi: int, rules: Iterable[tuple[Path | str, int]]) -> None:
    """Leave this process and its descendants only the `rights` that `rules` grant below paths.

    No TCP (ABI 4), no signals and abstract sockets to others (ABI 6). Paths that are not there
    are passed over. PR_SET_NO_NEW_PRIVS must be set.
    """
    known = Rights.known(abi)
    ruleset = _Ruleset(known, 3 if abi >= 4 else 0, 3 if abi >= 6 else 0)
    size = 8 if abi < 4 else 16 if abi < 6 else 24
    fd = syscall("landlock", _LANDLOCK_CREATE, _pointer(ruleset), size, 0)
    try:
        for path, rights in rules:
            try:
                parent = os.open(path, os.O_PATH | os.O_CLOEXEC)
            except OSError:
                continue
            try:
                if not os.path.isdir(f"/proc/self/fd/{parent}"):
                    rights &= Rights.ON_FILES
                rule = _PathBeneath(rights & known, parent)
                syscall("landlock", _LANDLOCK_ADD, fd, 1, _pointer(rule), 0)
            finally:
                os.close(parent)
        syscall("landlock", _LANDLOCK_RESTRICT, fd, 1 if abi >= 7 else 0)  # 1: no audit messages
    finally:
        os.close(fd)


def signal_fd(signals: Iterable[int]) -> int:
    """Return a descriptor from which the blocked `signals` are read, 128 bytes each."""
    if _libc is None:
        raise OSError("signalfd: not a Linux system")
    mask = sum(1 << (number - 1) for number in signals).to_bytes(128, "little")
    return _check(_libc.signalfd(-1, mask, os.O_CLOEXEC | os.O_NONBLOCK), "signalfd")


def kernel() -> tuple[int, int]:
    """Return the version of the kernel."""
    major, minor = re.findall(r"\d+", os.uname().release)[:2]
    return int(major), int(minor)
