"""Run a notebook for grading: the student's cells in one process, the test cells in another.

Both are forked from a warm process that knows nothing of the course, and shut in. The test cells,
with what they expect, are sent to the referee's process only. A cell that ends or blocks its
process loses that cell; the cells that ran well are run again in a fresh process for those that
follow. Tests that cannot judge from outside come last, in a third process (`proctor.beside`).
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute

from proctor.config import Execution, Grading
from proctor.course import hidden
from proctor.hidden_tests import Marks
from proctor.judging import released, unsafe
from proctor.judging.beside import Beside, Step
from proctor.judging.notes import EVERYWHERE, Note, Remarks, remarks
from proctor.judging.processes import Process, Stopped
from proctor.judging.recording import Recorder, ignore, join_streams
from proctor.judging.shown import Shown
from proctor.model import NotebookSource, is_run
from proctor.notebook_names import transformed
from proctor.outcomes import BESIDE, OVER
from proctor.protocol import messages
from proctor.protocol.messages import Offer, Place, Run, Test
from proctor.submissions import untrusted

_STEP = "NBGRADER_EXECUTION"  # how nbgrader tells a notebook who runs it
_EXTRA_SECONDS = 2.0
_INTERRUPTED = "this cell ran for too long and was stopped"
_ENDINGS = {  # of tests that would take as long, or end the process, once more
    "StudentCodeEnded": "the process of your code ended in the middle of this test",
    "TookTooLong": "your code ran for too long and was stopped",
}


def execute(
    client: Execute,
    notebook: NotebookNode,
    source: NotebookSource,
    folder: Path,
    *,
    settings: Execution | None = None,
    trusted: Mapping[str, bytes] | None = None,
    root: Path | None = None,
) -> Remarks:
    """Fill in the outputs of all code cells of `notebook`, in place.

    Args:
        client: nbgrader's Execute as it is configured: its timeout, and how it keeps messages.
        notebook: the notebook, mended and sanitised.
        source: the instructor's side of the notebook.
        folder: the files that were handed in, and nothing else; they are moved and written to.
        settings: what the cells may use; by default as `client` is configured.
        trusted: the files of the instructor, by their paths; the tests import from these.
        root: the folder of the course, where the data are; the working directory by default.

    Returns remarks, one line each, on what was stopped; a student's page must not have those that
    may owe something to hidden tests.
    """
    settings = settings or Execution(config=client.config)
    marks, skipped = Marks.of(client.config), client.skip_cells_with_tag
    files = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    alone = files <= (trusted or {}).keys()
    given = released.read(source).texts
    shown = Shown(notebook, source, marks, skipped, given, alone=alone)
    most = settings.seconds_for_pages
    hides = shown.hides and not Grading(config=client.config).show_hidden_tests
    asked = hides and most > 0
    second: _Sitting | None = None
    with _copy(folder) if asked else contextlib.nullcontext() as untouched:
        first = _sit(client, notebook, source, folder, settings, trusted, root, seals=shown.first)
        if untouched and (again := shown.again()) is not None:
            # Tests beside the student's code say nothing that could be hidden.
            other = replace(source, beside=())
            with contextlib.suppress(Exception):  # which must not cost any mark
                second = _sit(client, again, other, untouched, settings, trusted, root, most)
                shown.keep(again, second.reached, second.fixed)
    notes = first.notes
    if hides:
        notes = [note for note in first.notes if note.index < shown.first]
        notes += [note for note in second.notes if note.index >= shown.first] if second else []
    return Remarks(remarks(first.notes), remarks(notes))


def _sit(
    client: Execute,
    notebook: NotebookNode,
    source: NotebookSource,
    folder: Path,
    settings: Execution,
    trusted: Mapping[str, bytes] | None,
    root: Path | None,
    most: float = float("inf"),
    seals: int = -1,
) -> _Sitting:
    """Run the cells of a notebook, until they have used `most` seconds.

    From the cell at position `seals` on, none can change what those before it have shown.
    """
    sitting = _Sitting(client, notebook, source, folder, settings, root or Path.cwd(), most)
    sitting.seals = seals
    try:
        sitting.prepare(trusted or {})
        sitting.run()
    finally:
        sitting.close()
    return sitting


@contextlib.contextmanager
def _copy(folder: Path) -> Iterator[Path]:
    with untrusted.temporary_folder("again-") as top:
        yield Path(shutil.copytree(folder, top, dirs_exist_ok=True))


class _Sitting:
    def __init__(
        self,
        client: Execute,
        notebook: NotebookNode,
        source: NotebookSource,
        folder: Path,
        settings: Execution,
        root: Path,
        most: float,
    ) -> None:
        self._most = most
        self._client = client
        self._notebook = notebook
        self._source = source
        self._settings = settings
        self._trusted = Path(tempfile.mkdtemp(prefix="trusted-"))
        self._place = _place(settings, folder, root, self._trusted)
        self._folder = folder
        self._student: Process | None = None
        self._referee: Process | None = None
        self._attached = False
        self._ran: list[tuple[int, str]] = []
        self._told: dict[int, str] = {}
        self._used = self._extra_used = 0.0
        self._given: set[str] = set()  # what is in the working folders before any cell has run
        self._released = released.read(source)
        self._beside: Beside | None = None
        self._steps: list[Step] = []  # the cells for the process beside
        self.seals = -1
        self.notes: list[Note] = []
        self.fixed: dict[int, str] = {}  # what was said of cells that need not run again
        self.reached = 0  # how many cells are done

    def prepare(self, trusted: Mapping[str, bytes]) -> None:
        """Lay out the instructor's files, and forget what an earlier run has left in `client`."""
        handed_in = list(self._folder.iterdir())
        self._given = {path.name for path in handed_in} | {Path(n).parts[0] for n in trusted}
        work, own = Path(self._place.work), self._folder / "own"
        # Students hand in files called "work" and "own", too.
        aside = Path(tempfile.mkdtemp(prefix="handed-in-", dir=self._folder))
        for path in handed_in:
            path.rename(aside / path.name)
        aside.chmod(0o755)
        aside.rename(work)
        own.mkdir()
        (work / "tmp").mkdir(exist_ok=True)
        self._unsafe = unsafe.unsafe_cells(self._source, unsafe.module_names(trusted))
        for name, content in trusted.items():
            for top in (self._trusted, own):
                path = top / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
        if self._settings.referee and self._source.beside:
            seconds = self._settings.seconds_per_notebook
            self._beside = Beside(self._client, self._place, seconds)
        self._client.nb = self._notebook
        self._client.reset_execution_trackers()

    def run(self) -> None:
        """Run all cells in their order, until they have used the seconds that there are."""
        number = 0
        for index, cell in enumerate(self._notebook.cells):
            if self._used >= self._most:
                break
            if index == self.seals:
                self._client.reset_execution_trackers()
            if not is_run(cell, self._client.skip_cells_with_tag) or not cell.source.strip():
                self.reached = index + 1
                continue
            number += 1
            cell.outputs = []
            cell.execution_count = number
            self._client.clear_before_next_output = False
            self._make_room()
            began = _now()
            known = self._known(cell)
            if self._settings.referee and known is not None and known.test:
                if known.name in self._source.beside:
                    step = Step(Run(cell.source, number), cell, index)
                    self._steps.append(step)
                    self.reached = index + 1
                    continue
                self._run_test(cell, index, number, known.name)
            else:
                self._run_student(cell, index, number)
            if self._used >= self._most:
                break  # it may be this end that has stopped the cell
            self.reached = index + 1
            join_streams(cell)
            if self._client.record_timing:
                ended = _now()
                cell.metadata["execution"] = {
                    "iopub.execute_input": began,
                    "iopub.status.busy": began,
                    "iopub.status.idle": ended,
                    "shell.execute_reply": ended,
                }
        self._client.set_widgets_metadata()
        self._judge_beside()

    def close(self) -> None:
        """End all processes and all that they have started."""
        if self._beside is not None:
            self._beside.close()
        for process in (self._student, self._referee):
            if process is not None:
                process.end()
        shutil.rmtree(self._trusted, ignore_errors=True)

    def _make_room(self) -> None:
        """When files were too many, take them away: whatever ran next would be stopped for them."""
        processes = [p for p in (self._student, self._referee) if p is not None]
        if not any(p.poll() and p.filled_its_folder for p in processes):
            return
        for process in processes:
            process.end()
        work = Path(self._place.work)
        for folder in (work, self._folder / "own"):
            for path in folder.iterdir():
                if path.name in self._given:
                    continue
                if path.is_dir() and not path.is_symlink():
                    untrusted.remove(path)
                else:
                    path.unlink(missing_ok=True)
        (work / "tmp").mkdir(exist_ok=True)

    def _known(self, cell: NotebookNode) -> Any:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        return self._source.cell(name) if isinstance(name, str) else None

    # -- the student's cells ----------------------------------------------------------------

    def _run_student(self, cell: NotebookNode, index: int, number: int) -> None:
        extra = self._known(cell) is None and cell.source not in self._released.texts
        limit = self._seconds(cell, extra)
        if limit is not None and limit <= 0 and extra:
            self.notes.append(Note(index, of="skipped"))
            text = f"this cell was not run: {OVER}"
            content = {"status": "error", "ename": "TimeoutError", "evalue": text}
            self._tell(cell, index, content | {"traceback": [text]})
            self.fixed[index] = text
            return
        for _ in range(2):
            process = self._seated()
            process.send(Run(cell.source, number, extra))
            show = Recorder(self._client, cell, index, self._settings.output)
            reply = process.wait(limit, show)
            if not process.garbled:
                break
            cell.outputs = []  # an earlier cell may have done it; once more, in a fresh process
        self._used += process.seconds
        self._extra_used += process.seconds * extra
        self._told[number] = cell.source
        if not isinstance(reply, Stopped):
            self._steps.append(Step(Run(cell.source, number, extra)))
        if not isinstance(reply, Stopped) and reply.get("status") == "ok":
            self._ran.append((number, cell.source))
        self._note(cell, index, reply)
        if not isinstance(reply, Stopped) and reply.get("ename") == "KeyboardInterrupt":
            self.fixed[index] = _INTERRUPTED

    def _seconds(self, cell: NotebookNode, extra: bool) -> float | None:
        """The seconds that this cell may take; none are left for it where they are 0."""
        limit = self._client._get_timeout(cell)
        if not extra:
            return self._within(limit)
        left = min(
            self._settings.seconds_for_extra_cells - self._extra_used,
            self._settings.seconds_per_notebook - self._used,
        )
        most = max(left, _EXTRA_SECONDS) if left > 0 else 0.0
        return self._within(most if limit is None else min(most, limit))

    def _within(self, limit: float | None) -> float | None:
        """A limit that does not lie beyond the end of this run."""
        left = self._most - self._used
        if left == float("inf"):
            return None if limit is None else float(limit)
        return left if limit is None else min(float(limit), left)

    def _note(self, cell: NotebookNode, index: int, reply: dict[str, Any] | Stopped) -> None:
        """Write into the cell, and into the remarks, what became of it."""
        content: dict[str, Any]
        if isinstance(reply, Stopped):
            name = cell.metadata.get("nbgrader", {}).get("grade_id") or f"cell {index + 1}"
            text = f"{name} {reply.reason}"
            added = self._known(cell) is None
            self.notes.append(Note(index, text, "added" if added else "course"))
            text = f"this cell {reply.reason}"
            ename = "TimeoutError" if reply.late else "ProcessEnded"
            content = {"status": "error", "ename": ename, "evalue": text, "traceback": [text]}
            if reply.late and self._client.error_on_timeout:
                content = {"status": "error", **self._client.error_on_timeout}
            self.fixed[index] = text
        else:
            content = reply
        self._tell(cell, index, content)

    def _tell(self, cell: NotebookNode, index: int, content: Mapping[str, Any]) -> None:
        self._client.on_cell_executed(
            cell=cell, cell_index=index, execute_reply={"content": content}
        )

    def _seated(self) -> Process:
        """The student's process; a new one in which the cells that ran well have run again."""
        while self._student is None or self._student.poll():
            if self._student is not None:
                self._student.end()
            self._student = Process("student", self._place)
            self._attached = False
            self._notebook.metadata["language_info"] = NotebookNode(self._student.language)
            for number, source in list(self._ran):
                self._student.send(Run(source, number))
                if isinstance(self._student.wait(self._client.timeout, ignore), Stopped):
                    self._ran.remove((number, source))
                    if self._student.ended:
                        break
        return self._student

    # -- the test cells ---------------------------------------------------------------------

    def _run_test(self, cell: NotebookNode, index: int, number: int, name: str) -> None:
        if why := self._unsafe.get(name):
            text = f"{name} was not run: it {why[0]}; the teacher must change it"
            self.notes.append(Note(EVERYWHERE, text))
            text = f"this test was not run: it {'; it '.join(why)}. Tell your teacher."
            self.fixed[index] = text
            unsafe = {"status": "error", "ename": "UnsafeTest", "evalue": text, "traceback": [text]}
            self._note(cell, index, unsafe)
            return
        referee = self._refereed()
        student = self._seated()
        if not self._attached:
            student.meet(referee)
            self._attached = True
        referee.send(Test(cell.source, transformed(cell.source), number, self._told))
        self._told = {}
        show = Recorder(self._client, cell, index, self._settings.output)
        reply = referee.wait(self._within(self._client._get_timeout(cell)), show, beside=student)
        self._used += referee.seconds
        self._note(cell, index, reply)
        if not isinstance(reply, Stopped) and (ended := _ENDINGS.get(str(reply.get("ename")))):
            self.fixed[index] = ended
        if not isinstance(reply, Stopped) and reply.get("ename") == "StudentCodeEnded":
            student.lost()
        if student.ended and student.reason and not isinstance(reply, Stopped):
            self.notes.append(Note(index, f"{name} {student.reason}"))
        elif referee.seconds > (self._client.timeout or float("inf")):
            text = f"{name} was stopped after {self._client.timeout:g} seconds"
            self.notes.append(Note(index, text))
        if offer := self._released.offers.get(name):
            bindings = Offer([(list(names), text) for names, text in offer])
            student.send(bindings)
            self._steps.append(Step(bindings))

    def _refereed(self) -> Process:
        if self._referee is None or self._referee.poll():
            if self._referee is not None:
                self._referee.end()
            self._referee = Process("referee", self._place)
            known = self._released
            bindings = [(list(names), text) for names, text in known.bindings]
            self._referee.send(messages.Course(list(known.shared), list(known.data), bindings))
            if self._attached and self._student is not None:  # its line to the old referee is cut
                self._student.end()
            self._attached = False
        return self._referee

    def _judge_beside(self) -> None:
        """Judge the tests that need the student's code in their own process, after all others."""
        if self._beside is None:
            return
        for process in (self._student, self._referee):
            if process is not None:
                process.end()
        for step, found in self._beside.judge(self._steps):
            cell = step.test
            assert cell is not None
            if isinstance(found, Stopped):
                self._note(cell, step.index, found)
            elif found is None:
                reply = {"ename": "TestFailed", "evalue": BESIDE, "traceback": [BESIDE]}
                self._note(cell, step.index, {"status": "error", **reply})
            elif found < cell.metadata.nbgrader.points:
                data = {"text/plain": f"{found:g}"}
                count = cell.execution_count
                cell.outputs = [new_output("execute_result", data, execution_count=count)]


def _now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _place(settings: Execution, folder: Path, root: Path, trusted: Path) -> Place:
    return Place(
        folder=str(folder),
        work=str(folder / "work"),
        sandbox=settings.sandbox,
        limits=settings.limits(),
        output=settings.output,
        readable=[str((root / name).resolve()) for name in settings.readable],
        hidden=hidden(settings.config, root),
        trusted=[str(trusted)],
        variables={"PROCTOR_COURSE": str(root)}
        | {n: os.environ[n] for n in (*settings.variables, _STEP) if n in os.environ},
    )
