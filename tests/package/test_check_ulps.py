"""`check.within_ulps` counts floats, whatever their size, and says so in words."""

from __future__ import annotations

import numpy as np
import pytest

from advanced_numpy import check
from advanced_numpy.check.ulps import distance


def said(*args) -> str:
    """The message of `check.within_ulps` when it fails."""
    with pytest.raises(check.Failed) as caught:
        check.within_ulps(*args)
    return str(caught.value)


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, ">f8", np.complex64])
def test_ulps_are_counted_in_floats_of_the_dtype(dtype):
    expected = np.array([1.0, -3.5, 0.0, 1e-7, 1000.0], dtype=dtype)
    near = expected.copy()
    real = near.real
    real[:] = np.nextafter(real, real.dtype.type(np.inf))
    real[:] = np.nextafter(real, real.dtype.type(np.inf))
    check.within_ulps(near, expected, 2)
    check.within_ulps(expected, near, 2)
    said(near, expected, 1)
    said(expected, near, 1)


@pytest.mark.parametrize(
    ("got", "expected", "ulps"),
    [
        (0.1 + 0.2, 0.3, 1),
        (np.float64(0.1 + 0.2), 0.3, 1),
        (0.30000001192092896, np.float32(0.3), 0),
        (-0.0, 0.0, 0),
        (5e-324, -5e-324, 2),
        (np.array([np.nan, np.inf]), np.array([np.nan, np.inf]), 0),
        (np.array([-np.finfo(float).max]), np.array([np.finfo(float).max]), 2**64 - 2**53 - 2),
        ([0.1 + 0.2, 3], [0.3, 3], 1),
        (np.array([3]), np.array([3]), 0),
    ],
)
def test_values_within_some_ulps_pass(got, expected, ulps):
    check.within_ulps(got, expected, ulps)


@pytest.mark.parametrize(
    ("got", "expected", "ulps"),
    [
        (0.1 + 0.2, 0.3, 0),
        (5e-324, -5e-324, 1),
        (np.inf, np.finfo(float).max, 9),
        (np.finfo(float).max, np.inf, 9),
        (np.nan, 1.0, 2**62),
        (1.0, np.nan, 2**62),
        (np.array([0.3], np.float32), np.array([0.3]), 2**62),
        (np.array([4]), np.array([3]), 9),
        (4, 3, 9),
    ],
)
def test_values_further_away_fail(got, expected, ulps):
    said(got, expected, ulps)


def test_ulps_are_told_in_words_that_need_no_glossary():
    message = said(0.1 + 0.2, 0.3, 0)
    assert "got 0.30000000000000004, 1 float away (none is allowed)" in message
    message = said(np.array([1.0, 1 + 2**-50]), np.ones(2), 1)
    assert "got 1.0000000000000009, 4 floats away (1 is allowed)" in message
    assert "rounding errors have grown" in message
    assert "over a million floats away (9 are allowed)" in said(1.0, 2.0, 9)


def test_a_dtype_without_known_bits_has_no_ulps():
    with pytest.raises(TypeError, match="cannot be counted"):
        distance(np.ones(2, dtype="M8[s]"), np.ones(2, dtype="M8[s]"))
