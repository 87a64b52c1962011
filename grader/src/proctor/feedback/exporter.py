"""nbconvert's exporter of our feedback pages, for nbgrader's GenerateFeedback::

c.GenerateFeedback.exporter_class = "proctor.feedback.exporter.FeedbackExporter"
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from nbconvert.exporters import Exporter
from nbconvert.exporters.exporter import ResourcesDict
from nbconvert.preprocessors import CSSHTMLHeaderPreprocessor
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from traitlets import Bool, default

from proctor.config import Grading
from proctor.feedback.page import Graded, View
from proctor.hidden_tests import Marks
from proctor.outcomes import waits
from proctor.submissions import ledger

SUFFIXES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
_MOST_PICTURE, _MOST_PICTURES = 4 << 20, 16 << 20  # bytes


class FeedbackExporter(Exporter):
    """Makes one self-contained page of an autograded notebook with scores and comments."""

    plain = Bool(False, help="Whether to leave text as it was written, without formatting it.")

    page: Any = None
    """What the gradebook says of the notebook, where `proctor grade` makes the page."""

    remarks: tuple[str, ...] | None = None
    """What the grader says of the notebook; None to look it up in the course's folder."""

    images: Mapping[str, bytes] | None = None
    """The pictures beside the notebook, by their paths; None to read them from its folder."""

    @default("file_extension")
    def _file_extension_default(self) -> str:
        return ".html"

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: ResourcesDict | None = None, **kwargs: Any
    ) -> tuple[str, ResourcesDict]:
        """The page of a notebook and what came with it, as nbconvert's exporters return it."""
        resources = self._init_resources(resources)  # type: ignore[no-untyped-call]
        view = self.view(copy.deepcopy(nb), resources)
        return view.page(), resources

    def view(self, notebook: NotebookNode, resources: ResourcesDict) -> View:
        """The notebook as its page shows it; the preprocessors change both arguments."""
        # Unlike nbconvert's own this does not check the notebook again after each preprocessor.
        for preprocessor in self._preprocessors:
            if isinstance(preprocessor, CSSHTMLHeaderPreprocessor):
                continue  # a page has its own style
            notebook, resources = preprocessor(notebook, resources)
        own = resources["nbgrader"]
        graded = Graded(
            own["student"],
            own["assignment"],
            own["notebook"],
            own["score"],
            own["max_score"],
            own["late_penalty"],
            self._remarks(own) if self.remarks is None else self.remarks,
            Marks.of(self.config),
            self._images(resources) if self.images is None else self.images,
            self._waiting(own),
            self.plain,
            Grading(config=self.config).show_hidden_tests,
        )
        return View(notebook, graded)

    def _remarks(self, own: Mapping[str, str]) -> tuple[str, ...]:
        directory = getattr(self.parent, "coursedir", None)
        if directory is None:
            return ()
        key = f"{own['student']}/{own['assignment']}/{own['notebook']}"
        record = ledger.read(Path(directory.root), "autograded").get(key)
        return record.on_page if record else ()

    def _waiting(self, own: Mapping[str, str]) -> frozenset[str]:
        if self.page is not None:
            return frozenset(self.page.waiting)
        if not own.get("db_url"):
            return frozenset()
        with Gradebook(own["db_url"]) as gradebook:
            ids = own["notebook"], own["assignment"], own["student"]
            grades = gradebook.find_submission_notebook(*ids).grades
            return frozenset(grade.name for grade in grades if waits(grade))

    def _images(self, resources: Mapping[str, Any]) -> Mapping[str, bytes]:
        folder = resources.get("metadata", {}).get("path")
        return pictures_in(Path(folder)) if folder else {}


def pictures_in(folder: Path) -> dict[str, bytes]:
    """The pictures below a folder, by their paths in it; large ones are left out."""
    found: dict[str, bytes] = {}
    left = _MOST_PICTURES
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in SUFFIXES and path.is_file() and not path.is_symlink():
            size = path.stat().st_size
            if size <= min(left, _MOST_PICTURE):
                found[path.relative_to(folder).as_posix()] = path.read_bytes()
                left -= size
    return found
