"""One notebook that is run as for grading: a solution cell, a test cell, and cells after it."""

from __future__ import annotations

import json
from pathlib import Path

from nbformat.v4 import new_code_cell, new_notebook
from nbgrader import utils
from nbgrader.preprocessors import Execute
from traitlets.config import Config

from proctor.judging.sitting import execute
from proctor.model import NotebookSource, SourceCell


class Run:
    """A notebook of an imports cell, a solution cell, a test cell and cells after it."""

    def __init__(self, folder: Path, student: str, test: str = "pass", *after: str, **limits):
        self.folder = folder / "handed-in"
        self.folder.mkdir()
        solution, graded = new_code_cell(student), new_code_cell(test)
        common = {"schema_version": 3, "task": False}
        solution.metadata["nbgrader"] = {
            "grade": False, "grade_id": "work", "locked": False, "solution": True, **common
        }  # fmt: skip
        graded.metadata["nbgrader"] = {
            "grade": True, "grade_id": "test", "locked": True, "solution": False, "points": 1,
            **common,
        }  # fmt: skip
        imports = new_code_cell("import numpy as np\nfrom advanced_numpy import check")
        cells = [imports, solution, graded, *map(new_code_cell, after)]
        self.notebook = new_notebook(cells=cells)
        stub = json.loads(json.dumps(self.notebook))
        stub["cells"][1]["source"] = "def f(x):\n    raise NotImplementedError"
        if limits.pop("added", False):  # the cells after are the student's
            del stub["cells"][3:]
        source = NotebookSource(
            "a", "n", None,
            (
                SourceCell("work", "code", "", "", False, False, True, False, None),
                SourceCell("test", "code", test, "", True, True, False, False, 1.0),
            ),
            json.dumps(stub),
        )  # fmt: skip
        trusted = limits.pop("trusted", {})
        for name, data in trusted.items():
            (self.folder / name).write_bytes(data)
        client = Execute(timeout=limits.pop("timeout", 20), config=Config({"Execution": limits}))
        places = {"trusted": trusted, "root": folder}
        self.remarks, self.told = execute(client, self.notebook, source, self.folder, **places)

    @property
    def passed(self) -> bool:
        """Whether the test cell gets its point."""
        return utils.determine_grade(self.notebook.cells[2])[0] == 1

    def text(self, index: int) -> str:
        """What a cell printed, or its traceback."""
        outputs = self.notebook.cells[index].outputs
        return "\n".join("\n".join(o.get("traceback", [])) or o.get("text", "") for o in outputs)


def check_passes(folder: Path, student: str, test: str, **limits) -> Run:
    """Run a notebook whose test must pass."""
    run = Run(folder, student, test, **limits)
    assert run.passed, run.text(2)
    return run
