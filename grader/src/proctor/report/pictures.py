"""The pictures of a report: SVG of matplotlib that follows the reader's light or dark theme."""

from __future__ import annotations

import base64
import io
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

from proctor.report.statistics import order_for_map
from proctor.submissions.untrusted import shown

# Colours that stand for those of the theme, and that nothing else has.
_INK, _FAINT, _MARK = "#010203", "#040506", "#070809"
_THEME = """<style>
svg { --ink: #1f2328; --faint: #c9ced6; --mark: #0a5ca8 }
@media (prefers-color-scheme: dark) { svg { --ink: #e6e9ee; --faint: #4b525c; --mark: #6cb2f2 } }
</style>"""
_VARIABLES = {_INK: "var(--ink)", _FAINT: "var(--faint)", _MARK: "var(--mark)"}
# From nothing to everything; told apart by people who do not see all colours, and in grey.
_BANDS = ("#7f2704", "#d94801", "#fdae6b", "#9ecae1", "#2171b5")
_NAMES = ("nothing", "below half", "half to 80 %", "80 % and more", "everything")
_STYLE: Any = {
    "svg.fonttype": "none",
    "svg.hashsalt": "proctor",
    "font.family": "sans-serif",
    "font.size": 9,
    "text.parse_math": False,  # names of notebooks are no TeX
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "text.color": _INK,
    "axes.edgecolor": _FAINT,
    "axes.labelcolor": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": _INK,
    "ytick.color": _INK,
}
_MOST_NAMES = 40  # rows or columns of the map that are named
_WIDTH = 7.5  # inches


@dataclass(frozen=True)
class Picture:
    """A picture for an `img`: its address as data, and what it shows, in words."""

    address: str
    alt: str


def _picture(figure: Figure, alt: str) -> Picture:
    out = io.StringIO()
    canvas: Any = FigureCanvasSVG(figure)
    with warnings.catch_warnings():
        # Readers have other fonts, and the tables beside a picture hold the same names.
        warnings.filterwarnings("ignore", r"Glyph .* missing from font", UserWarning)
        canvas.print_svg(out, metadata={"Date": None, "Creator": None})
    text = out.getvalue()
    for colour, variable in _VARIABLES.items():
        text = text.replace(colour, variable)
    begin = text.index(">", text.index("<svg")) + 1
    data = (text[:begin] + _THEME + text[begin:]).encode("utf-8", "replace")
    address = "data:image/svg+xml;base64," + base64.b64encode(data).decode("ascii")
    return Picture(address, alt if len(alt) <= 300 else f"{alt[:299]}…")


def marks(found: Sequence[dict[str, Any]]) -> Picture | None:
    """How many students got which tenth of the points, an assignment beside the other."""
    found = [one for one in found if sum(one["shares"])][:6]
    if not found:
        return None
    with mpl.rc_context(_STYLE):
        rows = -(-len(found) // 3)
        figure = Figure((_WIDTH, 2.1 * rows), layout="constrained")
        axes = figure.subplots(rows, min(3, len(found)), squeeze=False, sharey=True).flat
        for ax in list(axes)[len(found) :]:
            ax.remove()
        for ax, one in zip(figure.axes, found, strict=True):
            ax.bar(np.arange(10) * 10 + 5, one["shares"], width=9, color=_MARK)
            ax.set_title(shown(one["assignment"], 30), fontsize=9)
            ax.set_xlabel("per cent of the points")
            locator: Any = ax.yaxis.get_major_locator()
            locator.set_params(integer=True)
        figure.axes[0].set_ylabel("students")
        said = [
            f"{one['assignment']}: half of {one['handed_in']} got at least "
            f"{one['quartiles'][1]:g} of {one['points']:g} points"
            for one in found
        ]
        return _picture(figure, "Bars: students by tenth of the points. " + "; ".join(said) + ".")


def bands(found: Sequence[dict[str, Any]]) -> Picture | None:
    """For each notebook, the share of students who got nothing, a part, or everything."""
    notebooks = [n for one in found for n in one["notebooks"] if sum(n["bands"])][:60]
    if not notebooks:
        return None
    with mpl.rc_context(_STYLE):
        figure = Figure((_WIDTH, 0.9 + 0.26 * len(notebooks)), layout="constrained")
        ax = figure.subplots()
        counts = np.array([n["bands"] for n in notebooks], float)
        shares = 100 * counts / counts.sum(axis=1, keepdims=True)
        left = np.cumsum(shares, axis=1) - shares
        y = np.arange(len(notebooks))
        for band, (colour, name) in enumerate(zip(_BANDS, _NAMES, strict=True)):
            ax.barh(y, shares[:, band], left=left[:, band], color=colour, label=name, height=0.75)
        ax.set_yticks(y, [shown(n["notebook"], 34) for n in notebooks])
        ax.invert_yaxis()
        ax.set_xlim(0, 100)
        ax.set_xlabel("per cent of those who handed it in")
        figure.legend(loc="outside upper center", ncols=5, frameon=False, fontsize=8)
        full = ", ".join(
            f"{n['notebook']} {s[-1]:.0f}" for n, s in zip(notebooks, shares, strict=True)
        )
        return _picture(
            figure, f"Bars: bands of points by notebook. Per cent with everything: {full}."
        )


def items(exercises: Sequence[dict[str, Any]]) -> Picture | None:
    """Each exercise by how hard it is and how well it tells strong from weak."""
    known = [e for e in exercises if e["facility"] is not None and e["item_rest"] is not None]
    if len(known) < 2:
        return None
    hardest = sorted(known, key=lambda e: e["facility"])[:3]
    named = [e for e in known if e["verdict"] or e in hardest]
    with mpl.rc_context(_STYLE):
        figure = Figure((_WIDTH, 3.4), layout="constrained")
        ax = figure.subplots()
        ax.axhline(0, color=_FAINT, linewidth=0.8)
        x = [100 * e["facility"] for e in known]
        ax.scatter(x, [e["item_rest"] for e in known], color=_MARK, s=22)
        for e in named:
            at = (100 * e["facility"], e["item_rest"])
            right = at[0] > 70
            ax.annotate(
                shown(e["exercise"], 28), at, (-5 if right else 5, 3), textcoords="offset points",
                ha="right" if right else "left", fontsize=8,
            )  # fmt: skip
        ax.set_xlim(0, 102)
        ax.set_xlabel("per cent of the points that the class got")
        ax.set_ylabel("correlation with the rest")
        marked = ", ".join(e["exercise"] for e in known if e["verdict"]) or "none"
        hard = ", ".join(e["exercise"] for e in hardest[:2])
        alt = f"Dots: {len(known)} exercises by points got and by correlation with the rest. "
        return _picture(figure, f"{alt}Hardest: {hard}. To look at: {marked}.")


def class_map(
    students: Sequence[dict[str, Any]], exercises: Sequence[dict[str, Any]]
) -> Picture | None:
    """Students by exercises, the best students on top and the easiest exercises left."""
    shares = np.array([s["exercises"] for s in students], float)
    shares = shares.reshape(len(students), len(exercises))
    here = ~np.isnan(shares).all(axis=1) if shares.size else np.zeros(len(students), bool)
    if not here.any():
        return None
    rows, columns = order_for_map(shares[here])
    rows = np.flatnonzero(here)[rows]
    with mpl.rc_context(_STYLE):
        height = min(9.0, 2.2 + 0.16 * max(len(rows), 4))
        figure = Figure((_WIDTH, height), layout="constrained")
        ax = figure.subplots()
        colours = mpl.colormaps["cividis"].with_extremes(bad=(0, 0, 0, 0))
        seen = np.ma.masked_invalid(shares[np.ix_(rows, columns)])
        image = ax.imshow(
            seen, cmap=colours, vmin=0, vmax=1, aspect="auto", interpolation="nearest"
        )
        ax.set_ylabel("students, most points on top")
        if len(rows) <= _MOST_NAMES:
            names = [shown(students[i]["student"], 22) for i in rows]
            ax.set_yticks(range(len(rows)), names, fontsize=7)
        if len(columns) <= 2 * _MOST_NAMES:
            names = [shown(exercises[i]["exercise"], 26) for i in columns]
            ax.set_xticks(range(len(columns)), names, rotation=90, fontsize=6)
        bar = figure.colorbar(image, ax=ax, shrink=0.6, pad=0.01)
        bar.set_ticks([0, 0.5, 1], labels=["nothing", "half", "everything"])
        bar.outline.set_visible(False)
        first, last = exercises[columns[0]]["exercise"], exercises[columns[-1]]["exercise"]
        alt = f"Map: {len(rows)} students by {len(columns)} exercises, coloured by points. "
        return _picture(
            figure, f"{alt}Easiest: {first}. Hardest: {last}. The tables hold the same."
        )
