"""How far a run has come: a bar in a terminal, plain lines elsewhere."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Protocol

from proctor.submissions.untrusted import plain


class Progress(Protocol):
    """What wants to know how a run goes on."""

    def begin(self, submissions: int, notebooks: int) -> None:
        """So many submissions with so many notebooks are going to be graded."""

    def judged(self, problem: bool) -> None:
        """One notebook is done, well or not."""

    def graded(self, submission: str, failed: int = 0) -> None:
        """All notebooks of a submission are done; so many of them could not be graded."""

    def begin_pages(self, pages: int) -> None:
        """So many pages of feedback are going to be written."""

    def pages(self, count: int) -> None:
        """So many pages are done."""

    def say(self, line: str) -> None:
        """Something that must be said now."""

    def end(self) -> None:
        """The run is over."""


class Lines:
    """A line for each submission, for logs and pipes."""

    def __init__(self, say: Callable[[str], None]) -> None:
        self._say = say
        self._all = self._done = 0

    def say(self, line: str) -> None:
        """Something that must be said now."""
        self._say(plain(line))

    def begin(self, submissions: int, notebooks: int) -> None:
        """Remember how many there are."""
        self._all = submissions

    def judged(self, problem: bool) -> None:
        """Nothing is said for each notebook."""

    def graded(self, submission: str, failed: int = 0) -> None:
        """Say which one it was."""
        self._done += 1
        notebooks = f"{failed} notebook{'s' * (failed != 1)}"
        line = f", {notebooks} could not be graded" if failed else ""
        self.say(f"{self._done} of {self._all}: {submission}{line}")

    def begin_pages(self, pages: int) -> None:
        """Say how many: they take a while."""
        self.say(f"writing {pages} feedback pages")

    def pages(self, count: int) -> None:
        """Nothing is said for each page."""

    def end(self) -> None:
        """Nothing is left to do."""


class Bar:
    """rich's bar, with students, notebooks, failures so far and the time left."""

    def __init__(self) -> None:
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            TextColumn,
            TimeElapsedColumn,
            TimeRemainingColumn,
        )
        from rich.progress import Progress as RichProgress

        self._bar = RichProgress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[note]}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        self._all = self._done = self._failed = 0

    def begin(self, submissions: int, notebooks: int) -> None:
        """Show the bar."""
        self._all = submissions
        self._task = self._bar.add_task("notebooks", total=notebooks, note=self._note())
        self._bar.start()

    def judged(self, problem: bool) -> None:
        """Move on by a notebook."""
        self._failed += problem
        self._bar.update(self._task, advance=1, note=self._note())

    def graded(self, submission: str, failed: int = 0) -> None:
        """Count a submission."""
        self._done += 1
        self._bar.update(self._task, note=self._note())

    def begin_pages(self, pages: int) -> None:
        """Show a second bar."""
        self._task = self._bar.add_task("feedback pages", total=pages, note="")
        self._bar.start()

    def pages(self, count: int) -> None:
        """Move on by so many pages."""
        self._bar.update(self._task, advance=count)

    def say(self, line: str) -> None:
        """Print above the bar."""
        self._bar.console.print(plain(line), markup=False, highlight=False)

    def end(self) -> None:
        """Leave the bar as it is."""
        self._bar.stop()

    def _note(self) -> str:
        return f"{self._done} of {self._all} submissions, {self._failed} failures"


def for_terminal() -> Progress:
    """A bar when there is a terminal, lines otherwise."""
    return Bar() if sys.stdout.isatty() else Lines(functools.partial(print, flush=True))
