"""The map of the course: each exercise notebook, how far the learner is, and what comes next."""

from __future__ import annotations

import contextlib
import html
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from advanced_numpy.learner import outline
from advanced_numpy.learner.progress import Progress

# A link to a notebook, not to one of its sections: those stand in the order of another path.
_LINK = re.compile(r"\]\(\.\./(?:work|release)/([^)#]+\.ipynb)\)")
_GREEN = "#1a7f4b"


@dataclass(frozen=True)
class Place:
    """One notebook of work/ on the map."""

    notebook: str
    title: str
    points: float
    all_points: float
    done: int
    exercises: int
    following: str | None
    stale: tuple[str, ...]


def places(course: Path) -> list[Place]:
    """The notebooks of work/, in the order of the table of contents."""
    found = []
    for name in _in_order(course):
        path = course / "work" / name
        with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
            outlined = outline.read(json.loads(path.read_text("utf-8")))
            progress = Progress.of(path)
            passed = [e for e in outlined.exercises if progress.has_passed(e)]
            following = progress.next_exercise(outlined)
            stale = tuple(e.heading for e in outlined.exercises if progress.is_stale(e))
            found.append(
                Place(
                    name,
                    outlined.title,
                    progress.points(outlined),
                    outlined.points,
                    len(passed),
                    len(outlined.exercises),
                    following.heading if following else None,
                    stale,
                )
            )
    return found


def _in_order(course: Path) -> list[str]:
    there = sorted(
        path.relative_to(course / "work").as_posix() for path in (course / "work").glob("*/*.ipynb")
    )
    listed: Sequence[str] = ()
    with contextlib.suppress(OSError, ValueError):
        contents = json.loads((course / "notebooks" / "00-start-here.ipynb").read_text("utf-8"))
        text = "\n".join(outline.text(cell) for cell in contents["cells"])
        listed = [name for name in _LINK.findall(text) if name in there]
    return list(dict.fromkeys([*listed, *there]))


def in_words(found: Sequence[Place]) -> str:
    """The map for a terminal, a line for each notebook."""
    if not found:
        return "work/ is empty: begin with advanced-numpy begin"
    width = max(len(place.notebook) for place in found)
    lines = [
        f"{'✓' if place.following is None else ' '} {place.notebook:{width}}  "
        f"{_bar(place, 10)}  {place.points:3g} of {place.all_points:3g} points"
        + (f"  next: {place.following}" if place.following else "")
        + "".join(f"\n    edited since it passed: {heading}" for heading in place.stale)
        for place in found
    ]
    return "\n".join([*lines, _total(found)])


def show() -> None:
    """Show the map in a notebook; `notebooks/00-start-here.ipynb` does."""
    from IPython.display import publish_display_data

    found = places(Path.cwd().parent)
    publish_display_data({"text/html": in_html(found), "text/plain": in_words(found)})


def in_html(found: Sequence[Place]) -> str:
    """The map for a notebook in `notebooks/`, with links to the next exercises."""
    if not found:
        return "<p>Your notebooks are not in <code>work/</code> yet.</p>"
    rows = []
    for place in found:
        link = f"../work/{html.escape(place.notebook, quote=True)}"
        then = "✓ complete"
        if place.following:
            anchor = html.escape(outline.anchor(place.following), quote=True)
            then = f'<a href="{link}#{anchor}">{html.escape(place.following)}</a>'
        stale = ", ".join(map(html.escape, place.stale))
        if stale:
            then += f"<br>edited since it passed: {stale}"
        rows.append(
            f'<tr><td><a href="{link}">{html.escape(place.title)}</a></td>'
            f'<td><span aria-hidden="true" style="color:{_GREEN}">{_bar(place, 10)}</span> '
            f"{place.points:g} of {place.all_points:g}</td>"
            f"<td>{place.done} of {place.exercises}</td>"
            f'<td style="text-align:left">{then}</td></tr>'
        )
    head = "<tr><th>notebook</th><th>points</th><th>exercises</th><th>next</th></tr>"
    return f"<table>{head}{''.join(rows)}</table><p>{html.escape(_total(found))}</p>"


def _bar(place: Place, width: int) -> str:
    filled = int(width * place.points / place.all_points) if place.all_points else 0
    return "▰" * filled + "▱" * (width - filled)


def _total(found: Sequence[Place]) -> str:
    points, most = (sum(p.points for p in found), sum(p.all_points for p in found))
    done, exercises = (sum(p.done for p in found), sum(p.exercises for p in found))
    return f"Total: {points:g} of {most:g} points, {done} of {exercises} exercises."
