"""The bank of hostile cases: read case files, and make of each what a student hands in.

README.md beside this file describes the format.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
KINDS = ("forge", "read", "damage", "break", "malformed", "careless")
EXERCISES = (
    *("table", "double", "evens", "clip", "running", "sample", "total", "squares"),
    *("lean", "primes"),
)
POINTS = 2.0  # of each exercise; the essay is graded by hand
NOTEBOOK = "arrays.ipynb"

_HEADER = re.compile(r"\A# /// case\n((?:#.*\n)*?)# ///\n", re.M)
_CELL = re.compile(r"^# %% (.+)\n", re.M)


@dataclass(frozen=True)
class Link:
    """A symbolic link that is handed in."""

    target: str


@dataclass(frozen=True)
class Folder:
    """An empty folder that is handed in where a file is expected."""


@dataclass(frozen=True)
class Pipe:
    """A named pipe that nobody writes to."""


Handed = bytes | Link | Folder | Pipe


@dataclass(frozen=True)
class Case:
    """One case: what is handed in, and what must happen."""

    kind: str
    name: str
    title: str
    loses: tuple[str, ...]
    may_lose: tuple[str, ...]
    says: tuple[str, ...]
    stock: str
    cells: tuple[tuple[str, str], ...]

    @property
    def path(self) -> Path:
        return HERE / self.kind / f"{self.name}.py"

    def keeps(self) -> list[str]:
        """The exercises that must keep their points."""
        return [e for e in EXERCISES if e not in (*self.loses, *self.may_lose)]


def read_case(path: Path) -> Case:
    """Read one case file; ValueError when it is not in the form that README.md describes."""
    text = path.read_text("utf-8")
    header = _HEADER.match(text)
    if not header:
        raise ValueError(f"{path}: begin it with `# /// case`")
    known = tomllib.loads(re.sub(r"^# ?", "", header[1], flags=re.M))
    parts = _CELL.split(text[header.end() :])
    cells = tuple(zip(parts[1::2], (p.strip("\n") for p in parts[2::2]), strict=True))
    case = Case(
        kind=path.parent.name,
        name=path.stem,
        title=known.pop("title"),
        loses=_exercises(path, known.pop("loses")),
        may_lose=_exercises(path, known.pop("may_lose", [])),
        says=_several(known.pop("says", [])),
        stock=known.pop("stock", "unknown"),
        cells=cells,
    )
    if known or parts[0].strip():
        raise ValueError(f"{path}: not understood: {', '.join(known) or parts[0].strip()}")
    return case


def _several(value: str | list[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _exercises(path: Path, value: str | list[str]) -> tuple[str, ...]:
    names = EXERCISES if value == "all" else _several(value)
    if unknown := set(names) - set(EXERCISES):
        raise ValueError(f"{path}: no such exercise: {', '.join(unknown)}")
    return tuple(names)


def read_bank() -> list[Case]:
    """All cases, by kind and name."""
    return [read_case(path) for kind in KINDS for path in sorted((HERE / kind).glob("*.py"))]


def honest() -> Case:
    """The honest student."""
    return read_case(HERE / "honest.py")


def handed_in(case: Case, released: bytes, places: Mapping[str, str]) -> dict[str, Handed]:
    """The files that the student of `case` hands in; `places` fills in ``@NAME@``."""
    notebook = json.loads(released)
    texts = dict(honest().cells)
    files: dict[str, Handed] = {}
    extra: list[tuple[str, str]] = []
    make = None
    for heading, text in case.cells:
        text = re.sub(r"@([A-Z]+)@", lambda m: places.get(m[1], m[0]), text)
        word, _, rest = heading.partition(" ")
        if word == "extra":
            extra.append((rest, text))
        elif word == "file":
            files[rest] = text.encode()
        elif word == "make":
            make = text
        else:
            texts[heading] = text
    unknown = set(texts)
    for cell in notebook["cells"]:
        grade_id = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if grade_id in texts:
            cell["source"] = texts[grade_id]
            unknown.discard(grade_id)
    if unknown:
        raise ValueError(f"{case.path}: no such cell: {', '.join(unknown)}")
    for number, (place, text) in enumerate(extra):
        _insert(case, notebook["cells"], place, text, number)
    handed: dict[str, Handed] = {NOTEBOOK: json.dumps(notebook, indent=1).encode(), **files}
    if make:
        namespace: dict[str, Any] = {"Link": Link, "Folder": Folder, "Pipe": Pipe, "json": json}
        exec(compile(make, str(case.path), "exec"), namespace)  # ours, see README.md
        handed |= namespace["make"](handed[NOTEBOOK])
        if namespace.get("INSTEAD"):
            del handed[NOTEBOOK]
    return handed


def _insert(case: Case, cells: list[dict], place: str, text: str, number: int) -> None:
    """Put an extra code cell at `place`: first, last, `before CELL` or `after CELL`."""
    cell = {
        "cell_type": "code",
        "execution_count": None,
        "id": f"extra-{number}",
        "metadata": {},
        "outputs": [],
        "source": text,
    }
    if place in ("first", "last"):
        # "first" is after the imports, which come with the notebook.
        cells.insert(2 if place == "first" else len(cells), cell)
        return
    side, _, name = place.partition(" ")
    ids = [c["metadata"].get("nbgrader", {}).get("grade_id") for c in cells]
    if side not in ("before", "after") or name not in ids:
        raise ValueError(f"{case.path}: no such place: {place}")
    cells.insert(ids.index(name) + (side == "after"), cell)


def hand_in(case: Case, released: bytes, folder: Path, places: Mapping[str, str]) -> None:
    """Write what the student of `case` hands in to the submission's `folder`."""
    folder.mkdir(parents=True)
    for name, content in handed_in(case, released, places).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, Link):
            path.symlink_to(content.target)
        elif isinstance(content, Folder):
            path.mkdir()
        elif isinstance(content, Pipe):
            os.mkfifo(path)
        else:
            path.write_bytes(content)


def lay_out(root: Path) -> Path:
    """Copy the exam to `root`, where a class can hand in and be graded."""
    shutil.copytree(HERE / "exam", root)
    return root


_SECRET = re.compile(r"SECRET-[a-z]+-[0-9a-f]{6}")


def leaks(notebook: Mapping[str, Any]) -> list[str]:
    """Secrets that the outputs of a graded notebook show.

    A real secret (``SECRET-home-c4f1a7``) may stand nowhere, but for hidden tests in the error of
    a test cell, where nbgrader shows them. Other words after ``SECRET-`` are what a case prints
    when it got through; a traceback may quote them.
    """
    found = []
    for cell in notebook["cells"]:
        known = cell["metadata"].get("nbgrader", {})
        test = known.get("grade") and known.get("locked")
        for output in cell.get("outputs", []):
            text, error = json.dumps(output), output["output_type"] == "error"
            secrets = _SECRET.findall(text)
            found += [s for s in secrets if not (test and error and "-hidden-" in s)]
            if not error:
                found += re.findall(r"SECRET-[\w-]+", text)
    return sorted(set(found))


def summary(
    graded: Mapping[str, Any], of_case: Mapping[Case, str], honest_students: list[str]
) -> tuple[str, bool]:
    """One line on a class that was graded, and whether it is as it should be."""
    nothing = dict.fromkeys(EXERCISES, 0.0)
    points = {student: graded["points"].get(student, nothing) for student in of_case.values()}
    forged = [c for c, s in of_case.items() if any(points[s][e] for e in c.loses)]
    unfair = [c for c, s in of_case.items() if any(points[s][e] != POINTS for e in c.keeps())]
    told = {s for s, found in graded["leaks"].items() if found}
    damaging = {s for s in told if any("SECRET-damage" in text for text in graded["leaks"][s])}
    damaged = damaging | {*graded["changed"], *graded["planted"], *graded["heard"]}
    full = dict.fromkeys(EXERCISES, POINTS)
    hurt = [s for s in honest_students if graded["points"].get(s) != full]
    hurt += [*graded["left running"], *filter(None, [graded["bystander"]])]
    counts = {
        "forged": len(forged),
        "read": len(told - damaging),
        "damaged": len(damaged),
        "others hurt": len(hurt),
        "unfairly marked": len(unfair),
    }
    text = ", ".join(f"{count} {name}" for name, count in counts.items())
    return f"hostile bank: {text}, of {len(of_case)} cases", not any(counts.values())
