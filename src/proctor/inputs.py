"""What a result was made from, so that a second run does only what has changed."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from proctor.course import Course


class Inputs:
    """The digests of the inputs behind the results of one step, kept beside autograded/."""

    def __init__(self, course: Course, step: str) -> None:
        self._path = course.root / ".proctor" / f"{step}.json"
        try:
            self._known: dict[str, str] = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            self._known = {}

    def current(self, name: str, now: str) -> bool:
        """Whether the result `name` was made from inputs whose digest is `now`."""
        return self._known.get(name) == now

    def record(self, name: str, now: str) -> None:
        """Remember that the result `name` has been made from inputs whose digest is `now`."""
        self._known[name] = now
        self._path.parent.mkdir(exist_ok=True)
        temporary = self._path.with_suffix(".tmp")
        temporary.write_text(json.dumps(self._known, indent=1, sort_keys=True), "utf-8")
        temporary.replace(self._path)


def digest(*paths: Path) -> str:
    """SHA-256 of the names and the contents of all files below `paths`."""
    total = hashlib.sha256()
    for top in paths:
        files = sorted(top.rglob("*")) if top.is_dir() else [top]
        for path in files:
            if path.is_file() and ".ipynb_checkpoints" not in path.parts:
                total.update(str(path.relative_to(top)).encode("utf-8", "surrogateescape") + b"\0")
                total.update(hashlib.sha256(path.read_bytes()).digest())
        total.update(b"\1")
    return total.hexdigest()
