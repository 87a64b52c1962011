"""Damaged and careless submissions become sound notebooks; whole ones pass untouched."""

from __future__ import annotations

import copy
import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

import nbformat
import pytest
from nbgrader.nbgraderformat import MetadataValidator
from nbgrader.preprocessors import CheckCellMetadata, ClearOutput, DeduplicateIds
from nbgrader.utils import compute_checksum, is_grade, is_solution

from proctor import mending
from proctor.answers import fill, solutions
from proctor.finding import find_notebooks, unreadable
from proctor.mending import Refused, mend
from proctor.sources import NotebookSource, SourceCell

COURSE = Path(__file__).resolve().parents[1]
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


@pytest.mark.parametrize("path", RELEASED, ids=lambda p: p.stem)
def test_intact_notebooks_pass_untouched(path):
    notebook = answered(path)
    mended = mend(nbformat.writes(notebook).encode(), source_of(path))
    assert mended.remarks == []
    assert nbformat.writes(mended.notebook) == nbformat.writes(notebook)
