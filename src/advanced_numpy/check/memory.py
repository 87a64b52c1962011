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
from advanced_numpy.check.wording import below, call_text, number
from advanced_numpy.tools import peak_bytes


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
                f"{who} changed it.{below(before=old, after=array_)}",
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
    peak, _ = _measured(function, args, text)
    if peak > at_most:
        fail(text, f"needs {number(peak)} bytes at once, at most {number(at_most)} allowed.", why)


def temporaries(
    function: Callable[..., Any], *args: Any, at_most: int, why: str | None = None
) -> None:
    """Require that the call never has more than `at_most` bytes allocated besides its result.

    Arrays in the arguments were there before, and so was a result that shares their memory; new
    arrays in the result (an array, or a tuple, list or dict of arrays) are taken off what the call
    had allocated at its worst moment. What is left are temporaries: intermediate results, masks,
    copies, the base of a result that is a view.

    The number is the same on every platform up to what is small beside an array. So leave room:
    an operation that converts a dtype has buffers of 8,192 elements for each operand, and Python's
    own objects take some thousand bytes. Whether NumPy reuses a temporary in ``a * b + c`` differs
    from platform to platform for arrays of 256 KiB and more: if one temporary more or less
    matters, ask about smaller arrays. The function is called twice with the same arguments, and the
    second call counts.
    """
    __tracebackhide__ = True
    text = call_text(function, args, {})
    peak, value = _measured(function, args, text)
    given = [a for a in args if isinstance(a, np.ndarray)]
    found = peak - sum(_extent(a) for a in _new_arrays(value, given))
    if found > at_most:
        much = f"needs {number(found)} bytes at once besides its result"
        largest = max((a.nbytes for a in given), default=0)
        if largest:
            much += f" ({found / largest:.1f} times its largest argument)"
        fail(text, f"{much}, at most {number(at_most)} allowed.", why)


def _measured(function: Callable[..., Any], args: tuple, text: str) -> tuple[int, Any]:
    """The most bytes that the call has allocated at once, and what it returned."""
    __tracebackhide__ = True
    returned: list[Any] = []
    with _tracing():
        # Imports and caches are not the answer's memory, nor is what two processes keep of the
        # arguments that cross between them: a first call leaves it behind, already counted.
        run(function, args, {}, text)
        peak = peak_bytes(lambda: returned.append(run(function, args, {}, text)))
    return peak, returned[0]


@contextlib.contextmanager
def _tracing() -> Iterator[None]:
    """Trace allocations, unless they are traced already."""
    if tracemalloc.is_tracing():
        yield
        return
    tracemalloc.start()
    try:
        yield
    finally:
        tracemalloc.stop()


def _new_arrays(value: Any, given: list[np.ndarray]) -> list[np.ndarray]:
    """The arrays in a result that share memory with no argument, nor with one another."""
    if isinstance(value, dict):
        value = list(value.values())
    found: list[np.ndarray] = []
    for part in value if isinstance(value, list | tuple) else [value]:
        parts = [part] if isinstance(part, np.ndarray) else []
        if isinstance(part, list | tuple | dict):
            parts = _new_arrays(part, given)
        for one in parts:
            if not any(np.may_share_memory(one, other) for other in given + found):
                found.append(one)
    return found


def _extent(a: np.ndarray) -> int:
    """The bytes that an array can take: a broadcast one has fewer than its elements."""
    low, high = byte_bounds(a)
    return min(a.nbytes, high - low)
