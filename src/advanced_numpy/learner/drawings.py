"""Drawings of what a failure found: arrays side by side, memory as a tape, the lines of a loop.

They are HTML tables and pictures in data URLs, with inline styles alone. What differs is marked
by a sign and a frame, not by colour alone.
"""

from __future__ import annotations

import base64
import html
import struct
import zlib

import numpy as np
from numpy.lib.array_utils import byte_bounds

from advanced_numpy.check.evidence import Arrays, Evidence, Layout, Loop

_MOST_ROWS, _MOST_COLUMNS = 7, 12
_LONGEST_TAPE = 32
_CELL = "border:1px solid rgba(127,127,127,.5);padding:1px 6px;text-align:right;"
_WRONG = "border:2px solid #c2410c;font-weight:bold;padding:1px 6px;text-align:right;"
_TAKEN = "border:2px solid #1f77b4;font-weight:bold;padding:1px 6px;text-align:right;"
_TABLE = "border-collapse:collapse;display:inline-block;margin:4px 16px 4px 0;font-family:monospace"


def draw(evidence: Evidence) -> str:
    """The drawing of a failure's evidence; an empty string when there is nothing to see."""
    if isinstance(evidence, Arrays):
        return _arrays(evidence)
    if isinstance(evidence, Layout):
        return _layout(evidence)
    return _loop(evidence)


# -- arrays side by side ----------------------------------------------------------------------


def _arrays(arrays: Arrays) -> str:
    if arrays.got.dtype.kind not in "biufcmMSU" or not arrays.got.size:
        return ""
    if _is_image(arrays.got):
        return _images(arrays)
    got, expected, same = (np.atleast_1d(a) for a in (arrays.got, arrays.expected, arrays.same))
    first = tuple(int(i) for i in np.argwhere(~same)[0])
    fixed, got, expected, same = first[:-2], got[first[:-2]], expected[first[:-2]], same[first[:-2]]
    note = f"<div>at index {', '.join(map(str, fixed))}, …:</div>" if fixed else ""
    if got.ndim == 1:
        columns = _around(first[-1], got.shape[0], _MOST_COLUMNS)
        return _one_row(columns, got, expected, same)
    rows = _around(first[-2], got.shape[0], _MOST_ROWS)
    columns = _around(first[-1], got.shape[1], _MOST_COLUMNS)
    return note + "".join(
        _grid(name, rows, columns, values, others, same)
        for name, values, others in (("expected", expected, got), ("you gave", got, expected))
    )


def _around(where: int, size: int, most: int) -> range:
    start = min(max(where - most // 2, 0), max(size - most, 0))
    return range(start, min(start + most, size))


def _one_row(columns: range, got: np.ndarray, expected: np.ndarray, same: np.ndarray) -> str:
    head = "".join(f'<th style="{_CELL}">{i}</th>' for i in columns)
    rows = [f'<tr><th style="{_CELL}">index</th>{head}</tr>']
    for name, values, others in (("expected", expected, got), ("you gave", got, expected)):
        cells = "".join(
            _element(values[i], others[i], bool(same[i]), name == "you gave") for i in columns
        )
        rows.append(f'<tr><th style="{_CELL}">{name}</th>{cells}</tr>')
    return f'<table style="{_TABLE}">{"".join(rows)}</table>'


def _grid(
    name: str,
    rows: range,
    columns: range,
    values: np.ndarray,
    others: np.ndarray,
    same: np.ndarray,
) -> str:
    given = name == "you gave"
    head = "".join(f'<th style="{_CELL}">{j}</th>' for j in columns)
    body = "".join(
        f'<tr><th style="{_CELL}">{i}</th>'
        + "".join(_element(values[i, j], others[i, j], bool(same[i, j]), given) for j in columns)
        + "</tr>"
        for i in rows
    )
    head = f'<tr><th style="{_CELL}">{name}</th>{head}</tr>'
    return f'<table style="{_TABLE}">{head}{body}</table>'


def _element(value: object, other: object, same: bool, given: bool) -> str:
    text = _short(value)
    if not same and text == _short(other):  # they differ further to the right: show every digit
        text = str(value)[:24]
    if same or not given:
        return f'<td style="{_CELL}">{html.escape(text)}</td>'
    return f'<td style="{_WRONG}">{html.escape(text)} ✗</td>'


def _short(value: object) -> str:
    return f"{value:.6g}" if isinstance(value, float | np.floating) else str(value)[:24]


# -- images -----------------------------------------------------------------------------------


def _is_image(array: np.ndarray) -> bool:
    """Whether an array is better seen than read: a colour image, or a large 0-1 or byte grid."""
    if array.ndim == 3 and array.shape[2] == 3 and array.dtype == np.uint8:
        return min(array.shape[:2]) >= 8
    return array.ndim == 2 and array.dtype.kind in "bu" and min(array.shape) >= 16


def _images(arrays: Arrays) -> str:
    same = arrays.same if arrays.same.ndim == 2 else arrays.same.all(axis=2)
    pictures = (
        ("expected", arrays.expected),
        ("you gave", arrays.got),
        ("where they differ (white)", ~same),
    )
    return "".join(
        '<div style="display:inline-block;margin:4px 16px 4px 0">'
        f'<img alt="{name}" width="{_width(array)}" src="{_png(array)}"><div>{name}</div></div>'
        for name, array in pictures
    )


def _width(array: np.ndarray) -> int:
    return int(min(240, max(96, 4 * array.shape[1])))


def _png(array: np.ndarray) -> str:
    """A PNG in a data URL, of an (h, w) or (h, w, 3) array; large ones are thinned out."""
    step = max(1, -(-max(array.shape[:2]) // 96))
    array = array[::step, ::step]
    if array.dtype != np.uint8:
        top = max(int(array.max()), 1)
        array = (array.astype(float) * (255 / top)).astype(np.uint8)
    height, width = array.shape[:2]
    rows = np.zeros((height, 1 + array[0].size), np.uint8)  # each row begins with filter 0
    rows[:, 1:] = array.reshape(height, -1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2 if array.ndim == 3 else 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows.tobytes())), (b"IEND", b""))
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return "data:image/png;base64," + base64.b64encode(png).decode()


# -- memory -----------------------------------------------------------------------------------


def _layout(layout: Layout) -> str:
    got, base = layout.got, layout.base
    facts = f"shape {got.shape}, strides {got.strides}, {got.dtype.itemsize} bytes an element"
    parts = [f'<div style="margin-top:4px">Yours: {facts}</div>']
    if base is None:
        parts.append(_tape(got, got, "The memory of your array, and the order of its elements"))
    elif got.size and np.may_share_memory(got, base):
        parts.append(_tape(got, base, "The memory of the input, and the elements of yours in it"))
    else:
        parts.append(_tape(base, base, "The memory of the input"))
        parts.append(_tape(got, got, "The memory of your array, which is its own"))
    return "".join(parts)


def _tape(array: np.ndarray, memory: np.ndarray, caption: str) -> str:
    """The elements of `memory` in the order in which they lie; marked are those of `array`."""
    if not array.size or not memory.size:
        return ""
    itemsize = array.dtype.itemsize
    low, high = byte_bounds(memory)
    start = array.__array_interface__["data"][0] - low
    cells = (high - low) // itemsize if itemsize else 0
    if not 0 < cells <= _LONGEST_TAPE or array.size > _LONGEST_TAPE or start % itemsize:
        return ""
    places: dict[int, list[str]] = {}
    for index in np.ndindex(array.shape):
        offset = start + sum(i * stride for i, stride in zip(index, array.strides, strict=True))
        shown = ", ".join(map(str, index))
        places.setdefault(offset // itemsize, []).append(f"[{shown}]")
    first, last = min(0, *places), max(cells - 1, *places)
    if last - first >= 2 * _LONGEST_TAPE:
        return ""
    around = range(first, last + 1)
    head = "".join(f'<th style="{_CELL}">{itemsize * i}</th>' for i in around)
    body = "".join(_place(places.get(i), 0 <= i < cells) for i in around)
    return (
        f'<div style="margin-top:6px">{caption}:</div>'
        f'<table style="{_TABLE}"><tr><th style="{_CELL}">byte</th>{head}</tr>'
        f'<tr><th style="{_CELL}">element</th>{body}</tr></table>'
    )


def _place(indices: list[str] | None, inside: bool) -> str:
    text = " ".join(indices[:3]) if indices else "·"
    if not inside:
        return f'<td style="{_WRONG}">{text} outside ✗</td>'
    return f'<td style="{_TAKEN if indices else _CELL}">{text}</td>'


# -- loops ------------------------------------------------------------------------------------


def _loop(loop: Loop) -> str:
    lines = [(text, count) for text, count in loop.lines() if text]
    if not lines:
        return ""
    rows = "".join(
        f'<tr><td style="{_CELL}">{count:,} times</td>'
        f'<td style="{_CELL};text-align:left">{html.escape(text[:200])}</td></tr>'
        for text, count in lines
    )
    return (
        f'<div style="margin-top:6px">The lines that ran most often, for {loop.elements:,} '
        f'elements:</div><table style="{_TABLE}">{rows}</table>'
    )
