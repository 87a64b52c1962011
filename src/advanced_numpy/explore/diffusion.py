"""The heat equation: what the constant F and the time do to hot spots on a cold rod."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.explorer import Explorer, Slider
from advanced_numpy.explore.pictures import Picture

POINTS, MOST_STEPS = 61, 200
_HOT = (12, 30, 34, 48)


@dataclass(frozen=True)
class HeatFrame:
    """The rod at the start and after `step` steps, both of shape (61,), float64."""

    F: float
    step: int
    start: np.ndarray
    now: np.ndarray

    @property
    def stable(self) -> bool:
        """Whether no step can make a difference larger: F is 0.5 or less."""
        return self.F <= 0.5


def frame_heat(F: float, step: int) -> HeatFrame:
    """Return the rod after `step` steps; four points are hot (1) at the start, the ends stay 0.

    Raises ValueError for F outside of 0 to 1 and for steps outside of 0 to 200.
    """
    reading.between(F, 0, 1, "F")
    reading.between(step, 0, MOST_STEPS, "the time step")
    start = np.zeros(POINTS)
    start[list(_HOT)] = 1
    now = start.copy()
    for _ in range(int(step)):
        now[1:-1] += F * np.diff(now, 2)
    return HeatFrame(float(F), int(step), start, now)


def draw_heat(frame: HeatFrame) -> Picture:
    """Draw the rod now over the rod at the start."""
    figure = pictures.blank(7.6, 3.0)
    low, high = min(0.0, frame.now.min()), max(1.0, frame.now.max())
    margin = 0.08 * (high - low)
    axes = pictures.plot(
        figure,
        (0.1, 0.17, 0.87, 0.7),
        xlim=(-1, POINTS),
        ylim=(low - margin, high + margin),
        xlabel="place on the rod",
        ylabel="temperature",
        title=f"F = {frame.F:.2f}, after {frame.step} steps",
    )
    axes.axhline(0, color=pictures.INK, linewidth=0.6)
    axes.plot(frame.start, ":", color=pictures.INK, linewidth=1, label="start")
    color = pictures.BLUE if frame.stable else pictures.VERMILION
    mark = "o-" if frame.stable else "X-"
    axes.plot(frame.now, mark, color=color, markersize=5, linewidth=1.5, label="now")
    axes.legend(frameon=False, labelcolor=pictures.INK, fontsize=9, loc="upper right", ncols=2)
    return Picture(figure, _alt(frame), _words(frame))


def _alt(frame: HeatFrame) -> str:
    zigzag = int(np.count_nonzero(np.diff(np.sign(frame.now[1:-1]))))
    shape = f"; it changes its sign {zigzag} times" if zigzag else ""
    return (
        f"The temperature along the rod after {frame.step} steps with F = {frame.F:.2f}: it lies "
        f"between {frame.now.min():.3g} and {frame.now.max():.3g}{shape}. Dotted, four peaks "
        "of height 1 at the start."
    )


def _words(frame: HeatFrame) -> str:
    facts = f"Between {frame.now.min():.3g} and {frame.now.max():.3g}"
    share = 1 - 2 * frame.F
    if frame.F == 0:
        return f"{facts}. F = 0: no heat flows."
    if frame.stable:
        return (
            f"{facts}. Stable: each point keeps {share:.2f} of its own heat and takes "
            f"{frame.F:.2f} of each neighbour's: a mean of the three, never above the hottest and "
            "never below the coldest."
        )
    return (
        f"✗ {facts}. Unstable: F is above 0.5, so each point's own share, 1 − 2F = {share:.2f}, is "
        "negative. Neighbours take turns at too hot and too cold, and each step makes the zigzag "
        f"up to {4 * frame.F - 1:.2f} times as large. No heat does that; the method fails."
    )


def heat(F: float = 0.25, step: int = 20) -> Explorer:
    """Explore the constant F and the number of time steps of the heat equation; see frame_heat.

    Raises ValueError for first values that are out of range.
    """

    def draw(F: float, step: int) -> Picture:
        return draw_heat(frame_heat(F, step))

    return Explorer(
        "Heat along a rod",
        draw,
        F=Slider("F", F, 0.0, 1.0, 0.01),
        step=Slider("time step", step, 0, MOST_STEPS),
    )
