"""Judge test cells beside the student's code, in one shut-in process; only points come back.

This is for tests that cannot judge from a process of their own (`proctor.rehearsal` finds them).
Code that runs in the same process as its test can forge the verdict, as under stock nbgrader. So
the process comes after all others and begins with the files as they were handed in; nothing that
it writes, prints or sends reaches the notebook but the points of these tests.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from nbformat import NotebookNode
from nbformat.v4 import new_output
from nbgrader.preprocessors import Execute
from nbgrader.utils import determine_grade

from proctor.judging.processes import Process, Stopped
from proctor.judging.recording import ignore
from proctor.protocol.messages import Offer, Place, Run
from proctor.submissions import untrusted

_LEAST_SECONDS = 2.0


@dataclass(eq=False)
class Step:
    """What the process is sent: a cell of the student's, a test, or what a visible test binds."""

    message: Run | Offer
    test: NotebookNode | None = None
    index: int = 0  # of the test among all cells

    @property
    def answered(self) -> bool:
        """Whether the process replies to this message."""
        return isinstance(self.message, Run)


class Beside:
    """The process in which the student's cells run once more, and these tests between them.

    `seconds` are those for all the student's cells together, each time that they run again.
    """

    def __init__(self, client: Execute, place: Place, seconds: float) -> None:
        self._client, self._seconds = client, seconds
        self._folder = Path(tempfile.mkdtemp(prefix="beside-"))
        self._handed_in = self._folder / "handed-in"
        shutil.copytree(place.work, self._handed_in)
        self._place = place
        self._process: Process | None = None
        self._left = seconds
        self._done = 0  # how many steps this process has behind it

    def judge(self, steps: list[Step]) -> Iterator[tuple[Step, float | Stopped | None]]:
        """Run the steps in their order; yield each test with its points, None if it failed,
        or what stopped it.

        A test that ends the process is lost; for those after it, all the student's cells run
        again in a fresh one.
        """
        steps = list(steps)
        for test, cell in [(step, step.test) for step in steps if step.test is not None]:
            process = self._at(test, steps)
            process.send(test.message)
            published = _Published()
            reply = process.wait(self._client._get_timeout(cell), published)
            self._done += 1
            if isinstance(reply, Stopped):
                yield test, reply
            else:
                yield test, published.points(cell, failed=reply.get("status") != "ok")

    def _at(self, test: Step, steps: list[Step]) -> Process:
        """The process, with everything behind it that comes before `test`."""
        while True:
            process = self._started()
            for step in steps[self._done : steps.index(test)]:
                self._done += 1
                if step.test is not None:  # it has been judged, in a process before this one
                    continue
                process.send(step.message)
                if step.answered and isinstance(self._replay(process), Stopped):
                    steps.remove(step)  # it ran well before; whatever it does now, not again
                    self._done -= 1
                    if process.poll():
                        break
            else:
                return process

    def _replay(self, process: Process) -> dict[str, Any] | Stopped:
        limit = max(self._left, _LEAST_SECONDS)
        if self._client.timeout:
            limit = min(limit, self._client.timeout)
        reply = process.wait(limit, ignore)
        self._left -= process.seconds
        return reply

    def _started(self) -> Process:
        if self._process is None or self._process.poll():
            self._end()
            top = Path(tempfile.mkdtemp(dir=self._folder))
            work = top / "work"
            shutil.copytree(self._handed_in, work)
            place = msgspec.structs.replace(self._place, folder=str(top), work=str(work))
            self._process = Process("student", place)
            self._done, self._left = 0, self._seconds
        return self._process

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()

    def close(self) -> None:
        """End the process and all that it has started."""
        self._end()
        untrusted.remove(self._folder)


class _Published:
    """What decides about points, of all that a test publishes."""

    def __init__(self) -> None:
        self._outputs: list[NotebookNode] = []

    def __call__(self, kind: str, content: Any, metadata: Any, size: int) -> bool:
        if not isinstance(content, dict):
            return True
        if kind == "error" or (kind == "stream" and content.get("name") == "stderr"):
            self._outputs[:] = [new_output("error")]
        elif kind == "execute_result" and not self._outputs:
            data = content.get("data")
            text = data.get("text/plain") if isinstance(data, dict) else None
            if isinstance(text, str) and text:
                self._outputs.append(new_output("execute_result", {"text/plain": text}))
        return True

    def points(self, test: NotebookNode, *, failed: bool) -> float | None:
        """The points that nbgrader gives for this, None when the test failed."""
        if failed or any(output.output_type == "error" for output in self._outputs):
            return None
        try:
            found, most = determine_grade(NotebookNode(test, outputs=self._outputs))
        except ValueError:  # more points than there are
            return None
        return found if found is not None and 0 <= found <= most else None
