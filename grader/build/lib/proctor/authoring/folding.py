"""Test cells and cells that only draw are folded in the students' version.

JupyterLab shows the first line of a folded cell, which is the title of a test; the cell runs as
ever and opens with a click. Switched on in nbgrader_config.py::

    c.GenerateAssignment.preprocessors.append("proctor.authoring.folding.FoldTests")
"""

from __future__ import annotations

from typing import Any

from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader.utils import is_grade

from proctor.model import is_run


class FoldTests(NbGraderPreprocessor):
    """Fold code cells that are graded, and those that grading does not run."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Set nbformat's `jupyter.source_hidden`."""
        if cell.cell_type == "code" and (is_grade(cell) or not is_run(cell)):
            cell.metadata.setdefault("jupyter", {})["source_hidden"] = True
        return cell, resources
