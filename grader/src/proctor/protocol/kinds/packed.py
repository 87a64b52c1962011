"""Arrays and scalars that stand inside another value: written out whole, sharing nothing."""

from __future__ import annotations

import math
import re
from typing import Any

from proctor.protocol import arrays, plain
from proctor.protocol.dtypes import memory_dtype

_DTYPE = re.compile(r"[<>|=][biufcmMSU]\d{1,6}(\[\d{0,9}\w{1,9}\])?", re.ASCII)
_DEEPEST = 10
_TAGS = {*plain.READERS} - {"...", "NotImplemented", "range", "slice"}


def pack(array: Any) -> list[Any]:
    """An array of numbers, times or strings as dtype, shape and bytes; ValueError for others."""
    if not _DTYPE.fullmatch(array.dtype.str) or array.dtype.itemsize == 0:
        raise ValueError(f"an array of {array.dtype}")
    return [array.dtype.str, list(array.shape), array.tobytes()]


def unpack(spec: Any, kinds: str = "biufcmMSU", ndim: int | None = None) -> Any:
    """The array that `pack` has written, in memory of its own.

    ValueError unless its dtype is one of `kinds` and it has `ndim` axes.
    """
    import numpy as np

    dtype, shape, data = spec
    if type(dtype) is not str or not _DTYPE.fullmatch(dtype) or type(data) is not bytes:
        raise ValueError("no array")
    dtype = memory_dtype(dtype)
    if dtype.kind not in kinds or (ndim is not None and len(shape) != ndim):
        raise ValueError(f"an array of {dtype} where there can be none")
    if not all(type(length) is int and length >= 0 for length in shape):
        raise ValueError("no shape")
    if dtype.itemsize == 0 or math.prod(shape) * dtype.itemsize != len(data):
        raise ValueError("an array that is not as long as its bytes")
    if dtype.kind == "b":  # a byte that is neither 0 nor 1 would be a third truth value
        return (np.frombuffer(data, "u1") != 0).reshape(shape)
    return np.frombuffer(data, dtype).reshape(shape).copy()


def scalar(value: Any, depth: int = 0) -> Any:
    """A value that nothing can change as plain data; ValueError for any other.

    These are the scalars of Python, its standard library and NumPy, and tuples of them.
    """
    kind = type(value)
    if kind is float and value != value:
        return ["nan"]
    if value is None or kind in (bool, float, str, bytes):
        return value
    if kind is int:
        return value if -(1 << 63) <= value < 1 << 63 else plain.big(value)
    if kind is tuple and depth < _DEEPEST:
        return ["tuple", [scalar(item, depth + 1) for item in value]]
    spec = plain.encode(value)
    if spec is None or spec[0] not in _TAGS | {"Fraction"}:
        spec = arrays.encode_plain(value)
        if spec is not None and spec[0] == "class":
            spec = None
    if spec is None:
        base = plain.base(value)
        if base is value or type(base) in (tuple, list, dict, set, frozenset, bytearray):
            raise ValueError(f"a value of class {kind.__name__}")
        return scalar(base, depth)
    return spec


def read_scalar(spec: Any, depth: int = 0) -> Any:
    """The value that `scalar` has written; ValueError when it is none of these."""
    if spec is None or type(spec) in (bool, int, float, str, bytes):
        return spec
    if type(spec) is not list or not spec or type(spec[0]) is not str or depth > _DEEPEST:
        raise ValueError("no scalar")
    tag, *rest = spec
    if tag == "nan":
        return math.nan
    if tag == "tuple":
        return tuple([read_scalar(item, depth + 1) for item in rest[0]])
    if tag == "Fraction":
        return plain.fraction(*[read_scalar(part, depth + 1) for part in rest])
    if tag in _TAGS:
        return plain.READERS[tag](*rest)
    return arrays.decode_plain(spec)
