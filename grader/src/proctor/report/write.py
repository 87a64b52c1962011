"""Writing a report: one page, and the same figures as JSON and CSV."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

from proctor.course import Course
from proctor.grading import atomic_files
from proctor.report import page, records, tables
from proctor.report.figures import Figures, figures

FOLDER = "report"
PAGE = "report.html"
_PRIVATE = 0o600


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
        assignments: those that are reported on; what the gradebook does not know is left out.
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
