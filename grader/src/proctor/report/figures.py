"""All figures of a report, as plain data: what the page shows is what JSON and CSV hold."""

from __future__ import annotations

import dataclasses
import datetime
import secrets
from collections.abc import Sequence
from typing import Any

import numpy as np

from proctor.report import messages, statistics
from proctor.report.records import ClassRecords, NotebookRecords
from proctor.report.statistics import Floats
from proctor.submissions.untrusted import plain

FEW = 10  # in a class of fewer, marks alone tell who is who
_SEEN_BY = 3  # students who must have met a message before an anonymous report shows it
_BANDS = (1e-6, 0.5, 0.8, 1.0)  # between the bands of marks: nothing, below half, ..., everything
_HELP_BELOW = 0.5  # share of the points below which a student is said to need help
_EASY = 0.6  # share of the points from which an exercise is one that the class can do
_COMMON = 0.1  # share of the class that makes a message a misconception of the class
_MOST_HELP = 3  # exercises that are named for a student

Figures = dict[str, Any]


def figures(
    records: ClassRecords, *, course: str, anonymous: bool = False, now: datetime.datetime
) -> Figures:
    """The figures of a class.

    In an anonymous report students are numbered in an order made by chance, and messages are
    those that students may read, where at least three met them.
    """
    order = list(range(len(records.students)))
    if anonymous:
        secrets.SystemRandom().shuffle(order)
    names = {i: f"student {n}" for n, i in enumerate(order, 1)} if anonymous else {}
    names = names or {i: plain(student) for i, student in enumerate(records.students)}
    exercises = [
        one for notebook in records.notebooks for one in _exercises(records, notebook, anonymous)
    ]
    return {
        "course": plain(course),
        "made": now.isoformat(timespec="minutes"),
        "anonymous": anonymous,
        "students": len(records.students),
        "marks": [_marks(records, name) for name in records.most],
        "exercises": exercises,
        "teach_next": _teach_next(exercises),
        "misconceptions": _misconceptions(exercises),
        "to_look_at": _to_look_at(exercises),
        "each_student": [_student(records, i, names[i], exercises, anonymous) for i in order],
    }


# -- marks ----------------------------------------------------------------------------------


def _marks(records: ClassRecords, assignment: str) -> Figures:
    own, most = records.marks[assignment], records.most[assignment]
    notebooks = [each for each in records.notebooks if each.assignment == assignment]
    totals = np.array([one.total for one in own.values()])
    waiting = [each.waiting for each in notebooks]
    return {
        "assignment": plain(assignment),
        "points": most,
        "handed_in": len(own),
        "nothing_handed_in": len(records.students) - len(own),
        "late": sum(one.seconds_late > 0 for one in own.values()),
        "waiting": len(set().union(*(np.flatnonzero(w.any(axis=1)).tolist() for w in waiting))),
        **_counts(notebooks),
        **_distribution(totals, most),
        "notebooks": [
            {
                "notebook": plain(each.name),
                "points": float(each.points.sum()),
                "handed_in": int(each.handed_in.sum()),
                "missing": each.state.count("missing"),
                "not_graded": each.state.count("not graded"),
                **_counts([each]),
                **_distribution(
                    statistics.total(each.scores[each.handed_in]), float(each.points.sum())
                ),
            }
            for each in notebooks
        ],
    }


def _counts(notebooks: Sequence[NotebookRecords]) -> dict[str, int]:
    """How many students had something done to their notebooks."""
    return {
        what: len(set().union(*(getattr(each, what) for each in notebooks)))
        for what in ("mended", "stopped", "unprotected")
    }


def _distribution(scores: Floats, most: float) -> Figures:
    """Mean, quartiles and bands of some scores, in points and, for bands, in students."""
    scores = scores[~np.isnan(scores)]
    if not scores.size:
        return {"mean": None, "quartiles": None, "bands": [0] * 5, "shares": [0] * 10}
    shares = scores / most if most else np.ones(scores.size)
    bands = np.digitize(shares + 1e-9, _BANDS)
    tenths = np.histogram(np.clip(shares, 0, 1), bins=10, range=(0, 1))[0]
    return {
        "mean": float(scores.mean()),
        "quartiles": [float(q) for q in np.percentile(scores, (25, 50, 75))],
        "bands": np.bincount(bands, minlength=5).tolist(),
        "shares": tenths.tolist(),
    }


# -- exercises ------------------------------------------------------------------------------


def _exercises(records: ClassRecords, notebook: NotebookRecords, anonymous: bool) -> list[Figures]:
    """The exercises of a notebook; their rest is what the same students got elsewhere."""
    together = [each for each in records.notebooks if each.assignment == notebook.assignment]
    scores = np.concatenate([each.scores for each in together], axis=1)
    worth = np.concatenate([each.points for each in together])
    waiting = np.concatenate([each.waiting.any(axis=0) for each in together])
    by_hand = np.flatnonzero(waiting).tolist()
    start = sum(len(each.tests) for each in together[: together.index(notebook)])
    here = notebook.handed_in
    found = []
    for number, exercise in enumerate(notebook.exercises):
        columns = notebook.columns(number)
        whole = [start + column for column in columns]
        begun = notebook.begun[here, number]
        said = [s for s in notebook.said if s.test in columns]
        first = [own[number] for own in notebook.first_said.values() if number in own]
        identity = exercise.answer or exercise.tests[0].id
        found.append(
            {
                "assignment": plain(notebook.assignment),
                "notebook": plain(notebook.name),
                "exercise": plain(identity),
                "heading": plain(exercise.heading or identity),
                "points": exercise.points,
                "students": int(here.sum()),
                "not_attempted": int((begun == 0).sum()),
                "waiting": int(notebook.waiting[:, columns].any(axis=1).sum()),
                **_item(scores[here], worth, whole, whole, by_hand),
                "messages": _met(first, anonymous),
                "tests": [
                    {
                        "test": plain(test.id),
                        "title": plain(test.title),
                        "points": test.points,
                        **_item(scores[here], worth, [start + column], whole, by_hand),
                        "messages": _met([s for s in said if s.test == column], anonymous),
                    }
                    for test, column in zip(exercise.tests, columns, strict=True)
                ],
            }
        )
    return found


def _item(
    scores: Floats, worth: Floats, item: list[int], own: list[int], waiting: list[int]
) -> Figures:
    """How hard a test or an exercise is, and how its points go with the rest.

    The rest is what other exercises gave, or, where there are none, other tests. What a teacher
    has still to grade, of anybody, is no part of it.
    """
    known = ~np.isnan(scores[:, item])
    points = float((known * worth[item]).sum())
    facility = float(np.nansum(scores[:, item])) / points if points else None
    found = statistics.item_rest(scores, item, sorted({*own, *waiting}))
    if len(item) < len(own) and len({*own, *waiting}) == scores.shape[1]:
        found = statistics.item_rest(scores, item, sorted({*item, *waiting}))
    return {
        "facility": facility,
        "item_rest": found.value if found else None,
        "interval": [found.low, found.high] if found else None,
        "verdict": statistics.verdict(found, facility),
    }


def _met(said: list[Any], anonymous: bool) -> list[Figures]:
    pairs = ((s.student, s.shown if anonymous else s.message) for s in said)
    met = messages.count(pairs)
    least = _SEEN_BY if anonymous else 1
    return [dataclasses.asdict(one) for one in met if one.students >= least]


def _misconceptions(exercises: list[Figures]) -> list[Figures]:
    """The messages of all exercises, those first that most students met."""
    found = [
        {key: one[key] for key in ("assignment", "notebook", "exercise", "heading")}
        | met
        | _common(met["students"], one["students"])
        for one in exercises
        for met in one["messages"]
    ]
    return sorted(found, key=lambda met: (-met["students"], -met["share"], met["text"]))


def _common(met: int, students: int) -> Figures:
    share = met / students if students else 0.0
    return {"share": share, "common": met >= _SEEN_BY and share >= _COMMON}


def _teach_next(exercises: list[Figures]) -> list[str]:
    """The exercises of which the class got too few points, the hardest first."""
    hard = [one for one in exercises if one["facility"] is not None and one["facility"] < _EASY]
    return [name_of(one) for one in sorted(hard, key=lambda one: one["facility"])]


def _to_look_at(exercises: list[Figures]) -> list[Figures]:
    """Exercises and tests that do not tell strong students from weak ones."""
    found = []
    for one in exercises:
        tests = [test for test in one["tests"] if test["verdict"]]
        for item in tests or [one] * bool(one["verdict"]):
            found.append(
                {"exercise": name_of(one), "notebook": one["notebook"], "heading": one["heading"]}
                | {"test": item.get("test"), "title": item.get("title")}
                | {key: item[key] for key in ("item_rest", "interval", "verdict")}
            )
    return found


def name_of(exercise: Figures) -> str:
    return "/".join(exercise[part] for part in ("assignment", "notebook", "exercise"))


# -- students -------------------------------------------------------------------------------


def _student(
    records: ClassRecords, i: int, name: str, exercises: list[Figures], anonymous: bool
) -> Figures:
    """One row: what a student got, and what to talk about with a student who got little."""
    marks = {
        plain(assignment): own[records.students[i]]
        for assignment, own in records.marks.items()
        if records.students[i] in own
    }
    totals = {assignment: own.total for assignment, own in marks.items()}
    most = sum(records.most.values())
    shares: list[float | None] = []
    said: list[str] = []
    begun: list[bool | None] = []
    for notebook in records.notebooks:
        own_said = notebook.first_said.get(i, {})
        shares += [None if np.isnan(share) else share for share in notebook.shares[i].tolist()]
        begun += [None if np.isnan(one) else bool(one) for one in notebook.begun[i].tolist()]
        for number in range(len(notebook.exercises)):
            first = own_said.get(number)
            # What one student read may tell who that is.
            happened, means = messages.parts(first.message if first and not anonymous else "")
            said.append(means or happened)
    # A penalty for being late says nothing of what a student has understood.
    # Nor does what nobody has graded yet.
    waiting = sum(float(each.points[each.waiting[i]].sum()) for each in records.notebooks)
    known = most - waiting
    share = sum(own.score for own in marks.values()) / known if known > 0 else 0.0
    return {
        "student": name,
        "total": sum(totals.values()),
        "penalty": sum(own.score - own.total for own in marks.values()),
        "share": share,
        "totals": totals,
        "late": [assignment for assignment, own in marks.items() if own.seconds_late > 0],
        "missing": _named(records, i, "missing"),
        "nothing_handed_in": [plain(n) for n in records.most if plain(n) not in totals],
        "mended": [plain(each.name) for each in records.notebooks if i in each.mended],
        "stopped": [plain(each.name) for each in records.notebooks if i in each.stopped],
        "exercises": shares,
        "needs_help": share < _HELP_BELOW and (known > 0 or not waiting),
        "help": _help(shares, begun, said, exercises),
    }


def _named(records: ClassRecords, i: int, state: str) -> list[str]:
    return [plain(each.name) for each in records.notebooks if each.state[i] == state]


def _help(
    shares: list[float | None],
    begun: list[bool | None],
    said: list[str],
    exercises: list[Figures],
) -> list[Figures]:
    """What to talk about first: exercises that the class can do and this student cannot."""
    lost = [
        (one["facility"] or 0.0, index)
        for index, (share, one) in enumerate(zip(shares, exercises, strict=True))
        if share is not None and share < _HELP_BELOW
    ]
    lost.sort(key=lambda pair: (pair[0] < _EASY, -pair[0], pair[1]))
    return [
        {
            **{key: exercises[index][key] for key in ("notebook", "exercise", "heading")},
            "message": "not attempted" if begun[index] is False else said[index],
        }
        for _, index in lost[:_MOST_HELP]
    ]
