"""Panels: what a learner sees under a test cell, as HTML and as the same words in plain text.

They are built for JupyterLab's sanitiser (no scripts, no style sheets), for light and dark
themes (only see-through colours behind the theme's own text), and never depend on colour alone.
Everything that the student's code had a part in is escaped, and a panel is capped.
"""

from __future__ import annotations

import html
import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advanced_numpy.check.failure import Failed, NotAttempted
from advanced_numpy.learner import drawings
from advanced_numpy.learner import outline as outlines
from advanced_numpy.learner.outline import Hint, Outline, Test
from advanced_numpy.learner.progress import Progress
from advanced_numpy.learner.ways import Way

LONGEST = 64 * 1024

_GREEN, _RED, _GREY = "#1a7f4b", "#c2410c", "#737373"
_TINTS = {
    _GREEN: "rgba(26,127,75,.10)",
    _RED: "rgba(194,65,12,.08)",
    _GREY: "rgba(115,115,115,.10)",
}


@dataclass(frozen=True)
class Panel:
    """What is shown, as HTML and in words."""

    html: str
    text: str


@dataclass(frozen=True)
class Bar:
    """How far the learner is in this notebook."""

    points: float
    all_points: float
    done: int
    exercises: int
    next_heading: str | None

    @classmethod
    def of(cls, outline: Outline, progress: Progress) -> Bar:
        """The bar of a notebook."""
        following = progress.next_exercise(outline)
        return cls(
            progress.points(outline),
            outline.points,
            sum(progress.has_passed(exercise) for exercise in outline.exercises),
            len(outline.exercises),
            following.heading if following else None,
        )

    @property
    def text(self) -> str:
        """The bar in words."""
        share = f"{self.points:g} of {self.all_points:g} points"
        done = f"{self.done} of {self.exercises} exercises"
        then = f"next: {self.next_heading}" if self.next_heading else "this notebook is complete"
        return f"{share} · {done} · {then}"

    @property
    def html(self) -> str:
        """The bar, drawn; the next open exercise is a link."""
        filled = round(20 * self.points / self.all_points) if self.all_points else 0
        boxes = "▰" * filled + "▱" * (20 - filled)
        text = html.escape(self.text)
        if self.next_heading:
            heading = html.escape(self.next_heading)
            anchor = html.escape(outlines.anchor(self.next_heading), quote=True)
            text = text.removesuffix(heading) + f'<a href="#{anchor}">{heading}</a>'
        return (
            f'<div style="margin-top:6px;font-size:90%"><span aria-hidden="true" '
            f'style="color:{_GREEN}">{boxes}</span> {text}</div>'
        )


def passed(
    title: str,
    test: Test | None,
    insight: str | None,
    bar: Bar | None,
    ways: Sequence[tuple[Way, float | None]] = (),
) -> Panel:
    """One green line; at the end of an exercise a sentence of insight, and the other ways."""
    worth = f" ({_points(test.points)})" if test else ""
    text = f"✓ Right: {title}{worth}"
    body = f"<strong>✓ Right</strong>: {html.escape(title)}{worth}"
    if insight:
        text += f"\n  {insight}"
        body += f'<div style="margin-top:4px">{_marked(insight)}</div>'
    if ways:
        text += f"\n  There are {len(ways)} other ways to see: advanced-numpy solution"
        body += other_ways(ways)
    if bar:
        text += f"\n  {bar.text}"
        body += bar.html
    return Panel(_box(_GREEN, body), text)


def other_ways(ways: Sequence[tuple[Way, float | None]]) -> str:
    """The other ways, folded; each with its reason and its time beside the learner's."""
    parts = []
    for way, ratio in ways:
        parts.append(
            f'<div style="margin-top:8px">{_marked(way.reason)}{_in_words(ratio)}</div>'
            f'<pre style="margin:4px 0">{html.escape(way.source)}</pre>'
        )
    return (
        '<details style="margin-top:6px"><summary>See how others did it</summary>'
        f"{''.join(parts)}</details>"
    )


def _in_words(ratio: float | None) -> str:
    if ratio is None:
        return ""
    if 0.8 <= ratio <= 1.25:
        return " <em>About as fast as yours, here.</em>"
    if ratio < 1:
        return f" <em>{1 / ratio:,.1f} times as fast as yours, here.</em>"
    return f" <em>Takes {ratio:,.1f} times as long as yours, here.</em>"


def failed(
    failure: Failed,
    title: str,
    test: Test | None,
    hints: Sequence[Hint],
    tries: int,
    bar: Bar | None,
) -> Panel:
    """A calm panel: what was asked, what was found, what that usually means, and hints."""
    open_task = isinstance(failure, NotAttempted)
    heading, mark = ("Not attempted", "○") if open_task else ("Not yet", "✗")
    worth = f" ({_points(test.points)})" if test else ""
    message = str(failure)
    parts = [f"<strong>{mark} {heading}</strong>: {html.escape(title)}{worth}", _message(failure)]
    if failure.evidence is not None:
        parts.append(drawings.draw(failure.evidence))
    if not open_task:
        parts.append(_hints(hints, tries, message))
        parts.append(_question(title, message))
    tail = bar.html if bar else ""
    colour = _GREY if open_task else _RED
    found = _box(colour, "".join(parts) + tail)
    if len(found.encode()) > LONGEST:
        short = html.escape(message[: LONGEST // 8])
        found = _box(colour, f"{parts[0]}<pre>{short}</pre>{tail}")
    text = f"{mark} {heading}: {title}{worth}\n{message}"
    if bar:
        text += f"\n{bar.text}"
    return Panel(found, text[:LONGEST])


def _points(points: float) -> str:
    return f"{points:g} point" if points == 1 else f"{points:g} points"


def _box(colour: str, body: str) -> str:
    return (
        f'<div style="border-left:4px solid {colour};background-color:{_TINTS[colour]};'
        f'padding:8px 12px;margin:4px 0">{body}</div>'
    )


def _message(failure: Failed) -> str:
    """The message: its first line and its hint as sentences, the rest as it stands."""
    first, *rest = str(failure).split("\n")
    parts = [f'<div style="margin-top:6px">{_marked(first)}</div>']
    if failure.hint and rest and rest[0] == f"→ {failure.hint}".split("\n")[0]:
        hint, rest = failure.hint, rest[1 + failure.hint.count("\n") :]
        parts.append(f'<div style="margin-top:4px">→ {_marked(hint)}</div>')
    if rest and failure.evidence is None:
        text = html.escape("\n".join(rest))
        parts.append(f'<pre style="margin:6px 0;background-color:transparent">{text}</pre>')
    return "".join(parts)


def _marked(text: str) -> str:
    """Text with `code` between backticks."""
    return re.sub(r"`([^`\n]+)`", r"<code>\1</code>", html.escape(text, quote=False))


def hint_for(hints: Sequence[Hint], tries: int, message: str) -> int | None:
    """The number of the hint to open: the one that fits the message, or else the next one.

    The first wrong answer opens none but one that fits; each further one opens another.
    """
    for number, hint in enumerate(hints):
        if hint.fits_message(message):
            return number
    return min(tries - 2, len(hints) - 1) if hints and tries > 1 else None


def _hints(hints: Sequence[Hint], tries: int, message: str) -> str:
    if not hints:
        return ""
    due = hint_for(hints, tries, message)
    shown = range(min(max(tries, 1, (due or 0) + 1), len(hints)))
    parts = []
    for number in shown:
        hint, state = hints[number], " open" if number == due else ""
        name = html.escape(hint.name)
        if number == due and hint.fits_message(message):
            name += " (it fits what your answer does)"
        parts.append(
            f'<details{state} style="margin-top:6px"><summary>{name}</summary>'
            f"<div>{_markdown(hint.text)}</div></details>"
        )
    return "".join(parts)


# *emphasis*, but neither a product such as R*R nor a star in code, which stays as it is.
_EMPHASIS = re.compile(r"(<code>.*?</code>)|(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])")


def _markdown(text: str) -> str:
    """The little markdown that hints have: paragraphs, code, emphasis, links, code blocks."""
    parts = []
    for number, part in enumerate(re.split(r"^```\w*\n(.*?)^```$", text, flags=re.M | re.S)):
        if number % 2:
            parts.append(f"<pre>{html.escape(part)}</pre>")
            continue
        for paragraph in filter(None, map(str.strip, part.split("\n\n"))):
            shown = re.sub(
                r"\[([^\]]+)\]\((https?://[^)\s]+)\)",
                r'<a href="\2" target="_blank" rel="noopener">\1</a>',
                _marked(paragraph),
            )
            shown = re.sub(r"\*\*([^*]+)\*\*", r"<strong>\1</strong>", shown)
            shown = _EMPHASIS.sub(lambda found: found[1] or f"<em>{found[2]}</em>", shown)
            parts.append(f'<p style="margin:4px 0">{shown}</p>')
    return "".join(parts)


def _question(title: str, message: str) -> str:
    """The failure as a question that can be copied to a forum or a teacher."""
    versions = f"Python {platform.python_version()}, NumPy {np.__version__}, {platform.system()}"
    text = f"Task: {title}\nMessage: {message[:4000]}\nVersions: {versions}\nMy code:\n"
    return (
        '<details style="margin-top:6px"><summary>Ask somebody: copy this, and add your code'
        f"</summary><pre>{html.escape(text)}</pre></details>"
    )
