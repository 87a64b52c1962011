"""The referee's working folder: the instructor's files as they were, and the student's behind them.

A test that opens a file of the assignment reads the instructor's copy, whatever the student's code
has made of its own. Every other file is one for both: what either side makes, the other finds.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import shutil
import time
from pathlib import Path

_MOST_ENTRIES = 1000
_TICK = 50_000_000  # nanoseconds; file systems keep coarser times than clocks do


class Folder:
    """The folder `own` of the referee, beside the folder `work` of the student's process."""

    def __init__(self, own: Path, work: Path) -> None:
        self._own, self._work = own, work
        self._given = {entry.name: _age(entry) for entry in os.scandir(own)}
        self._linked: set[str] = set()
        self._quiet = {own: 0, work: 0}  # what each folder's time was when it was last looked at

    def _is_quiet(self, folder: Path) -> bool:
        """Whether no entry has come or gone in `folder` since this was last asked."""
        now, age = time.time_ns(), os.stat(folder).st_mtime_ns
        before, self._quiet[folder] = self._quiet[folder], age
        if age > now - _TICK:  # what comes next may get the same time
            self._quiet[folder] = 0
        return age == before

    def _is_as_given(self) -> bool:
        """Whether the instructor's files are still as they were, which no folder's time tells."""
        with contextlib.suppress(OSError):
            return all(_age(self._own / name) == age for name, age in self._given.items())
        return False

    def give(self) -> None:
        """Let the student's code find what the test has written or removed here."""
        if self._is_quiet(self._own) and self._is_as_given():
            return
        here = set()
        for entry in list(os.scandir(self._own)):
            here.add(entry.name)
            if entry.is_symlink() and entry.name in self._linked:
                continue
            there = self._work / entry.name
            with contextlib.suppress(OSError):
                if entry.name not in self._given:
                    os.replace(entry.path, there)
                    self._link(entry.name)
                elif (age := _age(entry)) != self._given[entry.name] and entry.is_file():
                    self._given[entry.name] = age
                    with contextlib.suppress(FileNotFoundError):
                        os.unlink(there)
                    shutil.copyfile(entry.path, there, follow_symlinks=False)
        for name in self._linked - here:
            self._linked.discard(name)
            with contextlib.suppress(OSError):
                os.unlink(self._work / name)

    def take(self) -> None:
        """Let the test find what the student's code has written or removed there."""
        if self._is_quiet(self._work):
            return
        with os.scandir(self._work) as entries:
            there = {entry.name for entry in itertools.islice(entries, _MOST_ENTRIES)}
        for name in there - self._linked - self._given.keys() - {"tmp"}:
            with contextlib.suppress(OSError):
                self._link(name)
        for name in self._linked - there:
            self._linked.discard(name)
            with contextlib.suppress(OSError):
                os.unlink(self._own / name)

    def _link(self, name: str) -> None:
        os.symlink(self._work / name, self._own / name)
        self._linked.add(name)


def _age(entry: os.DirEntry[str] | Path) -> tuple[int, int]:
    status = os.stat(entry, follow_symlinks=False)
    return status.st_mtime_ns, status.st_size
