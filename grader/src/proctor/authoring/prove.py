"""The sheet that says how far the tests of a course can be relied on.

It gathers, for each exercise, what right and wrong answers (`answers`) and broken solutions
(`mutants`) show, and is written for people (`docs/reliability.md`) and for programs
(`docs/reliability.json`). What a run leaves out stays as an earlier run found it, as long as the
notebook and what judges it are the same; otherwise the sheet says "not run".
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from proctor.authoring import mutants
from proctor.authoring.answers import Answer, judge_answers, read_answers
from proctor.course import Course
from proctor.grading import atomic_files

MARKDOWN, JSON = Path("docs/reliability.md"), Path("docs/reliability.json")
_NOT_RUN = "not run"
_HEAD = """# How far the tests can be relied on

Written by `proctor prove`; do not edit. Each exercise has right answers in different styles, which
must get full marks, and wrong ones, each with a named mistake, which must lose exactly the checks
that the mistake breaks and be told so. A mutant is the instructor's solution with one small
change; it is caught when a check fails. An equivalent mutant is right, too, for the reason given.
"""


def prove(
    course: Course,
    chosen: Sequence[tuple[str, str]],
    *,
    answers: bool = True,
    broken: bool = True,
    runs: int = 1,
    say: Callable[[str], None] = print,
) -> list[str]:
    """Try the tests of the `chosen` notebooks, and write the sheet for the whole course.

    It is written after each of them: the whole takes minutes, and may be stopped.

    Args:
        course: the course whose `docs/` gets the sheet.
        chosen: pairs of an assignment and a notebook to run; others are kept as they were.
        answers: whether answers are judged.
        broken: whether mutants are run.
        runs: how often the answers are judged, to see whether marks differ; at least 1.
        say: is told the name of each notebook before it is run.

    Returns what is not as it should be, one line each. Raises CourseError where an answer or a
    notebook cannot be read or graded.
    """
    known = _known(course)
    entries = {
        pair: _entry(course, *pair, known.get("/".join(pair), {}))
        for pair in course.chosen_notebooks([])
    }
    _write(course, entries.values())
    problems: list[str] = []
    for pair in chosen:
        say("/".join(pair))
        if answers:
            problems += _judge(course, *pair, entries[pair], runs)
        if broken:
            problems += _break(course, *pair, entries[pair])
        _write(course, entries.values())
    return problems


def _write(course: Course, entries: Iterable[dict[str, Any]]) -> None:
    sheet = {"notebooks": list(entries)}
    for path, text in {
        JSON: json.dumps(sheet, indent=1, ensure_ascii=False),
        MARKDOWN: "\n".join(markdown(sheet)),
    }.items():
        atomic_files.write(course.root / path, f"{text}\n".encode(), 0o644)


def _known(course: Course) -> dict[str, Any]:
    """The notebooks of the sheet that is there, by name."""
    try:
        sheet = json.loads((course.root / JSON).read_text("utf-8"))
        return {entry["notebook"]: entry for entry in sheet["notebooks"]}
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return {}


def _entry(course: Course, assignment: str, notebook: str, known: dict[str, Any]) -> dict[str, Any]:
    """What is known of a notebook before anything is run."""
    answers = read_answers(course, assignment, notebook)
    source = course.folder("source", assignment=assignment) / f"{notebook}.ipynb"
    folder = course.root / "answers" / assignment / notebook
    files = [answer.path for some in answers.values() for answer in some]
    digests = {
        "answers": _digest([source, *files]),
        "mutants": _digest([source, folder / "equivalent.toml"]),
    }
    entry: dict[str, Any] = {
        "notebook": f"{assignment}/{notebook}",
        "digests": digests,
        "runs": 0,
        "marks_that_differ": [],
        "exercises": {
            exercise: {
                "right": {_style(a): None for a in some if a.right},
                "wrong": {_style(a): None for a in some if not a.right},
                "mutants": None,
            }
            for exercise, some in answers.items()
        },
    }
    before = known.get("digests", {})
    for what, parts in {"answers": ("right", "wrong"), "mutants": ("mutants",)}.items():
        if before.get(what) != digests[what]:
            continue
        if what == "answers":
            entry |= {k: known[k] for k in ("runs", "marks_that_differ")}
        for exercise, found in entry["exercises"].items():
            found |= {part: known["exercises"][exercise][part] for part in parts}
    return entry


def _digest(paths: Iterable[Path]) -> str:
    found = hashlib.sha256()
    for path in paths:
        found.update(hashlib.sha256(path.read_bytes() if path.is_file() else b"").digest())
    return found.hexdigest()[:16]


def _style(answer: Answer) -> str:
    return answer.path.stem.partition("-")[2]


def _judge(
    course: Course, assignment: str, notebook: str, entry: dict[str, Any], runs: int
) -> Iterator[str]:
    """Judge the answers `runs` times, note what became of each; yield what went wrong."""
    reports = [judge_answers(course, assignment, notebook) for _ in range(runs)]
    lines = dict.fromkeys(line for report in reports for _, line in report.problems)
    misjudged = {answer.path for report in reports for answer, _ in report.problems if answer}
    for exercise, some in read_answers(course, assignment, notebook).items():
        for answer in some:
            part = entry["exercises"][exercise]["right" if answer.right else "wrong"]
            part[_style(answer)] = answer.path not in misjudged
    first = reports[0].lost
    differ = {name for r in reports for name in r.lost if r.lost[name] != first.get(name)}
    entry["runs"], entry["marks_that_differ"] = runs, sorted(differ)
    yield from lines
    for name in sorted(differ):
        yield f"{assignment}/{notebook}: the marks of {name} differ from run to run"


def _break(course: Course, assignment: str, notebook: str, entry: dict[str, Any]) -> Iterator[str]:
    """Run the mutants, note what became of them; yield those that survive."""
    report = mutants.run(course, assignment, notebook)
    for exercise, caught in report.caught.items():
        survivors = [what for name, what in report.survivors if name == exercise]
        entry["exercises"][exercise]["mutants"] = {
            "caught": caught,
            "of": caught + len(survivors),
            "survivors": survivors,
            "equivalent": {what: why for name, what, why in report.equivalent if name == exercise},
        }
    for exercise, what in report.survivors:
        yield f"{assignment}/{notebook}: a mutant of {exercise} survives: {what}"


def markdown(sheet: dict[str, Any]) -> Iterator[str]:
    """The sheet for people, line by line."""
    yield from _HEAD.splitlines()
    exercises = [found for entry in sheet["notebooks"] for found in entry["exercises"].values()]
    right = [good for found in exercises for good in found["right"].values()]
    wrong = [good for found in exercises for good in found["wrong"].values()]
    tried = [found["mutants"] for found in exercises if found["mutants"]]
    yield ""
    yield "|  | of the whole course |"
    yield "|---|---|"
    yield f"| exercises | {len(exercises)} |"
    yield f"| right answers accepted | {_share(right)} |"
    yield f"| wrong answers refused with their own message | {_share(wrong)} |"
    caught, of = (sum(found[key] for found in tried) for key in ("caught", "of"))
    share = f"{caught} of {of}" if of else _NOT_RUN
    yield f"| mutants caught, in {len(tried)} exercises | {share} |"
    runs = [entry["runs"] for entry in sheet["notebooks"]]
    differ = sum(len(entry["marks_that_differ"]) for entry in sheet["notebooks"])
    if min(runs, default=0) > 1:
        yield f"| submissions whose marks differ in {min(runs)} runs | {differ} |"
    for entry in sheet["notebooks"]:
        yield from _section(entry)


def _section(entry: dict[str, Any]) -> Iterator[str]:
    yield ""
    yield f"## {entry['notebook']}"
    yield ""
    yield "| exercise | right answers accepted | their styles | mistakes refused | mutants caught |"
    yield "|---|---|---|---|---|"
    notes = []
    for exercise, found in entry["exercises"].items():
        broken = found["mutants"]
        count = f"{broken['caught']} of {broken['of']}" if broken else _NOT_RUN
        parts = [_share(found["right"].values()), ", ".join(found["right"])]
        yield f"| {exercise} | {' | '.join(parts)} | {_share(found['wrong'].values())} | {count} |"
        for kind in ("right", "wrong"):
            bad = [style for style, good in found[kind].items() if good is False]
            notes += [f"- `{exercise}`: {kind} answer {style} is misjudged" for style in bad]
        if broken:
            notes += [f"- `{exercise}`: survives: `{_plain(w)}`" for w in broken["survivors"]]
            notes += [
                f"- `{exercise}`: equivalent: `{_plain(what)}`: {why}"
                for what, why in broken["equivalent"].items()
            ]
    for name in entry["marks_that_differ"]:
        notes.append(f"- the marks of {name} differ from run to run")
    if notes:
        yield ""
        yield from notes


def _plain(code: str) -> str:
    return code.replace("`", "'")


def _share(judged: Iterable[bool | None]) -> str:
    """How many are as they should be, such as "11 of 12"; or how many were not run."""
    found = list(judged)
    ran = [good for good in found if good is not None]
    if not ran:
        return f"{_NOT_RUN} ({len(found)})" if found else "none"
    missing = len(found) - len(ran)
    return f"{sum(ran)} of {len(ran)}" + (f", {missing} {_NOT_RUN}" if missing else "")
