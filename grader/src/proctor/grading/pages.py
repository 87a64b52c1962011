"""Writing feedback/: the pages of notebooks that were graded since their page was made."""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from nbgrader.converters import GenerateFeedback
from nbgrader.utils import find_all_files

from proctor.config import Grading
from proctor.course import Course
from proctor.feedback.export import Overview, Page, Rendered, render
from proctor.feedback.exporter import pictures_in
from proctor.grading import atomic_files
from proctor.grading.gradebook import Writer
from proctor.grading.progress import Progress
from proctor.model import NotebookSource, Record, Submission
from proctor.submissions.ledger import MISSING, Inputs
from proctor.workers.pool import Lost, Pool

logger = logging.getLogger(__name__)
_FORM = 1  # to be raised when pages change so much that those of before are to be made anew


class Pages:
    """The feedback pages of a course, and which of them are due."""

    def __init__(self, course: Course, graded: Inputs) -> None:
        self._course, self._graded = course, graded
        self._made = Inputs(course, "feedback")
        self._sources: dict[str, dict[str, NotebookSource]] = {}
        self._converter = GenerateFeedback(coursedir=course.directory(), parent=course.app)

    def forget(self, keys: Iterable[str]) -> None:
        """The notebooks of these records are graded again, so their pages are due then."""
        self._made.record_all({key: Record("") for key in keys if self._made.get(key)})

    def due(self, submission: Submission) -> list[str]:
        """The notebooks of a submission whose pages are to be made."""
        folder = self._course.folder("autograded", *submission)
        found = []
        for path in sorted(folder.glob("*.ipynb")) if folder.is_dir() else []:
            key = f"{submission}/{path.stem}"
            record = self._graded.get(key)
            if record and not record.problem and not self._made.current(key, self._digest(record)):
                found.append(path.stem)
        return found

    def make(
        self,
        due: dict[Submission, list[str]],
        pool: Pool,
        writer: Writer,
        config: bytes,
        progress: Progress,
    ) -> list[str]:
        """Write the pages that are due; return a line for each that cannot be made."""
        problems = []
        progress.begin_pages(sum(map(len, due.values())))
        mode = atomic_files.permissions(self._converter)
        for page, result in pool.map(render, self._pages(due, writer, config, mode)):
            key = f"{page.student}/{page.assignment}/{page.name}"
            if isinstance(result, Lost):
                reason = f"no feedback page ({result.reason})"
                result = Rendered(problem=reason, trace=result.trace)
            if result.trace:
                logger.error("page %s: %s\n%s", key, result.problem, result.trace)
            if result.problem:
                path = self._course.folder("autograded", page.student, page.assignment)
                where = self._course.relative(path / f"{page.name}.ipynb")
                problems.append(f"{where}: {result.problem}")
            else:
                folder = self._folder(Submission(page.student, page.assignment))
                beside = dict(result.files or {})
                if result.content:
                    beside[page.name + result.extension] = result.content
                atomic_files.write_all(folder, beside, mode)
                if isinstance(page, Page) and (graded := self._graded.get(key)):
                    self._made.record(key, self._digest(graded))
            if isinstance(page, Page):
                progress.page()
        if self._course.directory().groupshared:
            for submission in due:
                self._converter.set_permissions(submission.assignment, submission.student)
        return problems

    def _digest(self, record: Record) -> str:
        """What a page depends on: what was graded, and how the course wants its pages."""
        config = self._course.app.config
        hidden = Grading(config=config).show_hidden_tests
        how = f"{_FORM} {hidden} {config.GenerateFeedback} {config.HTMLExporter}"
        return hashlib.sha256(f"{record.digest} {how}".encode()).hexdigest()

    def _folder(self, submission: Submission) -> Path:
        return self._course.folder("feedback", *submission)

    def _pages(
        self, due: dict[Submission, list[str]], writer: Writer, config: bytes, mode: int
    ) -> Iterator[Page | Overview]:
        for submission, notebooks in due.items():
            folder = self._course.folder("autograded", *submission)
            ignored = [*self._course.directory().ignore, "*.ipynb"]
            for path in map(Path, find_all_files(str(folder), ignored)):
                copy = self._folder(submission) / path.relative_to(folder)
                atomic_files.write(copy, path.read_bytes(), mode)
            pages = self._all(submission, folder, writer, config)
            yield from (page for page in pages if page.name in notebooks)
            if pages:
                own = self._graded.get(str(submission))
                missing = [
                    f"{name} {MISSING}"
                    for name in self._course.notebooks(submission.assignment)
                    if (record := self._graded.get(f"{submission}/{name}"))
                    and record.remarks == (MISSING,)
                ]
                remarks = (*(own.remarks if own else ()), *missing)
                bare = tuple(replace(page, images={}, released=None) for page in pages)
                yield Overview(*submission, bare, remarks)

    def _all(
        self, submission: Submission, folder: Path, writer: Writer, config: bytes
    ) -> list[Page]:
        """All notebooks of a submission that were graded."""
        results = writer.results(submission)
        if submission.assignment not in self._sources:
            self._sources[submission.assignment] = writer.sources(submission.assignment)
        sources = self._sources[submission.assignment]
        images = pictures_in(folder)
        found = []
        for path in sorted(folder.glob("*.ipynb")):
            record = self._graded.get(f"{submission}/{path.stem}")
            if record is None or record.problem or path.stem not in results:
                continue
            result, source = results[path.stem], sources.get(path.stem)
            page = Page(
                submission.student,
                submission.assignment,
                path.stem,
                path.read_text("utf-8"),
                result.scores,
                result.comments,
                result.score,
                result.max_score,
                result.late_penalty,
                record.remarks,
                config,
                images,
                source.released if source else None,
            )
            found.append(page)
        return found
