"""The instructor's side of a notebook, as a worker needs it: no gradebook, no source/ folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook, GradeCell, Notebook, SolutionCell, TaskCell

from proctor.model import NotebookSource, SourceCell


def read_sources(gradebook: Gradebook, assignment: str, release: Path) -> list[NotebookSource]:
    """The notebooks of `assignment` that `gradebook` knows; `release` is the students' folder.

    Raises nbgrader's MissingEntry when the gradebook does not know the assignment.
    """
    known = gradebook.find_assignment(assignment).notebooks
    return [_read(each, assignment, release / f"{each.name}.ipynb") for each in known]


def _read(notebook: Notebook, assignment: str, released: Path) -> NotebookSource:
    text = released.read_text("utf-8") if released.is_file() else None
    places = _places(text)
    known: dict[str, list[Any]] = {}
    for cell in notebook._base_cells:
        known.setdefault(cell.name, []).append(cell)
    cells = []
    for cell in sorted(notebook.source_cells, key=lambda c: places.get(c.name, len(places))):
        kinds = known.get(cell.name, [])
        graded = next((k for k in kinds if isinstance(k, GradeCell | TaskCell)), None)
        cells.append(
            SourceCell(
                name=cell.name,
                cell_type=cell.cell_type,
                source=cell.source,
                checksum=cell.checksum,
                locked=cell.locked,
                grade=any(isinstance(k, GradeCell) for k in kinds),
                solution=any(isinstance(k, SolutionCell) for k in kinds),
                task=any(isinstance(k, TaskCell) for k in kinds),
                max_score=None if graded is None else graded.max_score,
            )
        )
    kernelspec = json.loads(notebook.kernelspec) if notebook.kernelspec else None
    return NotebookSource(assignment, notebook.name, kernelspec, tuple(cells), text)


def _places(text: str | None) -> dict[str, int]:
    """The position of each grade_id in the released notebook."""
    if text is None:
        return {}
    found = (cell["metadata"].get("nbgrader", {}) for cell in json.loads(text)["cells"])
    return {known["grade_id"]: i for i, known in enumerate(found) if "grade_id" in known}
