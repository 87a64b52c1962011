"""Broadcasting: how two shapes meet, which axes are stretched, and what comes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.explorer import Explorer, Field
from advanced_numpy.explore.pictures import Picture

_MOST_AXES, _LONGEST_AXIS, _LARGEST_GRID = 6, 9999, 8


@dataclass(frozen=True)
class Axis:
    """One axis, counted from the right: its length in both arrays and in the result.

    A length is None where the array has no such axis; `result` is None where the two do not fit.
    """

    first: int | None
    second: int | None
    result: int | None

    def stretched(self, length: int | None) -> bool:
        """Whether an array with this length is repeated along the axis."""
        return self.result is not None and self.result != 1 and (length or 1) == 1 != self.result


@dataclass(frozen=True)
class BroadcastFrame:
    """Two shapes flush right, axis by axis from the left; `error` is NumPy's, or empty."""

    first: tuple[int, ...]
    second: tuple[int, ...]
    axes: tuple[Axis, ...]
    error: str

    @property
    def result(self) -> tuple[int, ...] | None:
        """The shape of the result, None when the two do not fit."""
        return None if self.error else tuple(axis.result for axis in self.axes)


def frame_broadcasting(first: Sequence[int], second: Sequence[int]) -> BroadcastFrame:
    """Return how two shapes meet.

    Raises ValueError for what is no shape, for more than 6 axes and for axes above 9999.
    """
    first, second = tuple(first), tuple(second)
    for shape in (first, second):
        if len(shape) > _MOST_AXES:
            raise ValueError(f"the drawing has room for {_MOST_AXES} axes, not {len(shape)}")
        for length in shape:
            reading.between(length, 0, _LONGEST_AXIS, "the length of an axis")
    count = max(len(first), len(second))
    padded = ([None] * (count - len(shape)) + list(shape) for shape in (first, second))
    axes = tuple(_axis(a, b) for a, b in zip(*padded, strict=True))
    try:
        np.broadcast_shapes(first, second)
    except ValueError as problem:
        return BroadcastFrame(first, second, axes, " ".join(str(problem).split()))
    return BroadcastFrame(first, second, axes, "")


def _axis(first: int | None, second: int | None) -> Axis:
    a, b = (1 if length is None else length for length in (first, second))
    if a != b and 1 not in (a, b):
        return Axis(first, second, None)
    return Axis(first, second, b if a == 1 else a)


def draw_broadcasting(frame: BroadcastFrame) -> Picture:
    """Draw the shapes flush right and, when they fit and are small, the arrays with copies."""
    grids = _grids(frame)
    height = 1.6 + (0.22 * grids[2][0] + 0.3 if grids else 0)
    figure, axes = pictures.canvas(7.6, height)
    for row, name in enumerate(("first", "second", "result")):
        y = height - 0.45 - 0.5 * row
        pictures.write(axes, (1.0, y + 0.18), name, ha="right")
        for column, axis in enumerate(frame.axes):
            _length(axes, (1.15 + 1.05 * column, y), axis, name)
        if not frame.axes:
            pictures.write(axes, (1.2, y + 0.18), "()  no axis: a single number", ha="left")
    if grids:
        x = 0.5
        for shape, sign in zip(grids, ("+", "=", ""), strict=True):
            x = _grid(axes, (x, height - 1.75), shape, grids[2])
            pictures.write(axes, (x + 0.2, height - 1.75 - 0.11 * grids[2][0]), sign, size=14)
            x += 0.4
    return Picture(figure, _alt(frame), _words(frame))


def _length(axes: pictures.Axes, place: tuple[float, float], axis: Axis, name: str) -> None:
    size = (0.95, 0.36)
    if name == "result":
        if axis.result is None:
            style = {"fill": pictures.VERMILION, "edge": pictures.VERMILION, "dashed": True}
            pictures.box(axes, place, size, "✗", width=2.0, **style)
        else:
            pictures.box(axes, place, size, str(axis.result), width=2.0)
        return
    length = axis.first if name == "first" else axis.second
    shown = "" if length is None else str(length)
    if axis.stretched(length):
        pictures.box(
            axes,
            place,
            size,
            f"{shown or '(1)'} → {axis.result}",
            fill=pictures.ORANGE,
            dashed=length is None,
        )
    elif length is None:
        pictures.box(axes, place, size, "(1)", dashed=True)
    else:
        pictures.box(axes, place, size, shown, fill=pictures.SKY)


def _grids(frame: BroadcastFrame) -> list[tuple[int, int]]:
    """Both arrays and the result as tables of rows and columns, when they are small enough."""
    result = frame.result
    if not result or len(result) > 2 or not 0 < min(result) <= max(result) <= _LARGEST_GRID:
        return []
    shapes = (frame.first, frame.second, result)
    return [(1,) * (2 - len(shape)) + shape for shape in shapes]


def _grid(
    axes: pictures.Axes, place: tuple[float, float], shape: tuple[int, int], full: tuple[int, int]
) -> float:
    """Draw a table from its upper left corner; copies are hatched. Return where it ends."""
    size = 0.22
    for i, j in np.ndindex(full):
        own = i < shape[0] and j < shape[1]
        pictures.box(
            axes,
            (place[0] + size * j, place[1] - size * (i + 1)),
            (size, size),
            fill=pictures.SKY if own else pictures.ORANGE,
            hatch=None if own else "////",
            width=1.0 if own else 0.5,
        )
    return place[0] + size * full[1]


def _alt(frame: BroadcastFrame) -> str:
    text = (
        f"The shapes {frame.first} and {frame.second}, one below the other, flush right, and below "
        "them the shape of the result."
    )
    if _grids(frame):
        text += " Then both arrays and the result as tables; repeated elements are hatched."
    return text


def _words(frame: BroadcastFrame) -> str:
    if frame.error:
        place, axis = next(
            (place, axis)
            for place, axis in zip(range(-len(frame.axes), 0), frame.axes, strict=True)
            if axis.result is None
        )
        return (
            f"✗ {frame.first} and {frame.second} do not fit: on axis {place}, {axis.first} meets "
            f"{axis.second}, and neither is 1.\nNumPy says: ValueError: {frame.error}"
        )
    lines = [f"{frame.first} and {frame.second} give {frame.result}."]
    for name, shape in (("first", frame.first), ("second", frame.second)):
        number = 0 if name == "first" else 1
        stretched = [
            f"axis {place} (1 → {axis.result})"
            for place, axis in zip(range(-len(frame.axes), 0), frame.axes, strict=True)
            if axis.stretched((axis.first, axis.second)[number])
        ]
        if stretched:
            new = " after new axes in front" if len(shape) < len(frame.axes) else ""
            lines.append(f"The {name} is stretched along {' and '.join(stretched)}{new}.")
    if len(lines) == 1:
        lines.append("Nothing is stretched.")
    return "\n".join(lines)


def broadcasting(
    first: str | Sequence[int] = (3, 1), second: str | Sequence[int] = (4,)
) -> Explorer:
    """Explore how two shapes are broadcast together; see frame_broadcasting.

    Raises ValueError for first values that are no shapes.
    """

    def draw(first: str, second: str) -> Picture:
        shapes = reading.integers(first, "first shape"), reading.integers(second, "second shape")
        return draw_broadcasting(frame_broadcasting(*shapes))

    return Explorer(
        "Broadcasting",
        draw,
        first=Field("first shape", reading.listed(reading.integers(first, "first shape"))),
        second=Field("second shape", reading.listed(reading.integers(second, "second shape"))),
    )
