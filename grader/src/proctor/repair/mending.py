"""A submitted file → a sound notebook with every cell that nbgrader knows, or a refusal.

What a student meant decides: a lost or moved or merged test cell costs nothing. What a student
could gain by is not taken from the submission: test cells, read-only cells, points and all of
nbgrader's metadata come from the gradebook and the release, and no other cell carries any.
"""

from __future__ import annotations

import ast
import copy
import re
import warnings
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_locked

from proctor.conversion import as_released
from proctor.model import NotebookSource
from proctor.repair.matching import Known, Release, cut, defined, match, squeeze
from proctor.repair.reading import Cell, Raw, Refused, read
from proctor.texts import listed, unused

__all__ = ["Mended", "Refused", "mend"]

_EXTRA = 500  # cells of the student's own that are kept
_PARSED = 100_000  # characters of code that are parsed to see whether pieces belong together
_CONFLICT = re.compile(r"^(<{7} |>{7} )", re.MULTILINE)

_SENTENCES = {
    "found": "Cells without nbgrader's metadata, recognised by their id, text or place: {}.",
    "missing": "Missing cells, put back: {}.",
    "elsewhere": "Missing solution cells, whose names other cells define: {}.",
    "changed": "Cells whose text may not be changed, put back: {}.",
    "split": "Test cells in pieces, put back in one: {}.",
    "cut": "Test cells merged with other text, cut off again: {}.",
    "doubled": "Test cells that stood there more than once, kept once: {}.",
    "copies": "Solution cells in several copies, all run in their order: {}.",
    "stubs": "Untouched copies of solution cells, left out: {}.",
    "joined": "Solution cells in pieces, joined again: {}.",
    "retyped": "Cells of a changed type, turned back: {}.",
    "settings": "Cells with changed nbgrader metadata, put back: {}.",
    "moved": "Test cells in front of their solution, moved behind it: {}.",
    "conflict": "Solution cells that hold marks of a merge conflict: {}.",
    "foreign": "Cells with nbgrader metadata of something else, kept without it: {}.",
    "left": "Test cells of another release or assignment, left out: {}.",
    "extra": f"Own cells beyond the first {_EXTRA}, left out: {{}}.",
}


@dataclass
class Mended:
    """A notebook that validates (nbformat 4.5, without outputs) and what was done to it.

    `notebook` holds each cell that the gradebook knows exactly once, with the gradebook's points,
    flags and type; test and read-only cells with the instructor's text, each test cell after its
    solution. `remarks` are sentences for student and teacher, [] when nothing was touched but
    outputs.
    """

    notebook: NotebookNode
    remarks: list[str]


def mend(data: bytes, source: NotebookSource) -> Mended:
    """Make a sound notebook of the bytes of a submitted file.

    Raises Refused, and nothing else whatever the bytes are, when the intention is not plain; its
    message is one line without the path. The result is ready for nbgrader's sanitising: an intact
    submission is what nbformat reads, less outputs.
    """
    release = Release(source)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return _Mending(read(data), release, source).mended()
    except Refused:
        raise
    except Exception as error:  # of a kind that nobody has met yet; the class goes on
        kind = type(error).__name__
        raise Refused(
            f"could not be mended ({kind}); save the notebook in JupyterLab and hand it in again"
        ) from error


@dataclass
class _Mending:
    raw: Raw
    release: Release
    source: NotebookSource
    notes: dict[str, dict[str, None]] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)

    def mended(self) -> Mended:
        known = self.release.known
        self.cells = match(self.raw.cells, self.release, self.note)
        self.cut_tests()
        for each in known.values():
            self.one_fixed(each) if each.fixed else self.one_solution(each)
        self.drop_foreign()
        self.put_back()
        self.order()
        self.drop_extra()
        self.check_settings()
        notebook = self.build()
        remarks = self.raw.remarks + self.sentences()
        if remarks:
            nbformat.validate(notebook)
        return Mended(notebook, remarks)

    def note(self, kind: str, name: str) -> None:
        self.notes.setdefault(kind, {})[name] = None

    def sentences(self) -> list[str]:
        found = []
        for kind, sentence in _SENTENCES.items():
            if names := list(self.notes.get(kind, ())):
                found.append(sentence.format(listed(names, 8)))
            elif self.counts[kind]:
                found.append(sentence.format(self.counts[kind]))
        return found

    def claims(self, known: Known) -> list[Cell]:
        return [cell for cell in self.cells if cell.name == known.name]

    def drop(self, cells: list[Cell]) -> None:
        dropped = {id(cell) for cell in cells}
        if dropped:
            self.cells = [cell for cell in self.cells if id(cell) not in dropped]

    # each known cell once

    def cut_tests(self) -> None:
        """Take missing test cells out of the student's cells into which they were merged."""
        present = {cell.name for cell in self.cells}
        missing = [k for k in self.release.known.values() if k.cell.test and k.name not in present]
        fixed = {known.name for known in self.release.known.values() if known.fixed}
        own = [cell for cell in self.cells if cell.kind == "code" and cell.name not in fixed]
        texts = [squeeze(cell.source) for cell in own] if missing else []
        for known in reversed(missing):  # each directly behind the cell it was cut from
            for i, cell in enumerate(own):
                if not known.squeezed or known.squeezed not in texts[i]:
                    continue
                rest = cut(cell, known)
                if rest is not None:
                    self.note("cut", known.name)
                    cell.source, texts[i] = rest, squeeze(rest)
                    test = Cell("code", known.text, name=known.name, place=known.place)
                    self.cells.insert(self.index(cell) + 1, test)
                    break

    def one_fixed(self, known: Known) -> None:
        claims = self.claims(known)
        if not claims:
            return
        same = [cell for cell in claims if known.likeness(cell.source) == "same"]
        kept = same[-1] if same else claims[-1]
        kept.intact = _as_released(kept)
        pieces = [] if same else self.pieces(known, claims)
        self.drop([cell for cell in [*claims, *pieces] if cell is not kept])
        if len(claims) > 1 and same:
            self.note("doubled", known.name)
        elif len(claims) + len(pieces) > 1:
            self.note("split", known.name)
        elif not same and known.released and not kept.intact:
            self.note("changed", known.name)
        self.retype(kept, known)
        if kept.source != known.text:
            kept.source = known.cell.source

    def pieces(self, known: Known, claims: list[Cell]) -> list[Cell]:
        """Cells beside the claims that hold the rest of a split test cell."""
        at = [i for i, cell in enumerate(self.cells) if cell in claims]
        found = []
        for step, i in ((-1, at[0]), (1, at[-1])):
            while 0 <= (i := i + step) < len(self.cells):
                cell = self.cells[i]
                if cell.name or cell.place is not None or known.likeness(cell.source) != "part":
                    break
                found.append(cell)
        return found

    def one_solution(self, known: Known) -> None:
        claims = self.claims(known)
        right = [cell for cell in claims if cell.kind == known.kind]
        for cell in claims:
            if right and cell.kind != known.kind:
                cell.name = None  # a piece that became prose
        claims = right or claims
        for cell in claims:
            self.retype(cell, known)
        done = [c for c in claims if squeeze(c.source) not in ("", known.squeezed)] or claims[-1:]
        if len(done) < len(claims):
            self.note("stubs", known.name)
            self.drop([cell for cell in claims if cell not in done])
        if not done:
            return
        if any(_CONFLICT.search(cell.source) for cell in done):
            self.note("conflict", known.name)
        if known.kind == "code":
            done = self.join(known, done)
        elif len(done) > 1:
            self.note("joined", known.name)
            done[-1].source = "\n\n".join(dict.fromkeys(cell.source for cell in done))
            for cell in done[:-1]:
                done[-1].attachments |= cell.attachments
            self.drop(done[:-1])
            done = done[-1:]
        if len(done) > 1:
            self.note("copies", known.name)
        for cell in done[:-1]:
            cell.name, cell.copy = None, known.name

    def join(self, known: Known, cells: list[Cell]) -> list[Cell]:
        """Join pieces of code that only run together."""
        tail = []
        if (i := self.index(cells[-1]) + 1) < len(self.cells):
            following = self.cells[i]
            if following.name is None and following.place is None and following.kind == "code":
                tail = [following] if following.source.lstrip("\n")[:1] in (" ", "\t") else []
        whole = [*cells, *tail]
        text = "\n".join(cell.source for cell in whole)
        if len(whole) < 2 or len(text) > _PARSED:
            return cells
        if all(map(_parses, (cell.source for cell in whole))) or not _parses(text):
            return cells
        self.note("joined", known.name)
        cells[-1].source = text
        self.drop([cell for cell in whole if cell is not cells[-1]])
        return cells[-1:]

    def retype(self, cell: Cell, known: Known) -> None:
        if cell.kind != known.kind:
            self.note("retyped", known.name)
            cell.kind = known.kind

    def drop_foreign(self) -> None:
        answers, dropped = self.release.answers, []
        for cell in self.cells:
            if cell.name or cell.copy or cell.nbgrader in (..., {}):
                continue
            meta = cell.nbgrader if isinstance(cell.nbgrader, dict) else {}
            test = meta.get("locked") is True and not meta.get("solution")
            if (
                test
                and isinstance(meta.get("grade_id"), str)
                and not answers & defined(cell.source)
            ):
                dropped.append(cell)
                self.counts["left"] += 1
            else:
                self.counts["foreign"] += 1
        self.drop(dropped)

    # each at its place

    def index(self, cell: Cell) -> int:
        return next(i for i, other in enumerate(self.cells) if other is cell)

    def put_back(self) -> None:
        present = {cell.name for cell in self.cells}
        missing = [k for k in self.release.known.values() if k.name not in present]
        if any(known.defines for known in missing):
            self.find_definitions({name for known in missing for name in known.defines})
        for known in missing:
            cell = Cell(known.kind, known.cell.source, name=known.name, place=known.place)
            cell.metadata = self.released_metadata(known)
            if any(known.defines & other.also for other in self.cells):
                self.note("elsewhere", known.name)
                cell.source = "# This cell was missing."  # the stub would undo the answer
            else:
                self.note("missing", known.name)
            places = [-1 if c.place is None else c.place for c in self.cells]
            before = max((p for p in places if p < known.place), default=-1)
            at = len(places) - places[::-1].index(before) if before >= 0 else 0
            self.cells.insert(at, cell)

    def find_definitions(self, names: set[str]) -> None:
        for cell in self.cells:
            known = self.release.known.get(cell.name or "")
            if cell.kind == "code" and not (known and known.fixed):
                cell.also = frozenset(names & defined(cell.source))

    def order(self) -> None:
        """Move test cells behind the last cell of the solutions that they judge."""
        solutions: list[Known] = []
        tests: list[Known] = []
        for known in [*self.release.known.values(), None]:
            if known is None or (tests and not known.fixed):
                self.move_behind(solutions, tests)
                solutions, tests = [], []
            if known is not None and known.cell.test:
                tests.append(known)
            elif known is not None and not known.fixed and known.kind == "code":
                solutions.append(known)

    def move_behind(self, solutions: list[Known], tests: list[Known]) -> None:
        names = {known.name for known in solutions}
        lost = self.notes.get("elsewhere", {})
        defines = {name for k in solutions if k.name in lost for name in k.defines}
        last = -1
        for i, cell in enumerate(self.cells):
            if cell.name in names or cell.copy in names or defines & cell.also:
                last = i
        wanted = {known.name for known in tests}
        early = [cell for cell in self.cells[: last + 1] if cell.name in wanted]
        if early:
            after = self.cells[last]
            self.drop(early)
            i = self.index(after) + 1
            self.cells[i:i] = early
            for cell in early:
                if (
                    not {cell.name}
                    & (self.notes.get("missing", {}) | self.notes.get("cut", {})).keys()
                ):
                    self.note("moved", cell.name or "")

    def drop_extra(self) -> None:
        """Bound the student's own cells: empty ones go first, then prose, then the last."""
        extra = [
            cell for cell in self.cells if cell.name is None and (cell.copy or cell.place is None)
        ]
        if len(extra) > _EXTRA:
            kept = sorted(
                extra,
                key=lambda c: (not (c.copy or c.also), not c.source.strip(), c.kind != "code"),
            )[:_EXTRA]
            keep = {id(cell) for cell in kept}
            self.counts["extra"] = len(extra) - len(kept)
            self.drop([cell for cell in extra if id(cell) not in keep])

    # nodes

    def check_settings(self) -> None:
        """Say which cells came with other nbgrader metadata than they had been given."""
        for cell in self.cells:
            known = self.release.known.get(cell.name or "")
            meta = cell.nbgrader
            if known is None or not isinstance(meta, dict) or meta.get("grade_id") != known.name:
                continue
            due = known.settings()
            # What is not there is what older versions of nbgrader did not write.
            version = meta.get("schema_version", 1)
            changed = any(meta.get(k, due[k]) != due[k] for k in ("grade", "solution"))
            changed |= _is_locked({**due, **meta}) != _is_locked(due)
            points = "points" in due and meta.get("points", due["points"]) != due["points"]
            changed |= points and not cell.intact
            changed |= type(version) is not int or not 0 < version <= due["schema_version"]
            changed |= meta.get("task", False) != due["task"]
            if changed:
                self.note("settings", known.name)

    def released_metadata(self, known: Known) -> dict[str, Any]:
        metadata = known.released.get("metadata", {"deletable": False})
        return copy.deepcopy({key: value for key, value in metadata.items() if key != "nbgrader"})

    def build(self) -> NotebookNode:
        taken = {known.id for known in self.release.known.values()}
        cells = []
        for number, cell in enumerate(self.cells, 1):
            known = self.release.known.get(cell.name or "")
            metadata, attachments = dict(cell.metadata), cell.attachments
            if known is not None:
                if known.fixed:
                    metadata = self.released_metadata(known)
                    attachments = known.released.get("attachments", {})
                metadata["nbgrader"] = known.settings()
            own = known.id if known is not None and known.id else cell.id
            if not own or (own in taken and not (known is not None and known.id)):
                own = unused(f"cell-{number}", taken)
            taken.add(own)
            node: dict[str, Any] = {
                "cell_type": cell.kind,
                "id": own,
                "metadata": metadata,
                "source": cell.source,
            }
            if cell.kind == "code":
                node |= {"execution_count": None, "outputs": []}
            elif attachments:
                node["attachments"] = attachments
            cells.append(node)
        whole: NotebookNode = nbformat.from_dict(
            {"cells": cells, "metadata": self.metadata(), "nbformat": 4, "nbformat_minor": 5}
        )
        return whole

    def metadata(self) -> dict[str, Any]:
        metadata = dict(self.raw.metadata)
        due = self.source.kernelspec
        if due:
            found = metadata.get("kernelspec", due)
            languages = [str(spec.get("language", "")).lower() for spec in (found, due)]
            info = metadata.get("language_info", {}).get("name")
            if "" not in languages and languages[0] != languages[1]:
                self.raw.remarks.append(
                    f"The notebook was saved for another language than {due['language']}."
                )
                metadata["kernelspec"] = due
                metadata.pop("language_info", None)
            elif isinstance(info, str) and languages[1] and info.lower() != languages[1]:
                metadata.pop("language_info")
            metadata.setdefault("kernelspec", due)
        return metadata


def _is_locked(settings: dict[str, Any]) -> Any:
    """Whether nbgrader overwrites a cell with these settings."""
    return is_locked(NotebookNode(metadata={"nbgrader": settings}))


def _as_released(cell: Cell) -> bool:
    """Whether the cell is as some release had it, by the checksum that nbgrader gave it there.

    Whoever forges that gets no remark, and nothing else: the cell is put back all the same.
    """
    if not isinstance(cell.nbgrader, dict) or not cell.nbgrader.get("checksum"):
        return False
    settings = {"cell_type": cell.kind, "source": cell.source}
    return as_released(NotebookNode(settings, metadata=NotebookNode(nbgrader=cell.nbgrader)))


def _parses(code: str) -> bool:
    try:
        ast.parse(code)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True
