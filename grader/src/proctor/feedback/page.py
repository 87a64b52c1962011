"""A feedback page: what was got and lost and what to do next, then the student's notebook.

One file without scripts, which needs no network; its content security policy allows nothing but
its own style and the pictures that it holds.
"""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from jinja2 import Environment, PackageLoader
from markupsafe import Markup
from nbformat import NotebookNode

from proctor import outcomes
from proctor.feedback import formatting
from proctor.hidden_tests import Marks, parts
from proctor.model import is_run
from proctor.outcomes import Exercise, Test

_MOST_SAID = 4000  # characters of a message
_NO_RESPONSE = "No response."  # nbgrader's own comment on an answer that was left as it was
_SIGNS = {"right": "✓", "some": "◐", "wrong": "✗", "none": "○", "waits": "…"}

Said = list[tuple[str, Markup]]
"""The parts of a message: "text", "hint" or "pre", and their HTML."""


@dataclass(frozen=True)
class Graded:
    """What the gradebook and the grader say of a notebook; `remarks` are shown on top.

    `waiting` are the grade_ids of what a teacher has still to grade. `plain` leaves students' text
    as they wrote it, `shows_hidden` leaves nothing out.
    """

    student: str
    assignment: str
    name: str
    score: float
    max_score: float
    penalty: float = 0.0
    remarks: tuple[str, ...] = ()
    marks: Marks = field(default_factory=Marks)
    images: formatting.Images = field(default_factory=dict)
    waiting: frozenset[str] = frozenset()
    plain: bool = False
    shows_hidden: bool = False


def submission_page(
    student: str, assignment: str, notebooks: list[dict[str, Any]], remarks: tuple[str, ...] = ()
) -> str:
    """The page of a submission, with the `summary` of the View of each notebook.

    Those that have no page are told by `without_page`.
    """
    return _render(
        "submission.html.j2",
        title=assignment,
        of=student,
        score=sum(one["score"] for one in notebooks),
        most=sum(one["most"] for one in notebooks),
        penalty=sum(one["penalty"] for one in notebooks),
        waiting=sum(one["waiting"] for one in notebooks),
        remarks=remarks,
        notebooks=notebooks,
        first=next((one for one in notebooks if one["next"] and "anchor" in one["next"]), None),
    )


def without_page(name: str, score: float, most: float, reason: str) -> dict[str, Any]:
    """What the page of a submission says of a notebook that has no page of its own."""
    return {
        "title": name,
        "page": None,
        "score": score,
        "most": most,
        "penalty": 0.0,
        "waiting": 0.0,
        "remarks": (),
        "next": None,
        "exercises": [],
        "reason": reason,
    }


def language_of(notebook: Mapping[str, Any]) -> str:
    """The language of a notebook's code."""
    info = notebook.get("metadata", {}).get("language_info", {})
    return str(info.get("name", "python"))[:50]


class View:
    """An autograded notebook, in which GetGrades has put scores and comments, as pages show it."""

    def __init__(self, notebook: NotebookNode, graded: Graded) -> None:
        self._notebook, self._graded = notebook, graded
        self._language = language_of(notebook)
        scores: dict[str, tuple[float | None, float]] = {}
        silent = set()
        self._anchors: dict[str, str] = {}
        self._comments: dict[str, Markup] = {}
        for index, cell in enumerate(notebook.cells):
            own = cell.metadata.get("nbgrader", {})
            name = own.get("grade_id")
            if not isinstance(name, str):
                continue
            self._anchors.setdefault(name, f"cell-{index + 1}")
            if "score" in own and "points" in own:
                score = None if name in graded.waiting else own["score"]
                scores[name] = (score, own["points"])
            if own.get("comment") == _NO_RESPONSE:
                silent.add(name)
            elif text := own.get("comment"):
                self._comments[name] = self._text(str(text))
        self._exercises = outcomes.read(notebook, scores=scores, marks=graded.marks)
        self._exercises = [_unanswered(one, silent) for one in self._exercises]
        if graded.shows_hidden:
            self._exercises = [_told_all(notebook, one) for one in self._exercises]
        self._tests = {test.id: test for one in self._exercises for test in one.tests}
        self._hides = not graded.shows_hidden and any(t.hidden for t in self._tests.values())

    def page(self) -> str:
        """The page of the notebook."""
        cells = list(self._cells())
        return _render("notebook.html.j2", cells=cells, hides=self._hides, **self.summary)

    @functools.cached_property
    def summary(self) -> dict[str, Any]:
        """What the page of a submission says of this notebook."""
        graded = self._graded
        return {
            "title": self._title(),
            "of": f"{graded.student} · {graded.assignment} · {graded.name}",
            "page": f"{graded.name}.html",
            "score": graded.score,
            "most": graded.max_score,
            "penalty": graded.penalty,
            "waiting": sum(one.waiting for one in self._exercises),
            "remarks": graded.remarks,
            "next": self._next(),
            "exercises": [self._exercise(one) for one in self._exercises],
        }

    def _title(self) -> str:
        for cell in self._notebook.cells[:3]:
            if cell.cell_type == "markdown":
                first = cell.source.lstrip().partition("\n")[0]
                if first.startswith("# ") and (title := outcomes.heading_of(first)):
                    return title
        return self._graded.name

    def _anchor(self, exercise: Exercise) -> str:
        return self._anchors[exercise.answer or exercise.tests[0].id]

    def _exercise(self, exercise: Exercise) -> dict[str, Any]:
        state = _state(exercise)
        return {
            "heading": _heading(exercise),
            "anchor": self._anchor(exercise),
            "state": state,
            "sign": _SIGNS[state],
            "score": None if all(test.waits for test in exercise.tests) else exercise.score,
            "points": exercise.points,
            "waiting": exercise.waiting,
            "comments": [self._comments[n] for n in exercise.answers if n in self._comments],
            "lost": [self._lost(test) for test in exercise.lost],
        }

    def _lost(self, test: Test) -> dict[str, Any]:
        state = "some" if test.kind != "test" and test.score else "wrong"
        return {
            "state": state,
            "sign": _SIGNS[state],
            "title": test.title,
            "anchor": self._anchors[test.id],
            "score": test.score or 0.0,
            "points": test.points,
            "said": said(test.message),
        }

    def _next(self) -> dict[str, Any] | None:
        """The first thing to fix: in what was begun, then what was not."""
        if not self._exercises:
            return None
        for attempted in (True, False):
            for exercise in self._exercises:
                lost = [test for test in exercise.lost if test.kind == "test"]
                if lost and exercise.attempted == attempted:
                    found = {"heading": _heading(exercise), "anchor": self._anchor(exercise)}
                    return self._lost(lost[0]) | found | {"test": True} if attempted else found
        tests = [test for one in self._exercises for test in one.tests]
        by_hand = any(test.waits or not test.passed for test in tests if test.kind != "test")
        return None if by_hand else {"done": True}

    # -- cells ------------------------------------------------------------------------------

    def _cells(self) -> Iterable[dict[str, Any]]:
        """The cells of the notebook, formatted; empty ones are left out."""
        after_hidden = False
        for cell in self._notebook.cells:
            own = cell.metadata.get("nbgrader", {})
            name = own.get("grade_id")
            test = self._tests.get(name) if isinstance(name, str) else None
            if test is not None and test.kind == "test":
                yield self._test_cell(cell, test, after_hidden)
                after_hidden |= test.hidden
                continue
            found: dict[str, Any] = {
                "anchor": self._anchors.get(name) if isinstance(name, str) else None
            }
            found["comment"] = self._comments.get(name) if isinstance(name, str) else None
            found["label"] = "Your answer" if own.get("solution") or own.get("task") else ""
            found["test"] = test
            if cell.cell_type == "markdown":
                text = self._text(cell.source, cell.get("attachments"))
                yield found | {"kind": "text", "html": text}
            elif cell.cell_type == "code" and (cell.source.strip() or cell.outputs):
                outputs, left_out = self._outputs(cell, after_hidden)
                code = self._code(cell.source)
                shown = {"html": code, "outputs": outputs, "shortened": left_out}
                yield found | {"kind": "code"} | shown
            elif cell.cell_type == "raw" and cell.source.strip():
                text = formatting.plain(cell.source)
                yield found | {"kind": "code", "html": text, "outputs": [], "shortened": False}

    def _test_cell(self, cell: NotebookNode, test: Test, after_hidden: bool) -> dict[str, Any]:
        divided = parts(cell.source, self._graded.marks)
        hides = divided.hidden and not self._graded.shows_hidden
        if hides:
            error = outcomes.error_of(outcomes.shown(cell) or [])
            outputs = [error] if error is not None and not test.passed else []
        elif after_hidden and not self._graded.shows_hidden:
            outputs = outcomes.shown(cell) or []
        else:
            outputs = list(cell.outputs)
        return {
            "kind": "test",
            "anchor": self._anchors[test.id],
            "test": test,
            "html": self._code((divided.visible if hides else cell.source).rstrip()),
            "shortened": hides,
            "said": said(test.message) if not test.passed else None,
            "outputs": formatting.outputs([one for one in outputs if not _says_no_more(one)]),
        }

    def _outputs(self, cell: NotebookNode, after_hidden: bool) -> tuple[list[Markup], bool]:
        """The outputs of a cell that may be shown, and whether others are left out."""
        outputs: list[Any] | None = list(cell.outputs)
        if after_hidden and not self._graded.shows_hidden and is_run(cell):
            found = outcomes.shown(cell)
            outputs = [] if found is None and not outputs and not outcomes.left_out(cell) else found
        return formatting.outputs(outputs or []), outputs is None

    def _text(self, source: str, attachments: Mapping[str, Any] | None = None) -> Markup:
        if self._graded.plain:
            return Markup('<pre tabindex="0">{}</pre>').format(formatting.plain(source))
        return formatting.markdown(source, self._graded.images, attachments)

    def _code(self, source: str) -> Markup:
        if self._graded.plain:
            return formatting.plain(source)
        return formatting.code(source, self._language)


def _heading(exercise: Exercise) -> str:
    return exercise.heading or exercise.answer or exercise.tests[0].title


def _state(exercise: Exercise) -> str:
    """What the mark beside an exercise says: one of `_SIGNS`."""
    if not exercise.lost:
        return "waits" if exercise.waiting else "right"
    if not exercise.attempted:
        return "none"
    return "some" if exercise.score > 0 else "wrong"


def _unanswered(exercise: Exercise, silent: set[str]) -> Exercise:
    """An exercise of which answers that nbgrader found untouched count as not attempted."""
    tests = tuple(
        replace(test, attempted=False) if test.id in silent and not test.score else test
        for test in exercise.tests
    )
    return replace(exercise, tests=tests)


def _told_all(notebook: NotebookNode, exercise: Exercise) -> Exercise:
    """An exercise whose messages hold what hidden tests said, too."""
    said = {
        cell.metadata.get("nbgrader", {}).get("grade_id"): outcomes.error_of(cell.outputs)
        for cell in notebook.cells
        if cell.cell_type == "code"
    }
    tests = tuple(
        replace(test, message=outcomes.message_of(said[test.id])[:_MOST_SAID])
        if test.kind == "test" and not test.passed
        else test
        for test in exercise.tests
    )
    return replace(exercise, tests=tests)


def _says_no_more(output: Mapping[str, Any]) -> bool:
    """Whether an output is an error that is nothing but its message."""
    return output.get("output_type") == "error" and len(output.get("traceback") or []) <= 1


def said(message: str) -> Said:
    """A message in its parts: sentences, hints, and lines whose columns matter."""
    first, *others = message.strip()[:_MOST_SAID].split("\n")
    found: Said = [("text", _sentence(first))] if first else []
    lines: list[str] = []

    def end_lines() -> None:
        if any(line.strip() for line in lines):
            found.append(("pre", formatting.plain("\n".join(lines).strip("\n"))))
        lines.clear()

    for line in others:
        if line.startswith("→ "):
            end_lines()
            found.append(("hint", _sentence(line.removeprefix("→ "))))
        else:
            lines.append(line)
    end_lines()
    return found


def _sentence(text: str) -> Markup:
    return outcomes.marked_up(formatting.shortened(text))


# -- templates -------------------------------------------------------------------------------


def _points(value: float | None) -> str:
    return f"{round(value or 0.0, 2):g}"


def _share(value: float, most: float) -> str:
    return f"{min(max(value / most, 0), 1) * 100:.4g}" if most else "0"


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("proctor.feedback"), autoescape=True, trim_blocks=True
    )
    environment.filters |= {"points": _points, "share": _share, "sentence": outcomes.marked_up}
    style = environment.loader.get_source(environment, "page.css")[0]  # type: ignore[union-attr]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    environment.globals["style"] = Markup(style)
    environment.globals["policy"] = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    return environment


@functools.cache
def _template(name: str) -> Any:
    return _environment().get_template(name)


def _render(name: str, **values: Any) -> str:
    return str(_template(name).render(values))
