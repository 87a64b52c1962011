"""Values: type, shape, dtype and every element."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from advanced_numpy.check import diagnosis
from advanced_numpy.check.comparison import Tolerance, difference, known_mistake
from advanced_numpy.check.failure import Failed, fail, label_of
from advanced_numpy.check.wording import phrase

Mistakes = Mapping[str, Any]


def true(condition: object, message: str) -> None:
    """Require `condition`; `message` tells a student what is wrong when it does not hold."""
    __tracebackhide__ = True
    if not bool(condition):
        raise Failed(message)


def array(
    got: Any,
    *,
    shape: tuple[int, ...] | None = None,
    dtype: Any = None,
    of: str | None = None,
    hint: str | None = None,
) -> None:
    """Require a NumPy array with this shape and this dtype (byte order included)."""
    __tracebackhide__ = True
    label = label_of(got, of)
    require_array(got, label)
    if shape is not None and got.shape != tuple(shape):
        fail(
            label,
            f"expected shape {tuple(shape)}, got shape {got.shape}.",
            hint or diagnosis.shape(got.shape, tuple(shape)),
        )
    if dtype is not None and got.dtype != np.dtype(dtype):
        fail(
            label,
            f"expected dtype {np.dtype(dtype)}, got dtype {got.dtype}.",
            diagnosis.dtype(got.dtype, np.dtype(dtype)),
        )


def require_array(got: object, label: str) -> None:
    """Require a NumPy array, whatever its shape and dtype."""
    __tracebackhide__ = True
    if not isinstance(got, np.ndarray):
        hint = diagnosis.no_array(got)
        fail(label, f"expected a NumPy array, got {phrase(got)}.", hint)


def equal(
    got: Any,
    expected: Any,
    *,
    of: str | None = None,
    mistakes: Mistakes | None = None,
    hint: str | None = None,
) -> None:
    """Require `got` to be `expected`: type, then shape and dtype, then every value (NaN is NaN).

    Python and NumPy scalars of one kind are interchangeable; a list is no tuple and no array.
    `mistakes` maps an explanation to the wrong value it explains, or to a function that
    recognises it; the first that fits is told. `hint` is told when none fits, instead of
    what the values themselves suggest.
    """
    __tracebackhide__ = True
    _compare(got, expected, of, mistakes, None, hint)


def close(
    got: Any,
    expected: Any,
    *,
    rtol: float = 1e-9,
    atol: float = 1e-12,
    of: str | None = None,
    mistakes: Mistakes | None = None,
    hint: str | None = None,
) -> None:
    """Like `equal` for floating-point values: ``|got - expected| <= atol + rtol * |expected|``."""
    __tracebackhide__ = True
    _compare(got, expected, of, mistakes, (rtol, atol), hint)


def within_ulps(
    got: Any,
    expected: Any,
    ulps: int,
    *,
    of: str | None = None,
    mistakes: Mistakes | None = None,
    hint: str | None = None,
) -> None:
    """Like `equal`, but each floating-point value may be up to `ulps` floats away.

    One ulp (unit in the last place) is the step from a float to its neighbour of the same dtype,
    so 1 means rounded to one of the nearest two, and 0 means equal. It is the honest tolerance
    for an algorithm: it needs no guess how large the values are. Zeros of both signs are the
    same, NaN is NaN, infinity is only infinity. A scalar of another dtype is rounded to that of
    `expected` first; float16, float32 and float64 and complex values of these can be compared.
    """
    __tracebackhide__ = True
    _compare(got, expected, of, mistakes, ulps, hint)


def _compare(
    got: Any,
    expected: Any,
    of: str | None,
    mistakes: Mistakes | None,
    tolerance: Tolerance,
    hint: str | None,
) -> None:
    __tracebackhide__ = True
    found = difference(got, expected, label_of(got, of), tolerance)
    if found:
        known = known_mistake(got, mistakes or {}, tolerance)
        fail(found.label, found.message, known or hint or found.hint, found.evidence)
