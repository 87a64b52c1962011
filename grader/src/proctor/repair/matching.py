"""Which submitted cell is which cell of the release, also when nbgrader's metadata is lost.

Everything here is about linear in the size of the notebook: texts are compared as squeezed strings,
lines and bags of words, never by the quadratic difflib.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cached_property, lru_cache
from typing import Any

from proctor.model import NotebookSource, SourceCell
from proctor.repair.reading import Cell
from proctor.texts import joined

_NAMES = re.compile(
    r"^(?:(?:async[ \t]+)?def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]+)?=(?!=)", re.M
)
_COMPARED = 10_000  # characters of a text whose words are compared
_SEARCHED = 200_000  # characters of a text in which definitions are looked for
_TRIED = 300  # cells that are compared with what is still missing

Note = Callable[[str, str], None]


class Known:
    """A cell of the release that nbgrader knows, with what is needed to recognise it."""

    def __init__(self, cell: SourceCell, place: float, released: dict[str, Any] | None) -> None:
        self.cell, self.place, self.released = cell, place, released or {}
        self.text = joined(self.released.get("source", cell.source))
        self.id: str = self.released.get("id", "")
        # nbgrader's is_locked: what the student is not to write, task descriptions included
        self.fixed = not cell.solution and (cell.grade or cell.locked)

    @property
    def name(self) -> str:
        """The grade_id."""
        return self.cell.name

    @property
    def kind(self) -> str:
        """The type of the cell."""
        return self.cell.cell_type

    @cached_property
    def squeezed(self) -> str:
        """The text without white space."""
        return squeeze(self.text)

    @cached_property
    def lines(self) -> list[str]:
        """The lines that are not blank, without white space."""
        return [line for line in map(squeeze, self.text.split("\n")) if line]

    @cached_property
    def defines(self) -> frozenset[str]:
        """The names that the released text of a solution cell defines."""
        return defined(self.text) if self.kind == "code" and not self.fixed else frozenset()

    def settings(self) -> dict[str, Any]:
        """The metadata that nbgrader wants to find on the cell: the gradebook decides."""
        cell = self.cell
        meta = dict(self.released.get("metadata", {}).get("nbgrader", {}))
        meta.setdefault("checksum", cell.checksum)
        meta.setdefault("schema_version", 3)
        meta |= {"grade_id": cell.name, "grade": cell.grade, "solution": cell.solution}
        meta |= {"locked": cell.locked, "task": cell.task, "cell_type": cell.cell_type}
        points = meta.pop("points", None)
        if (cell.grade or cell.task) and cell.max_score is not None:
            meta["points"] = points if points == cell.max_score else cell.max_score
        return meta

    def likeness(self, text: str) -> str:
        """How a text is related to this cell's: "same", "holds", "part", "empty", "like" or ""."""
        text = squeeze(text)
        if text in (self.squeezed, squeeze(self.cell.source)):
            return "same"
        if not text:
            return "empty"
        if self.squeezed and self.squeezed in text:
            return "holds"
        return "part" if text in self.squeezed else ""


class Release:
    """The cells of a release: those that nbgrader knows, by name and in order, and the others."""

    def __init__(self, source: NotebookSource) -> None:
        self.cells = json.loads(source.released)["cells"] if source.released else []
        places: dict[str, int] = {}
        for place, cell in enumerate(self.cells):
            name = cell.get("metadata", {}).get("nbgrader", {}).get("grade_id")
            if name is not None:
                places.setdefault(name, place)
        self.known: dict[str, Known] = {}
        last = -1.0
        for cell in source.cells:
            # a cell that the release does not hold follows the one before it in the gradebook
            at = places.get(cell.name)
            last = last + 1e-6 if at is None else at
            released = None if at is None else self.cells[at]
            self.known[cell.name] = Known(cell, last, released)
        plain = [i for i in range(len(self.cells)) if i not in places.values()]
        self.plain_ids = {c["id"]: i for i in plain if (c := self.cells[i]).get("id")}
        self.plain_texts = {squeeze(joined(self.cells[i]["source"])): i for i in plain}
        self.plain_texts.pop("", None)
        self.ids = {known.id: known for known in self.known.values() if known.id}
        self.answers = frozenset().union(*(known.defines for known in self.known.values()))


def squeeze(text: str) -> str:
    """The text without any white space."""
    return "".join(text.split())


def defined(text: str) -> frozenset[str]:
    """The names that code defines at its top level: functions, classes, variables."""
    return frozenset(a or b for a, b in _NAMES.findall(text[:_SEARCHED]))


def cut(cell: Cell, known: Known) -> str | None:
    """The cell's text without the known cell's, line by line; None when it is not in there."""
    raw = [(i, line) for i, text in enumerate(cell.source.split("\n")) if (line := squeeze(text))]
    wanted, lines = known.lines, [line for _, line in raw]
    for start in range(len(lines) - len(wanted), -1, -1):
        if wanted and lines[start] == wanted[0] and lines[start : start + len(wanted)] == wanted:
            at_edge = start == 0 or start + len(wanted) == len(lines)
            if not at_edge and len(known.squeezed) < 40:
                continue  # a line or two may be the student's own
            kept = cell.source.split("\n")
            del kept[raw[start][0] : raw[start + len(wanted) - 1][0] + 1]
            return "\n".join(kept).strip("\n")
    return None


@lru_cache(maxsize=1024)
def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def _alike(one: str, other: str) -> float:
    """The share of words that two texts have in common, from 0 to 1."""
    words, others = _words(one[:_COMPARED]), _words(other[:_COMPARED])
    total = words.total() + others.total()
    return 2 * (words & others).total() / total if total else 0.0


def match(cells: list[Cell], release: Release, note: Note) -> list[Cell]:
    """Say for each submitted cell which known cell it is (`name`) or where it stood (`place`).

    Several cells may get the same name. Test cells that hold a student's text, too, come back as
    two cells.
    """
    found = list(_by_grade_id(cells, release, note))
    found = list(_by_id_or_text(found, release, note))
    _solutions_by_names(found, release, note)
    _solutions_by_stub(found, release, note)
    _solutions_by_place(found, release, note)
    _old_tests(found, release, note)
    return found


def _missing(cells: list[Cell], release: Release) -> list[Known]:
    present = {cell.name for cell in cells}
    return [known for known in release.known.values() if known.name not in present]


def _claim(cell: Cell, known: Known) -> None:
    cell.name, cell.place = known.name, known.place


def _by_grade_id(cells: list[Cell], release: Release, note: Note) -> Iterator[Cell]:
    for cell in cells:
        grade_id = cell.nbgrader.get("grade_id") if isinstance(cell.nbgrader, dict) else None
        known = release.known.get(grade_id) if isinstance(grade_id, str) else None
        if known is None:
            yield cell
        elif known.fixed:
            yield from _fixed(cell, known, release, note)
        else:
            _claim(cell, known)
            yield cell


def _fixed(cell: Cell, known: Known, release: Release, note: Note) -> Iterator[Cell]:
    """The cell claimed for a cell that students do not write, after any text of the student's."""
    likeness = known.likeness(cell.source)
    rest = cut(cell, known) if likeness == "holds" else None
    if rest is not None:
        if rest.strip():
            yield Cell(cell.kind, rest, attachments=cell.attachments)
        if known.released:
            note("cut", known.name)
        cell.source = known.text
    elif likeness in ("holds", "") and (
        _alike(cell.source, known.text) < 0.5 or release.answers & defined(cell.source)
    ):
        note("changed", known.name)
        cell.nbgrader = ...  # the student's own work, whatever its label
        yield cell
        cell = Cell(known.kind, "")  # keeps the place
    _claim(cell, known)
    yield cell


def _by_id_or_text(cells: list[Cell], release: Release, note: Note) -> Iterator[Cell]:
    missing = {known.name: known for known in _missing(cells, release)}
    taken: set[int | None] = set()
    tests = {k.squeezed: k for k in missing.values() if k.fixed and k.squeezed}
    for cell in cells:
        if cell.name is not None:
            yield cell
            continue
        squeezed = squeeze(cell.source)
        known = release.ids.get(cell.id) if cell.id else None
        same = tests.get(squeezed)
        if same is not None and same.name in missing:
            known = same
        if known is not None and known.name in missing:
            alike = known.likeness(cell.source) or _alike(cell.source, known.text) >= 0.5
            if (known.fixed and alike) or (not known.fixed and squeezed not in tests):
                del missing[known.name]
                note("found", known.name)
                if known.fixed:
                    yield from _fixed(cell, known, release, note)
                else:
                    _claim(cell, known)
                    yield cell
                continue
        if not isinstance(cell.nbgrader, dict):
            place = release.plain_ids.get(cell.id) if cell.id else None
            place = release.plain_texts.get(squeezed) if place is None else place
            if place not in taken:
                cell.place = place
                taken.add(place)
        yield cell


def _unknown(cells: list[Cell]) -> list[Cell]:
    return [c for c in cells if c.name is None and c.place is None and c.source.strip()]


def _solutions_by_names(cells: list[Cell], release: Release, note: Note) -> None:
    missing = [k for k in _missing(cells, release) if k.defines]
    times = Counter(name for known in release.known.values() for name in known.defines)
    unknown = [cell for cell in _unknown(cells) if cell.kind == "code"] if missing else []
    names = [defined(cell.source) for cell in unknown]
    for known in missing:
        own = {name for name in known.defines if times[name] == 1}
        free = [c for c, some in zip(unknown, names, strict=True) if own & some and not c.name]
        for cell in free:
            _claim(cell, known)
        if free:
            note("found", known.name)


def _solutions_by_stub(cells: list[Cell], release: Release, note: Note) -> None:
    for known in _missing(cells, release):
        if known.fixed or not known.squeezed:
            continue
        free = [c for c in _unknown(cells) if c.kind == known.kind][:_TRIED]
        best = max(free, key=lambda c: _alike(c.source, known.text), default=None)
        if best is not None and _alike(best.source, known.text) >= 0.6:
            _claim(best, known)
            note("found", known.name)


def _solutions_by_place(cells: list[Cell], release: Release, note: Note) -> None:
    """A missing solution cell is the only cell of its type between its neighbours."""
    for known in _missing(cells, release):
        if known.fixed:
            continue
        places = [-1.0 if cell.place is None else cell.place for cell in cells]
        before = max((i for i, p in enumerate(places) if 0 <= p < known.place), default=-1)
        after = next((i for i, p in enumerate(places) if p > known.place and i > before), None)
        between = _unknown(cells[before + 1 : after])
        between = [cell for cell in between if cell.kind == known.kind]
        if before >= 0 and after is not None and len(between) == 1:
            _claim(between[0], known)
            note("found", known.name)


def _old_tests(cells: list[Cell], release: Release, note: Note) -> None:
    """Test cells without metadata whose text the student, or a year, has changed."""
    unknown = _unknown(cells)[:_TRIED]
    for known in _missing(cells, release):
        if not known.fixed:
            continue
        for cell in unknown:
            alike = cell.kind == known.kind and _alike(cell.source, known.text) >= 0.8
            if alike and cell.name is None and not release.answers & defined(cell.source):
                _claim(cell, known)
                note("changed", known.name)
                break
