"""An nbgrader course: its folders, its configuration and its gradebook."""

from __future__ import annotations

import contextlib
import difflib
import functools
import glob
import itertools
import logging
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from nbgrader.api import Gradebook
from nbgrader.apps import NbGrader
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SAWarning
from traitlets.config import Config


class CourseError(Exception):
    """Something an instructor must fix; the message is one line that names it and the remedy."""


class Log(logging.Handler):
    """What nbgrader had to say while it worked."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message."""
        self.lines.append(record.getMessage())

    def reason(self) -> str:
        """The exception behind the last traceback that was logged, as one line."""
        for line in reversed(self.lines):
            if line.startswith("Traceback"):
                return line.strip().splitlines()[-1].strip()
        return "no reason given"


_STEPS = ("source", "source_with_tests", "release", "submitted", "autograded", "feedback")


def hidden(config: Config, root: Path) -> list[str]:
    """What no student's code may read in the course at `root`: solutions, work, and marks."""
    directory = CourseDirectory(config=config, root=str(root))
    paths = [root / ".proctor", root / "grades.csv", root / "report"]
    url = make_url(directory.db_url)
    if url.get_backend_name() == "sqlite" and url.database:
        paths.append(root / url.database)
    for step in (*_STEPS, "solution"):
        pattern = directory.format_path(getattr(directory, f"{step}_directory"), "*", "*")
        parts = Path(pattern).parts
        above = Path(*itertools.takewhile(lambda part: "*" not in part, parts))
        # Of courses that keep a folder for each student, all folders of this step.
        paths += map(Path, glob.glob(pattern)) if above in (root, *root.parents) else [above]
    return sorted({str(path) for path in paths})


class _App(NbGrader):
    """nbgrader's application, which does not read the working directory's configuration."""

    name = "nbgrader"
    load_cwd_config = False

    def load_config_file(self, **kwargs: Any) -> None:
        """Load Jupyter's configuration; `initialize` loads the course's afterwards."""
        super(NbGrader, self).load_config_file(**kwargs)  # NbGrader's own warns without a file


class Course:
    """The nbgrader course in the folder `root`, with the settings of its nbgrader_config.py."""

    def __init__(self, root: Path | str = ".") -> None:
        self.root = Path(root).resolve()
        if not (self.root / "nbgrader_config.py").is_file():
            raise CourseError(
                f"{self.root}: no nbgrader_config.py here; run this in the folder of the course"
            )
        # nbgrader calls `alembic` by name when it makes a gradebook.
        tools = str(Path(sys.executable).parent)
        if tools not in os.environ.get("PATH", "").split(os.pathsep):
            os.environ["PATH"] = tools + os.pathsep + os.environ.get("PATH", "")
        self._app = _App()
        self._app.initialize([], root=str(self.root))

    @property
    def app(self) -> NbGrader:
        """The nbgrader application to hand to converters and plug-ins as their parent."""
        return self._app

    @contextlib.contextmanager
    def listening(self) -> Iterator[Log]:
        """Catch what nbgrader, nbconvert and nbclient log, instead of printing it."""
        log = Log()
        logger = self._app.log
        handlers, logger.handlers = logger.handlers, [log]
        root, propagate = logging.getLogger(), logger.propagate
        root.addHandler(log)
        logger.propagate = False
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", SAWarning)  # nbgrader's models, on each submission
                yield log
        finally:
            logger.handlers, logger.propagate = handlers, propagate
            root.removeHandler(log)

    def directory(self, assignment: str = "*", student: str = "*") -> CourseDirectory:
        """nbgrader's CourseDirectory for one assignment and one student."""
        directory = CourseDirectory(parent=self._app, root=str(self.root))
        directory.assignment_id = assignment
        directory.student_id = student
        return directory

    def folder(self, step: str, student: str = ".", assignment: str = ".") -> Path:
        """The folder of one submission at `step`: "source", "release", "submitted", ..."""
        directory = self._directory
        name = getattr(directory, f"{step}_directory")
        return Path(directory.format_path(name, student, assignment)).resolve()

    @functools.cached_property
    def _directory(self) -> CourseDirectory:
        """One to ask for folders; to make it takes 2 ms, and a class has thousands of folders."""
        return self.directory()

    def gradebook(self) -> Gradebook:
        """nbgrader's gradebook; use it as a context manager."""
        directory = self.directory()
        try:
            return Gradebook(directory.db_url, directory.course_id)
        except ImportError as error:
            remedy = "install the driver: pip install 'nbgrader-proctor[postgresql]'"
            raise CourseError(f"gradebook: {error}; {remedy}") from error

    def gradebook_name(self) -> str:
        """The file of the gradebook, or the address of its database without the password."""
        url = make_url(self.directory().db_url)
        if url.get_backend_name() == "sqlite" and url.database:
            return self.relative(Path(url.database))
        return url.render_as_string(hide_password=True)

    def assignments(self) -> list[str]:
        """The names of all assignments: the folders of source/ that hold notebooks."""
        source = self.folder("source")
        if not source.is_dir():
            raise CourseError(f"{source}: no such folder; it holds the instructor's notebooks")
        return sorted(path.name for path in source.iterdir() if any(path.glob("*.ipynb")))

    def chosen(self, names: list[str]) -> list[str]:
        """`names` if the course has them all, else every assignment when `names` is empty."""
        known = self.assignments()
        for name in names:
            if name not in known:
                close = difflib.get_close_matches(name, known, n=1)
                hint = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
                raise CourseError(f"{self.folder('source') / name}: no such assignment; {hint}")
        return list(names) or known

    def notebooks(self, assignment: str) -> list[str]:
        """The names of the notebooks of an assignment, without their suffix."""
        folder = self.folder("source", assignment=assignment)
        return sorted(path.stem for path in folder.glob("*.ipynb"))

    def chosen_notebooks(self, names: list[str]) -> list[tuple[str, str]]:
        """The (assignment, notebook) pairs that "assignment" or "assignment/notebook" name."""
        pairs = []
        for name in names or self.assignments():
            assignment, _, notebook = name.partition("/")
            self.chosen([assignment])
            known = self.notebooks(assignment)
            if notebook and notebook not in known:
                raise CourseError(f"{name}: no such notebook; there are {', '.join(known)}")
            pairs += [(assignment, each) for each in ([notebook] if notebook else known)]
        return pairs

    def relative(self, path: Path) -> str:
        """A path as an instructor in the course's folder would write it."""
        return str(path.relative_to(self.root)) if path.is_relative_to(self.root) else str(path)
