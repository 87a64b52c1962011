"""How values, calls and numbers are worded in the messages of `check`."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

_repr = reprlib.Repr()
_repr.maxstring = _repr.maxother = 80
_repr.maxlist = _repr.maxtuple = _repr.maxdict = 12


def number(value: int) -> str:
    """1234 as "1,234"."""
    return f"{value:,}"


def is_array(value: Any) -> bool:
    """Whether a value is an array, no scalar, of a library that follows the array API standard."""
    return hasattr(value, "__array_namespace__") and not isinstance(value, type | np.generic)


def library(value: Any) -> str:
    """The name of the library that an array belongs to: "numpy", "array_api_strict"."""
    return str(value.__array_namespace__().__name__)


def values(value: Any) -> str:
    """The value alone in one line, shortened: ``[0 1 2 ... 9]``, ``3``, ``'they'``."""
    return re.sub(r"\n\s*", " ", _shown(value))


def _shown(value: Any) -> str:
    if isinstance(value, np.ndarray):
        return _printed(value, edge=3 if value.ndim < 2 else 1)
    if isinstance(value, np.random.Generator):
        return "rng"
    if isinstance(value, np.void):
        return str(value)
    if isinstance(value, np.generic):
        return _repr.repr(value.item()) if value.dtype.kind in "biufcSU" else str(value)
    if isinstance(value, list | tuple) and len(value) <= _repr.maxlist:
        inner = ", ".join(values(item) for item in value)
        if isinstance(value, list):
            return f"[{inner}]"
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if callable(value) and hasattr(value, "__name__"):
        return value.__name__
    return _repr.repr(value)


def below(**arrays: np.ndarray) -> str:
    """Arrays for the lines below a message, each after its name, its rows below one another."""
    width = max(map(len, arrays))
    lines = []
    for name, array in arrays.items():
        first, *rows = _printed(array, edge=3).split("\n")
        lines += [f"\n  {name:<{width}} {first}", *(f"\n{'':{width + 3}}{row}" for row in rows)]
    return "".join(line.rstrip(" ") for line in lines)


def _printed(array: np.ndarray, edge: int) -> str:
    with np.printoptions(threshold=24, edgeitems=edge, linewidth=88):
        return str(array) if array.dtype.kind not in "SU" else str(array.tolist())


def phrase(value: Any, *, kind_only: bool = False) -> str:
    """The kind of a value and the value: "a list, [1, 2]", "an array of shape (3,)"."""
    if value is None:
        return "None"
    if isinstance(value, np.ndarray):
        text = f"an array of shape {value.shape} and dtype {value.dtype}"
        return text if kind_only or value.size > 24 else f"{text}, {values(value)}"
    if is_array(value):
        return f"an array of {library(value)}, of shape {tuple(value.shape)}"
    name = {np.bool_: "bool"}.get(type(value), type(value).__name__)
    article = "an" if name[:1].lower() in "aeio" else "a"
    return f"{article} {name}" if kind_only else f"{article} {name}, {values(value)}"


def call_text(function: Callable[..., Any], args: Sequence, kwargs: Mapping[str, Any]) -> str:
    """The call as a student would write it: ``walk(5, rng)``; long arrays by shape and dtype."""
    name = getattr(function, "__name__", None) or type(function).__name__
    shown = [_argument(a) for a in args] + [f"{k}={_argument(v)}" for k, v in kwargs.items()]
    return f"{name}({', '.join(shown)})"


def _argument(value: Any) -> str:
    if isinstance(value, np.ndarray):
        if value.size <= 12 and value.ndim <= 2 and not value.dtype.names:
            plain = value.dtype in (np.dtype(float), np.dtype(int), np.dtype(bool))
            name = value.dtype.name if value.dtype.isnative else repr(value.dtype.str)
            suffix = "" if plain else f", dtype={name}"
            return f"array({_repr.repr(value.tolist())}{suffix})"
        return f"array of shape {value.shape}, {value.dtype}"
    if is_array(value):
        dtype = str(value.dtype).rpartition(".")[2]
        return f"{library(value)} array of shape {tuple(value.shape)}, {dtype}"
    return values(value)
