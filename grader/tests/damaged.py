"""Submissions to damage, and what must hold of every one that was mended."""

from __future__ import annotations

import copy
import json
from pathlib import Path

import nbformat
from nbgrader.preprocessors import CheckCellMetadata, ClearOutput, DeduplicateIds, OverwriteCells
from nbgrader.utils import compute_checksum

from proctor.authoring.answers import fill, solutions
from proctor.model import NotebookSource, SourceCell
from proctor.repair.mending import mend

COURSE = Path(__file__).resolve().parents[2]
RELEASED = sorted((COURSE / "release").glob("*/*.ipynb"))
WALK = COURSE / "release" / "introduction" / "random-walk.ipynb"


def source_of(path: Path) -> NotebookSource:
    """What the gradebook would know of a released notebook, hidden tests included."""
    released = nbformat.read(path, 4)
    instructors = nbformat.read(COURSE / "source" / path.relative_to(COURSE / "release"), 4)
    texts = {cell.id: cell.source for cell in instructors.cells}
    cells = []
    for cell in released.cells:
        if "nbgrader" not in cell.metadata:
            continue
        meta = cell.metadata.nbgrader
        whole = copy.deepcopy(cell)
        if not meta.solution:
            whole.source = texts[cell.id]
        cells.append(
            SourceCell(
                name=meta.grade_id,
                cell_type=cell.cell_type,
                source=whole.source,
                checksum=compute_checksum(whole),
                locked=meta.locked,
                grade=meta.grade,
                solution=meta.solution,
                task=meta.task,
                max_score=float(meta.points) if "points" in meta else None,
            )
        )
    kernelspec = dict(released.metadata.kernelspec)
    text = path.read_text("utf-8")
    return NotebookSource(path.parent.name, path.stem, kernelspec, tuple(cells), text)


def answered(path: Path) -> nbformat.NotebookNode:
    """The released notebook with the instructor's answers."""
    instructors = nbformat.read(COURSE / "source" / path.relative_to(COURSE / "release"), 4)
    return fill(nbformat.read(path, 4), solutions(instructors))


class Book:
    """As much of a gradebook as OverwriteCells asks for."""

    def __init__(self, source):
        self.source = source

    def find_source_cell(self, name, notebook, assignment):
        return self.source.cell(name)

    find_graded_cell = find_source_cell


def sanitised(notebook, source):
    """What nbgrader makes of it before it runs anything."""
    notebook = copy.deepcopy(notebook)
    for step in (ClearOutput(), DeduplicateIds()):
        notebook, _ = step.preprocess(notebook, {})
    overwrite = OverwriteCells()
    overwrite.gradebook, overwrite.notebook_id, overwrite.assignment_id = Book(source), "", ""
    for cell in notebook.cells:
        overwrite.preprocess_cell(cell, {}, 0)
    CheckCellMetadata().preprocess(notebook, {})
    return notebook


def check(mended, source):
    """Mended, it is sound for nbformat and nbgrader and holds nothing to gain by."""
    nbformat.validate(copy.deepcopy(mended.notebook))
    ids = [cell.id for cell in mended.notebook.cells]
    assert len(ids) == len(set(ids))
    nbformat.writes(mended.notebook).encode()
    texts = {}
    for cell in json.loads(source.released)["cells"] if source.released else []:
        texts[cell["metadata"].get("nbgrader", {}).get("grade_id")] = "".join(cell["source"])
    for notebook in (mended.notebook, sanitised(mended.notebook, source)):
        known = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
        names = [cell.metadata.nbgrader.grade_id for cell in known]
        assert sorted(names) == sorted(cell.name for cell in source.cells)
        for cell in known:
            meta, due = cell.metadata.nbgrader, source.cell(cell.metadata.nbgrader.grade_id)
            flags = (meta.grade, meta.solution, meta.locked, meta.task)
            assert flags == (due.grade, due.solution, due.locked, due.task)
            assert cell.cell_type == due.cell_type
            assert meta.get("points") == due.max_score
            if due.locked:
                assert cell.source in (due.source, texts.get(due.name))
            assert notebook is mended.notebook or not due.locked or cell.source == due.source
    for remark in mended.remarks:
        assert remark.endswith(".") and "\n" not in remark and len(remark) < 1000
    return mended


def data_of(notebook) -> bytes:
    return json.dumps(notebook).encode()


def mended_of(notebook, source):
    data = notebook if isinstance(notebook, bytes) else data_of(notebook)
    return check(mend(data, source), source)


def at(notebook, name: str) -> int:
    """The position of a cell by grade_id or by id."""
    for i, cell in enumerate(notebook.cells):
        if name in ((cell.metadata.get("nbgrader") or {}).get("grade_id"), cell.get("id")):
            return i
    raise KeyError(name)


def code_of(notebook) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")


def same_order(mended, notebook):
    """All cells stand where they stood in the whole notebook, with the same text."""
    assert [c.source for c in mended.notebook.cells] == [c.source for c in notebook.cells]
    assert [c.cell_type for c in mended.notebook.cells] == [c.cell_type for c in notebook.cells]
    assert [c.metadata.get("nbgrader") for c in mended.notebook.cells] == [
        c.metadata.get("nbgrader") for c in notebook.cells
    ]


def put_back(mended, whole, source, *names):
    """As `same_order`, where the named cells carry the gradebook's text."""
    whole = copy.deepcopy(whole)
    for name in names:
        whole.cells[at(whole, name)].source = source.cell(name).source
    same_order(mended, whole)


def without(notebook, *names):
    damaged = copy.deepcopy(notebook)
    for name in names:
        del damaged.cells[at(damaged, name)]
    return damaged
