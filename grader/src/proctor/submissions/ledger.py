"""What a result was made from, so that a second run does only what has changed."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from pathlib import Path

from proctor.course import Course
from proctor.model import Record

MISSING = "is missing"


class Inputs:
    """The records of the results of one step, kept in .proctor/, one line of JSON each.

    Lines are only appended, so that a crash can damage no more than the last one; the last line
    of a name counts.
    """

    def __init__(self, course: Course, step: str) -> None:
        self._path = _path(course.root, step)
        self._known, lines = _read(self._path)
        if lines != len(self._known):
            self._rewrite()

    def get(self, name: str) -> Record | None:
        """The record of the result `name`, or None."""
        return self._known.get(name)

    def current(self, name: str, now: str) -> bool:
        """Whether the result `name` was made from inputs whose digest is `now`."""
        return name in self._known and self._known[name].digest == now

    def record(self, name: str, now: str) -> None:
        """Remember that the result `name` has been made from inputs whose digest is `now`."""
        self.record_all({name: Record(now)})

    def record_all(self, records: Mapping[str, Record]) -> None:
        """Remember many results at once."""
        if not records:
            return
        self._path.parent.mkdir(exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(_lines(records.items()))
        self._known |= records

    def _rewrite(self) -> None:
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(_lines(self._known.items()), "utf-8")
        temporary.replace(self._path)


def read(root: Path, step: str) -> Mapping[str, Record]:
    """The records of a step of the course at `root`, by the names of the results."""
    path = _path(root, step)
    try:
        changed = path.stat().st_mtime_ns
    except OSError:
        return {}
    return _kept(path, changed)


@functools.lru_cache(maxsize=4)
def _kept(path: Path, changed: int) -> Mapping[str, Record]:
    return _read(path)[0]


def _path(root: Path, step: str) -> Path:
    return root / ".proctor" / f"{step}.jsonl"


def _read(path: Path) -> tuple[dict[str, Record], int]:
    """The records in a file, and how many lines it has."""
    known: dict[str, Record] = {}
    try:
        lines = path.read_text("utf-8", "replace").splitlines()
    except OSError:
        return known, 0
    for line in lines:
        try:
            name, entry = json.loads(line)
            remarks = tuple(map(str, entry["remarks"]))
            digest, problem = entry["digest"], entry["problem"]
            notes = tuple(map(str, entry.get("notes", ())))
            told = None if (found := entry.get("told")) is None else tuple(map(str, found))
            sandbox = entry.get("sandbox")
            known[name] = Record(digest, remarks, problem, sandbox, notes, told)
        except (ValueError, TypeError, KeyError):
            continue  # the end of a run that was killed
    return known, len(lines)


def _lines(records: Iterable[tuple[str, Record]]) -> str:
    return "".join(json.dumps([name, asdict(record)]) + "\n" for name, record in records)


_NOT_READ = {".ipynb_checkpoints", "__pycache__"}


def digest(*paths: Path) -> str:
    """SHA-256 of the names and the contents of all files below `paths`."""
    total = hashlib.sha256()
    for top in paths:
        files = sorted(top.rglob("*")) if top.is_dir() else [top]
        for path in files:
            if path.is_file() and _NOT_READ.isdisjoint(path.parts):
                total.update(str(path.relative_to(top)).encode("utf-8", "surrogateescape") + b"\0")
                total.update(hashlib.sha256(path.read_bytes()).digest())
        total.update(b"\1")
    return total.hexdigest()
