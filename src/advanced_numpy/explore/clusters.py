"""K-means, step by step: points choose their nearest centre, then centres move to their points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.explorer import Explorer, Slider, Steps
from advanced_numpy.explore.pictures import Picture

MOST_STEPS = 40
_GROUPS = (
    (pictures.BLUE, "o"),
    (pictures.ORANGE, "s"),
    (pictures.GREEN, "^"),
    (pictures.PURPLE, "D"),
    (pictures.VERMILION, "v"),
)
_LIMITS = ((-2.5, 5.5), (-2.5, 5.0))


@dataclass(frozen=True)
class KMeansFrame:
    """The state after `step` half rounds: odd ones choose, even ones move.

    `points` has the shape (120, 2), `centres` and `before` (the centres one half round earlier)
    (k, 2), `labels` (120,) with the group of each point, or -1 before the first choice. `changed`
    counts the points whose group the step has changed.
    """

    step: int
    points: np.ndarray
    centres: np.ndarray
    before: np.ndarray
    labels: np.ndarray
    changed: int

    @property
    def inertia(self) -> float:
        """The sum of squared distances of points to the centre of their group, NaN without."""
        if self.labels[0] < 0:
            return float("nan")
        return float(np.sum((self.points - self.centres[self.labels]) ** 2))

    @property
    def settled(self) -> bool:
        """Whether the step has changed nothing, so that no later one will."""
        return self.step > 0 and not self.changed and np.array_equal(self.centres, self.before)


def frame_k_means(step: int, k: int = 3, seed: int = 0) -> KMeansFrame:
    """Return k-means of 120 points after `step` half rounds, from k of the points as centres.

    The points are always the same; `seed` draws those at which the centres begin. A centre that
    nobody joins stays where it is. Raises ValueError for steps outside of 0 to 40, k outside of 1
    to 5 and a negative seed.
    """
    reading.between(step, 0, MOST_STEPS, "the step")
    reading.between(k, 1, len(_GROUPS), "the number of groups")
    reading.between(seed, 0, 2**32, "the seed")
    rng = np.random.default_rng(4)
    places = [(0, 0), (3, 0.5), (1.2, 2.8)]
    points = np.concatenate([rng.normal(place, 0.7, size=(40, 2)) for place in places])
    centres = points[np.random.default_rng(seed).choice(len(points), size=k, replace=False)]
    labels = np.full(len(points), -1)
    before, changed = centres, 0
    for number in range(1, int(step) + 1):
        before, changed = centres, 0
        if number % 2:
            chosen = nearest(points, centres)
            labels, changed = chosen, int(np.count_nonzero(chosen != labels))
        else:
            centres = np.array(
                [
                    points[labels == group].mean(axis=0) if (labels == group).any() else centre
                    for group, centre in enumerate(centres)
                ]
            )
    return KMeansFrame(int(step), points, centres, before, labels, changed)


def nearest(points: np.ndarray, centres: np.ndarray) -> np.ndarray:
    """Return the number of the nearest centre for each point; points (n, 2), centres (k, 2)."""
    return ((points[:, np.newaxis, :] - centres) ** 2).sum(axis=2).argmin(axis=1)


def draw_k_means(frame: KMeansFrame) -> Picture:
    """Draw points, centres, how centres have moved, and the region of each centre."""
    from matplotlib.colors import to_rgba

    figure = pictures.blank(5.4, 4.2)
    axes = pictures.plot(
        figure, (0.03, 0.03, 0.94, 0.94), xlim=_LIMITS[0], ylim=_LIMITS[1], xticks=[], yticks=[]
    )
    if frame.labels[0] < 0:
        axes.scatter(*frame.points.T, s=14, color=pictures.INK, marker=".")
    else:
        used = frame.before if frame.step % 2 == 0 else frame.centres
        axis_x, axis_y = (np.linspace(*limit, 160) for limit in _LIMITS)
        grid = np.stack(np.meshgrid(axis_x, axis_y), axis=-1)
        regions = nearest(grid.reshape(-1, 2), used).reshape(grid.shape[:2])
        tints = np.array([to_rgba(color, 0.2) for color, _ in _GROUPS])
        axes.imshow(
            tints[regions],
            extent=(*_LIMITS[0], *_LIMITS[1]),
            origin="lower",
            interpolation="none",
            aspect="auto",
            zorder=0,
        )
        for group in range(len(frame.centres)):
            color, mark = _GROUPS[group]
            axes.scatter(
                *frame.points[frame.labels == group].T,
                s=22,
                color=color,
                marker=mark,
                edgecolor=pictures.INK,
                linewidth=0.5,
            )
    for group, (old, new) in enumerate(zip(frame.before, frame.centres, strict=True), start=1):
        if not np.array_equal(old, new):
            axes.annotate(
                "", new, old, arrowprops={"arrowstyle": "-|>", "color": pictures.INK, "shrinkB": 6}
            )
        axes.plot(*new, "X", color=pictures.INK, markersize=12, markeredgecolor="#808080")
        pictures.write(axes, (new[0] + 0.22, new[1] + 0.22), str(group), size=13, weight="bold")
    return Picture(figure, _alt(frame), _words(frame))


def _alt(frame: KMeansFrame) -> str:
    k = len(frame.centres)
    if frame.labels[0] < 0:
        return f"{len(frame.points)} points without groups, and {k} numbered centres as crosses."
    sizes = np.bincount(frame.labels, minlength=k)
    named = ", ".join(f"group {i} {size} points" for i, size in enumerate(sizes, start=1))
    return (
        f"{len(frame.points)} points in {k} groups, each with its own mark: {named}. Numbered "
        "crosses are the centres; a tint shows the region of each."
    )


def _words(frame: KMeansFrame) -> str:
    if frame.step == 0:
        return "Step 0: the centres begin at points of the data. Nobody has chosen yet."
    if frame.step % 2:
        done = f"each point joins its nearest centre; {frame.changed} changed"
    else:
        moved = int((frame.before != frame.centres).any(axis=1).sum())
        done = f"each centre goes to the mean of its points; {moved} moved"
    words = f"Step {frame.step}: {done}. Inertia {frame.inertia:.1f}."
    if frame.settled:
        words += " Nothing changes any more: this is the end, though not always the best one."
    return words


def k_means(step: int = 0, k: int = 3, seed: int = 0) -> Explorer:
    """Explore k-means half a round at a time; see frame_k_means.

    Raises ValueError for first values that are out of range.
    """

    def draw(step: int, k: int, seed: int) -> Picture:
        return draw_k_means(frame_k_means(step, k, seed))

    return Explorer(
        "K-means",
        draw,
        step=Steps("step", step, MOST_STEPS),
        k=Slider("groups", k, 1, len(_GROUPS)),
        seed=Slider("start (seed)", seed, 0, 20),
    )
