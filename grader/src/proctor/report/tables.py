"""The figures of a report as CSV, for spreadsheets and programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from proctor.grading.marks import for_spreadsheet
from proctor.report.figures import Figures, name_of

_OF_EXERCISE = ("assignment", "notebook", "exercise", "heading")
_OF_STUDENT = ("missing", "late", "mended", "stopped")
_OF_ITEM = ("points", "facility", "item_rest", "low", "high", "verdict")


def tables(figures: Figures) -> dict[str, str]:
    """CSV by file name. Shares and facilities go from 0 to 1; what is not known is empty."""
    items, said, people, pairs = [], [], [], []
    for one in figures["exercises"]:
        of = {key: one[key] for key in _OF_EXERCISE}
        items.append({**of, **_item(one), "students": one["students"]})
        items[-1]["not_attempted"] = one["not_attempted"]
        for test in one["tests"]:
            items.append({**of, "test": test["test"], "title": test["title"], **_item(test)})
            said += [of | {"test": test["test"]} | met for met in test["messages"]]
        said += [of | met for met in one["messages"]]
    names = [name_of(one) for one in figures["exercises"]]
    for student in figures["each_student"]:
        row = {key: student[key] for key in ("student", "total", "penalty", "share")}
        row |= {key: " ".join(student[key]) for key in _OF_STUDENT}
        people.append(row | dict(zip(names, student["exercises"], strict=True)))
    for pair in (figures.get("similar") or {"pairs": []})["pairs"]:
        for passage in pair["passages"]:
            row = {"left": pair["left"], "right": pair["right"], "tokens": pair["tokens"]}
            pairs.append(row | {"exercise": passage["exercise"], "share": passage["share"]})
    student_columns = ["student", "total", "penalty", "share", *_OF_STUDENT, *names]
    item_columns = [*_OF_EXERCISE, "test", "title", *_OF_ITEM, "students", "not_attempted"]
    found = {
        "items.csv": _csv(item_columns, items),
        "messages.csv": _csv([*_OF_EXERCISE, "test", "students", "text", "means"], said),
        "students.csv": _csv(student_columns, people),
    }
    if figures.get("similar"):
        found["pairs.csv"] = _csv(["left", "right", "tokens", "exercise", "share"], pairs)
    return found


def _item(one: Mapping[str, Any]) -> dict[str, Any]:
    low, high = one["interval"] or (None, None)
    return {**{key: one[key] for key in _OF_ITEM if key in one}, "low": low, "high": high}


def _csv(columns: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([for_spreadsheet(column) for column in columns])
    for row in rows:
        writer.writerow([_cell(row.get(column)) for column in columns])
    return out.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str):
        return for_spreadsheet(value)
    if isinstance(value, float):
        return f"{value:.6g}"
    return "" if value is None else value
