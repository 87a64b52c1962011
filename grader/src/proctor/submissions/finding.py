"""Which files of a submission are its notebooks, also under names that are only near."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from proctor.submissions import untrusted
from proctor.submissions.untrusted import unreadable
from proctor.texts import listed

_ARCHIVES = (".zip", ".7z", ".rar", ".tar", ".gz", ".tgz", ".bz2", ".xz")
_SUFFIX = re.compile(r"(\.ipynb|\.json|\.txt)+$", re.IGNORECASE)
# Every character belongs to one part only: where parts overlap, a long name takes for ever.
_COPY = re.compile(
    r"^copy[ _-]of[ _-]|(?:(?:\(\d+\)|copy(?: ?\d+)?|checkpoint)[ _-]*)+$", re.IGNORECASE
)
_LONGEST = 255  # characters of a name
_MOST_NAMES = 5  # in one line


@dataclass
class Found:
    """The notebooks of one submission.

    `paths` holds the file of each notebook by name; each can be read without harm. `remarks` are
    sentences for student and teacher, `problems` one line each with the remedy, both by the name of
    the notebook; a name that is in neither `paths` nor `problems` was not handed in.
    """

    paths: dict[str, Path] = field(default_factory=dict)
    remarks: dict[str, list[str]] = field(default_factory=dict)
    problems: dict[str, str] = field(default_factory=dict)


def find_notebooks(folder: Path, names: Sequence[str]) -> Found:
    """Find the notebooks `names` (without .ipynb) in the folder of one submission.

    `<name>.ipynb` is taken when it is there. Else the only file with a near name is taken with a
    remark ("random-walk (1).ipynb", "Random_Walk.ipynb.txt", "random-walk-ada.ipynb", or one
    folder deeper); several of them, and archives that were not unpacked, are problems.
    """
    found = Found()
    if reason := untrusted.no_folder(folder):
        found.problems = dict.fromkeys(names, reason)
        return found
    files, archives = _entries(folder)
    exact = {folder / f"{name}.ipynb" for name in names}
    files = [path for path in files if path not in exact]
    for name in names:
        path = folder / f"{name}.ipynb"
        near = _near(name, names, files)
        reason = unreadable(path) if os.path.lexists(path) else None
        if os.path.lexists(path) and reason is None:
            found.paths[name] = path
            near = [other for other in near if _plain(other.name) == _plain(name)]
            if near:
                shown = _listed(folder, near)
                found.remarks[name] = [f"{name}.ipynb was graded, not {shown}."]
        elif len(near) == 1 or (near and _same(near)):
            shown = _shown(folder, near[0])
            if reason := unreadable(near[0]):
                found.problems[name] = f"{shown} {reason}"
            else:
                found.paths[name] = near[0]
                found.remarks[name] = [f"{shown} was taken for {name}.ipynb."]
        elif near:
            shown = _listed(folder, near)
            found.problems[name] = (
                f"there is no {name}.ipynb but {shown}; rename the one to grade to {name}.ipynb"
            )
        elif reason:
            found.problems[name] = f"{name}.ipynb {reason}"
        elif archives:
            shown = _listed(folder, archives)
            found.problems[name] = (
                f"there is no {name}.ipynb but an archive, {shown}; unpack it in its place"
            )
    return found


def _entries(folder: Path) -> tuple[list[Path], list[Path]]:
    """The files that may be notebooks, and the archives, here and one folder deeper."""
    files: list[Path] = []
    archives: list[Path] = []
    for path in untrusted.near_top(folder):
        lower = path.name.lower()
        if lower.endswith(".ipynb") or ".ipynb." in lower:
            files.append(path)
        elif lower.endswith(_ARCHIVES):
            archives.append(path)
    return files, archives


def _near(name: str, names: Sequence[str], files: list[Path]) -> list[Path]:
    """The files whose names come nearest to `name`, if any are near."""
    plain = _plain(name)
    others = [_plain(other) for other in names if other != name]
    own = [path for path in files if _plain(path.name) not in others]
    equal = [path for path in own if _plain(path.name) == plain]
    if equal:
        return equal
    longer = [o for o in others if plain in o]
    inside = [
        path
        for path in own
        if re.search(rf"(^|-){re.escape(plain)}(-|$)", _plain(path.name))
        and not any(other in _plain(path.name) for other in longer)
    ]
    if inside:
        return inside
    close = []
    for path in own[:200]:
        best = difflib.get_close_matches(_plain(path.name)[:100], [plain, *others], 1, 0.85)
        if best == [plain]:
            close.append(path)
    return close


def _plain(name: str) -> str:
    """A file's name without suffixes, marks of copies, case, and kinds of separators."""
    stem = _SUFFIX.sub("", name[-_LONGEST:])
    stem = _COPY.sub("", _SUFFIX.sub("", _COPY.sub("", stem)))
    return re.sub(r"[\W_]+", "-", stem.lower()).strip("-")


def _same(paths: list[Path]) -> bool:
    """Whether some readable files hold the same bytes."""
    if any(unreadable(path) for path in paths) or len({path.stat().st_size for path in paths}) > 1:
        return False
    try:
        first = untrusted.read(paths[0])
        return all(untrusted.read(path) == first for path in paths[1:])
    except untrusted.Unfit:
        return False


def _listed(folder: Path, paths: list[Path]) -> str:
    """The names of some files, as many as a reader wants."""
    return listed([_shown(folder, path) for path in paths], _MOST_NAMES)


def _shown(folder: Path, path: Path) -> str:
    return untrusted.shown(str(path.relative_to(folder)))
