"""What came of the exercises and tests of a graded notebook, in the words that students read.

A message is safe to show to students when it cannot hold anything of a hidden test. Of a test
with hidden lines that is only what was also said in a run without any hidden line; judging keeps
it in the cell's metadata (`SHOWN`, see `proctor.judging.shown`). Where that is missing, as after
plain `nbgrader autograde`, a fixed sentence takes the message's place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import nbformat
from markupsafe import Markup, escape
from nbconvert.filters import strip_ansi
from nbformat import NotebookNode
from nbgrader.utils import determine_grade

from proctor.hidden_tests import Marks, Parts, parts
from proctor.texts import joined

SHOWN = "proctor"
"""The key of a cell's metadata; ``{"shown": [...]}`` holds the outputs that students may see,
``{"shown": true}`` says that they may see them all, and ``{"shown": false}`` none."""

HIDDEN = (
    "Your answer passes every check that you can see, and fails one that you cannot: the same "
    "question for other inputs. Read the task once more, and try inputs of your own."
)
UNKNOWN = (
    "Your answer fails this test. What the test said might tell of hidden tests, so it is not "
    "shown here; run what you can see of the test in your own notebook to find out more."
)
BESIDE = (
    "This test did not pass. It needs your own objects beside it, so only its points are reported, "
    "not what it says; run what you can see of it in your own notebook to find out more."
)
IF_PASSED = "If you find nothing there:"
NOT_BEGUN = "This has not been started yet, or is not finished."
OVER = "the time for the notebook was over"
STDERR = (
    "A warning, or something else, was written to stderr while this test ran, and that costs its "
    "points."
)
_NOT_ATTEMPTED = frozenset({"NotAttempted", "NotImplementedError"})
_MOST_MESSAGE, _MOST_TITLE, _MOST_MARKDOWN = 4000, 200, 100_000  # characters
_ARROW = re.compile(r"^-+> *(\d+) (.*)$", re.M)
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_CODE = re.compile(r"`([^`\n]{1,200})`")
_MARKUP = re.compile(r"!?\[([^\]]{0,200})\]\([^)]{0,500}\)|[`*]|<[^>]{0,200}>")

Kind = Literal["test", "answer", "task"]


@dataclass(frozen=True)
class Test:
    """One graded cell: a test cell, or an answer or task that a teacher grades by hand.

    `score` is None where a teacher has still to grade. Of a test that was not passed, `message`
    is what the student may read, of several lines. `raw`, the last line of its error, and `whole`,
    all that it said, are for teachers only and may hold values of hidden tests. `hidden` says
    whether the cell has hidden lines, `failed_hidden` whether only a hidden line can have failed;
    it is None where that is not known.
    """

    __test__ = False  # pytest: no test

    id: str
    title: str
    kind: Kind
    points: float
    score: float | None
    attempted: bool = True
    hidden: bool = False
    failed_hidden: bool | None = False
    message: str = ""
    raw: str = ""
    whole: str = field(default="", repr=False)

    @property
    def passed(self) -> bool:
        """Whether it gave all its points."""
        return self.score is not None and self.score >= self.points

    @property
    def waits(self) -> bool:
        """Whether a teacher has still to grade it."""
        return self.score is None


@dataclass(frozen=True)
class Exercise:
    """The tests of one answer, or of several that stand before the same tests.

    `heading` is that of the text above, without markup. `answers` are the grade_ids of the
    solution cells, `answer` is the first of them, or None where tests stand alone.
    """

    heading: str
    answers: tuple[str, ...] = ()
    tests: tuple[Test, ...] = ()

    @property
    def answer(self) -> str | None:
        return self.answers[0] if self.answers else None

    @property
    def points(self) -> float:
        return sum(test.points for test in self.tests)

    @property
    def score(self) -> float:
        """The points it got; what a teacher has still to grade counts as 0."""
        return sum(test.score or 0.0 for test in self.tests)

    @property
    def attempted(self) -> bool:
        """Whether anything was tried: not every test found that nobody had begun."""
        return any(test.attempted for test in self.tests)

    @property
    def lost(self) -> tuple[Test, ...]:
        """The tests that did not give all their points; not those that a teacher has to grade."""
        return tuple(test for test in self.tests if not test.passed and not test.waits)

    @property
    def waiting(self) -> float:
        """The points that a teacher has still to grade."""
        return sum(test.points for test in self.tests if test.waits)


@dataclass
class _Open:
    heading: str
    answers: list[str] = field(default_factory=list)
    tests: list[Test] = field(default_factory=list)
    changed: bool = False

    def done(self) -> Exercise:
        return Exercise(self.heading, tuple(self.answers), tuple(self.tests))


def read(
    notebook: Mapping[str, Any],
    *,
    scores: Mapping[str, tuple[float | None, float]] | None = None,
    source: Mapping[str, Any] | None = None,
    released: Mapping[str, Any] | None = None,
    marks: Marks | None = None,
) -> list[Exercise]:
    """The exercises of an autograded notebook (format 4), in their order.

    `scores` are pairs of score and points from the gradebook, by grade_id; without them they are
    read from the outputs as nbgrader does. Hidden lines are looked up in the instructor's
    `source` notebook, or else in the graded one, which holds them, too. With the `released`
    notebook an answer that was left as it was handed out counts as not attempted.
    """
    marks = marks or Marks()
    tests_of = {name: cell for name, cell in _graded(source or {}) if _is_test(cell)}
    starters = {name: joined(cell.get("source", "")) for name, cell in _graded(released or {})}
    exercises: list[_Open] = []
    current: _Open | None = None
    heading = ""
    for cell in notebook.get("cells", []):
        own = _nbgrader(cell)
        name = own.get("grade_id")
        if not isinstance(name, str) or not _counts(own):
            if cell.get("cell_type") == "markdown":
                heading = heading_of(joined(cell.get("source", ""))) or heading
            continue
        answers = bool(own.get("solution") or own.get("task"))
        if current is None or (answers and current.tests):
            current = _Open(heading)
            exercises.append(current)
        if answers:
            current.answers.append(name)
            text = joined(cell.get("source", ""))
            # The work for a task stands elsewhere; its own cell cannot be changed.
            known_as = None if own.get("task") else starters.get(name)
            current.changed |= known_as is None or known_as.strip() != text.strip()
        if own.get("grade") or own.get("task"):
            begun = current.changed or not current.answers
            known = tests_of.get(name)
            current.tests.append(_test(cell, known, (scores or {}).get(name), marks, begun))
    return [exercise.done() for exercise in exercises if exercise.tests]


def _nbgrader(cell: Mapping[str, Any]) -> Mapping[str, Any]:
    found = cell.get("metadata", {}).get("nbgrader", {})
    return found if isinstance(found, Mapping) else {}


def _counts(own: Mapping[str, Any]) -> bool:
    return bool(own.get("grade") or own.get("solution") or own.get("task"))


def _graded(notebook: Mapping[str, Any]) -> Iterable[tuple[str, Mapping[str, Any]]]:
    for cell in notebook.get("cells", []):
        own = _nbgrader(cell)
        if isinstance(name := own.get("grade_id"), str) and _counts(own):
            yield name, cell


def _is_test(cell: Mapping[str, Any]) -> bool:
    own = _nbgrader(cell)
    return bool(own.get("grade")) and not own.get("solution") and cell["cell_type"] == "code"


def _test(
    cell: NotebookNode,
    known: Mapping[str, Any] | None,
    graded: tuple[float | None, float] | None,
    marks: Marks,
    begun: bool,
) -> Test:
    own = _nbgrader(cell)
    name = own["grade_id"]
    score, points = graded or from_outputs(cell)
    if not _is_test(cell):
        kind: Kind = "task" if own.get("task") else "answer"
        title = "Your answer, graded by your teacher" if kind == "answer" else "Task"
        return Test(name, title, kind, points, score, attempted=begun)
    divided = parts(joined((known or cell).get("source", "")), marks)
    title = title_of(divided.visible) or name
    if score is not None and score >= points:
        return Test(name, title, "test", points, score, hidden=divided.hidden)
    error = error_of(cell.get("outputs", []))
    message, failed_hidden = _message(cell, divided, error)
    seen = error if (kept := shown(cell)) is None else error_of(kept)
    attempted = begun and (left_out(cell) or not not_begun(seen))
    return Test(
        name, title, "test", points, score, attempted, divided.hidden, failed_hidden,
        message[:_MOST_MESSAGE], _last_line(error), message_of(error)[:_MOST_MESSAGE],
    )  # fmt: skip


def from_outputs(cell: NotebookNode) -> tuple[float | None, float]:
    """The score and the points of a graded cell, as nbgrader reads them from its outputs."""
    own = _nbgrader(cell)
    if own.get("task") or cell["cell_type"] != "code" or not own.get("grade"):
        return None, float(own.get("points", 0) or 0)
    try:
        score, most = determine_grade(nbformat.from_dict(cell))
        return score, most
    except (ValueError, KeyError, AttributeError):
        return 0.0, float(own.get("points", 0) or 0)


def _message(
    cell: Mapping[str, Any], divided: Parts, error: Mapping[str, Any] | None
) -> tuple[str, bool | None]:
    """What students may read of a failure, and whether only a hidden line can have failed."""
    if not divided.hidden and shown(cell) is None and not left_out(cell):
        if error is None and any(o.get("name") == "stderr" for o in cell.get("outputs", [])):
            return STDERR, False
        return message_of(error), False
    outputs = shown(cell)
    if outputs is None:
        # The author's sentence is for those who pass all that they can see: who has not, is misled.
        return (f"{UNKNOWN} {IF_PASSED} {divided.sentence}" if divided.sentence else UNKNOWN), None
    seen = error_of(outputs)
    if seen is None and any(output.get("name") == "stderr" for output in outputs):
        return STDERR, False
    if seen is None and not divided.hidden:
        return UNKNOWN, None
    if seen is None:
        return divided.sentence or HIDDEN, True
    if divided.sentence and seen.get("evalue") == BESIDE:
        return f"{BESIDE} {IF_PASSED} {divided.sentence}", None
    return message_of(seen), False


def waits(grade: Any) -> bool:
    """Whether a teacher has still to give one of nbgrader's grades."""
    return bool(grade.needs_manual_grade and grade.manual_score is None)


def shown(cell: Mapping[str, Any]) -> list[Any] | None:
    """The outputs of a cell that students may see, as judging has kept them; None if it has not."""
    found = _kept(cell)
    if found is True:
        return list(cell.get("outputs", []))
    return list(found) if isinstance(found, list) else None


def left_out(cell: Mapping[str, Any]) -> bool:
    """Whether judging has found that students may see nothing of what a cell has shown."""
    return _kept(cell) is False


def _kept(cell: Mapping[str, Any]) -> Any:
    kept = cell.get("metadata", {}).get(SHOWN)
    return kept.get("shown") if isinstance(kept, Mapping) else None


def not_begun(error: Mapping[str, Any] | None) -> bool:
    """Whether an error says that nobody has started."""
    return error is not None and error.get("ename") in _NOT_ATTEMPTED


def error_of(outputs: Sequence[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The first error among a cell's outputs."""
    return next((output for output in outputs if output.get("output_type") == "error"), None)


def message_of(error: Mapping[str, Any] | None) -> str:
    """What an error says to whoever failed.

    An exception that draws its own traceback, as those of a check do, speaks for itself. Of
    others it is the exception's last line, and of an assertion without words the line that failed.
    """
    if error is None:
        return "This test gave fewer points than it has."
    name, text = str(error.get("ename", "")), strip_ansi(str(error.get("evalue", ""))).strip()
    lines = [strip_ansi(str(line)) for line in error.get("traceback", [])]
    if text and len(lines) == 1 and lines[0].strip().endswith(text):
        return str(text)
    if name == "AssertionError":
        if text:
            return str(text)
        arrows = _ARROW.findall("\n".join(lines)[:100_000])
        return f"This is not true yet: {arrows[0][1].strip()}" if arrows else "AssertionError"
    return f"{name}: {text}" if text else name


def _last_line(error: Mapping[str, Any] | None) -> str:
    if error is None:
        return ""
    text = strip_ansi(str(error.get("evalue", ""))).strip()
    last = text.splitlines()[-1].strip() if text else ""
    return f"{error.get('ename', '')}: {last}"[:_MOST_MESSAGE]


def title_of(source: str) -> str:
    """The title of a test cell: a comment in its first line, without its full stop."""
    first = source.lstrip("\n").partition("\n")[0].strip()
    if not first.startswith("#") or first.startswith("###"):
        return ""
    return first.lstrip("# ").rstrip(".")[:_MOST_TITLE]


def marked_up(text: str) -> Markup:
    """A title or a message as HTML: escaped, and what stands between backticks is code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))


def heading_of(markdown: str) -> str:
    """The last heading of a text cell, without markup, or ""."""
    found, fenced = "", False
    for line in markdown[:_MOST_MARKDOWN].splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        elif not fenced and (heading := _HEADING.fullmatch(line[:_MOST_TITLE])):
            found = _MARKUP.sub(r"\1", heading[1]).strip().rstrip("#").strip()
    return found
