"""How hard an exercise is for a class, and whether it tells the strong from the weak."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

FEW = 30  # below so many students a correlation shows its interval and marks nothing
_LOW, _AT_MOST = 0.1, 0.25  # a correlation, and the upper end of its interval, that are too low
_EXTREME = 0.9  # facility
_NORMAL = NormalDist().inv_cdf(0.975)


@dataclass(frozen=True)
class Correlation:
    """Pearson's correlation of `n` pairs, with the ends of its 95 % interval."""

    value: float
    low: float
    high: float
    n: int


def verdict(found: Correlation | None, facility: float | None) -> str:
    """What a teacher should look at: "backwards", "weak", or "" for nothing.

    Nothing is said of fewer than `FEW` students, nor where the interval reaches up to what an
    ordinary exercise has. What nearly everybody or nearly nobody can do (`facility` is the share
    of the points that a class got) cannot go with anything, and is not weak for it.
    """
    if found is None or facility is None or found.n < FEW:
        return ""
    if found.high < 0:
        return "backwards"
    varied = 1 - _EXTREME < facility < _EXTREME
    return "weak" if varied and found.value < _LOW and found.high < _AT_MOST else ""


def correlation(left: Floats, right: Floats) -> Correlation | None:
    """The correlation of two arrays of shape (n,), by Fisher's transformation; NaN is left out.

    None for fewer than four pairs, and where one of both never varies.
    """
    known = ~(np.isnan(left) | np.isnan(right))
    left, right = left[known], right[known]
    if left.size < 4:
        return None
    left, right = left - left.mean(), right - right.mean()
    spread = float(np.sqrt((left @ left) * (right @ right)))
    if spread < 1e-9 * left.size:
        return None
    value = float(np.clip((left @ right) / spread, -1, 1))
    z = np.arctanh(np.clip(value, -0.999999, 0.999999))
    half = _NORMAL / np.sqrt(left.size - 3)
    return Correlation(value, float(np.tanh(z - half)), float(np.tanh(z + half)), left.size)


def item_rest(scores: Floats, item: int | list[int], leave_out: list[int]) -> Correlation | None:
    """How the points of an item go with those of the rest.

    Args:
        scores: points, shape (students, tests); NaN where a student handed in nothing.
        item: the column, or columns, of the item.
        leave_out: columns that are not the rest: the item, and what depends on it.
    """
    columns = [item] if isinstance(item, int) else item
    rest = np.delete(scores, leave_out, axis=1)
    if not rest.shape[1]:
        return None
    return correlation(total(scores[:, columns]), total(rest))


def total(scores: Floats) -> Floats:
    """The sums of rows, shape (students,); NaN where a row holds nothing else."""
    empty = np.isnan(scores).all(axis=1)
    return np.where(empty, np.nan, np.nansum(scores, axis=1))


def order_for_map(shares: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Rows and columns of a map, sorted: best students first, easiest exercises first.

    `shares` has shape (students, exercises); NaN counts as nothing. In this order a gap of one
    student stands out from what all find hard.
    """
    filled = np.nan_to_num(shares, nan=0.0)
    rows = np.argsort(-filled.mean(axis=1) if shares.shape[1] else filled[:, 0], kind="stable")
    columns = np.argsort(-filled.mean(axis=0) if shares.shape[0] else filled[0], kind="stable")
    return rows, columns
