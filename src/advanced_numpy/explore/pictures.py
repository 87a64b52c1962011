"""Pictures in one house style: see-through, in the theme's text colour, not by colour alone.

The colours are those of Okabe and Ito, which people with any colour vision can tell apart; every
picture also uses marks, hatches or words for what it shows.
"""

from __future__ import annotations

import html
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from advanced_numpy.house_style import BLUE as BLUE
from advanced_numpy.house_style import GREEN as GREEN
from advanced_numpy.house_style import ORANGE as ORANGE
from advanced_numpy.house_style import PURPLE as PURPLE
from advanced_numpy.house_style import SKY as SKY
from advanced_numpy.house_style import VERMILION as VERMILION

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK = "#010203"  # stands for the colour of text: nearly black in a PNG, the theme's in a notebook
TINT = 0.3  # how opaque a fill is: text on it keeps its contrast in a light and in a dark theme

_RC: dict[str, Any] = {
    "svg.fonttype": "none",  # text stays text
    "svg.hashsalt": "explore",  # the same picture is the same file
    "path.sketch": None,
    "hatch.linewidth": 0.8,
}


@dataclass(frozen=True)
class Picture:
    """A drawn figure, what is seen in it (`alt`), and what it says (`words`)."""

    figure: Figure
    alt: str
    words: str

    def svg(self) -> str:
        """The picture for a notebook's page: transparent, its text in the colour of the theme."""
        drawn = self._saved("svg", "none").decode()
        drawn = drawn[drawn.index("<svg") :].replace(INK, "currentColor")
        label = html.escape(self.alt, quote=True)
        # Without a fixed size it shrinks with a narrow window; its natural width is the largest.
        width = f"max-width:{self.figure.get_figwidth():.2f}in;width:100%;height:auto"
        head = f' role="img" aria-label="{label}" style="{width}"'
        return re.sub(r' width="[^"]*" height="[^"]*"', head, drawn, count=1)

    def png(self) -> bytes:
        """The picture as a PNG file on white, with 200 pixels for an inch."""
        return self._saved("png", "white")

    def _saved(self, kind: str, background: str) -> bytes:
        import matplotlib

        file = io.BytesIO()
        metadata = {"Date": None} if kind == "svg" else None
        with matplotlib.rc_context(_RC):
            self.figure.savefig(file, format=kind, dpi=200, facecolor=background, metadata=metadata)
        return file.getvalue()


def canvas(width: float, height: float) -> tuple[Figure, Axes]:
    """A figure of that many inches with bare axes that fill it; a unit of the axes is an inch."""
    figure = blank(width, height)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set(xlim=(0, width), ylim=(0, height))
    axes.axis("off")
    return figure, axes


def blank(width: float, height: float) -> Figure:
    """A figure of that many inches, outside of pyplot, so that nobody shows it a second time."""
    from matplotlib.figure import Figure

    return Figure(figsize=(width, height), layout="none")


def plot(figure: Figure, place: tuple[float, float, float, float], **settings: Any) -> Axes:
    """Axes at `place`, as in Figure.add_axes, see-through and with everything in INK."""
    axes = figure.add_axes(place, facecolor="none")
    axes.set(**settings)
    axes.tick_params(colors=INK, labelsize=9)
    for label in (axes.xaxis.label, axes.yaxis.label, axes.title):
        label.set(color=INK, size=10)
    for spine in axes.spines.values():
        spine.set_color(INK)
    return axes


def box(
    axes: Axes,
    place: tuple[float, float],
    size: tuple[float, float],
    text: str = "",
    *,
    fill: str = "none",
    edge: str = INK,
    width: float = 1.0,
    hatch: str | None = None,
    dashed: bool = False,
    fontsize: float = 10,
) -> None:
    """Draw a rectangle with its lower left corner at `place` and `text` in the middle."""
    from matplotlib.colors import to_rgba
    from matplotlib.patches import Rectangle

    rectangle = Rectangle(
        place,
        *size,
        facecolor=to_rgba(fill, TINT) if fill != "none" else "none",
        edgecolor=edge,
        linewidth=width,
        linestyle="--" if dashed else "-",
        hatch=hatch,
    )
    axes.add_patch(rectangle)
    if text:
        write(axes, (place[0] + size[0] / 2, place[1] + size[1] / 2), text, size=fontsize)


def write(axes: Axes, place: tuple[float, float], text: str, **settings: Any) -> None:
    """Write `text` in INK, centred at `place` unless told otherwise."""
    usual = {"ha": "center", "va": "center", "color": INK, "size": 10, "parse_math": False}
    axes.text(*place, text, **{**usual, **settings})
