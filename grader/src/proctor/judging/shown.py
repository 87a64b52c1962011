"""Which outputs of a graded notebook its student may see: those that owe nothing to hidden tests.

Students' code can keep what a hidden test hands to it, and show it whenever it likes: printed,
encoded, drawn, as an exception, in a later cell, by ending its process or by printing nothing. No
filter finds all of that. So the notebook runs once more, in fresh processes and from the top, with
the hidden lines left out, and of what ran after the first of them students are shown what came of
it there, and nothing else. Whether it runs once more depends on what students know: the marks, and
what they have written. It takes time only where a test was lost that somebody has worked on, or
where a cell of the student's seems to show something.

A cell's metadata keep it (`proctor.outcomes.SHOWN`); marks and outputs stay as they are.
"""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Collection, Mapping
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

from proctor.hidden_tests import Marks, Parts, parts
from proctor.model import NotebookSource, is_run
from proctor.notebook_names import bindings, needed, parsed, transformed
from proctor.outcomes import BESIDE, NOT_BEGUN, SHOWN, error_of, from_outputs, not_begun

_MOST_KEPT = 2_000_000  # characters of a cell's outputs as JSON that are kept besides its own
_NOTHING = "pass"  # in place of a cell that need not run again
# A line that shows nothing by itself; the grader parses no student's text.
_QUIET = re.compile(
    r"$|[\s#@)\]}]|(?:async )?def\b|class\b|import\b|from\b"
    r"|[\w.]+(?:, ?[\w.]+)* *(?::[^=]*)?=[^=]"
)


class Shown:
    """Finds out what of one notebook may be shown.

    `given` are the cells as they were released; `alone` says that the student has handed in
    nothing but the notebook.
    """

    def __init__(
        self,
        notebook: NotebookNode,
        source: NotebookSource,
        marks: Marks,
        skipped: str,
        given: Collection[str],
        *,
        alone: bool = False,
    ) -> None:
        self._notebook, self._skipped, self._given = notebook, skipped, given
        self._tests: dict[int, Parts] = {}
        self._beside: set[int] = set()
        for index, cell in enumerate(notebook.cells):
            cell.metadata.pop(SHOWN, None)  # whatever a student has written there
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            known = source.cell(name) if isinstance(name, str) else None
            if known is not None and known.test:
                self._tests[index] = parts(known.source, marks)
                if known.name in source.beside:
                    self._beside.add(index)
        hidden = [index for index, found in self._tests.items() if found.hidden]
        self.first = min(hidden, default=len(notebook.cells))
        own = [i for i, cell in enumerate(notebook.cells) if self._own(i) and cell.source.strip()]
        self._untouched = alone and not own
        self._talks = any(i >= self.first and talks(notebook.cells[i].source) for i in own)
        self._wanted: list[int] = []

    @property
    def hides(self) -> bool:
        """Whether there is any hidden line, so that something may have to be left out."""
        return self.first < len(self._notebook.cells)

    def again(self) -> NotebookNode | None:
        """What has to run again, in cells of the same positions; None if nothing has to."""
        late = range(self.first, len(self._notebook.cells))
        run = [i for i in late if is_run(self._notebook.cells[i], self._skipped)]
        lost, others = [], []
        for index in run:
            if index not in self._tests:
                others.append(index)
                continue
            score, most = from_outputs(self._notebook.cells[index])
            if score is not None and score >= most:
                continue
            if index in self._beside:
                self._say(index, "TestFailed", BESIDE)
            elif not score:  # of a test that gave some of its points nothing more is known
                lost.append(index)
        if self._untouched:  # and nobody's code was called
            for index in lost:
                if not_begun(error_of(self._notebook.cells[index].outputs)):
                    self._say(index, "NotAttempted", NOT_BEGUN)
            return None
        for index in others:
            self._keep(index, False if talks(self._notebook.cells[index].source) else [])
        for index in lost:
            self._keep(index, False)
        if not lost and not self._talks:
            return None
        self._wanted = sorted([*lost, *others])
        return self._without_hidden_lines(lost, self._wanted[-1] + 1)

    def _without_hidden_lines(self, lost: list[int], end: int) -> NotebookNode:
        again = NotebookNode(self._notebook | {"cells": []})
        again.metadata = copy.deepcopy(self._notebook.metadata)
        run = self._run_again(lost)
        for index, cell in enumerate(self._notebook.cells[:end]):
            cell = copy.deepcopy(cell)
            if index in self._tests:
                # The cells after one that does not run keep their numbers.
                cell.source = self._tests[index].visible if index in run else ""
                cell.source = cell.source if cell.source.strip() else _NOTHING
            if "outputs" in cell:
                cell.outputs = []
            again.cells.append(cell)
        return again

    def keep(self, again: NotebookNode, reached: int, fixed: Mapping[int, str]) -> None:
        """Keep what came of the cells before position `reached` when they ran `again`.

        `fixed` are what the grader itself says of cells that were stopped there, by position.
        """
        for index in self._wanted:
            if index >= reached:
                break
            outputs = again.cells[index].outputs
            if index in fixed:
                self._say(index, "Stopped", fixed[index])
            elif index in self._tests and self._tests[index].hidden:
                error = error_of(outputs)
                said = [one for one in outputs if one.get("name") == "stderr"]
                self._keep(index, [error] if error else said)
            else:
                self._keep(index, outputs)

    def _own(self, index: int) -> bool:
        """Whether this is a cell of the student's that runs."""
        cell = self._notebook.cells[index]
        runs = index not in self._tests and is_run(cell, self._skipped)
        return runs and cell.source not in self._given

    def _run_again(self, lost: list[int]) -> set[int]:
        """The tests that must run for those that are `lost`: these, and what they build on."""
        run: set[int] = set()
        names: set[str] = set()
        for index in reversed([i for i in self._tests if lost and i <= lost[-1]]):
            visible = self._tests[index].visible
            tree = parsed(visible)
            bound = {name for _, found in bindings(tree) for name in found}
            if index not in self._beside and (index in lost or tree is None or bound & names):
                run.add(index)
                names |= needed(transformed(visible))
        return run

    def _say(self, index: int, name: str, text: str) -> None:
        self._keep(index, [new_output("error", ename=name, evalue=text, traceback=[text])])

    def _keep(self, index: int, outputs: list[Any] | bool) -> None:
        # Also where they are those of the first run: whether they are must make no difference.
        fits = outputs is False or len(json.dumps(outputs)) <= _MOST_KEPT
        kept = copy.deepcopy(outputs) if fits else False
        self._notebook.cells[index].metadata[SHOWN] = {"shown": kept}


def talks(source: str) -> bool:
    """Whether a cell seems to show something: a line at its margin does more than bind a name."""
    lines = (line[:200] for line in source.split("\n"))
    return any(";" in line or not _QUIET.match(line) for line in lines)
