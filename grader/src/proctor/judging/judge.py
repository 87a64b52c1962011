"""What a worker does: one notebook of one student, from the bytes handed in to scores.

It needs no gradebook and no folder of the course; all that it needs travels with the task.
"""

from __future__ import annotations

import functools
import traceback
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import nbformat
from jupyter_client.kernelspec import NoSuchKernel
from nbclient.exceptions import DeadKernelError
from nbformat import NotebookNode
from nbformat.validator import normalize
from nbgrader import utils
from nbgrader.converters import Autograde
from nbgrader.preprocessors.execute import UnresponsiveKernelError
from traitlets.config import Config

from proctor import conversion
from proctor.config import Grading, unpack
from proctor.judging import processes
from proctor.judging.preprocessors import Book, substitute
from proctor.model import Judged, Task
from proctor.repair.mending import Refused, mend
from proctor.submissions import untrusted
from proctor.texts import first_line
from proctor.warm import provisioner


def judge(task: Task) -> Judged:
    """Mend, sanitise and run a notebook as nbgrader's Autograde is configured to do."""
    of = (task.student, task.source.assignment, task.source.name)
    book = Book(task.source, trusted=task.trusted)
    try:
        notebook = _autograde(task, book)
    except Exception as error:
        trace = None if isinstance(error, Refused) else traceback.format_exc()
        return Judged(*of, remarks=tuple(book.remarks), problem=_reason(error), trace=trace)
    return Judged(
        *of,
        notebook,
        {name: grade.auto_score for name, grade in book.grades.items()},
        {name: comment.auto_comment for name, comment in book.comments.items()},
        tuple(book.remarks),
        files=book.files,
        told=None if book.told is None else tuple(book.told),
    )


def _autograde(task: Task, book: Book) -> str:
    line = _line(task.config)
    with _folder({**task.files, **task.trusted}) as folder:
        mended = mend(task.data, task.source)
        book.remarks += mended.remarks
        notebook = line.run("sanitize", mended.notebook, task, folder, book)
        notebook = nbformat.v4.reads(nbformat.v4.writes(notebook, indent=None))
        with utils.setenv(NBGRADER_EXECUTION="autograde"):
            notebook = line.run("autograde", notebook, task, folder, book)
    text = f"{nbformat.v4.writes(notebook)}\n"
    return text.encode("utf-8", "replace").decode("utf-8")  # lone surrogates are no text


class _Line:
    """nbgrader's configured preprocessors, one after the other."""

    def __init__(self, config: Config) -> None:
        converter = Autograde(config=config)
        self._exporter = converter.exporter_class(parent=converter, config=converter.config)
        self._steps = {
            "sanitize": list(_classes(converter.sanitize_preprocessors)),
            "autograde": list(_classes(converter.autograde_preprocessors)),
        }

    def run(
        self, step: str, notebook: NotebookNode, task: Task, folder: str, book: Book
    ) -> NotebookNode:
        """Let the preprocessors of `step` work on the notebook."""
        exporter = self._exporter
        exporter.book = book
        exporter._preprocessors = []
        for preprocessor in self._steps[step]:
            exporter.register_preprocessor(preprocessor)
        resources = exporter._init_resources(
            conversion.resources(task.student, task.source.assignment, task.source.name, folder)
        )
        _, notebook = normalize(notebook)
        for preprocessor in exporter._preprocessors:
            notebook, resources = preprocessor(notebook, resources)
        nbformat.validate(notebook, relax_add_props=True)
        for name, content in resources.get("outputs", {}).items():
            book.files[name] = content
        return notebook


def _classes(preprocessors: Iterable[Any]) -> Iterator[Any]:
    for preprocessor in preprocessors:
        found = substitute(preprocessor)
        if found is not None:
            yield found


@contextmanager
def _folder(files: Mapping[str, bytes]) -> Iterator[str]:
    """A temporary folder with the files of a submission."""
    with untrusted.temporary_folder("submission-") as top:
        for name, content in files.items():
            path = Path(top, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        yield top


@functools.lru_cache(maxsize=4)
def _line(config: bytes) -> _Line:
    return _Line(unpack(config))


def warm_up(config: bytes) -> None:
    """Make ready what `judge` needs, for processes that are forked from this one."""
    settings = Grading(config=unpack(config))
    (processes if settings.executor == "fork" else provisioner).warm_up()
    _line(config)
    nbformat.validate(nbformat.v4.new_notebook(), relax_add_props=True)


def _reason(error: Exception) -> str:
    """Why a notebook could not be judged, in one line."""
    if isinstance(error, Refused):
        return str(error)
    if isinstance(error, DeadKernelError):
        return "its code ended or crashed the kernel; run it, mend it, and grade again"
    if isinstance(error, UnresponsiveKernelError):
        return "its code ran too long and could not be interrupted; mend it, and grade again"
    if isinstance(error, NoSuchKernel):
        return f"no kernel {error.name!r} is installed here; install it, and grade again"
    first = first_line(error)
    return f"nbgrader could not grade it ({type(error).__name__}: {first})"
