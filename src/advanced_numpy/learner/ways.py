"""The other ways: the reference answer and others' right answers to an exercise, timed.

They are in a clone of the course (`source/` and `answers/`), not in the package and not in
`release/`; where they are not, there is nothing to show. A right answer is shown when it begins
with a line `# way: <what is good about it, in a sentence>`.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advanced_numpy.learner import outline

_MOST = 3
_WAY = re.compile(r"# way: (.+)\n")
_MARKERS = re.compile(r"^[ \t]*### (BEGIN|END) SOLUTION[ \t]*\n?", re.M)
_BUDGET = 0.4
"""Seconds for all measurements of one exercise."""


@dataclass(frozen=True)
class Way:
    """An answer that somebody gave: what is good about it, and its code."""

    reason: str
    source: str


def find(notebook: Path, exercise: str) -> list[Way]:
    """The reference answer and up to three others; none where the clone has none.

    `notebook` is `<course>/work/<assignment>/<name>.ipynb`; `exercise` is the name of its
    solution cell.
    """
    course, assignment = notebook.absolute().parents[2], notebook.absolute().parent.name
    found = []
    with contextlib.suppress(OSError, ValueError):
        source = course / "source" / assignment / notebook.name
        for cell in outline.code_cells(json.loads(source.read_text("utf-8"))):
            if outline.name(cell) == exercise:
                answer = _MARKERS.sub("", outline.text(cell)).strip("\n")
                found.append(Way("The reference answer.", answer))
    folder = course / "answers" / assignment / notebook.stem / exercise
    with contextlib.suppress(OSError):
        for path in sorted(folder.glob("right-*.py")):
            text = path.read_text("utf-8")
            if header := _WAY.match(text):
                found.append(Way(header[1], text[header.end() :].strip("\n")))
    return found[: 1 + _MOST]


def ratios(
    ways: Sequence[Way], names: Mapping[str, Any], call: tuple[Any, tuple, dict[str, Any]] | None
) -> list[float | None]:
    """How many times as long as the learner's answer each way takes, for one call of a test.

    `names` is the learner's namespace: each way runs in a copy of its own. `call` is the
    learner's function and its arguments. None stands for what cannot be measured: an answer
    that is no function, a call that takes too long.
    """
    if call is None or not callable(call[0]):
        return [None] * len(ways)
    function, args, kwargs = call
    name = getattr(function, "__name__", "")
    runs: list[Callable[..., Any] | None] = [function]
    for way in ways:
        space = dict(names)
        with _silent():
            exec(compile(way.source, "<another way>", "exec"), space)
        runs.append(space.get(name))
    seconds = _measure([run and _call(run, args, kwargs) for run in runs])
    own = seconds[0]
    return [other / own if other and own else None for other in seconds[1:]]


def _call(function: Callable[..., Any], args: tuple, kwargs: dict[str, Any]) -> Callable[[], Any]:
    return lambda: function(*args, **kwargs)


def _measure(runs: Sequence[Callable[[], Any] | None]) -> list[float | None]:
    """The shortest time of each, measured by turns until the budget is used up."""
    best: list[float | None] = [None] * len(runs)
    end = time.perf_counter() + _BUDGET
    for _ in range(200):
        for number, run in enumerate(runs):
            if run is None:
                continue
            with _silent():
                begin = time.perf_counter()
                run()
                took = time.perf_counter() - begin
                best[number] = min(took, best[number] or took)
            if time.perf_counter() > end:
                return best
    return best


@contextlib.contextmanager
def _silent() -> Any:
    """Whatever a way prints, warns of or raises does not concern the learner."""
    with (
        contextlib.redirect_stdout(io.StringIO()),
        contextlib.redirect_stderr(io.StringIO()),
        contextlib.suppress(Exception),
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        yield
