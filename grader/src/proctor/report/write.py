"""Writing a report: one page, and the same figures as JSON and CSV."""

from __future__ import annotations

import datetime
import json
import logging
from pathlib import Path

from proctor.course import Course
from proctor.grading import atomic_files
from proctor.report import page, records, tables
from proctor.report.figures import Figures, figures
from proctor.texts import first_line

logger = logging.getLogger(__name__)
FOLDER = "report"
PAGE = "report.html"
_PRIVATE = 0o600


class ReportError(Exception):
    """Why there is no report, in one line; marks do not depend on it."""


def after_grading(course: Course, *, changed: bool) -> Path:
    """The page of the report on all assignments; written anew where anything was graded.

    Raises ReportError when it cannot be written.
    """
    path = course.root / FOLDER / PAGE
    if changed or not path.is_file():
        try:
            with course.listening():
                path, _ = write(course, course.assignments())
        except Exception as error:  # grading is done, whatever happens here
            reason = f"no class report ({type(error).__name__}: {first_line(error)})"
            logger.exception("%s", reason)
            raise ReportError(f"{reason}; grades are written, try `proctor report`") from error
    return path


def write(
    course: Course,
    assignments: list[str],
    *,
    anonymous: bool = False,
    similar: bool = False,
) -> tuple[Path, Figures]:
    """Write the report of a class into report/, or report/anonymous/; return its page and figures.

    Args:
        course: the course, graded.
        assignments: those that are reported on, but for those that nobody has begun.
        anonymous: whether names and code are left out and the order is made by chance.
        similar: whether answers are compared with each other; not with `anonymous`.
    """
    known = records.read(course, assignments)
    now = datetime.datetime.now().astimezone()
    name = course.directory().course_id or course.root.name
    found = figures(known, course=name, anonymous=anonymous, now=now)
    if similar and not anonymous:
        from proctor.report.comparing import compare  # copydetect takes a second to import

        found["similar"] = compare(course, known)
    folder = course.root / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    atomic_files.write(folder / ".gitignore", b"*\n", _PRIVATE)
    if anonymous:
        folder = folder / "anonymous"
        folder.mkdir(mode=0o700, exist_ok=True)
    texts = tables.tables(found)
    texts["report.json"] = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    texts[PAGE] = page.render(found)
    for file, text in texts.items():
        atomic_files.write(folder / file, text.encode("utf-8", "replace"), _PRIVATE)
    if "similar" not in found:
        (folder / "pairs.csv").unlink(missing_ok=True)
    return folder / PAGE, found
