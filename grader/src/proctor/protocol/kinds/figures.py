"""Figures of Matplotlib as records: what a plot shows, at the moment when it was handed over.

The process that runs the student's code writes down what is listed here; a test reads it through
the usual attributes and getters. Nothing can be drawn on a record. A figure of the test is handed
to the student's code as any other object.
"""

from __future__ import annotations

import contextlib
import importlib
import sys
from collections.abc import Iterator
from typing import Any

from proctor.protocol.errors import CannotCross
from proctor.protocol.kinds.packed import pack, read_scalar, scalar, unpack

LIBRARY = "matplotlib"
TAGS = frozenset({"record"})

_ARTIST = "get_label get_alpha get_visible get_zorder"
_PATCH = f"{_ARTIST} get_facecolor get_edgecolor get_linewidth get_linestyle get_hatch get_fill"
_SEVERAL = (
    f"{_ARTIST} get_offsets get_array get_clim get_cmap get_facecolor get_facecolors get_edgecolor "
    "get_edgecolors get_linewidth get_linewidths get_sizes get_segments"
)

# By the name of a class: where it is, its getters, its attributes.
_KINDS: dict[str, tuple[str, str, str]] = {
    "Figure": (
        "matplotlib.figure",
        f"{_ARTIST} get_axes get_size_inches get_figwidth get_figheight get_dpi get_suptitle "
        "get_facecolor",
        "axes dpi number",
    ),
    "Axes": (
        "matplotlib.axes",
        f"{_ARTIST} get_title get_xlabel get_ylabel get_xlim get_ylim get_xbound get_ybound "
        "get_xscale get_yscale get_xticks get_yticks get_xticklabels get_yticklabels get_lines "
        "get_images get_legend get_legend_handles_labels get_aspect get_facecolor "
        "xaxis_inverted yaxis_inverted",
        "title lines patches collections images texts containers legend_ xaxis yaxis axison",
    ),
    "Axis": ("matplotlib.axis", "get_label_text get_scale get_ticklocs", "label"),
    "Line2D": (
        "matplotlib.lines",
        f"{_ARTIST} get_xdata get_ydata get_xydata get_data get_color get_linestyle get_linewidth "
        "get_marker get_markersize get_markerfacecolor get_markeredgecolor get_markeredgewidth "
        "get_drawstyle",
        "",
    ),
    "Rectangle": (
        "matplotlib.patches",
        f"{_PATCH} get_x get_y get_width get_height get_xy get_angle",
        "xy",
    ),
    "Wedge": ("matplotlib.patches", _PATCH, "center r theta1 theta2 width"),
    "Circle": ("matplotlib.patches", f"{_PATCH} get_radius get_center", "center radius"),
    "Polygon": ("matplotlib.patches", f"{_PATCH} get_xy", "xy"),
    "Patch": ("matplotlib.patches", _PATCH, ""),
    "PathCollection": ("matplotlib.collections", _SEVERAL, ""),
    "LineCollection": ("matplotlib.collections", _SEVERAL, ""),
    "Collection": ("matplotlib.collections", _SEVERAL, ""),
    "AxesImage": (
        "matplotlib.image",
        f"{_ARTIST} get_array get_size get_extent get_clim get_cmap get_interpolation",
        "origin",
    ),
    "Text": (
        "matplotlib.text",
        f"{_ARTIST} get_text get_position get_color get_fontsize get_size get_weight "
        "get_fontweight get_rotation",
        "",
    ),
    "Legend": ("matplotlib.legend", f"{_ARTIST} get_texts get_title get_lines get_patches", ""),
    "BarContainer": ("matplotlib.container", "get_label", "patches datavalues orientation"),
    "Colormap": ("matplotlib.colors", "", "name N"),
}
# Getters that answer otherwise when they are given one argument.
_VARIANTS: dict[str, tuple[str, tuple[Any, ...]]] = {
    "get_title": ("loc", ("left", "right", "center")),
    "get_xdata": ("orig", (False, True)),
    "get_ydata": ("orig", (False, True)),
    "get_data": ("orig", (False, True)),
    "get_xticks": ("minor", (False, True)),
    "get_yticks": ("minor", (False, True)),
}
_SEQUENCES = ("ArtistList", "silent_list", "list", "tuple")
_DEEPEST = 6


def _class(kind: str) -> Any:
    return getattr(importlib.import_module(_KINDS[kind][0]), kind)


def _kind(value: Any) -> str | None:
    """The kind of an artist: the first in the list from which its class is derived."""
    if type(value).__module__.partition(".")[0] not in (LIBRARY, "mpl_toolkits"):
        return None
    return next((kind for kind in _KINDS if isinstance(value, _class(kind))), None)


class Record:
    """What was written down of one artist; reads like it, as far as that goes."""

    __slots__ = ("_handle", "_kind", "_parts")

    def __init__(self, kind: str, handle: int | None) -> None:
        object.__setattr__(self, "_kind", kind)
        object.__setattr__(self, "_handle", handle)
        object.__setattr__(self, "_parts", {})

    @property  # type: ignore[misc]
    def __class__(self) -> Any:
        return _class(self._kind) if LIBRARY in sys.modules else Record

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        _, getters, attributes = _KINDS[self._kind]
        if name in attributes.split() and name in self._parts:
            return self._parts[name]
        if name not in getters.split() or name not in self._parts:
            why = (
                f"the record of a {self._kind} does not hold {name!r}; this test cannot read it of "
                "a figure that was drawn in another process"
            )
            raise CannotCross(why) if hasattr(_class(self._kind), name) else AttributeError(why)
        return lambda *args, **kwargs: self._got(name, args, kwargs)

    def _got(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if not args and not kwargs:
            return self._parts[name]
        keyword, _ = _VARIANTS.get(name, ("", ()))
        if len(args) + len(kwargs) == 1 and (args or keyword in kwargs):
            key = f"{name}:{args[0] if args else kwargs[keyword]}"
            if key in self._parts:
                return self._parts[key]
        raise CannotCross(f"{name} with these arguments was not recorded of a {self._kind}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise CannotCross("a figure that was drawn in another process cannot be changed here")

    def __repr__(self) -> str:
        return f"<record of a {self._kind}>"


class Bars(Record):
    """The bars of one call of `bar` or `hist`: also a sequence of them."""

    __slots__ = ()

    def __len__(self) -> int:
        return len(self.patches)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.patches)

    def __getitem__(self, place: Any) -> Any:
        return self.patches[place]


def shared(value: Any, context: Any) -> bool | None:
    """True for an artist of the student's, False for a record; None for all else."""
    if type(value) in (Record, Bars):
        return False
    return True if context.theirs and _kind(value) is not None else None


def refused(value: Any) -> str | None:
    """Nothing is refused: all else crosses as a handle."""
    return None


def encode(value: Any, context: Any) -> list[Any]:
    """What an artist shows; of a record, the artist itself."""
    if type(value) in (Record, Bars):
        if value._handle is None:
            raise ValueError(f"the record of a {value._kind}, which is only a part of a figure")
        return ["own", value._handle]
    kind = _kind(value)
    assert kind is not None
    _, getters, attributes = _KINDS[kind]
    parts: dict[str, Any] = {}
    for name in (*getters.split(), *attributes.split()):
        with contextlib.suppress(Exception):  # what it does not have is not recorded
            found = getattr(value, name)
            parts[name] = _part(found() if name in getters.split() else found, context)
            for variant in _VARIANTS.get(name, ("", ()))[1]:
                parts[f"{name}:{variant}"] = _part(found(variant), context)
    handle = context.handle(value)[1] if kind not in ("Text", "Axis", "Colormap") else None
    return ["record", kind, handle, parts]


def _part(value: Any, context: Any, depth: int = 0) -> Any:
    import numpy as np

    if depth > _DEEPEST:
        raise ValueError("nested too deeply")
    if isinstance(value, np.ma.MaskedArray):
        value = value.filled(np.nan) if value.dtype.kind == "f" else value.data
    if isinstance(value, np.ndarray):
        value = np.asarray(value)
        if value.dtype.kind == "O":
            return ["objects", [scalar(item) for item in value.reshape(-1)], list(value.shape)]
        return ["array", pack(value)]
    if type(value).__name__ in _SEQUENCES:
        name = "tuple" if type(value) is tuple else "list"
        return [name, [_part(item, context, depth + 1) for item in value]]
    if _kind(value) is not None:
        return context.encode(value)
    return ["scalar", scalar(value)]


def empty(spec: list[Any], context: Any) -> Any:
    """A record in which nothing is written yet."""
    _, kind, handle, _ = spec
    if kind not in _KINDS or not (handle is None or type(handle) is int):
        raise ValueError("no record")
    return (Bars if kind == "BarContainer" else Record)(kind, handle)


def decode(spec: list[Any], context: Any) -> Any:
    """A whole record."""
    value = empty(spec, context)
    fill(value, spec, context)
    return value


def fill(value: Any, spec: list[Any], context: Any) -> None:
    """Write down what the record holds."""
    if type(value) not in (Record, Bars):
        raise ValueError("a record in the place of something else")
    _, getters, attributes = _KINDS[value._kind]
    known = {*getters.split(), *attributes.split()}
    for name, part in spec[3].items():
        if name.partition(":")[0] not in known:
            raise ValueError("a part that no record has")
        value._parts[name] = _read_part(part, context)


def _read_part(spec: Any, context: Any, depth: int = 0) -> Any:
    import numpy as np

    if type(spec) is not list or depth > _DEEPEST:
        raise ValueError("no part of a record")
    tag, *rest = spec
    if tag == "scalar":
        return read_scalar(rest[0])
    if tag == "array":
        return unpack(rest[0])
    if tag == "objects":
        made = np.empty(len(rest[0]), object)
        for place, item in enumerate(rest[0]):
            made[place] = read_scalar(item)
        return made.reshape(rest[1])
    if tag in ("list", "tuple"):
        items = [_read_part(item, context, depth + 1) for item in rest[0]]
        return tuple(items) if tag == "tuple" else items
    if tag == "@":
        found = context.decode(spec)
        if type(found) in (Record, Bars):
            return found
    raise ValueError("no part of a record")
