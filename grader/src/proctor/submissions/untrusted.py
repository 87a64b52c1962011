"""Files that students handed in or that their code left behind: the only code that touches them.

Names, links, pipes, sizes and depths are whatever a stranger chose. Nothing here follows a link,
waits for a pipe, recurses, builds a path longer than the system takes, or reads more than it was
told to.
"""

from __future__ import annotations

import contextlib
import errno
import fnmatch
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

LARGEST = 100_000_000  # bytes of a notebook
_DEEPEST = 100  # folders below each other
_LONGEST = 1_500  # bytes of a path in a submission: autograded/ and the working folder add theirs
_MOST_ENTRIES = 20_000  # files and folders of a submission
_NEAR_ENTRIES = 5_000  # of a folder in which notebooks are looked for
_CHUNK = 1 << 20

_READ = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_READ |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_FOLDER = _READ | getattr(os, "O_DIRECTORY", 0)
_BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.scandir in os.supports_fd
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Unfit(ValueError):
    """A file or folder that is not taken: what it is and the remedy, one line without the path."""


@dataclass(frozen=True)
class Limits:
    """How many bytes one file, and all files of one submission together, may have."""

    file: int = LARGEST
    total: int = LARGEST


@dataclass(frozen=True)
class Entry:
    """A file of a submission by its path in it: its bytes, or why it was left out.

    `odd` says that somebody must do something about a file that was left out; nobody must about a
    link or a file that belongs to the course. `time` is when it was last changed, in seconds since
    the epoch.
    """

    name: str
    content: bytes | None = None
    problem: str = ""
    odd: bool = True
    time: float = 0.0


def shown(text: str, most: int = 80) -> str:
    """A name as it may stand in a sentence of a report: short, of plain characters, in one line."""
    text = "".join(c if c.isprintable() and c not in "<>&`|" else "?" for c in text)
    half = most // 2
    return text if len(text) <= most else f"{text[:half]}...{text[3 - half :]}"


def plain(text: str) -> str:
    r"""`text` in one line, for a terminal or a table: control characters are written \x1b."""
    return _CONTROLS.sub(lambda match: ascii(match[0])[1:-1], text)


def unreadable(path: Path) -> str | None:
    """Why `path` must not be opened, as one line without the path; None when it is a plain file.

    Nothing is opened, so that a pipe or a device blocks nobody, and links are not followed.
    """
    try:
        if reason := _unreadable(path.lstat(), LARGEST):
            return reason
        return None if os.access(path, os.R_OK) else _FORBIDDEN
    except (OSError, ValueError) as error:
        return _cannot("be looked at", error)


def _unreadable(status: os.stat_result, most: int) -> str | None:
    mode = status.st_mode
    if stat.S_ISLNK(mode):
        return "is a symbolic link; hand in the file itself"
    if stat.S_ISDIR(mode):
        return "is a folder; hand in the file itself"
    if not stat.S_ISREG(mode):
        return "is a pipe, socket or device, not a file; hand in the file itself"
    if status.st_size > most:
        have, may = status.st_size // 1_000_000, most // 1_000_000
        return f"has {have:,} MB, more than {may:,}; hand in less, a notebook without its outputs"
    return None


_FORBIDDEN = "may not be read; give the grader the right to read it (chmod -R u+rX)"


def _cannot(what: str, error: Exception) -> str:
    if isinstance(error, PermissionError):
        return _FORBIDDEN
    reason = getattr(error, "strerror", None) or error
    return f"cannot {what} ({reason}); hand it in again"


def read(path: Path | str, most: int = LARGEST) -> bytes:
    """The content of a regular file of at most `most` bytes; Unfit says why there is none."""
    return _read(path, most, None)[0]


def _read(name: Path | str, most: int, folder: int | None) -> tuple[bytes, float]:
    """The content of a file, and when it was last changed."""
    try:  # looked at first: to open a device can do something
        if reason := _unreadable(os.stat(name, dir_fd=folder, follow_symlinks=False), most):
            raise Unfit(reason)
        descriptor = os.open(name, _READ, dir_fd=folder)
    except OSError as error:
        raise Unfit(_cannot("be read", error)) from error
    try:
        status = os.fstat(descriptor)
        if reason := _unreadable(status, most):
            raise Unfit(reason)
        pieces, left = [], most + 1  # it may grow meanwhile
        while left and (piece := os.read(descriptor, min(left, _CHUNK))):
            pieces.append(piece)
            left -= len(piece)
        if not left:
            raise Unfit(f"has more than {most / 1e6:,.0f} MB; hand in less")
        return b"".join(pieces), status.st_mtime
    except OSError as error:
        raise Unfit(_cannot("be read", error)) from error
    finally:
        os.close(descriptor)


def no_folder(folder: Path) -> str | None:
    """Why `folder` cannot be the folder of a submission, in one line, or None."""
    try:
        mode = folder.lstat().st_mode
        if stat.S_ISLNK(mode):
            return "the submission is a symbolic link; hand in the folder itself"
        if not stat.S_ISDIR(mode):
            return "the submission is not a folder; put the notebooks into a folder of this name"
        with os.scandir(folder):
            return None
    except OSError as error:
        remedy = "give the grader the right to read it (chmod u+rx)"
        return f"the folder of the submission cannot be read ({error.strerror or error}); {remedy}"


def near_top(folder: Path) -> Iterator[Path]:
    """Whatever is not a folder in `folder`, and one folder deeper, without opening it."""
    deeper: list[Path] = []
    for top in (True, False):
        for path in [folder] if top else sorted(deeper):
            try:
                with os.scandir(path) as entries:
                    some = [e for e, _ in zip(entries, range(_NEAR_ENTRIES), strict=False)]
            except OSError:
                continue
            for entry in sorted(some, key=lambda e: e.name):
                if entry.name.lower().startswith((".", "__macosx")):
                    continue
                if not entry.is_dir(follow_symlinks=False):
                    yield Path(entry.path)
                elif top and len(deeper) < 100:
                    deeper.append(Path(entry.path))


class _Folder:
    """An open folder: by descriptor, or where a system has no such calls, by its path."""

    def __init__(self, name: Path | str, parent: _Folder | None = None, inside: str = "") -> None:
        self.inside = inside  # its path in the submission, with a slash at the end
        self._path: Path = Path(name) if parent is None else parent._path / name
        self.descriptor: int | None = None
        if _BY_DESCRIPTOR:
            self.descriptor = os.open(name, _FOLDER, dir_fd=parent.descriptor if parent else None)
        elif stat.S_ISLNK(os.lstat(self._path).st_mode):
            raise NotADirectoryError(errno.ENOTDIR, "is a link", str(self._path))
        self.entries: list[os.DirEntry[str]] = []

    def list(self, most: int) -> None:
        """Read its entries, sorted: `most` of them and one more."""
        where = self._path if self.descriptor is None else self.descriptor
        with os.scandir(where) as entries:
            some = [entry for entry, _ in zip(entries, range(most + 1), strict=False)]
        self.entries = sorted(some, key=lambda entry: entry.name, reverse=True)

    def read(self, name: str, most: int) -> tuple[bytes, float]:
        if self.descriptor is None:
            return _read(self._path / name, most, None)
        return _read(name, most, self.descriptor)

    def close(self) -> None:
        if self.descriptor is not None:
            os.close(self.descriptor)


def walk(folder: Path, ignored: Sequence[str], limits: Limits) -> Iterator[Entry]:
    """All files below `folder` with their content, but for names that match one of `ignored`.

    Links, pipes, and what is too large, too deep or not permitted come without content, with the
    reason. Names are ignored by nbgrader's rules: by the last part, for folders and files.
    """
    if _matches(folder.name, ignored):
        return
    stack: list[_Folder] = []
    left, bytes_left = _MOST_ENTRIES, limits.total
    try:
        try:
            stack.append(_Folder(folder))
            stack[0].list(left)
        except OSError as error:
            yield Entry("the folder", problem=_cannot("be read", error))
        while stack:
            top = stack[-1]
            if not top.entries:
                stack.pop().close()
                continue
            entry = top.entries.pop()
            left -= 1
            if left < 0:
                most = f"{_MOST_ENTRIES:,}"
                yield Entry("the folder", problem=f"holds more than {most} files; hand in fewer")
                return
            name = top.inside + entry.name
            if entry.is_symlink():
                yield Entry(name, problem="is a link, left out", odd=False)
            elif _matches(entry.name, ignored):
                continue
            elif len(os.fsencode(name)) > _LONGEST:
                yield Entry(name, problem="has too long a path; hand it in nearer to the top")
            elif entry.is_dir(follow_symlinks=False):
                if len(stack) > _DEEPEST:
                    line = f"is more than {_DEEPEST} folders deep; hand it in nearer to the top"
                    yield Entry(name, problem=line)
                    continue
                try:
                    stack.append(_Folder(entry.name, top, f"{name}/"))
                    stack[-1].list(left)
                except OSError as error:
                    yield Entry(name, problem=_cannot("be read", error))
            else:
                read_one = _entry(top, entry.name, name, limits, bytes_left)
                bytes_left -= len(read_one.content or b"")
                yield read_one
    finally:
        for one in stack:
            one.close()


def _entry(folder: _Folder, last: str, name: str, limits: Limits, left: int) -> Entry:
    try:
        name.encode("utf-8")
    except UnicodeEncodeError:
        return Entry(name, problem="has a name that is not UTF-8; rename it and hand it in again")
    try:
        content, time = folder.read(last, min(limits.file, left))
    except Unfit as error:
        return Entry(name, problem=str(error))
    return Entry(name, content, time=time)


def _matches(name: str, patterns: Sequence[str]) -> bool:
    """Whether nbgrader's `is_ignored` would leave this name out: by glob's rules."""
    return any(
        fnmatch.fnmatch(name, pattern) and (pattern.startswith(".") or not name.startswith("."))
        for pattern in patterns
    )


def newest(folder: Path) -> float | None:
    """When the newest file at the top of `folder` was last changed, in seconds since the epoch."""
    times = []
    for path in near_top(folder):
        with contextlib.suppress(OSError):
            status = path.lstat()
            if stat.S_ISREG(status.st_mode) and path.name != "timestamp.txt":
                times.append(status.st_mtime)
    return max(times, default=None)


def remove(top: Path | str) -> None:
    """Delete the folder `top` with all that is in it, however deep and whatever its permissions.

    What the system refuses to delete stays, and nothing is raised.
    """
    if not _BY_DESCRIPTOR:
        shutil.rmtree(top, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        os.chmod(top, 0o700)
        descriptor = os.open(top, _FOLDER)
        try:
            _empty(descriptor)
        finally:
            os.close(descriptor)
    with contextlib.suppress(OSError):
        os.rmdir(top)


def _empty(top: int) -> None:
    """Delete all that is in the open folder `top`.

    Folders below the first level are moved up to `top` before they are looked into: so neither the
    depth nor the length of a path is ever more than one, and no folder stays open.
    """
    number, stuck = 0, set()
    while True:
        with os.scandir(top) as entries:
            names = [(e.name, e.is_dir(follow_symlinks=False)) for e in entries]
        names = [pair for pair in names if pair[0] not in stuck]
        if not names:
            return
        for name, is_folder in names:
            if not is_folder:
                if not _succeeds(os.unlink, name, dir_fd=top):
                    stuck.add(name)
                continue
            if _succeeds(os.rmdir, name, dir_fd=top):
                continue
            try:
                os.chmod(name, 0o700, dir_fd=top)  # no link: is_dir said so
                below = os.open(name, _FOLDER, dir_fd=top)
            except OSError:
                stuck.add(name)
                continue
            try:
                number = _move_up(below, top, number)
            finally:
                os.close(below)
            if not _succeeds(os.rmdir, name, dir_fd=top):
                stuck.add(name)


def _move_up(below: int, top: int, number: int) -> int:
    """Delete the files in the folder `below` and move its folders to `top`, under new names."""
    with os.scandir(below) as entries:
        names = [(e.name, e.is_dir(follow_symlinks=False)) for e in entries]
    for name, is_folder in names:
        if not is_folder:
            _succeeds(os.unlink, name, dir_fd=below)
        elif not _succeeds(os.rmdir, name, dir_fd=below):
            number += 1
            # A folder that may not be written to cannot be moved: its ".." would change.
            _succeeds(os.chmod, name, 0o700, dir_fd=below)
            while not _succeeds(
                os.rename, name, f".removed-{number}", src_dir_fd=below, dst_dir_fd=top
            ):
                number += 1
                if number % 1000 == 0:
                    break
    return number


def _succeeds(function: Callable[..., object], *arguments: Any, **options: Any) -> bool:
    try:
        function(*arguments, **options)
    except OSError:
        return False
    return True


@contextlib.contextmanager
def temporary_folder(prefix: str) -> Iterator[str]:
    """A temporary folder in which students' code may have worked, removed in any case."""
    top = tempfile.mkdtemp(prefix=prefix)
    try:
        yield top
    finally:
        remove(top)
