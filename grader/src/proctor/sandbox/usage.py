"""What the processes that were shut in use together, and what they may use."""

from __future__ import annotations

import contextlib
import os
import re
import stat
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

THREADS_EACH = 16  # threads for each process of `Limits.processes`, all together
OF_FILES = ("of files", "deep")  # how a reason ends that has to do with files
_BYTES_PER_FILE = 16384  # of `Limits.disk`: so many small files count as full, too
_DEEPEST = 200  # folders in folders; the guard holds a descriptor for each
# A socket holds what was sent until its buffer is full (212,992 bytes on Linux, which `seccomp`
# keeps from being raised), and one message more.
_BYTES_PER_SOCKET = 2 * 212_992
_SHARED = re.compile(rb"(\w+)-(\w+) \S\S\Ss (\w+) \S+ (\d+) +/dev/zero \(deleted\)\n")


@dataclass(frozen=True)
class Limits:
    """What one student's processes may use together; bytes but for `processes`, `open_files`."""

    memory: int = 4 << 30
    processes: int = 64
    disk: int = 512 << 20  # in the scratch folder, and of each file
    open_files: int = 1024  # of each process


class Usage:
    """What all that runs below one guard uses, looked at again and again."""

    def __init__(self, scratch: Path, limits: Limits, *, namespaces: bool) -> None:
        self._scratch, self._limits, self._namespaces = scratch, limits, namespaces
        self._shared: dict[bytes, int] = {}
        self._shared_before = _shared_memory_of_all()

    def excess(self) -> str | None:
        """Return what is used beyond the limits, in words."""
        limits = self._limits
        pids = _inside() if self._namespaces else list(descendants())
        if len(pids) > limits.processes:
            return f"more than {limits.processes} processes"
        threads = memory = shared = 0
        for pid in pids:
            used = _numbers(f"/proc/{pid}/status", rb"(Threads|RssAnon|RssShmem|VmSwap):\s+(\d+)")
            threads += used.pop(b"Threads", 0)
            shared += 1024 * used.get(b"RssShmem", 0)
            memory += 1024 * sum(used.values())
        if threads > limits.processes * THREADS_EACH:
            return f"more than {limits.processes * THREADS_EACH} threads"
        nameless, sockets = _open_files(pids)
        if self._namespaces:  # there also those are counted that are on their way through another
            sockets = _sockets_of_namespace(pids)
        extra = _BYTES_PER_SOCKET * sockets + max(0, self._shared_memory(pids) - shared)
        if self._namespaces:
            extra += sum(_size_of_tmpfs(path) for path in ("/tmp", "/dev/shm"))
        # forks share their pages: the exact sum costs more, and is seldom needed
        exact = map(_exact_memory, pids)
        if memory + extra > limits.memory and extra + sum(exact) > limits.memory:
            return f"more than {_human(limits.memory)} of memory"
        try:
            disk = nameless + _disk(self._scratch, limits.disk)
        except _TooDeepError:
            return f"folders more than {_DEEPEST} deep"
        return f"more than {_human(limits.disk)} of files" if disk > limits.disk else None

    def _shared_memory(self, pids: list[int]) -> int:
        """Return the bytes of shared memory without a file, also of what was written and unmapped.

        Such a page belongs to no process any more and stays until the last part of the memory that
        it was mapped with is gone. So the largest extent counts that was ever seen. To see it takes
        a millisecond, and is done only while the machine has much more of such pages than before.
        """
        if _shared_memory_of_all() - self._shared_before < self._limits.memory // 4:
            return 0
        present = set()
        for pid in pids:
            with contextlib.suppress(OSError), open(f"/proc/{pid}/maps", "rb") as lines:
                for start, end, offset, inode in _SHARED.findall(lines.read()):
                    extent = int(offset, 16) + int(end, 16) - int(start, 16)
                    self._shared[inode] = max(extent, self._shared.get(inode, 0))
                    present.add(inode)
        self._shared = {i: extent for i, extent in self._shared.items() if i in present}
        return sum(self._shared.values())


def _human(size: int) -> str:
    return f"{size / (1 << 30):g} GiB" if size >= 1 << 30 else f"{size / (1 << 20):g} MiB"


# -- memory -------------------------------------------------------------------------------------


def _numbers(path: str, pattern: bytes) -> dict[bytes, int]:
    try:
        with open(path, "rb") as lines:
            return {name: int(value) for name, value in re.findall(pattern, lines.read())}
    except OSError:  # it ended, or is not ours to look into
        return {}


def _exact_memory(pid: int) -> int:
    pages = _numbers(f"/proc/{pid}/smaps_rollup", rb"(Pss_Anon|Pss_Shmem|SwapPss):\s+(\d+)")
    return 1024 * sum(pages.values())


def _size_of_tmpfs(path: str) -> int:
    found = os.statvfs(path)
    return (found.f_blocks - found.f_bfree) * found.f_frsize


def _shared_memory_of_all() -> int:
    return 1024 * _numbers("/proc/meminfo", rb"(Shmem):\s+(\d+)").get(b"Shmem", 0)


def _sockets_of_namespace(pids: list[int]) -> int:
    found = (_numbers(f"/proc/{pid}/net/sockstat", rb"(sockets): used (\d+)") for pid in pids)
    return next((numbers[b"sockets"] for numbers in found if numbers), 0)


# -- files --------------------------------------------------------------------------------------


class _TooDeepError(Exception):
    """There are folders in folders in folders."""


def _disk(scratch: Path, most: int) -> int:
    """Return the bytes of all files below `scratch`, or some number beyond `most`."""
    total, seen = 0, set[int]()
    with contextlib.closing(_below(scratch)) as files:
        for found in files:
            if found.st_nlink == 1 or found.st_ino not in seen:
                total += max(found.st_blocks * 512, min(most // 1024, _BYTES_PER_FILE))
            if found.st_nlink > 1 and not stat.S_ISDIR(found.st_mode):
                seen.add(found.st_ino)
            if total > most:
                break
    return total


def _below(folder: Path) -> Generator[os.stat_result, None, None]:
    """Yield the status of each file and folder below `folder`.

    Goes from descriptor to descriptor: a path may be too long to be opened. What cannot be looked
    into, or is gone, is passed over. Raises _TooDeepError.
    """
    way: list[tuple[int, list[str]]] = []  # the folders that are open, and what is left in them
    name, above = str(folder), None
    try:
        while True:
            with contextlib.suppress(OSError):
                flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
                fd = os.open(name, flags, dir_fd=above)
                folders: list[str] = []
                way.append((fd, folders))
                with os.scandir(fd) as entries:
                    for entry in entries:
                        with contextlib.suppress(OSError):
                            yield entry.stat(follow_symlinks=False)
                            if entry.is_dir(follow_symlinks=False):
                                folders.append(entry.name)
            if len(way) > _DEEPEST:
                raise _TooDeepError
            while way and not way[-1][1]:
                os.close(way.pop()[0])
            if not way:
                return
            above, name = way[-1][0], way[-1][1].pop()
    finally:
        for fd, _ in way:
            os.close(fd)


def _open_files(pids: list[int]) -> tuple[int, int]:
    """Return the bytes of the files that are open without a name, and the number of sockets."""
    total, seen, sockets = 0, set(), set()
    for pid in pids:
        with contextlib.suppress(OSError), os.scandir(f"/proc/{pid}/fd") as entries:
            for entry in entries:
                with contextlib.suppress(OSError):
                    found = entry.stat()
                    key = found.st_dev, found.st_ino
                    if stat.S_ISSOCK(found.st_mode):
                        sockets.add(key)
                    elif not found.st_nlink and key not in seen:
                        seen.add(key)
                        total += found.st_blocks * 512
    return total, len(sockets)


# -- processes ----------------------------------------------------------------------------------


def _inside() -> list[int]:
    """Return the processes that the file tree's /proc shows: those of the PID namespace."""
    return [int(name) for name in os.listdir("/proc") if name.isdecimal()]


def descendants() -> Iterator[int]:
    """Yield the children of this process, their children, and so on, but for zombies."""
    try:
        yield from _children_of(os.getpid())
    except FileNotFoundError:  # a kernel without CONFIG_PROC_CHILDREN
        yield from _descendants_by_scan()


def _children_of(pid: int) -> Iterator[int]:
    for task in os.listdir(f"/proc/{pid}/task"):
        with contextlib.suppress(ProcessLookupError):
            for child in map(int, Path(f"/proc/{pid}/task/{task}/children").read_text().split()):
                yield child
                with contextlib.suppress(FileNotFoundError):
                    yield from _children_of(child)


def _descendants_by_scan() -> Iterator[int]:
    parents = {}
    for name in filter(str.isdecimal, os.listdir("/proc")):
        with contextlib.suppress(OSError):
            stat = Path("/proc", name, "stat").read_bytes().rpartition(b")")[2].split()
            parents[int(name)] = int(stat[1])
    for pid in parents:
        above = pid
        while above in parents and above != os.getpid():
            above = parents[above]
        if above == os.getpid() and pid != above:
            yield pid
