"""The report as one HTML file: no network, no script but the one that sorts tables."""

from __future__ import annotations

import base64
import datetime
import functools
import hashlib
from importlib import resources
from typing import Any

import jinja2
from markupsafe import Markup

from proctor.outcomes import marked_up
from proctor.report import pictures
from proctor.report.figures import FEW, Figures, name_of
from proctor.report.statistics import FEW as ENOUGH

_MOST_MESSAGES = 60
# What happens to few: a column of the table of marks where it happened at all.
_INCIDENTS = (
    ("mended", "Repaired", "repaired, since the file was damaged"),
    ("stopped", "Stopped", "stopped, since code ran too long or used too much"),
    ("unprotected", "No sandbox", "run without the sandbox"),
    ("not_graded", "Not graded", "not graded"),
)


def render(figures: Figures) -> str:
    """The page that shows `figures`; whatever stands in them is escaped."""
    exercises = [one | {"anchor": f"exercise-{i}"} for i, one in enumerate(figures["exercises"])]
    named = {name_of(one): one for one in exercises}
    students = [one | {"notes": _notes(one)} for one in figures["each_student"]]
    students.sort(key=lambda one: one["share"])
    style, script = _template("report.css"), _template("report.js")
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            **{key: figures[key] for key in ("course", "anonymous", "students", "marks")},
            **{key: figures.get(key) for key in ("misconceptions", "to_look_at", "similar")},
            incidents=_incidents(figures),
            made=f"{datetime.datetime.fromisoformat(figures['made']):%d %B %Y, %H:%M}".lstrip("0"),
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
            few=figures["students"] < ENOUGH,
            enough=ENOUGH,
            few_names=FEW,
            most_messages=_MOST_MESSAGES,
            exercises=sorted(exercises, key=_hardest_first),
            hard=[named[name] for name in figures["teach_next"]],
            common=[one for one in figures["misconceptions"] if one["common"]],
            others=[one for one in students if not one["needs_help"]],
            need_help=[one for one in students if one["needs_help"]],
            silent=sum(one["needs_help"] and not one["totals"] for one in students),
            pictures={
                "marks": pictures.marks(figures["marks"]),
                "bands": pictures.bands(figures["marks"]),
                "discrimination": pictures.items(figures["exercises"]),
                "class_map": pictures.class_map(figures["each_student"], figures["exercises"]),
            },
        )
    )


def _incidents(figures: Figures) -> list[dict[str, str]]:
    notebooks = [each for one in figures["marks"] for each in one["notebooks"]]
    return [
        {"key": key, "name": name, "means": means}
        for key, name, means in _INCIDENTS
        if any(each[key] for each in notebooks)
    ]


def _hardest_first(one: dict[str, Any]) -> tuple[bool, float]:
    return one["facility"] is None, one["facility"] or 0.0


def _notes(student: dict[str, Any]) -> list[str]:
    """What else there is to know of a student, a line each."""
    lines = [f"{name}: nothing handed in" for name in student["nothing_handed_in"]]
    words = {"missing": "missing", "mended": "repaired", "stopped": "stopped", "late": "late"}
    lines += [f"{word}: {', '.join(student[k])}" for k, word in words.items() if student[k]]
    if student["penalty"]:
        lines.append(f"{student['penalty']:g} points taken off for being late")
    return lines


@functools.cache
def _template(name: str) -> str:
    return (resources.files("proctor.report") / "templates" / name).read_text("utf-8")


@functools.cache
def _environment() -> jinja2.Environment:
    made = jinja2.Environment(
        loader=jinja2.FunctionLoader(_template),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    made.filters["code"] = marked_up
    return made


def _policy(style: str, script: str) -> str:
    """A content security policy that lets nothing in but this style, this script and pictures."""

    def hashed(text: str) -> str:
        digest = hashlib.sha256(text.encode()).digest()
        return f"'sha256-{base64.b64encode(digest).decode()}'"

    return (
        f"default-src 'none'; img-src data:; style-src {hashed(style)}; "
        f"script-src {hashed(script)}; base-uri 'none'; form-action 'none'"
    )
