"""Arrays of other libraries than NumPy, which follow the array API standard."""

from __future__ import annotations

from typing import Any

import numpy as np

from advanced_numpy.check import diagnosis
from advanced_numpy.check.failure import fail, label_of, last
from advanced_numpy.check.wording import is_array, library, phrase


def as_numpy(got: Any, like: Any, *, of: str | None = None) -> np.ndarray:
    """Require an array of the library of `like`, on its device; return its values as NumPy's.

    What comes out has the shape and the dtype of `got`, so `equal` and `close` can compare it.
    `like` is an array of any library with ``__array_namespace__``, NumPy among them.
    """
    __tracebackhide__ = True
    label, wanted = label_of(got, of), library(like)
    if not is_array(got):
        message = f"expected an array of {wanted}, got {phrase(got)}."
        fail(label, message, diagnosis.missing(got))
    if library(got) != wanted:
        fail(
            label,
            f"expected an array of {wanted}, got an array of {library(got)}.",
            "Some function of that library was called by its name. Take every function from the "
            "namespace of the array that you were given.",
        )
    if got.device != like.device:
        fail(
            label,
            f"expected an array on the device {like.device}, got one on {got.device}.",
            "A new array is made on the default device, unless you ask for another with "
            "device=x.device.",
        )
    values = _values(got)
    if got is last.value:  # what is said of the values is said of this call
        last.value = values
    return values


def _values(array: Any) -> np.ndarray:
    if isinstance(array, np.ndarray):
        return array
    default = array.__array_namespace__().__array_namespace_info__().default_device()
    return np.asarray(array.to_device(default))
