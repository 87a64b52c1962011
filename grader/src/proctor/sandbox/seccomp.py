"""The system calls that students' code may not make, as a seccomp filter.

Assembled by hand (a dozen lines) because libseccomp's Python bindings are not on PyPI in a kept
form; `tests/sandbox/test_sandbox.py` compares the numbers with libseccomp's own.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import functools
import os
import struct
import sys
from collections.abc import Callable, Collection

from proctor.sandbox import linux

if sys.platform != "win32":
    import fcntl

_ARCHES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}
_LAST_KNOWN = 462  # mseal, Linux 6.10; what comes later is answered like an old kernel

# name: numbers on x86_64 and aarch64, None where the call does not exist
CALLS: dict[str, tuple[int | None, int | None]] = {
    **{"fork": (57, None), "vfork": (58, None), "clone": (56, 220)},
    **{"clone3": (435, 435), "fcntl": (72, 25), "ioctl": (16, 29)},
    **{"prctl": (157, 167), "socket": (41, 198), "socketpair": (53, 199), "bind": (49, 200)},
    **{"connect": (42, 203), "listen": (50, 201), "kill": (62, 129), "tkill": (200, 130)},
    **{"setsockopt": (54, 208)},
    **{"tgkill": (234, 131), "rt_sigqueueinfo": (129, 138), "rt_tgsigqueueinfo": (297, 240)},
    **{"pidfd_send_signal": (424, 424), "prlimit64": (302, 261), "setpriority": (141, 140)},
    **{"ioprio_set": (251, 30), "sched_setaffinity": (203, 122), "sched_setattr": (314, 274)},
    **{"sched_setscheduler": (144, 119), "sched_setparam": (142, 118)},
}
_FORBIDDEN = {
    # other processes
    **{"ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271)},
    **{"process_madvise": (440, 440), "process_mrelease": (448, 448), "kcmp": (312, 272)},
    **{"pidfd_getfd": (438, 438), "move_pages": (279, 239), "migrate_pages": (256, 238)},
    # mounts and namespaces
    **{"mount": (165, 40), "umount2": (166, 39), "pivot_root": (155, 41), "chroot": (161, 51)},
    **{"open_tree": (428, 428), "move_mount": (429, 429), "fsopen": (430, 430)},
    **{"fsconfig": (431, 431), "fsmount": (432, 432), "fspick": (433, 433)},
    **{"mount_setattr": (442, 442), "unshare": (272, 97), "setns": (308, 268)},
    **{"name_to_handle_at": (303, 264), "open_by_handle_at": (304, 265)},
    **{"fanotify_init": (300, 262), "fanotify_mark": (301, 263)},
    # the kernel's less trodden paths
    **{"bpf": (321, 280), "perf_event_open": (298, 241), "userfaultfd": (323, 282)},
    **{"io_uring_setup": (425, 425), "io_uring_enter": (426, 426)},
    **{"io_uring_register": (427, 427), "memfd_secret": (447, 447), "lookup_dcookie": (212, 18)},
    **{"vmsplice": (278, 75)},
    **{"add_key": (248, 217), "request_key": (249, 218), "keyctl": (250, 219)},
    **{"modify_ldt": (154, None), "uselib": (134, None), "personality": (135, 92)},
    # what outlives the process or is not counted
    **{"memfd_create": (319, 279)},
    **{"shmget": (29, 194), "msgget": (68, 186), "semget": (64, 190), "mq_open": (240, 180)},
    # the machine
    **{"init_module": (175, 105), "finit_module": (313, 273), "delete_module": (176, 106)},
    **{"kexec_load": (246, 104), "kexec_file_load": (320, 294), "reboot": (169, 142)},
    **{"swapon": (167, 224), "swapoff": (168, 225), "acct": (163, 89), "syslog": (103, 116)},
    **{"quotactl": (179, 60), "quotactl_fd": (443, 443), "vhangup": (153, 58)},
    **{"settimeofday": (164, 170), "clock_settime": (227, 112), "clock_adjtime": (305, 266)},
    **{"adjtimex": (159, 171), "sethostname": (170, 161), "setdomainname": (171, 162)},
    **{"iopl": (172, None), "ioperm": (173, None)},
}
# landlock does not govern these: without a mount namespace they do nothing, and say nothing,
# because shutil.copy and others end with them
_METADATA: dict[str, tuple[int, int | None]] = {
    **{"chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452)},
    **{"chown": (92, None), "lchown": (94, None), "fchown": (93, 55), "fchownat": (260, 54)},
    **{"utime": (132, None), "utimes": (235, None), "futimesat": (261, None)},
    **{"utimensat": (280, 88)},
}
_ATTRIBUTES: dict[str, tuple[int, int | None]] = {
    **{"setxattr": (188, 5), "lsetxattr": (189, 6), "fsetxattr": (190, 7)},
    **{"removexattr": (197, 14), "lremovexattr": (198, 15), "fremovexattr": (199, 16)},
}
CALLS |= _FORBIDDEN | _METADATA | _ATTRIBUTES

_SIGNALS_TO_A_PROCESS = ("kill", "tgkill", "rt_sigqueueinfo", "rt_tgsigqueueinfo")
_OF_ANOTHER_PROCESS = (
    *("sched_setaffinity", "sched_setattr", "sched_setscheduler", "sched_setparam"),
    "prlimit64",
)
_BY_KIND_AND_NUMBER = ("setpriority", "ioprio_set")

_AF_UNIX, _SOCK_STREAM, _SOCK_SEQPACKET = 1, 1, 5
_BUFFER_SIZES = (7, 8, 32, 33)  # SO_SNDBUF, SO_RCVBUF, and both by force
_F_SETOWN, _F_SETSIG, _F_SETOWN_EX = 8, 10, 15
# push keys into a terminal, own a terminal's or a socket's signals, flags of files
_FORBIDDEN_IOCTLS = (0x5412, 0x541C, 0x8901, 0x8902, 0x40086602, 0x401C5820)

_LOAD, _AND, _JEQ, _JGE, _JSET, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x45, 0x06
_ALLOW, _KILL, _ASK = 0x7FFF0000, 0x80000000, 0x7FC00000


def _op(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
    return struct.pack("=HBBI", code, yes, no, value)


def _answer(number: int) -> bytes:
    return _op(_RETURN, 0x50000 | number)


def _argument(index: int) -> bytes:
    return _op(_LOAD, 16 + 8 * index)  # the lower half, little-endian


def _only(index: int, *values: int, mask: int = 0xFFFFFFFF, error: int = errno.EPERM) -> bytes:
    """Allow the call when the argument is one of `values`."""
    body = _argument(index) + _op(_AND, mask)
    for left, value in zip(range(len(values), 0, -1), values, strict=True):
        body += _op(_JEQ, value, yes=left)
    return body + _answer(error) + _op(_RETURN, _ALLOW)


def _not(index: int, *values: int, answer: int = errno.EPERM) -> bytes:
    """Allow the call when the argument is none of `values`; else give `answer`, 0 for success."""
    body = _argument(index)
    for left, value in zip(range(len(values), 0, -1), values, strict=True):
        body += _op(_JEQ, value, yes=left)
    return body + _op(_RETURN, _ALLOW) + _answer(answer)


def supported() -> bool:
    """Return whether the filter is known for this kind of machine."""
    return hasattr(os, "uname") and os.uname().machine in _ARCHES


@functools.cache
def assemble(*, namespaces: bool, scoped_signals: bool) -> bytes:
    """Return the program for this machine.

    With `namespaces` nothing outside can be named, so AF_UNIX sockets and the attributes of files
    are free; else neither is, and the guard is asked before each fork (see `Listener`): only so
    can it end a fork bomb. Without `scoped_signals` (a PID namespace or landlock from ABI 6) it
    is asked before each signal, too.
    """
    column, arch = _ARCHES[os.uname().machine]
    rules: dict[str, bytes] = dict.fromkeys(_FORBIDDEN, _answer(errno.EPERM))
    rules["clone3"] = _answer(errno.ENOSYS)  # its flags cannot be read: the C library uses clone
    start = _op(_RETURN, _ALLOW if namespaces else _ASK)
    rules |= {"fork": start, "vfork": start}
    rules["clone"] = (
        _argument(0)
        + _op(_JSET, linux.CLONE_NEW_ANY & ~linux.CLONE_NEWTIME, yes=1)  # NEWTIME: part of a signal
        + start
        + _answer(errno.EPERM)
    )
    rules["fcntl"] = _not(1, _F_SETOWN, _F_SETSIG, _F_SETOWN_EX)
    rules["ioctl"] = _not(1, *_FORBIDDEN_IOCTLS)
    # It succeeds and does nothing: a size is only a wish, and what buffers hold is counted nowhere.
    rules["setsockopt"] = _not(2, *_BUFFER_SIZES, answer=0)
    rules["prctl"] = _not(0, linux.PR_SET_DUMPABLE, linux.PR_SET_PDEATHSIG)
    if namespaces:
        rules["socket"] = _only(0, _AF_UNIX, error=errno.EACCES)
    else:
        rules |= dict.fromkeys(("socket", "bind", "connect", "listen"), _answer(errno.EACCES))
        # a datagram socket of a pair could still send to any path
        rules["socketpair"] = _only(1, _SOCK_STREAM, _SOCK_SEQPACKET, mask=0xF, error=errno.EACCES)
        rules |= dict.fromkeys(_METADATA, _answer(0))
        rules |= dict.fromkeys(_ATTRIBUTES, _answer(errno.EOPNOTSUPP))
        rules |= dict.fromkeys(_OF_ANOTHER_PROCESS, _only(0, 0))
        rules |= dict.fromkeys(_BY_KIND_AND_NUMBER, _only(1, 0))
    if not scoped_signals:
        rules |= dict.fromkeys(_SIGNALS_TO_A_PROCESS, _op(_RETURN, _ASK))
        rules |= dict.fromkeys(("tkill", "pidfd_send_signal"), _answer(errno.EPERM))

    program = _op(_LOAD, 4) + _op(_JEQ, arch, yes=1) + _op(_RETURN, _KILL)
    program += _op(_LOAD, 0) + _op(_JGE, _LAST_KNOWN + 1, no=1) + _answer(errno.ENOSYS)
    for name, body in rules.items():
        number = CALLS[name][column]
        if number is not None:
            program += _op(_JEQ, number, no=len(body) // 8) + body
    return program + _op(_RETURN, _ALLOW)


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def install(program: bytes, *, listen: bool) -> int:
    """Filter the system calls of this process from now on; PR_SET_NO_NEW_PRIVS must be set.

    Returns the descriptor for a `Listener` when told to `listen`.
    """
    number = 317 if os.uname().machine == "x86_64" else 277
    passed = _Program(len(program) // 8, program)
    # 4: keep speculation as it is (older kernels slow the process down otherwise);
    # 8: a listener; 32: only a deadly signal interrupts a call that waits for its answer
    flags = 4 | (8 | 32 if listen else 0)
    pointer = ctypes.cast(ctypes.byref(passed), ctypes.c_void_p)
    return linux.syscall("seccomp", number, 1, flags, pointer)


class Listener:
    """The guard's end of a filter that asks: no process is started that it has not let go on."""

    _RECEIVE, _SEND, _CONTINUE = 0xC0502100, 0xC0182101, 1
    _STARTS = {CALLS[name][i] for name in ("fork", "vfork", "clone") for i in (0, 1)}

    def __init__(self, fd: int):
        self.fd = fd

    def answer(self, own: Callable[[], Collection[int]]) -> bool:
        """Answer one call, and return whether it starts a process or thread.

        Signals may be sent to the processes that `own` returns.
        """
        question = bytearray(80)
        try:
            fcntl.ioctl(self.fd, self._RECEIVE, question)
        except OSError:  # it was killed meanwhile
            return False
        name, call, target = struct.unpack_from("=Q8xi12xq", question)
        target = ctypes.c_int(target).value
        starts = call in self._STARTS
        # 0: its own group, which has no members outside; -1: everybody
        allowed = starts or target == 0 or (target != -1 and abs(target) in own())
        answer = (0, self._CONTINUE) if allowed else (-errno.EPERM, 0)
        with contextlib.suppress(OSError):
            fcntl.ioctl(self.fd, self._SEND, struct.pack("=QqiI", name, 0, *answer))
        return starts
