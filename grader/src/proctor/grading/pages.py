"""Writing feedback/: the pages that are not there, or not of what the gradebook holds now."""

from __future__ import annotations

import errno
import functools
import hashlib
import logging
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from nbconvert.exporters import Exporter
from nbgrader.converters import GenerateFeedback
from nbgrader.utils import find_all_files

from proctor.config import Grading
from proctor.course import Course
from proctor.feedback.export import Absent, Folder, Page, Rendered, make_exporter, render
from proctor.feedback.exporter import FeedbackExporter, pictures_in
from proctor.grading import atomic_files
from proctor.grading.gradebook import Results, Writer, by_hand
from proctor.grading.progress import Progress
from proctor.model import NotebookSource, Record, Submission
from proctor.submissions.ledger import MISSING, Inputs
from proctor.texts import unused
from proctor.workers.pool import Lost, Pool

logger = logging.getLogger(__name__)
_FOR_ALL = (errno.ENOSPC, errno.EDQUOT, errno.EROFS)  # no page of anybody can be written
_MISSES = "Not handed in."
_FORM = 2  # to be raised when pages change so much that those of before are to be made anew


class Pages:
    """The feedback pages of a course, and which of them are due."""

    def __init__(self, course: Course, graded: Inputs) -> None:
        self._course, self._graded = course, graded
        self._made = Inputs(course, "feedback")
        self._sources: dict[str, dict[str, NotebookSource]] = {}
        self._notebooks = functools.cache(course.notebooks)
        self._by_hand: dict[str, dict[tuple[str, str], str]] = {}
        self._converter = GenerateFeedback(coursedir=course.directory(), parent=course.app)

    def look_up(self, assignment: str) -> None:
        """Read what teachers have scored and written, on which pages depend."""
        with self._course.gradebook() as gradebook:
            self._by_hand[assignment] = by_hand(gradebook, assignment)

    @functools.cached_property
    def _exporter(self) -> Exporter | None:
        """The configured one; None if it cannot be made, which `make` says of each page."""
        try:
            return make_exporter(self._course.app.config)
        except Exception:  # of nbconvert, or of a course's own class
            return None

    def forget(self, keys: Iterable[str]) -> None:
        """The notebooks of these records are graded again, so their pages are due then."""
        self._made.record_all({key: Record("") for key in keys if self._made.get(key)})

    def due(self, submission: Submission) -> list[str]:
        """The pages of a submission that are to be made, by the names of their notebooks."""
        folder = self._course.folder("autograded", *submission)
        names = []
        for path in sorted(folder.glob("*.ipynb")) if folder.is_dir() else []:
            record = self._graded.get(f"{submission}/{path.stem}")
            if record and not record.problem:
                names.append(path.stem)
        if names and isinstance(self._exporter, FeedbackExporter):
            names.append(unused("index", set(names)))
        return [name for name in names if not self._is_made(submission, name)]

    def _is_made(self, submission: Submission, name: str) -> bool:
        extension = self._exporter.file_extension if self._exporter else ".html"
        if not (self._folder(submission) / f"{name}{extension}").is_file():
            return False
        return self._made.current(f"{submission}/{name}", self._digest(submission, name))

    def make(
        self,
        due: dict[Submission, list[str]],
        pool: Pool,
        writer: Writer,
        config: bytes,
        progress: Progress,
    ) -> list[str]:
        """Write the pages that are due; return a line for each that cannot be made."""
        problems: list[str] = []
        progress.begin_pages(sum(map(len, due.values())))
        mode = atomic_files.permissions(self._converter)
        folders = self._folders(due, writer, config, mode, problems)
        for folder, result in pool.map(render, folders):
            submission = Submission(folder.student, folder.assignment)
            if isinstance(result, Lost):
                reason = f"no feedback page ({result.reason})"
                lost = Rendered(problem=reason, trace=result.trace)
                result = {page.name: lost for page in folder.pages if page.due}
            for name, rendered in result.items():
                if problem := self._write(submission, name, rendered, mode):
                    problems.append(problem)
            progress.pages(len(due[submission]))
        if self._course.directory().groupshared:
            for submission in due:
                self._converter.set_permissions(submission.assignment, submission.student)
        return problems

    def _digest(self, submission: Submission, name: str) -> str:
        """What a page depends on: what was graded, also by hand, and how the course wants it.

        What is no notebook is the page of the submission, and depends on all of them.
        """
        config = self._course.app.config
        hidden = Grading(config=config).show_hidden_tests
        how = f"{_FORM} {hidden} {config.GenerateFeedback} {config.HTMLExporter}"
        notebooks = self._notebooks(submission.assignment)
        parts = [name] if name in notebooks else [*notebooks, ""]
        by_hand = self._by_hand.get(submission.assignment, {})
        for part in parts:
            record = self._graded.get(f"{submission}/{part}" if part else str(submission))
            given = by_hand.get((submission.student, part), "")
            how += f"\n{part} {record} {given}"
        return hashlib.sha256(how.encode()).hexdigest()

    def _write(self, submission: Submission, name: str, made: Rendered, mode: int) -> str | None:
        """Write a page and remember it; return a line if there is none."""
        key = f"{submission}/{name}"
        if made.trace:
            logger.error("page %s: %s\n%s", key, made.problem, made.trace)
        if made.problem:
            path = self._course.folder("autograded", *submission) / f"{name}.ipynb"
            return f"{self._course.relative(path)}: {made.problem}"
        files = dict(made.files or {}) | {name + made.extension: made.content}
        try:
            atomic_files.write_all(self._folder(submission), files, mode)
        except OSError as error:
            return self._not_written(submission, error)
        self._made.record(key, self._digest(submission, name))
        return None

    def _folder(self, submission: Submission) -> Path:
        return self._course.folder("feedback", *submission)

    def _not_written(self, submission: Submission, error: OSError) -> str:
        """The line about a submission of which something cannot be written."""
        if error.errno in _FOR_ALL:
            raise error
        where = self._course.relative(self._folder(submission))
        return f"{where}: {error.strerror or error}; take away what is there, and grade again"

    def _copy(self, submission: Submission, folder: Path, mode: int) -> None:
        """Copy the files beside the notebooks; none may take the place of a page."""
        ignored = [*self._course.directory().ignore, "*.ipynb"]
        names = {path.stem for path in folder.glob("*.ipynb")}
        pages = {f"{name}.html" for name in (*names, unused("index", names))}
        for path in map(Path, find_all_files(str(folder), ignored)):
            name = path.relative_to(folder)
            if name.parts[0] not in pages:
                copied = {str(name): path.read_bytes()}
                atomic_files.write_all(self._folder(submission), copied, mode)

    def _folders(
        self,
        due: dict[Submission, list[str]],
        writer: Writer,
        config: bytes,
        mode: int,
        problems: list[str],
    ) -> Iterator[Folder]:
        for submission, notebooks in due.items():
            folder = self._course.folder("autograded", *submission)
            try:
                self._copy(submission, folder, mode)
            except OSError as error:
                problems.append(self._not_written(submission, error))
                continue
            results = writer.results(submission)
            if pages := self._pages(submission, folder, writer, results, notebooks):
                own = self._graded.get(str(submission))
                absent = self._absent(submission, results, {page.name for page in pages})
                missing = [f"{one.name} {MISSING}" for one in absent if one.reason == _MISSES]
                remarks = (*(own.remarks if own else ()), *missing)
                yield Folder(
                    *submission, tuple(pages), config, pictures_in(folder), remarks, tuple(absent)
                )

    def _absent(
        self, submission: Submission, results: Mapping[str, Results], there: set[str]
    ) -> list[Absent]:
        """The notebooks of the assignment that have no page."""
        found = []
        for name in self._notebooks(submission.assignment):
            if name in results and name not in there:
                record = self._graded.get(f"{submission}/{name}")
                misses = record is not None and record.remarks == (MISSING,)
                reason = _MISSES if misses else "Not graded yet."
                result = results[name]
                found.append(Absent(name, result.score, result.max_score, reason))
        return found

    def _pages(
        self,
        submission: Submission,
        folder: Path,
        writer: Writer,
        results: Mapping[str, Results],
        due: list[str],
    ) -> list[Page]:
        """All notebooks of a submission that were graded."""
        if submission.assignment not in self._sources:
            self._sources[submission.assignment] = writer.sources(submission.assignment)
        sources = self._sources[submission.assignment]
        found = []
        for path in sorted(folder.glob("*.ipynb")):
            record = self._graded.get(f"{submission}/{path.stem}")
            if record is None or record.problem or path.stem not in results:
                continue
            result, source = results[path.stem], sources.get(path.stem)
            page = Page(
                path.stem,
                path.read_text("utf-8"),
                result.scores,
                result.comments,
                result.score,
                result.max_score,
                result.late_penalty,
                record.on_page,
                source.released if source and path.stem in due else None,
                path.stem in due,
                result.waiting,
            )
            found.append(page)
        return found
