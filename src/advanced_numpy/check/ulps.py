"""How many floating-point numbers lie between two of them."""

from __future__ import annotations

import numpy as np


def distance(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Element by element, the steps from `a` to `b` with each step to the neighbouring float.

    Both have one shape and one dtype: float16, float32, float64, complex64 or complex128, whose
    larger distance of the real and the imaginary parts counts. Returns uint64; 0.0 and -0.0 are
    0 steps apart. Infinity is the step after the largest float; what stands for NaN means nothing.
    Raises TypeError for other dtypes.
    """
    if a.dtype.kind == "c":
        return np.maximum(distance(a.real, b.real), distance(a.imag, b.imag))
    place_a, place_b = _place(a), _place(b)
    return np.maximum(place_a, place_b) - np.minimum(place_a, place_b)


def _place(x: np.ndarray) -> np.ndarray:
    """The place of each float on the line of all floats of its dtype, as uint64; 0.0 is 2**63."""
    if x.dtype.kind != "f" or x.dtype.itemsize not in (2, 4, 8):
        raise TypeError(f"ulps of dtype {x.dtype} cannot be counted")
    native = np.ascontiguousarray(x, dtype=x.dtype.newbyteorder("=")).reshape(x.shape)
    size = np.abs(native).view(f"u{x.dtype.itemsize}").astype(np.uint64)
    zero = np.uint64(2**63)
    return np.where(np.signbit(native), zero - size, zero + size)
