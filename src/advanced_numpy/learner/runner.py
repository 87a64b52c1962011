"""`advanced-numpy check`: a notebook's visible tests, run in a process of their own.

Neither a grader nor nbgrader is needed. The parent starts this module with the notebook's path;
the child runs the cells in order and reports each test as one line of JSON.
"""

from __future__ import annotations

import contextlib
import json
import linecache
import os
import queue
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advanced_numpy.learner import outline
from advanced_numpy.learner.progress import Progress, digest

SECONDS = 60.0
"""How long one cell may run."""


@dataclass(frozen=True)
class Result:
    """What a test said: "right", "wrong" or "open" (not attempted)."""

    id: str
    kind: str
    message: str


def check(notebook: Path, seconds: float = SECONDS) -> Iterator[Result]:
    """Run a notebook's cells in another process and give the results of its tests as they come.

    What passes is kept in the notebook's progress. A cell that runs for more than `seconds`
    ends the run: its test, or the tests below it, are wrong for that reason.
    """
    outlined = outline.read(json.loads(notebook.read_text("utf-8")))
    answers = {t.id: e.answer for e in outlined.exercises for t in e.tests}
    progress = Progress.of(notebook)
    missing = list(answers)
    for result in _results(notebook, seconds):
        if result.id in missing:
            missing.remove(result.id)
            if result.kind == "right":
                progress.passed[result.id] = [digest(answers[result.id])]
            else:
                progress.passed.pop(result.id, None)
            yield result
        else:  # the run has ended early, and this is why
            yield from (Result(name, "wrong", result.message) for name in missing)
            break
    progress.save()


def _results(notebook: Path, seconds: float) -> Iterator[Result]:
    environment = os.environ | {"MPLBACKEND": "agg", "PYTHONIOENCODING": "utf-8"}
    child = subprocess.Popen(
        [sys.executable, "-m", "advanced_numpy.learner.runner", notebook.name],
        cwd=notebook.parent,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdout is not None
    lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(child.stdout, lines), daemon=True).start()
    cell = "the first cell"
    try:
        while (line := _next(lines, seconds)) is not None:
            if line == b"":
                yield Result("", "wrong", f"{cell} ran for more than {seconds:g} seconds.")
                return
            name, kind, message = json.loads(line)
            if kind == "begin":
                cell = f"the cell {name}"
            else:
                yield Result(name, kind, message)
        if child.wait():
            yield Result("", "wrong", f"Python ended while {cell} was running.")
    finally:
        child.kill()
        child.wait()


def _read(stream: Any, lines: queue.SimpleQueue[bytes | None]) -> None:
    with contextlib.suppress(ValueError, OSError):
        for line in stream:
            lines.put(line)
    lines.put(None)


def _next(lines: queue.SimpleQueue[bytes | None], seconds: float) -> bytes | None:
    """The next line; None at the end, an empty one when there was none in time."""
    try:
        return lines.get(timeout=seconds)
    except queue.Empty:
        return b""


# -- in the child -----------------------------------------------------------------------------


def main(path: str) -> None:
    """Run the cells of a notebook; report on what was standard output."""
    report = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what the notebook prints is not a report
    from advanced_numpy.check import Failed, NotAttempted

    def tell(name: str, kind: str, message: str = "") -> None:
        os.write(report, json.dumps([name, kind, message]).encode() + b"\n")

    names: dict[str, Any] = {"__name__": "__main__"}
    sys.path.insert(0, "")
    for number, cell in enumerate(outline.code_cells(json.loads(Path(path).read_text("utf-8")))):
        metadata = cell.get("metadata", {})
        if "skip-execution" in metadata.get("tags", ()):
            continue
        name = outline.name(cell)
        tell(name, "begin")
        kind, message = "right", ""
        try:
            _run(outline.text(cell), f"<cell {number} of {path}>", names)
        except NotAttempted as failure:
            kind, message = "open", str(failure)
        except Failed as failure:
            kind, message = "wrong", str(failure)
        except BaseException as error:
            kind = "wrong"
            message = "".join(traceback.format_exception_only(error)).strip()
        if metadata.get("nbgrader", {}).get("grade"):
            tell(name, kind, message)
    os._exit(0)  # whatever threads the notebook has left


def _run(source: str, file: str, names: dict[str, Any]) -> None:
    with contextlib.suppress(ImportError):
        from IPython.core.inputtransformer2 import TransformerManager

        if any(line.lstrip().startswith(("%", "!")) for line in source.split("\n")):
            source = TransformerManager().transform_cell(source)
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    exec(compile(source, file, "exec"), names)


if __name__ == "__main__":
    main(sys.argv[1])
