"""The learner's session: what happens on the screen when a test cell has run in a notebook.

`advanced_numpy.check.test` makes one where the request to run a cell names the cell; elsewhere
a test cell is silent or fails with a message.
"""

from __future__ import annotations

import ast
import contextlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advanced_numpy.check.failure import Failed, NotAttempted, last
from advanced_numpy.learner import outline as outlines
from advanced_numpy.learner import panels, ways
from advanced_numpy.learner.outline import Exercise, Hint, Outline, Test
from advanced_numpy.learner.progress import Progress, digest

_LARGEST_NOTEBOOK = 1 << 26


@dataclass
class _Notebook:
    """A notebook as it was last saved, and the progress in it."""

    path: Path
    read_at: tuple[int, int]
    outline: Outline
    names: dict[str, str]
    progress: Progress


_notebooks: dict[Path, _Notebook] = {}


@dataclass
class Session:
    """The run of one test cell in front of a learner.

    Everything that it needs to know beyond the title is read from the saved notebook; without
    it (not saved, not found) the panels say less, and nothing fails.
    """

    shell: Any
    cell_id: str

    def passed(self, title: str, insight: str | None, names: Sequence[str]) -> None:
        """Show that a test has passed, and keep it."""
        notebook, exercise, test = self._place()
        if notebook is not None and test is not None and exercise is not None:
            answers = {digest(exercise.answer), *self._answers_run(names)}
            notebook.progress.passed[test.id] = sorted(answers)
            notebook.progress.save()
        complete = (
            notebook is not None
            and exercise is not None
            and test == exercise.tests[-1]
            and notebook.progress.has_passed(exercise)
        )
        found = self._other_ways(notebook, exercise, names) if complete else []
        bar = self._bar(notebook)
        self._show(panels.passed(title, test, insight if complete else None, bar, found))

    def _other_ways(
        self, notebook: _Notebook | None, exercise: Exercise | None, names: Sequence[str]
    ) -> list[tuple[ways.Way, float | None]]:
        if notebook is None or exercise is None or notebook.progress.path is None:
            return []
        others = ways.find(notebook.path, exercise.id)
        slowest = (last.slowest or {}).get(names[0] if names else "")
        timed = ways.ratios(others, self.shell.user_ns, slowest)
        return list(zip(others, timed, strict=True))

    def failed(self, failure: Failed, title: str) -> None:
        """Show what is wrong, and the hints that are due."""
        notebook, exercise, test = self._place()
        tries = 0
        hints: Sequence[Hint] = ()
        if notebook is not None and exercise is not None and test is not None:
            notebook.progress.passed.pop(test.id, None)
            if not isinstance(failure, NotAttempted):
                tries = notebook.progress.tries.get(exercise.id, 0) + 1
                notebook.progress.tries[exercise.id] = tries
            notebook.progress.save()
            hints = exercise.hints
        panel = panels.failed(failure, title, test, hints, tries, self._bar(notebook))
        self._show(panel)

    # -- where we are -------------------------------------------------------------------------

    def _place(self) -> tuple[_Notebook | None, Exercise | None, Test | None]:
        notebook = self._notebook()
        if notebook is None:
            return None, None, None
        name = notebook.names.get(self.cell_id, "")
        exercise = notebook.outline.exercise_of(name)
        tests = exercise.tests if exercise else ()
        return notebook, exercise, next((t for t in tests if t.id == name), None)

    def _notebook(self) -> _Notebook | None:
        for path in self._candidates():
            with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
                found = _read(path)
                if self.cell_id in found.names:
                    return found
        return None

    def _candidates(self) -> list[Path]:
        named = [os.environ.get("JPY_SESSION_NAME"), self.shell.user_ns.get("__vsc_ipynb_file__")]
        paths = [Path(name) for name in named if isinstance(name, str) and name]
        paths += [Path.cwd() / path.name for path in paths]
        # In the browser nobody names the notebook; a copy of it has the same cells.
        beside = sorted(Path.cwd().glob("*.ipynb"), key=lambda path: (not _is_released(path), path))
        return list(dict.fromkeys([*paths, *beside]))

    def _answers_run(self, names: Sequence[str]) -> set[str]:
        """Digests of the cells that were run last to bind the names that a test takes."""
        wanted, found = set(names), set()
        for source in reversed(self.shell.user_ns.get("In", [])[:-1]):
            if not wanted:
                break
            if bound := wanted & _bound(source):
                wanted -= bound
                found.add(digest(source))
        return found

    # -- what is shown ------------------------------------------------------------------------

    def _bar(self, notebook: _Notebook | None) -> panels.Bar | None:
        if notebook is None or not notebook.outline.exercises:
            return None
        return panels.Bar.of(notebook.outline, notebook.progress)

    def _show(self, panel: panels.Panel) -> None:
        from IPython.display import publish_display_data

        publish_display_data({"text/html": panel.html, "text/plain": panel.text})


def _is_released(path: Path) -> bool:
    """Whether a notebook of work/ has the name of one in release/."""
    folder = path.parent
    return (folder.parent.parent / "release" / folder.name / path.name).is_file()


def _read(path: Path) -> _Notebook:
    found = path.stat()
    read_at = (found.st_mtime_ns, found.st_size)
    known = _notebooks.get(path)
    if known is not None and known.read_at == read_at:
        return known
    with path.open("rb") as file:
        content = json.loads(file.read(_LARGEST_NOTEBOOK))
    names = {str(c.get("id")): outlines.name(c) for c in outlines.code_cells(content)}
    progress = known.progress if known else Progress.of(path)
    notebook = _Notebook(path, read_at, outlines.read(content), names, progress)
    _notebooks[path] = notebook
    return notebook


def _bound(source: Any) -> set[str]:
    """The names that a cell binds at its top level."""
    try:
        statements = ast.parse(source).body
    except (SyntaxError, ValueError, TypeError, RecursionError):
        return set()
    found = set()
    for statement in statements:
        if isinstance(statement, ast.FunctionDef | ast.ClassDef):
            found.add(statement.name)
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            found |= {n.id for n in ast.walk(statement) if isinstance(n, ast.Name)}
    return found
