"""Elementary rules: 256 worlds of cells, each made by a table of eight cases."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.explorer import Choice, Explorer, Slider
from advanced_numpy.explore.pictures import Picture

ROWS = 56
_WIDTH = 2 * ROWS - 1
_STARTS = [("one cell in the middle", "one"), ("cells by chance", "chance")]


@dataclass(frozen=True)
class RuleFrame:
    """The history of a rule: `cells` has the shape (56, 111), bool, the first row on top."""

    rule: int
    start: str
    cells: np.ndarray


def frame_rule(rule: int, start: str = "one") -> RuleFrame:
    """Return the history of a rule from 0 to 255; beyond both ends all cells are 0.

    `start` is "one" (a single cell) or "chance" (the same chance each time). Raises ValueError for
    other rules and starts.
    """
    reading.between(rule, 0, 255, "a rule")
    if rule != int(rule):
        raise ValueError(f"a rule is a whole number, not {rule:g}")
    if start not in dict(map(reversed, _STARTS)):
        raise ValueError(f"the start is 'one' or 'chance', not {start!r}")
    cells = np.zeros((ROWS, _WIDTH + 2), bool)  # with a column of zeros at each end
    if start == "one":
        cells[0, ROWS] = True
    else:
        cells[0, 1:-1] = np.random.default_rng(30).integers(0, 2, _WIDTH)
    for above, below in zip(cells, cells[1:], strict=False):
        case = 4 * above[:-2] + 2 * above[1:-1] + above[2:]
        below[1:-1] = int(rule) >> case & 1
    return RuleFrame(int(rule), start, cells[:, 1:-1])


def draw_rule(frame: RuleFrame) -> Picture:
    """Draw the eight cases of the rule, and below them its history, time going down."""
    from matplotlib.colors import to_rgba

    width, height = 7.6, 4.2
    figure, axes = pictures.canvas(width, height)
    size = 0.17
    for place, case in enumerate(range(7, -1, -1)):
        x = 0.25 + 0.93 * place
        for bit in range(3):
            on = case >> (2 - bit) & 1
            _cell(axes, (x + size * bit, height - 0.3), size, on)
        _cell(axes, (x + size, height - 0.3 - size), size, frame.rule >> case & 1)
    image = np.zeros((*frame.cells.shape, 4))
    image[frame.cells] = to_rgba(pictures.BLUE)
    field = (0.25, 0.05, 7.1, 7.1 * ROWS / _WIDTH)
    extent = (field[0], field[0] + field[2], field[1], field[1] + field[3])
    axes.imshow(image, extent=extent, interpolation="none", aspect="auto", zorder=0)
    axes.set(xlim=(0, width), ylim=(0, height))
    pictures.box(axes, field[:2], field[2:], width=0.8)
    return Picture(figure, _alt(frame), _words(frame))


def _cell(axes: pictures.Axes, place: tuple[float, float], size: float, on: int) -> None:
    text = str(on)
    fill = pictures.BLUE if on else "none"
    pictures.box(axes, place, (size, size), text, fill=fill, width=1.6 if on else 0.6, fontsize=8)


def _alt(frame: RuleFrame) -> str:
    share = frame.cells.mean()
    start = "a single cell" if frame.start == "one" else "a row drawn by chance"
    return (
        f"Rule {frame.rule}: its eight cases with their answers, and {ROWS} rows of {_WIDTH} cells "
        f"from {start}, time going down. {share:.0%} of the cells are 1, which are filled."
    )


def _words(frame: RuleFrame) -> str:
    last = frame.cells[-1]
    seen = np.unique(frame.cells, axis=0).shape[0]
    fate = "The rows are all different" if seen == ROWS else f"{seen} different rows among {ROWS}"
    symmetric = np.array_equal(frame.cells, frame.cells[:, ::-1])
    mirror = ", and the picture is its own mirror image" if symmetric else ""
    return (
        f"Rule {frame.rule} = {frame.rule:08b} in binary: read from left to right, the answers to "
        f"111, 110, 101, 100, 011, 010, 001, 000.\n{fate}{mirror}. The last row has "
        f"{np.count_nonzero(last)} cells that are 1."
    )


def rules(rule: int = 30, start: str = "one") -> Explorer:
    """Explore the 256 elementary rules; see frame_rule.

    Raises ValueError for a first rule or start that does not exist.
    """

    def draw(rule: int, start: str) -> Picture:
        return draw_rule(frame_rule(rule, start))

    return Explorer(
        "Elementary rules",
        draw,
        rule=Slider("rule", rule, 0, 255),
        start=Choice("first row", start, _STARTS),
    )
