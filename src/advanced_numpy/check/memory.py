"""Memory: views and copies, layout, inputs left as they were, bytes at once."""

from __future__ import annotations

import contextlib
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.lib.array_utils import byte_bounds

from advanced_numpy.check.calls import run
from advanced_numpy.check.comparison import same_values
from advanced_numpy.check.evidence import Arrays, Layout
from advanced_numpy.check.failure import fail, function_label, label_of
from advanced_numpy.check.values import require_array
from advanced_numpy.check.wording import call_text, number, values


def view(got: Any, base: np.ndarray, *, of: str | None = None) -> None:
    """Require that `got` shows the memory of `base`, and nothing outside it, instead of a copy."""
    __tracebackhide__ = True
    label = label_of(got, of)
    require_array(got, label)
    if got.size and not np.may_share_memory(got, base):
        fail(
            label,
            "this is a copy, a view was asked for.",
            "A view shares the memory of its base: slices, reshape, transpose and stride tricks "
            "give views; np.array, fancy indexing and arithmetic give copies.",
            Layout(got, base),
        )
    if got.size and not _within(got, base):
        fail(
            label,
            f"with shape {got.shape} and strides {got.strides} it reaches outside the memory of "
            "the array it shows.",
            "Count the bytes to the last element: the last index along each axis times its stride.",
            Layout(got, base),
        )


def _within(got: np.ndarray, base: np.ndarray) -> bool:
    """Whether every element of `got` lies in the memory that `base` is a part of."""
    while isinstance(base.base, np.ndarray):
        base = base.base
    (low, high), (first, end) = byte_bounds(got), byte_bounds(base)
    return first <= low and high <= end


def copy(got: Any, base: np.ndarray, *, of: str | None = None) -> None:
    """Require that `got` has memory of its own, apart from `base`."""
    __tracebackhide__ = True
    label = label_of(got, of)
    require_array(got, label)
    if np.may_share_memory(got, base):
        fail(
            label,
            "this is a view of the input, a new array was asked for.",
            "Writing to it would change the input. Make a copy before you write.",
            Layout(got, base),
        )


def contiguous(got: Any, order: str, *, of: str | None = None) -> None:
    """Require that `got` is laid out in memory in `order`, "C" or "F"."""
    __tracebackhide__ = True
    label = label_of(got, of)
    require_array(got, label)
    if not got.flags[f"{order}_CONTIGUOUS"]:
        name = {"C": "C-contiguous (last axis fastest)", "F": "F-contiguous (first axis fastest)"}
        fail(
            label,
            f"expected {name[order]}, got strides {got.strides}.",
            evidence=Layout(got, None),
        )


@contextlib.contextmanager
def unchanged(**inputs: np.ndarray) -> Iterator[None]:
    """Require that the block leaves these arrays as they are: ``with unchanged(Z=Z): ...``."""
    __tracebackhide__ = True
    before = {name: (a.copy(order="K"), a.strides, a.flags.writeable) for name, a in inputs.items()}
    yield
    who = function_label()
    who = "your function" if who == "Your function" else who
    for name, array_ in inputs.items():
        old, strides, writeable = before[name]
        if array_.shape != old.shape or array_.dtype != old.dtype or array_.strides != strides:
            fail(f"The input {name}", f"{who} changed its shape, dtype or strides.")
        same = same_values(array_, old)
        if not same.all():
            fail(
                f"The input {name}",
                f"{who} changed it.\n  before {values(old)}\n  after  {values(array_)}",
                "Work on a copy, or build a new array.",
                Arrays(array_, old, same),
            )
        if array_.flags.writeable != writeable:
            fail(f"The input {name}", f"{who} changed its writeable flag.")


def memory(function: Callable[..., Any], *args: Any, at_most: int, why: str | None = None) -> None:
    """Require that the call never has more than `at_most` bytes allocated at once.

    Counts what Python and NumPy allocate during the call, the result included.
    """
    __tracebackhide__ = True
    text = call_text(function, args, {})
    run(function, args, {}, text)  # imports and caches are not the answer's memory
    tracing = tracemalloc.is_tracing()
    if not tracing:
        tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        run(function, args, {}, text)
        peak = tracemalloc.get_traced_memory()[1] - before
    finally:
        if not tracing:
            tracemalloc.stop()
    if peak > at_most:
        fail(text, f"needs {number(peak)} bytes at once, at most {number(at_most)} allowed.", why)
