"""What a wrong answer usually means: sentences for the mistakes that teachers of NumPy know."""

from __future__ import annotations

from typing import Any

import numpy as np


def missing(got: Any) -> str | None:
    """Why `got` is no value at all."""
    if got is None:
        return "Did you forget `return`?"
    if got is ...:
        return "The dots `...` still stand where your answer belongs."
    if callable(got):
        return "This is a function. Did you forget the parentheses of a call?"
    return None


def no_array(got: Any) -> str | None:
    """Why `got` is no array."""
    if isinstance(got, tuple) and len(got) == 1:
        return "A tuple with one element: np.where and a stray comma make these. Take its [0]."
    if isinstance(got, list | tuple):
        return "np.array(...) turns it into an array."
    return missing(got)


def shape(got: tuple[int, ...], expected: tuple[int, ...]) -> str | None:
    """Why an array has this shape instead of the expected one."""
    if len(got) == len(expected):
        if got == expected[::-1]:
            return "The axes are swapped."
        off = [g - e for g, e in zip(got, expected, strict=True)]
        if sorted(map(abs, off))[:-1] == [0] * (len(off) - 1) and abs(sum(off)) == 1:
            word = "too many" if sum(off) == 1 else "too few"
            return f"One {word} along axis {off.index(sum(off))}: look at both ends."
    if len(expected) < len(got) and tuple(n for n in got if n != 1) == expected:
        return "There is an axis of length 1 too many."
    if int(np.prod(got)) == int(np.prod(expected)):
        return "The number of elements is right, their arrangement is not."
    return None


def dtype(got: np.dtype, expected: np.dtype) -> str | None:
    """Why an array has this dtype instead of the expected one."""
    if got.kind == expected.kind and got.itemsize == expected.itemsize:
        if got.newbyteorder() == expected:
            return "The byte order is the other one."
        return None
    if got.kind == "f" and expected.kind in "iu":
        return "Integers became floats: look for a division, or np.zeros without dtype."
    if got.kind in "iu" and expected.kind == "f":
        return "This is an array of integers, which cannot hold decimals. Floats were asked for."
    if got.kind == expected.kind and got.itemsize < expected.itemsize:
        return "This dtype is narrower: large values overflow or are cut."
    if got.kind == "O":
        return "dtype object: NumPy found no single numeric type for these Python objects."
    if expected.kind == "b":
        return "A mask is asked for: True and False, not numbers."
    return None


def values(got: np.ndarray, expected: np.ndarray) -> str | None:
    """How two arrays of one shape and dtype differ as a whole."""
    if got.dtype.names or got.size < 2 or got.dtype.kind not in "biufc":
        return None
    finite = got.dtype.kind != "f" or bool(np.isfinite(got).all())
    if not finite and np.isfinite(expected).all():
        return "There are NaN or infinite values: look for a division by zero, or np.empty."

    def same(a: np.ndarray, b: np.ndarray) -> bool:
        return a.shape == b.shape and bool(np.allclose(a, b, equal_nan=True))

    with np.errstate(all="ignore"):
        if same(got, expected):
            return "The values agree but for rounding: was some of the work done in float32?"
        for axis in range(got.ndim):
            if same(np.flip(got, axis), expected):
                where = "" if got.ndim == 1 else f" along axis {axis}"
                return f"These are the right values in reverse order{where}."
        if got.ndim >= 2 and same(got.T, expected):
            return "The axes are swapped."
        if got.dtype.kind != "b" and same(-got, expected):
            return "The sign is the other one."
        shift = got - expected if got.dtype.kind in "iufc" else np.arange(got.size)
        if np.isfinite(shift).all() and same(shift, np.full_like(shift, shift.flat[0])):
            return "Every value is off by the same amount."
        if got.dtype.kind == "f" and same(np.trunc(expected), got):
            return "The decimals are gone: was the work done in an integer array?"
        if got.dtype.kind == "b" and same(~got, expected):
            return "True and False are exchanged."
    if got.ndim == 1:
        wrong = np.flatnonzero(~np.isclose(got, expected, equal_nan=True))
        if wrong.size == 1 and got.size >= 6:  # in a shorter one, it tells nothing
            if wrong[0] == got.size - 1:
                return "Only the last value is wrong: look at the end."
            if wrong[0] == 0:
                return "Only the first value is wrong: look at the beginning."
        if got.size > 2 and (same(got[1:], expected[:-1]) or same(got[:-1], expected[1:])):
            return "The values are shifted by one position."
    if got.size > 2 and same(np.sort(got, axis=None), np.sort(expected, axis=None)):
        return "These are the right values in another order."
    return None


def rounding(got: np.ndarray, expected: np.ndarray) -> str | None:
    """Why two arrays agree in their first digits only."""
    with np.errstate(all="ignore"):
        if got.dtype.kind in "fc" and np.allclose(got, expected, rtol=1e-3, equal_nan=True):
            return (
                "The first digits agree and the last ones do not, so rounding errors have grown: "
                "look for a difference of nearly equal numbers, or a long sum."
            )
    return None


def scalar(got: Any, expected: Any) -> str | None:
    """How two scalars differ."""
    if isinstance(expected, bool | np.bool_ | str | bytes):
        return None
    # Python's numbers: narrow ones of NumPy wrap around, or warn.
    got, expected = (v.item() if isinstance(v, np.number) else v for v in (got, expected))
    try:
        if abs(expected) > 3 and got - expected in (1, -1):
            return "Off by one."
        if got == -expected:
            return "The sign is the other one."
    except (TypeError, OverflowError):
        pass  # not numbers, or an int that no float can hold
    return None
