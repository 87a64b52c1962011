"""nbgrader's preprocessors without its database: what they read and write travels with the task.

Each class here takes the place of the one of nbgrader from which it is derived, also below a
course's own subclass of that, so that everything else stays as configured.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
from jupyter_client.kernelspec import NoSuchKernel
from jupyter_client.manager import KernelManager
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import preprocessors
from nbgrader.api import MissingEntry
from nbgrader.nbgraderformat import MetadataValidator, SchemaTooNewError, SchemaTooOldError
from nbgrader.nbgraderformat.common import BaseMetadataValidator
from nbgrader.preprocessors import NbGraderPreprocessor

from proctor import conversion
from proctor.config import Grading
from proctor.model import NotebookSource, SourceCell
from proctor.warm.provisioner import kernel_arguments

Processed = tuple[NotebookNode, ResourcesDict]


@dataclass
class Book:
    """The part of nbgrader's Gradebook that its preprocessors use, for one notebook."""

    source: NotebookSource
    grades: dict[str, SimpleNamespace] = field(default_factory=dict)
    comments: dict[str, SimpleNamespace] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)
    told: list[str] | None = None  # the remarks for the student, where they are fewer
    files: dict[str, bytes] = field(default_factory=dict)
    trusted: Mapping[str, bytes] = field(default_factory=dict)
    db = SimpleNamespace(commit=lambda: None)

    @property
    def kernelspec(self) -> str | None:
        return json.dumps(self.source.kernelspec) if self.source.kernelspec else None

    @property
    def source_cells(self) -> list[SourceCell]:
        return list(self.source.cells)

    @property
    def grade_cells(self) -> list[SourceCell]:
        return [cell for cell in self.source.cells if cell.grade]

    @property
    def solution_cells(self) -> list[SourceCell]:
        return [cell for cell in self.source.cells if cell.solution]

    @property
    def task_cells(self) -> list[SourceCell]:
        return [cell for cell in self.source.cells if cell.task]

    def find_notebook(self, *_: str) -> Book:
        return self

    def find_source_cell(self, name: str, *_: str) -> SourceCell:
        return self._known(name)

    def find_graded_cell(self, name: str, *_: str) -> SourceCell:
        return self._known(name, "grade", "task")

    def find_grade(self, name: str, *_: str) -> SimpleNamespace:
        self._known(name, "grade", "task")
        empty = SimpleNamespace(auto_score=None, manual_score=None, needs_manual_grade=True)
        return self.grades.setdefault(name, empty)

    def find_comment(self, name: str, *_: str) -> SimpleNamespace:
        self._known(name, "solution", "task")
        return self.comments.setdefault(name, SimpleNamespace(auto_comment=None))

    def _known(self, name: str, *kinds: str) -> SourceCell:
        cell = self.source.cell(name)
        if cell is None or (kinds and not any(getattr(cell, kind) for kind in kinds)):
            raise MissingEntry(f"cell {name!r} is not one that the gradebook knows so")
        return cell


class _OverwriteKernelspec(preprocessors.OverwriteKernelspec):
    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Processed:
        if kernelspec := self.parent.book.source.kernelspec:
            nb.metadata["kernelspec"] = NotebookNode(kernelspec)
        return nb, resources


def _introduce(preprocessor: Any, resources: ResourcesDict) -> None:
    """Give a preprocessor what nbgrader's own has when it goes through the cells."""
    for name in ("notebook", "assignment", "student"):
        setattr(preprocessor, f"{name}_id", resources["nbgrader"][name])
    preprocessor.db_url = resources["nbgrader"]["db_url"]
    preprocessor.gradebook = preprocessor.parent.book


class _OverwriteCells(preprocessors.OverwriteCells):
    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Processed:
        _introduce(self, resources)
        nb, resources = NbGraderPreprocessor.preprocess(self, nb, resources)
        if self.add_missing_cells:
            nb, resources = self.add_missing_grade_cells(nb, resources)
            nb, resources = self.add_missing_task_cells(nb, resources)
        return nb, resources


class _SaveAutoGrades(preprocessors.SaveAutoGrades):
    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Processed:
        _introduce(self, resources)
        processed: Processed = NbGraderPreprocessor.preprocess(self, nb, resources)
        return processed


class _CheckCellMetadata(preprocessors.CheckCellMetadata):
    def preprocess(self, nb: NotebookNode, resources: ResourcesDict) -> Processed:
        _validator().validate_nb(nb)
        return nb, resources


class _KeptSchema(BaseMetadataValidator):
    """Checks a cell as nbgrader does, without checking its schema itself for each cell."""

    def __init__(self) -> None:
        super().__init__()
        self._checker = jsonschema.validators.validator_for(self.schema)(self.schema)

    def validate_cell(self, cell: NotebookNode) -> None:
        if "nbgrader" not in cell.metadata:
            return
        version = cell.metadata["nbgrader"].get("schema_version", 0)
        if version != self.schema_version:
            error = SchemaTooOldError if version < self.schema_version else SchemaTooNewError
            line = f"nbgrader's metadata has version {version}, not {self.schema_version}"
            raise error(line, version, self.schema_version)
        if error := self._error(json.dumps(cell.metadata["nbgrader"], sort_keys=True)):
            raise error.with_traceback(None)  # it is kept, and raised again

    @functools.lru_cache(maxsize=4096)  # noqa: B019 (there is one of these in a process)
    def _error(self, metadata: str) -> Exception | None:
        """What is wrong with a cell's metadata, as JSON; they are the same for a whole class."""
        found: Exception | None = jsonschema.exceptions.best_match(
            self._checker.iter_errors(json.loads(metadata))
        )
        return found


class _Validator(MetadataValidator, _KeptSchema):
    pass


@functools.cache
def _validator() -> _Validator:
    return _Validator()


class _Execute(preprocessors.Execute):
    """Runs the cells as `Grading.executor` says; other languages always in a kernel."""

    def preprocess(self, nb: NotebookNode, resources: ResourcesDict, km: Any = None) -> Processed:
        book: Book = self.parent.book
        forks = Grading(config=self.config).executor == "fork"
        name = self.kernel_name or nb.metadata.get("kernelspec", {}).get("name") or "python3"
        if forks and _is_this_python(name):
            from proctor.judging.sitting import execute

            folder = Path(resources["metadata"]["path"])
            found = execute(self, nb, book.source, folder, trusted=book.trusted)
            if found.told != found.all:
                book.told = [*book.remarks, *found.told]
            book.remarks += found.all
            return nb, resources
        nb, resources = super().preprocess(nb, resources, km)
        ename = (self.error_on_timeout or {}).get("ename")
        for position, cell in enumerate(nb.cells, 1):
            if ename and any(o.get("ename") == ename for o in cell.get("outputs", [])):
                name = cell.metadata.get("nbgrader", {}).get("grade_id") or f"cell {position}"
                book.remarks.append(f"{name} was stopped after {self.timeout or 0:g} seconds")
        return nb, resources


@functools.cache
def _is_this_python(kernel: str) -> bool:
    """Whether a kernel of this name runs in the Python that runs the grader."""
    manager = KernelManager(kernel_name=kernel)
    if manager.kernel_spec is None:
        raise NoSuchKernel(kernel)
    return kernel_arguments(manager.format_kernel_cmd()) is not None


_SUBSTITUTES = (
    _OverwriteKernelspec,
    _OverwriteCells,
    _SaveAutoGrades,
    _CheckCellMetadata,
    _Execute,
)


def substitute(preprocessor: Any) -> Any:
    """What does this preprocessor's work here; None when the writer to the gradebook does it."""
    found = conversion.substitute(preprocessor, _SUBSTITUTES)
    late = isinstance(found, type) and issubclass(found, preprocessors.AssignLatePenalties)
    return None if late else found
