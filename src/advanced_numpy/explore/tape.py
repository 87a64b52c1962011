"""Strides: where each element of an array lies on the tape of bytes, for any shape and strides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from advanced_numpy.explore import pictures, reading
from advanced_numpy.explore.explorer import Choice, Explorer, Field, Slider
from advanced_numpy.explore.pictures import Picture

ITEMS = 12
_MOST_AXES, _MOST_ELEMENTS, _FARTHEST = 4, 36, 9999
_DTYPES = {8: "int64", 4: "int32", 2: "int16", 1: "int8"}


@dataclass(frozen=True)
class TapeFrame:
    """The elements of an array over a tape that holds the items 0, 1, … 11 without gaps.

    `starts` has the array's shape and holds the byte at which each element begins; byte 0 is the
    first of the tape. `inside` tells which elements lie on the tape, `shared` which of them have a
    byte in common with another. `values` is what the array holds, None when any lies outside.
    """

    itemsize: int
    strides: tuple[int, ...]
    offset: int
    starts: np.ndarray
    inside: np.ndarray
    shared: np.ndarray
    values: np.ndarray | None

    @property
    def nbytes(self) -> int:
        """The bytes of the tape."""
        return ITEMS * self.itemsize


def frame_strides(
    shape: Sequence[int], strides: Sequence[int], offset: int = 0, itemsize: int = 8
) -> TapeFrame:
    """Return where the elements of an array of this shape lie; strides and offset are in bytes.

    No memory is read outside of the tape: NumPy itself refuses such an array. Raises ValueError
    for what cannot be drawn: other itemsizes than 1, 2, 4 and 8, negative lengths, more than 4
    axes or 36 elements, a number of strides that is not that of the axes, places beyond 9999.
    """
    shape, strides = tuple(shape), tuple(strides)
    if itemsize not in _DTYPES:
        raise ValueError(f"an item has 1, 2, 4 or 8 bytes, not {itemsize}")
    if len(strides) != len(shape):
        raise ValueError(
            f"one stride for each axis: the shape has {len(shape)}, the strides are {len(strides)}"
        )
    if min(shape, default=0) < 0:
        raise ValueError(f"no axis has a negative length, and this shape is {shape}")
    if len(shape) > _MOST_AXES or max(shape, default=1) > _MOST_ELEMENTS:
        raise ValueError(f"the drawing has room for {_MOST_AXES} axes, {_MOST_ELEMENTS} elements")
    if np.prod(shape, dtype=int) > _MOST_ELEMENTS:
        raise ValueError(f"the drawing has room for {_MOST_ELEMENTS} elements in all")
    for number in (offset, *strides):
        reading.between(number, -_FARTHEST, _FARTHEST, "a stride or an offset")
    steps = np.tensordot(np.array(strides, int), np.indices(shape), axes=1)
    starts = np.asarray(offset + steps)
    tape = np.arange(ITEMS, dtype=_DTYPES[itemsize])
    inside = (starts >= 0) & (starts + itemsize <= tape.nbytes)
    near = np.abs(np.subtract.outer(starts.ravel(), starts.ravel())) < itemsize
    shared = (near.sum(axis=1) > 1).reshape(shape)
    values = None
    if inside.all() and starts.size:
        # Unlike as_strided, the constructor raises when an element lies outside of its buffer.
        values = np.ndarray(shape, tape.dtype, tape, offset, strides).copy()
    return TapeFrame(itemsize, strides, offset, starts, inside, shared, values)


def draw_strides(frame: TapeFrame) -> Picture:
    """Draw the tape, and below it each element at its place; rows of the array one by one."""
    nbytes, itemsize = frame.nbytes, frame.itemsize
    rows = _rows(frame)
    drawn = [start for _, lanes in rows for lane in lanes for start, _ in lane]
    first = min(0, *drawn, 0)
    last = max(nbytes, *(start + itemsize for start in drawn), nbytes)
    left, width, lane_height = 0.75, 7.6, 0.27
    height = 0.85 + lane_height * sum(len(lanes) for _, lanes in rows) + 0.08 * len(rows)
    figure, axes = pictures.canvas(width, height)
    scale = (width - left - 0.1) / (last - first)

    def x(byte: float) -> float:
        return left + (byte - first) * scale

    y = height - 0.55
    pictures.write(axes, (left - 0.1, height - 0.12), "byte", ha="right", size=8)
    pictures.write(axes, (left - 0.1, y + 0.16), "tape", ha="right", size=9)
    for item in range(ITEMS):
        place = x(item * itemsize)
        pictures.box(axes, (place, y), (itemsize * scale, 0.32), str(item), fontsize=9)
        pictures.write(axes, (place, height - 0.12), str(item * itemsize), ha="left", size=8)
    y -= 0.08
    for name, lanes in rows:
        for number, lane in enumerate(lanes):
            y -= lane_height
            if not number:
                pictures.write(axes, (left - 0.1, y + 0.12), name, ha="right", size=8)
            for start, index in lane:
                _element(axes, frame, index, (x(start), y), itemsize * scale)
        y -= 0.08
    return Picture(figure, _alt(frame), _words(frame))


def _element(
    axes: pictures.Axes,
    frame: TapeFrame,
    index: tuple[int, ...],
    place: tuple[float, float],
    width: float,
) -> None:
    text = ",".join(map(str, index)) or "()"
    size = max(4.0, min(8.0, 110 * width / max(len(text), 1)))
    if not frame.inside[index]:
        style = {"fill": pictures.VERMILION, "edge": pictures.VERMILION, "dashed": True}
        text = f"✗ {text}" if width > 0.4 else "✗"
    elif frame.shared[index]:
        style = {"fill": pictures.ORANGE, "edge": pictures.INK, "width": 2.0}
    else:
        style = {"fill": pictures.SKY, "edge": pictures.INK}
    pictures.box(axes, place, (width, 0.24), text, fontsize=size, **style)


def _rows(frame: TapeFrame) -> list[tuple[str, list[list[tuple[int, tuple[int, ...]]]]]]:
    """Each row of the array with its elements in lanes, so that none covers another.

    Elements that lie half a tape or more beyond its ends are left out.
    """
    margin = frame.nbytes // 2
    rows = []
    leading = frame.starts.shape[:-1]
    for row in np.ndindex(leading):
        lanes: list[list[tuple[int, tuple[int, ...]]]] = []
        for column in np.ndindex(frame.starts.shape[len(leading) :]):
            index = row + column
            start = int(frame.starts[index])
            if not -margin <= start <= frame.nbytes + margin - frame.itemsize:
                continue
            for lane in lanes:
                if all(abs(start - other) >= frame.itemsize for other, _ in lane):
                    lane.append((start, index))
                    break
            else:
                lanes.append([(start, index)])
        name = f"Z[{', '.join(map(str, row))}]" if row else "Z"
        rows.append((name, lanes or [[]]))
    return rows


def _alt(frame: TapeFrame) -> str:
    return (
        f"A tape of {ITEMS} items of {frame.itemsize} bytes, and below it, row by row, the "
        f"{frame.starts.size} elements of an array of shape {frame.starts.shape}, each where its "
        "bytes lie. Elements that share bytes have a thick frame; those outside of the tape are "
        "dashed and crossed."
    )


def _words(frame: TapeFrame) -> str:
    shape, size = frame.starts.shape, frame.starts.size
    lines = [
        f"shape {shape}, strides {frame.strides}, offset {frame.offset}: {size} element"
        f"{'s' * (size != 1)}{', all of them on the tape' * bool(size and frame.inside.all())}."
    ]
    if not size:
        return f"{lines[0]} An axis of length 0: nothing is read."
    outside = int((~frame.inside).sum())
    if outside:
        index = tuple(map(int, np.argwhere(~frame.inside)[0]))
        start = int(frame.starts[index])
        lines.append(
            f"✗ {outside} outside of the tape: Z[{', '.join(map(str, index))}] would be bytes "
            f"{start} to {start + frame.itemsize - 1}, and the tape has bytes 0 to "
            f"{frame.nbytes - 1}. NumPy refuses such an array; as_strided would read, or "
            "overwrite, whatever lies there."
        )
    if frame.shared.any():
        lines.append(
            f"{frame.shared.sum()} elements share bytes with another (thick frames): write to one "
            "and the other changes too."
        )
    if (frame.starts % frame.itemsize).any():
        lines.append("Some begin in the middle of an item: they read parts of two numbers.")
    if frame.values is not None:
        lines.append(f"Z = {frame.values.tolist()}")
    return "\n".join(lines)


def strides(
    shape: str | Sequence[int] = (3, 4),
    strides: str | Sequence[int] = (32, 8),
    offset: int = 0,
    itemsize: int = 8,
) -> Explorer:
    """Explore shape, strides and offset of an array over a tape of twelve items; see frame_strides.

    Raises ValueError for first values that cannot be drawn.
    """

    def draw(shape: str, strides: str, offset: int, itemsize: int) -> Picture:
        numbers = reading.integers(shape, "shape"), reading.integers(strides, "strides")
        return draw_strides(frame_strides(*numbers, int(offset), itemsize))

    sizes = [(f"{name}: {size} byte{'s' * (size > 1)}", size) for size, name in _DTYPES.items()]
    return Explorer(
        "Strides",
        draw,
        shape=Field("shape", reading.listed(reading.integers(shape, "shape"))),
        strides=Field("strides, in bytes", reading.listed(reading.integers(strides, "strides"))),
        offset=Slider("offset, in bytes", offset, -16, 8 * ITEMS),
        itemsize=Choice("dtype", itemsize, sizes),
    )
