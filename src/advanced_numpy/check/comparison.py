"""How an answer differs from what was expected, from coarse to fine, in the words of a teacher."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from numbers import Integral, Number, Real
from typing import Any, NamedTuple

import numpy as np

from advanced_numpy.check import diagnosis, ulps
from advanced_numpy.check.evidence import Arrays, Evidence
from advanced_numpy.check.wording import below, number, phrase, values

Tolerance = tuple[float, float] | int | None
"""Relative and absolute tolerance, or a number of ulps; None compares exactly."""

_PLAIN = (int, float, complex, np.number)


class Difference(NamedTuple):
    """Where two values differ, how, and what that usually means."""

    label: str
    message: str
    hint: str | None
    evidence: Evidence | None = None


def difference(
    got: Any, expected: Any, label: str, tolerance: Tolerance, *, nested: bool = False
) -> Difference | None:
    """The first difference: kind, length or shape, dtype, then values; None when there is none."""
    if isinstance(expected, np.ndarray):
        return _array_difference(got, expected, label, tolerance)
    if not same_kind(got, expected):
        message = f"expected {phrase(expected)}, got {phrase(got)}."
        return Difference(
            label, message, None if nested and got is None else diagnosis.missing(got)
        )
    if isinstance(expected, Mapping):
        return _mapping_difference(got, expected, label, tolerance)
    if isinstance(expected, list | tuple):
        if len(got) != len(expected):
            wanted = f"expected {len(expected)} items, {values(expected)}"
            return Difference(label, f"{wanted}; got {len(got)}, {values(got)}.", None)
        same = all(agree(g, e, tolerance) for g, e in zip(got, expected, strict=True))
    else:
        same = _same_scalar(got, expected, tolerance)
    if same:
        return None
    message = f"expected {values(expected)}, got {values(got)}{_apart(got, expected, tolerance)}."
    return Difference(label, message, diagnosis.scalar(got, expected))


def agree(got: Any, expected: Any, tolerance: Tolerance = None) -> bool:
    """Whether there is no difference."""
    return difference(got, expected, "", tolerance) is None


def known_mistake(got: Any, mistakes: Mapping[str, Any], tolerance: Tolerance) -> str | None:
    """The explanation of the first known mistake that `got` is."""
    for explanation, wrong in mistakes.items():
        if callable(wrong):
            with contextlib.suppress(Exception):
                if bool(wrong(got)):
                    return explanation
        elif agree(got, wrong, tolerance) or agree(got, _wide(wrong), tolerance):
            return explanation
    return None


def _wide(value: Any) -> Any:
    """The value with 64 bits where it has 32, as an author's `np.array([1, 2])` has in places."""
    narrow = isinstance(value, np.ndarray) and value.dtype == np.int32
    return value.astype(np.int64) if narrow else value


def same_kind(got: object, expected: object) -> bool:
    """Whether two values are of one kind; Python and NumPy scalars are interchangeable."""
    if isinstance(expected, bool | np.bool_):
        return isinstance(got, bool | np.bool_)
    for kind in (Integral, Real, Number):
        if isinstance(expected, kind):
            if isinstance(expected, _PLAIN) and not isinstance(got, _PLAIN):
                return False  # a Fraction or a Decimal
            return isinstance(got, kind) and not isinstance(got, bool)
    for kind in (str, bytes, list, tuple, Mapping, set, frozenset):
        if isinstance(expected, kind):
            return isinstance(got, kind)
    return isinstance(got, type(expected))


def same_values(got: np.ndarray, expected: np.ndarray, tolerance: Tolerance = None) -> np.ndarray:
    """Element by element, whether two arrays of one shape and dtype agree; NaN agrees with NaN."""
    if expected.dtype.names:
        fields = [same_values(got[n], expected[n], tolerance) for n in expected.dtype.names]
        whole = [f.all(axis=tuple(range(expected.ndim, f.ndim))) for f in fields]
        return np.logical_and.reduce(whole)
    if expected.dtype.kind in "fc":
        with np.errstate(all="ignore"):
            same = (got == expected) | (np.isnan(got) & np.isnan(expected))
            if isinstance(tolerance, int):
                finite = np.isfinite(got) & np.isfinite(expected)
                same |= finite & (ulps.distance(got, expected) <= tolerance)
            elif tolerance is not None:
                rtol, atol = tolerance
                same |= np.isclose(got, expected, rtol=rtol, atol=atol, equal_nan=True)
        return np.asarray(same)
    return np.asarray(got == expected)


def _same_scalar(got: Any, expected: Any, tolerance: Tolerance) -> bool:
    if isinstance(expected, Number) and not isinstance(expected, Integral | np.bool_):
        got, expected = np.asarray(got), np.asarray(expected)
        long = got.dtype.kind == "O" and expected.dtype.kind in "fc"  # an int beyond 64 bits
        if long and np.isinf(expected):
            return False
        if long or isinstance(tolerance, int):
            got = _rounded(got, expected.dtype)
        return bool(same_values(got, expected, tolerance).all())
    return bool(got == expected)


def _rounded(got: Any, dtype: np.dtype) -> np.ndarray:
    """Round a number to a dtype; one that is too large becomes infinite."""
    with np.errstate(all="ignore"):
        try:
            return np.asarray(got).astype(dtype)
        except OverflowError:
            return np.asarray(np.inf if got > 0 else -np.inf).astype(dtype)


def _array_difference(
    got: Any, expected: np.ndarray, label: str, tolerance: Tolerance
) -> Difference | None:
    if not isinstance(got, np.ndarray):
        message = f"expected a NumPy array, got {phrase(got)}."
        return Difference(label, message, diagnosis.no_array(got))
    if got.shape != expected.shape:
        message = f"expected shape {expected.shape}, got shape {got.shape}."
        return Difference(label, message, diagnosis.shape(got.shape, expected.shape))
    if got.dtype != expected.dtype:
        message = f"expected dtype {expected.dtype}, got dtype {got.dtype}."
        return Difference(label, message, diagnosis.dtype(got.dtype, expected.dtype))
    same = same_values(got, expected, tolerance)
    if same.all():
        return None
    rounding = diagnosis.rounding(got, expected) if isinstance(tolerance, int) else None
    hint = rounding or diagnosis.values(got, expected)
    message = _where(got, expected, same, tolerance)
    return Difference(label, message, hint, Arrays(got, expected, same))


def _mapping_difference(
    got: Mapping, expected: Mapping, label: str, tolerance: Tolerance
) -> Difference | None:
    missing = [key for key in expected if key not in got]
    extra = [key for key in got if key not in expected]
    if missing or extra:
        parts = [f"is missing {missing}"] * bool(missing) + [f"has also {extra}"] * bool(extra)
        return Difference(label, f"{' and '.join(parts)}.", None)
    found = (
        difference(got[k], expected[k], f"{label}[{k!r}]", tolerance, nested=True) for k in expected
    )
    return next(filter(None, found), None)


def _where(got: np.ndarray, expected: np.ndarray, same: np.ndarray, tolerance: Tolerance) -> str:
    if got.ndim == 0:
        apart = _apart(got, expected, tolerance)
        return f"expected {values(expected)}, got {values(got)}{apart}."
    wrong = int(same.size - np.count_nonzero(same))
    index = tuple(int(i) for i in np.argwhere(~same)[0])
    where = index[0] if len(index) == 1 else index
    text = (
        f"{number(wrong)} of {number(same.size)} values {'is' if wrong == 1 else 'are'} wrong, "
        f"the first at index {where}: expected {values(expected[index])}, "
        f"got {values(got[index])}{_apart(got[index], expected[index], tolerance)}."
    )
    if same.size <= 60:
        text += below(expected=expected, got=got)
    return text


def _apart(got: Any, expected: Any, tolerance: Tolerance) -> str:
    """How many floats apart two numbers are, where that is what counts."""
    if not isinstance(tolerance, int) or not isinstance(expected, Number | np.ndarray):
        return ""
    expected = np.asarray(expected)
    if expected.dtype.kind not in "fc":
        return ""
    got = _rounded(got, expected.dtype)
    if not np.isfinite([got, expected]).all():
        return ""
    steps = int(ulps.distance(got, expected))
    floats = "float" if steps == 1 else "floats"
    many = number(steps) if steps <= 1_000_000 else "over a million"  # more digits tell nothing
    allowed = {0: "none is", 1: "1 is"}.get(tolerance, f"{number(tolerance)} are")
    return f", {many} {floats} away ({allowed} allowed)"
