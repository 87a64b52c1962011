"""The folder for all temporary files of a run: gone when the run is over, or when the next begins.

A run that is killed cannot clean up. Its folder holds a lock, which the system takes away with the
last of its processes; the next run of the same user removes each folder whose lock is free.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from proctor.submissions import untrusted

_PREFIX, _LOCK = "proctor-", ".lock"

if sys.platform != "win32":
    import fcntl


@contextlib.contextmanager
def folder() -> Iterator[str]:
    """A temporary folder that no run of the same user removes while this process lives.

    Processes that are forked from this one keep it, too.
    """
    remove_abandoned()
    with untrusted.temporary_folder(_PREFIX) as top:
        lock = os.open(Path(top, f"{_LOCK}-new"), os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        try:
            if sys.platform != "win32":
                fcntl.flock(lock, fcntl.LOCK_EX)
            os.rename(Path(top, f"{_LOCK}-new"), Path(top, _LOCK))  # never there without its lock
            yield top
        finally:
            os.close(lock)


def remove_abandoned() -> None:
    """Remove the folders of runs that were killed."""
    if sys.platform == "win32":
        return
    for top in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            status = top.lstat()
            if not stat.S_ISDIR(status.st_mode) or status.st_uid != os.getuid():
                continue
            lock = os.open(top / _LOCK, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                untrusted.remove(top)
            finally:
                os.close(lock)
