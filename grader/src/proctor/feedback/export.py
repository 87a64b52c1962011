"""Feedback pages as nbgrader's GenerateFeedback makes them, in workers and without its database.

They are our own (`proctor.feedback.exporter`) unless the course has configured others.
"""

from __future__ import annotations

import copy
import functools
import html
import json
import traceback
from collections.abc import Iterator, Mapping
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
from proctor.feedback.page import language_of, submission_page, without_page
from proctor.texts import first_line, joined, unused

_MEMORY = 2 << 30  # bytes beyond those that the worker has
_MOST_TEXT = 100_000  # characters of a cell or an output on a page that is not formatted
_UNFORMATTED = "Text cells are shown as they were written, since formatting them takes too long."


@dataclass(frozen=True)
class Page:
    """An autograded notebook with what the gradebook says of it.

    `scores` are pairs of score and maximal score, by grade_id, `waiting` those that a teacher has
    still to give; `remarks` are shown on top.
    `released` is the notebook as the class was given it. What is not `due` has its page already,
    and stands only on that of the submission.
    """

    name: str
    notebook: str
    scores: Mapping[str, tuple[float, float]]
    comments: Mapping[str, str | None]
    score: float
    max_score: float
    late_penalty: float | None
    remarks: tuple[str, ...] = ()
    released: str | None = None
    due: bool = True
    waiting: frozenset[str] = frozenset()

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
class Absent:
    """A notebook of the assignment that has no page, with what it counts and the reason."""

    name: str
    score: float
    max_score: float
    reason: str


@dataclass(frozen=True)
class Folder:
    """All graded notebooks of a submission; `remarks` are those on the submission as a whole.

    `images` are the pictures beside the notebooks, by their paths. `absent` are the notebooks that
    the student has not handed in, or that could not be graded: they count, too.
    """

    student: str
    assignment: str
    pages: tuple[Page, ...]
    config: bytes
    images: Mapping[str, bytes] = field(default_factory=dict)
    remarks: tuple[str, ...] = ()
    absent: tuple[Absent, ...] = ()

    @property
    def overview(self) -> str:
        """The name of the page that sums them up, which no notebook has."""
        return unused("index", {page.name for page in self.pages})


@dataclass(frozen=True)
class Rendered:
    """A page as it is written to feedback/, with files beside it, or why there is none."""

    content: bytes = b""
    extension: str = ".html"
    files: Mapping[str, bytes] | None = None
    problem: str | None = None
    trace: str | None = None


@dataclass(frozen=True)
class _Made:
    """What came of a notebook: its page if it is due, and what the overview says of it."""

    page: Rendered | None = None
    summary: dict[str, Any] | None = None


def render(folder: Folder) -> dict[str, Rendered]:
    """Make the pages that nbgrader's GenerateFeedback is configured to make, by their names.

    Students write Markdown and TeX that take hours to format, so this is done in a process of its
    own with limits, one for all notebooks of a submission. A notebook for which they do not
    suffice is tried once more in a fresh process; then its page shows the text as it was written.
    There is no overview where the course makes pages of another kind.
    """
    settings = Grading(config=unpack(folder.config))
    made: dict[str, _Made] = {}
    plain: set[str] = set()
    try:
        _warm_up(folder.config)
        for page in folder.pages:
            if page.released:
                _format(folder.config, page.released)
        while left := [name for name in _names(folder) if name not in made]:
            make = functools.partial(_make, folder, left, made, frozenset(plain))
            try:
                for name, one in limited.each(make, settings.seconds_per_page, _MEMORY):
                    made[name] = one
            except limited.Exceeded:
                if left[0] in made:
                    continue
                if left[0] in plain:
                    made[left[0]] = _Made(Rendered(problem=_too_much(settings)))
                plain.add(left[0])
    except Exception as error:
        lost = _Made(Rendered(problem=_problem(error), trace=traceback.format_exc()))
        made = {name: lost for name in _names(folder)} | made
    return {name: one.page for name, one in made.items() if one.page is not None}


def _too_much(settings: Grading) -> str:
    most = f"{settings.seconds_per_page:g} seconds or {_MEMORY >> 30} GB"
    remedy = "look at the notebook in autograded/, or raise Grading.seconds_per_page"
    return f"no feedback page (it takes more than {most}); {remedy}"


def _names(folder: Folder) -> list[str]:
    """What is to be made, in order."""
    names = [page.name for page in folder.pages]
    if isinstance(_exporter(folder.config), FeedbackExporter):
        return [*names, folder.overview]
    return [page.name for page in folder.pages if page.due]


def _make(
    folder: Folder, names: list[str], before: Mapping[str, _Made], plain: frozenset[str]
) -> Iterator[tuple[str, _Made]]:
    """Make what is named; the summaries of other notebooks are those of `before`."""
    made = dict(before)
    for page in folder.pages:
        if page.name in names:
            made[page.name] = _render(folder, page, page.name in plain)
            yield page.name, made[page.name]
    if folder.overview in names:
        yield folder.overview, _Made(_sum_up(folder, made))


def _sum_up(folder: Folder, made: Mapping[str, _Made]) -> Rendered:
    found = [made[page.name].summary for page in folder.pages]
    summaries = [summary for summary in found if summary is not None]
    if len(summaries) < len(found):
        return Rendered(problem="no page of the whole submission, as a notebook has none")
    summaries += [without_page(a.name, a.score, a.max_score, a.reason) for a in folder.absent]
    page = submission_page(folder.student, folder.assignment, summaries, folder.remarks)
    return Rendered(page.encode())


def _render(folder: Folder, page: Page, plain: bool) -> _Made:
    exporter: Any = _exporter(folder.config)
    exporter.page = page
    summary = None
    try:
        notebook = nbformat.v4.reads(page.notebook)
        remarks = (*page.remarks, *([_UNFORMATTED] if plain else []))
        resources = conversion.resources(folder.student, folder.assignment, page.name)
        if isinstance(exporter, FeedbackExporter):
            exporter.remarks, exporter.images, exporter.plain = remarks, folder.images, plain
            view = exporter.view(notebook, resources)
            summary = view.summary
            output, extension, files = view.page() if page.due else "", ".html", {}
        else:
            if plain:
                _unformat(notebook)
            if remarks:
                notebook.cells.insert(0, _note(notebook, remarks))
            output, resources = exporter.from_notebook_node(notebook, resources)
            extension = resources["output_extension"]
            files = dict(resources.get("outputs") or {})
    except (MemoryError, RecursionError):
        if not plain:
            raise
        return _Made(Rendered(problem="no feedback page (it takes too much memory)"))
    except Exception as error:
        return _Made(Rendered(problem=_problem(error), trace=traceback.format_exc()))
    if not page.due:
        return _Made(None, summary)
    content = output.encode() if isinstance(output, str) else output
    return _Made(Rendered(content, extension, files), summary)


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
    page = Page("", v4.writes(v4.new_notebook(cells=cells)), {}, {}, 0, 0, None)
    folder = Folder("", "", (page,), config)
    for _ in _make(folder, _names(folder), {}, frozenset()):
        pass


@functools.lru_cache(maxsize=64)
def _format(config: bytes, released: str) -> None:
    """Format once what is the same for a whole class.

    It is the teachers' own, so this process does it, from which those with limits are forked.
    """
    if not isinstance(_exporter(config), FeedbackExporter):
        return
    notebook = json.loads(released)
    language = language_of(notebook)
    for cell in notebook.get("cells", []):
        formatting.know(cell.get("cell_type"), joined(cell.get("source", "")), language)


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
