"""Which outputs of a graded notebook its student may see: those that owe nothing to hidden tests.

Students' code can keep what a hidden test hands to it, and show it whenever it likes: printed,
encoded, drawn, as an exception, in a later cell. No filter finds all of that. So what ran after
the first hidden line runs once more, in fresh processes, with the hidden lines left out, and
students are shown what came of it there. This takes time only where there is something to say: a
test that was begun and not passed, or an output of a cell that the student has written.

A cell's metadata keep it (`proctor.outcomes.SHOWN`); marks and outputs stay as they are.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Collection, Mapping
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

from proctor.hidden_tests import Marks, Parts, parts
from proctor.model import NotebookSource, is_run
from proctor.notebook_names import bindings, needed, parsed, transformed
from proctor.outcomes import NOT_BEGUN, SHOWN, error_of, not_begun

_MOST_KEPT = 200_000  # characters of a cell's outputs as JSON that are kept besides its own
_NOTHING = "pass"  # in place of a cell that need not run again


class Shown:
    """Finds out what of one notebook may be shown; `given` are the cells as they were released."""

    def __init__(
        self,
        notebook: NotebookNode,
        source: NotebookSource,
        marks: Marks,
        skipped: str,
        given: Collection[str],
    ) -> None:
        self._notebook, self._skipped, self._given = notebook, skipped, given
        self._tests: dict[int, Parts] = {}
        for index, cell in enumerate(notebook.cells):
            cell.metadata.pop(SHOWN, None)  # whatever a student has written there
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            known = source.cell(name) if isinstance(name, str) else None
            if known is not None and known.test:
                self._tests[index] = parts(known.source, marks)
        hidden = [index for index, found in self._tests.items() if found.hidden]
        self._first = min(hidden, default=len(notebook.cells))

    @property
    def hides(self) -> bool:
        """Whether there is any hidden line, so that something may have to be left out."""
        return self._first < len(self._notebook.cells)

    def again(self, fixed: Mapping[int, str]) -> NotebookNode | None:
        """What has to run again, in cells of the same positions; None if nothing has to.

        `fixed` are what the grader itself says of cells that were stopped, by position.
        """
        for index, says in fixed.items():
            self._say(index, "Stopped", says)
        wanted = [i for i in range(self._first, len(self._notebook.cells)) if self._wants(i)]
        wanted = [index for index in wanted if index not in fixed]
        if not any(map(self._worth_it, wanted)):
            for index in wanted:
                if index in self._tests:  # nobody has begun it
                    self._say(index, "NotAttempted", NOT_BEGUN)
            return None
        again = NotebookNode(self._notebook | {"cells": []})
        again.metadata = copy.deepcopy(self._notebook.metadata)
        run = self._run_again(wanted)
        for index, cell in enumerate(self._notebook.cells[: wanted[-1] + 1]):
            cell = copy.deepcopy(cell)
            if index in self._tests:
                cell.source = self._tests[index].visible if index in run else ""
            if index in fixed or (not cell.source.strip() and index in self._tests):
                cell.source = _NOTHING  # the cells after it keep their numbers
            if "outputs" in cell:
                cell.outputs = []
            again.cells.append(cell)
        return again

    def keep(self, again: NotebookNode, reached: int) -> None:
        """Keep what came of the cells before position `reached` when they ran `again`."""
        for index in range(self._first, min(reached, len(again.cells))):
            if SHOWN not in self._notebook.cells[index].metadata and self._wants(index):
                outputs = again.cells[index].outputs
                if index in self._tests and self._tests[index].hidden:
                    outputs = [found] if (found := error_of(outputs)) else []
                self._keep(index, outputs)

    def _wants(self, index: int) -> bool:
        """Whether this cell has shown anything that a student wants to see."""
        cell = self._notebook.cells[index]
        if not is_run(cell, self._skipped):
            return False
        if index in self._tests:
            return error_of(cell.outputs) is not None
        return bool(cell.outputs)

    def _worth_it(self, index: int) -> bool:
        cell = self._notebook.cells[index]
        if index in self._tests:
            return not not_begun(error_of(cell.outputs))
        return cell.source not in self._given

    def _run_again(self, wanted: list[int]) -> set[int]:
        """The tests that must run for those that are `wanted`: these, and what they build on."""
        run: set[int] = set()
        names: set[str] = set()
        for index in reversed([i for i in self._tests if i <= wanted[-1]]):
            visible = self._tests[index].visible
            tree = parsed(visible)
            bound = {name for _, found in bindings(tree) for name in found}
            if index in wanted or tree is None or bound & names:
                run.add(index)
                names |= needed(transformed(visible))
        return run

    def _say(self, index: int, name: str, text: str) -> None:
        if index >= self._first:
            self._keep(index, [new_output("error", ename=name, evalue=text, traceback=[text])])

    def _keep(self, index: int, outputs: list[Any]) -> None:
        cell = self._notebook.cells[index]
        if outputs == cell.outputs:
            cell.metadata[SHOWN] = {"shown": True}
        elif len(json.dumps(outputs)) <= _MOST_KEPT:
            cell.metadata[SHOWN] = {"shown": copy.deepcopy(outputs)}
