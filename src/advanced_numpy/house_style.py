"""The look of the course's pictures: one style, six colours, and boxes with words in them.

``house_style.use()`` at the top of a notebook is all that its pictures need. The colours are those
of Okabe and Ito, which people with any colour vision can tell apart. Blue, vermilion and green are
dark enough for lines and text on white; orange, sky and purple are for areas with a dark edge.
No picture says a thing by colour alone: add a mark, a hatch or a word.
"""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ORANGE, SKY, GREEN, BLUE, VERMILION, PURPLE = (
    "#e69f00",
    "#56b4e9",
    "#009e73",
    "#0072b2",
    "#d55e00",
    "#cc79a7",
)
FILLS = (ORANGE, SKY, PURPLE)  # black text keeps its contrast on these
GREY = "#595959"  # for what matters less, still easy to read on white


def use() -> None:
    """Draw in the house style from here on, in a notebook with twice the pixels."""
    import matplotlib.pyplot as plt

    plt.style.use("advanced_numpy.house")
    ipython = sys.modules.get("IPython")
    if ipython is None or ipython.get_ipython() is None:
        return  # a script: the next line would start a shell
    with contextlib.suppress(ImportError):
        from matplotlib_inline.backend_inline import set_matplotlib_formats

        set_matplotlib_formats("retina", bbox_inches=None)


def box(
    axes: Axes,
    place: tuple[float, float],
    text: object = "",
    *,
    size: tuple[float, float] = (1.0, 1.0),
    fill: str = "white",
    hatch: str | None = None,
    dashed: bool = False,
    fontsize: float = 11,
) -> None:
    """Draw a rectangle with its lower left corner at `place`, in data units, and `text` in it."""
    from matplotlib.patches import Rectangle

    edge = {"edgecolor": GREY if dashed else "black", "linestyle": "--" if dashed else "-"}
    axes.add_patch(Rectangle(place, *size, facecolor=fill, hatch=hatch, **edge))
    x, y = place[0] + size[0] / 2, place[1] + size[1] / 2
    color = GREY if dashed else "black"
    axes.text(x, y, str(text), ha="center", va="center", fontsize=fontsize, color=color)


def arrow(
    axes: Axes,
    start: tuple[float, float],
    end: tuple[float, float],
    *,
    color: str = "black",
    bend: float = 0.0,
) -> None:
    """Draw an arrow from `start` to `end`, in data units; a `bend` of 0.3 makes an arc."""
    style = {
        "arrowstyle": "-|>",
        "color": color,
        "linewidth": 1.5,
        "shrinkA": 0,
        "shrinkB": 0,
        "connectionstyle": f"arc3,rad={bend}",
    }
    axes.annotate("", end, start, arrowprops=style)


def bare(axes: Axes, *, x: tuple[float, float], y: tuple[float, float]) -> None:
    """Leave nothing of `axes` but what is drawn between these limits, in data units."""
    axes.set(xlim=x, ylim=y)
    axes.axis("off")
