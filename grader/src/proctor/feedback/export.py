"""Feedback pages as nbgrader's GenerateFeedback makes them, in workers and without its database.

They are our own (`proctor.feedback.exporter`) unless the course has configured others.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import html
import json
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import nbformat
from nbconvert.exporters import Exporter
from nbconvert.exporters.exporter import ResourcesDict
from nbformat import NotebookNode
from nbgrader import preprocessors
from nbgrader.api import MissingEntry
from nbgrader.converters import GenerateFeedback
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets.config import Config

from proctor import conversion
from proctor.config import Grading, unpack
from proctor.feedback import formatting, limited
from proctor.feedback.exporter import FeedbackExporter
from proctor.feedback.page import submission_page
from proctor.texts import first_line, joined, unused

_MEMORY = 2 << 30  # bytes beyond those that the worker has
_MOST_TEXT = 100_000  # characters of a cell or an output on a page that is not formatted
_UNFORMATTED = "Text cells are shown as they were written, since formatting them takes too long."


@dataclass(frozen=True)
class Page:
    """An autograded notebook with what the gradebook says of it.

    `scores` are pairs of score and maximal score, by grade_id; `remarks` are shown on top.
    `images` are the pictures beside it; `released` is the notebook as the class was given it.
    """

    student: str
    assignment: str
    name: str
    notebook: str
    scores: Mapping[str, tuple[float, float]]
    comments: Mapping[str, str | None]
    score: float
    max_score: float
    late_penalty: float | None
    remarks: tuple[str, ...]
    config: bytes
    images: Mapping[str, bytes] = field(default_factory=dict)
    released: str | None = None

    def find_grade(self, name: str, *_: str) -> SimpleNamespace:
        """The grade of a cell, as nbgrader's preprocessor asks for it."""
        if name not in self.scores:
            raise MissingEntry(f"no such grade: {name}")
        score, most = self.scores[name]
        return SimpleNamespace(score=score, max_score=most)

    def find_comment(self, name: str, *_: str) -> SimpleNamespace:
        """The comment on a cell, as nbgrader's preprocessor asks for it."""
        if name not in self.comments:
            raise MissingEntry(f"no such comment: {name}")
        return SimpleNamespace(comment=self.comments[name])


@dataclass(frozen=True)
class Overview:
    """All notebooks of a submission, for the page that sums them up; `remarks` are on all."""

    student: str
    assignment: str
    pages: tuple[Page, ...]
    remarks: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The name of the page, which no notebook has."""
        return unused("index", {page.name for page in self.pages})


@dataclass(frozen=True)
class Rendered:
    """A page as it is written to feedback/, with files beside it, or why there is none."""

    content: bytes = b""
    extension: str = ".html"
    files: Mapping[str, bytes] | None = None
    problem: str | None = None
    trace: str | None = None


def render(page: Page | Overview) -> Rendered:
    """Make the page that nbgrader's GenerateFeedback is configured to make.

    Students write Markdown and TeX that take hours to format, so this is done in a process of its
    own with limits. Where they do not suffice, the page shows their text as they wrote it. An
    overview has no content where the course makes pages of another kind.
    """
    first = page.pages[0] if isinstance(page, Overview) else page
    settings = Grading(config=unpack(first.config))
    try:
        _warm_up(first.config)
        if first.released:
            _format(first.config, first.released)
        for plain in (False, True):
            with contextlib.suppress(limited.Exceeded):
                if isinstance(page, Overview):
                    make = functools.partial(_sum_up, page, plain)
                else:
                    make = functools.partial(_render, page, plain)
                rendered: Rendered = limited.run(make, settings.seconds_per_page, _MEMORY)
                return rendered
    except Exception as error:
        return Rendered(problem=_problem(error), trace=traceback.format_exc())
    most = f"{settings.seconds_per_page:g} seconds or {_MEMORY >> 30} GB"
    remedy = "look at the notebook in autograded/, or raise Grading.seconds_per_page"
    return Rendered(problem=f"no feedback page (it takes more than {most}); {remedy}")


def _sum_up(overview: Overview, plain: bool) -> Rendered:
    exporter = _exporter(overview.pages[0].config)
    if not isinstance(exporter, FeedbackExporter):
        return Rendered()
    found = []
    try:
        for page in overview.pages:
            exporter.page, exporter.plain = page, plain
            exporter.remarks, exporter.images = page.remarks, {}
            notebook = nbformat.v4.reads(page.notebook)
            resources = conversion.resources(page.student, page.assignment, page.name)
            found.append(exporter.summary(notebook, resources))
        made = submission_page(overview.student, overview.assignment, found, overview.remarks)
    except (MemoryError, RecursionError):
        if not plain:
            raise
        return Rendered(problem="no page of the whole submission (it takes too much memory)")
    except Exception as error:
        return Rendered(problem=_problem(error), trace=traceback.format_exc())
    return Rendered(made.encode())


def _render(page: Page, plain: bool) -> Rendered:
    exporter: Any = _exporter(page.config)
    exporter.page = page
    try:
        notebook = nbformat.v4.reads(page.notebook)
        remarks = (*page.remarks, *([_UNFORMATTED] if plain else []))
        if isinstance(exporter, FeedbackExporter):
            exporter.remarks, exporter.images, exporter.plain = remarks, page.images, plain
        else:
            if plain:
                _unformat(notebook)
            if remarks:
                notebook.cells.insert(0, _note(notebook, remarks))
        resources = conversion.resources(page.student, page.assignment, page.name)
        output, resources = exporter.from_notebook_node(notebook, resources)
    except (MemoryError, RecursionError):
        if not plain:
            raise
        return Rendered(problem="no feedback page (it takes too much memory)")
    except Exception as error:
        return Rendered(problem=_problem(error), trace=traceback.format_exc())
    content = output.encode() if isinstance(output, str) else output
    return Rendered(content, resources["output_extension"], dict(resources.get("outputs") or {}))


def _problem(error: Exception) -> str:
    line = first_line(error)
    return f"no feedback page ({type(error).__name__}: {line})"


def _unformat(notebook: NotebookNode) -> None:
    """Leave nothing in a notebook that takes long to format; what was written can be read."""
    for cell in notebook.cells:
        cell.source = cell.source[:_MOST_TEXT]
        if cell.cell_type == "markdown":
            text = html.escape(cell.source)
            for mark in "$\\`*_[]!":
                text = text.replace(mark, f"&#{ord(mark)};")
            # An empty line would end the block of HTML.
            cell.source = "<pre>" + text.replace("\n", "&#10;") + "</pre>"
        for output in cell.get("outputs", []):
            if "text" in output:
                output.text = output.text[:_MOST_TEXT]
            for kind, data in list(output.get("data", {}).items()):
                if kind.startswith("text/") and len(data) > _MOST_TEXT or kind == "text/markdown":
                    output.data.pop(kind)


@functools.lru_cache(maxsize=4)
def _warm_up(config: bytes) -> None:
    """Compile the templates once, for all the processes that are forked from this one."""
    v4 = nbformat.v4
    outputs = [v4.new_output("stream", text="1"), v4.new_output("error", traceback=["\x1b[31m1"])]
    outputs += [v4.new_output("display_data", {kind: "1"}) for kind in ("text/html", "text/plain")]
    cells = [v4.new_markdown_cell("# *a* $b$ `c`"), v4.new_code_cell("1", outputs=outputs)]
    page = Page("", "", "", v4.writes(v4.new_notebook(cells=cells)), {}, {}, 0, 0, None, (), config)
    _render(page, False)


@functools.lru_cache(maxsize=16)
def _format(config: bytes, released: str) -> None:
    """Format once what is the same for a whole class.

    It is the teachers' own, so this process does it, from which those with limits are forked.
    """
    if not isinstance(_exporter(config), FeedbackExporter):
        return
    for cell in json.loads(released).get("cells", []):
        formatting.know(cell.get("cell_type"), joined(cell.get("source", "")))


def _note(notebook: NotebookNode, remarks: tuple[str, ...]) -> NotebookNode:
    lines = "\n".join(f"<li>{html.escape(remark)}</li>" for remark in remarks)
    cell: NotebookNode = nbformat.v4.new_markdown_cell(
        f"**Remarks of the grader**\n\n<ul>\n{lines}\n</ul>"
    )
    if (notebook.nbformat, notebook.nbformat_minor) < (4, 5):
        del cell["id"]
    return cell


class _GetGrades(preprocessors.GetGrades):
    def preprocess(
        self, nb: NotebookNode, resources: ResourcesDict
    ) -> tuple[NotebookNode, ResourcesDict]:
        page: Page = self.parent.page
        self.gradebook = page
        for name in ("notebook", "assignment", "student"):
            setattr(self, f"{name}_id", resources["nbgrader"][name])
        nb, resources = NbGraderPreprocessor.preprocess(self, nb, resources)
        penalty = page.late_penalty or 0
        resources["nbgrader"]["score"] = page.score - penalty
        resources["nbgrader"]["max_score"] = page.max_score
        resources["nbgrader"]["late_penalty"] = penalty
        return nb, resources


@functools.lru_cache(maxsize=4)
def _exporter(config: bytes) -> Exporter:
    """The configured exporter, kept with its templates."""
    return make_exporter(unpack(config))


def make_exporter(config: Config) -> Exporter:
    """The exporter of feedback pages, which finds grades in its attribute `page`.

    It is ours where the course has configured neither another exporter nor a template.
    """
    config = copy.deepcopy(config)
    if "template_name" not in config.HTMLExporter:
        config.GenerateFeedback.setdefault("exporter_class", FeedbackExporter)
    converter = GenerateFeedback(config=config)
    exporter: Exporter = converter.exporter_class(parent=converter, config=converter.config)
    for preprocessor in converter.preprocessors:
        exporter.register_preprocessor(conversion.substitute(preprocessor, [_GetGrades]))
    return exporter
